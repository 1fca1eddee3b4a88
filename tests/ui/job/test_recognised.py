"""While one writes, a promise, an agreement and a price are recognised: each has a chip, or it is not written."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from repairdesk.domain.words import Channel, Kind
from tests.ui.job.chips import CONTROL, MONDAY_NOON, SATURDAY_1330, TEXT, chips, promised, sheet, typed, write
from tests.ui.job.conftest import AtJob
from ui.job.found import sentences


def test_promise_and_price_get_a_chip_and_are_written_with_the_entry(at_job: AtJob) -> None:
    assert typed(at_job, TEXT) == [
        "Also a promise: call by Mon 23 Nov 12:00",
        "Price agreed 1,595 kr.",
    ]
    write(at_job)
    line = promised(at_job)[0]
    assert (line.kind, line.due, line.channel) == (Kind.CALL_BACK, MONDAY_NOON, Channel.PHONE)
    assert line.words == "Vi ringer, så snart kabinettet er kommet, senest mandag kl. 12"
    assert (line.said_by, line.owner, line.job_id) == ("Maja", "Maja", at_job.floor.books.job)
    assert (sheet(at_job).price_agreed, sheet(at_job).price_limit) == (1595, None)
    assert at_job.written()[-1].promise == line
    assert chips(at_job) == []


def test_a_removed_chip_is_not_written_and_the_words_stay(at_job: AtJob) -> None:
    typed(at_job, TEXT)
    at_job.page.entry.found.chips[0].click()
    assert chips(at_job) == ["Price agreed 1,595 kr."]
    QTest.keyClick(at_job.page.entry.found.chips[0], Qt.Key.Key_Delete)
    assert chips(at_job) == []
    assert at_job.page.entry.text.toPlainText() == TEXT
    write(at_job)
    assert (promised(at_job), sheet(at_job).agreements) == ([], ())
    assert at_job.written()[-1].text == TEXT


def test_two_promises_in_one_entry_have_a_chip_each_and_are_both_written(at_job: AtJob) -> None:
    assert typed(at_job, "Vi ringer mandag kl. 12. Klar tirsdag kl. 15.") == [
        "Also a promise: call by Mon 23 Nov 12:00",
        "Also a promise: ready by Tue 24 Nov 15:00",
    ]
    write(at_job)
    assert [(line.kind, line.words) for line in promised(at_job)] == [
        (Kind.CALL_BACK, "Vi ringer mandag kl. 12."),
        (Kind.READY, "Klar tirsdag kl. 15."),
    ]


def test_of_two_promises_one_can_be_taken_out(at_job: AtJob) -> None:
    typed(at_job, "Vi ringer mandag kl. 12. Klar tirsdag kl. 15.")
    at_job.page.entry.found.chips[0].click()
    assert chips(at_job) == ["Also a promise: ready by Tue 24 Nov 15:00"]
    write(at_job)
    assert [line.words for line in promised(at_job)] == ["Klar tirsdag kl. 15."]


def test_under_which_reservation_something_is_promised_stands_in_its_chip(at_job: AtJob) -> None:
    assert typed(at_job, "Klar mandag kl. 12, hvis delen kommer.") == [
        "Also a promise: ready by Mon 23 Nov 12:00, hvis delen kommer"
    ]
    write(at_job)
    assert promised(at_job)[0].reservation == "hvis delen kommer"


def test_where_room_is_short_a_chip_says_less_of_its_reservation_and_all_of_its_day(at_job: AtJob) -> None:
    typed(
        at_job, "Klar mandag kl. 12, hvis delen kommer med fragtmanden fra lageret i Taastrup inden middag."
    )
    chip = at_job.page.entry.found.chips[0]
    chip.fit(420)
    assert chip.text().startswith("Also a promise: ready by Mon 23 Nov 12:00, hvis")
    assert chip.text().endswith("…")
    assert chip.sizeHint().width() <= 420
    chip.fit(200)
    assert chip.sizeHint().width() <= 200
    chip.fit(2000)
    assert chip.text() == chip.whole


def test_what_the_customer_plans_is_no_promise_of_ours(at_job: AtJob) -> None:
    at_job.page.entry.choose(7)
    assert typed(at_job, "Jeg ringer tilbage mandag kl. 12.") == []
    assert typed(at_job, "Kirsten ringer selv mandag kl. 12.") == []
    assert typed(at_job, "Hun vil ringes op mandag kl. 12.") == ["Also a promise: call by Mon 23 Nov 12:00"]


def test_a_fault_that_is_described_settles_nothing(at_job: AtJob) -> None:
    at_job.page.entry.choose(7)
    assert typed(at_job, "Skærmen lyser ikke. Hun siger ikke ja endnu.") == []


def test_a_chip_that_was_taken_out_stays_out_wherever_its_sentence_comes_to_stand(at_job: AtJob) -> None:
    typed(at_job, "Vi ringer mandag kl. 12. Hun vil have sms.")
    for _ in range(2):
        at_job.page.entry.found.chips[0].click()
    assert typed(at_job, "Hej. Vi ringer mandag kl. 12. Hun vil have sms, ikke opkald.") == []
    assert typed(at_job, "Hej. Vi ringer mandag kl. 13.") == ["Also a promise: call by Mon 23 Nov 13:00"]


def test_a_span_that_was_taken_out_stays_out_as_the_clock_goes_on(at_job: AtJob) -> None:
    typed(at_job, "Vi ringer inden en time.")
    at_job.page.entry.found.chips[0].click()
    at_job.floor.later(minutes=1)
    at_job.page.tick()
    assert chips(at_job) == []


def test_a_time_that_was_picked_counts_as_long_as_it_lies_ahead(at_job: AtJob) -> None:
    typed(at_job, "Vi ringer inden 24 timer.")
    warning = at_job.page.entry.found.warning
    next(each for each in warning.findChildren(QPushButton) if not each.isHidden()).click()
    assert chips(at_job) == ["Also a promise: call by Sat 21 Nov 13:30"]
    at_job.floor.later(hours=23)
    at_job.page.tick()
    assert chips(at_job) == ["Also a promise: call by Sun 22 Nov 14:20"]


def test_a_standing_agreement_is_recognised(at_job: AtJob) -> None:
    assert typed(at_job, "Hun vil se den køre før afhentning.") == [
        "Also agreed: Hun vil se den køre før afhentning."
    ]
    at_job.page.entry.choose(7)
    write(at_job)
    assert [each.text for each in sheet(at_job).agreements] == ["Hun vil se den køre før afhentning."]


def test_what_colleagues_think_promises_nothing(at_job: AtJob) -> None:
    at_job.page.entry.choose(5)
    assert typed(at_job, TEXT) == []
    write(at_job)
    assert promised(at_job) == []


@pytest.mark.parametrize(
    "text",
    ["Han kom fredag kl. 9.", "Vi ringer snart.", "Nyt kabinet ca. 650 kr.", "Hansen ringede fra 1042."],
)
def test_nothing_is_guessed(at_job: AtJob, text: str) -> None:
    assert typed(at_job, text) == []


def test_choosing_internal_takes_the_chips_away(at_job: AtJob) -> None:
    typed(at_job, TEXT)
    at_job.page.entry.choose(5)
    at_job.qtbot.waitUntil(lambda: chips(at_job) == [])


def test_a_doubled_ctrl_enter_writes_once(at_job: AtJob) -> None:
    typed(at_job, TEXT)
    for _ in range(2):
        QTest.keyClick(at_job.page.entry.text, Qt.Key.Key_Enter, CONTROL)
    at_job.qtbot.waitUntil(lambda: len(at_job.written()) == 1)
    at_job.qtbot.wait(50)
    assert (len(at_job.written()), len(promised(at_job))) == (1, 1)


def test_a_time_at_which_nobody_is_here_is_warned_of_and_can_be_changed(at_job: AtJob) -> None:
    typed(at_job, "Vi ringer inden 24 timer.")
    warning = at_job.page.entry.found.warning
    assert warning.accessibleName().startswith("Sat 21 Nov 15:20 the shop is closed.")
    offered = [each for each in warning.findChildren(QPushButton) if not each.isHidden()]
    assert [each.text() for each in offered] == ["Sat 13:30 · 22 h", "Mon 10:30 · 67 h", "Keep 15:20"]
    offered[0].click()
    assert chips(at_job) == ["Also a promise: call by Sat 21 Nov 13:30"]
    write(at_job)
    line = promised(at_job)[0]
    assert (line.due, line.words) == (SATURDAY_1330, "Vi ringer inden 24 timer. · Sat 21 Nov 13:30")
    assert warning.isHidden()


def test_what_was_said_is_written_when_nothing_else_is_chosen(at_job: AtJob) -> None:
    typed(at_job, "Vi ringer inden 24 timer.")
    write(at_job)
    assert promised(at_job)[0].due == datetime(2026, 11, 21, 14, 20, tzinfo=UTC)


def test_a_minute_later_an_hour_from_now_is_a_minute_later(at_job: AtJob) -> None:
    assert typed(at_job, "Vi ringer inden en time.") == ["Also a promise: call by Fri 20 Nov 16:20"]
    at_job.floor.later(minutes=1)
    at_job.page.tick()
    assert chips(at_job) == ["Also a promise: call by Fri 20 Nov 16:21"]


def test_sentences_are_cut_where_they_end() -> None:
    assert sentences("Prisen er 900 kr. Hun siger ja. Klar kl. 12.\nRing hr. Holm d. 23. november") == (
        "Prisen er 900 kr.",
        "Hun siger ja.",
        "Klar kl. 12.",
        "Ring hr. Holm d. 23. november",
    )
