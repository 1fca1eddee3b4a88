"""Why can it not be kept? Six causes, chosen by Alt and a digit; the last one wants a line."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QSizePolicy

from repairdesk.domain.words import Cause
from ui.i18n import translate
from ui.move.parts import Choices
from ui.shop import Shop
from ui.taking_back import LettersFirst
from ui.theme import fonts
from ui.theme.tokens import look

CAUSES = (
    Cause.PART_LATE,
    Cause.TOO_MUCH_WORK,
    Cause.FOUND_MORE,
    Cause.CUSTOMER,
    Cause.FORGOTTEN,
    Cause.OTHER,
)
LONGEST = 300


class CauseRow(QRadioButton):
    """One cause with its key, painted as a row."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self._key = f"Alt {place}"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(fonts.font("body"))
        wide = metrics.horizontalAdvance(self.text()) + look.px(44) + self._key_width()
        return QSize(wide, look.px(29))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _place: object) -> bool:
        return True

    def _key_width(self) -> int:
        return QFontMetrics(fonts.font("caption")).horizontalAdvance(self._key) + look.px(22)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(look.color("bg.selected" if self.isChecked() else "bg.hover"))
            painter.drawRoundedRect(box, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(look.color("focus.ring"), 2))
            painter.drawRoundedRect(box, 4, 4)
        self._circle(painter)
        wide = self._key_width()
        painter.setPen(look.color("text.primary"))
        painter.setFont(fonts.font("body"))
        left, middle = look.px(33), Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(left, 0, self.width() - left - wide, self.height()), middle, self.text())
        self._key_box(painter, wide)
        painter.end()

    def _circle(self, painter: QPainter) -> None:
        size = look.px(13)
        ring = QRectF(look.px(9), (self.height() - size) / 2, size, size)
        painter.setPen(QPen(look.color("accent.fill" if self.isChecked() else "line.control"), 1.5))
        painter.setBrush(look.color("bg.surface"))
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent.fill"))
            inset = size * 0.25
            painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset))

    def _key_box(self, painter: QPainter, wide: int) -> None:
        tall = look.px(20)
        box = QRectF(self.width() - wide + look.px(4), (self.height() - tall) / 2, wide - look.px(12), tall)
        painter.setPen(look.color("line.divider"))
        painter.setBrush(look.color("bg.surface"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(look.color("text.secondary"))
        painter.setFont(fonts.font("caption"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)


class Causes(Choices):
    """The radio group, and the line for something else."""

    changed = Signal()

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self._group = QButtonGroup(self)
        self.rows = [CauseRow(place) for place in range(1, len(CAUSES) + 1)]
        self.note = QLineEdit()
        self.note.setMaxLength(LONGEST)
        LettersFirst(self).watch(self.note)
        for place, row in enumerate(self.rows):
            self._group.addButton(row, place)
            self.box.addWidget(row)
        self.box.addSpacing(look.px(4))
        self.box.addWidget(self.note)
        self._group.idToggled.connect(lambda _place, on: self._chosen() if on else None)
        self.note.textEdited.connect(lambda _: self.changed.emit())
        self.note.hide()
        self.retranslate()

    @property
    def cause(self) -> Cause | None:
        """The cause that was chosen."""
        place = self._group.checkedId()
        return CAUSES[place] if place >= 0 else None

    def fill(self, cause: Cause | None, note: str) -> None:
        """Show what was chosen before."""
        self.note.setText(note)
        if cause is not None:
            self.rows[CAUSES.index(cause)].setChecked(True)

    def choose(self, place: int) -> None:
        """Choose the cause with this number, as Alt and the digit do; the last one asks for its line."""
        self.rows[place - 1].setChecked(True)
        if self.cause is Cause.OTHER:
            self.note.setFocus()

    def take_focus(self) -> None:
        """Go to what is missing here."""
        if self.cause is Cause.OTHER:
            self.note.setFocus()
        else:
            self.rows[max(self._group.checkedId(), 0)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _chosen(self) -> None:
        self.note.setVisible(self.cause is Cause.OTHER)
        self.changed.emit()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.setAccessibleName(translate("Move", "Why can it not be kept?"))
        for row, cause in zip(self.rows, CAUSES, strict=True):
            name = self._shop.wording.cause(cause)
            row.setText(translate("Move", "Something else, in one line") if cause is Cause.OTHER else name)
        self.note.setPlaceholderText(translate("Move", "In one line"))
        self.note.setAccessibleName(translate("Move", "Why, in one line"))
