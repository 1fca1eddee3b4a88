"""The reminder takes no key by itself; asked for with F8, letters act on it, and a screen reader hears of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from repairdesk.domain.words import Audience, Outcome
from repairdesk.queries.job import job
from tests.ui.reminder.conftest import Ringing, outcome
from ui.i18n import use_language

pytestmark = pytest.mark.qt_log_ignore("does not support raise")


def test_the_first_coming_is_said_politely_and_the_lapse_at_once(ringing: Ringing) -> None:
    said: list[tuple[str, bool]] = []
    ringing.window.voice.announced.connect(lambda text, at_once: said.append((text, at_once)))
    ringing.floor.promised("ring om pris", 60, customer=ringing.floor.books.hansen)
    ringing.floor.later(minutes=56)
    ringing.ring()
    ringing.ring()
    ringing.floor.later(minutes=6)
    ringing.ring()
    assert [at_once for _, at_once in said] == [False, True]
    assert all("Søren Hansen" in text for text, _ in said)


def test_letters_act_only_while_the_window_has_the_keyboard(ringing: Ringing, due: str) -> None:
    mail = QLineEdit()
    ringing.qtbot.addWidget(mail)
    mail.show()
    mail.activateWindow()
    ringing.qtbot.waitUntil(mail.isActiveWindow)
    mail.setFocus()
    QTest.keyClicks(mail, "kcnts")
    QTest.keyClick(ringing.window, Qt.Key.Key_K)
    ringing.qtbot.wait(50)
    assert mail.text() == "kcnts"
    assert outcome(ringing, due) is None
    ringing.window.take_focus()
    ringing.qtbot.waitUntil(ringing.window.isActiveWindow)
    QTest.keyClick(ringing.window, Qt.Key.Key_K)
    ringing.qtbot.waitUntil(lambda: not ringing.window.isVisible())
    assert outcome(ringing, due) is Outcome.KEPT


def test_escape_gives_the_keyboard_back_to_where_it_was(ringing: Ringing, due: str) -> None:
    mail = QLineEdit()
    ringing.qtbot.addWidget(mail)
    mail.show()
    mail.activateWindow()
    ringing.qtbot.waitUntil(mail.isActiveWindow)
    ringing.window.take_focus()
    ringing.qtbot.waitUntil(ringing.window.isActiveWindow)
    flag = Qt.WindowType.WindowDoesNotAcceptFocus
    assert not ringing.window.windowFlags() & flag
    QTest.keyClick(ringing.window, Qt.Key.Key_Escape)
    ringing.qtbot.waitUntil(mail.isActiveWindow)
    assert ringing.window.windowFlags() & flag
    assert ringing.window.isVisible()


def test_the_window_asks_for_no_keyboard_when_it_comes(ringing: Ringing, due: str) -> None:
    window = ringing.window
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    room = window.screen().availableGeometry()
    assert window.geometry().right() == room.right() - 16
    assert window.geometry().bottom() == room.bottom() - 16


@pytest.mark.parametrize(
    ("language", "letters"), [("en", "cknts"), ("da", "rhnju"), ("nb", "rhnju")], ids=["en", "da", "nb"]
)
def test_each_language_has_its_own_letters(ringing: Ringing, due: str, language: str, letters: str) -> None:
    before = ringing.floor.shop.wording.language
    use_language(language)
    ringing.floor.shop.wording.use(language, "Europe/Copenhagen")
    ringing.window.retranslate()
    card = ringing.window.card
    assert [card.letter(sign) for sign in letters] == ["call", "keep", "move", "take", "snooze"]
    assert card.letter("z") == ""
    note = QKeySequence.mnemonic(card.note.head.text()).toString()[-1].lower()
    assert note not in letters
    assert card.letter(note) == "note"
    use_language(before)


def test_a_screen_reader_meets_a_dialog_that_is_not_modal(ringing: Ringing, due: str) -> None:
    seen = QAccessible.queryAccessibleInterface(ringing.window)
    assert seen.role() is QAccessible.Role.Dialog
    assert not ringing.window.isModal()
    assert not seen.state().modal


def test_the_job_link_has_the_focus_only_when_somebody_tabs_to_it(ringing: Ringing) -> None:
    ringing.floor.promised("ring om pris", 60, job=ringing.floor.books.job)
    ringing.floor.later(minutes=56)
    ringing.ring()
    ringing.window.take_focus()
    ringing.qtbot.waitUntil(ringing.window.isActiveWindow)
    assert not ringing.window.card.job.hasFocus()
    QTest.mouseClick(ringing.window.card.job, Qt.MouseButton.LeftButton)
    assert not ringing.window.card.job.hasFocus()


def test_a_note_is_written_with_what_was_kept(ringing: Ringing) -> None:
    call = ringing.floor.promised("ring om pris", 60, job=ringing.floor.books.job)
    ringing.floor.later(minutes=56)
    ringing.ring()
    ringing.window.take_focus()
    ringing.qtbot.waitUntil(ringing.window.isActiveWindow)
    QTest.keyClicks(ringing.window.focusWidget(), "a")
    note = ringing.window.card.note.field
    ringing.qtbot.waitUntil(note.hasFocus)
    QTest.keyClicks(note, "skærm nu, takk")
    QTest.keyClick(note, Qt.Key.Key_Return)
    ringing.qtbot.waitUntil(lambda: not ringing.window.isVisible())
    assert outcome(ringing, call) is Outcome.KEPT
    entries = job(ringing.floor.books.desk, id=ringing.floor.books.job).entries
    line = next(each for each in entries if each.text == "skærm nu, takk")
    assert line.audience is Audience.HEARD
    assert note.text() == ""


def test_a_note_stays_while_the_promise_does(ringing: Ringing, due: str) -> None:
    ringing.window.card.note.field.setText("vil tænke over det")
    ringing.press("call")
    assert ringing.window.card.note.text == "vil tænke over det"
    bo = ringing.floor.customer("Bo Lund", "12 20 33 18")
    later = ringing.floor.promised("ring om delen", 5, customer=bo)
    ringing.floor.later(minutes=3)
    ringing.ring()
    ringing.window.lines.rows[later].click()
    ringing.shows("Bo Lund", "Søren Hansen")
    assert ringing.window.card.note.text == ""
    ringing.window.lines.rows[due].click()
    ringing.shows("Søren Hansen", "Bo Lund")
    assert ringing.window.card.note.text == "vil tænke over det"


def test_the_reminder_says_which_key_leads_to_it_also_when_that_is_changed(ringing: Ringing) -> None:
    assert ringing.window.foot.text().endswith("F8 moves here.")
    ringing.floor.shop.keys.change("reminders", QKeySequence("F12"))
    assert ringing.window.foot.text().endswith("F12 moves here.")


def test_a_note_about_another_promise_stays_when_one_is_written(ringing: Ringing, due: str) -> None:
    """What was pressed is written a moment later; by then another promise may stand there."""
    note = ringing.window.card.note
    note.show_for("første")
    note.field.setText("hun siger ja")
    note.show_for("anden")
    note.field.setText("han vil tænke")
    note.written("første")
    assert note.text == "han vil tænke"
    note.show_for("første")
    assert note.text == ""
