"""A chip that was taken out, picked or not shown yet: what is written is what the box has shown."""

import threading

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.hand import click_again
from tests.ui.job.chips import CONTROL, SATURDAY_1330, TEXT, chips, promised, typed, write
from tests.ui.job.conftest import AtJob
from ui.drafts import Drafts
from ui.job.page import JobPage


def test_what_was_taken_out_is_still_out_on_coming_back_and_after_a_restart(at_job: AtJob) -> None:
    floor = at_job.floor
    other = floor.job(floor.books.hansen, "iPhone")
    typed(at_job, TEXT)
    at_job.page.entry.found.chips[0].click()
    at_job.open(other)
    at_job.open()
    at_job.qtbot.wait(250)
    assert chips(at_job) == ["Price agreed 1,595 kr."]
    at_job.page._drafts.save()
    again = JobPage(floor.shop, Drafts(at_job.folder))
    at_job.qtbot.addWidget(again)
    again.open(floor.books.job)
    at_job.qtbot.wait(250)
    assert [chip.whole for chip in again.entry.found.chips] == ["Price agreed 1,595 kr."]
    assert again.entry.text.toPlainText() == TEXT


def test_a_time_that_was_picked_or_kept_is_not_asked_for_again(at_job: AtJob) -> None:
    for place, due in ((0, SATURDAY_1330), (-1, None)):
        typed(at_job, "")
        typed(at_job, "Vi ringer inden 24 timer.")
        warning = at_job.page.entry.found.warning
        offered = [each for each in warning.findChildren(QPushButton) if not each.isHidden()]
        offered[place].click()
        assert warning.isHidden()
        at_job.page.tick()
        at_job.page._drafts.save()
        again = JobPage(at_job.floor.shop, Drafts(at_job.folder))
        at_job.qtbot.addWidget(again)
        again.open(at_job.floor.books.job)
        at_job.qtbot.wait(250)
        for page in (at_job.page, again):
            found = page.entry.found.found.promises[0]
            assert found is not None
            assert page.entry.found.warning.isHidden()
            assert due in (None, found.due.instant)


def test_what_is_typed_behind_a_line_while_it_is_written_stays_though_one_has_left(at_job: AtJob) -> None:
    floor, office = at_job.floor, at_job.floor.office
    other = floor.job(floor.books.hansen, "iPhone")
    typed(at_job, "Kunden ringede.")
    door = threading.Event()
    office.ask(lambda _: door.wait(), lambda _: None)
    at_job.page.entry.write()
    at_job.page.entry.text.appendPlainText("Han vil have den mandag")
    at_job.page.open(other)
    door.set()
    at_job.qtbot.waitUntil(lambda: len(at_job.written()) == 1)
    at_job.qtbot.waitUntil(lambda: not at_job.page.entry._busy)
    at_job.open()
    assert at_job.page.entry.text.toPlainText().strip() == "Han vil have den mandag"


def test_what_no_chip_has_shown_yet_is_shown_before_it_is_written(at_job: AtJob) -> None:
    """Ctrl+Enter right behind the last key shows the chips; the second press writes."""
    box = at_job.page.entry
    box.text.setPlainText("Vi ringer inden kl. 17.")
    QTest.keyClick(box.text, Qt.Key.Key_Return, CONTROL)
    assert chips(at_job) == ["Also a promise: call by Fri 20 Nov 17:00"]
    assert box.trouble.text() == "See what goes with it, then press again."
    at_job.qtbot.wait(QApplication.doubleClickInterval() + 50)
    assert at_job.written() == []
    write(at_job)
    assert len(promised(at_job)) == 1
    assert box.trouble.isHidden()


def test_a_double_click_does_not_write_what_its_first_half_has_shown(at_job: AtJob) -> None:
    box = at_job.page.entry
    box.text.setPlainText("Vi ringer inden kl. 17.")
    QTest.mouseClick(box.write_button, Qt.MouseButton.LeftButton)
    click_again(box.write_button)
    at_job.qtbot.wait(100)
    assert at_job.written() == []
    assert box.trouble.text() == "See what goes with it, then press again."


def test_an_entry_that_promises_nothing_is_written_at_the_first_press(at_job: AtJob) -> None:
    at_job.page.entry.text.setPlainText("Han kom fredag kl. 9.")
    write(at_job)
    assert chips(at_job) == []


def test_chips_have_the_row_beside_the_button_and_the_draft_is_told_above_it(at_job: AtJob) -> None:
    typed(at_job, TEXT)
    entry = at_job.page.entry
    at_job.qtbot.waitUntil(lambda: bool(chips(at_job)) and entry.kept.isVisible())
    at_job.qtbot.waitUntil(lambda: entry.kept.geometry().bottom() < entry.write_button.y())
    beside = entry.write_button.x() - entry.found.x()
    at_job.qtbot.waitUntil(lambda: 0 <= beside - entry.found.width() <= 20)
    assert all(chip.whole == chip.text() for chip in entry.found.chips)


def test_the_box_grows_into_sight_while_one_writes(at_job: AtJob) -> None:
    page = at_job.page
    page.resize(820, 380)
    page.activateWindow()
    page.focus_entry()
    typed(at_job, TEXT)
    assert len(chips(at_job)) == 2
    view, write = page.area.viewport(), page.entry.write_button
    at_job.qtbot.waitUntil(lambda: write.mapTo(view, write.rect().bottomLeft()).y() <= view.height())
