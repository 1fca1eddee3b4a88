"""The job's page: takes in a job from the journal and lets what is written go back to it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from repairdesk.domain.refusal import Refusal
from repairdesk.domain.words import Audience, Channel, JobStage
from repairdesk.queries.sheets import JobSheet
from ui.begun import Begun
from ui.drafts import Drafts
from ui.i18n import translate
from ui.job.area import PageArea, below, complaint
from ui.job.coming import Coming
from ui.job.deeds import Deeds
from ui.job.halves import Halves
from ui.job.page_keys import handled
from ui.job.parts import JobParts, job_parts
from ui.job.stage_menu import stage_menu
from ui.job.visit import Visit
from ui.offers import Offers
from ui.shop import Shop
from ui.theme.tokens import look

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk


class JobPage(QWidget):
    """One job."""

    back = Signal()
    promise_wanted = Signal(str)  # words to begin the quick line with
    move_wanted = Signal(str)  # the id of a promise that cannot be kept

    def __init__(
        self,
        shop: Shop,
        drafts: Drafts,
        state: QSettings | None = None,
        parent: QWidget | None = None,
        parts: JobParts | None = None,
    ) -> None:
        super().__init__(parent)
        self._shop, self._drafts = shop, drafts
        self.keymap = shop.keys
        self.job_id, self._stage_wanted = "", False
        self.sheet: JobSheet | None = None
        self.visit = Visit(shop)
        parts = parts or Begun(job_parts(shop, drafts)).whole()
        self.head, self.takeover, self.journal, self.entry = parts
        self.model = self.journal.rows
        self.deeds = Deeds(shop, self.takeover.promises.complain)
        self.refusal = complaint()
        steps = (self._begin, *self.takeover.parts, self._say_journal, self._arrived)
        self._coming = Coming(shop.turns, self, steps)
        self.offers: Offers = {
            "call": self.head.call, "kept": self.keep, "move": self.new_promise_instead, "take": self.take,
            "journal": self.focus_entry, "stage": self.change_stage, "save": self.entry.write,
            "correct": self.journal.correct, "choose": self.entry.channels.take_focus,
        }  # fmt: skip
        self._lay_out(state)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.head.back.connect(self.leave)
        self.head.promise_wanted.connect(self._promise)
        self.entry.written.connect(self.journal.to_end)
        self.area.verticalScrollBar().rangeChanged.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        self.journal.correct_wanted.connect(self.entry.correct)
        self.takeover.whose.take_wanted.connect(self.take)
        self.takeover.whose.stage_wanted.connect(self.change_stage)
        self.takeover.promises.deed.connect(self._deed)
        self._shop.office.changed.connect(self._on_changed)
        self._shop.changed.connect(self._on_shop)
        for part in self.panes():
            part.installEventFilter(self)

    def open(self, job_id: str) -> None:
        """Show a job."""
        if job_id != self.job_id:
            self.job_id, self.sheet, self._stage_wanted = job_id, None, False
            self._coming.forget()
            self.setWindowTitle(translate("Window", "Job"))
            for part in (self.head, self.takeover, self.journal):
                part.clear()
            self.entry.open(job_id)
        if self.visit.job_id != job_id:
            self.end_visit()
            self.visit.begin(job_id)
        self.refresh()

    def refresh(self) -> None:
        """Ask the journal again."""
        job_id, reader = self.job_id, self._shop.signed_in
        if not job_id:
            return

        def ask(desk: "Desk") -> JobSheet:
            from repairdesk.queries.job import job

            return job(desk, id=job_id, reader_id=reader)

        self._shop.office.ask(ask, self._take, self._refused)

    def tick(self) -> None:
        """A minute has passed; what stood on the screen meanwhile was read."""
        if self.isVisible() and self.isActiveWindow():
            self.visit.read()
        self.entry.tick()
        self._say_all()

    def leave(self) -> None:
        """Go back; what was typed stays a draft."""
        self._drafts.hurry()
        self.back.emit()

    def end_visit(self) -> None:
        """Write down how far was read, because the page or the program goes."""
        self.visit.leave(looking=self.isActiveWindow())

    def came_from(self, name: str) -> None:
        """Say where the way back leads."""
        self.head.came_from(name)

    def focus_entry(self) -> None:
        """Begin to write."""
        self.entry.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._follow()

    def _follow(self) -> None:
        """Keep the whole box in sight while somebody writes in it, also when it grows."""
        if self.window().focusWidget() is self.entry.text:
            self.area.ensureWidgetVisible(self.entry, 0, 0)

    def begin_entry(self, lines: str) -> None:
        """Put what a customer has mailed into the entry box, behind any draft that is there."""
        if not self.entry.text.toPlainText():
            self.entry.channels.be(Channel.EMAIL.value, Audience.HEARD.value)
        self.entry.text.appendPlainText(lines)
        self.focus_entry()

    def panes(self) -> list[QWidget]:
        """Return where F6 goes, in order: head, takeover card, journal, entry."""
        return [self.head.call_button, self.takeover.promises, self.journal, self.entry.text]

    def take(self) -> None:
        """Take the job over; who owns it takes the chosen promise."""
        self._shop.turns.hurry(self)
        if self.sheet is None:
            return
        if self.sheet.owner_id != self._shop.signed_in:
            self.deeds.take_job(self.sheet.id)
        else:
            self.takeover.promises.press("take")

    def change_stage(self) -> None:
        """Open the menu of stages; on a job that is still being read, as soon as it is there."""
        self._stage_wanted = self.sheet is None
        if self.sheet is None:
            return
        self.area.ensureWidgetVisible(place := self.takeover.whose.stage_button)
        menu = stage_menu(place, self.sheet.stage, self._shop.wording, self._move_on)
        menu.popup(place.mapToGlobal(place.rect().bottomLeft()))

    def _move_on(self, stage: JobStage) -> None:
        if self.sheet is not None and stage is not self.sheet.stage:
            self.deeds.change_stage(self.sheet.id, stage)

    def keep(self) -> None:
        """The chosen promise was kept."""
        self.takeover.promises.press("keep")

    def new_promise_instead(self) -> None:
        """Ask for a new promise instead of the chosen one."""
        self.takeover.promises.press("move")

    def retranslate(self) -> None:
        """Say everything in the reader's language again."""
        self.head.retranslate()
        self.takeover.retranslate()
        self.entry.retranslate()
        self.journal.setAccessibleName(translate("Job", "Journal"))
        self._say_all()

    # --- what it hears

    def _take(self, sheet: JobSheet) -> None:
        if sheet.id != self.job_id:
            return
        self._coming.take(sheet)

    def _begin(self, sheet: JobSheet) -> None:
        self.refusal.hide()
        self.halves.show()
        self.visit.hear(sheet)
        self._say_head(sheet)

    def _say_head(self, sheet: JobSheet) -> None:
        self.setWindowTitle(f"#{sheet.number} {sheet.customer.name}")
        self.head.show_job(sheet)

    def _say_journal(self, sheet: JobSheet) -> None:
        self.journal.show_entries(sheet.entries, self.visit.before)

    def _arrived(self, sheet: JobSheet) -> None:
        self.sheet = sheet
        self.entry.about(sheet.customer, sheet.entries)
        if self._stage_wanted:
            self.change_stage()

    def _refused(self, refusal: Refusal) -> None:
        """Say that there is no such job; another job's journal must not stand under its name."""
        self._coming.forget()
        self.head.clear()
        self.halves.hide()
        self.refusal.setText(self._shop.wording.refusal(refusal))
        self.refusal.show()

    def _on_changed(self, changes: "Changes | None") -> None:
        if changes is None or changes.job_id in (None, self.job_id):
            self.refresh()

    def _on_shop(self) -> None:
        """Hours, language or who is signed in are another; a colleague's visit is a new one."""
        if self.visit.is_on and self.visit.staff_id != (self._shop.signed_in or ""):
            self.end_visit()
            self.visit.begin(self.job_id)
            self.refresh()
        self._shop.turns.soon(self, self._say_all)

    def _deed(self, name: str, promise_id: str) -> None:
        if name == "move":
            self.move_wanted.emit(promise_id)
        else:
            self.deeds.about_promise(name, promise_id)

    def _promise(self) -> None:
        if self.sheet is not None:
            self.promise_wanted.emit(f"#{self.sheet.number} ")

    def _say_all(self) -> None:
        self._shop.turns.hurry(self)  # of two sheets the newer one stays
        if self.sheet is None:
            return
        self._say_head(self.sheet)
        self.takeover.show_job(self.sheet)
        self._say_journal(self.sheet)

    def escape(self) -> None:
        """Leave a correction for the entry, and the entry for where one came from."""
        if not self.entry.leave_correction():
            self.leave()

    def event(self, event: QEvent) -> bool:
        return handled(self, event) or super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.area.ensureWidgetVisible(self.entry if watched is self.entry.text else watched, 0, 0)
        return watched in (self.journal, self.entry.text) and handled(self, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            # Qt is walking through the children just now: none may come or go until it is through.
            QTimer.singleShot(0, self, self._dress)
        super().changeEvent(event)

    def _dress(self) -> None:
        self.halves.arrange()
        self.journal.scheduleDelayedItemsLayout()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.end_visit()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous() and self.job_id and not self.visit.is_on:
            self.visit.begin(self.job_id)
            self.refresh()
        super().showEvent(event)

    def _lay_out(self, state: QSettings | None) -> None:
        """Build from the outside in: what is put into its place last is dressed once, not once for each frame."""
        self.area, right = PageArea(), QWidget()
        below(self, self.area)
        self.halves = Halves(self.takeover, right, state, self.area.inside)
        self.area.put(self.head, self.refusal, self.halves)
        self.journal.setMinimumHeight(look.px(110))
        below(right, self.journal, self.entry).setStretch(0, 1)
