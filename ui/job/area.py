"""What the job's page stands on: it scrolls down where the window is too low for head, halves and entry box."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.reminder.parts import Band
from ui.theme.tokens import look
from ui.theme.widgets import label


class PageArea(QScrollArea):
    """Scrolls down only, and takes no focus for itself."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = QWidget()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.inside)
        self.inside.setMinimumWidth(1)

    def put(self, head: QWidget, refusal: QWidget, halves: QWidget) -> None:
        """Put the parts below each other; the halves take the room there is."""
        under = Band("line.divider")
        under.setFixedHeight(1)
        box = below(self.inside, head, under, refusal)
        box.addWidget(halves, 1)
        box.addStretch(0)


def below(holder: QWidget, *parts: QWidget) -> QVBoxLayout:
    """Put parts below each other, edge to edge."""
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    for part in parts:
        box.addWidget(part)
    return box


def complaint() -> QLabel:
    """Return the line, hidden still, that says why a job cannot be shown."""
    made = label("", "body", "overdue")
    made.setWordWrap(True)
    made.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
    made.hide()
    return made
