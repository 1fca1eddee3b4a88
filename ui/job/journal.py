"""The journal on the page: read, copy, correct; the newest stays in sight unless somebody reads further up."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu

from repairdesk.queries.sheets import EntryLine, Seen
from ui.i18n import translate
from ui.job.journal_delegate import JournalDelegate
from ui.job.journal_model import ROW_ROLE, JournalModel
from ui.job.journal_rows import EntryRow
from ui.shop import Shop


class Journal(QListView):
    """The rows of one job's journal."""

    correct_wanted = Signal(object, str)
    """The EntryLine somebody wants to correct, and the text that stands there."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._at_end, self._keymap = True, shop.keys
        self.rows = JournalModel(shop, self)
        self._painter = JournalDelegate(self, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._painter)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._stay)

    def clear(self) -> None:
        """Show no job; of the next one the newest entry is the first one in sight."""
        self.rows.show_entries(())
        self._at_end = True
        self._painter.forget()

    def show_entries(self, entries: Sequence[EntryLine], seen: Seen | None) -> None:
        """Show a journal; what is read just now stays where it is."""
        at_end = self._at_end
        self.rows.show_entries(entries, seen)
        self._at_end = at_end
        self._stay()

    def to_end(self) -> None:
        """Go to the newest entry, because it was just written."""
        self._at_end = True

    def _stay(self) -> None:
        if self._at_end:
            self.scrollToBottom()

    def _scrolled(self, value: int) -> None:
        self._at_end = value >= self.verticalScrollBar().maximum() - 2

    # --- copy and correct

    def chosen(self) -> list[EntryRow]:
        """Return the entries that are selected, from the top; else the one the keys are on."""
        places = sorted(self.selectedIndexes(), key=lambda index: index.row()) or [self.currentIndex()]
        found = [index.data(ROW_ROLE) for index in places]
        return [row for row in found if isinstance(row, EntryRow)]

    def copy(self) -> None:
        """Put the selected entries on the clipboard, each as a readable line."""
        lines = [row.copied for row in self.chosen()]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def copy_text(self) -> None:
        """Put only the words of the selected entries on the clipboard."""
        QGuiApplication.clipboard().setText("\n".join(row.text for row in self.chosen()))

    def correct(self) -> None:
        """Ask for a correction of the entry the keys are on."""
        row = self.currentIndex().data(ROW_ROLE)
        if isinstance(row, EntryRow) and row.can_be_corrected:
            self.correct_wanted.emit(row.entry, row.stands)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif QKeySequence(event.keyCombination()) in self._keymap.sequences("correct"):
            self.correct()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if index.isValid() and not self.selectionModel().isSelected(index):
                self.setCurrentIndex(index)
        if isinstance(index.data(ROW_ROLE), EntryRow):
            place = event.globalPos()
            if event.reason() != QContextMenuEvent.Reason.Mouse:
                place = self.viewport().mapToGlobal(self.visualRect(index).center() + QPoint(0, 4))
            self.menu(index.data(ROW_ROLE)).popup(place)

    def menu(self, row: EntryRow) -> QMenu:
        """Return what can be done with an entry; it goes when it is closed."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        correct = made.addAction(translate("Job", "&Correct…"), self.correct)
        correct.setShortcuts(self._keymap.sequences("correct"))
        correct.setEnabled(row.can_be_corrected)
        copy = made.addAction(translate("Job", "C&opy"), self.copy)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        made.addAction(translate("Job", "Copy the &text only"), self.copy_text)
        return made
