"""One person's visit to one job: where the line "New since you were here" stands, and how far was read."""

from typing import TYPE_CHECKING

from repairdesk.queries.sheets import JobSheet, Seen
from ui.shop import Shop

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk


class Visit:
    """The line stays while one reads; the mark in the journal follows what was shown, and the person."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self.job_id, self.staff_id = "", ""
        self.before: Seen | None = None
        """How far this person had read when the visit began; None for somebody who was never here."""
        self._heard, self._shown, self._marked = False, 0, 0

    @property
    def is_on(self) -> bool:
        """Whether somebody is reading."""
        return bool(self.job_id)

    def begin(self, job_id: str) -> None:
        """Come to a job."""
        self.job_id, self.staff_id = job_id, self._shop.signed_in or ""
        self.before = None
        self._heard, self._shown, self._marked = False, 0, 0

    def hear(self, sheet: JobSheet) -> None:
        """See what stands in the journal now; the first sheet says how far one had read."""
        if sheet.id != self.job_id:
            return
        if not self._heard:
            self._heard, self.before = True, sheet.seen
        self._shown = max((entry.number for entry in sheet.entries), default=0)

    def read(self) -> None:
        """Write down that all that is shown was read, when there is more of it than before."""
        if self.is_on and self._shown > self._marked:
            self._mark(self._shown)

    def leave(self, *, looking: bool) -> None:
        """Write down how far was read and when one went; what nobody was `looking` at was not read."""
        number = self._shown if looking and self._heard else self._marked
        if self.is_on and number:
            self._mark(number)
        self.job_id, self._heard = "", False

    def _mark(self, number: int) -> None:
        self._marked = number
        job_id, by = self.job_id, self.staff_id
        if not by:
            return

        def act(desk: "Desk") -> "Changes":
            from repairdesk.actions.seen import seen

            return seen(desk, job_id=job_id, by=by, number=number)

        self._shop.office.ask(act, lambda _: None, lambda _: None)
