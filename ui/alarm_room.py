"""Ties the heartbeat to the reminder window: shown first, recorded after; notice, tray and sound are extras."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from repairdesk.domain.clock import Clock
from ui.i18n import translate
from ui.shop import Shop

if TYPE_CHECKING:
    from repairdesk.alarm.heartbeat import Heartbeat
    from repairdesk.alarm.notice import Notices
    from repairdesk.alarm.slip import Slip
    from repairdesk.alarm.sound import Sound
    from repairdesk.desk import Desk
    from ui.reminder.window import ReminderWindow

log = logging.getLogger(__name__)


class AlarmRoom(QObject):
    """Starts the heartbeat once the first window stands, and stops it last."""

    _handed = Signal(object)
    _trouble = Signal(str)

    def __init__(self, shop: Shop, data: Path, clock: Clock, say: Callable[[str], object]) -> None:
        super().__init__()
        self._shop, self._data, self._clock, self._say = shop, data, clock, say
        self.window: ReminderWindow | None = None
        self.heartbeat: Heartbeat | None = None
        self._notices: Notices | None = None
        self._sound: Sound | None = None
        self._handed.connect(self._show)
        self._trouble.connect(self._tell_trouble)

    def start(self) -> None:
        """Begin to ring."""
        from repairdesk.alarm.heartbeat import Heartbeat
        from repairdesk.alarm.notice import Notices
        from repairdesk.alarm.slip import through
        from repairdesk.alarm.sound import Sound
        from repairdesk.queries.reminders import StoreReminderSource
        from ui.reminder.window import ReminderWindow

        self.window = ReminderWindow(self._shop)
        self._notices, self._sound = Notices(), Sound()
        self._notices.start()
        self.heartbeat = Heartbeat(
            lambda: StoreReminderSource(self._open_desk()),
            self._clock,
            through(self._handed.emit),
            on_trouble=lambda trouble: self._trouble.emit(type(trouble).__name__),
        )
        self._shop.office.committed = self.heartbeat.rearm
        self.heartbeat.start()

    def stop(self) -> None:
        """Let the heartbeat rest; nothing rings from here on."""
        self._shop.office.committed = None
        if self.heartbeat is not None:
            self.heartbeat.stop()
        if self._notices is not None:
            self._notices.stop()
        if self.window is not None:
            self.window.close()

    def _open_desk(self) -> "Desk":
        from repairdesk.desk import open_desk

        return open_desk(self._data, self._clock)

    def _show(self, slip: "Slip") -> None:
        if self.window is None:
            return
        self.window.ring(slip)
        self._extras(slip)

    def _extras(self, slip: "Slip") -> None:
        """Tell the desktop and make a sound; whatever fails here is logged and changes nothing."""
        try:
            self._post(slip)
            if self._sound is not None:
                self._sound.for_rings(slip.rings)
        except Exception:
            log.warning("an extra of the reminder failed", exc_info=True)

    def _post(self, slip: "Slip") -> None:
        from repairdesk.alarm.notice import Notice

        late = sum(ring.late for ring in slip.rings)
        count = len(slip.rings)
        title = self.tr("%n promise(s) need you", "", count)
        body = (
            self.tr("%n of them late", "", late)
            if late
            else translate("Alarm", "Look at the reminder window.")
        )
        if self._notices is not None:
            self._notices.post(Notice(slip.rings[0].promise_id, title, body, urgent=bool(late)))

    def _tell_trouble(self, name: str) -> None:
        text = translate(
            "Alarm", "The reminders could not be looked up just now (%1). RepairDesk tries again by itself."
        )
        self._say(text.replace("%1", name))
