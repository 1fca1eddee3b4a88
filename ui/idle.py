"""Signs out when nobody has touched the program for a while, where the shop wants it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from ui.shop import Shop
from ui.touch import Touch

SECOND_MS = 1000
LOOK_MS = 15_000
"""How often it is seen how long nobody has touched keyboard or mouse."""


class Idle(QObject):
    """Signs out when nobody has touched the program for as long as the shop has chosen; never by itself otherwise.

    It hears one touch a second, and none while the shop does not want it.
    """

    def __init__(self, shop: Shop, parent: QObject, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._shop, self._monotonic = shop, monotonic
        self._touched, self._wanted = monotonic(), False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._pause = QTimer(self, singleShot=True, interval=SECOND_MS)
        self._touch = Touch(self)
        self._touch.heard.connect(self._on_touch)
        self._pause.timeout.connect(self._touch.listen)
        shop.changed.connect(self._on_shop)
        self._on_shop()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._shop.changed.disconnect(self._on_shop)
        self._hush()

    def look(self) -> None:
        """Sign out when the time has come; somebody without a PIN stays, since nothing would be gained."""
        minutes, person = self._shop.settings.sign_out_minutes, self._shop.person(self._shop.signed_in)
        has_left = self._monotonic() - self._touched >= minutes * 60
        if minutes and has_left and person is not None and person.has_pin:
            self._shop.sign_in(None)

    def _on_shop(self) -> None:
        before, self._wanted = self._wanted, bool(self._shop.settings.sign_out_minutes)
        if self._wanted and not before:
            self._touched = self._monotonic()
            self._touch.listen()
        elif before and not self._wanted:
            self._hush()

    def _on_touch(self) -> None:
        self._touched = self._monotonic()
        self._pause.start()

    def _hush(self) -> None:
        self._pause.stop()
        self._touch.hush()
