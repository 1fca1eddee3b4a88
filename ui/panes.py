"""Going from pane to pane with F6: the sidebar, then what the page offers, and round again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def panes_of(page: QWidget) -> list[QWidget]:
    """Return the panes a page names; of one that names none, the first place that takes the keyboard."""
    named = getattr(page, "panes", None)
    found: list[QWidget] = list(named()) if callable(named) else _first_in(page)
    return found


def go(panes: Sequence[QWidget], step: int) -> None:
    """Move the keyboard to the next pane that can take it, or with -1 to the one before."""
    open_ones = [pane for pane in panes if pane.isVisible() and _door(pane) is not None]
    if not open_ones:
        return
    focus = QApplication.focusWidget()
    inside = [
        at
        for at, pane in enumerate(open_ones)
        if focus is not None and (pane is focus or pane.isAncestorOf(focus))
    ]
    at = inside[-1] + step if inside else (0 if step > 0 else -1)
    door = _door(open_ones[at % len(open_ones)])
    if door is not None:
        door.setFocus(Qt.FocusReason.TabFocusReason)


def _door(pane: QWidget) -> QWidget | None:
    """The part of a pane that takes the keyboard."""
    return next(iter(_first_in(pane)), None)


def _first_in(page: QWidget) -> list[QWidget]:
    return [each for each in (page, *page.findChildren(QWidget)) if _takes(each)][:1]


def _takes(widget: QWidget) -> bool:
    tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tab) and widget.isEnabled() and not widget.isHidden() and widget.isVisibleTo(widget.window())
