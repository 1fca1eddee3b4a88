"""A window in a corner that never takes the keyboard by itself, and knows when it stands on the screen."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QHideEvent, QPainter, QPaintEvent, QWindow
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from repairdesk.alarm.slip import Slip
from ui import tabbing
from ui.reminder.aside import Aside
from ui.theme.tokens import look, tokens

MARGIN = 16
"""Between the window and the edge of the screen."""


class CalmWindow(QDialog):
    """Above other programs, without activation; the keyboard comes only when it is asked to.

    A dialog to a screen reader, never a modal one: nothing waits for it.
    """

    def __init__(self) -> None:
        kind = Qt.WindowType
        super().__init__(
            None,
            kind.Tool | kind.FramelessWindowHint | kind.WindowStaysOnTopHint | kind.WindowDoesNotAcceptFocus,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.slips: list[Slip] = []
        """Those whose rings are in the window but not yet painted."""
        self._before: QWindow | None = None
        self._aside = Aside(self)
        self._aside.moved.connect(self._look_round)

    # --- the keyboard

    def focusNextPrevChild(self, on: bool) -> bool:
        return tabbing.step(self, on=on) or super().focusNextPrevChild(on)

    def take_keyboard(self, first: QWidget) -> None:
        """Take the keyboard and begin at `first`."""
        handle = self._handle()
        if handle is not None and QGuiApplication.focusWindow() is not handle:
            self._before = QGuiApplication.focusWindow()
        self._accept_focus(True)
        self.raise_()
        self.activateWindow()
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def give_back_focus(self) -> None:
        """Let the keyboard go back to where it was."""
        self._accept_focus(False)
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.requestActivate()

    def _accept_focus(self, yes: bool) -> None:
        flag = Qt.WindowType.WindowDoesNotAcceptFocus
        self.overrideWindowFlags(self.windowFlags() & ~flag if yes else self.windowFlags() | flag)
        handle = self._handle()
        if handle is not None:
            handle.setFlag(flag, not yes)

    def _handle(self) -> QWindow | None:
        """Return the native window; there is none before the first showing."""
        return self.windowHandle()

    # --- the place

    def room(self) -> QRect:
        """Return where the window may stand."""
        return self.screen().availableGeometry().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def wide(self) -> int:
        """Return how wide the window is."""
        return min(look.px(tokens()["width"]["reminder"]), self.room().width())

    def tall(self) -> int:
        """Return how tall the window wants to be."""
        layout = self.layout()
        assert layout is not None
        for part in self.findChildren(QWidget):
            part.ensurePolished()  # a text that was never shown is measured in another font
        for part in reversed(self.findChildren(QWidget)):
            if (inner := part.layout()) is not None:
                inner.activate()  # what was just hidden inside is not counted any more
        layout.activate()
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(self.wide())
        return layout.totalSizeHint().height()

    @property
    def in_use(self) -> bool:
        """Whether somebody points at the window or types in it; it must not move away then."""
        return self.underMouse() or self.isActiveWindow()

    def stand(self, tall: int) -> None:
        """Stand in a corner of the screen, so tall, where it covers no button of what is being written."""
        room, size, shown = self.room(), QSize(self.wide(), tall), self.isVisible()
        if not (shown and self.in_use):
            self._aside.choose(room, size, anew=not shown)
        box = self._aside.corner.box(room, size)
        if self.geometry() != box:
            self.setFixedSize(box.size())
            self.move(box.topLeft())

    def _look_round(self) -> None:
        """The keyboard has gone elsewhere: step aside, or back."""
        if self.isVisible():
            self.stand(self.height())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._aside.look_soon()

    # --- the screen

    def hand_back(self) -> None:
        """Say of everything that was handed over that it stands on the screen, or is settled."""
        slips, self.slips = self.slips, []
        for slip in slips:
            slip.shown()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color("bg.surface"))
        painter.setPen(look.color("line.control"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
        handle = self._handle()
        if self.slips and handle is not None and handle.isExposed():
            QTimer.singleShot(0, self, self.hand_back)

    def reject(self) -> None:
        """Nothing is answered by closing."""

    def accept(self) -> None:
        """Nothing is answered by Enter but by the button that has the focus."""

    def hideEvent(self, event: QHideEvent) -> None:
        self._accept_focus(False)
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The desktop's "close" does not silence a promise; quitting the program does close the window."""
        if event.spontaneous():
            event.ignore()
