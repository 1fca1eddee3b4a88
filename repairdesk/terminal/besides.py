"""The call that is promised besides a new promise with a reservation: "we call you, either way"."""

from datetime import datetime
from typing import TYPE_CHECKING

from repairdesk.domain.due import at_instant
from repairdesk.domain.either_way import either_way
from repairdesk.domain.refusal import Refusal
from repairdesk.terminal.times import in_full, local_text, utc_text

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from repairdesk.actions.besides import EitherWay
    from repairdesk.desk import Desk
    from repairdesk.domain.hours import OpeningHours
    from repairdesk.terminal.reading import Reading

_WORDS = {
    "da": "Vi ringer {day} kl. {clock:%H.%M}, uanset hvad.",
    "nb": "Vi ringer {day} kl. {clock:%H.%M}, uansett.",
    "en": "We call you {day} {clock:%H:%M}, either way.",
}
_DAYS = {
    "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag".split(),
    "nb": "mandag tirsdag onsdag torsdag fredag lørdag søndag".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}


class NoRoomForACall(Refusal):
    """There is no time left for a call before the new promise is due. Facts: due."""

    code = "no_room_for_a_call"


def call_besides(desk: "Desk", due: datetime, reservation: str) -> "EitherWay":
    """Return the call to promise before `due`, when the window would propose it; raises NoRoomForACall."""
    from repairdesk.actions.besides import EitherWay
    from repairdesk.queries.settings import hours, settings

    open_hours = hours(desk)
    at = _when(desk.now(), due, open_hours, reservation)
    if at is None:
        raise NoRoomForACall(due=due)
    words = _words(at, open_hours.zone, settings(desk).language)
    return EitherWay(at_instant(at, open_hours.zone), words)


def _when(now: datetime, due: datetime, open_hours: "OpeningHours", reservation: str) -> datetime | None:
    from repairdesk.phrases.reserved import reserved_until

    return either_way(now, due, open_hours, reserved_until(reservation, now, open_hours.zone))


def _words(at: datetime, zone: "ZoneInfo", language: str) -> str:
    wall = at.astimezone(zone)
    language = language if language in _WORDS else "en"
    date = f"{wall.day}.{wall.month}." if language == "nb" else f"{wall.day}/{wall.month}"
    day = f"{_DAYS[language][wall.weekday()]} {date}"
    return _WORDS[language].format(day=day, clock=wall)


def proposed(
    desk: "Desk", reading: "Reading", call: "EitherWay | None", *, written: bool = True
) -> tuple[dict[str, object], list[str]]:
    """Return the call that was promised, for JSON and for people; or, with a reservation, that one could be."""
    from repairdesk.queries.settings import hours

    if call is not None:
        at = call.due.instant
        known = {"due": utc_text(at), "due_local": local_text(at, reading.zone), "words": call.words}
        promised = "is promised" if written else "would be promised"
        return {"call": known}, [f"A call {promised} besides: {in_full(at, reading.zone)}, either way."]
    due, reservation = reading.due, reading.understood.reservation
    at_best = _when(desk.now(), due, hours(desk), reservation) if due and reservation else None
    if at_best is None:
        return {"call": None}, []
    told = in_full(at_best, reading.zone)
    return {"call": None}, [f"With --either-way a call {told} would be promised besides."]
