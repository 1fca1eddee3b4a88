"""The list of the day: keys act on the selected promise, letters go to the quick line, nothing jumps."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QSize, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from repairdesk.queries.sheets import PromiseLine, TodaySheet
from ui.letters import written
from ui.theme.tokens import look
from ui.today.columns import height
from ui.today.delegate import TodayDelegate
from ui.today.model import ROW_ROLE, Head, JobRow, TodayModel, key_of


class TodayList(QListView):
    """A list in which the selection stays on its promise whatever comes or goes around it."""

    keep = Signal()
    opened = Signal()
    letter = Signal(str)
    leave = Signal()
    selected = Signal()
    has_keyboard = Signal(bool)
    pointed = Signal()
    """The pointer moves over the rows."""
    menu_wanted = Signal(QPoint)
    """Where, on the screen."""

    def __init__(self, model: TodayModel) -> None:
        super().__init__()
        self._model, self._tall = model, 0
        self.setModel(model)
        self.setItemDelegate(TodayDelegate(model, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda *_: self.opened.emit())
        self.selectionModel().currentChanged.connect(lambda *_: self.selected.emit())
        self.selectionModel().selectionChanged.connect(self._follow)

    def _follow(self, selected: QItemSelection) -> None:
        """A screen reader selects a row without going to it; the deeds belong to what is selected."""
        rows = selected.indexes()
        if len(rows) == 1 and rows[0] != self.currentIndex():
            self.selectionModel().setCurrentIndex(rows[0], QItemSelectionModel.SelectionFlag.NoUpdate)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows in which less stands beside each other are taller."""
        super().resizeEvent(event)
        tall = height(self.viewport().width())
        if tall != self._tall:
            self._tall = tall
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """One row with its heading is always in sight."""
        least = look.height("group_head") + height(self.viewport().width()) + 2
        return super().minimumSizeHint().expandedTo(QSize(0, least))

    def current(self) -> PromiseLine | JobRow | None:
        """Return the selected promise or job."""
        row = self.currentIndex().data(ROW_ROLE)
        return None if isinstance(row, Head) else row

    def show_sheet(self, sheet: TodaySheet) -> None:
        """Show a sheet; the selection and what is at the top of the view stay where they are."""
        before = self.current()
        place = self.currentIndex().row()
        scroll, top = self.verticalScrollBar().value(), self._top()
        moved = self._model.show(sheet)
        if not moved:
            self.selected.emit()
            return
        at = self._model.row_of(key_of(before)) if before is not None else -1
        if at < 0:
            at = self._next_promise(max(place, 0))
        self.doItemsLayout()
        self._select(at)
        self.verticalScrollBar().setValue(scroll)
        if scroll:
            self._back_to(top)

    def _top(self) -> list[tuple[str, int]]:
        """Return the rows in sight and how far below the upper edge each begins."""
        seen, rows = [], self._model.rows
        for at in range(max(self.indexAt(QPoint(0, 0)).row(), 0), len(rows)):
            y = self.visualRect(self._model.index(at)).top()
            if y >= self.viewport().height():
                break
            if y >= 0:
                seen.append((key_of(rows[at]), y))
        return seen

    def _back_to(self, top: list[tuple[str, int]]) -> None:
        """Scroll so that the first of these rows that is still there stands where it stood."""
        for key, y in top:
            at = self._model.row_of(key)
            if at >= 0 and not isinstance(self._model.rows[at], Head):
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.visualRect(self._model.index(at)).top() - y)
                return

    def _next_promise(self, place: int) -> int:
        rows = self._model.rows
        after = [at for at in range(place, len(rows)) if not isinstance(rows[at], Head)]
        before = [at for at in range(min(place, len(rows)) - 1, -1, -1) if not isinstance(rows[at], Head)]
        return (after or before or [-1])[0]

    def _select(self, at: int) -> None:
        index = self._model.index(at)
        same = index == self.currentIndex()
        if at >= 0:
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if same:
            self.selected.emit()

    def next_group(self, step: int = 1) -> None:
        """Go to the first promise of the next group, or of the one before."""
        rows, here = self._model.rows, max(self.currentIndex().row(), 0)
        firsts = [at + 1 for at, row in enumerate(rows) if isinstance(row, Head)]
        own = max((at for at in firsts if at <= here), default=0)
        found = [at for at in firsts if at > here][:1] if step > 0 else [at for at in firsts if at < own][-1:]
        if found:
            self._select(found[0])
        self.take_focus()

    def copy(self) -> None:
        """Put the selected row on the clipboard as one readable line."""
        QGuiApplication.clipboard().setText(str(self.currentIndex().data() or ""))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.has_keyboard.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.has_keyboard.emit(False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.pointed.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the row under the pointer, or of the selected one for a key."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if not index.isValid() or isinstance(index.data(ROW_ROLE), Head):
                return
            self._select(index.row())
            self.menu_wanted.emit(event.globalPos())
        else:
            self._open_menu()

    def _open_menu(self) -> None:
        box = self.visualRect(self.currentIndex())
        self.menu_wanted.emit(self.viewport().mapToGlobal(box.center()))

    def take_focus(self) -> None:
        """Come here from the quick line."""
        if self.current() is None:
            self._select(self._next_promise(0))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        deed = self._deed(key, plain)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif deed is not None:
            if not event.isAutoRepeat() or key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                deed()
        elif text := written(event):
            self.letter.emit(text)
        else:
            super().keyPressEvent(event)

    def _deed(self, key: int, plain: Qt.KeyboardModifier) -> Callable[[], object] | None:
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        first_up = key == Qt.Key.Key_Up and self._is_first() and not plain
        if key == Qt.Key.Key_Escape or first_up:
            return self.leave.emit
        if key == Qt.Key.Key_Space and not plain:
            return self.keep.emit
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not plain:
            return self.opened.emit
        if key == Qt.Key.Key_F10 and plain == shift:
            return self._open_menu
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and plain == control:
            return partial(self.next_group, 1 if key == Qt.Key.Key_Down else -1)
        return None

    def _is_first(self) -> bool:
        return self.currentIndex().row() <= self._next_promise(0)
