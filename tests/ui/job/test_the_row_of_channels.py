"""Above the entry: the channels, their keys where there is room, and since when the draft is kept."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.words import Audience
from tests.ui.job.conftest import AtJob
from ui.drafts import Drafts
from ui.job.page import JobPage

ROOMY, USUAL = 1500, 1100


def resized(at_job: AtJob, width: int) -> None:
    at_job.page.resize(width, 720)
    at_job.qtbot.waitUntil(lambda: at_job.page.entry.width() > 0)
    at_job.qtbot.wait(1)


def test_the_keys_stand_beside_the_channels_where_there_is_room(at_job: AtJob) -> None:
    keys, how = at_job.page.entry.channels.keys, at_job.page.entry.channels.how
    resized(at_job, ROOMY)
    at_job.qtbot.waitUntil(keys.isVisible)
    assert [cap.text() for cap in keys._caps] == ["Alt 1", "Alt 5"]
    at_job.qtbot.waitUntil(lambda: keys.geometry().left() > how.geometry().right() - 2)
    resized(at_job, USUAL)
    at_job.qtbot.waitUntil(lambda: not keys.isVisible())


def test_no_key_is_shown_that_does_nothing(at_job: AtJob) -> None:
    resized(at_job, ROOMY)
    books, entry = at_job.floor.books, at_job.page.entry
    at_job.floor.elsewhere(
        lambda desk: write_entry(desk, text="USB: 3", audience=Audience.INTERNAL, job_id=books.job)
    )
    at_job.qtbot.waitUntil(lambda: at_job.rows()[-1].text == "USB: 3")
    at_job.qtbot.waitUntil(entry.channels.keys.isVisible)
    at_job.page.journal.setCurrentIndex(at_job.page.model.index(len(at_job.page.model.rows) - 1))
    at_job.page.journal.correct()
    assert not entry.channels.keys.isVisible()
    entry.leave_correction()
    assert entry.channels.keys.isVisible()


def test_nothing_moves_when_one_begins_to_type(at_job: AtJob) -> None:
    entry = at_job.page.entry
    at_job.page.focus_entry()
    for width in range(1000, ROOMY, 40):
        resized(at_job, width)
        before = (entry.channels.keys.isVisible(), entry.channels.side.pos())
        QTest.keyClicks(entry.text, "a")
        at_job.qtbot.wait(1)
        assert (entry.channels.keys.isVisible(), entry.channels.side.pos()) == before, width
        entry.text.clear()
        at_job.qtbot.wait(1)


def test_alt_5_leaves_the_keyboard_with_the_channels_when_nobody_said_or_heard_an_internal_note(
    at_job: AtJob,
) -> None:
    channels = at_job.page.entry.channels
    at_job.page.window().activateWindow()
    said = channels.side.members[0]
    said.setFocus()
    at_job.qtbot.waitUntil(said.hasFocus)
    QTest.keyClick(said, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert not said.isEnabled()
    assert channels.how.members[4].hasFocus()


def test_without_a_draft_nothing_is_said_to_be_kept(at_job: AtJob) -> None:
    entry = at_job.page.entry
    assert entry.kept.text() == ""
    entry.text.setPlainText("Prisen er")
    assert entry.kept.text() == "Draft kept 15:20"
    entry.text.clear()
    assert entry.kept.text() == ""


def test_each_job_says_when_its_own_draft_was_kept(at_job: AtJob) -> None:
    other = at_job.floor.job(at_job.floor.books.hansen, "iPhone 13")
    entry = at_job.page.entry
    entry.text.setPlainText("om den første")
    at_job.floor.later(minutes=13)
    at_job.open(other)
    assert entry.kept.text() == ""
    entry.text.setPlainText("om den anden")
    assert entry.kept.text() == "Draft kept 15:33"
    at_job.open(at_job.floor.books.job)
    assert entry.kept.text() == "Draft kept 15:20"


def test_a_draft_of_another_day_says_so_and_in_the_readers_clock(at_job: AtJob) -> None:
    at_job.page.entry.text.setPlainText("Prisen er")
    at_job.page._drafts.save()  # as the program does when it ends
    at_job.floor.later(hours=20)
    at_job.floor.shop.wording.use("da", "Europe/Copenhagen")
    again = JobPage(at_job.floor.shop, Drafts(at_job.folder))
    at_job.qtbot.addWidget(again)
    again.open(at_job.floor.books.job)
    assert again.entry.kept.text().endswith(" fre 15.20")


def test_a_correction_that_has_not_been_touched_is_no_draft(at_job: AtJob) -> None:
    books, entry = at_job.floor.books, at_job.page.entry
    at_job.floor.elsewhere(
        lambda desk: write_entry(desk, text="USB: 3", audience=Audience.INTERNAL, job_id=books.job)
    )
    at_job.qtbot.waitUntil(lambda: at_job.rows()[-1].text == "USB: 3")
    at_job.page.journal.setCurrentIndex(at_job.page.model.index(len(at_job.page.model.rows) - 1))
    at_job.page.journal.correct()
    assert entry.kept.text() == ""
    QTest.keyClick(entry.text, Qt.Key.Key_2)
    assert entry.kept.text() == "Draft kept 15:20"


def test_the_entry_box_is_as_tall_as_it_needs_and_the_journal_has_the_rest(at_job: AtJob) -> None:
    entry, journal = at_job.page.entry, at_job.page.journal
    for tall in (720, 1000):
        at_job.page.resize(USUAL, tall)
        at_job.qtbot.waitUntil(lambda: journal.height() > 0 and entry.height() == entry.sizeHint().height())
        at_job.qtbot.waitUntil(lambda: journal.height() + entry.height() == at_job.page.halves.height())
