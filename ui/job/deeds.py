"""What is done about a job and its promises from its page, handed to the database thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from repairdesk.domain.refusal import Refusal
from repairdesk.domain.words import JobStage
from ui.job.promise_card import RESULTS
from ui.shop import Shop
from ui.today import acts

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk


class Deeds:
    """Does one thing at a time; a second press while it is being written does nothing."""

    def __init__(self, shop: Shop, refused: Callable[[str], None]) -> None:
        self._shop, self._refused = shop, refused
        self.busy = False
        shop.office.trouble.connect(self._free)

    def about_promise(self, name: str, promise_id: str) -> None:
        """Write a try down, keep a promise or take it."""
        by = self._shop.signed_in
        if name in RESULTS:
            self._do(acts.attempt(promise_id, by, RESULTS[name]))
        elif name == "keep":
            self._do(acts.keep(promise_id, by))
        elif name == "take":
            self._do(acts.take(promise_id, by))

    def take_job(self, job_id: str) -> None:
        """Take the job over."""
        by = self._shop.signed_in

        def act(desk: "Desk") -> "Changes":
            from repairdesk.actions.take_job import take_job

            return take_job(desk, job_id=job_id, by=by)

        self._do(act)

    def change_stage(self, job_id: str, stage: JobStage) -> None:
        """Move the job to another stage; where it is agreed, the customer is then owed a message."""
        by = self._shop.signed_in

        def act(desk: "Desk") -> "Changes":
            from repairdesk.actions.change_stage import change_stage

            return change_stage(desk, job_id=job_id, stage=stage, by=by)

        self._do(act)

    def _do(self, act: Callable[["Desk"], "Changes"]) -> None:
        if not self.busy:
            self.busy = True
            self._shop.office.do(act, self._free, self._no)

    def _free(self, _answer: object = None) -> None:
        self.busy = False

    def _no(self, refusal: Refusal) -> None:
        self.busy = False
        self._refused(self._shop.wording.refusal(refusal))
