"""Agreed "we text you at every change": each change of stage owes a message with a clock, until it was really sent."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from repairdesk.domain.words import AttemptResult, Channel, JobStage, Kind, Outcome
from repairdesk.queries.sheets import JobSheet, PromiseLine
from tests.stories.conftest import Day
from ui.practice.counter import settle

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk


def test_every_change_owes_a_message_that_rings_until_it_was_sent(day: Day) -> None:
    assert _messages(day) == []
    _agree(day)
    _change_stage(day, JobStage.IN_REPAIR)
    [owed] = _messages(day)
    assert day.due(owed.id) == "20 16:20"
    assert day.until("20 16:16") == ["20 16:05", "20 16:15"]
    assert day.reminder.pile.open_id == owed.id
    day.press("call")
    day.spoke(AttemptResult.NO_ANSWER)
    assert day.line(owed.id).outcome is None  # nobody has had the message
    day.until("20 16:27")
    assert day.rings(owed.id)[-1] in ("20 16:20", "20 16:26")
    day.press("call")
    day.spoke(AttemptResult.MESSAGE_SENT)
    assert day.line(owed.id).outcome is Outcome.KEPT_LATE
    rung = day.rings(owed.id)
    day.until("20 17:30")
    assert day.rings(owed.id) == rung


def test_each_further_change_owes_a_further_message_and_undo_takes_it_back(day: Day) -> None:
    _agree(day)
    _change_stage(day, JobStage.IN_REPAIR)
    _change_stage(day, JobStage.READY)
    assert len(_messages(day)) == 2
    day.window.status.undo()
    settle(lambda: len(_messages(day)) == 1, "the second message is still owed")
    assert _job(day).stage is JobStage.IN_REPAIR


def test_without_the_agreement_nothing_is_owed(day: Day) -> None:
    _change_stage(day, JobStage.IN_REPAIR)
    assert _messages(day) == []


def _job(day: Day) -> JobSheet:
    from repairdesk.queries.job import job

    return day.ask(lambda desk: job(desk, number=1042))


def _messages(day: Day) -> list[PromiseLine]:
    return [line for line in _job(day).promises if line.kind is Kind.MESSAGE and not line.words]


def _agree(day: Day) -> None:
    job_id, by = _job(day).id, day.program.shop.signed_in

    def act(desk: "Desk") -> "Changes":
        from repairdesk.actions.agree import agree

        text = "sms ved hver ændring"
        return agree(desk, text=text, job_id=job_id, channel=Channel.NONE, by=by)

    _do(day, act)


def _change_stage(day: Day, stage: JobStage) -> None:
    job_id, by = _job(day).id, day.program.shop.signed_in

    def act(desk: "Desk") -> "Changes":
        from repairdesk.actions.change_stage import change_stage

        return change_stage(desk, job_id=job_id, stage=stage, by=by)

    _do(day, act)


def _do(day: Day, act: Callable[["Desk"], "Changes"]) -> None:
    done: list[object] = []
    day.program.office.do(act, done.append)
    settle(lambda: bool(done), "it was not written")
