"""How the window stands: two columns that scroll above a foot, below each other where there is little room."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from repairdesk.domain.words import Cause
from ui.move.foot import Foot
from ui.move.left import Left
from ui.move.right import Right
from ui.own_window import OwnWindow
from ui.shop import Shop
from ui.theme import icons
from ui.theme.scroll import see_through
from ui.theme.tokens import look, tokens

ANY = 16_777_215
"""What Qt takes for no limit."""
LEAST = (640, 420)
LEFT_WIDTH, NARROW, TALL = 340, 780, 620


class Frame(OwnWindow):
    """The parts and their places; what they do is the window's."""

    def __init__(self, shop: Shop) -> None:
        super().__init__(shop.keys)
        self.left, self.right, self.foot = Left(shop), Right(shop), Foot(shop.keys)
        self.in_sight = self.foot
        self._lay_out()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _lay_out(self) -> None:
        self.setWindowIcon(icons.icon("due.new", "accent.text"))
        self._line = QFrame()
        self._line.setProperty("role", "rule")
        inner = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        for part, stretch in ((self.left, 0), (self._line, 0), (self.right, 1)):
            self._columns.addWidget(part, stretch)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inner)
        see_through(self.area)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(*LEAST)
        box.addWidget(self.area, 1)
        box.addWidget(self.foot)
        room = self.screen().availableGeometry().size()
        wide = min(look.px(tokens()["width"]["dialog_new_promise"]), room.width())
        self.resize(wide, min(look.px(TALL), room.height()))

    def panes(self) -> list[QWidget]:
        """Return where F6 goes: what was promised, the new promise, the foot."""
        return [self.left, self.right, self.foot]

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What has the keyboard is in sight."""
        inner = self.area.widget()
        if now is not None and inner is not None and inner.isAncestorOf(now):
            self.area.ensureWidgetVisible(now, 0, look.px(24))

    def missing(self) -> str:
        """Return what is still missing: "cause", "note", "time", "closed" or "told"; nothing when all is there."""
        causes, sentence = self.left.causes, self.right.sentence
        if causes.cause is None:
            return "cause"
        if causes.cause is Cause.OTHER and not causes.note.text().strip():
            return "note"
        if self.right.due is None:
            return "time"
        if sentence.undecided:
            return "closed"
        return "told" if self.left.telling.told is None else ""

    def go_to(self, what: str) -> None:
        """Give the keyboard to what is missing."""
        if what in ("cause", "note"):
            self.left.causes.take_focus()
        elif what == "told":
            self.left.telling.take_focus()
        elif what == "closed":
            self.right.sentence.warning.take_focus()
        else:
            self.right.sentence.field.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the columns stand below each other and scroll down only."""
        super().resizeEvent(event)
        narrow = event.size().width() < look.px(NARROW)
        way = QBoxLayout.Direction
        self._columns.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self.left.setMinimumWidth(0 if narrow else look.px(LEFT_WIDTH))
        self.left.setMaximumWidth(ANY if narrow else look.px(LEFT_WIDTH))
        self._line.setMinimumSize(*((0, 1) if narrow else (1, 0)))
        self._line.setMaximumSize(*((ANY, 1) if narrow else (1, ANY)))
        self.foot.be_narrow(narrow)
        QTimer.singleShot(0, self, lambda: self._follow(None, self.focusWidget()))
