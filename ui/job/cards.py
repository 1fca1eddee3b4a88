"""The cards of the left half: a head with a figure, and lines whose texts change in place."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.reminder.parts import Mark
from ui.theme.spoken import say_tongue, speak_as
from ui.theme.tokens import look
from ui.theme.widgets import Glyph, label, set_property
from ui.theme.wrapped import Wrapped

COLOURED = ("overdue", "soon", "waiting")
"""The states whose time left has their colour too."""


@dataclass(frozen=True)
class Line:
    """One line of a card: a shape or an icon, what it says, and beneath or beside it when and by whom."""

    text: str
    under: str = ""
    right: str = ""
    shape: str = ""
    left: str = ""
    icon: str = ""
    tongue: str = ""
    """The language of the text, where it is somebody's words."""


class LineRow(QWidget):
    """A line as widgets; a text that stays the same is not touched, so that a selection lasts."""

    def __init__(self) -> None:
        super().__init__()
        self.line: Line | None = None
        top = Qt.AlignmentFlag.AlignTop
        self.glyph, self.mark = Glyph("on_track"), Mark("agreement", 16, "accent.text")
        self.left = label("", "body_strong", weight=600)
        self.left.setMinimumWidth(look.px(72))
        self.text, self.under = Wrapped(), Wrapped("", "small", "secondary")
        self.right = label("", "small", "secondary")
        say_tongue(self.text)
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.text)
        both.addWidget(self.under)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(self.glyph, 0, top)
        row.addWidget(self.mark, 0, top)
        row.addWidget(self.left, 0, top)
        row.addLayout(both, 1)
        row.addWidget(self.right, 0, top)

    @property
    def spoken(self) -> str:
        """The line as it is read aloud."""
        line = self.line
        return (
            ", ".join(part for part in (line.left, line.text, line.under, line.right) if part) if line else ""
        )

    def show_line(self, line: Line) -> None:
        """Show a line."""
        if line == self.line:
            return
        self.line = line
        if line.shape:
            self.glyph.set_state(line.shape)
        if line.icon:
            self.mark.show_icon(line.icon)
        set_property(self.left, "tone", line.shape if line.shape in COLOURED else "")
        self.glyph.setVisible(bool(line.shape))
        self.mark.setVisible(bool(line.icon))
        for shown, text in (
            (self.left, line.left),
            (self.text, line.text),
            (self.under, line.under),
            (self.right, line.right),
        ):
            put_text(shown, text)
        say_tongue(self.text, line.tongue)


class Card(QFrame):
    """A frame with a heading, a figure and lines."""

    def __init__(self, mark: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        speak_as(self, QAccessible.Role.Grouping)
        self.rows: list[LineRow] = []
        self._spare: list[LineRow] = []
        """Rows that another job needed: to make a row takes longer than to fill it."""
        self.title = label("", "body_strong", "secondary", weight=600, heading=True)
        self.figure = label(
            "", "body", "" if mark == "price" else "secondary", 600 if mark == "price" else None
        )
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(look.px(12), look.px(9), look.px(12), look.px(10))
        self._box.setSpacing(look.px(6))
        head = QHBoxLayout()
        head.addWidget(Mark(mark, 16, "text.secondary"))
        head.addWidget(self.title, 1)
        head.addWidget(self.figure)
        self._box.addLayout(head)
        self._body = QVBoxLayout()
        self._body.setSpacing(look.px(6))
        self._box.addLayout(self._body)

    def show_lines(self, title: str, lines: tuple[Line, ...], figure: str = "") -> None:
        """Show a heading and lines; rows that are there already are used again."""
        put_text(self.title, title)
        put_text(self.figure, figure or str(len(lines)))
        self.setAccessibleName(f"{title}, {figure or len(lines)}")
        while len(self.rows) > len(lines):
            self._put_by(self.rows.pop())
        while len(self.rows) < len(lines):
            row = self._spare.pop() if self._spare else self.make_row()
            self.rows.append(row)
            self._body.addWidget(row)
            row.show()
        for row, line in zip(self.rows, lines, strict=True):
            row.show_line(line)

    def make_row(self) -> LineRow:
        """Return a new row."""
        return LineRow()

    def _put_by(self, row: LineRow) -> None:
        self._body.removeWidget(row)
        row.hide()
        self._spare.append(row)


def put_text(shown: QLabel, text: str) -> None:
    """Change a text only when it differs; nothing takes no room."""
    if shown.text() != text:
        shown.setText(text)
    shown.setVisible(bool(text))
