"""As the clock goes on, what was recognised changes its text and the keyboard stays where it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from repairdesk.domain.words import Audience
from tests.ui.job.chips import chips, typed
from tests.ui.job.conftest import AtJob
from ui.i18n import use_language


@pytest.fixture
def in_front(at_job: AtJob) -> AtJob:
    """Somebody works in the window."""
    at_job.page.activateWindow()
    at_job.qtbot.waitUntil(lambda: QApplication.activeWindow() is at_job.page)
    return at_job


def offered(at_job: AtJob) -> list[QPushButton]:
    """The times that are offered, from the left."""
    found = at_job.page.entry.found.warning.findChildren(QPushButton)
    return sorted((each for each in found if not each.isHidden()), key=lambda each: each.x())


def next_minute(at_job: AtJob) -> None:
    at_job.floor.later(minutes=1)
    at_job.page.tick()


def test_a_chip_keeps_the_keyboard_as_the_minutes_pass(in_front: AtJob) -> None:
    typed(in_front, "Vi ringer inden en time.")
    chip = in_front.page.entry.found.chips[0]
    chip.setFocus()
    next_minute(in_front)
    assert chips(in_front) == ["Also a promise: call by Fri 20 Nov 16:21"]
    assert in_front.page.entry.found.chips[0] is chip
    assert chip.hasFocus()
    assert chip.accessibleName() == "Also a promise: call by Fri 20 Nov 16:21. Delete removes"


def test_an_offered_time_keeps_the_keyboard_as_the_hours_until_then_go_down(in_front: AtJob) -> None:
    typed(in_front, "Vi ringer inden 24 timer.")
    first, second, keep = offered(in_front)
    for each in (first, second, keep):
        each.setFocus()
        next_minute(in_front)
        assert each.hasFocus()
    assert [each.text() for each in offered(in_front)] == [
        "Sat 13:30 · 22 h",
        "Mon 10:30 · 67 h",
        "Keep 15:23",
    ]


def test_another_language_leaves_the_keyboard_on_the_chip(in_front: AtJob) -> None:
    typed(in_front, "Vi ringer inden 24 timer.")
    for each in (in_front.page.entry.found.chips[0], offered(in_front)[0]):
        each.setFocus()
        for language in ("da", "en"):
            use_language(language)
            in_front.page.entry.found.retranslate()
            assert each.hasFocus()


def test_enter_takes_the_time_the_keyboard_is_on_and_the_writing_goes_on(in_front: AtJob) -> None:
    typed(in_front, "Vi ringer inden 24 timer.")
    first = offered(in_front)[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert chips(in_front) == ["Also a promise: call by Sat 21 Nov 13:30"]
    assert in_front.page.entry.text.hasFocus()


def test_when_there_is_nothing_left_to_choose_the_keyboard_goes_back_to_the_text(in_front: AtJob) -> None:
    found = in_front.page.entry.found
    for what in ("chip", "time"):
        typed(in_front, "Vi ringer inden 24 timer.")
        (found.chips if what == "chip" else offered(in_front))[0].setFocus()
        found.read("Prisen?", Audience.SAID)
        found.read_now()
        assert in_front.page.entry.text.hasFocus(), what


def test_tab_finds_the_chips_in_the_order_of_the_words(in_front: AtJob) -> None:
    typed(in_front, "Klar tirsdag kl. 15.")
    ready = in_front.page.entry.found.chips[0]
    typed(in_front, "Vi ringer mandag kl. 12. Klar tirsdag kl. 15.")
    call, still = in_front.page.entry.found.chips
    assert still is ready
    call.setFocus()
    QTest.keyClick(call, Qt.Key.Key_Tab)
    assert ready.hasFocus()
    assert (call.y(), call.x()) < (ready.y(), ready.x())
