"""The three looks of the journal that cannot be confused, even in grey: solid bar, double bar, dashed frame."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen

from repairdesk.domain.words import Audience
from ui.theme.tokens import look

ICONS = {
    Audience.SAID: "journal.said",
    Audience.HEARD: "journal.heard",
    Audience.INTERNAL: "journal.internal",
}


def tone(audience: Audience) -> str:
    """Return the colour role of what is written in this look."""
    return "journal.internal.fg" if audience is Audience.INTERNAL else "journal.customer.fg"


def ground(painter: QPainter, box: QRect, audience: Audience) -> None:
    """Paint the ground and the edge of what was said, heard or thought."""
    edge = look.color(tone(audience))
    if audience is Audience.SAID:
        painter.fillRect(box, look.color("journal.customer.bg"))
        painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), edge)
    elif audience is Audience.HEARD:
        painter.fillRect(box, look.color("bg.surface"))
        painter.setPen(QPen(edge, 1))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.drawLine(box.left() + 3, box.top(), box.left() + 3, box.bottom())
        painter.drawLine(box.left() + 1, box.top(), box.left() + 1, box.bottom())
    elif audience is Audience.INTERNAL:
        painter.fillRect(box, look.color("journal.internal.bg"))
        painter.setPen(QPen(edge, 1, Qt.PenStyle.DashLine))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
