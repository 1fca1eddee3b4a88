"""The journal as a list: day lines and entries, the newest at the bottom, and a line above what is new."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from repairdesk.domain.words import Audience
from repairdesk.queries.sheets import EntryLine, Seen
from ui.i18n import translate
from ui.job.journal_rows import DayRow, EntryRow, HiddenRow, LateCorrection, NewRow, Row
from ui.job.standing import first_texts
from ui.shop import Shop

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)


class JournalModel(QAbstractListModel):
    """Rows of one journal. What is new is inserted; a changed text repaints its row only."""

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
            return row.spoken if isinstance(row, EntryRow) else row.text
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not isinstance(self.rows[index.row()], EntryRow):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def show_entries(self, entries: Sequence[EntryLine], seen: Seen | None = None) -> None:
        """Show a journal; `seen` is how far the reader had read before this visit."""
        rows = self._rows(entries, seen)
        old, new = [row.key for row in self.rows], [row.key for row in rows]
        first = _shared(old, new)
        last = _shared(old[first:][::-1], new[first:][::-1])
        if first == 0 and last == 0:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        if len(old) - last > first:
            self.beginRemoveRows(QModelIndex(), first, len(old) - last - 1)
            del self.rows[first : len(old) - last]
            self.endRemoveRows()
        if len(new) - last > first:
            self.beginInsertRows(QModelIndex(), first, len(new) - last - 1)
            self.rows[first:first] = rows[first : len(new) - last]
            self.endInsertRows()
        self._repaint(rows)

    def _repaint(self, rows: list[Row]) -> None:
        """Take over what a row says now; one that says the same is left alone, with all that is known of it."""
        for place, (old, new) in enumerate(zip(self.rows, rows, strict=True)):
            if not (old.says_the_same(new) if isinstance(old, EntryRow) else old == new):
                self.rows[place] = new
                self.dataChanged.emit(self.index(place), self.index(place))

    def _rows(self, entries: Sequence[EntryLine], seen: Seen | None) -> list[Row]:
        rows: list[Row] = []
        every, entries = entries, self._to_be_seen(entries)
        first_of, corrections = first_texts(entries), defaultdict(list)
        for entry in entries:
            if entry.corrects is not None:
                corrections[first_of[entry.number]].append(entry)
        texts = {entry.number: entry.text for entry in entries}
        first_news = self._first_news(entries, seen)
        said_new = False
        day: date | None = None
        for entry in entries:
            late, is_new = entry.corrects is not None, 0 < first_news <= entry.number
            if late and not (is_new and 0 < first_of[entry.number] < first_news):
                continue
            if is_new and not said_new:
                rows.append(NewRow(self._since(seen)))
                said_new = True
            if entry.said_wall.date() != day:
                day = entry.said_wall.date()
                rows.append(DayRow(day, self._shop.wording.heading(day)))
            row = (LateCorrection if late else EntryRow)(
                entry, () if late else corrections[entry.number], self._shop
            )
            if isinstance(row, LateCorrection):
                row.first = texts.get(first_of[entry.number], "")
            rows.append(row)
        if len(entries) < len(every):
            rows.append(HiddenRow(every[-1].said_wall.date(), self._hidden(len(every) - len(entries))))
        return rows

    def _to_be_seen(self, entries: Sequence[EntryLine]) -> Sequence[EntryLine]:
        """Leave out what only colleagues may read, as long as somebody else can see the screen."""
        if not self._shop.hide_internal:
            return entries
        return [each for each in entries if each.audience is not Audience.INTERNAL]

    def _hidden(self, count: int) -> str:
        text = self.tr("%n internal note(s) hidden, %1 shows them", "", count)
        return text.replace("%1", self._shop.keys.text("hide_internal"))

    def _first_news(self, entries: Sequence[EntryLine], seen: Seen | None) -> int:
        """Return the number of the first entry by somebody else after what the reader has seen; 0 for none."""
        if seen is None:
            return 0
        person = self._shop.person(self._shop.signed_in)
        me = person.name if person else ""
        after = (each.number for each in entries if each.number > seen.number and each.writer != me)
        return min(after, default=0)

    def _since(self, seen: Seen | None) -> str:
        assert seen is not None
        now, wording = self._shop.clock.now(), self._shop.wording
        today = wording.wall(seen.at).date() == wording.wall(now).date()
        text = (
            translate("Job", "New since you were here at %1")
            if today
            else translate("Job", "New since you were here %1")
        )
        return text.replace("%1", wording.due_said(seen.at, now))


def _shared(old: Sequence[str], new: Sequence[str]) -> int:
    """Return how many rows at the beginning are the same."""
    count = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        count += 1
    return count
