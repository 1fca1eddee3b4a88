"""The desktop's own notice: an extra beside our window. Never raises, never blocks, and says how it went."""

import logging
import queue
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

log = logging.getLogger(__name__)

APP = "RepairDesk"
WAITING = 50
"""Notices that may wait their turn; beyond that the oldest is dropped, our own window shows them all."""


class Sent(StrEnum):
    """What is known of a notice after it was handed over."""

    SHOWN = "shown"
    """The desktop answered with a number for it."""
    UNKNOWN = "unknown"
    """It was handed over, and nobody answers on this system."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Notice:
    """What to tell; `key` (the promise) lets a later notice take the place of an earlier one."""

    key: str
    title: str
    body: str
    urgent: bool = False


class Notifier(Protocol):
    """One way of reaching the desktop."""

    def tell(self, notice: Notice) -> Sent:
        """Hand `notice` to the desktop; never raises."""
        ...

    def close(self) -> None:
        """Let go of what was opened; telling again opens it anew."""
        ...


def desktop_notifier(platform: str = sys.platform) -> Notifier:
    """Return the way that fits this system."""
    from repairdesk.alarm.notice_plyer import PlyerNotifier

    if not platform.startswith("linux"):
        return PlyerNotifier(platform)
    from repairdesk.alarm.notice_linux import LinuxNotifier

    return LinuxNotifier(fallback=PlyerNotifier(platform))


class Notices:
    """Hands notices over one by one, on a thread of its own."""

    def __init__(
        self,
        open_notifier: Callable[[], Notifier] = desktop_notifier,
        on_sent: Callable[[Notice, Sent], None] | None = None,
    ) -> None:
        """Set up without starting; `on_sent` is told on the notices' thread how each one went."""
        self._open_notifier = open_notifier
        self._on_sent = on_sent
        self._waiting: queue.Queue[Notice | None] = queue.Queue(WAITING)
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to hand over."""
        self._thread = threading.Thread(target=self._work, name="notices", daemon=True)
        self._thread.start()

    def post(self, notice: Notice) -> None:
        """Put `notice` in the queue; returns at once."""
        self._put(notice)

    def stop(self, patience: float = 2.0) -> None:
        """End after what is waiting, or after `patience` seconds."""
        self._put(None)
        if self._thread is not None:
            self._thread.join(patience)

    def _put(self, item: Notice | None) -> None:
        while True:
            try:
                self._waiting.put_nowait(item)
                return
            except queue.Full:
                self._drop_oldest()

    def _drop_oldest(self) -> None:
        try:
            dropped = self._waiting.get_nowait()
        except queue.Empty:
            return
        log.warning("notice dropped, too many waiting: %s", dropped.key if dropped else "-")

    def _work(self) -> None:
        notifier: Notifier | None = None
        while (notice := self._waiting.get()) is not None:
            try:
                notifier = notifier or self._open_notifier()
                sent = notifier.tell(notice)
            except Exception as trouble:
                log.warning("notice for %s failed: %s", notice.key, type(trouble).__name__)
                sent = Sent.FAILED
            self._tell_how_it_went(notice, sent)
        if notifier is not None:
            notifier.close()

    def _tell_how_it_went(self, notice: Notice, sent: Sent) -> None:
        log.info("notice for %s: %s", notice.key, sent.value)
        if self._on_sent is None:
            return
        try:
            self._on_sent(notice, sent)
        except Exception as trouble:
            log.warning("notice report for %s failed: %s", notice.key, type(trouble).__name__)


def cleaned(text: str) -> str:
    """Return `text` without what no desktop can show: control signs and halves of signs."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return (
        "".join(sign if sign >= " " or sign == "\n" else " " for sign in whole).replace("\x7f", " ").strip()
    )
