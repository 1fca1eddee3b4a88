"""Today when nothing is promised: what to type, and on the first day the cards that set up the shop."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.keys.cap import KeyCap
from ui.keys.keymap import Keymap
from ui.theme.flow import FlowLayout
from ui.theme.tokens import look
from ui.theme.widgets import label, rule

if TYPE_CHECKING:
    from ui.settings.first_run import FirstRunCards

WORDS = 600
"""Longer lines than this are hard to read."""
NARROW = 700
"""Below this width the cards that set up the shop do not fit beside the examples."""


def examples() -> list[tuple[str, str]]:
    """Return sentences as people here say them, and what each is understood as."""
    return [
        (
            translate("Today", "call Hansen within 1 hour about the price"),
            translate("Today", "a call back, in 1 real hour"),
        ),
        (
            translate("Today", "ready Friday at 3 pm if the part comes"),
            translate("Today", "ready, with a reservation"),
        ),
        (
            translate("Today", "text Holm when the screen is on"),
            translate("Today", "a message, when a step is done"),
        ),
        (
            translate("Today", "she wants to see it running #1042"),
            translate("Today", "an agreement, no clock"),
        ),
    ]


class EmptyDay(QWidget):
    """Says what to do next."""

    def __init__(self, keymap: Keymap, first_run: "FirstRunCards | None") -> None:
        super().__init__()
        self._first_run = first_run
        self._card_width = first_run.maximumWidth() / look.zoom if first_run is not None else 0
        self._ever = False
        self._title, self._text = label(style="title"), label(tone="secondary")
        self._text.setWordWrap(True)
        self._title.setWordWrap(True)
        self._rows = [(label(style="body_strong"), label(tone="secondary")) for _ in examples()]
        for each in (one for row in self._rows for one in row):
            each.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(24))
        for at, (said, meant) in enumerate(self._rows):
            grid.addWidget(rule(), at * 2, 0, 1, 2)
            grid.addWidget(said, at * 2 + 1, 0)
            grid.addWidget(meant, at * 2 + 1, 1)
        grid.addWidget(rule(), len(self._rows) * 2, 0, 1, 2)
        self._all_keys, self._alone = label(tone="secondary"), label("", "small", "hint")
        self._alone.setWordWrap(True)
        keys = FlowLayout(gap=look.px(6))
        for widget in (KeyCap(keymap, "keys"), self._all_keys):
            keys.addWidget(widget)
        words = QWidget()
        words.setMaximumWidth(look.px(WORDS))
        left = QVBoxLayout(words)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(look.px(10))
        for part in (self._title, self._text):
            left.addWidget(part)
        left.addLayout(grid)
        left.addLayout(keys)
        left.addWidget(self._alone)
        left.addStretch(1)
        row = self._beside = QHBoxLayout(self)
        row.setContentsMargins(look.px(20), look.px(36), look.px(20), look.px(20))
        row.setSpacing(look.px(40))
        row.addWidget(words, 5)
        row.addStretch(0)
        if first_run is not None:
            right = QVBoxLayout()
            right.addWidget(first_run)
            right.addStretch(1)
            row.addLayout(right, 4)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the cards stand below."""
        super().resizeEvent(event)
        below = event.size().width() < look.px(NARROW)
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.TopToBottom if below else ways.LeftToRight)
        if self._first_run is not None:
            self._first_run.setMaximumWidth(event.size().width() if below else look.px(self._card_width))

    @property
    def keeps_draft(self) -> bool:
        """Whether something stands in the cards that is not saved."""
        return self._first_run is not None and self._first_run.keeps_draft

    def show_state(self, *, ever: bool, set_up: bool) -> None:
        """Show the words for a shop that has promised something before, or never."""
        self._ever = ever
        if self._first_run is not None:
            self._first_run.setVisible(not ever or not set_up)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        empty = translate("Today", "No open promises. Write the next one the way you said it.")
        first = translate(
            "Today",
            "Every agreement with a customer goes here, however small. Write it the way you said it, "
            "and RepairDesk keeps the clock.",
        )
        self._title.setText(
            translate("Today", "Nothing is open")
            if self._ever
            else translate("Today", "Nothing is promised yet")
        )
        self._text.setText(empty if self._ever else first)
        self._all_keys.setText(translate("Today", "all keys"))
        self._alone.setText(translate("Today", "Nothing here needs the internet"))
        for (said, meant), (sentence, meaning) in zip(self._rows, examples(), strict=True):
            said.setText(sentence)
            meant.setText(meaning)
