"""How tall the parts of a journal entry are at one width."""

from dataclasses import dataclass

from ui.job import texts
from ui.job.journal_rows import Corrected, EntryRow
from ui.job.texts import Stretch
from ui.theme.tokens import look

SIDE, GUTTER, PAD = 20, 83, 14
BAR = 10
"""The room of the scroll bar, kept free also while there is none: the text does not move when it comes."""


@dataclass(frozen=True)
class Measures:
    """Heights in pixels; `inner` is the width of the text."""

    inner: int
    pad: int
    head: int
    text: int
    corrections: tuple[int, ...]
    promise: int

    @property
    def box(self) -> int:
        """The height of the entry's box."""
        return self.head + self.text + sum(self.corrections) + self.promise + 2 * self.pad

    @staticmethod
    def of(row: EntryRow, width: int) -> "Measures":
        """Measure an entry for a view of `width`."""
        inner = max(box_width(width) - look.px(2 * PAD), look.px(120))
        body = texts.font("body")
        room = inner - look.px(40) if row.is_event else inner
        corrections = tuple(
            texts.height(correction_text(each), body, inner - look.px(54), correction_parts(each))
            + look.px(6)
            for each in row.corrections
        )
        return Measures(
            inner=inner,
            pad=look.px(5 if row.is_event else 7),
            head=0 if row.is_event else look.px(20),
            text=texts.height(row.text, body, room, row.struck),
            corrections=corrections,
            promise=look.px(24) if row.promise else 0,
        )


def box_width(width: int) -> int:
    """Return how wide the box of an entry is in a view of `width`; it ends where the entry field ends."""
    return width - look.px(2 * SIDE + GUTTER)


def correction_text(correction: Corrected) -> str:
    """Return a correction as one text."""
    return f"{correction.said} {correction.now}".strip()


def correction_parts(correction: Corrected) -> tuple[Stretch, ...]:
    """Return what stands out in it: who corrected and when; a correction that was taken back is struck out."""
    bold, after = Stretch(0, len(correction.said)), len(correction.said) + 1
    return (bold, Stretch(after, len(correction.now), struck=True)) if correction.gone else (bold,)
