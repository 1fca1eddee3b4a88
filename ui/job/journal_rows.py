"""The rows of the journal: a line for each day, one above what is new, and entries, worded when looked at."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from repairdesk.domain.words import Audience, Channel
from repairdesk.queries.sheets import EntryLine
from ui.i18n import translate
from ui.job import event_words
from ui.job.gone import beside, news
from ui.job.promise_words import promise_words
from ui.job.standing import text_that_stands
from ui.job.struck import struck
from ui.job.texts import Stretch
from ui.shop import Shop


@dataclass(frozen=True)
class DayRow:
    """The line before the first entry of a day."""

    day: date
    text: str

    @property
    def key(self) -> str:
        """What the row is known by."""
        return self.day.isoformat()


@dataclass(frozen=True)
class HiddenRow(DayRow):
    """The quiet line that says how much is not shown while others can see the screen."""

    @property
    def key(self) -> str:
        """What the row is known by."""
        return "hidden"


@dataclass(frozen=True)
class NewRow:
    """The line above everything that came after the reader was last here."""

    text: str
    key: str = "new"


@dataclass(frozen=True)
class Corrected:
    """A correction beneath the first text: who and when, the text that stands now, its number."""

    said: str
    now: str
    number: str
    gone: bool = False
    """Whether this correction was itself taken back."""


class EntryRow:
    """One entry in words; each is found when it is first asked for, so that a long journal opens at once."""

    def __init__(self, entry: EntryLine, corrections: Sequence[EntryLine], shop: Shop) -> None:
        self.entry = entry
        self._corrections, self._shop = tuple(corrections), shop
        self.mark, self.promise = self._promise()
        self.language = shop.wording.language

    @property
    def key(self) -> str:
        """What the row is known by."""
        return self.entry.id

    def says_the_same(self, other: object) -> bool:
        """Whether another row shows the same; only the time left of an open promise changes by itself."""
        return isinstance(other, EntryRow) and self._shown == other._shown

    @property
    def _shown(self) -> tuple[object, ...]:
        return self.entry, self._corrections, self.mark, self.promise, self.language

    def _promise(self) -> tuple[str, str]:
        if self.entry.promise is None or self.entry.event not in ("", "promise_written"):
            return "", ""
        return promise_words(self.entry.promise, self._shop)

    @property
    def audience(self) -> Audience:
        """The look: words that promised something were said to the customer."""
        told = self.entry.event == "promise_written" and self.entry.channel is not Channel.NONE
        return Audience.SAID if told and self.entry.text else self.entry.audience

    @property
    def is_event(self) -> bool:
        """Whether it is a plain line: something happened."""
        return self.audience is Audience.EVENT

    @property
    def can_be_corrected(self) -> bool:
        """Whether somebody wrote it; what happened cannot be put differently."""
        return self.entry.audience is not Audience.EVENT and self.entry.corrects is None

    @cached_property
    def icon(self) -> str:
        """The icon left of the entry."""
        if self.is_event and self.entry.corrects is not None:
            return "app"
        return event_words.icon(self.entry)

    @cached_property
    def time(self) -> str:
        """When it was said, by the clock."""
        return self._shop.wording.clock(self.entry.said_wall)

    @cached_property
    def word(self) -> str:
        """Whom it speaks to."""
        return "" if self.is_event else self._shop.wording.audience(self.audience)

    @cached_property
    def by(self) -> str:
        """Who wrote it and how it travelled; of an internal entry, who sees it."""
        parts = [self.entry.writer]
        if self.audience is Audience.INTERNAL:
            parts.append(translate("Job", "only colleagues see this"))
        elif self.entry.channel is not Channel.NONE:
            parts.append(self._shop.wording.channel_inside(self.entry.channel))
        return " · ".join(part for part in parts if part)

    @cached_property
    def text(self) -> str:
        """What was said, or what happened."""
        if self.entry.audience is Audience.EVENT and self.is_event:
            return event_words.event_words(self.entry, self._shop)
        return self.entry.text

    @cached_property
    def struck(self) -> tuple[Stretch, ...]:
        """The words the newest correction that stands takes back; all of them when the entry was taken back."""
        if self.entry.taken_back is not None:
            return (Stretch(0, len(self.text), struck=True),)
        return struck(self.entry.text, self.stands) if self.stands != self.entry.text else ()

    @property
    def stands(self) -> str:
        """The text that is to be read now."""
        return text_that_stands(self.entry, self._corrections)

    @cached_property
    def corrections(self) -> tuple[Corrected, ...]:
        """What corrects it or takes it back, the oldest first."""
        wording = self._shop.wording
        return tuple(
            Corrected(
                beside(each, self.entry, wording),
                wording.quoted(each.text) if each.text else "",
                str(each.number),
                each.taken_back is not None,
            )
            for each in self._corrections
        )

    @cached_property
    def spoken(self) -> str:
        """The whole entry, read aloud: number, when, whom it speaks to, how, who, then the text."""
        wording, entry = self._shop.wording, self.entry
        number = translate("Job", "Entry %1").replace("%1", str(entry.number))
        at = f"{wording.weekday_long(entry.said_wall.date())} {self.time}"
        how = wording.channel_inside(entry.channel)
        if self.audience is Audience.INTERNAL:
            parts = [self.word, number.lower(), at, entry.writer]
        elif self.is_event:
            parts = [number, at]
        else:
            parts = [number, at, self.word.lower(), how, entry.writer]
        more = [f"{each.said} {each.now}".strip() for each in self.corrections]
        return ", ".join(part for part in (*parts, self.text, *more, self.promise) if part)

    @cached_property
    def copied(self) -> str:
        """The entry as a line to paste elsewhere."""
        wording, day = self._shop.wording, self.entry.said_wall.date()
        how = wording.channel_inside(self.entry.channel)
        head = [f"{self.entry.number}", f"{wording.day(day, year=True)} {self.time}"]
        head.append(", ".join(part for part in (self.word, how, self.entry.writer) if part))
        more = [f"{each.said} {each.now}".strip() for each in self.corrections]
        if self.is_event:
            head.pop()
        return " · ".join(head) + ": " + " · ".join(part for part in (self.text, *more, self.promise) if part)


class LateCorrection(EntryRow):
    """A correction of an entry the reader had already read: it stands again among what is new."""

    first = ""
    """The text that was read then."""

    @property
    def key(self) -> str:
        """What the row is known by; the correction itself stands beneath its first text."""
        return f"again {self.entry.id}"

    @property
    def audience(self) -> Audience:
        """A plain line, as it only points at what stands above; what only colleagues see keeps that look."""
        return Audience.INTERNAL if self.entry.audience is Audience.INTERNAL else Audience.EVENT

    @cached_property
    def text(self) -> str:
        """Who corrected or took back which entry, and how."""
        return news(self.entry, self._shop.wording)

    @cached_property
    def spoken(self) -> str:
        """As of any entry, and the text that was read before."""
        before = translate("Job", "instead of %1").replace("%1", self._shop.wording.quoted(self.first))
        return f"{super().spoken}, {before}" if self.first and self.entry.text else super().spoken


Row = DayRow | NewRow | EntryRow
