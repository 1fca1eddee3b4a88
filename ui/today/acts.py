"""The deeds of Today's action bar, as actions for the database thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from repairdesk.domain.words import AttemptResult
from ui.today.writing import Action

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk

Act = Callable[[str, str | None], Action]


def keep(promise_id: str, by: str | None) -> Action:
    """Return the action that settles a promise as kept; for a call-back that means: spoke with the customer."""

    def write(desk: "Desk") -> "Changes":
        from repairdesk.actions.keep import keep as act

        return act(desk, promise_id=promise_id, by=by)

    return write


def take(promise_id: str, by: str | None) -> Action:
    """Return the action by which `by` takes a promise."""

    def write(desk: "Desk") -> "Changes":
        from repairdesk.actions.take import take as act

        return act(desk, promise_id=promise_id, by=by)

    return write


def release(promise_id: str, by: str | None) -> Action:
    """Return the action that settles a promise the customer no longer wants."""

    def write(desk: "Desk") -> "Changes":
        from repairdesk.actions.release import release as act

        return act(desk, promise_id=promise_id, by=by)

    return write


def attempt(promise_id: str, by: str | None, result: AttemptResult) -> Action:
    """Return the action that writes down a try to reach the customer."""

    def write(desk: "Desk") -> "Changes":
        from repairdesk.actions.attempt import attempt as act

        return act(desk, promise_id=promise_id, by=by, result=result)

    return write
