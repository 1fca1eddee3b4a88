"""The open promises of a job: one is chosen, and what can be done about it stands under it, a key each."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from repairdesk.domain.words import AttemptResult, Kind
from repairdesk.queries.sheets import PromiseLine
from ui.i18n import translate
from ui.job.cards import Card, Line, LineRow
from ui.theme import fonts
from ui.theme.aloud import announce
from ui.theme.flow import FlowLayout
from ui.theme.tokens import look
from ui.theme.widgets import button, label
from ui.twice import Twice

RESULTS = {
    "no_answer": AttemptResult.NO_ANSWER,
    "voicemail": AttemptResult.VOICEMAIL,
    "wrong_number": AttemptResult.WRONG_NUMBER,
    "spoke": AttemptResult.SPOKE,
}
CALLS = (Kind.CALL_BACK, Kind.FOLLOW_UP, Kind.NEXT_WORD)


class PromiseRow(LineRow):
    """One promise; a click chooses it."""

    pressed = Signal(object)
    ruled = False

    def rule_off(self, *, ruled: bool) -> None:
        """Draw a line above it, or none."""
        if ruled != self.ruled:
            self.ruled = ruled
            self.setContentsMargins(0, look.px(7) if ruled else 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.ruled:
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), 1, look.color("line.divider"))
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(self)
        super().mousePressEvent(event)


class PromiseCard(Card):
    """Arrow keys choose a promise; letters act only while the card has the keys."""

    deed = Signal(str, str)
    """What to do and the promise's id: no_answer, voicemail, wrong_number, spoke, keep, move or take."""

    def __init__(self) -> None:
        super().__init__("due")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.promises: tuple[PromiseLine, ...] = ()
        self.chosen_id = ""
        self.letters: dict[str, str] = {}
        self._twice = Twice()
        self.tray = QWidget()
        self._flow = FlowLayout(self.tray, gap=look.px(4))
        self.buttons: dict[str, QPushButton] = {}
        for name in (*RESULTS, "keep", "move", "take"):
            made = button("", self._press(name), "deed")
            made.setFont(fonts.font("small"))
            self.buttons[name] = made
            self._flow.addWidget(made)
        self._body.addWidget(self.tray)  # shown without a parent it would be a window
        self.tray.hide()
        self.trouble = label("", "small", "overdue")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self._box.addWidget(self.trouble)

    @property
    def chosen(self) -> PromiseLine | None:
        """The promise the keys are about."""
        return next((each for each in self.promises if each.id == self.chosen_id), None)

    def show_promises(
        self, title: str, promises: tuple[PromiseLine, ...], word: Callable[[PromiseLine], Line]
    ) -> None:
        """Show what is open; the chosen promise stays chosen while it is."""
        self.promises = promises
        self.show_lines(title, tuple(map(word, promises)))
        for place, row in enumerate(self.rows):
            if isinstance(row, PromiseRow):
                row.rule_off(ruled=place > 0)
        if self.chosen is None:
            call = next((each for each in promises if each.kind in CALLS and each.words), None)
            first = call or (promises[0] if promises else None)
            self.chosen_id = first.id if first else ""
            self.trouble.hide()
        self._place_tray()

    def make_row(self) -> LineRow:
        made = PromiseRow()
        made.pressed.connect(self._clicked)
        return made

    def retranslate(self) -> None:
        """Say everything in the reader's language again; the letter after & is the key."""
        texts = {
            "no_answer": translate("Job", "No &answer"),
            "voicemail": translate("Job", "&Voicemail"),
            "wrong_number": translate("Job", "&Wrong number"),
            "spoke": translate("Job", "&Spoke"),
            "keep": translate("Job", "&Kept"),
            "move": translate("Job", "&New promise"),
            "take": translate("Job", "I &take it"),
        }
        self.letters = {}
        for name, text in texts.items():
            letter = text.partition("&")[2][:1].upper()
            self.letters[letter] = name
            self.buttons[name].setText(f"{text.replace('&', '')}  {letter}")
            self.buttons[name].setToolTip(letter)
        self._name_buttons()

    def complain(self, text: str) -> None:
        """Say why something was not done."""
        self.trouble.setText(text)
        self.trouble.show()
        announce(self.trouble, text)

    # --- choosing

    def choose(self, step: int) -> None:
        """Choose the promise above or below."""
        ids = [each.id for each in self.promises]
        if self.chosen_id in ids:
            place = max(0, min(ids.index(self.chosen_id) + step, len(ids) - 1))
            self.chosen_id = ids[place]
            self._place_tray()
            announce(self, self.rows[place].spoken)

    def _clicked(self, row: object) -> None:
        place = next((at for at, each in enumerate(self.rows) if each is row), -1)
        if 0 <= place < len(self.promises):
            self.chosen_id = self.promises[place].id
            self._place_tray()

    def _place_tray(self) -> None:
        """Put the buttons under the chosen promise."""
        place = next((at for at, each in enumerate(self.promises) if each.id == self.chosen_id), -1)
        self.tray.setVisible(place >= 0)
        if place >= 0 and self._body.indexOf(self.tray) != place + 1:
            self._body.removeWidget(self.tray)
            self._body.insertWidget(self._body.indexOf(self.rows[place]) + 1, self.tray)
            for part in (*self.rows[: place + 1], self.tray, *self.rows[place + 1 :], self.trouble):
                part.raise_()  # in this order they are read out
        self._name_buttons()
        self.update()

    def _name_buttons(self) -> None:
        chosen = self.chosen
        about = " ".join(chosen.words.split()) if chosen else ""
        for made in self.buttons.values():
            name = made.text().rpartition("  ")[0]
            made.setAccessibleName(f"{name}: {about}" if about else name)

    def _press(self, name: str) -> Callable[[], None]:
        return lambda: self.press(name)

    def press(self, name: str) -> None:
        """Do something about the chosen promise."""
        if self.chosen_id and not self._twice.is_second_half(self.chosen_id):
            self.trouble.hide()
            self.deed.emit(name, self.chosen_id)

    # --- keys and ring

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        deed = self.letters.get(event.text().upper(), "") if plain and event.text() else ""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and plain:
            self.choose(1 if event.key() == Qt.Key.Key_Down else -1)
        elif deed:
            if not event.isAutoRepeat():
                self.press(deed)
        elif event.key() == Qt.Key.Key_Space and plain:
            self.press("keep")
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        place = next((at for at, each in enumerate(self.promises) if each.id == self.chosen_id), -1)
        if place < 0 or place >= len(self.rows) or not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setPen(QPen(look.color("focus.ring"), 2))
        box = QRect(self.rows[place].geometry()).united(self.tray.geometry())
        painter.drawRoundedRect(box.adjusted(-5, -4, 5, 4), 4, 4)
        painter.end()
