"""What was understood of a sentence, as facts for JSON and as lines for people."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from repairdesk.domain.due import calendar_hours
from repairdesk.domain.refusal import Ambiguous, NoTime, Refusal
from repairdesk.terminal.times import in_full, local_text, utc_text

if TYPE_CHECKING:
    from repairdesk.desk import Desk
    from repairdesk.phrases.understood import Match, Understood


class VagueTime(Refusal):
    """A word like "soon" was said where a promise needs a time. Facts: vague."""

    code = "vague_time"


class NoPromise(Refusal):
    """The sentence holds neither a promise nor an agreement. Facts: said."""

    code = "no_promise"


@dataclass(frozen=True)
class Reading:
    """A sentence as it was understood at `now`, with what the opening hours say about its due time."""

    understood: "Understood"
    now: datetime
    zone: ZoneInfo
    closed_when_due: bool
    offers: tuple[datetime, ...]

    @property
    def due(self) -> datetime | None:
        """The instant promised, if one was said."""
        return self.understood.due.instant if self.understood.due else None


def read(desk: "Desk", sentence: str) -> Reading:
    """Understand `sentence` with the shop's customers, jobs and hours."""
    from repairdesk.domain.offers import offers
    from repairdesk.phrases import understand
    from repairdesk.queries.directory import directory
    from repairdesk.queries.settings import hours, settings

    open_hours, names, shop = hours(desk), directory(desk), settings(desk)
    now = desk.now()
    found = understand(sentence, now=now, hours=open_hours, directory=names, said_by_country=shop.country)
    closed = found.due is not None and not open_hours.is_open(found.due.instant)
    offered = tuple(offers(found.due.instant, open_hours, now)) if found.due and closed else ()
    return Reading(found, now, open_hours.zone, closed, offered)


def must_be_clear(reading: Reading) -> None:
    """Raise when writing would mean guessing: two customers fit, or a promise has no time."""
    found = reading.understood
    for doubt in found.doubts:
        if doubt.field in ("customer", "job") and len(doubt.choices) > 1:
            names = tuple(f"{one.label} ({one.detail})" if one.detail else one.label for one in doubt.choices)
            start, end = doubt.span
            raise Ambiguous(what=doubt.field, said=found.sentence[start:end] or found.sentence, matches=names)
    if found.due is None and found.vague:
        raise VagueTime(vague=found.vague, said=found.sentence)
    if found.due is None and not found.agreement:
        raise (NoTime if found.kind else NoPromise)(said=found.sentence)


def facts(reading: Reading) -> dict[str, object]:
    """Return what was understood, for JSON."""
    found, due = reading.understood, reading.due
    return {
        "kind": found.kind.value if found.kind else None,
        "customer": found.customer.label if found.customer else None,
        "job": job_number(found.job.label) if found.job else None,
        "due": utc_text(due) if due else None,
        "due_local": local_text(due, reading.zone) if due else None,
        "calendar_hours": round(calendar_hours(found.due, reading.now), 2) if found.due else None,
        "closed_when_due": reading.closed_when_due,
        "offers": [utc_text(offer) for offer in reading.offers],
        "reservation": found.reservation,
        "about": found.about,
        "understood": [
            {"field": part.field, "text": part.text, "start": part.span[0], "end": part.span[1]}
            for part in found.parts
        ],
        "not_understood": list(found.not_understood),
        "vague": found.vague,
        "doubts": [
            {"field": doubt.field, "code": doubt.code, "choices": [one.label for one in doubt.choices]}
            for doubt in found.doubts
        ],
        "agreement": found.agreement,
        "price_limit": found.price_limit,
        "channel": found.channel.value if found.channel else None,
    }


def job_number(label: str) -> int | None:
    """Return the number of a job's label, such as "#1042"."""
    digits = "".join(sign for sign in label if sign.isdigit())
    return int(digits) if digits else None


def lines(reading: Reading) -> list[str]:
    """Return what was understood, for people; the due time is read back in full."""
    found, due = reading.understood, reading.due
    told = [
        ("promise", found.kind.value.replace("_", " ") if found.kind else ""),
        ("customer", found.customer.label if found.customer else ""),
        ("job", found.job.label if found.job else ""),
        ("due", f"{in_full(due, reading.zone)}, {_hours(reading)} from now" if due else ""),
        ("about", found.about),
        ("reservation", found.reservation),
        ("agreed", found.agreement),
        ("price limit", str(found.price_limit) if found.price_limit is not None else ""),
        ("not a time", found.vague),
        ("not understood", ", ".join(f"“{words}”" for words in found.not_understood)),
    ]
    out = [f"{name + ':':<16}{value}" for name, value in told if value]
    out += [
        f"{'unsure:':<16}{doubt.field}: {_choices(doubt.choices)}" for doubt in found.doubts if doubt.choices
    ]
    if reading.closed_when_due:
        offers = " · ".join(in_full(offer, reading.zone) for offer in reading.offers)
        out.append("The shop is closed then. The promise stands as it was said, and rings before closing.")
        out += [f"Times when someone is there: {offers}."] if offers else []
    return out


def _hours(reading: Reading) -> str:
    assert reading.understood.due is not None
    return f"{calendar_hours(reading.understood.due, reading.now):.1f} hours"


def _choices(choices: "tuple[Match, ...]") -> str:
    return " or ".join(f"{one.label} ({one.detail})" if one.detail else one.label for one in choices)
