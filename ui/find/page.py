"""Find: customers, jobs and journal lines while one types; arrows choose, Enter opens."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import Qt

from repairdesk.domain.words import Audience
from repairdesk.queries.listed import FoundPage
from ui.drafts import Drafts
from ui.find.rows import SHAPES, found_rows, place_of
from ui.i18n import translate
from ui.lists.answer import Answer
from ui.lists.counts import counts
from ui.lists.page import ListPage
from ui.shop import Shop

if TYPE_CHECKING:
    from repairdesk.desk import Desk

PAUSE_MS = 120
"""The journal is asked when no key has been pressed for so long."""


class FindPage(ListPage):
    """One field for everything."""

    job = Signal(str)
    customer = Signal(str)

    def __init__(self, shop: Shop, drafts: Drafts) -> None:
        self._pause = QTimer(singleShot=True, interval=PAUSE_MS)
        super().__init__(shop, drafts, "find", SHAPES)
        self._pause.setParent(self)
        self._pause.timeout.connect(self.refresh)
        self._found: FoundPage | None = None
        self.offers = {**self.offers, "journal": self._open_job, "stage": self._open_job}
        self.opened.connect(self._open)
        self.retranslate()

    def question(self) -> "Callable[[Desk], FoundPage]":
        text = self.field.text()

        def ask(desk: "Desk") -> FoundPage:
            from repairdesk.queries.lists import found_page

            return found_page(desk, text)

        return ask

    def answered(self, answer: FoundPage, text: str) -> Answer:
        if self.shop.hide_internal:
            seen = (each for each in answer.entries if each.entry.audience is not Audience.INTERNAL)
            answer = replace(answer, entries=tuple(seen))
        self._found = answer
        total = len(answer.customers) + len(answer.jobs) + len(answer.entries)
        chosen = f"job:{answer.exact_job}" if answer.exact_job else ""
        return Answer(found_rows(answer, self.shop.wording), total, chosen)

    def ask_again(self) -> None:
        """Ask when the typing pauses; Enter does not wait for that."""
        if self._enter:
            self._pause.stop()
            self.refresh()
        else:
            self._pause.start()

    def selected(self) -> tuple[str, str]:
        row = self.list.current()
        return place_of(row.key, self._found) if row is not None and self._found is not None else ("", "")

    def _open(self, key: str) -> None:
        if self._found is None:
            return
        kind, where = place_of(key, self._found)
        if kind == "job":
            self.job.emit(where)
        elif kind == "customer" and where:
            self.customer.emit(where)

    def _open_job(self) -> None:
        room, _job = self.selected()
        if room == "job":
            self.list.open_current()

    def arrive(self) -> None:
        """Somebody comes here: the field has the keyboard; the first letter typed replaces the old ones."""
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def nothing(self) -> str:
        if self.field.text().strip():
            return translate("Find", "Nothing was found. Try fewer letters, or another word.")
        return translate(
            "Find",
            "A name, a phone number in any spelling, a job number, a device, a serial number, or any word.",
        )

    def say(self) -> None:
        super().say()
        if self.shown is not None:
            self.tally.setText(counts.found(self.shown.total) if self.shown.total else "")

    def retranslate(self) -> None:
        self.setWindowTitle(translate("Find", "Find"))
        self.heading.setText(translate("Find", "Find"))
        self.field.setPlaceholderText(translate("Find", "Name, phone, job number, device or any word"))
        self.field.setAccessibleName(translate("Find", "Find"))
        self.list.setAccessibleName(translate("Find", "What was found"))
        super().retranslate()
