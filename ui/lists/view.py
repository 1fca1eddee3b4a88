"""A long list with the keyboard: Enter opens, letters go to the field above, nothing jumps when rows come or go."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView

from ui.letters import written
from ui.lists.delegate import RowDelegate
from ui.lists.model import ROW_ROLE, RowsModel
from ui.lists.rows import Row, Shape


class RowList(QListView):
    """The selection stays on its row, and the row stays where it is seen, whatever comes or goes around it."""

    opened = Signal(str)
    """The key of the row that shall be opened."""
    letter = Signal(str)
    leave = Signal()
    selected = Signal()
    menu_wanted = Signal(QPoint)
    """Where on the screen the menu of the selected row shall open."""

    def __init__(self, shapes: Mapping[str, Shape]) -> None:
        super().__init__()
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(shapes, self.rows, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(lambda *_: self.open_current())
        self.selectionModel().currentChanged.connect(lambda *_: self.selected.emit())

    def current(self) -> Row | None:
        """Return the selected row."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, Row) and not row.head else None

    def show_rows(self, rows: Sequence[Row], chosen: str = "") -> None:
        """Show rows. `chosen` is selected; without it the selection stays, or goes to the first row."""
        before, place = self.current(), self.currentIndex().row()
        anchor, top = self._anchor()
        if not self.rows.show(rows) and not chosen:
            return
        at = self.rows.row_of(chosen or (before.key if before else ""))
        self.select(at if at >= 0 else self._near(max(place, 0) if before else 0))
        kept = self.rows.row_of(anchor)
        if kept >= 0:
            self.doItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self.rows.index(kept)).top() - top)

    def select(self, place: int) -> None:
        """Select the row at a place."""
        index = self.rows.index(place) if place >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def select_first(self) -> None:
        """Select the first row and go to the top."""
        self.select(self._near(0))
        self.scrollToTop()

    def take_focus(self) -> None:
        """Come here from the field above."""
        if self.current() is None:
            self.select(self._near(0))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step_in(self) -> None:
        """Come here by an arrow from the field, in which the selected row could be opened already: to the next one."""
        step = 1 if self.current() is not None else 0
        self.take_focus()
        later = self._near(max(self.currentIndex().row(), 0) + step)
        if later > self.currentIndex().row():
            self.select(later)

    def open_current(self) -> None:
        """Open the selected row."""
        row = self.current()
        if row is not None:
            self.opened.emit(row.key)

    def copy(self) -> None:
        """Copy the selected row as a line people can read."""
        QGuiApplication.clipboard().setText(str(self.currentIndex().data() or ""))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the pointer, or of the selected one for a key."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row = index.data(ROW_ROLE)
        if isinstance(row, Row) and not row.head:
            self.select(index.row())
            middle = self.viewport().mapToGlobal(self.visualRect(index).center())
            self.menu_wanted.emit(event.globalPos() if by_mouse else middle)

    def _anchor(self) -> tuple[str, int]:
        """Return a row that is seen now, the selected one if it is, and how far from the top it stands."""
        here = self.currentIndex()
        if not here.isValid() or not self.viewport().rect().intersects(self.visualRect(here)):
            here = self.indexAt(self.viewport().rect().topLeft())
        row = here.data(ROW_ROLE)
        return (row.key, self.visualRect(here).top()) if isinstance(row, Row) else ("", 0)

    def _near(self, place: int) -> int:
        rows = self.rows.rows
        after = [at for at in range(place, len(rows)) if not rows[at].head]
        before = [at for at in range(min(place, len(rows)) - 1, -1, -1) if not rows[at].head]
        return (after or before or [-1])[0]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            if not event.isAutoRepeat():
                self.open_current()
        elif key == Qt.Key.Key_Up and not held and self.currentIndex().row() <= self._near(0):
            self.leave.emit()
        elif key == Qt.Key.Key_Backspace and not held:
            self.letter.emit("\b")
        elif text := written(event).strip():
            self.letter.emit(text)
        else:
            super().keyPressEvent(event)
