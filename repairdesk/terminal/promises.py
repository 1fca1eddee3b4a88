"""`promise` and `due`: write down what was said, and list what we owe by its due time."""

from typing import TYPE_CHECKING, Annotated

import typer

from repairdesk.terminal.common import By, Data, Json, journal, show
from repairdesk.terminal.lookup import short_id
from repairdesk.terminal.shop import member_id
from repairdesk.terminal.times import left_text, local_text, read_span, short, utc_text

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from repairdesk.actions.besides import EitherWay
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk
    from repairdesk.phrases.understood import Understood
    from repairdesk.queries.sheets import PromiseLine

Sentence = Annotated[
    str, typer.Argument(metavar="SENTENCE", help="The words said, in Danish, Norwegian or English.")
]
Besides = Annotated[
    bool,
    typer.Option(
        "--either-way", help="Also promise a call well before, whether the reservation holds or not."
    ),
]


def promise(
    sentence: Sentence,
    either_way: Besides = False,
    by: By = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what was understood.")] = False,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Write down a promise or an agreement: one sentence, as it was said."""
    from repairdesk.domain.refusal import NoTime
    from repairdesk.terminal.besides import call_besides, proposed
    from repairdesk.terminal.reading import facts, lines, must_be_clear, read

    with journal(data) as desk:
        staff_id = member_id(desk, by)
        reading = read(desk, sentence)
        due, call = reading.due, None
        if either_way:
            if due is None:
                raise NoTime(said=sentence)
            call = call_besides(desk, due, reading.understood.reservation)
        made: Changes | None = None
        if not dry_run:
            must_be_clear(reading)
            made = write(desk, reading.understood, staff_id, call)
        besides, says = proposed(desk, reading, call, written=made is not None)
        known = facts(reading) | {"written": made is not None, "id": made.id if made else None} | besides
        written = (
            f"Written. Its id is {short_id(made.id)}."
            if made and made.id
            else "Nothing was written (dry run)."
        )
        show(as_json, known, [*lines(reading), written, *says])


def write(
    desk: "Desk", found: "Understood", staff_id: str | None, call: "EitherWay | None" = None
) -> "Changes":
    """Write what was understood: a promise, with the call besides, when a time was said; otherwise an agreement."""
    from repairdesk.actions.agree import agree
    from repairdesk.actions.promise import promise as write_promise
    from repairdesk.domain.words import Channel, Kind

    job_id = found.job.id if found.job else None
    customer_id = found.customer.id if found.customer else None
    if found.due is None:
        return agree(
            desk,
            text=found.agreement or found.sentence.strip(),
            customer_id=customer_id,
            job_id=job_id,
            price_limit=found.price_limit,
            channel=found.channel or Channel.PHONE,
            by=staff_id,
        )
    return write_promise(
        desk,
        kind=found.kind or Kind.OTHER,
        due=found.due,
        words=found.sentence.strip(),
        customer_id=customer_id,
        job_id=job_id,
        about=found.about,
        reservation=found.reservation,
        channel=found.channel or Channel.PHONE,
        by=staff_id,
        call=call,
    )


def due(
    within: Annotated[
        str | None, typer.Option("--within", metavar="SPAN", help="Only until then: 30m, 2h, 3d.")
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Settled promises too.")] = False,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """List open promises by due time, the overdue ones first."""
    from repairdesk.queries.promise import due_list
    from repairdesk.queries.settings import hours

    span = read_span(within) if within is not None else None
    with journal(data) as desk:
        zone, now = hours(desk).zone, desk.now()
        found = due_list(desk, within=span, all=everything)
        facts = [line_facts(line, zone, now) for line in found]
        show(as_json, facts, [line_text(line, zone, now) for line in found] or ["Nothing is promised."])


def line_facts(line: "PromiseLine", zone: "ZoneInfo", now: "datetime") -> dict[str, object]:
    """Return one promise for JSON."""
    return {
        "id": line.id,
        "kind": line.kind.value,
        "words": line.words,
        "customer": line.customer or None,
        "phone": line.phone or None,
        "job": line.job_number,
        "device": line.device or None,
        "due": utc_text(line.due),
        "due_local": local_text(line.due, zone),
        "hours_left": round((line.due - now).total_seconds() / 3600, 2),
        "state": line.state.value,
        "outcome": line.outcome.value if line.outcome else None,
        "about": line.about,
        "reservation": line.reservation,
        "owner": line.owner or None,
        "taken_by": line.taken_by or None,
    }


def line_text(line: "PromiseLine", zone: "ZoneInfo", now: "datetime") -> str:
    """Return one promise for people."""
    whom = line.customer or "no customer"
    job = f" #{line.job_number}" if line.job_number else ""
    phone = f" {line.phone}" if line.phone else ""
    left = outcome_text(line) or left_text(line.due, now)
    words = line.words or line.kind.value.replace("_", " ")
    return f"{short_id(line.id)}  {short(line.due, zone):<16}  {left:<14}  {whom}{phone}{job}: {words}"


def outcome_text(line: "PromiseLine") -> str:
    """Return how a promise ended, or nothing while it is open."""
    return line.outcome.value.replace("_", " ") if line.outcome else ""
