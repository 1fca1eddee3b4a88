"""Whatever stands in the window is a draft: after Esc, after closing, after the plug was pulled."""

import threading
from functools import partial
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from repairdesk.actions.keep import keep
from repairdesk.domain.words import Cause, Channel
from tests.domain.making import instants
from tests.ui.move.conftest import SENTENCE, Mover, field_of
from ui.drafts import Drafts
from ui.i18n import use_language
from ui.move.draft import MoveDraft, Reached, parse
from ui.move.window import MoveWindow
from ui.theme import style

DRAFTS = st.builds(
    MoveDraft,
    sentence=st.text(),
    removed=st.lists(st.tuples(st.text(), st.text()), max_size=3).map(tuple),
    cause=st.none() | st.sampled_from(Cause),
    note=st.text(),
    told=st.none() | st.sampled_from(Channel),
    call=st.none() | st.booleans(),
    offer=st.text(),
    reached=st.none() | st.builds(Reached, st.sampled_from(Channel), instants(days=20)),
    id=st.text(),
    call_id=st.text(),
)


@given(DRAFTS)
def test_a_draft_comes_back_as_it_was(draft: MoveDraft) -> None:
    assert draft.empty or parse(draft.text()) == draft


@given(st.text() | st.sampled_from(["", "[]", "null", '{"cause": 7}', '{"removed": 3, "told": "owl"}']))
def test_a_draft_that_cannot_be_read_is_no_draft_and_no_fault(text: str) -> None:
    assert isinstance(parse(text), MoveDraft)


def fill(mover: Mover, window: MoveWindow) -> None:
    mover.cause(6)
    QTest.keyClicks(window.left.causes.note, "Strømmen gik")
    window.left.telling.choose(Channel.SMS)
    QTest.keyClicks(field_of(window), SENTENCE)
    window.right.sentence.remove("kind")
    window.right.call.click()
    field_of(window).setCursorPosition(4)


def assert_full(window: MoveWindow) -> None:
    assert field_of(window).text() == SENTENCE
    assert field_of(window).cursorPosition() == 4
    assert window.right.sentence.removed == {("kind", "klar")}
    assert (window.left.causes.cause, window.left.causes.note.text()) == (Cause.OTHER, "Strømmen gik")
    assert window.left.telling.told is Channel.SMS
    assert not window.right.call.isChecked()


def test_esc_keeps_everything_and_says_so(mover: Mover) -> None:
    fill(mover, mover.open())
    mover.press(Qt.Key.Key_Escape)
    assert mover.counter.window.status._said.whole == "Draft kept"
    assert_full(mover.open())


def test_the_keyboard_comes_back_to_the_line_that_says_why(mover: Mover) -> None:
    window = mover.open()
    fill(mover, window)
    window.left.causes.note.setFocus()
    window.left.causes.note.setCursorPosition(2)
    mover.press(Qt.Key.Key_Escape)
    again = mover.open()
    assert again is not window
    note = again.left.causes.note
    assert (note.text(), note.cursorPosition()) == ("Strømmen gik", 2)
    mover.wait(note.hasFocus)


def test_closing_the_window_keeps_everything(mover: Mover) -> None:
    window = mover.open()
    fill(mover, window)
    window.close()
    assert_full(mover.open())


def test_with_the_plug_pulled_the_draft_is_on_the_disk(mover: Mover, tmp_path: Path) -> None:
    window = mover.open()
    fill(mover, window)
    mover.counter.program.drafts.save()  # as its timer does, a moment after the last key
    kept = parse(Drafts(tmp_path).text(f"move.{mover.promise_id}"))
    assert kept == window.draft
    assert (kept.sentence, kept.note) == (SENTENCE, "Strømmen gik")


def test_a_window_in_which_nothing_was_done_leaves_no_draft(mover: Mover) -> None:
    mover.open().close()
    assert mover.counter.program.drafts.text(f"move.{mover.promise_id}") == ""


def test_once_it_is_written_the_draft_is_gone(mover: Mover, tmp_path: Path) -> None:
    window = mover.open()
    mover.cause(1)
    QTest.keyClicks(field_of(window), SENTENCE)
    window.write()
    mover.wait(lambda: mover.old().outcome is not None)
    mover.wait(lambda: not mover.counter.program.drafts.text(f"move.{mover.promise_id}"))
    mover.wait(lambda: not Drafts(tmp_path).text(f"move.{mover.promise_id}"))


def says(window: MoveWindow, word: str) -> bool:
    return word in window.left.advice.text()


def test_language_and_theme_change_while_it_is_open_and_no_letter_is_lost(mover: Mover) -> None:
    window = mover.open()
    fill(mover, window)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    shop = mover.counter.program.shop
    try:
        for language in ("da", "nb", "en"):
            shop.wording.use(language, "Europe/Copenhagen")
            use_language(language)
            word = {"da": "så tæller", "nb": "så teller", "en": "it counts"}[language]
            mover.wait(partial(says, window, word))
            assert_full(window)
            assert ("15:40" in window.left.advice.text()) == (language == "en")
        style.apply(app, "dark")
        window.grab()
        assert_full(window)
    finally:
        use_language("en")
        style.apply(app, "light")


def test_what_is_refused_after_the_window_was_closed_is_said_in_the_main_window(mover: Mover) -> None:
    window = mover.open()
    mover.cause(3)
    QTest.keyClicks(field_of(window), "klar mandag kl 16")
    door = threading.Event()
    mover.counter.program.office.ask(lambda _: door.wait(), lambda _: None)
    window.write()
    window.leave()
    keep(mover.counter.books.desk, promise_id=mover.promise_id)
    door.set()
    mover.counter.settled()
    assert "settled" in mover.counter.window.status._said.whole
    assert "klar mandag kl 16" in mover.counter.program.drafts.text(f"move.{mover.promise_id}")


def test_a_window_that_is_closed_while_it_writes_has_written(mover: Mover) -> None:
    window = mover.open()
    mover.cause(3)
    QTest.keyClicks(field_of(window), "klar mandag kl 16")
    door = threading.Event()
    mover.counter.program.office.ask(lambda _: door.wait(), lambda _: None)
    window.write()
    window.leave()
    mover.counter.qtbot.wait(50)
    door.set()
    mover.counter.settled()
    assert [line.words for line in mover.owed()] == ["klar mandag kl 16"]
    assert mover.counter.program.drafts.text(f"move.{mover.promise_id}") == ""
