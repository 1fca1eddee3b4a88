"""What the program is, in a small window of its own."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox

from ui.i18n import translate
from ui.keys.bound import Keys
from ui.keys.keymap import Keymap
from ui.own_window import EVERYWHERE, PLACES
from ui.theme import icons


class About(QMessageBox):
    """Blocks nothing; the work goes on beside it."""

    deed_wanted = Signal(str)
    """A deed of the main window's menus."""
    place_wanted = Signal(str)
    """A deed that leads to a page of the main window."""

    def __init__(self, keymap: Keymap) -> None:
        super().__init__()
        keys = Keys(self, keymap)
        keys.name("close", self.close)
        for deed in ("undo", "redo", *EVERYWHERE):
            keys.name(deed, partial(self.deed_wanted.emit, deed))
        for place in PLACES:
            keys.name(place, partial(self.place_wanted.emit, place))
        self.setModal(False)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIconPixmap(icons.pixmap("app", "accent.text", 40, self.devicePixelRatioF()))
        self.setText("RepairDesk")
        self.setStandardButtons(QMessageBox.StandardButton.Ok)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.setWindowTitle(translate("Window", "About RepairDesk"))
        text = translate(
            "Window",
            "RepairDesk keeps what was agreed with each customer, and the clock on every promise. "
            "It is not affiliated with the commercial service of the same name.",
        )
        self.setInformativeText(text)
