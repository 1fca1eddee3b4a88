"""An entry as it is sent to the journal, and when two of them are one and the same."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from repairdesk.domain.records import Agreement, Promise
from repairdesk.domain.words import Audience, Channel

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk


@dataclass(frozen=True)
class ToWrite:
    """What a press of the button writes. Two are the same when people see the same: text, sides, chips."""

    job_id: str
    text: str
    audience: Audience
    channel: Channel
    by: str | None
    corrects_id: str | None
    chips: tuple[str, ...]
    promises: tuple[Promise, ...] = field(compare=False)
    agreements: tuple[Agreement, ...] = field(compare=False)

    def act(self, once: str) -> "Callable[[Desk], Changes]":
        """Return the deed that writes it; sent again with the same `once` it stands in the journal once."""

        def act(desk: "Desk") -> "Changes":
            from repairdesk.actions.write_entry import write_entry

            return write_entry(
                desk, text=self.text, audience=self.audience, job_id=self.job_id, channel=self.channel, by=self.by,
                id=once, corrects_id=self.corrects_id, promise=self.promises[0] if self.promises else None,
                more=self.promises[1:], agreements=self.agreements,
            )  # fmt: skip

        return act
