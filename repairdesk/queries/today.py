"""Today: what is owed, in groups, first due first."""

from datetime import datetime, timedelta

from repairdesk.desk import Desk
from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.state import Group
from repairdesk.domain.words import Kind, Outcome
from repairdesk.domain.zone import local, resolve
from repairdesk.queries.job_lines import job_lines
from repairdesk.queries.lines import LineMaker
from repairdesk.queries.settings import hours, settings
from repairdesk.queries.sheets import DayHours, PromiseLine, TodaySheet
from repairdesk.store import jobs, listing, promises
from repairdesk.store.store import Reader

CALLS = (Kind.CALL_BACK, Kind.NEXT_WORD, Kind.FOLLOW_UP)
"""What "only calls" keeps on the list."""

DAYS_AHEAD = 3


def today(desk: Desk, *, staff_id: str | None = None, calls_only: bool = False) -> TodaySheet:
    """Return the day's sheet, of everyone or of one member of staff."""
    opening = hours(desk)
    shop = settings(desk)
    with desk.read() as reader:
        make = LineMaker(desk, reader)
        rows = listing.open_lines(reader)
        lines = make.lines(rows)
        ended = _ended_today(reader, opening, make.now)
        missing = job_lines(reader, jobs.without_next_word(reader), make.names)
        ever = bool(rows) or promises.any_ever(reader)
    wanted = [
        line
        for line in lines
        if (staff_id is None or line.owner_id == staff_id) and not (calls_only and line.kind not in CALLS)
    ]
    stretch = opening.stretch_at(make.now) if opening.is_set else None
    return TodaySheet(
        now=make.now,
        lines=_grouped(wanted, make),
        kept_today=ended.get(Outcome.KEPT, 0),
        late_today=ended.get(Outcome.KEPT_LATE, 0) + ended.get(Outcome.BROKEN, 0),
        open_count=len(lines),
        missing_next_word=tuple(each for each in missing if staff_id is None or each.owner_id == staff_id),
        today_open=bool(opening.opens_on(local(make.now, opening.zone).date())),
        open_until=stretch.end if stretch else None,
        next_open=None if stretch or not opening.is_set else opening.next_open(make.now),
        next_days=_days_ahead(opening, make.now),
        hours_set=opening.is_set,
        any_promise_ever=ever,
        set_up=shop.set_up,
        shop=shop.name,
    )


def _grouped(lines: list[PromiseLine], make: LineMaker) -> tuple[tuple[Group, tuple[PromiseLine, ...]], ...]:
    found: dict[Group, list[PromiseLine]] = {group: [] for group in Group}
    for line in lines:
        found[make.horizon.group(line.due)].append(line)
    return tuple((group, tuple(each)) for group, each in found.items() if each)


def _ended_today(reader: Reader, opening: OpeningHours, now: datetime) -> dict[Outcome, int]:
    midnight = local(now, opening.zone).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    return promises.settled_between(reader, resolve(midnight, opening.zone).instant, now)


def _days_ahead(opening: OpeningHours, now: datetime) -> tuple[DayHours, ...]:
    first = local(now, opening.zone).date()
    days = (first + timedelta(days=step) for step in range(DAYS_AHEAD + 1))
    return tuple(DayHours(day, opening.spans_on(day), opening.holidays.get(day, "")) for day in days)
