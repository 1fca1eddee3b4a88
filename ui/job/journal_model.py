"""The journal as a list: day lines and entries, the newest at the bottom."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from repairdesk.domain.words import Audience, Channel, Outcome
from repairdesk.queries.sheets import EntryLine, PromiseLine
from ui.i18n import translate
from ui.reminder.words import promised
from ui.shop import Shop

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True)
class DayRow:
    """The line before the first entry of a day."""

    day: date
    text: str


@dataclass(frozen=True)
class EntryRow:
    """One entry in words."""

    entry: EntryLine
    time: str
    word: str
    by: str
    text: str
    corrections: tuple[tuple[str, str], ...]
    """Who corrected it when, and the text that stands now."""
    mark: str
    """The shape of the promise it speaks of, or nothing."""
    promise: str
    spoken: str


Row = DayRow | EntryRow


class JournalModel(QAbstractListModel):
    """Rows of one journal. What was appended is inserted; a changed text repaints its row only."""

    def __init__(self, shop: Shop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop = shop
        self.rows: list[Row] = []

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.text if isinstance(row, DayRow) else row.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], DayRow):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def show_entries(self, entries: Sequence[EntryLine]) -> None:
        """Show a journal."""
        rows = self._rows(entries)
        shared = min(len(self.rows), len(rows))
        same = [_key(row) for row in self.rows] == [_key(row) for row in rows[: len(self.rows)]]
        if not same or not self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        changed = [place for place in range(shared) if self.rows[place] != rows[place]]
        self.rows[:shared] = rows[:shared]
        for place in changed:
            self.dataChanged.emit(self.index(place), self.index(place))
        if len(rows) > shared:
            self.beginInsertRows(QModelIndex(), shared, len(rows) - 1)
            self.rows = rows
            self.endInsertRows()

    def _rows(self, entries: Sequence[EntryLine]) -> list[Row]:
        rows: list[Row] = []
        numbered = {entry.number: entry for entry in entries}
        day: date | None = None
        for entry in sorted(entries, key=lambda each: each.number):
            if entry.said_wall.date() != day:
                day = entry.said_wall.date()
                rows.append(DayRow(day, self._shop.wording.heading(day)))
            rows.append(self._row(entry, numbered))
        return rows

    def _row(self, entry: EntryLine, numbered: dict[int, EntryLine]) -> EntryRow:
        wording, event = self._shop.wording, entry.audience is Audience.EVENT
        text = wording.event(entry.event, entry.facts, entry.text) if event else entry.text
        if event and not entry.text and entry.promise is not None:
            text += ": " + promised(entry.promise, wording)
        if entry.corrects is not None:
            text = translate("Job", "Corrects %1: ").replace("%1", str(entry.corrects)) + text
        corrections = tuple(
            (self._corrected(numbered[number]), wording.quoted(numbered[number].text))
            for number in entry.corrections
            if number in numbered
        )
        mark, promise = self._promise(entry)
        word = "" if event else wording.audience(entry.audience)
        by = self._by(entry)
        spoken = self._spoken(entry, word, by, text, corrections, promise)
        return EntryRow(
            entry, wording.clock(entry.said_wall), word, by, text, corrections, mark, promise, spoken
        )

    def _by(self, entry: EntryLine) -> str:
        parts = [entry.writer]
        if entry.audience is Audience.INTERNAL:
            parts.append(translate("Job", "only colleagues see this"))
        elif entry.channel is not Channel.NONE:
            parts.append(self._shop.wording.channel(entry.channel).lower())
        return " · ".join(part for part in parts if part)

    def _corrected(self, later: EntryLine) -> str:
        at = self._shop.wording.clock(later.said_wall)
        if not later.writer:
            return translate("Job", "Corrected %1:").replace("%1", at)
        return translate("Job", "Corrected %1 by %2:").replace("%1", at).replace("%2", later.writer)

    def _promise(self, entry: EntryLine) -> tuple[str, str]:
        if entry.promise is None or entry.event not in ("", "promise_written"):
            return "", ""
        return promise_words(entry.promise, self._shop)

    def _spoken(
        self,
        entry: EntryLine,
        word: str,
        by: str,
        text: str,
        corrections: tuple[tuple[str, str], ...],
        promise: str,
    ) -> str:
        at = f"{self._shop.wording.weekday_long(entry.said_wall.date())} {self._shop.wording.clock(entry.said_wall)}"
        number = translate("Job", "Entry %1").replace("%1", str(entry.number))
        heard = [word, number] if entry.audience is Audience.INTERNAL else [number, word]
        more = [f"{said} {now}" for said, now in corrections]
        return ", ".join(part for part in (*heard, at, by, text, *more, promise) if part)


def promise_words(line: PromiseLine, shop: Shop) -> tuple[str, str]:
    """Return shape and words of what became of a promise."""
    wording, now = shop.wording, shop.clock.now()
    if line.outcome is None:
        state = "overdue" if line.due <= now else line.state.value
        text = translate("Job", "Promise due %1 · %2").replace("%1", wording.due_short(line.due, now))
        left = wording.left(line.due, now)
        if line.due > now:
            left = translate("Job", "%1 left").replace("%1", left)
        return state, " · ".join(part for part in (text.replace("%2", left), line.owner) if part)
    return {
        Outcome.KEPT: ("kept", translate("Job", "Kept")),
        Outcome.KEPT_LATE: ("lapsed", translate("Job", "Kept, late")),
        Outcome.MOVED: ("moved", translate("Job", "Moved in time")),
        Outcome.BROKEN: ("lapsed", translate("Job", "Broken")),
        Outcome.RELEASED: ("moved", translate("Job", "Released by the customer")),
        Outcome.WITHDRAWN: ("moved", translate("Job", "Taken back")),
    }[line.outcome]


def _key(row: Row) -> str:
    return row.entry.id if isinstance(row, EntryRow) else row.day.isoformat()


def moment(at: datetime, shop: Shop) -> str:
    """Return an instant as the left column shows it."""
    return shop.wording.due_short(at, shop.clock.now())
