"""What the set-up cards are made of: a card, and one with an answer below its fields."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from repairdesk.domain.refusal import Refusal
from ui.settings.answer import Answer
from ui.shop import Shop
from ui.taking_back import LettersFirst
from ui.theme.tokens import look
from ui.theme.widgets import Glyph, button, label


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
        self._answer, self._letters = Answer(shop), LettersFirst(self)
        self.act.hide()
        shop.office.trouble.connect(lambda *_: self._let_go())

    def _let_go(self) -> None:
        self._busy = False

    def _refused(self, refusal: Refusal) -> None:
        self._busy = False
        self._answer.refuse(refusal)

    def _say_again(self) -> None:
        """Another language is spoken, or somebody has said who it is."""
        self._answer.on_shop()
        self._answer.retranslate()
