"""The texts of one promise's row, worked out once for painting, for reading aloud and for copying."""

from datetime import datetime, timedelta
from typing import NamedTuple

from repairdesk.domain.state import PromiseState
from repairdesk.domain.words import Channel, Kind
from repairdesk.queries.sheets import PromiseLine
from ui.i18n import translate
from ui.wording import Wording

OVER_NIGHT = timedelta(hours=12)
"""From here on somebody may think that only the hours count in which the shop is open."""


class RowWords(NamedTuple):
    """Two lines of text for each column of a row."""

    state: str
    left: str
    due: str
    words: str
    under_words: str
    customer: str
    phone: str
    job: str
    fault: str
    owner: str
    stage: str
    under_stage: str

    @staticmethod
    def of(line: PromiseLine, wording: Wording, now: datetime) -> "RowWords":
        """Return the texts of `line` as they are at `now`."""
        words = wording.quoted(line.words) if line.words else wording.kind(line.kind)
        under = line.reservation
        if not under and line.opens_wall is not None:
            under = translate("Today", "We open at %1 that day").replace(
                "%1", wording.oclock(line.opens_wall)
            )
        elif not under and line.kind is Kind.NEXT_WORD and not line.words:
            under = translate("Today", "The customer hears from us by then")
        elif not under and line.is_span and line.due - line.said_at >= OVER_NIGHT:
            under = _hours_since(line, wording, now)
        elif not under and line.prefers in (Channel.SMS, Channel.EMAIL):
            under = _preferred(line.prefers)
        elif not under:
            under = wording.said(line.said_by, line.said_over, line.said_at, now)
        job = f"#{line.job_number} {line.device}" if line.job_number else ""
        night = line.state is PromiseState.CLOSED  # "today" and "tomorrow morning" stand in one group
        taken = translate("Today", "%1 has it").replace("%1", line.taken_by) if line.taken_by else ""
        return RowWords(
            state=_state(line, now),
            left=wording.left(line.due, now),
            due=translate("Today", "due %1").replace("%1", wording.due_short(line.due, now, day=night)),
            words=words,
            under_words=under,
            customer=line.customer,
            phone=line.phone,
            job=job,
            fault=line.fault,
            owner=line.owner,
            stage=wording.stage(line.stage),
            under_stage=taken,
        )

    def later(self, line: PromiseLine, wording: Wording, now: datetime) -> "RowWords":
        """Return the texts of the same line at another time of the same day."""
        return self._replace(state=_state(line, now), left=wording.left(line.due, now))

    def spoken(self) -> str:
        """Return the row in the order a screen reader says it."""
        states = {
            "overdue": translate("Today", "Overdue"),
            "soon": translate("Today", "Due soon"),
            "on_track": translate("Today", "On track"),
            "waiting": translate("Today", "With a reservation"),
            "closed": translate("Today", "Due while closed"),
        }
        parts = (
            states[self.state],
            self.left,
            self.due,
            self.words,
            self.under_words,
            self.customer,
            self.phone,
            self.job,
            self.fault,
            self.owner,
            self.stage,
            self.under_stage,
        )
        return ", ".join(part for part in parts if part)


def _preferred(channel: Channel) -> str:
    """Say that one writes to this customer rather than rings."""
    sms = channel is Channel.SMS
    return translate("Today", "SMS preferred") if sms else translate("Today", "E-mail preferred")


def _hours_since(line: PromiseLine, wording: Wording, now: datetime) -> str:
    """Say that a promise in hours runs on while the shop is closed (the promise clock, rule 1)."""
    hours = round((line.due - line.said_at).total_seconds() / 3600)
    text = translate("Today", "%1 h since %2, nights and Sundays included")
    return text.replace("%1", str(hours)).replace("%2", wording.due_short(line.said_at, now))


def _state(line: PromiseLine, now: datetime) -> str:
    return "overdue" if line.due <= now else line.state.value
