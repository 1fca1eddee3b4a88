"""A reservation needs a call: the quick line proposes one before the promise is due, and writes both at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from repairdesk.domain.words import Kind
from repairdesk.queries.sheets import PromiseLine
from tests.ui.today.conftest import Counter
from ui.drafts import Drafts

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
PROPOSED = "Choose Call Monday 12:00, either way"
CHIP = "Call Monday 23 November 12:00, either way. Delete removes"


def offered(counter: Counter) -> list[str]:
    """What can be chosen under the line."""
    found = counter.program.window.today.quick.questions.findChildren(QPushButton)
    return [each.accessibleName() for each in found if each.isVisible()]


def chips(counter: Counter) -> list[str]:
    """The chips by the names a screen reader says."""
    found = counter.program.window.today.quick.chips.findChildren(QPushButton)
    return [each.accessibleName() for each in found if each.isVisible()]


def said(counter: Counter, words: str) -> None:
    """Type a sentence about the job of Kirsten Hansen."""
    counter.program.window.today.quick.line.field.setFocus()
    counter.type(f"#{counter.number} {words}")


def of_kind(counter: Counter, kind: Kind) -> list[PromiseLine]:
    """The promises of a kind that are on the screen."""
    return [line for line in counter.promises() if line.kind is kind and line.words]


def test_the_call_is_proposed_and_enter_still_writes_at_once(counter: Counter) -> None:
    said(counter, "klar mandag kl 15 hvis delen kommer")
    assert offered(counter) == [PROPOSED]
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: len(of_kind(counter, Kind.READY)) == 1)
    assert of_kind(counter, Kind.CALL_BACK) == []


def test_without_a_reservation_nothing_is_proposed(counter: Counter) -> None:
    said(counter, "klar mandag kl 15")
    assert offered(counter) == []


def test_alt_1_promises_the_call_too_and_undo_takes_both_back(counter: Counter) -> None:
    said(counter, "klar mandag kl 15 hvis delen kommer")
    counter.press(Qt.Key.Key_1, ALT)
    assert offered(counter) == []
    assert CHIP in chips(counter)
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: len(of_kind(counter, Kind.CALL_BACK)) == 1)
    call, ready = of_kind(counter, Kind.CALL_BACK)[0], of_kind(counter, Kind.READY)[0]
    assert (call.words, call.about) == ("We call you Monday 12:00, either way.", "hvis delen kommer")
    assert (ready.reservation, call.reservation) == ("hvis delen kommer", "")
    assert call.due < ready.due
    assert (call.job_number, call.customer) == (counter.number, "Kirsten Hansen")
    counter.press(Qt.Key.Key_Z, CTRL)
    counter.wait(lambda: not of_kind(counter, Kind.CALL_BACK) and not of_kind(counter, Kind.READY))


def test_the_chip_of_the_call_is_taken_out_like_any_other(counter: Counter) -> None:
    said(counter, "klar mandag kl 15 hvis delen kommer")
    counter.press(Qt.Key.Key_1, ALT)
    quick = counter.program.window.today.quick
    quick.remove("either_way")
    assert CHIP not in chips(counter)
    assert offered(counter) == [PROPOSED]
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: len(of_kind(counter, Kind.READY)) == 1)
    assert of_kind(counter, Kind.CALL_BACK) == []


def test_the_answer_is_kept_with_the_sentence(counter: Counter) -> None:
    said(counter, "klar mandag kl 15 hvis delen kommer")
    counter.press(Qt.Key.Key_1, ALT)
    drafts = counter.program.drafts
    drafts.save()
    assert "either_way" in Drafts(counter.program.data).text("today.quick_line.reading")
    quick = counter.program.window.today.quick
    quick._reading.clear()
    quick.look_again()
    assert CHIP not in chips(counter)
    quick._take_up()
    assert CHIP in chips(counter)


def test_a_reservation_that_is_not_meant_proposes_no_call(counter: Counter) -> None:
    said(counter, "klar mandag kl 15 hvis delen kommer")
    counter.program.window.today.quick.remove("reservation")
    assert offered(counter) == []
