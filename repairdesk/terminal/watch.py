"""`watch`: the heartbeat without a window, one line for each reminder stage as it rings."""

import json
import signal
import threading
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import typer

from repairdesk.terminal.common import Data, Json, journal
from repairdesk.terminal.lookup import short_id
from repairdesk.terminal.times import left_text, local_text, short, utc_text

if TYPE_CHECKING:
    from repairdesk.alarm.ring import Ring
    from repairdesk.domain.records import Stage
    from repairdesk.queries.sheets import PromiseLine


def watch(data: Data = None, as_json: Json = False) -> None:
    """Ring without a window: a line for each reminder stage, until Ctrl+C.

    What one terminal of this PC has shown, another does not show again; the window rings all the same.
    """
    from repairdesk.alarm.watch import watch as ring_until
    from repairdesk.queries.promise import promise_line
    from repairdesk.queries.reminders import StoreReminderSource
    from repairdesk.queries.settings import hours

    stop = stopped_by_signals()
    with journal(data) as desk:
        desk.seat = (
            f"{desk.seat} (terminal)"  # what a terminal has shown must ring in the window all the same
        )

        def write(ring: "Ring") -> None:
            line, zone, now = promise_line(desk, ring.promise_id), hours(desk).zone, desk.now()
            for stage in ring.stages:
                told = _facts(stage, line, zone, now) if as_json else _text(stage, line, zone, now)
                typer.echo(told)

        def trouble(what: Exception) -> None:
            typer.echo(
                f"A reminder could not be looked up ({type(what).__name__}); it is tried again.", err=True
            )

        ring_until(StoreReminderSource(desk), desk.clock, write, stop, on_trouble=trouble)


def stopped_by_signals() -> threading.Event:
    """Return what Ctrl+C and a polite end of the program set."""
    stop = threading.Event()
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: stop.set())
    return stop


def _facts(stage: "Stage", line: "PromiseLine", zone: ZoneInfo, now: datetime) -> str:
    facts = {
        "rang": utc_text(now),
        "rang_local": local_text(now, zone),
        "stage": stage.kind.value,
        "key": stage.key,
        "stage_at": utc_text(stage.at),
        "id": line.id,
        "due": utc_text(line.due),
        "minutes_left": round((line.due - now).total_seconds() / 60, 1),
        "kind": line.kind.value,
        "customer": line.customer or None,
        "job": line.job_number,
        "words": line.words,
    }
    return json.dumps(facts, ensure_ascii=False)


def _text(stage: "Stage", line: "PromiseLine", zone: ZoneInfo, now: datetime) -> str:
    job = f" #{line.job_number}" if line.job_number else ""
    words = line.words or line.kind.value.replace("_", " ")
    left = left_text(line.due, now)
    return (
        f"{now.astimezone(zone):%H:%M:%S}  {stage.kind.value.replace('_', ' '):<12} {short_id(line.id)}  "
        f"{line.customer or 'no customer'}{job}: {words} (due {short(line.due, zone)}, {left})"
    )
