"""What a colleague settles while the window is open is shown as settled, until the colleague takes it back."""

import pytest
from PySide6.QtTest import QTest

from repairdesk.actions.changes import Undo
from repairdesk.actions.keep import keep
from repairdesk.actions.undo import undo
from tests.ui.move.conftest import SENTENCE, Mover, field_of
from ui.i18n import use_language
from ui.move.window import MoveWindow

STAYS = {
    "en": "The old promise stays in the journal.",
    "da": "Den gamle aftale bliver stående i journalen.",
    "nb": "Den gamle avtalen blir stående i journalen.",
}


def settle(mover: Mover) -> Undo:
    """A colleague keeps the promise."""
    done = keep(mover.counter.books.desk, promise_id=mover.promise_id)
    mover.counter.program.office.changed.emit(None)
    assert done.undo is not None
    return done.undo


@pytest.fixture
def settled(mover: Mover) -> tuple[MoveWindow, Undo]:
    """A colleague has kept it at 15:30; now it is 15:50."""
    window = mover.open()
    QTest.keyClicks(field_of(window), SENTENCE)
    mover.later(minutes=10)
    back = settle(mover)
    mover.wait(lambda: window.sheet is not None and window.sheet.settled)
    mover.later(minutes=20)
    window.tick()
    return window, back


def test_a_promise_kept_by_a_colleague_has_no_countdown_and_nothing_to_apologise_for(
    settled: tuple[MoveWindow, Undo],
) -> None:
    left, right = settled[0].left, settled[0].right
    assert left.left.text() == "Kept: “Den er klar kl. 15.40” in 10 min"
    assert left.advice.text() == "This promise is settled. Nobody has to be told anything."
    assert not right.say_box.isVisible()
    assert field_of(settled[0]).text() == SENTENCE


def test_when_the_colleague_takes_it_back_everything_is_as_before(
    mover: Mover, settled: tuple[MoveWindow, Undo]
) -> None:
    window, back = settled
    assert "settled by now" in window.foot.note.text()
    undo(mover.counter.books.desk, back)
    mover.counter.program.office.changed.emit(None)
    mover.wait(window.foot.write_button.isEnabled)
    assert window.foot.note.text() == STAYS["en"]
    assert window.left.advice.text().startswith("It lapsed 10 min ago")
    assert window.right.say_box.isVisible()


def test_the_sentence_beside_the_buttons_changes_its_language(mover: Mover) -> None:
    window = mover.open()
    note, seen = window.foot.note, {}
    try:
        for language in ("da", "nb", "en"):
            use_language(language)
            mover.counter.settled()
            seen[language] = note.text()
        assert seen == STAYS
        window.write()
        assert note.text() == "Say why it cannot be kept: Alt and a number."
        use_language("da")
        mover.wait(lambda: note.text() == "Sig, hvorfor den ikke kan holdes: Alt og et tal.")
    finally:
        use_language("en")
