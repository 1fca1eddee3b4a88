"""The mark in the tray: brings the window back, says what waits, and quits."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ui.i18n import translate
from ui.main_window import MainWindow
from ui.theme import icons


class Tray(QObject):
    """Never the only way back: a second start of the program raises the window too."""

    def __init__(self, window: MainWindow, quit_program: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self.icon = QSystemTrayIcon(icons.icon("reminder", "accent.text"), self)
        self._menu = QMenu()
        self._show = self._menu.addAction("")
        self._quit = self._menu.addAction("")
        self._show.triggered.connect(lambda *_: window.bring_up())
        self._quit.triggered.connect(lambda *_: quit_program())
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(lambda *_: window.bring_up())
        window.today.counted.connect(self._count)
        self._open_promises = 0
        self._menu.aboutToShow.connect(self.retranslate)
        window.retranslated.connect(self.retranslate)
        self.retranslate()
        self.icon.show()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self._show.setText(translate("Window", "Open RepairDesk"))
        self._quit.setText(translate("Window", "Quit, reminders stop"))
        self._count(self._open_promises)

    def _count(self, promises: int) -> None:
        self._open_promises = promises
        self.icon.setToolTip(self.tr("RepairDesk: %n open promise(s)", "", promises))
