"""Ties the heartbeat to the reminder window: shown first, recorded after; notice, tray and sound are extras."""

import logging
import threading
from collections.abc import Callable
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from repairdesk.domain.clock import Clock
from repairdesk.domain.trouble import Trouble
from ui.drafts import Drafts
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

LISTEN_MS = 20_000
SILENT_SECONDS = 60
"""The heartbeat knocks every 15 s at least; one that has not for a minute hangs."""


ROOMS = (
    "repairdesk.alarm.heartbeat",
    "repairdesk.alarm.high_water",
    "repairdesk.alarm.notice",
    "repairdesk.alarm.slip",
    "repairdesk.alarm.sound",
    "repairdesk.queries.reminders",
    "ui.reminder.window",
)


def load_rooms(_desk: "Desk") -> None:
    """Load what rings, on the database thread: meanwhile the window is there for whoever types."""
    for name in ROOMS:
        import_module(name)


class AlarmRoom(QObject):
    """Starts the heartbeat once the first window stands, and stops it last."""

    handed = Signal(object)
    """A Slip with what rings, before it is shown."""
    _trouble = Signal(object)
    _set_back = Signal()
    _damaged = Signal(object)

    def __init__(
        self,
        shop: Shop,
        data: Path,
        clock: Clock,
        say: Callable[[str], object],
        drafts: Drafts | None = None,
    ) -> None:
        super().__init__()
        self._drafts = drafts
        self._shop, self._data, self._clock, self._say = shop, data, clock, say
        self.window: ReminderWindow | None = None
        self.heartbeat: Heartbeat | None = None
        self._notices: Notices | None = None
        self._sound: Sound | None = None
        self.handed.connect(self._show)
        self._trouble.connect(self._tell_trouble)
        self._set_back.connect(self._tell_set_back)
        self._damaged.connect(self._tell_damage)
        self._told = ""
        self._was_silent = False
        self._listening = QTimer(self, interval=LISTEN_MS)
        self._listening.timeout.connect(self.listen)

    def start(self) -> None:
        """Begin to ring."""
        from repairdesk.alarm.heartbeat import Heartbeat
        from repairdesk.alarm.high_water import HighWater
        from repairdesk.alarm.notice import Notices
        from repairdesk.alarm.slip import through
        from repairdesk.alarm.sound import Sound
        from repairdesk.queries.reminders import StoreReminderSource
        from ui.reminder.window import ReminderWindow

        self.window = ReminderWindow(self._shop, self._drafts)
        self._notices, self._sound = Notices(), Sound()
        self._notices.start()
        self.heartbeat = Heartbeat(
            lambda: StoreReminderSource(self._open_desk()),
            self._clock,
            through(self.handed.emit),
            on_trouble=self._trouble.emit,
            high_water=HighWater(self._data),
            on_set_back=self._set_back.emit,
        )
        self._shop.office.committed = self.heartbeat.rearm
        self.heartbeat.start()
        self._listening.start()
        threading.Thread(target=self._look_over, name="look over", daemon=True).start()

    def _look_over(self) -> None:
        """Look for damage beside the work; what is found closes the journal for writing."""
        from repairdesk.desk import damage_in

        damage = damage_in(self._data)
        if damage is not None:
            self._damaged.emit(damage)

    def stop(self) -> None:
        """Let the heartbeat rest; nothing rings from here on."""
        self._shop.office.committed = None
        self._listening.stop()
        if self.heartbeat is not None:
            self.heartbeat.stop()
        if self._notices is not None:
            self._notices.stop()
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()

    def say_outside(self, text: str) -> None:
        """Tell the desktop something that is to be read when no window of ours is there any more."""
        if self._notices is None:
            return
        from repairdesk.alarm.notice import APP, Notice

        self._notices.post(Notice(APP, APP, text))

    def listen(self) -> None:
        """Say it, again and again, while the heartbeat hangs: a reminder that never comes is not missed by anybody.

        One silent look is not enough: a PC that slept wakes up with one.
        """
        silent = self.heartbeat.silent_seconds if self.heartbeat is not None else 0.0
        was, self._was_silent = self._was_silent, silent > SILENT_SECONDS
        if was and self._was_silent:
            since = self._shop.wording.clock(self._clock.now() - timedelta(seconds=silent))
            text = translate(
                "Alarm", "The reminders have been silent since %1. Look at Today, then open RepairDesk anew."
            )
            self._say(text.replace("%1", since))

    def _open_desk(self) -> "Desk":
        from repairdesk.desk import open_desk

        return open_desk(self._data, self._clock)

    def _show(self, slip: "Slip") -> None:
        if self.window is None:
            return
        self._told = ""
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

    def _tell_trouble(self, trouble: Exception) -> None:
        """Say it once, however often it is tried again."""
        if isinstance(trouble, Trouble):
            text = self._shop.wording.trouble(trouble)
        else:
            text = translate(
                "Alarm", "The reminders could not be looked up just now. RepairDesk tries again by itself."
            )
        if text != self._told:
            self._told = text
            self._say(text)

    def _tell_set_back(self) -> None:
        text = translate(
            "Alarm",
            "This PC's clock stands before what it has shown already. Reminders come early. Look at the clock.",
        )
        self._say(text)

    def _tell_damage(self, damage: Trouble) -> None:
        """Write nothing more into a damaged file; it can still be read."""

        def close(desk: "Desk") -> None:
            desk.store.only_reads = damage

        self._shop.office.ask(close, lambda _: self._shop.office.trouble.emit(damage))
