"""The ground of a row in a list: whether it is chosen, and whether the keys are in its list."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.theme.tokens import look


def row_ground(painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
    """Paint the ground, the line below, and for a chosen row its bar and ring."""
    state = option.state
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    active = bool(state & QStyle.StateFlag.State_Active) and focused
    ground = ("bg.selected" if active else "bg.selected_inactive") if chosen else "bg.surface"
    painter.fillRect(box, look.color(ground))
    painter.setPen(look.color("line.subtle"))
    painter.drawLine(box.bottomLeft(), box.bottomRight())
    if chosen:
        bar = QRect(box.left(), box.top(), 3, box.height())
        painter.fillRect(bar, look.color("accent.fill" if active else "line.control"))
    if chosen and focused:
        painter.setPen(look.color("focus.ring"))
        painter.drawRect(box.adjusted(4, 1, -2, -2))
        painter.drawRect(box.adjusted(5, 2, -3, -3))
