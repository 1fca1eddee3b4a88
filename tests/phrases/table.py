"""The tables' shop and the way a line of a table is read and compared."""

from datetime import UTC, datetime, time, timedelta

from repairdesk.domain.hours import OpeningHours, OpenSpan, opening_hours
from repairdesk.phrases import Directory, Understood, understand

WEEKDAY, SATURDAY = (OpenSpan(time(10), time(18)),), (OpenSpan(time(10), time(14)),)
HOURS = opening_hours("Europe/Copenhagen", (WEEKDAY,) * 5 + (SATURDAY, ()))
NOW = datetime(2026, 11, 20, 14, 20, tzinfo=UTC)
"""A Friday, 15:20 in the shop."""

PEOPLE = [
    ("c1", "Kirsten Hansen", ("+4512411807",)),
    ("c2", "Bo Hansen", ("+4512411808",)),
    ("c3", "Mads Østergaard", ("+4512203314",)),
    ("c4", "Marie Holm", ("+4514550291",)),
    ("c5", "Åse Lindqvist", ("+4517312560",)),
    ("c6", "Tom Whitfield", ("+4515621880",)),
    ("c7", "Fredag Nielsen", ("+4518112233",)),
    ("c8", "Mai Berg", ("+4518112234",)),
    ("c9", "May Thornton", ("+4518112235",)),
    ("c10", "Morgen Friis", ("+4518112236",)),
]
JOBS = [
    ("j1", 1042, "Fractal Define 7", "c1"),
    ("j2", 1038, "iPhone 13", "c3"),
    ("j3", 1040, "Acer Aspire", None),
    ("j4", 1041, "Acer Nitro", "c2"),
    ("j5", 1400, "HP Envy", "c6"),
]
DIRECTORY = Directory(PEOPLE, JOBS)


def read(sentence: str, now: datetime = NOW, hours: OpeningHours = HOURS) -> Understood:
    """Read a sentence in the tables' shop."""
    return understand(sentence, now=now, hours=hours, directory=DIRECTORY)


def lines(table: str) -> list[str]:
    """Return the lines of a table."""
    return [line for line in table.strip().splitlines() if line.strip()]


def wanted_due(text: str) -> datetime | None:
    """Return the local time "20 16:20", "12-03 18:00" or "2027-02-03 18:00" means; "-" is none."""
    if text == "-":
        return None
    day, clock = text.split()
    day = {2: "2026-11-", 5: "2026-"}.get(len(day), "") + day
    hour, minute = clock.split(":")
    midnight = datetime.strptime(day, "%Y-%m-%d").replace(tzinfo=HOURS.zone)
    if hour == "24":
        return (midnight + timedelta(days=1)).astimezone(UTC)
    return midnight.replace(hour=int(hour), minute=int(minute)).astimezone(UTC)


def _seen(read_as: Understood, name: str) -> str:
    """Return what was found for one of a table's remarks, worded as in the table."""
    found = {
        "customer": read_as.customer.id if read_as.customer else "-",
        "job": read_as.job.id if read_as.job else "-",
        "about": read_as.about or "-",
        "reservation": read_as.reservation or "-",
        "channel": read_as.channel.value if read_as.channel else "-",
        "price": str(read_as.price_limit or "-"),
        "doubt": " ".join(sorted({doubt.code for doubt in read_as.doubts})) or "-",
    }
    return found[name].replace(" ", "_")


def said_at(sentence: str) -> tuple[str, datetime]:
    """Return the sentence, and when it is said: "@2026-12-02T10:40 ring Holm" names another moment of the shop."""
    if not sentence.startswith("@"):
        return sentence, NOW
    moment, _, words = sentence[1:].partition(" ")
    return words, datetime.fromisoformat(moment).replace(tzinfo=HOURS.zone).astimezone(UTC)


def differences(line: str) -> list[str]:
    """Return how a line of a table is read otherwise than it says."""
    sentence, due, kind, *more = (cell.strip() for cell in line.split("|"))
    seen = read(*said_at(sentence))
    wrong = []
    instant = seen.due.instant if seen.due else None
    if instant != wanted_due(due):
        wrong.append("due none" if instant is None else f"due {instant.astimezone(HOURS.zone):%m-%d %H:%M}")
    if (seen.kind.value if seen.kind else "-") != kind:
        wrong.append(f"kind {seen.kind}")
    for remark in more[0].split() if more else []:
        name, _, value = remark.partition("=")
        if value and _seen(seen, name) != value:
            wrong.append(f"{name} {_seen(seen, name)}")
        if not value:
            flags = {
                "vague": seen.vague,
                "rolled": seen.rolled,
                "odd": seen.not_understood,
                "agreement": seen.agreement,
                "span": seen.due is not None and seen.due.is_span,
            }
            wrong += [] if flags[name] else [f"not {name}"]
    return wrong


def at(moment: str, table: str) -> str:
    """Return a table whose sentences are said at `moment`, the shop's local time, where a line names no other."""
    return "\n".join(line if line.startswith("@") else f"@{moment} {line}" for line in lines(table))
