"""Plays the open jobs of the practice Friday into the journal."""

from collections.abc import Callable
from functools import partial

from repairdesk.actions.agree import agree
from repairdesk.actions.attempt import attempt
from repairdesk.actions.change_stage import change_stage
from repairdesk.actions.customer import add_customer
from repairdesk.actions.keep import keep
from repairdesk.actions.move import move
from repairdesk.actions.open_job import open_job
from repairdesk.actions.promise import promise
from repairdesk.actions.release import release
from repairdesk.actions.take import take
from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.words import Channel
from repairdesk.practice.friday_ahead import AHEAD
from repairdesk.practice.friday_late import LATE
from repairdesk.practice.friday_mended import MENDED
from repairdesk.practice.friday_week import WEEK
from repairdesk.practice.friday_words import (
    Agreed,
    Event,
    Kept,
    Line,
    Moved,
    OpenJob,
    Released,
    Said,
    Stage,
    Took,
    Tried,
)
from repairdesk.practice.pen import Pen, due_of, wall

OPEN_JOBS = tuple(sorted(LATE + MENDED + AHEAD + WEEK, key=lambda job: job.number))
FIRST_OPEN = OPEN_JOBS[0].number


class Writer:
    """Writes one open job, remembering its newest promise."""

    def __init__(self, pen: Pen, job: OpenJob) -> None:
        self._pen, self._job = pen, job
        self._job_id = self._promise_id = ""

    def write(self) -> None:
        """Put the job and its events into the pen."""
        self._pen.later(wall(self._job.at), self._open)
        for event in self._job.events:
            act: Callable[[Event], object] = getattr(self, f"_{type(event).__name__.casefold()}")
            self._pen.later(wall(event.at), partial(act, event))

    def _by(self, name: str) -> str:
        return self._pen.staff[name]

    def _open(self) -> None:
        job, pen = self._job, self._pen
        by = self._by(job.by)
        known = add_customer(
            pen.desk,
            name=job.customer,
            phones=(job.phone,),
            emails=(job.email,) if job.email else (),
            prefers=Channel.EMAIL if job.email else Channel.NONE,
            by=by,
        )
        made = open_job(
            pen.desk,
            customer_id=str(known.id),
            device=job.device,
            fault=pen.say(job.fault),
            owner_id=self._by(job.owner),
            by=by,
        )
        assert made.number == job.number
        self._job_id = str(made.id)

    def _said(self, event: Said) -> None:
        pen = self._pen
        made = promise(
            pen.desk,
            kind=event.kind,
            due=due_of(event.due, pen.clock.now()),
            words=pen.say(event.words),
            job_id=self._job_id,
            about=pen.say(event.about),
            reservation=pen.say(event.reservation),
            channel=event.channel,
            by=self._by(event.by),
        )
        self._promise_id = str(made.id)

    def _kept(self, event: Kept) -> None:
        keep(self._pen.desk, promise_id=self._promise_id, by=self._by(event.by))

    def _moved(self, event: Moved) -> None:
        pen = self._pen
        made = move(
            pen.desk,
            promise_id=self._promise_id,
            told=event.told,
            cause=event.cause,
            due=due_of(event.due, pen.clock.now()),
            words=pen.say(event.words),
            reservation=pen.say(event.reservation),
            by=self._by(event.by),
        )
        self._promise_id = str(made.id)

    def _tried(self, event: Tried) -> None:
        attempt(self._pen.desk, promise_id=self._promise_id, result=event.result, by=self._by(event.by))

    def _took(self, event: Took) -> None:
        take(self._pen.desk, promise_id=self._promise_id, by=self._by(event.by))

    def _released(self, event: Released) -> None:
        words = self._pen.say(event.words)
        release(self._pen.desk, promise_id=self._promise_id, by=self._by(event.by), words=words)

    def _line(self, event: Line) -> None:
        write_entry(
            self._pen.desk,
            job_id=self._job_id,
            audience=event.audience,
            channel=event.channel,
            text=self._pen.say(event.text),
            by=self._by(event.by),
        )

    def _agreed(self, event: Agreed) -> None:
        agree(
            self._pen.desk,
            text=self._pen.say(event.text),
            job_id=self._job_id,
            price_limit=event.price_limit,
            channel=Channel.COUNTER,
            by=self._by(event.by),
        )

    def _stage(self, event: Stage) -> None:
        change_stage(self._pen.desk, job_id=self._job_id, stage=event.stage, by=self._by(event.by))


def write_friday(pen: Pen) -> None:
    """Put all open jobs into the pen."""
    for job in OPEN_JOBS:
        Writer(pen, job).write()
