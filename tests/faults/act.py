"""Does one action on the journal named on the command line, and says "ok" once it is acknowledged."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from repairdesk.actions.keep import keep
from repairdesk.actions.move import move
from repairdesk.actions.promise import promise
from repairdesk.desk import Desk, open_desk
from repairdesk.domain.clock import MovableClock
from repairdesk.domain.due import within
from repairdesk.domain.words import Cause, Channel, Kind

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def act(desk: Desk, action: str, promise_id: str, job_id: str) -> None:
    """Promise something new about the job, or move or keep the promise that is there."""
    due = within(timedelta(hours=5), desk.now())
    if action == "promise":
        promise(desk, kind=Kind.CALL_BACK, due=due, words="we ring with a price", job_id=job_id)
    elif action == "move":
        move(
            desk,
            promise_id=promise_id,
            told=Channel.PHONE,
            cause=Cause.PART_LATE,
            due=due,
            words="the part is late",
        )
    else:
        keep(desk, promise_id=promise_id)


if __name__ == "__main__":
    folder, action, promise_id, job_id = sys.argv[1:]
    desk = open_desk(Path(folder), MovableClock(NOON))
    act(desk, action, promise_id, job_id)
    print("ok", flush=True)
    desk.close()
