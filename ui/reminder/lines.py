"""The promises that wait below the open card, one line each, and those that a colleague has taken."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from repairdesk.queries.sheets import ReminderCard
from ui.i18n import translate
from ui.reminder import words
from ui.reminder.parts import SIDE
from ui.shop import Shop
from ui.theme import fonts, glyphs, icons
from ui.theme.tokens import look
from ui.theme.widgets import button, label

MOST, LINE = 6, 50
"""So many lines, each so tall at ordinary text."""


@dataclass(frozen=True)
class Folded:
    """A promise that a colleague has taken."""

    id: str
    text: str
    about: str

    @property
    def spoken(self) -> str:
        """Who took what, as one sentence."""
        return f"{self.text}: {self.about}"


class Row(QAbstractButton):
    """A painted line that can be pressed."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _ground(self, painter: QPainter) -> None:
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), look.color("bg.hover"))
        painter.setPen(look.color("line.subtle"))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        if self.hasFocus():
            painter.setPen(look.color("focus.ring"))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
            painter.drawRect(self.rect().adjusted(2, 2, -3, -3))

    def _draw(self, painter: QPainter, box: QRect, text: str, font: QFont, role: str) -> None:
        painter.setFont(font)
        painter.setPen(look.color(role))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class WaitingRow(Row):
    """Shape, time left, customer over the words that were said, and a button to call."""

    call = Signal(str)

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._left = self._name = self._words = ""
        self._shape = "soon"
        self.column = 0
        """How wide the times of all lines are, so that the names stand below each other."""
        self.button = button("", lambda: self.call.emit(self.key), "", "promise.call")
        self.button.setFont(fonts.font("small", 500))
        self.button.setProperty("size", "small")
        self.button.setIconSize(QSize(look.px(16), look.px(16)))
        self.button.setParent(self)

    def show_card(self, card: ReminderCard, shop: Shop) -> None:
        """Show a promise that waits."""
        now, line = shop.clock.now(), card.line
        self._shape = words.shape(card, now)
        self._left = shop.wording.left(line.due, now)
        self._name = line.customer
        self._words = words.promised(line, shop.wording)
        self.button.setText(" " + translate("Reminder", "Call"))
        self.button.setAccessibleName(translate("Reminder", "Call %1").replace("%1", words.whom(line)))
        states = {"overdue": translate("Reminder", "late"), "soon": translate("Reminder", "due soon")}
        told = (states.get(self._shape, ""), self._left, self._name, self._words)
        self.setAccessibleName(", ".join(part for part in told if part))
        self._place()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.button.setIcon(icons.icon("promise.call", "text.primary"))
        super().changeEvent(event)

    def needed(self) -> int:
        """Return how wide the time of this line is."""
        strong = fonts.font("body_strong", 600, figures=True)
        return max(look.px(56), QFontMetrics(strong).horizontalAdvance(self._left))

    def sizeHint(self) -> QSize:
        return QSize(0, look.px(LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        wanted = self.button.sizeHint()
        left = self.width() - look.px(SIDE) - wanted.width()
        self.button.setGeometry(left, (self.height() - wanted.height()) // 2, wanted.width(), wanted.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._ground(painter)
        size, side, tall = look.px(17), look.px(SIDE), self.height()
        glyphs.draw(painter, self._shape, QRectF(side, (tall - size) / 2, size, size))
        strong, numbers = fonts.font("body_strong", 600), fonts.font("body_strong", 600, figures=True)
        tone = glyphs.COLORS[self._shape]
        left = side + look.px(28)
        wide = max(self.column, self.needed())
        self._draw(painter, QRect(left, 0, wide + 1, tall), self._left, numbers, tone)
        start = left + wide + look.px(8)
        room = self.button.x() - look.px(10) - start
        half = tall // 2 - look.px(6)
        self._draw(painter, QRect(start, look.px(6), room, half), self._name, strong, "text.primary")
        under = QRect(start, tall // 2, room, half)
        self._draw(painter, under, self._words, fonts.font("small"), "text.secondary")
        painter.end()


class FoldedRow(Row):
    """A promise that a colleague has taken, folded to one line."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self._folded = Folded(key, "", "")

    def show_folded(self, folded: Folded) -> None:
        """Show who took what."""
        self._folded = folded
        self.setAccessibleName(folded.spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, look.px(42))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._ground(painter)
        size, side, tall = look.px(17), look.px(SIDE), self.height()
        glyphs.draw(painter, "kept", QRectF(side, (tall - size) / 2, size, size))
        strong, left = fonts.font("body_strong", 600), side + look.px(28)
        most = self.width() - left - side
        wide = min(QFontMetrics(strong).horizontalAdvance(self._folded.text) + 1, most)
        self._draw(painter, QRect(left, 0, wide, tall), self._folded.text, strong, "text.primary")
        start = left + wide + look.px(8)
        room = max(self.width() - side - start, 0)
        self._draw(
            painter, QRect(start, 0, room, tall), self._folded.about, fonts.font("body"), "text.secondary"
        )
        painter.end()


R = TypeVar("R", bound=Row)


class Lines(QWidget):
    """The lines below the open card; rows stay the same widgets while their promise waits."""

    opened = Signal(str)
    call = Signal(str)

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self.rows: dict[str, Row] = {}
        self._fitting = MOST
        self.more = label("", "small", "secondary")
        self.more.setContentsMargins(look.px(SIDE), look.px(4), look.px(SIDE), look.px(8))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.more)

    def show_lines(self, waiting: list[ReminderCard], folded: list[Folded], most: int = MOST) -> None:
        """Show what waits, `most` lines at most, then what colleagues have taken."""
        shown = waiting[:most]
        wanted: list[Row] = []
        for card in shown:
            line = self._row(card.line.id, WaitingRow)
            line.show_card(card, self._shop)
            wanted.append(line)
        self._align([line for line in wanted if isinstance(line, WaitingRow)])
        for each in folded:
            taken = self._row(each.id, FoldedRow)
            taken.show_folded(each)
            wanted.append(taken)
        for key in self.rows.keys() - {row.key for row in wanted}:
            gone = self.rows.pop(key)
            self._box.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, row in enumerate(wanted):
            if self._box.indexOf(row) != place:
                self._box.insertWidget(place, row)
                row.show()
        left = len(waiting) - len(shown)
        self.more.setText(translate("Reminder", "+ %1 more").replace("%1", str(left)))
        self.more.setVisible(left > 0)
        self.setVisible(bool(wanted) or left > 0)

    def show_what_fits(
        self, waiting: list[ReminderCard], folded: list[Folded], tall: Callable[[], int], room: int
    ) -> int:
        """Show as many lines as a window, `tall` with them, has `room` for; returns how tall it is then.

        What fitted last is tried first.
        """
        self.show_lines(waiting, folded, self._fitting)
        needed = tall()
        while self._fitting < min(MOST, len(waiting)) and needed + self._next_line(waiting) <= room:
            self._fitting += 1
            self.show_lines(waiting, folded, self._fitting)
            needed = tall()
        while self._fitting > 0 and needed > room:
            self._fitting -= 1
            self.show_lines(waiting, folded, self._fitting)
            needed = tall()
        return needed

    def _next_line(self, waiting: list[ReminderCard]) -> int:
        """Return by how many pixels one more line makes this taller; with the last one "more" goes."""
        goes = len(waiting) == self._fitting + 1
        return look.px(LINE) - (self.more.sizeHint().height() if goes else 0)

    def _align(self, lines: list[WaitingRow]) -> None:
        column = max((line.needed() for line in lines), default=0)
        for line in lines:
            line.column = column

    def _row(self, key: str, kind: type[R]) -> R:
        found = self.rows.get(key)
        if isinstance(found, kind):
            return found
        if found is not None:
            self._box.removeWidget(found)
            found.hide()
            found.deleteLater()
        made = kind(key)
        made.clicked.connect(lambda: self.opened.emit(key))
        if isinstance(made, WaitingRow):
            made.call.connect(self.call)
        self.rows[key] = made
        return made
