"""The lines under the quick line that say what was read in doubt, each with its other readings as buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.theme import icons
from ui.theme.flow import FlowLayout, in_one_go
from ui.theme.pieces import Piece, PiecedButton
from ui.theme.tokens import look
from ui.theme.widgets import label, set_property
from ui.today.question import Choice, Key, Question

LAST_KEY = 9


class ChoiceButton(PiecedButton):
    """Another reading, to be taken by a click, or by Alt and its number."""

    taken = Signal(tuple, str)
    """The key of a question, and the value of the choice."""

    def __init__(self) -> None:
        super().__init__()
        self._means: tuple[Key, str] | None = None
        self.clicked.connect(self._take)

    def say(self, question: Question, choice: Choice, number: int) -> None:
        """Offer a choice; one beyond the digits has no key."""
        self._means = question.key, choice.value
        warn = question.must
        pieces = [
            Piece(icon=choice.icon, role="state.soon.fg" if warn else "accent.text"),
            Piece(choice.text, weight=500, role="state.soon.fg" if warn else "text.primary"),
        ]
        if number <= LAST_KEY:
            tone = "state.soon.fg" if warn else "text.secondary"
            pieces.append(Piece(f"Alt {number}", "caption", role=tone, gap=8))
        self.show_pieces(tuple(pieces))
        set_property(self, "chip", "warn" if warn else "plain")
        self.setAccessibleName(translate("Today", "Choose %1").replace("%1", choice.text))

    def _take(self) -> None:
        if self._means is not None:
            self.taken.emit(*self._means)


class QuestionLine(QWidget):
    """One sentence, and the choices below it."""

    taken = Signal(tuple, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons: list[ChoiceButton] = []
        """The choices that are offered, and behind them those that were needed before."""
        self._mark, self._text, self._row = QLabel(), label("", "small"), FlowLayout()
        self._text.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(look.px(6))
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._text, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(4))
        box.addLayout(head)
        box.addLayout(self._row)

    def say(self, question: Question, first: int) -> None:
        """Ask a question whose choices are numbered from `first`."""
        icons.put(self._mark, "warning" if question.must else "advice", "state.soon.fg", 16)
        self._text.setText(question.text)
        self.setAccessibleName(question.text)
        while len(self.buttons) < len(question.choices):
            self._add()
        for at, made in enumerate(self.buttons):
            if at < len(question.choices):
                made.say(question, question.choices[at], first + at)
            made.setVisible(at < len(question.choices))

    def _add(self) -> None:
        made = ChoiceButton()
        made.taken.connect(self.taken)
        self.buttons.append(made)
        self._row.addWidget(made)


class QuestionLines(QWidget):
    """Nothing here blocks the work: the first reading stands until another is chosen.

    What was made for one question is kept for the next: to make widgets takes far longer than to say another text.
    """

    chosen = Signal(tuple, str)
    """The key of a question, and the value of the choice."""

    def __init__(self) -> None:
        super().__init__()
        self.questions: tuple[Question, ...] = ()
        self._first = 1
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.px(6))
        self._lines: list[QuestionLine] = []
        self.hide()

    def ask(self, questions: Sequence[Question], first_key: int = 1) -> None:
        """Show these questions; their choices are numbered from `first_key` for Alt and a digit."""
        if (self.questions, self._first) == (tuple(questions), first_key):
            return
        self.questions, self._first = tuple(questions), first_key
        with in_one_go(self._box):
            self._say()
        self.setVisible(bool(questions))

    def _say(self) -> None:
        while len(self._lines) < len(self.questions):
            line = QuestionLine(self)
            line.taken.connect(self.chosen)
            self._lines.append(line)
            self._box.addWidget(line)
        number = self._first
        for at, line in enumerate(self._lines):
            if at < len(self.questions):
                line.say(self.questions[at], number)
                number += len(self.questions[at].choices)
            line.setVisible(at < len(self.questions))

    def clear(self) -> None:
        """Ask nothing."""
        self.ask(())

    def choose(self, number: int) -> bool:
        """Choose by number; returns whether that number is offered."""
        at = number - self._first
        offered = [(question.key, each.value) for question in self.questions for each in question.choices]
        if not 0 <= at < len(offered):
            return False
        self.chosen.emit(*offered[at])
        return True

    def take_focus(self) -> None:
        """Go to the first choice."""
        for question, line in zip(self.questions, self._lines, strict=False):
            if question.choices:
                line.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a choice takes it, as Space does; a held Enter does not."""
        pressed = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(pressed, QPushButton):
            if not event.isAutoRepeat():
                pressed.click()
            return
        super().keyPressEvent(event)
