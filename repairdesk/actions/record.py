"""What the actions share: finding what they are about, and the journal line each of them leaves."""

from datetime import datetime

from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Entry, Job, Promise
from repairdesk.domain.refusal import NotFound
from repairdesk.domain.words import Audience, Channel
from repairdesk.store import jobs, journal, people, promises
from repairdesk.store.store import Reader, Unit


def the_promise(reader: Reader, promise_id: str) -> Promise:
    """Return the promise, or raise NotFound."""
    found = promises.by_id(reader, promise_id)
    if found is None:
        raise NotFound(what="promise", said=promise_id)
    return found


def the_job(reader: Reader, job_id: str) -> Job:
    """Return the job, or raise NotFound."""
    found = jobs.by_id(reader, job_id)
    if found is None:
        raise NotFound(what="job", said=job_id)
    return found


def customer_name(reader: Reader, customer_id: str | None) -> str:
    """Return the customer's name for the words of an answer; raises NotFound for an id that is nobody's."""
    if customer_id is None:
        return ""
    name = people.name_of(reader, customer_id)
    if name is None:
        raise NotFound(what="customer", said=customer_id)
    return name


def event(
    unit: Unit,
    name: str,
    now: datetime,
    *,
    by: str | None,
    job_id: str | None = None,
    customer_id: str | None = None,
    promise_id: str | None = None,
    channel: Channel = Channel.NONE,
    text: str = "",
    facts: dict[str, str] | None = None,
) -> Entry:
    """Write the journal line of an event."""
    line = Entry(
        id=new_id(now),
        number=0,
        customer_id=customer_id,
        job_id=job_id,
        audience=Audience.EVENT,
        channel=channel,
        text=text,
        writer_id=by,
        said_at=now,
        written_at=now,
        promise_id=promise_id,
        event=name,
        facts=facts or {},
    )
    return journal.add(unit, line)


def promise_event(
    unit: Unit,
    name: str,
    promise: Promise,
    now: datetime,
    *,
    by: str | None,
    channel: Channel = Channel.NONE,
    text: str = "",
    facts: dict[str, str] | None = None,
) -> Entry:
    """Write the journal line of what happened to a promise."""
    return event(
        unit,
        name,
        now,
        by=by,
        job_id=promise.job_id,
        customer_id=promise.customer_id,
        promise_id=promise.id,
        channel=channel,
        text=text,
        facts=facts,
    )


def promise_facts(reader: Reader, promise: Promise) -> dict[str, str]:
    """Return what an answer about a promise is worded from."""
    return {
        "kind": promise.kind.value,
        "words": promise.words,
        "due": promise.due.instant.isoformat(),
        "customer": customer_name(reader, promise.customer_id),
    }
