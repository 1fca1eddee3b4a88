"""Bring in customers: choose a file, see what would happen row by row, then do it or leave it."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QProgressBar, QVBoxLayout

from repairdesk.domain.refusal import NobodySigns, Refusal
from ui.customer.report_words import report_line
from ui.i18n import translate
from ui.own_window import OwnWindow
from ui.shop import Shop
from ui.theme.aloud import announce
from ui.theme.tokens import look
from ui.theme.widgets import button, label

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk
    from repairdesk.exchange.plan import ImportPlan, Known
    from ui.customer.reading import Reading

IMPORTED = "customers_imported"
"""What the journal calls it when customers were brought in."""
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
        """What can be brought in; it stays until it is, or until it is left undone."""
        self._listed: ImportPlan | None = None
        """Whose rows are shown."""
        self._word: Callable[[], str] | None = None
        """What the answer says, to be worded again in another language."""
        self._waits_for_name = self._done = self._asked = False
        self._reading: Reading | None = None
        self._turn = 0
        """Counts what was chosen or stopped: an answer to an older question is not listened to."""
        self._stop: threading.Event | None = None
        """Set to stop what is being written; nothing at all is kept then."""
        self._wrote.connect(self._on_progress)
        shop.office.trouble.connect(lambda *_: self._on_trouble())
        shop.office.changed.connect(self._on_changed)
        shop.changed.connect(self._on_shop)
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
        turn, self._asked = self._turn, True
        self._say(lambda: translate("BringIn", "Reading %1").replace("%1", file.name))
        self._on_progress(0, 0)
        self._show_state()
        self._shop.office.ask(_existing, lambda existing: self._read(file, existing, turn))

    def _read(self, file: Path, existing: "tuple[Known, ...]", turn: int) -> None:
        from ui.customer.reading import Reading

        if turn != self._turn:
            return
        self._asked = False
        self._say(lambda: translate("BringIn", "Reading %1").replace("%1", file.name))
        self._reading = Reading(file, existing, self._shop.settings.country)
        self._reading.progress.connect(self._on_progress)
        self._reading.done.connect(self._planned)
        self._reading.start()
        self._show_state()

    def _on_progress(self, done: int, total: int) -> None:
        self.progress.setMaximum(total)
        self.progress.setValue(done)

    def _planned(self, reading: "Reading", plan: "ImportPlan | None") -> None:
        if reading is not self._reading:
            return
        self._reading, self.plan, self._listed = None, plan, plan
        if plan is None:
            self._say(lambda: translate("BringIn", "The file could not be read. Nothing was brought in."))
        else:
            self._list_rows()
            self._say(lambda: self._sum(plan))
        self._show_state()

    def _list_rows(self) -> None:
        """Write the report, or write it again in another language, with what is in sight staying there."""
        rows = self._listed.rows if self._listed is not None else ()
        lines = [report_line(row) for row in rows[:MOST_LINES]]
        if len(rows) > MOST_LINES:
            more = translate("BringIn", "… and %1 more rows").replace("%1", str(len(rows) - MOST_LINES))
            lines.append(more)
        if self.report.count() != len(lines):
            self.report.clear()
            self.report.addItems(lines)
            return
        for at, line in enumerate(lines):
            self.report.item(at).setText(line)

    def _say(self, word: Callable[[], str] | None) -> None:
        self._word, self._waits_for_name = word, False
        self.answer.setText(word() if word is not None else "")
        announce(self.answer, self.answer.text())

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
        if plan is None or self._stop is not None:
            return
        self._stop = threading.Event()
        stopped, wrote = self._stop.is_set, self._wrote.emit
        self._on_progress(0, len(plan.new) + len(plan.additions))
        self._show_state()

        def act(desk: "Desk") -> "Changes":
            from repairdesk.actions.import_customers import import_customers

            return import_customers(desk, plan, by=by, progress=wrote, cancelled=stopped)

        self._shop.office.do(act, self._brought, self._refused)

    def _brought(self, changes: "Changes") -> None:
        self._stop = self.plan = None
        self._done = True
        self._say(lambda: self._told(changes))
        self._show_state()

    def _told(self, changes: "Changes") -> str:
        return self.tr("%n new customer(s) brought in. Nothing was counted twice.", "", changes.number or 0)

    def _on_changed(self, changes: "Changes | None") -> None:
        """What was brought in may have been taken out again, here or in the main window."""
        if changes is not None and self._done and changes.facts.get("action") == IMPORTED:
            self._say(lambda: self._shop.wording.deed(changes.did, changes.facts))

    def _refused(self, refusal: Refusal) -> None:
        self._stop = None
        self._say(lambda: self._shop.wording.refusal(refusal))
        self._waits_for_name = isinstance(refusal, NobodySigns)
        self._show_state()

    def _on_shop(self) -> None:
        """Somebody has said who it is: the list is still there."""
        plan = self.plan
        if self._waits_for_name and self._shop.signed_in is not None and plan is not None:
            self._say(lambda: self._sum(plan))

    def _on_trouble(self) -> None:
        """The disk or the journal did not answer while customers were asked for or written."""
        if self._asked:
            self._asked = False
            self._say(_not_asked)
        elif self._stop is not None:
            self._stop = None
            self._say(_not_written)
        self._show_state()

    def cancel(self) -> None:
        """Stop reading or writing, or leave the plan undone."""
        if self._stop is not None:
            self._stop.set()
            return
        self._turn += 1
        left = self._asked or self._reading is not None or self.plan is not None
        if self._reading is not None:
            self._reading.cancel()
        self.plan = self._listed = self._reading = None
        self._asked = self._done = False
        self._say(_stopped if left else None)
        self._list_rows()
        self._show_state()

    def _show_state(self) -> None:
        at_work = self._asked or self._reading is not None or self._stop is not None
        self.progress.setVisible(at_work)
        self.cancel_button.setEnabled(at_work or self.plan is not None)
        self.choose_button.setEnabled(self._stop is None)
        useful = self.plan is not None and bool(self.plan.new or self.plan.additions)
        self.bring_button.setEnabled(useful and self._stop is None)

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
        self._list_rows()
        if self._word is not None:
            self.answer.setText(self._word())


def _stopped() -> str:
    return translate("BringIn", "Stopped. Nothing was brought in.")


def _not_asked() -> str:
    return translate(
        "BringIn", "The journal does not answer just now. Nothing was brought in. Choose the file again."
    )


def _not_written() -> str:
    return translate(
        "BringIn", "This could not be written just now. Press Bring in again; nobody is brought in twice."
    )


def _existing(desk: "Desk") -> "tuple[Known, ...]":
    from repairdesk.queries.customer import existing

    return existing(desk)
