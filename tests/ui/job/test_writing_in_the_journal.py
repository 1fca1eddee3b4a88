"""What is typed on a job's page is a draft until it stands in the journal, and it stands there once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.trouble import Trouble
from repairdesk.domain.words import Audience, Channel
from tests.ui.hand import click_again
from tests.ui.job.conftest import AtJob
from ui.drafts import Drafts
from ui.job.page import JobPage

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def waits_for(at_job: AtJob, count: int) -> None:
    """Wait until the page shows so many written entries."""
    at_job.qtbot.waitUntil(lambda: sum(not row.entry.event for row in at_job.rows()) == count)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_control_enter_writes_the_line(at_job: AtJob, key: Qt.Key) -> None:
    at_job.page.focus_entry()
    QTest.keyClicks(at_job.page.entry.text, "Hun vil se den køre.")
    at_job.qtbot.waitUntil(lambda: bool(at_job.page.entry.found.chips))
    QTest.keyClick(at_job.page.entry.text, key, CONTROL)
    waits_for(at_job, 1)
    line = at_job.written()[0]
    assert (line.text, line.audience, line.channel) == ("Hun vil se den køre.", Audience.SAID, Channel.PHONE)
    assert line.writer == "Maja"
    assert at_job.page.entry.text.toPlainText() == ""


def test_a_double_press_writes_once(at_job: AtJob) -> None:
    at_job.page.entry.text.setPlainText("Skærmen er bestilt.")
    button = at_job.page.entry.write_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    click_again(button)
    waits_for(at_job, 1)
    at_job.qtbot.wait(50)
    assert [line.text for line in at_job.written()] == ["Skærmen er bestilt."]


def test_what_is_typed_while_it_is_written_stays(at_job: AtJob) -> None:
    at_job.page.entry.text.setPlainText("Skærmen er bestilt.")
    at_job.page.entry.write()
    at_job.page.entry.text.moveCursor(at_job.page.entry.text.textCursor().MoveOperation.End)
    QTest.keyClicks(at_job.page.entry.text, " Og")
    waits_for(at_job, 1)
    assert at_job.page.entry.text.toPlainText() == " Og"


def test_nothing_is_not_written_and_that_is_said(at_job: AtJob) -> None:
    at_job.page.entry.write_button.click()
    assert "nothing to write" in at_job.page.entry.trouble.text()
    assert not at_job.page.entry.trouble.isHidden()
    assert at_job.written() == []


def test_too_long_a_text_is_refused_and_still_there(at_job: AtJob) -> None:
    long = "et ord til\n" * 10_000
    at_job.page.entry.text.setPlainText(long)
    at_job.page.entry.write()
    at_job.qtbot.waitUntil(lambda: not at_job.page.entry.trouble.isHidden())
    assert at_job.page.entry.text.toPlainText() == long
    assert at_job.written() == []


@pytest.mark.parametrize(
    ("digit", "channel"),
    [
        (Qt.Key.Key_1, Channel.PHONE),
        (Qt.Key.Key_2, Channel.COUNTER),
        (Qt.Key.Key_3, Channel.SMS),
        (Qt.Key.Key_4, Channel.EMAIL),
    ],
)
def test_alt_and_a_digit_choose_the_channel(at_job: AtJob, digit: Qt.Key, channel: Channel) -> None:
    at_job.page.focus_entry()
    QTest.keyClick(at_job.page.entry.text, digit, ALT)
    assert at_job.page.entry.channel is channel
    assert at_job.page.entry.text.toPlainText() == ""


@pytest.mark.parametrize(("channel", "lines"), [(Channel.PHONE, 1), (Channel.SMS, 2)])
def test_after_a_lost_answer_the_same_line_is_written_once_and_a_changed_one_too(
    at_job: AtJob, monkeypatch: pytest.MonkeyPatch, channel: Channel, lines: int
) -> None:
    box, office = at_job.page.entry, at_job.floor.office
    box.text.setPlainText("Kunden er glad.")
    send = office.do
    with monkeypatch.context() as lost:
        lost.setattr(office, "do", lambda act, done, refused: send(act, lambda _: None, refused))
        box.write()
        at_job.qtbot.waitUntil(lambda: len(at_job.written()) == 1)
    office.trouble.emit(Trouble("OperationalError", "disk"))
    assert box.trouble.text() == "This could not be written just now. It is still here: press again."
    box.choose(1 if channel is Channel.PHONE else 3)
    box.write()
    at_job.qtbot.waitUntil(lambda: box.text.toPlainText() == "")
    assert [line.channel for line in at_job.written()][-1] is channel
    assert len(at_job.written()) == lines


def test_what_the_customer_said_is_written_as_heard(at_job: AtJob) -> None:
    at_job.page.entry.choose(2)
    at_job.page.entry.choose(7)
    at_job.page.entry.text.setPlainText("Den slukker igen.")
    at_job.page.entry.write()
    waits_for(at_job, 1)
    line = at_job.written()[0]
    assert (line.audience, line.channel) == (Audience.HEARD, Channel.COUNTER)


def test_internal_is_for_colleagues_and_looks_so(at_job: AtJob) -> None:
    at_job.page.focus_entry()
    QTest.keyClick(at_job.page.entry.text, Qt.Key.Key_5, ALT)
    assert at_job.page.entry.field.audience is Audience.INTERNAL
    assert at_job.page.entry.text.accessibleName() == "Internal, only colleagues see this"
    assert not at_job.page.entry.channels.side.isEnabled()
    at_job.page.entry.text.setPlainText("Kablet er for kort.")
    at_job.page.entry.write()
    waits_for(at_job, 1)
    assert at_job.written()[0].audience is Audience.INTERNAL


@pytest.mark.parametrize(
    ("key", "chord"), [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Left, ALT)]
)
def test_leaving_keeps_the_draft(at_job: AtJob, key: Qt.Key, chord: Qt.KeyboardModifier) -> None:
    at_job.page.focus_entry()
    QTest.keyClicks(at_job.page.entry.text, "Prisen er")
    with at_job.qtbot.waitSignal(at_job.page.back):
        QTest.keyClick(at_job.page.entry.text, key, chord)
    field = f"job.{at_job.floor.books.job}.entry"
    at_job.qtbot.waitUntil(lambda: Drafts(at_job.folder).text(field) == "Prisen er")
    assert at_job.written() == []


def test_a_draft_survives_the_program_with_whom_it_speaks_to(at_job: AtJob) -> None:
    at_job.page.entry.choose(5)
    at_job.page.entry.text.setPlainText("Kabinettet var revnet")
    at_job.page.leave()
    at_job.page._drafts.save()  # as the program does when it ends
    again = JobPage(at_job.floor.shop, Drafts(at_job.folder))
    at_job.qtbot.addWidget(again)
    again.open(at_job.floor.books.job)
    assert again.entry.text.toPlainText() == "Kabinettet var revnet"
    assert again.entry.audience is Audience.INTERNAL


def test_each_job_has_its_own_draft(at_job: AtJob) -> None:
    other = at_job.floor.job(at_job.floor.books.hansen, "iPhone 13")
    at_job.page.entry.text.setPlainText("om den første")
    at_job.open(other)
    assert at_job.page.entry.text.toPlainText() == ""
    at_job.page.entry.text.setPlainText("om den anden")
    at_job.open(at_job.floor.books.job)
    assert at_job.page.entry.text.toPlainText() == "om den første"


def test_a_written_draft_is_forgotten_also_on_disk(at_job: AtJob) -> None:
    at_job.page.entry.text.setPlainText("Skærmen er bestilt.")
    at_job.page.entry.write()
    waits_for(at_job, 1)
    assert Drafts(at_job.folder).text(f"job.{at_job.floor.books.job}.entry") == ""


def test_another_seats_line_comes_in_and_the_text_and_caret_stay(at_job: AtJob) -> None:
    at_job.page.focus_entry()
    QTest.keyClicks(at_job.page.entry.text, "Prisen er")
    books = at_job.floor.books
    at_job.floor.elsewhere(
        lambda desk: write_entry(desk, text="Ring først", audience=Audience.INTERNAL, job_id=books.job)
    )
    waits_for(at_job, 1)
    QTest.keyClicks(at_job.page.entry.text, " 5")
    assert at_job.page.entry.text.toPlainText() == "Prisen er 5"
