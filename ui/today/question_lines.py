"""The lines under the quick line that say what was read in doubt, each with its other readings as buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.theme import icons
from ui.theme.flow import FlowLayout
from ui.theme.tokens import look
from ui.theme.widgets import label
from ui.today.pieces import Piece, PiecedButton
from ui.today.question import Choice, Question

LAST_KEY = 9


class QuestionLines(QWidget):
    """Nothing here blocks the work: the first reading stands until another is chosen."""

    chosen = Signal(tuple, str)
    """The key of a question, and the value of the choice."""

    def __init__(self) -> None:
        super().__init__()
        self.questions: tuple[Question, ...] = ()
        self._numbered: list[tuple[Question, Choice]] = []
        self._first = 1
        self._buttons: list[QPushButton] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.px(6))
        self._lines: list[QWidget] = []
        self.hide()

    def ask(self, questions: Sequence[Question], first_key: int = 1) -> None:
        """Show these questions; their choices are numbered from `first_key` for Alt and a digit."""
        if (self.questions, self._first) == (tuple(questions), first_key) and not self.isHidden():
            return
        self.clear()
        self.questions, self._first = tuple(questions), first_key
        for question in questions:
            self._show(question)
        self.setVisible(bool(questions))

    def clear(self) -> None:
        """Ask nothing."""
        for line in self._lines:
            self._box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.questions, self._numbered, self._buttons, self._lines = (), [], [], []
        self.hide()

    def choose(self, number: int) -> bool:
        """Choose by number; returns whether that number is offered."""
        at = number - self._first
        if not 0 <= at < len(self._numbered):
            return False
        question, choice = self._numbered[at]
        self.chosen.emit(question.key, choice.value)
        return True

    def take_focus(self) -> None:
        """Go to the first choice."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a choice takes it, as Space does; a held Enter does not."""
        pressed = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(pressed, QPushButton):
            if not event.isAutoRepeat():
                pressed.click()
            return
        super().keyPressEvent(event)

    def _show(self, question: Question) -> None:
        line = QWidget(self)
        mark = QLabel()
        icons.put(mark, "warning" if question.must else "advice", "state.soon.fg", 16)
        text = label(question.text, "small")
        text.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(look.px(6))
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(text, 1)
        box = QVBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(4))
        box.addLayout(head)
        if question.choices:
            flow = FlowLayout()
            box.addLayout(flow)  # first: a button without a home would be a window of its own
            for choice in question.choices:
                made = self._button(question, choice)
                flow.addWidget(made)
                made.show()
        line.setAccessibleName(question.text)
        self._lines.append(line)
        self._box.addWidget(line)
        line.show()

    def _button(self, question: Question, choice: Choice) -> QPushButton:
        number = self._first + len(self._numbered)
        self._numbered.append((question, choice))
        warn = question.must
        pieces = [
            Piece(icon=choice.icon, role="state.soon.fg" if warn else "accent.text"),
            Piece(choice.text, weight=500, role="state.soon.fg" if warn else "text.primary"),
        ]
        if number <= LAST_KEY:
            tone = "state.soon.fg" if warn else "text.secondary"
            pieces.append(Piece(f"Alt {number}", "caption", role=tone, gap=8))
        made = PiecedButton(tuple(pieces))
        made.setProperty("chip", "warn" if warn else "plain")
        made.setAccessibleName(translate("Today", "Choose %1").replace("%1", choice.text))
        made.clicked.connect(lambda *_: self.chosen.emit(question.key, choice.value))
        self._buttons.append(made)
        return made
