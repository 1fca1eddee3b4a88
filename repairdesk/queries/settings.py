"""The shop's settings and its opening hours with holidays, remembered until something is saved."""

from datetime import date

from repairdesk.desk import Desk
from repairdesk.domain.hours import OpeningHours, opening_hours
from repairdesk.domain.settings import ShopSettings
from repairdesk.store import shop


def settings(desk: Desk) -> ShopSettings:
    """Return the shop's settings; the same object as long as nothing was saved."""
    return desk.remembered("settings", lambda: _load(desk))


def _load(desk: Desk) -> ShopSettings:
    with desk.read() as reader:
        return shop.load(reader)


def hours(desk: Desk) -> OpeningHours:
    """Return the opening hours with the public holidays around this year."""
    chosen = settings(desk)
    year = desk.now().year
    key = "hours"
    kept = desk.kept.get(key)
    if isinstance(kept, tuple) and kept[0] is chosen and kept[1] == year:
        found: OpeningHours = kept[2]
        return found
    free = holidays_around(chosen.country, chosen.language, year) if chosen.use_holidays else {}
    made = opening_hours(chosen.zone, chosen.weekly, chosen.exceptions, free)
    desk.kept[key] = (chosen, year, made)
    return made


def holidays_around(country: str, language: str, year: int) -> dict[date, str]:
    """Return the public holidays of a country from last year to the year after next, by its own names."""
    import holidays

    years = range(year - 1, year + 3)
    try:
        found = holidays.country_holidays(country, years=years, language=language_of(country, language))
    except NotImplementedError:
        return {}
    return {day: str(name) for day, name in found.items() if (country, day.weekday()) not in _ORDINARY}


_ORDINARY = {("SE", 6)}
"""Sweden counts every Sunday as a holiday; the week already says whether the shop is open then."""


def language_of(country: str, language: str) -> str | None:
    """Return the language in which the library knows a country's holidays, or None for its own."""
    known = {"DK": {"da": "da", "en": "en_US"}, "NO": {"nb": "no", "en": "en_US"}}
    return known.get(country, {}).get(language)
