"""The ground of a row in a list: whether it is chosen, and whether the keys are in its list."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from ui.theme.tokens import look


def ground_of(state: QStyle.StateFlag) -> tuple[bool, bool, bool]:
    """Return what the ground depends on: whether the row is chosen, has the keys, and has them in the active window."""
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
    return chosen, focused, focused and bool(state & QStyle.StateFlag.State_Active)


def row_ground(painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
    """Paint the ground, the line below, and for a chosen row its bar and ring."""
    chosen, focused, active = ground_of(state)
    ground = ("bg.selected" if active else "bg.selected_inactive") if chosen else "bg.surface"
    painter.fillRect(box, look.color(ground))
    painter.setPen(look.color("line.subtle"))
    painter.drawLine(box.bottomLeft(), box.bottomRight())
    if chosen:
        bar = QRect(box.left(), box.top(), 3, box.height())
        painter.fillRect(bar, look.color("accent.fill" if active else "line.control"))
    if focused:
        painter.setPen(look.color("focus.ring"))
        painter.drawRect(box.adjusted(4, 1, -2, -2))
        painter.drawRect(box.adjusted(5, 2, -3, -3))
