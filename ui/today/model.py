"""The list of Today as one flat model: group heads, promises, and jobs that have no next word."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from repairdesk.domain.state import Group
from repairdesk.queries.sheets import JobLine, PromiseLine, TodaySheet
from ui import nouns
from ui.i18n import translate
from ui.today.row_words import RowWords
from ui.wording import Wording

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Head:
    """The heading of a group."""

    key: str
    title: str
    count: int
    note: str
    moon: bool = False


@dataclass(frozen=True)
class JobRow:
    """A job in which nobody owes the customer a next word: the first lines of the day."""

    job: JobLine

    @property
    def key(self) -> str:
        """What tells this row from others."""
        return f"job:{self.job.id}"


Row = Head | JobRow | PromiseLine

MISSING = "missing"
"""The key of the heading over jobs that have no next word."""

_FIGURE = re.compile(r"\d")

ROW_ROLE = int(Qt.ItemDataRole.UserRole)


def key_of(row: Row) -> str:
    """Return what tells a row from others over time."""
    return row.id if isinstance(row, PromiseLine) else row.key


def keys_of(sheet: TodaySheet) -> list[tuple[str, ...]]:
    """Return what tells the promises of a sheet from others, by group."""
    return [tuple(line.id for line in lines) for _group, lines in sheet.lines]


class TodayModel(QAbstractListModel):
    """Rows of the day. A refresh that only changes texts repaints only those rows."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wording = wording
        self.rows: list[Row] = []
        self.now: datetime | None = None
        self.longest_left = ""
        """The longest time left, its figures as noughts; the first column has room for it."""
        self._painted: dict[str, tuple[str, ...]] = {}
        """The texts of the rows that were painted; of the others nobody has seen any."""
        self._known: dict[str, tuple[PromiseLine, date, RowWords]] = {}
        """What was worked out for the promises of a day; until midnight only the time left runs on."""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Head):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def is_head(self, at: int) -> bool:
        """Say whether the row at a place is the head of a group."""
        return at < len(self.rows) and isinstance(self.rows[at], Head)

    def words(self, line: PromiseLine) -> RowWords:
        """Return the texts of a promise's row at the model's instant."""
        assert self.now is not None
        known, day = self._known.get(line.id), self.wording.wall(self.now).date()
        if known is None or known[1] != day or known[0] != line:
            known = self._known[line.id] = line, day, RowWords.of(line, self.wording, self.now)
        return known[2].later(line, self.wording, self.now)

    def painted(self, row: Row) -> tuple[str, ...]:
        """Return the texts of a row that is painted now; once they are others it is painted again."""
        texts = self._painted[key_of(row)] = self._texts(row)
        return texts

    def forget_words(self) -> None:
        """Word every row anew: the language or the shop is another."""
        self._known.clear()

    def spoken(self, row: Row) -> str:
        """Return a row as one readable line, for screen readers and the clipboard."""
        if isinstance(row, Head):
            jobs = row.key == MISSING
            count = self.tr("%n job(s)", "", row.count) if jobs else self.tr("%n promise(s)", "", row.count)
            return f"{row.title}, {count}" + (f". {row.note[:1].upper()}{row.note[1:]}" if row.note else "")
        if isinstance(row, JobRow):
            return f"#{row.job.number} {row.job.device}, {row.job.customer}. {no_next_word()}"
        return self.words(row).spoken()

    def show(self, sheet: TodaySheet) -> bool:
        """Show a sheet. Returns whether rows came, went or changed places."""
        rows = _rows(sheet, self.wording)
        moved = [key_of(row) for row in rows] != [key_of(row) for row in self.rows]
        self.now = sheet.now
        if moved:
            self.beginResetModel()
            self.rows = rows
            self._measure()
            self.endResetModel()
        else:
            self.rows = rows
            self._repaint_changed()
        return moved

    def tick(self, now: datetime) -> None:
        """Let the time left run on; only rows whose texts change are painted again."""
        self.now = now
        self._repaint_changed()

    def row_of(self, key: str) -> int:
        """Return the place of a row, or -1."""
        return next((place for place, row in enumerate(self.rows) if key_of(row) == key), -1)

    def _repaint_changed(self) -> None:
        longest = self.longest_left
        self._measure()
        if longest != self.longest_left and self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))  # every column moves
            return
        for place, row in enumerate(self.rows):
            before = self._painted.get(key_of(row))
            if before is not None and before != self._texts(row):
                self.dataChanged.emit(self.index(place), self.index(place))

    def _measure(self) -> None:
        """Find the longest time left, and forget what is gone."""
        now, here = self.now, {key_of(row) for row in self.rows}
        if now is None:
            return
        self._known = {key: known for key, known in self._known.items() if key in here}
        self._painted = {key: texts for key, texts in self._painted.items() if key in here}
        lefts = (self.wording.left(row.due, now) for row in self.rows if isinstance(row, PromiseLine))
        self.longest_left = _FIGURE.sub("0", max(lefts, key=len, default=""))

    def _texts(self, row: Row) -> tuple[str, ...]:
        if isinstance(row, PromiseLine):
            return self.words(row)
        return (self.spoken(row),)


def no_next_word() -> str:
    """Return what to do about a job that has no next word."""
    return translate("Today", "No next word is promised. Say when the customer hears from us.")


def _rows(sheet: TodaySheet, wording: Wording) -> list[Row]:
    rows: list[Row] = []
    if sheet.missing_next_word:
        title = translate("Today", "Nobody has promised a next word")
        rows.append(
            Head(MISSING, title, len(sheet.missing_next_word), translate("Today", "Ring and say when"))
        )
        rows += [JobRow(job) for job in sheet.missing_next_word]
    for group, lines in sheet.lines:
        note = _note(group, sheet, wording, lines)
        rows.append(Head(group.value, nouns.group(group), len(lines), note, group is Group.CLOSED))
        rows += lines
    return rows


def _note(group: Group, sheet: TodaySheet, wording: Wording, lines: tuple[PromiseLine, ...]) -> str:
    closing = wording.oclock(sheet.open_until) if sheet.open_until else ""
    if group is Group.OVERDUE:
        return translate("Today", "Ring and apologise first")
    if group is Group.SOON:
        return translate("Today", "within 1 hour")
    if group is Group.LATER_TODAY:
        return translate("Today", "before we close at %1").replace("%1", closing) if closing else ""
    if group is Group.CLOSED:
        return translate("Today", "do these before %1 today").replace("%1", closing) if closing else ""
    return wording.days(lines[0].due_wall.date(), lines[-1].due_wall.date())
