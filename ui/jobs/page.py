"""The list of jobs: open ones first, narrowed by number, device or customer while one types."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from repairdesk.queries.listed import JobsPage, ListedJob
from ui.drafts import Drafts
from ui.i18n import translate
from ui.job.deeds import Deeds
from ui.jobs.rows import SHAPE, job_row
from ui.lists.answer import Answer
from ui.lists.counts import counts
from ui.lists.marks import beginnings
from ui.lists.page import ListPage
from ui.lists.row_menu import AT_JOB
from ui.lists.segments import Segments
from ui.shop import Shop
from ui.theme.widgets import button

if TYPE_CHECKING:
    from repairdesk.desk import Desk

OPEN, ALL, MINE = range(3)


class JobsListPage(ListPage):
    """One page of jobs."""

    move_wanted = Signal(str)
    """The id of a promise that cannot be kept."""

    def __init__(self, shop: Shop, drafts: Drafts, new_job: Callable[[], object]) -> None:
        self.segments = Segments(3)
        self.new_button = button("", new_job, icon="add")
        super().__init__(shop, drafts, "jobs.filter", {"job": SHAPE})
        self._listed: dict[str, ListedJob] = {}
        self._deeds = Deeds(shop, shop.told.emit)
        opens = self.list.open_current
        self.offers = {
            **self.offers, "journal": opens, "stage": opens, "move": self.new_promise_instead, "take": self.take,
        }  # fmt: skip
        self.segments.chosen.connect(self.ask_again)
        self.retranslate()

    def row_deeds(self) -> Sequence[str]:
        listed = self._listed.get(self.selected()[1])
        promised = ("move",) if listed is not None and listed.promise is not None else ()
        return (*promised, "take", *AT_JOB)

    def new_promise_instead(self) -> None:
        """The promise of the selected row cannot be kept."""
        listed = self._listed.get(self.selected()[1])
        if listed is not None and listed.promise is not None:
            self.move_wanted.emit(listed.promise.id)
        elif listed is not None:
            text = translate("Jobs", "Nothing is promised on this job. %1 makes a promise.")
            self.shop.told.emit(text.replace("%1", self.shop.keys.text("new")))

    def take(self) -> None:
        """Whoever is signed in takes the selected job over; who owns it takes what is promised next."""
        listed = self._listed.get(self.selected()[1])
        if listed is not None and listed.job.owner_id == self.shop.signed_in and listed.promise is not None:
            self._deeds.about_promise("take", listed.promise.id)
        elif listed is not None:
            self._deeds.take_job(listed.job.id)

    def extras(self) -> Sequence[QWidget]:
        return (self.segments, self.new_button)

    def state(self) -> object:
        mine = self.shop.signed_in if self.segments.place == MINE else None
        return self.field.text(), self.segments.place, mine

    def question(self) -> "Callable[[Desk], JobsPage]":
        text, place = self.field.text(), self.segments.place
        mine = (self.shop.signed_in or "") if place == MINE else None

        def ask(desk: "Desk") -> JobsPage:
            from repairdesk.queries.lists import jobs_page

            return jobs_page(desk, text=text, open_only=place != ALL, owner_id=mine)

        return ask

    def answered(self, answer: JobsPage, text: str) -> Answer:
        wording, marks = self.shop.wording, beginnings(text)
        self._listed = {each.job.id: each for each in answer.jobs}
        return Answer((job_row(each, wording, answer.now, marks) for each in answer.jobs), answer.total)

    def nothing(self) -> str:
        if self.field.text().strip():
            return translate("Jobs", "No job here has these words. Look among All, or write fewer.")
        if self.segments.place == MINE:
            return translate("Jobs", "You own no open job.")
        if self.segments.place == OPEN:
            return translate("Jobs", "No job is open.")
        return translate("Jobs", "There is no job yet. A new job begins the moment something is handed in.")

    def say(self) -> None:
        super().say()
        if self.shown is not None:
            self.tally.setText(counts.jobs(self.shown.total))

    def retranslate(self) -> None:
        self.setWindowTitle(translate("Jobs", "Jobs"))
        self.heading.setText(translate("Jobs", "Jobs"))
        self.segments.say((translate("Jobs", "Open"), translate("Jobs", "All"), translate("Jobs", "Mine")))
        self.new_button.setText(" " + translate("Jobs", "New job"))
        self.new_button.setAccessibleName(translate("Jobs", "New job"))
        self.field.setPlaceholderText(translate("Jobs", "Number, device, fault, customer or phone"))
        self.field.setAccessibleName(translate("Jobs", "Narrow the list of jobs"))
        self.list.setAccessibleName(translate("Jobs", "Jobs"))
        super().retranslate()
