"""Desktop notices on Linux over D-Bus with jeepney: the desktop answers with a number, so it is known to be shown."""

import html
import logging
from typing import TYPE_CHECKING, Any

from repairdesk.alarm.notice import APP, Notice, Notifier, Sent, cleaned

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

log = logging.getLogger(__name__)

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
PATIENCE = 2.0
REMEMBERED = 500

URGENCY = {False: 1, True: 2}
NEVER, USUAL = 0, -1


class LinuxNotifier:
    """Speaks with the notification service; without one `fallback` is tried."""

    def __init__(self, fallback: Notifier | None = None) -> None:
        self._fallback = fallback
        self._bus: DBusConnection | None = None
        self._numbers: dict[str, int] = {}

    def tell(self, notice: Notice) -> Sent:
        """Show `notice`, in the place of an earlier one of the same promise."""
        try:
            return self._notify(notice)
        except TimeoutError:  # it may come up yet: a second way would show it twice
            self._hang_up()
            log.warning("notice for %s: no answer from the desktop", notice.key)
            return Sent.UNKNOWN
        except Exception as trouble:
            self._hang_up()
            log.warning("notice for %s: no desktop service: %s", notice.key, type(trouble).__name__)
        return Sent.FAILED if self._fallback is None else self._fallback.tell(notice)

    def close(self) -> None:
        """Let the session's bus go."""
        self._hang_up()

    def _notify(self, notice: Notice) -> Sent:
        body = html.escape(cleaned(notice.body), quote=False)  # the body is markup, the title is not
        hints = {"urgency": ("y", URGENCY[notice.urgent]), "desktop-entry": ("s", "repairdesk")}
        stays = NEVER if notice.urgent else USUAL
        replaces = self._numbers.get(notice.key, 0)
        title = cleaned(notice.title) or APP
        number = self._call("susssasa{sv}i", (APP, replaces, "", title, body, [], hints, stays))
        if len(self._numbers) >= REMEMBERED:
            self._numbers.clear()
        self._numbers[notice.key] = number
        return Sent.SHOWN

    def _call(self, signature: str, body: tuple[Any, ...]) -> int:
        from jeepney import DBusAddress, MessageType, new_method_call

        address = DBusAddress(PATH, bus_name=NAME, interface=NAME)
        call = new_method_call(address, "Notify", signature, body)
        try:
            reply = self._connected().send_and_get_reply(call, timeout=PATIENCE)
        except (BrokenPipeError, ConnectionError, EOFError):  # the session's bus went away and may be back
            self._hang_up()
            reply = self._connected().send_and_get_reply(call, timeout=PATIENCE)
        if reply.header.message_type is MessageType.error:
            raise OSError("the notification service refused")
        return int(reply.body[0])

    def _connected(self) -> "DBusConnection":
        if self._bus is None:
            from jeepney.io.blocking import open_dbus_connection

            self._bus = open_dbus_connection(bus="SESSION")
            self._numbers.clear()
        return self._bus

    def _hang_up(self) -> None:
        bus, self._bus = self._bus, None
        self._numbers.clear()
        if bus is not None:
            try:
                bus.close()
            except OSError as trouble:
                log.info("closing the session bus: %s", type(trouble).__name__)
