"""`attempt`, `keep`, `move` and `release`: how a promise ends, or how far somebody got with it."""

from typing import TYPE_CHECKING, Annotated

import typer

from repairdesk.domain.refusal import Refusal
from repairdesk.domain.words import AttemptResult, Cause
from repairdesk.terminal.choices import TOLD, listed, told_and_cause
from repairdesk.terminal.common import By, Data, Json, journal, show
from repairdesk.terminal.lookup import promise_id, short_id
from repairdesk.terminal.promises import Besides, Sentence
from repairdesk.terminal.shop import member_id

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk
    from repairdesk.phrases.understood import Understood

Id = Annotated[
    str, typer.Argument(metavar="ID", help="The promise's id, or six or more characters of either end.")
]

_SAID = {
    "promise_kept": "Kept.",
    "promise_kept_late": "Kept, late.",
    "promise_moved": "Moved in time: the customer knew before it lapsed.",
    "promise_broken_renewed": "It had lapsed, so the old promise is broken; the new one stands.",
    "promise_released": "Released: the customer said never mind.",
    "attempt_logged": "Noted; the promise still stands.",
}


def attempt(
    promise: Id,
    result: Annotated[AttemptResult, typer.Option("--result", help="What came of the try.")],
    by: By = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Note a try to reach the customer; only speaking, or a message sent, keeps the promise."""
    from repairdesk.actions.attempt import attempt as log_attempt

    with journal(data) as desk:
        found = promise_id(desk, promise)
        _tell(log_attempt(desk, promise_id=found, result=result, by=member_id(desk, by)), found, as_json)


def keep(promise: Id, by: By = None, data: Data = None, as_json: Json = False) -> None:
    """The promise was kept."""
    from repairdesk.actions.keep import keep as keep_promise

    with journal(data) as desk:
        found = promise_id(desk, promise)
        _tell(keep_promise(desk, promise_id=found, by=member_id(desk, by)), found, as_json)


def release(
    promise: Id,
    words: Annotated[str, typer.Option("--words", help="What the customer said.")] = "",
    by: By = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """The customer said never mind."""
    from repairdesk.actions.release import release as release_promise

    with journal(data) as desk:
        found = promise_id(desk, promise)
        _tell(release_promise(desk, promise_id=found, by=member_id(desk, by), words=words), found, as_json)


Told = Annotated[
    str | None,
    typer.Option("--told", metavar="CHANNEL", help=f"How the customer was told: {listed(TOLD)}."),
]
Why = Annotated[
    str | None, typer.Option("--cause", metavar="C", help=f"Why it cannot be kept: {listed(tuple(Cause))}.")
]


def move(
    promise: Id,
    sentence: Sentence,
    told: Told = None,
    cause: Why = None,
    either_way: Besides = False,
    by: By = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """A new promise instead, and how the customer was told of it."""
    from repairdesk.actions.move import move as move_promise
    from repairdesk.domain.refusal import NoTime
    from repairdesk.terminal.besides import call_besides, proposed
    from repairdesk.terminal.reading import facts, lines, must_be_clear, read

    channel, why = told_and_cause(told, cause)
    with journal(data) as desk:
        old, staff_id = promise_id(desk, promise), member_id(desk, by)
        reading = read(desk, sentence)
        must_be_clear(reading)
        if (found := reading.understood).due is None:
            raise NoTime(said=sentence)
        _same_matter(desk, old, found)
        call = call_besides(desk, found.due.instant, found.reservation) if either_way else None
        made = move_promise(
            desk,
            promise_id=old,
            told=channel,
            cause=why,
            due=found.due,
            words=found.sentence.strip(),
            kind=found.kind,
            reservation=found.reservation,
            about=found.about,
            by=staff_id,
            call=call,
        )
        new = {"id": made.id, "replaces": old, "did": made.did, "written": True}
        besides, says = proposed(desk, reading, call)
        says = [_said(made), f"The new promise has the id {short_id(made.id or '')}.", *says]
        show(as_json, facts(reading) | new | besides, [*lines(reading), *says])


class AnotherMatter(Refusal):
    """The new words name another customer or job than the promise they replace. Facts: named, promised."""

    code = "another_matter"


def _same_matter(desk: "Desk", old: str, found: "Understood") -> None:
    """Refuse words about somebody else; words that name nobody speak of whom the promise was given to."""
    from repairdesk.queries.promise import promise_line

    line = promise_line(desk, old)
    if found.customer is not None and found.customer.id != line.customer_id:
        raise AnotherMatter(named=found.customer.label, promised=line.customer or "nobody by name")
    if found.job is not None and line.job_id is not None and found.job.id != line.job_id:
        raise AnotherMatter(named=found.job.label, promised=f"job #{line.job_number}")


def _said(made: "Changes") -> str:
    return _SAID.get(made.did, made.did.replace("_", " ") + ".")


def _tell(made: "Changes", promise: str, as_json: bool) -> None:
    show(as_json, {"id": promise, "did": made.did}, [_said(made)])
