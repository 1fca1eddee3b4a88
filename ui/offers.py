"""What a page offers to the menus and keys of the main window: they act on what is seen, and on nothing else."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

Offers = Mapping[str, Callable[[], object]]
"""Deeds by their names in `ui.keys.table`."""


def offers_of(page: QWidget | None) -> Offers:
    """Return what can be done on a page."""
    found = getattr(page, "offers", {})
    return found if isinstance(found, Mapping) else {}
