"""Nothing is erased: a correction stands beside the first text, and is written in place of an entry."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.words import Audience, Channel
from tests.ui.job.conftest import AtJob
from ui.drafts import Drafts
from ui.job.page import JobPage
from ui.job.struck import struck

CONTROL = Qt.KeyboardModifier.ControlModifier


def an_entry(
    at_job: AtJob, text: str = "USB foran: 3, bagpå: 4", audience: Audience = Audience.INTERNAL
) -> int:
    """Write an entry and choose it in the journal; its row."""
    books = at_job.floor.books
    channel = Channel.NONE if audience is Audience.INTERNAL else Channel.COUNTER
    at_job.floor.elsewhere(
        lambda desk: write_entry(
            desk, text=text, audience=audience, channel=channel, job_id=books.job, by=books.ole
        )
    )
    at_job.qtbot.waitUntil(lambda: at_job.rows()[-1].text == text)
    row = len(at_job.page.model.rows) - 1
    at_job.page.journal.setCurrentIndex(at_job.page.model.index(row))
    return row


def corrected(at_job: AtJob, row: int, now: str) -> None:
    """Correct the entry in a row and wait until the correction stands."""
    at_job.page.journal.setCurrentIndex(at_job.page.model.index(row))
    at_job.page.journal.correct()
    at_job.page.entry.text.setPlainText(now)
    at_job.page.entry.write()
    at_job.qtbot.waitUntil(lambda: at_job.rows()[-1].stands == now)


def test_f2_puts_a_correction_in_place_of_the_entry_with_the_first_text_shown(at_job: AtJob) -> None:
    an_entry(at_job)
    QTest.keyClick(at_job.page.journal, Qt.Key.Key_F2)
    entry = at_job.page.entry
    assert entry.text.toPlainText() == "USB foran: 3, bagpå: 4"
    assert entry.first_text.text() == "Corrects entry 2. The first text stays: “USB foran: 3, bagpå: 4”"
    assert entry.text.accessibleName() == "Correction of entry 2"
    assert entry.field.audience is Audience.INTERNAL
    assert not entry.channels.how.isEnabled()


def test_the_correction_is_a_new_entry_and_speaks_to_whom_the_first_spoke(at_job: AtJob) -> None:
    an_entry(at_job, "Den er klar fredag", Audience.SAID)
    QTest.keyClick(at_job.page.journal, Qt.Key.Key_F2)
    QTest.keyClicks(at_job.page.entry.text, "Den er klar mandag")
    QTest.keyClick(at_job.page.entry.text, Qt.Key.Key_Return, CONTROL)
    at_job.qtbot.waitUntil(lambda: bool(at_job.rows()[-1].corrections))
    first, second = at_job.written()
    assert (second.text, second.corrects) == ("Den er klar mandag", first.number)
    assert (second.audience, second.channel) == (Audience.SAID, Channel.COUNTER)
    assert first.text == "Den er klar fredag"
    assert at_job.page.entry.corrects is None
    assert at_job.page.entry.text.toPlainText() == ""


def test_a_second_correction_begins_with_what_stands_and_can_go_back_to_the_first_text(
    at_job: AtJob,
) -> None:
    row = an_entry(at_job)
    corrected(at_job, row, "USB foran: 2, bagpå: 4")
    corrected(at_job, row, "USB foran: 3, bagpå: 4")
    assert at_job.rows()[-1].struck == ()
    assert len(at_job.rows()[-1].corrections) == 2
    at_job.page.journal.setCurrentIndex(at_job.page.model.index(row))
    at_job.page.journal.correct()
    assert at_job.page.entry.text.toPlainText() == "USB foran: 3, bagpå: 4"
    at_job.page.entry.write()
    assert not at_job.page.entry.trouble.isHidden()
    assert len(at_job.written()) == 3


def test_the_words_that_no_longer_stand_are_struck_out() -> None:
    assert [(each.start, each.length) for each in struck("USB foran: 3 stik", "USB foran: 2 stik")] == [
        (11, 1)
    ]
    assert struck("USB foran: 3 stik", "Hun ringer selv i morgen") == ()


def test_a_correction_that_changes_nothing_is_not_written(at_job: AtJob) -> None:
    an_entry(at_job)
    at_job.page.journal.correct()
    at_job.page.entry.write()
    assert not at_job.page.entry.trouble.isHidden()
    assert len(at_job.written()) == 1


def test_escape_leaves_the_correction_and_the_entry_that_waited_is_there_again(at_job: AtJob) -> None:
    at_job.page.entry.text.setPlainText("Prisen er")
    an_entry(at_job)
    at_job.page.journal.correct()
    at_job.page.entry.text.setPlainText("USB foran: 2")
    QTest.keyClick(at_job.page.entry.text, Qt.Key.Key_Escape)
    assert at_job.page.entry.text.toPlainText() == "Prisen er"
    at_job.page.journal.correct()
    assert at_job.page.entry.text.toPlainText() == "USB foran: 2"


def test_a_correction_that_was_begun_survives_the_program(at_job: AtJob) -> None:
    an_entry(at_job)
    at_job.page.journal.correct()
    at_job.page.entry.text.setPlainText("USB foran: 2")
    at_job.page.leave()
    at_job.page._drafts.save()  # as the program does when it ends
    again = JobPage(at_job.floor.shop, Drafts(at_job.folder))
    at_job.qtbot.addWidget(again)
    again.open(at_job.floor.books.job)
    at_job.qtbot.waitUntil(lambda: again.entry.corrects is not None)
    assert again.entry.text.toPlainText() == "USB foran: 2"


def test_what_happened_cannot_be_put_differently(at_job: AtJob) -> None:
    row = at_job.rows()[0]
    assert row.is_event
    assert not row.can_be_corrected
    menu = at_job.page.journal.menu(row)
    assert [act.text() for act in menu.actions()] == ["&Correct…", "C&opy", "Copy the &text only"]
    assert not menu.actions()[0].isEnabled()
    menu.deleteLater()


def test_a_copied_entry_is_a_readable_line(at_job: AtJob) -> None:
    an_entry(at_job, "Den slukker", Audience.HEARD)
    QTest.keyClick(at_job.page.journal, Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text()
    assert copied == "2 · Fri 20 Nov 2026 15:20 · Customer said, counter, Ole: Den slukker"
    at_job.page.journal.copy_text()
    assert QGuiApplication.clipboard().text() == "Den slukker"
