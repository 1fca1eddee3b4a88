"""Instants, spans, refusals and deeds in the reader's words; the only place where they are put into words."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale

from repairdesk.domain.hours import DaySpans
from repairdesk.domain.refusal import Refusal
from repairdesk.domain.trouble import Trouble
from repairdesk.domain.words import AttemptResult, Audience, Cause, Channel, JobStage, Kind, Role
from repairdesk.domain.zone import load_zone
from ui import deeds, nouns, refusals, troubles
from ui.i18n import locale_of, translate

MINUTES_A_DAY = 24 * 60
_THOUSANDS = {"en": ",", "da": ".", "nb": "\N{NO-BREAK SPACE}"}
"""What stands between thousands, as each language writes amounts."""


class Wording:
    """Words for one language and one zone; both may change while windows are open."""

    def __init__(self, language: str = "en", zone: str = "Europe/Copenhagen") -> None:
        self.log = ""
        """Where the log lies, for a support call."""
        self.use(language, zone)

    def use(self, language: str, zone: str) -> None:
        """Speak `language` ("en", "da" or "nb") and tell the time of `zone`."""
        self.language = language
        self.zone: ZoneInfo = load_zone(zone)
        self.locale = locale_of(language)

    # --- instants and spans

    def wall(self, instant: datetime) -> datetime:
        """Return an instant as the shop's clock on the wall shows it."""
        return instant.astimezone(self.zone)

    def clock(self, moment: datetime | time) -> str:
        """Return "15:20", or "15.20" in Danish and Norwegian."""
        if isinstance(moment, datetime) and moment.tzinfo is not None:
            moment = self.wall(moment)
        colon = ":" if self.language == "en" else "."
        return f"{moment.hour:02}{colon}{moment.minute:02}"

    def oclock(self, moment: datetime | time) -> str:
        """Return a clock time as it is said after "kl.": "15.20", but "18" at the full hour; English "18:00"."""
        if isinstance(moment, datetime) and moment.tzinfo is not None:
            moment = self.wall(moment)
        return self.clock(moment) if self.language == "en" or moment.minute else str(moment.hour)

    def day(self, day: date, *, year: bool = False, long: bool = False) -> str:
        """Return "Fri 20 Nov", or "Friday 20 November" when `long`."""
        number = "d" if self.language == "en" else "d."
        pattern = f"{number} {'MMMM' if long else 'MMM'}" + (" yyyy" if year else "")
        name = self.weekday_long(day) if long else self.weekday(day)
        return f"{name} {self.locale.toString(QDate(day.year, day.month, day.day), pattern)}"

    def days(self, first: date, last: date) -> str:
        """Return "Mon 23 – Thu 26 Nov"; the month stands twice only where there are two."""
        if first == last:
            return self.day(first)
        if (first.year, first.month) != (last.year, last.month):
            return f"{self.day(first)} – {self.day(last)}"
        dot = "" if self.language == "en" else "."
        return f"{self.weekday(first)} {first.day}{dot} – {self.day(last)}"

    def heading(self, day: date) -> str:
        """Return the day as a heading, with a capital letter."""
        text = self.day(day, long=True)
        return text[:1].upper() + text[1:]

    def weekday(self, day: date) -> str:
        """Return "Fri" or "fre": the first three letters, which are told apart in every language here."""
        return self.weekday_long(day)[:3]

    def weekday_long(self, day: date) -> str:
        """Return "Saturday" or "lørdag"."""
        return self.locale.dayName(day.isoweekday(), QLocale.FormatType.LongFormat)

    def due(self, instant: datetime) -> str:
        """Return a due time in full: weekday, date, time."""
        wall = self.wall(instant)
        return f"{self.day(wall.date())} {self.clock(wall)}"

    def due_short(self, instant: datetime, now: datetime, *, day: bool = False) -> str:
        """Return the time alone for today, else, or where the `day` is wanted, the weekday with it."""
        wall, today = self.wall(instant), self.wall(now).date()
        if wall.date() == today and not day:
            return self.clock(wall)
        near = abs((wall.date() - today).days) < 7
        return f"{self.weekday(wall.date()) if near else self.day(wall.date())} {self.clock(wall)}"

    def due_said(self, instant: datetime, now: datetime) -> str:
        """Return a due time as it stands in a sentence: "16:20", "kl. 16.20", "Saturday 11:00", "lørdag kl. 11"."""
        day, today, said = self.wall(instant).date(), self.wall(now).date(), self.clock_said(instant)
        if day == today:
            return said
        near = abs((day - today).days) < 7
        return f"{self.weekday_long(day) if near else self.day(day, long=True)} {said}"

    def clock_said(self, instant: datetime) -> str:
        """Return a time of day as it stands in a sentence: "14:00", "kl. 15.20", and "kl. 14" for a whole hour."""
        return translate("Wording", "%1", "time of day in a sentence").replace("%1", self.oclock(instant))

    def span(self, span: timedelta) -> str:
        """Return a length of time in calendar days, hours and minutes: "20 min", "1 h 40", "2 d 23 h"."""
        minutes = max(int(span.total_seconds() // 60), 0)
        if minutes < MINUTES_A_DAY:
            return self.hours(span)
        days, hours = minutes // MINUTES_A_DAY, minutes % MINUTES_A_DAY // 60
        text = translate("Wording", "%1 d %2 h") if hours else translate("Wording", "%1 d")
        return text.replace("%1", str(days)).replace("%2", str(hours))

    def hours(self, span: timedelta) -> str:
        """Return a length of time in hours and minutes, also where it is days: "20 min", "1 h 40", "72 h 40"."""
        minutes = max(int(span.total_seconds() // 60), 0)
        if minutes < 60:
            return translate("Wording", "%1 min").replace("%1", str(minutes))
        text = translate("Wording", "%1 h %2") if minutes % 60 else translate("Wording", "%1 h")
        return text.replace("%1", str(minutes // 60)).replace("%2", f"{minutes % 60:02}")

    def left(self, due: datetime, now: datetime) -> str:
        """Return the time left, or how late it is."""
        if due > now:
            return self.span(due - now + timedelta(seconds=59))
        late = self.span(now - due)
        return translate("Wording", "%1 late").replace("%1", late)

    def from_now(self, due: datetime, now: datetime) -> str:
        """Return the calendar time until a due instant in hours and minutes, however many: "72 h 40 from now"."""
        return translate("Wording", "%1 from now").replace(
            "%1", self.hours(due - now + timedelta(seconds=59))
        )

    def spans(self, spans: DaySpans) -> str:
        """Return the opening hours of a day: "10–18", or "closed"."""
        if not spans:
            return translate("Wording", "closed")
        return ", ".join(f"{self._short(each.opens)}–{self._closing(each.closes)}" for each in spans)

    def _closing(self, moment: time) -> str:
        return "24" if moment == time(0) else self._short(moment)

    def _short(self, moment: time) -> str:
        return str(moment.hour) if moment.minute == 0 else self.clock(moment)

    # --- words

    def quoted(self, words: str) -> str:
        """Return words in the quotation marks of the language."""
        before, after = {"da": ("»", "«"), "nb": ("«", "»")}.get(self.language, ("“", "”"))
        return f"{before}{words}{after}"

    def money(self, amount: int) -> str:
        """Return a number with the language's marks between thousands."""
        return f"{amount:,}".replace(",", _THOUSANDS[self.language])

    def kind(self, kind: Kind) -> str:
        """Return what a promise promises, as a chip says it."""
        return nouns.kind(kind)

    def stage(self, stage: JobStage | None) -> str:
        """Return where a job stands."""
        return nouns.stage(stage) if stage else ""

    def channel(self, channel: Channel) -> str:
        """Return the name of a channel."""
        return nouns.channel(channel)

    def channel_inside(self, channel: Channel) -> str:
        """Return the name of a channel as it stands inside a line: "phone", but "SMS", and "ved disken"."""
        if channel is Channel.COUNTER:
            return translate("Nouns", "counter")
        name = nouns.channel(channel)
        return name if name.isupper() else name.lower()

    def cause(self, cause: Cause) -> str:
        """Return the name of a cause."""
        return nouns.cause(cause)

    def role(self, role: Role) -> str:
        """Return the name of a role."""
        return nouns.role(role)

    def result(self, result: AttemptResult) -> str:
        """Return what came of a try."""
        return nouns.result(result)

    def audience(self, audience: Audience) -> str:
        """Return whom an entry speaks to."""
        return nouns.audience(audience)

    def said(self, who: str, channel: Channel, at: datetime, now: datetime) -> str:
        """Return who said it, how and when: "Mette said it on the phone at 13:55"."""
        return deeds.said(self, who, channel, at, now)

    def deed(self, did: str, facts: dict[str, str]) -> str:
        """Return what was just done, for the status line."""
        return deeds.deed(self, did, facts)

    def event(self, event: str, facts: dict[str, str], text: str = "") -> str:
        """Return an event of the journal in words."""
        return deeds.event(self, event, facts, text)

    def refusal(self, refusal: Refusal) -> str:
        """Return why the shop says no, and what to do."""
        return refusals.sentence(self, refusal)

    def trouble(self, trouble: Trouble | object) -> str:
        """Return what is wrong, what is safe and what to do; anything but a Trouble is something unexpected."""
        code = trouble.code if isinstance(trouble, Trouble) else ""
        return troubles.sentence(code, self.log)

    def instant(self, written: str) -> str:
        """Return an instant that was kept as ISO text, as a due time."""
        try:
            found = datetime.fromisoformat(written)
        except ValueError:
            return written
        return self.due(found if found.tzinfo else found.replace(tzinfo=UTC))
