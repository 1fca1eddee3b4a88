"""The line beside what was pressed: why nothing was written, or calmly that there was nothing to write."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from repairdesk.domain.refusal import NobodySigns, Refusal
from ui.settings.unusable import Unusable
from ui.shop import Shop
from ui.theme import fonts
from ui.theme.aloud import announce
from ui.theme.scroll import bring_in_sight
from ui.theme.widgets import set_property


class Answer(QLabel):
    """Worded again when the language changes, and gone when what it asks for has been done."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self._word: Callable[[], str] | None = None
        self._no: Refusal | Unusable | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(fonts.font("small"))
        self.setProperty("tone", "overdue")
        self.setWordWrap(True)
        self.hide()

    def refuse(self, no: Refusal | Unusable, *, go_there: bool = True) -> None:
        """Say why nothing was written, and go to the field where there is one."""
        self._no = no
        if isinstance(no, Unusable):
            self._say(lambda: no.sentence(self._shop.wording), "overdue")
            if go_there:
                no.go_there()
                bring_in_sight(self, no.field)
        else:
            self._say(lambda: self._shop.wording.refusal(no), "overdue")

    def tell(self, word: Callable[[], str]) -> None:
        """Say calmly that all is as it should be."""
        self._no = None
        self._say(word, "secondary")

    def hush(self) -> None:
        """Say nothing any more."""
        self._word = self._no = None
        self._write()

    def calm_goes(self) -> None:
        """Somebody types on: that there was nothing to write is so no longer; a refusal stays to be read."""
        if self._no is None:
            self.hush()

    def on_shop(self) -> None:
        """Somebody may have signed in: then nobody is asked who they are any more."""
        if isinstance(self._no, NobodySigns) and self._shop.signed_in is not None:
            self.hush()

    def retranslate(self) -> None:
        """Word it again in the present language."""
        self._write()

    def _say(self, word: Callable[[], str], tone: str) -> None:
        self._word = word
        set_property(self, "tone", tone)
        self._write()
        announce(self, self.text())

    def _write(self) -> None:
        self.setText(self._word() if self._word is not None else "")
        self.setVisible(self._word is not None)


class Asked:
    """Who had the keyboard when something was asked for: an answer takes it from nobody who has gone on since."""

    def __init__(self) -> None:
        self._focus = QApplication.focusWidget()

    @property
    def still_there(self) -> bool:
        """Whether the keyboard is where it was."""
        return QApplication.focusWidget() is self._focus
