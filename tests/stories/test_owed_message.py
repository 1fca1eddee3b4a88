"""Agreed "we text you at every change": each change of stage owes a message with a clock, until it was really sent."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from repairdesk.domain.words import AttemptResult, JobStage, Kind, Outcome
from repairdesk.queries.sheets import JobSheet, PromiseLine
from tests.stories.conftest import Day
from ui.job.page import JobPage
from ui.practice.counter import settle


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
    assert day.rings(owed.id)[-1] == "20 16:20"
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
    page = _page(day)
    settle(lambda: page.takeover.whose.stage.text() == "In repair", "the card does not say so")
    said = [row.text for row in page.model.rows[-3:]]
    assert said == [
        "Stage changed: In repair · Mette",
        "Stage changed: Done, on the shelf · Mette",
        "Undone: Stage changed · Mette",
    ]


def test_a_wish_written_in_the_journal_owes_the_message_too(day: Day) -> None:
    page = _page(day)
    page.focus_entry()
    page.entry.text.setPlainText("Hun vil have en sms ved hver ændring.")
    page.entry.found.read_now()
    assert [chip.whole for chip in page.entry.found.chips] == ["Also agreed: a message at every change"]
    page.entry.write()
    settle(lambda: bool(_job(day).agreements), "it was not agreed")
    _change_stage(day, JobStage.IN_REPAIR)
    assert len(_messages(day)) == 1


def test_any_other_agreement_owes_no_message(day: Day) -> None:
    _agree(day, "#1042 ring, ikke sms")
    _change_stage(day, JobStage.IN_REPAIR)
    assert _messages(day) == []


def test_without_the_agreement_nothing_is_owed(day: Day) -> None:
    _change_stage(day, JobStage.IN_REPAIR)
    assert _messages(day) == []


def _job(day: Day) -> JobSheet:
    from repairdesk.queries.job import job

    return day.ask(lambda desk: job(desk, number=1042))


def _messages(day: Day) -> list[PromiseLine]:
    return [line for line in _job(day).promises if line.kind is Kind.MESSAGE and not line.words]


def _agree(day: Day, words: str = "#1042 sms ved hver ændring") -> None:
    """Say it in the quick line, as any other agreement."""
    before = len(_job(day).agreements)
    day.type(words)
    day.enter()
    settle(lambda: len(_job(day).agreements) > before, "it was not agreed")


def _page(day: Day) -> JobPage:
    day.window.open_job(_job(day).id)
    page = day.window.stack.currentWidget()
    assert isinstance(page, JobPage)
    settle(lambda: page.sheet is not None, "the job was not read")
    return page


def _change_stage(day: Day, stage: JobStage) -> None:
    """Press the key of the stage and its digit, in the window."""
    day.window.bring_up()
    page = _page(day)
    page.focus_entry()
    QTest.keyClick(_focus(), Qt.Key.Key_F4)
    settle(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the stages did not open")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key(Qt.Key.Key_1 + list(JobStage).index(stage)))
    settle(lambda: page.sheet is not None and page.sheet.stage is stage, "the stage was not changed")


def _focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus
