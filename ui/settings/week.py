"""The opening hours as the first day's card has them: one span for the working week, one for Saturday."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from repairdesk.domain.hours import DaySpans
from repairdesk.domain.refusal import BadSetting
from repairdesk.domain.settings import ShopSettings, parse_hours
from ui.wording import Wording

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk
    from ui.settings.saving import Action

ROWS = (range(5), range(5, 6))
"""The days of each row of the card, from Monday."""
USUAL = (time(10), time(18), time(10), time(14))
"""Hours to show how they are written."""
_MONDAY = date(2024, 1, 1)
_SOME_TIMES = ("3:07", "3:08")
"""Two times, one of which is another than any time."""


def fits(settings: ShopSettings) -> bool:
    """Whether the card says all there is: each row one span or none, and closed on Sundays and holidays."""
    weekly = settings.weekly
    alike = all(weekly[day] == row(settings, 0) for day in ROWS[0])
    short = all(len(row(settings, at)) <= 1 for at in range(len(ROWS)))
    return alike and short and not weekly[6] and settings.use_holidays


def row(settings: ShopSettings, at: int) -> DaySpans:
    """Return the hours of a row."""
    return settings.weekly[ROWS[at][0]]


def read(opens: str, closes: str) -> DaySpans | None:
    """Return the hours between two written times, none where neither is written; None where one cannot be read."""
    if not opens and not closes:
        return ()
    try:
        week = parse_hours(f"Mon {opens}-{closes}")
    except BadSetting:
        return None
    return week[0] if len(week[0]) == 1 and not any(week[1:]) else None


def wrong(opens: str, closes: str) -> int:
    """Return which of two times is not one, 0 or 1; where each may be, it is the second."""
    if not opens or not any(read(opens, each) for each in _SOME_TIMES):
        return 0
    return 1


def told(wording: Wording, settings: ShopSettings) -> str:
    """Return the week in words: "Mon–Wed 10–18 · Thu 10–20 · Fri 10–18 · Sat 10–14 · Sun closed"."""
    parts = []
    for spans, group in groupby(enumerate(settings.weekly), lambda each: each[1]):
        days = [wording.weekday(_MONDAY + timedelta(days=day)) for day, _ in group]
        name = days[0] if len(days) == 1 else f"{days[0]}–{days[-1]}"
        parts.append(f"{name}\N{NO-BREAK SPACE}{wording.spans(spans)}")
    text = " · ".join(parts)
    return text[:1].upper() + text[1:]


def write(rows: Mapping[int, DaySpans], language: str, by: str | None) -> "Action":
    """Return the action that saves the hours of these rows; every other day stays as the journal has it by then.

    `language` is what a shop speaks that has saved nothing yet.
    """

    def act(desk: "Desk") -> "Changes":
        from repairdesk.actions.settings import save_settings
        from repairdesk.queries.settings import settings

        now = settings(desk)
        weekly = list(now.weekly)
        for at, spans in rows.items():
            for day in ROWS[at]:
                weekly[day] = spans
        spoken = now.language if now.set_up else language
        then = replace(now, weekly=tuple(weekly), language=spoken, set_up=True)
        return save_settings(desk, then, by=by)

    return act
