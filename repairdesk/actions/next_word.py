""" "Next word by" never pauses: every open job has a promise by which its customer hears from us.

A contact keeps the one that stands; then, unless another open promise already means a contact, the next is armed.
A job that is handed over or declined needs no next word.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from repairdesk.domain import life
from repairdesk.domain.due import within
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Job, Promise
from repairdesk.domain.words import AttemptResult, Channel, Kind
from repairdesk.store import jobs, promises, shop
from repairdesk.store.store import Unit


@dataclass(frozen=True)
class Renewed:
    """What became of the next word: ids settled and armed, as steps that Undo takes back."""

    settled: tuple[str, ...] = ()
    armed: str | None = None

    @property
    def steps(self) -> tuple[str, ...]:
        """What Undo has to do, in order."""
        withdraw = (f"withdraw:{self.armed}",) if self.armed else ()
        return withdraw + tuple(f"reopen:{promise_id}" for promise_id in self.settled)


def renew(unit: Unit, job_id: str | None, now: datetime, *, contact: bool) -> Renewed:
    """Keep the next word of a job after a `contact`, and arm the next when nothing else promises one."""
    if job_id is None:
        return Renewed()
    job = jobs.by_id(unit, job_id)
    if job is None:
        return Renewed()
    settled: list[str] = []
    if contact or not job.stage.is_open:
        for promise in promises.open_of_kind(unit, job_id, Kind.NEXT_WORD):
            promises.settle(unit, _ended(promise, now, contact=contact))
            settled.append(promise.id)
    armed = arm(unit, job, now) if job.stage.is_open and not promises.means_contact(unit, job_id) else None
    return Renewed(tuple(settled), armed)


def arm(unit: Unit, job: Job, now: datetime) -> str:
    """Promise the next word of a job, as many real hours away as the shop has chosen."""
    hours = shop.load(unit).next_word_hours
    promise = Promise(
        id=new_id(now),
        kind=Kind.NEXT_WORD,
        customer_id=job.customer_id,
        job_id=job.id,
        words="",
        about="",
        due=within(timedelta(hours=hours), now),
        said_at=now,
        said_by=None,
        channel=Channel.NONE,
        owner_id=job.owner_id,
    )
    promises.add(unit, promise)
    return promise.id


def _ended(promise: Promise, now: datetime, *, contact: bool) -> Promise:
    return life.keep(promise, now, AttemptResult.SPOKE) if contact else life.release(promise, now)
