"""Makes the practice shop: a small repair shop on Friday 20 November 2026, a quarter past three."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from repairdesk.actions.settings import save_settings
from repairdesk.actions.staff import add_staff
from repairdesk.actions.wipe_practice import mark_practice, wipe_practice
from repairdesk.desk import Desk, open_desk
from repairdesk.domain.clock import MovableClock, SystemClock
from repairdesk.domain.settings import parse_hours
from repairdesk.domain.words import Role
from repairdesk.practice.folder import MARK, practice_folder
from repairdesk.practice.friday import FIRST_OPEN, write_friday
from repairdesk.practice.past import JOBS, write_past
from repairdesk.practice.pen import Pen, pen, wall
from repairdesk.queries.settings import settings

STAFF = (
    ("Mette", Role.COUNTER),
    ("Ali", Role.TECHNICIAN),
    ("Søren", Role.TECHNICIAN),
    ("Ida", Role.TECHNICIAN),
    ("Birgit", Role.OWNER),
)
"""Whoever comes first is signed in when the window opens."""
HOURS = "Mon-Fri 10-18, Sat 10-14"
NAMES = {
    "da": "Øvebutikken (øvelse)",
    "en": "The practice shop (practice)",
    "nb": "Øvebutikken (øving)",
}


def practice_start() -> datetime:
    """Return the instant at which the practice day stands when it is opened: Friday 15:20."""
    return wall("20 15:20")


def practice_clock() -> SystemClock:
    """Return a clock that runs on from Friday 15:20."""
    return SystemClock(practice_start())


def practice_shop(data: Path | None, language: str, *, anew: bool = False) -> Path:
    """Return the folder of the practice shop, written when it is not there yet or wanted `anew`.

    Raises NotPractice when a real journal lies there.
    """
    folder = practice_folder(data, language)
    desk = open_desk(folder, MovableClock(practice_start()))
    try:
        mark_practice(desk)
        if anew:
            wipe_practice(desk)
        if not settings(desk).set_up:
            write_shop(desk, language)
        (folder / MARK).touch()
    finally:
        desk.close()
    return folder


def write_shop(desk: Desk, language: str) -> None:
    """Write the whole practice shop into an empty journal: all of it in one transaction, or nothing."""
    with pen(desk, language) as writing:
        _set_up(writing, language)
        writing.number_from(FIRST_OPEN - JOBS)
        write_past(writing, Random(1042))
        write_friday(writing)
        writing.play()


def _set_up(writing: Pen, language: str) -> None:
    shop = replace(
        settings(writing.desk),
        name=NAMES[language],
        zone="Europe/Oslo" if language == "nb" else "Europe/Copenhagen",
        country="NO" if language == "nb" else "DK",
        language=language,
        phone="12 34 56 78",
        weekly=parse_hours(HOURS),
        set_up=True,
    )
    save_settings(writing.desk, shop)
    for name, role in STAFF:
        writing.clock.forward(timedelta(minutes=1))
        writing.staff[name] = str(add_staff(writing.desk, name=name, role=role).id)
