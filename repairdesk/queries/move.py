"""What the window "New promise instead" starts from: the promise that cannot be kept, and whom it was given to."""

from dataclasses import dataclass

from repairdesk.desk import Desk
from repairdesk.domain.first_name import first_name
from repairdesk.queries.promise import promise_line
from repairdesk.queries.sheets import PromiseLine


@dataclass(frozen=True, slots=True)
class MoveSheet:
    """One promise as the window shows it. `called` is the customer's first name, or nothing without a customer."""

    line: PromiseLine
    called: str

    @property
    def settled(self) -> bool:
        """Whether it has an outcome by now, so that nothing can be put in its place."""
        return self.line.outcome is not None


def move_sheet(desk: Desk, promise_id: str) -> MoveSheet:
    """Return the promise with this id, open or settled. Raises NotFound."""
    line = promise_line(desk, promise_id)
    return MoveSheet(line, first_name(line.customer))
