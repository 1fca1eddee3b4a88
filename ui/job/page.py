"""The job's page: takes in a job from the journal and lets what is written go back to it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from repairdesk.domain.refusal import Refusal
from repairdesk.domain.words import Channel
from repairdesk.queries.sheets import JobSheet
from ui.drafts import Drafts
from ui.i18n import is_language_change, translate
from ui.job.entry_box import HOW, EntryBox
from ui.job.head import Head
from ui.job.journal_delegate import JournalDelegate
from ui.job.journal_model import JournalModel
from ui.job.takeover import WIDTH, Takeover
from ui.reminder.parts import Band
from ui.shop import Shop
from ui.theme.tokens import look
from ui.theme.widgets import label

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk

ALT_DIGITS = {Qt.Key.Key_1: 1, Qt.Key.Key_2: 2, Qt.Key.Key_3: 3, Qt.Key.Key_4: 4, Qt.Key.Key_5: 5}


class JobPage(QWidget):
    """One job."""

    back = Signal()
    promise_wanted = Signal(str)
    """Words to begin the quick line with."""
    move_wanted = Signal(str)
    """The promise that another is to be made instead of."""

    def __init__(self, shop: Shop, drafts: Drafts) -> None:
        super().__init__()
        self._shop, self._drafts = shop, drafts
        self.job_id = ""
        self.sheet: JobSheet | None = None
        self._at_end = True
        self.head, self.takeover = Head(shop), Takeover(shop)
        self.entry = EntryBox(shop, drafts)
        self.model = JournalModel(shop, self)
        self.journal = self._view()
        self.refusal = label("", "body", "overdue")
        self.refusal.setWordWrap(True)
        self.refusal.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        self.refusal.hide()
        self._lay_out()
        self.head.back.connect(self.leave)
        self.head.promise_wanted.connect(self._promise)
        self.entry.written.connect(self._on_written)
        shop.office.changed.connect(self._on_changed)
        shop.changed.connect(self._say_all)
        self.retranslate()

    # --- what the others ask of it

    def open(self, job_id: str) -> None:
        """Show a job."""
        if job_id != self.job_id:
            self.job_id, self.sheet = job_id, None
            self._at_end = True
            self.entry.open(job_id)
        self.refresh()

    def refresh(self) -> None:
        """Ask the journal again."""
        job_id = self.job_id
        if not job_id:
            return

        def ask(desk: "Desk") -> JobSheet:
            from repairdesk.queries.job import job

            return job(desk, id=job_id)

        self._shop.office.ask(ask, self._take, self._refused)

    def tick(self) -> None:
        """A minute has passed."""
        self._say_all()

    def leave(self) -> None:
        """Go back; what was typed stays a draft."""
        self._drafts.save()
        self.back.emit()

    def focus_entry(self) -> None:
        """Begin to write."""
        self.entry.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def begin_entry(self, lines: str) -> None:
        """Put what a customer has mailed into the entry box, behind any draft that is there."""
        if not self.entry.text.toPlainText():
            self.entry.choose(HOW.index(Channel.EMAIL) + 1)
            self.entry.hear(True)
        self.entry.text.appendPlainText(lines)
        self.focus_entry()

    def new_promise_instead(self) -> None:
        """Ask for a new promise instead of the one that is due first."""
        if self.sheet is not None and self.sheet.promises:
            self.move_wanted.emit(min(self.sheet.promises, key=lambda line: line.due).id)

    def retranslate(self) -> None:
        """Say everything in the reader's language again."""
        self.head.retranslate()
        self.entry.retranslate()
        self.journal.setAccessibleName(translate("Job", "Journal"))
        self._say_all(again=True)

    # --- what it hears

    def _take(self, sheet: JobSheet) -> None:
        if sheet.id != self.job_id:
            return
        self.sheet = sheet
        self.refusal.hide()
        self.body.show()
        self._say_all()

    def _refused(self, refusal: Refusal) -> None:
        """Say that there is no such job; another job's journal must not stand under its name."""
        self.head.clear()
        self.body.hide()
        self.refusal.setText(self._shop.wording.refusal(refusal))
        self.refusal.show()

    def _on_changed(self, changes: "Changes | None") -> None:
        if changes is None or changes.job_id in (None, self.job_id):
            self.refresh()

    def _on_written(self) -> None:
        self._at_end = True

    def _promise(self) -> None:
        if self.sheet is not None:
            self.promise_wanted.emit(f"#{self.sheet.number} ")

    def _say_all(self, *, again: bool = False) -> None:
        if self.sheet is None:
            return
        self.head.show_job(self.sheet)
        self.takeover.show_job(self.sheet, again=again)
        at_end = self._at_end
        self.model.show_entries(self.sheet.entries)
        self._at_end = at_end
        self._stay_at_end()

    def _stay_at_end(self) -> None:
        """The newest entry stays in sight unless somebody reads further up."""
        if self._at_end:
            self.journal.scrollToBottom()

    def _scrolled(self, value: int) -> None:
        self._at_end = value >= self.journal.verticalScrollBar().maximum() - 2

    # --- keys

    def _deed_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        key, chord = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        if chord == control and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self.entry.write
        if chord == alt and Qt.Key(key) in ALT_DIGITS:
            place = ALT_DIGITS[Qt.Key(key)]
            return lambda: self.entry.choose(place)
        if (key == Qt.Key.Key_Escape and not chord) or (key == Qt.Key.Key_Left and chord == alt):
            return self.leave
        return None

    def _handled(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        deed = self._deed_of(event)
        if deed is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            deed()
        return True

    def event(self, event: QEvent) -> bool:
        return self._handled(event) or super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._handled(event):
            return True
        if (
            watched is self.journal
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            QGuiApplication.clipboard().setText(str(self.journal.currentIndex().data() or ""))
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        if is_language_change(event):
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            # Qt is walking through the children just now: none may come or go until it is through.
            QTimer.singleShot(0, self, self._dress)
        super().changeEvent(event)

    def _dress(self) -> None:
        self.head.dress()
        self.entry.dress()
        self._say_all(again=True)

    # --- where it stands

    def _view(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(JournalDelegate(view, view))
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self._scrolled)
        view.verticalScrollBar().rangeChanged.connect(self._stay_at_end)
        self.entry.text.installEventFilter(self)
        return view

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.journal, 1)
        right.addWidget(self.entry)
        across, under = Band("line.divider"), Band("line.divider")
        across.setFixedWidth(1)
        under.setFixedHeight(1)
        self.body = QWidget()
        below = QHBoxLayout(self.body)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.takeover)
        below.addWidget(across)
        below.addLayout(right, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(under)
        box.addWidget(self.refusal)
        box.addWidget(self.body, 1)
        box.addStretch(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.takeover.setFixedWidth(min(look.px(WIDTH), self.width() * 7 // 20))
        super().resizeEvent(event)
