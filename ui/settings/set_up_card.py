"""What the set-up cards are made of: a card, its fields, and the answer below them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from repairdesk.domain.refusal import NobodySigns, Refusal
from ui.shop import Shop
from ui.taking_back import is_for_the_window
from ui.theme.tokens import look
from ui.theme.widgets import Glyph, button, label


class SetUpField(QLineEdit):
    """Takes back its letters; where none were typed, the same key means what was done last."""

    def event(self, event: QEvent) -> bool:
        typed = self.text() if self.isUndoAvailable() or self.isRedoAvailable() else ""
        return False if is_for_the_window(event, typed) else super().event(event)


class PlainCard(QWidget):
    """A number or a tick, a name, a line beneath it, and one button."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.done = False
        self._number = label(str(number), "small", weight=600)
        self._number.setFixedSize(look.px(20), look.px(20))
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number.setProperty("role", "number")
        self._tick = Glyph("kept", 20)
        self.title, self.text = label(style="body_strong"), label("", "small", "secondary")
        self.text.setWordWrap(True)
        self.act = button("")
        self.body = QVBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(self.title)
        words.addWidget(self.text)
        top = QHBoxLayout()
        top.setSpacing(look.px(16))
        mark: list[QWidget] = [self._number, self._tick]
        for widget in mark:
            top.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addWidget(self.act, 0, Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        box.addLayout(top)
        self.body.setContentsMargins(look.px(36), 0, 0, 0)
        box.addLayout(self.body)

    def say(self, title: str, text: str, *, done: bool) -> None:
        """Write the texts; `done` shows the tick."""
        self.done = done
        self.title.setText(title)
        self.text.setText(text)
        self._tick.setVisible(done)
        self._number.setVisible(not done)


class AskingCard(PlainCard):
    """A card with fields that writes once at a time, and says why it did not."""

    def __init__(self, number: int, shop: Shop) -> None:
        super().__init__(number)
        self._shop, self._busy = shop, False
        self._why: Callable[[], str] | None = None
        self._waits_for_name = False
        self._answer = label("", "small", "overdue")
        self._answer.setWordWrap(True)
        self._answer.hide()
        self.act.hide()
        shop.office.trouble.connect(lambda *_: self._let_go())

    def _let_go(self) -> None:
        self._busy = False

    def _refused(self, refusal: Refusal) -> None:
        self._busy = False
        self._complain(lambda: self._shop.wording.refusal(refusal))
        self._waits_for_name = isinstance(refusal, NobodySigns)

    def _complain(self, why: Callable[[], str]) -> None:
        """Say what is wrong; it is worded again in another language."""
        self._why, self._waits_for_name = why, False
        self._answer.setText(why())
        self._answer.show()

    def _hush(self) -> None:
        """What was wrong may be right now."""
        self._why = None
        self._answer.hide()

    def _say_again(self) -> None:
        """Another language is spoken, or somebody has said who it is."""
        if self._waits_for_name and self._shop.signed_in is not None:
            self._waits_for_name = False
            self._hush()
        elif self._why is not None:
            self._answer.setText(self._why())
