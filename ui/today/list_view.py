"""The list of the day: keys act on the selected promise, letters go to the quick line, nothing jumps."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, Qt
from PySide6.QtWidgets import QAbstractItemView, QListView

from repairdesk.queries.sheets import PromiseLine, TodaySheet
from ui.today.delegate import TodayDelegate
from ui.today.model import ROW_ROLE, Head, JobRow, TodayModel, key_of


class TodayList(QListView):
    """A list in which the selection stays on its promise whatever comes or goes around it."""

    keep = Signal()
    opened = Signal()
    letter = Signal(str)
    leave = Signal()
    selected = Signal()

    def __init__(self, model: TodayModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(TodayDelegate(model, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(lambda *_: self.opened.emit())
        self.selectionModel().currentChanged.connect(lambda *_: self.selected.emit())
        self.selectionModel().selectionChanged.connect(self._follow)

    def _follow(self, selected: QItemSelection) -> None:
        """A screen reader selects a row without going to it; the deeds belong to what is selected."""
        rows = selected.indexes()
        if len(rows) == 1 and rows[0] != self.currentIndex():
            self.selectionModel().setCurrentIndex(rows[0], QItemSelectionModel.SelectionFlag.NoUpdate)

    def current(self) -> PromiseLine | JobRow | None:
        """Return the selected promise or job."""
        row = self.currentIndex().data(ROW_ROLE)
        return None if isinstance(row, Head) else row

    def show_sheet(self, sheet: TodaySheet) -> None:
        """Show a sheet; the selection and what is at the top of the view stay where they are."""
        before = self.current()
        place = self.currentIndex().row()
        scroll = self.verticalScrollBar().value()
        moved = self._model.show(sheet)
        if not moved:
            self.selected.emit()
            return
        at = self._model.row_of(key_of(before)) if before is not None else -1
        if at < 0:
            at = self._next_promise(max(place, 0))
        self.verticalScrollBar().setValue(scroll)
        self._select(at)

    def _next_promise(self, place: int) -> int:
        rows = self._model.rows
        after = [at for at in range(place, len(rows)) if not isinstance(rows[at], Head)]
        before = [at for at in range(min(place, len(rows)) - 1, -1, -1) if not isinstance(rows[at], Head)]
        return (after or before or [-1])[0]

    def _select(self, at: int) -> None:
        if at >= 0:
            index = self._model.index(at)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.selected.emit()

    def take_focus(self) -> None:
        """Come here from the quick line."""
        if self.current() is None:
            self._select(self._next_promise(0))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = (
            event.key(),
            event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier),
        )
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(str(self.currentIndex().data() or ""))
        elif key == Qt.Key.Key_Space and plain:
            self.keep.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.opened.emit()
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and self._is_first()):
            self.leave.emit()
        elif (
            event.text().isprintable()
            and event.text()
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and event.modifiers() != Qt.KeyboardModifier.AltModifier
        ):
            self.letter.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _is_first(self) -> bool:
        return self.currentIndex().row() <= self._next_promise(0)
