"""What came of a call takes one key while the card has the keys; letters anywhere else are text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from repairdesk.domain.words import Kind, Outcome
from repairdesk.queries.job import job
from repairdesk.queries.promise import promise_line
from tests.ui.hand import click_again
from tests.ui.job.conftest import AtJob
from ui.i18n import use_language
from ui.job.promise_card import PromiseCard


def card(at_job: AtJob) -> PromiseCard:
    """The card of open promises."""
    return at_job.page.takeover.promises


def a_call(
    at_job: AtJob, words: str = "ring om pris", minutes: float = 47, kind: Kind = Kind.CALL_BACK
) -> str:
    """Promise something and wait until the card shows it."""
    made = at_job.floor.promised(words, minutes, job=at_job.floor.books.job, kind=kind)
    at_job.page.refresh()
    at_job.qtbot.waitUntil(lambda: any(each.id == made for each in card(at_job).promises))
    return made


def tries(at_job: AtJob) -> list[str]:
    """What came of the tries, as the journal has it."""
    entries = job(at_job.floor.books.desk, id=at_job.floor.books.job).entries
    return [each.facts["result"] for each in entries if each.event == "attempt_logged"]


def test_the_first_call_is_chosen_by_itself(at_job: AtJob) -> None:
    a_call(at_job, "den er klar", 30, Kind.READY)
    call = a_call(at_job)
    page = at_job.page
    card(at_job).chosen_id = ""
    page.tick()
    assert card(at_job).chosen_id == call
    assert card(at_job).buttons["no_answer"].accessibleName() == "No answer: ring om pris"


@pytest.mark.parametrize(
    ("key", "result"),
    [(Qt.Key.Key_A, "no_answer"), (Qt.Key.Key_V, "voicemail"), (Qt.Key.Key_W, "wrong_number")],
)
def test_a_try_is_one_key_and_keeps_nothing(at_job: AtJob, key: Qt.Key, result: str) -> None:
    call = a_call(at_job)
    QTest.keyClick(card(at_job), key)
    at_job.qtbot.waitUntil(lambda: tries(at_job) == [result])
    assert promise_line(at_job.floor.books.desk, call).outcome is None


def test_to_have_spoken_keeps_the_call(at_job: AtJob) -> None:
    call = a_call(at_job)
    QTest.keyClick(card(at_job), Qt.Key.Key_S)
    at_job.qtbot.waitUntil(lambda: promise_line(at_job.floor.books.desk, call).outcome is Outcome.KEPT)
    at_job.qtbot.waitUntil(
        lambda: any(row.text.startswith("Kept: “ring om pris” in") for row in at_job.rows())
    )


def test_the_mouse_does_the_same_and_twice_is_once(at_job: AtJob) -> None:
    a_call(at_job)
    button = card(at_job).buttons["voicemail"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    at_job.qtbot.waitUntil(lambda: tries(at_job) == ["voicemail"])
    at_job.qtbot.wait(50)
    assert tries(at_job) == ["voicemail"]


def test_a_second_press_never_means_the_promise_that_has_come_under_the_hand(at_job: AtJob) -> None:
    first, second = a_call(at_job), a_call(at_job)
    button = card(at_job).buttons["keep"]
    chosen = card(at_job).chosen_id
    assert chosen in (first, second)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    at_job.qtbot.waitUntil(lambda: card(at_job).chosen_id not in ("", chosen))
    click_again(button)
    at_job.qtbot.wait(50)
    left = first if chosen == second else second
    assert promise_line(at_job.floor.books.desk, left).outcome is None


def test_a_held_key_is_one_try(at_job: AtJob) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    a_call(at_job)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", autorep=True)
    QApplication.sendEvent(card(at_job), held)
    at_job.qtbot.wait(50)
    assert tries(at_job) == []


def test_letters_in_the_entry_are_text(at_job: AtJob) -> None:
    a_call(at_job)
    at_job.page.focus_entry()
    QTest.keyClicks(at_job.page.entry.text, "savwkt")
    at_job.qtbot.wait(50)
    assert (tries(at_job), at_job.page.entry.text.toPlainText()) == ([], "savwkt")


def test_arrows_choose_and_the_deeds_stand_under_the_chosen(at_job: AtJob) -> None:
    first, second = a_call(at_job, "ring om pris", 20), a_call(at_job, "ring om del", 40)
    assert card(at_job).chosen_id == first
    QTest.keyClick(card(at_job), Qt.Key.Key_Down)
    assert card(at_job).chosen_id == second
    QTest.keyClick(card(at_job), Qt.Key.Key_K)
    at_job.qtbot.waitUntil(lambda: promise_line(at_job.floor.books.desk, second).outcome is Outcome.KEPT)


def test_a_new_promise_instead_is_asked_for(at_job: AtJob) -> None:
    call = a_call(at_job)
    with at_job.qtbot.waitSignal(at_job.page.move_wanted) as asked:
        QTest.keyClick(card(at_job), Qt.Key.Key_N)
    assert asked.args == [call]
    with at_job.qtbot.waitSignal(at_job.page.move_wanted) as asked:
        at_job.page.new_promise_instead()
    assert asked.args == [call]


def test_i_take_it_takes_the_job_and_then_the_promise(at_job: AtJob) -> None:
    call = a_call(at_job)
    desk = at_job.floor.books.desk
    at_job.page.take()
    at_job.qtbot.waitUntil(lambda: at_job.page.takeover.whose.owner.text() == "Maja owns this")
    assert at_job.page.takeover.whose.since.text().startswith("since 15:20")
    assert at_job.page.takeover.whose.take_button.isHidden()
    at_job.qtbot.waitUntil(lambda: at_job.rows()[-1].text == "Maja took over from Ole")
    at_job.page.take()
    at_job.qtbot.waitUntil(lambda: promise_line(desk, call).taken_by == "Maja")


def test_what_is_refused_is_said_in_the_card(at_job: AtJob) -> None:
    from repairdesk.actions.keep import keep

    call = a_call(at_job)
    at_job.floor.office._poll.stop()  # this seat has not heard of it yet
    keep(at_job.floor.books.desk, promise_id=call)
    QTest.keyClick(card(at_job), Qt.Key.Key_K)
    at_job.qtbot.waitUntil(lambda: not card(at_job).trouble.isHidden())
    assert card(at_job).trouble.text() == "This promise is settled already. Nothing was written."


@pytest.mark.parametrize("language", ["en", "da", "nb"])
def test_each_letter_means_one_deed(at_job: AtJob, language: str) -> None:
    use_language(language)
    try:
        card(at_job).retranslate()
        assert len(card(at_job).letters) == len(card(at_job).buttons)
        assert all(letter.isalpha() for letter in card(at_job).letters)
    finally:
        use_language("en")


def test_a_tick_leaves_what_is_selected_alone(at_job: AtJob) -> None:
    a_call(at_job)
    row = card(at_job).rows[0]
    row.text.setSelection(1, 4)
    at_job.floor.later(minutes=1)
    at_job.page.tick()
    assert row.left.text() == "46 min"
    assert row.text.selectedText() == "ring"
    assert card(at_job).rows[0] is row
