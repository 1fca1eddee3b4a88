"""What is told by itself: what was understood politely, a closed shop at once, and which promise the keys mean."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from repairdesk.domain.clock import MovableClock
from tests.ui.a_window import AFTERNOON, Counter, Silent, open_window, put_away
from tests.ui.accessible.test_the_table_of_names import at_job
from ui.app import make_application
from ui.forms import FormPage
from ui.keys.window import KeysWindow
from ui.move.window import MoveWindow

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)

Told = list[tuple[str, bool]]
CLOSED = "Due Saturday 20:00. The shop closes at 14:00. Say a time someone is here to keep:"


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """What a screen reader would be told, and whether at once; no reader runs here, so that none is heard."""
    heard: Told = []

    def hear(_of: QObject, text: str, *, at_once: bool = False) -> None:
        if text:
            heard.append((text, at_once))

    for place in (
        "job.promise_card", "today.speaker", "forms", "keys.window", "status", "move.foot", "customer.bring_in",
        "settings.answer", "sign_in", "reminder.voice",
    ):  # fmt: skip
        monkeypatch.setattr(f"ui.{place}.announce", hear)
    return heard


def test_an_entry_tells_what_goes_with_it_politely_and_the_closed_shop_at_once(
    owing: Counter, told: Told
) -> None:
    page = at_job(owing)
    page.focus_entry()
    told.clear()
    page.entry.text.setPlainText("Vi ringer i morgen kl 20.")
    owing.wait(lambda: len(told) == 2)
    chips, warning = told
    assert chips == ("Also a promise: call by Sat 21 Nov 20:00", False)
    assert warning == ("Sat 21 Nov 20:00 the shop is closed. A time someone is here:", True)
    buttons = page.entry.found.warning.findChildren(QPushButton)
    offers = [each.accessibleName() for each in buttons if not each.isHidden()]
    assert offers[0] == "Choose Saturday 13:30, in 22 hours"
    assert offers[-1] == "Keep Saturday 20:00"


def test_new_promise_instead_tells_what_it_understood_once_the_keys_rest(owing: Counter, told: Told) -> None:
    window = owing.window.pages.move(owing.books.promise_call())
    assert isinstance(window, MoveWindow)
    owing.wait(lambda: window.sheet is not None)
    window.activateWindow()
    field = window.right.sentence.field
    field.setFocus()
    told.clear()
    QTest.keyClicks(field, "ring i morgen kl 20")
    owing.wait(lambda: len(told) == 2)
    (chips, politely), (warning, at_once) = told
    assert "due Saturday 21 November 20:00" in chips and not politely
    assert warning == CLOSED and at_once
    window.close()


def test_the_arrows_in_the_promises_of_a_job_say_which_one_the_keys_mean(owing: Counter, told: Told) -> None:
    card = at_job(owing).takeover.promises
    owing.wait(lambda: len(card.promises) >= 2)
    card.setFocus()
    card.choose(-9)
    told.clear()
    QTest.keyClick(card, Qt.Key.Key_Down)
    assert card.chosen is card.promises[1]
    assert told == [(card.rows[1].spoken, False)]
    assert card.promises[1].words in told[0][0]


def test_what_is_missing_in_a_form_is_told(owing: Counter, told: Told) -> None:
    owing.window.going.to("customer_form")
    page = owing.window.stack.currentWidget()
    assert isinstance(page, FormPage)
    QTest.keySequence(page.first(), QKeySequence("Ctrl+Return"))
    owing.wait(lambda: bool(told))
    assert told[-1] == (page.answer.text(), False)
    assert page.answer.text()


def test_the_card_of_keys_tells_what_it_waits_for(owing: Counter, told: Told) -> None:
    card = owing.window.pages.keys()
    assert isinstance(card, KeysWindow)
    card.ask("find")
    assert told[-1][0].startswith("Press the new key for “Find customer, phone, job, words”.")
    card.close()


def test_f6_reaches_the_cards_of_the_first_day(qtbot: QtBot, tmp_path: Path) -> None:
    make_application()
    program = Silent(tmp_path, MovableClock(AFTERNOON))
    program.start()
    today = program.window.today
    qtbot.waitUntil(lambda: today.sheet is not None and today.empty.isVisible(), timeout=20_000)
    program.window.activateWindow()
    today.quick.line.field.setFocus()
    program.window.next_pane()
    focus = program.window.focusWidget()
    assert today.empty.isAncestorOf(focus)
    put_away(program)


def test_f6_goes_through_the_settings_to_save(owing: Counter) -> None:
    owing.window.show_settings()
    page = owing.window.stack.currentWidget()
    panes = page.panes()  # type: ignore[union-attr]
    passed = []
    for _ in range(len(panes) + 1):
        owing.press(Qt.Key.Key_F6)
        passed += [
            at for at, each in enumerate(panes) if each is owing.focus() or each.isAncestorOf(owing.focus())
        ]
    assert set(passed) == set(range(len(panes)))


@pytest.fixture
def narrow(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    """A window of 1024 x 640."""
    with open_window(qtbot, tmp_path) as counter:
        counter.window.resize(1024, 640)
        yield counter


def test_a_sentence_that_is_cut_in_the_status_line_can_be_gone_to_and_read(narrow: Counter) -> None:
    said = narrow.window.status._said
    narrow.window.status.say("The reminders have been silent since 15:20. " * 6)
    narrow.wait(lambda: said.text() != said.whole)
    assert said.focusPolicy() & Qt.FocusPolicy.TabFocus
    narrow.window.status.say("Kept")
    narrow.wait(lambda: said.text() == "Kept")
    assert said.focusPolicy() is Qt.FocusPolicy.NoFocus
