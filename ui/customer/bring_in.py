"""Bring in customers: choose a file, see what would happen row by row, then do it or leave it."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QProgressBar, QVBoxLayout

from repairdesk.domain.refusal import Refusal
from ui.customer.report_words import report_line
from ui.i18n import translate
from ui.own_window import OwnWindow
from ui.shop import Shop
from ui.theme.tokens import look
from ui.theme.widgets import button, label

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk
    from repairdesk.exchange.plan import ImportPlan, Known
    from ui.customer.reading import Reading

MOST_LINES = 2000
"""Lines of the report that are shown; the sum above counts every row."""


class BringIn(OwnWindow):
    """A window of its own that blocks nothing."""

    _wrote = Signal(int, int)
    """Customers written so far, and all of them; told on the database thread."""

    def __init__(self, shop: Shop) -> None:
        super().__init__(shop.keys)
        self._shop = shop
        self.plan: ImportPlan | None = None
        self._reading: Reading | None = None
        self._turn = 0
        """Counts what was chosen or stopped: an answer to an older question is not listened to."""
        self._stop: threading.Event | None = None
        """Set to stop what is being written; nothing at all is kept then."""
        self._wrote.connect(self._on_progress)
        shop.office.trouble.connect(lambda *_: self._on_trouble())
        self._title, self._text = label(style="name"), label(tone="secondary")
        self._text.setWordWrap(True)
        self.choose_button = button("", self.choose)
        self.report = QListWidget()
        self.report.setWordWrap(True)
        self.report.setProperty("role", "report")
        self.progress = QProgressBar()
        self.answer = label("", "body_strong")
        self.answer.setWordWrap(True)
        self.cancel_button = button("", self.cancel)
        self.bring_button = button("", self.bring_in, "primary")
        self._lay_out()
        self.retranslate()
        self._show_state()
        self.resize(look.px(720), look.px(560))

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.choose_button)
        foot.addWidget(self.answer, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.bring_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(16))
        box.setSpacing(look.px(10))
        box.addLayout(head)
        box.addWidget(self._text)
        box.addWidget(self.report, 1)
        box.addWidget(self.progress)
        box.addLayout(foot)

    def choose(self) -> None:
        """Ask for the file."""
        title = translate("BringIn", "Choose a list of customers")
        kinds = translate("BringIn", "Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)")
        chosen, _kind = QFileDialog.getOpenFileName(self, title, "", kinds)
        if chosen:
            self.look_at(Path(chosen))

    def look_at(self, file: Path) -> None:
        """Read a file and show what would happen; nothing is written."""
        if self._stop is not None:
            return
        self.cancel()
        turn = self._turn
        self.answer.setText(translate("BringIn", "Reading %1").replace("%1", file.name))
        self._shop.office.ask(_existing, lambda existing: self._read(file, existing, turn))

    def _read(self, file: Path, existing: "tuple[Known, ...]", turn: int) -> None:
        from ui.customer.reading import Reading

        if turn != self._turn:
            return
        self._reading = Reading(file, existing, self._shop.settings.country)
        self._reading.progress.connect(self._on_progress)
        self._reading.done.connect(self._planned)
        self._on_progress(0, 0)
        self._reading.start()
        self._show_state()

    def _on_progress(self, done: int, total: int) -> None:
        self.progress.setMaximum(total)
        self.progress.setValue(done)

    def _planned(self, reading: "Reading", plan: "ImportPlan | None") -> None:
        if reading is not self._reading:
            return
        self._reading, self.plan = None, plan
        if plan is None:
            self.answer.setText(translate("BringIn", "The file could not be read. Nothing was brought in."))
            self._show_state()
            return
        lines = [report_line(row) for row in plan.rows[:MOST_LINES]]
        if len(plan.rows) > MOST_LINES:
            more = translate("BringIn", "… and %1 more rows").replace("%1", str(len(plan.rows) - MOST_LINES))
            lines.append(more)
        self.report.addItems(lines)
        self.answer.setText(self._sum(plan))
        self._show_state()

    def _sum(self, plan: "ImportPlan") -> str:
        known = sum(row.verdict.value == "known" for row in plan.rows)
        unusable = sum(row.verdict.value == "unusable" for row in plan.rows)
        told = [self.tr("%n new customer(s)", "", len(plan.new))]
        if known:
            told.append(self.tr("%n known already", "", known))
        if unusable:
            told.append(self.tr("%n row(s) cannot be used", "", unusable))
        return translate("BringIn", "Nothing is written yet: %1").replace("%1", ", ".join(told))

    def bring_in(self) -> None:
        """Write the new customers and what known ones gain, all or nothing."""
        plan, by = self.plan, self._shop.signed_in
        if plan is None:
            return
        self.plan, self._stop = None, threading.Event()
        stopped, wrote = self._stop.is_set, self._wrote.emit
        self._on_progress(0, len(plan.new) + len(plan.additions))
        self._show_state()

        def act(desk: "Desk") -> "Changes":
            from repairdesk.actions.import_customers import import_customers

            return import_customers(desk, plan, by=by, progress=wrote, cancelled=stopped)

        self._shop.office.do(act, self._brought, self._refused)

    def _brought(self, changes: "Changes") -> None:
        self._stop = None
        self.answer.setText(
            self.tr("%n new customer(s) brought in. Nothing was counted twice.", "", changes.number or 0)
        )
        self._show_state()

    def _refused(self, refusal: Refusal) -> None:
        self._stop = None
        self.answer.setText(self._shop.wording.refusal(refusal))
        self._show_state()

    def _on_trouble(self) -> None:
        """The disk or the journal did not answer while customers were written."""
        if self._stop is None:
            return
        self._stop = None
        self.answer.setText(
            translate(
                "BringIn",
                "This could not be written just now. Choose the file again; nobody is brought in twice.",
            )
        )
        self._show_state()

    def cancel(self) -> None:
        """Stop reading or writing, or leave the plan undone."""
        if self._stop is not None:
            self._stop.set()
            return
        self._turn += 1
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        if self.plan is not None or self.report.count():
            self.answer.setText(translate("BringIn", "Stopped. Nothing was brought in."))
        self.plan = None
        self.report.clear()
        self._show_state()

    def _show_state(self) -> None:
        at_work = self._reading is not None or self._stop is not None
        self.progress.setVisible(at_work)
        self.cancel_button.setEnabled(at_work or self.plan is not None)
        self.choose_button.setEnabled(self._stop is None)
        useful = self.plan is not None and bool(self.plan.new or self.plan.additions)
        self.bring_button.setEnabled(useful)

    def leave(self) -> None:
        """Go from here: what was read stays, and what is being written goes on."""
        self.hide()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.cancel()
        super().closeEvent(event)

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.setWindowTitle(translate("BringIn", "Bring in customers"))
        self._title.setText(translate("BringIn", "Bring in customers"))
        self._text.setText(
            translate(
                "BringIn",
                "Contacts from a phone (vCard) or a table (CSV) from a spreadsheet, Google, Outlook or another shop "
                "program. First you see what would happen; customers you have already are not doubled.",
            )
        )
        self.choose_button.setText(translate("BringIn", "Choose file…"))
        self.cancel_button.setText(translate("BringIn", "Stop"))
        self.bring_button.setText(translate("BringIn", "Bring in"))
        self.report.setAccessibleName(translate("BringIn", "What would happen, row by row"))


def _existing(desk: "Desk") -> "tuple[Known, ...]":
    from repairdesk.queries.customer import existing

    return existing(desk)
