"""What plain forms share: a page with a way back, named fields one under the other, drafts, and Ctrl+Enter."""

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ui.carets import Carets
from ui.drafts import Drafts
from ui.i18n import translate
from ui.keys.cap import KeyCap
from ui.keys.keymap import Keymap
from ui.offers import Offers
from ui.taking_back import LettersFirst
from ui.theme.aloud import announce
from ui.theme.pieces import KeyedButton
from ui.theme.scroll import DownScroll
from ui.theme.tokens import look
from ui.theme.widgets import button, label, rule
from ui.theme.wrapped import WrappedHeading

WIDTH = 640


class FormPage(QWidget):
    """A form that fills a page: nothing typed is lost when one leaves it."""

    back = Signal()
    done = Signal(str, str)
    """The room to go on to, and what it shall show."""

    def __init__(self, drafts: Drafts, keymap: Keymap) -> None:
        super().__init__()
        self._drafts, self._keymap = drafts, keymap
        self.carets, self.letters = Carets(drafts, {}, self), LettersFirst(self)
        self.offers: Offers = {"save": self.save}
        self.back_button = button("", self.back.emit, "plain", "back")
        self.heading = WrappedHeading()
        self.answer = label("", "body", "overdue")
        self.answer.setWordWrap(True)
        self.answer.hide()
        self.kept = label("", "caption", "hint")
        self.save_button = KeyedButton(self.save, kind="primary")
        self._names: list[tuple[QLabel, QWidget]] = []
        inside = QWidget()
        inside.setMaximumWidth(look.px(WIDTH))
        self.fields = QVBoxLayout(inside)
        self.fields.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        self.fields.setSpacing(look.px(4))
        self._lay_out(inside)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.save, context=_HERE)

    def save(self) -> None:
        """Write down what stands here."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """Return where one begins to write."""
        raise NotImplementedError

    def add(self, field: QWidget) -> QLabel:
        """Add a field; the label above it is named later."""
        name = label("", "small", "secondary")
        name.setBuddy(field)
        self.letters.watch(field)
        self.fields.addSpacing(look.px(8))
        self.fields.addWidget(name)
        self.fields.addWidget(field)
        self._names.append((name, field))
        return name

    def name_fields(self, *names: str) -> None:
        """Name the fields in the order they were added."""
        for (shown, field), name in zip(self._names, names, strict=True):
            shown.setText(name)
            field.setAccessibleName(name)

    def came_from(self, name: str) -> None:
        """Say where the way back leads."""
        self.back_button.setText(" " + name)
        self.back_button.setAccessibleName(translate("Job", "Back to %1").replace("%1", name))

    def arrive(self) -> None:
        """Somebody comes here to write, or to go on where the draft was left."""
        last = self.carets.last
        if last is not None and last.isVisibleTo(self):
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.first().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> list[QWidget]:
        """Return where F6 goes on this page."""
        return [self.first(), self.save_button]

    def complain(self, text: str) -> None:
        """Say what is missing; what was typed stays."""
        self.answer.setText(text)
        self.answer.setVisible(bool(text))
        announce(self.answer, text)

    def say_kept(self, kept: bool) -> None:
        """Say whether a draft is kept."""
        self.kept.setText(translate("Window", "Draft kept") if kept else "")

    def draft(self, name: str) -> dict[str, Any]:
        """Return the draft kept under a name, or nothing."""
        try:
            found = json.loads(self._drafts.text(name) or "{}")
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def keep(self, name: str, values: dict[str, Any] | None) -> None:
        """Keep a draft under a name; nothing forgets it."""
        self._drafts.keep(name, json.dumps(values, ensure_ascii=False) if values else "")
        self.say_kept(values is not None)

    def _lay_out(self, inside: QWidget) -> None:
        self.view = DownScroll(inside)
        head, foot = QVBoxLayout(), QHBoxLayout()
        head.setContentsMargins(look.px(12), look.px(6), look.px(20), look.px(10))
        way_back = QHBoxLayout()
        way_back.addWidget(self.back_button)
        way_back.addWidget(KeyCap(self._keymap, "back"))
        way_back.addStretch(1)
        head.addLayout(way_back)
        self.heading.setContentsMargins(look.px(8), 0, 0, 0)
        head.addWidget(self.heading)
        foot.setContentsMargins(look.px(20), look.px(10), look.px(20), look.px(10))
        foot.setSpacing(look.px(12))
        foot.addWidget(self.answer, 1)
        foot.addStretch(0)
        foot.addWidget(self.kept)
        foot.addWidget(self.save_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(rule())
        box.addWidget(self.view, 1)
        box.addWidget(rule())
        box.addLayout(foot)


def text_box(lines: int, changed: Callable[[], object]) -> QPlainTextEdit:
    """Return a field for a few lines of text; Tab leaves it."""
    made = QPlainTextEdit()
    made.setTabChangesFocus(True)
    made.setFixedHeight(look.px(16 + 22 * lines))
    made.textChanged.connect(changed)
    return made


_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
