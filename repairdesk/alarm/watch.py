"""The heartbeat without a window: every ring is written where a terminal or a test can see it."""

import threading
from collections.abc import Callable

from repairdesk.alarm.heartbeat import KNOCK_SECONDS, Heartbeat, OnTrouble
from repairdesk.alarm.ring import ReminderSource, Ring
from repairdesk.domain.clock import Clock


def watch(
    source: ReminderSource,
    clock: Clock,
    write: Callable[[Ring], None],
    stop: threading.Event,
    knock_seconds: float = KNOCK_SECONDS,
    on_trouble: OnTrouble | None = None,
) -> None:
    """Ring on this thread until `stop` is set. `write` is given each ring; once it returns, the ring was shown.

    Ends by itself when whoever reads the lines has gone (BrokenPipeError).
    """

    def show(rings: tuple[Ring, ...]) -> bool:
        try:
            for ring in rings:
                write(ring)
        except BrokenPipeError:
            stop.set()
            return False
        return True

    heartbeat = Heartbeat(source, clock, show, knock_seconds, on_trouble)

    def end_with_stop() -> None:
        stop.wait()
        heartbeat.stop()

    threading.Thread(target=end_with_stop, name="watch-stop", daemon=True).start()
    try:
        heartbeat.run()
    finally:
        stop.set()
