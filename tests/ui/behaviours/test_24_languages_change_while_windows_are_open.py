"""Behaviour 24: another language in the settings changes all windows at once, and no text is lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from repairdesk.actions.settings import save_settings
from repairdesk.queries.settings import settings
from tests.ui.a_window import Counter, counter
from ui.i18n import use_language
from ui.job.page import JobPage
from ui.keys.window import KeysWindow
from ui.move.window import MoveWindow
from ui.reminder.window import ReminderWindow
from ui.theme import style
from ui.tray import Tray

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore(
    "does not support (raise|propagateSizeHints)|systemTrayWindowChanged", extend=True
)


def speak(counter: Counter, language: str) -> None:
    """Save another language in the settings, as the settings page does."""
    counter.program.office.do(lambda desk: save_settings(desk, replace(settings(desk), language=language)))
    counter.wait(lambda: counter.program.shop.settings.language == language)
    worded(counter)


def worded(counter: Counter) -> None:
    """Wait until every window and page has written its texts anew."""
    done: list[bool] = []
    QApplication.processEvents()
    counter.program.shop.turns.take(counter.window, lambda: done.append(True))
    counter.wait(lambda: bool(done))


def test_menus_title_sidebar_reminder_card_and_about_speak_danish_and_the_sentence_stays(
    counter: Counter,
) -> None:
    window = counter.window
    reminder = ReminderWindow(counter.program.shop)
    counter.qtbot.addWidget(reminder)
    counter.press(Qt.Key.Key_F1)
    window.pages.about()
    counter.window.activateWindow()
    counter.field.setFocus()
    counter.type(f"ring {counter.books.number} 1t om pris")
    counter.field.setCursorPosition(7)
    chips = counter.today.quick.chips.fields
    speak(counter, "da")
    card, about = window.pages._made["keys"], window.pages._made["about"]
    assert isinstance(card, KeysWindow)
    assert isinstance(about, QMessageBox)
    told = [
        window.windowTitle(), window.menus.menus["help"].title(), window.sidebar.settings_button.text().strip(),
        window.status.undo_button.text(), card.windowTitle(), about.windowTitle(), reminder.foot.text(),
        counter.today.bar.take_button.text().strip().split("  ")[0],
    ]  # fmt: skip
    assert told == [
        "I dag – RepairDesk", "&Hjælp", "Indstillinger", "Fortryd", "Taster", "Om RepairDesk",
        "Du skriver videre, hvor du var. F8 i RepairDesk går hertil.", "Jeg tager den",
    ]  # fmt: skip
    assert counter.field.text() == f"ring {counter.books.number} 1t om pris"
    assert counter.field.cursorPosition() == 7
    assert counter.today.quick.chips.fields == chips
    card.close()
    about.close()


def test_about_keeps_the_keyboard_while_it_changes_its_language(counter: Counter) -> None:
    counter.window.pages.about()
    about = counter.window.pages._made["about"]
    about.activateWindow()
    counter.wait(lambda: counter.focus().window() is about)
    here = counter.focus()
    use_language("da")
    worded(counter)
    assert counter.focus() is here
    counter.press(Qt.Key.Key_Space)
    assert not about.isVisible()


def test_the_last_deed_is_told_again_in_the_new_language(counter: Counter) -> None:
    counter.type(f"ring {counter.books.number} 1t")
    counter.press(Qt.Key.Key_Return)
    counter.wait(lambda: "Promised" in counter.window.status.accessibleName())
    use_language("nb")
    counter.program.shop.wording.use("nb", "Europe/Copenhagen")
    worded(counter)
    assert counter.window.status.accessibleName().startswith("15.20 · Lovet")


def test_a_sentence_nobody_can_word_again_goes(counter: Counter) -> None:
    counter.window.status.say("Draft kept")
    use_language("da")
    worded(counter)
    assert counter.window.status.accessibleName() == ""


def test_what_is_written_in_a_journal_stays_with_its_caret(counter: Counter) -> None:
    counter.window.open_job(counter.books.job)
    page = counter.window.pages.job(counter.books.job)
    counter.wait(lambda: page.sheet is not None)  # type: ignore[attr-defined]
    text = page.entry.text  # type: ignore[attr-defined]
    text.setPlainText("Kunden ringer selv")
    caret = text.textCursor()
    caret.setPosition(6)
    text.setTextCursor(caret)
    speak(counter, "nb")
    assert text.toPlainText() == "Kunden ringer selv"
    assert text.textCursor().position() == 6


def test_the_mark_in_the_tray_speaks_the_language_too(counter: Counter) -> None:
    tray = Tray(counter.window, lambda: None)
    try:
        use_language("da")
        worded(counter)
        assert tray._quit.text() == "Afslut, påmindelser stopper"
        assert "open promise" not in tray.icon.toolTip()
    finally:
        tray.icon.hide()
        tray.setParent(None)
        tray.deleteLater()


def test_another_theme_changes_every_window_at_once_and_no_text_caret_or_chip_is_lost(
    counter: Counter,
) -> None:
    window, app = counter.window, QApplication.instance()
    assert isinstance(app, QApplication)
    window.open_job(counter.books.job)
    page = window.stack.currentWidget()
    assert isinstance(page, JobPage)
    counter.wait(lambda: page.sheet is not None)
    page.entry.text.setPlainText("Vi ringer inden 1 time")
    counter.wait(lambda: page.entry.found.chips)
    promised = counter.books.promise_call()
    move = window.pages.move(promised)
    assert isinstance(move, MoveWindow)
    counter.wait(lambda: move.sheet is not None)
    move.right.sentence.field.setText("ring mandag kl 16")
    window.pages.keys()
    window.bring_up()
    window.show_today()
    counter.type("ring Hansen om pris")
    counter.field.setCursorPosition(4)
    before = drafts(counter, page, move)
    try:
        style.apply(app, "dark")
        counter.qtbot.wait(50)
        shown = [each for each in app.topLevelWidgets() if each.isVisible()]
        assert len(shown) >= 3
        for each in shown:
            ground = each.grab().toImage().pixelColor(2, each.height() // 2)
            assert ground.lightness() < 90, each.windowTitle()
        assert drafts(counter, page, move) == before
        assert counter.focus() is counter.field
        style.apply(app, "light")
        counter.qtbot.wait(50)
        assert drafts(counter, page, move) == before
    finally:
        style.apply(app, "light")
        for each in (move, window.pages._made["keys"]):
            each.close()


def drafts(counter: Counter, page: JobPage, move: MoveWindow) -> tuple[object, ...]:
    """Everything that was typed and is not written: words, carets, chips."""
    quick = counter.today.quick
    return (
        counter.field.text(), counter.field.cursorPosition(), quick.chips.fields, move.draft,
        page.entry.text.toPlainText(), [chip.whole for chip in page.entry.found.chips],
    )  # fmt: skip
