"""A key that was changed is the new one in every window, and the old one does nothing there any more."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QWidget

from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.words import Audience, Channel
from tests.ui.a_window import Counter, counter
from ui.job.page import JobPage
from ui.keys.cap import KeyCap
from ui.move.window import MoveWindow

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)


def front(counter: Counter, window: QWidget) -> None:
    """Bring a window to the front, with something in it that hears the keys."""
    window.activateWindow()
    counter.wait(lambda: QApplication.activeWindow() is window and QApplication.focusWidget() is not None)


def others(counter: Counter) -> dict[str, Callable[[], QWidget]]:
    counter.books.promise_call()
    promised = counter.open_promises()[0].id
    pages = counter.window.pages
    return {"move": lambda: pages.move(promised), "keys": pages.keys, "bring in": pages.bring_in}


def strike(counter: Counter, key: str) -> None:
    QTest.keySequence(counter.focus(), QKeySequence(key))


def test_the_window_is_closed_by_the_key_that_was_chosen(counter: Counter) -> None:
    counter.window.shop.keys.change("close", QKeySequence("Ctrl+G"))
    for name, show in others(counter).items():
        window = show()
        front(counter, window)
        strike(counter, "Ctrl+W")
        assert window.isVisible(), name
        strike(counter, "Ctrl+G")
        counter.wait(lambda window=window: not window.isVisible())  # type: ignore[misc]


def test_esc_leaves_every_window_and_enter_presses_only_what_has_the_keyboard(counter: Counter) -> None:
    for name, show in others(counter).items():
        window = show()
        front(counter, window)
        next(iter([*window.findChildren(QLineEdit), *window.findChildren(QListWidget)])).setFocus()
        strike(counter, "Return")
        assert window.isVisible(), name
        strike(counter, "Esc")
        counter.wait(lambda window=window: not window.isVisible())  # type: ignore[misc]


def test_every_window_is_a_dialog_with_a_name_that_blocks_nothing(counter: Counter) -> None:
    names = {"move": "New promise instead", "keys": "Keys", "bring in": "Bring in customers"}
    for name, show in others(counter).items():
        window = show()
        heard = QAccessible.queryAccessibleInterface(window)
        assert heard.role() is QAccessible.Role.Dialog, name
        assert heard.text(QAccessible.Text.Name).startswith(names[name])
        assert not window.isModal()
        assert not heard.state().modal
        window.close()


def test_the_new_promise_is_called_about_by_the_key_that_was_chosen(counter: Counter) -> None:
    counter.window.shop.keys.change("call", QKeySequence("Ctrl+B"))
    window = others(counter)["move"]()
    assert isinstance(window, MoveWindow)
    counter.wait(lambda: window.sheet is not None)
    called: list[QUrl] = []
    window.foot.dial = called.append
    front(counter, window)
    strike(counter, "Ctrl+L")
    assert called == []
    strike(counter, "Ctrl+B")
    assert [url.toString() for url in called] == ["tel:+4520123456"]
    assert "Ctrl B" in window.foot.call_button.text()
    window.close()


def test_the_way_back_and_the_correction_are_those_that_were_chosen(counter: Counter) -> None:
    window, keys = counter.window, counter.window.shop.keys
    keys.change("back", QKeySequence("F4"))
    keys.change("correct", QKeySequence("F7"))
    books = counter.books
    write_entry(
        books.desk,
        job_id=books.job,
        audience=Audience.SAID,
        channel=Channel.PHONE,
        text="Den er i gang",
        by=books.maja,
    )
    for room, thing in (("job", counter.books.job), ("customers", ""), ("customer_form", "")):
        window.going.to(room, thing)
    page = window.pages.page("job", counter.books.job)
    assert isinstance(page, JobPage)
    window.going.to("job", counter.books.job)
    counter.wait(lambda: page.sheet is not None and page.journal.rows.rowCount() > 1)
    caps = [each.text() for each in window.findChildren(KeyCap) if not window.today.isAncestorOf(each)]
    assert set(caps) == {"F4"}
    named = {each.text() for each in window.findChildren(QLabel) if each.text().startswith("Alt ")}
    assert named <= {"Alt 1", "Alt 5"}  # the channels are chosen by their places
    page.journal.setFocus()
    page.journal.setCurrentIndex(page.journal.rows.index(page.journal.rows.rowCount() - 1))
    corrected: list[object] = []
    page.journal.correct_wanted.connect(lambda entry, _stands: corrected.append(entry))
    strike(counter, "F2")
    assert corrected == []
    strike(counter, "F7")
    assert len(corrected) == 1
    strike(counter, "Alt+Left")
    assert window.stack.currentWidget() is page
    strike(counter, "F4")
    assert window.stack.currentWidget() is not page
