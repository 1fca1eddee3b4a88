"""What was understood of a sentence, as facts for JSON and as lines for people."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from repairdesk.domain.due import calendar_hours
from repairdesk.domain.refusal import Ambiguous, NotFound, NoTime, Refusal
from repairdesk.terminal.times import in_full, local_text, utc_text

if TYPE_CHECKING:
    from repairdesk.desk import Desk
    from repairdesk.phrases.directory import Directory
    from repairdesk.phrases.understood import Doubt, Part, Span, Understood


class VagueTime(Refusal):
    """A word like "soon" was said where a promise needs a time. Facts: vague."""

    code = "vague_time"


class UnusableTime(Refusal):
    """A time was said that cannot be promised, such as yesterday. Facts: time."""

    code = "unusable_time"


class NoPromise(Refusal):
    """The sentence holds neither a promise nor an agreement. Facts: said."""

    code = "no_promise"


@dataclass(frozen=True)
class Reading:
    """A sentence as it was understood at `now`, with what the opening hours say about its due time."""

    understood: "Understood"
    directory: "Directory"
    now: datetime
    zone: ZoneInfo
    closed_when_due: bool
    offers: tuple[datetime, ...]

    @property
    def due(self) -> datetime | None:
        """The instant promised, if one was said."""
        return self.understood.due.instant if self.understood.due else None

    def choices(self, doubt: "Doubt") -> tuple[str, ...]:
        """What else the words could mean: customers by name and phone, times as they are."""
        known = [self.directory.customer(one) or self.directory.job(one) for one in doubt.choices]
        return tuple(
            one if match is None else f"{match.label} ({match.detail})" if match.detail else match.label
            for one, match in zip(doubt.choices, known, strict=True)
        )

    def others(self, doubt: "Doubt") -> tuple[str, ...]:
        """The choices but the time that is read already."""
        here = self.due.astimezone(self.zone) if self.due else None
        read = here.replace(tzinfo=None).isoformat(timespec="minutes") if here else ""
        return tuple(choice for choice in self.choices(doubt) if choice != read)

    def words(self, span: "Span") -> str:
        """The words of the sentence at `span`."""
        return self.understood.sentence[span.start : span.end]


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
    offered = offers(found.due.instant, open_hours, now) if found.due and closed else ()
    return Reading(found, names, now, open_hours.zone, closed, offered)


def must_be_clear(reading: Reading) -> None:
    """Raise when writing would mean guessing: two customers fit, a job is unknown, or a promise has no time."""
    found = reading.understood
    for part in found.not_understood:
        if part.code == "unknown_job":
            raise NotFound(what="job", said=part.text)
    for doubt in found.doubts:
        if doubt.field == "customer" and found.customer is None:
            raise Ambiguous(what="customer", said=reading.words(doubt.span), matches=reading.choices(doubt))
    if found.due is not None:
        return
    if found.vague:
        raise VagueTime(vague=found.vague[0].text, said=found.sentence)
    for part in found.not_understood:
        if part.field == "due":
            raise UnusableTime(time=part.text)
    if not found.agreement and found.price_limit is None:
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
        "due_said_as": ("span" if found.due.is_span else "wall") if found.due else None,
        "calendar_hours": round(calendar_hours(found.due, reading.now), 2) if found.due else None,
        "rolled": found.rolled,
        "closed_when_due": reading.closed_when_due,
        "offers": [utc_text(offer) for offer in reading.offers],
        "reservation": found.reservation,
        "about": found.about,
        "understood": [_part(part) for part in found.parts],
        "not_understood": [part.text for part in (*found.vague, *found.not_understood)],
        "vague": [part.text for part in found.vague],
        "doubts": [
            {
                "field": doubt.field,
                "code": doubt.code,
                "text": reading.words(doubt.span),
                "choices": list(reading.choices(doubt)),
            }
            for doubt in found.doubts
        ],
        "agreement": found.agreement,
        "price_limit": found.price_limit,
        "channel": found.channel.value if found.channel else None,
    }


def _part(part: "Part") -> dict[str, object]:
    return {"field": part.field, "text": part.text, "start": part.span.start, "end": part.span.end}


def job_number(label: str) -> int | None:
    """Return the number of a job's label, such as "#1042 Fractal Define 7"."""
    found = re.match(r"#(\d+)", label)
    return int(found[1]) if found else None


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
        ("not a time", _quoted(found.vague)),
        ("not understood", _quoted(found.not_understood)),
    ]
    told += [("or is it", " or ".join(map(_spoken, reading.others(doubt)))) for doubt in found.doubts]
    out = [f"{name + ':':<16}{value}" for name, value in told if value]
    out += ["That time has passed today, so it is the next one."] if found.rolled else []
    if any(doubt.code == "about_time" for doubt in found.doubts):
        out.append("The time was said as near it; the clock runs to the time above.")
    if reading.closed_when_due:
        out.append("The shop is closed then. The promise stands as it was said, and rings before closing.")
        offers = " · ".join(in_full(offer, reading.zone) for offer in reading.offers)
        out += [f"Times when someone is there: {offers}."] if offers else []
    return out


def _quoted(parts: "tuple[Part, ...]") -> str:
    return ", ".join(f"“{part.text}”" for part in parts)


def _spoken(choice: str) -> str:
    """A local time as it is said; anything else as it is."""
    try:
        return in_full(datetime.fromisoformat(choice))
    except ValueError:
        return choice


def _hours(reading: Reading) -> str:
    """The real hours until the due time, nights and Sundays included."""
    assert reading.understood.due is not None
    hours = calendar_hours(reading.understood.due, reading.now)
    return f"{hours:.1f} hours" if hours >= 1 else f"{round(hours * 60)} minutes"
