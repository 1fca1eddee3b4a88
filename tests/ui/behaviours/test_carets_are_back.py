"""UI.md 9, behaviours 2 and 3: whatever was being written, the caret stands where it stood, in the same field."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.words import Audience
from tests.a_shop import Shop as Books
from tests.a_shop import a_shop
from tests.ui.a_window import AFTERNOON, Counter, counter, open_window
from tests.ui.lists.moving import page
from tests.ui.shop_floor import Floor, open_floor
from ui.carets import caret_of, put_caret
from ui.customer.form import CustomerForm
from ui.drafts import CARET, Drafts
from ui.job.page import JobPage
from ui.jobs.new_job import NewJobForm
from ui.reminder.note import NoteLine
from ui.settings.page import SettingsPage

__all__ = ["counter"]

Field = QLineEdit | QPlainTextEdit


def correction(counter: Counter) -> Field:
    """The correction of what Ole has written."""
    counter.window.open_job(counter.books.job)
    found = page(counter)
    assert isinstance(found, JobPage)
    counter.wait(lambda: found.sheet is not None and len(found.model.rows) > 1)
    if found.entry.corrects is None:
        found.journal.setCurrentIndex(found.model.index(len(found.model.rows) - 1))
        found.journal.correct()
    found.focus_entry()
    return found.entry.text


def address(counter: Counter) -> Field:
    counter.window.going.to("customer_form")
    found = page(counter)
    assert isinstance(found, CustomerForm)
    return found.address


def remark(counter: Counter) -> Field:
    """The remark on the number that stands second."""
    counter.window.going.to("customer_form")
    found = page(counter)
    assert isinstance(found, CustomerForm)
    if found.phones.pairs() == []:
        found.phones.field(0).setText("20 12 34 56")
        found.phones.field(1).setText("30 40 50 60")
    return found.phones.field(1, remark=True)


def what_matters(counter: Counter) -> Field:
    counter.window.going.to("customer_form")
    found = page(counter)
    assert isinstance(found, CustomerForm)
    return found.matters


def fault(counter: Counter) -> Field:
    counter.window.going.to("new_job", counter.books.hansen)
    found = page(counter)
    assert isinstance(found, NewJobForm)
    return found.fault


def holidays(counter: Counter) -> Field:
    counter.window.show_settings()
    found = page(counter)
    assert isinstance(found, SettingsPage)
    return found.hours_form.special


FIELDS = (correction, address, remark, what_matters, fault, holidays)


def type_in_the_middle(counter: Counter, field: Field) -> str:
    """Type a sentence and go five letters back; returns what stands there."""
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    put_caret(field, None)
    if isinstance(field, QLineEdit):
        field.insert("🙂")  # two of Qt's letters, one of Python's
    else:
        field.insertPlainText("🙂")
    counter.type("skærm er revnet")
    for _ in range(5):
        QTest.keyClick(field, Qt.Key.Key_Left)
    return text_of(field)


def text_of(field: Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def goes_on(counter: Counter, field: Field, text: str) -> None:
    """The next letter stands where it would have stood."""
    assert text_of(field) == text
    counter.wait(field.hasFocus)
    counter.type("X")
    assert text_of(field) == f"{text[:-5]}X{text[-5:]}"


@pytest.mark.parametrize("find", FIELDS)
def test_after_the_program_was_closed_one_writes_on_where_one_was(
    qtbot: QtBot, tmp_path: Path, find: Callable[[Counter], Field]
) -> None:
    """Behaviour 2, closing."""
    books = a_shop(tmp_path, AFTERNOON)
    note_of_ole(books)
    with open_window(qtbot, tmp_path, books=books) as counter:
        text = type_in_the_middle(counter, find(counter))
    with open_window(qtbot, tmp_path, books=books) as counter:
        goes_on(counter, find(counter), text)
    books.desk.close()


@pytest.mark.parametrize("find", FIELDS)
def test_after_leaving_the_page_one_writes_on_where_one_was(
    counter: Counter, find: Callable[[Counter], Field]
) -> None:
    """Behaviour 3: it leaves, and nothing is discarded, the caret neither."""
    note_of_ole(counter.books)
    text = type_in_the_middle(counter, find(counter))
    counter.window.show_today()
    counter.wait(lambda: page(counter) is counter.today)
    goes_on(counter, find(counter), text)


@pytest.mark.parametrize("find", FIELDS)
def test_the_caret_is_on_the_disk_without_anybody_leaving(
    counter: Counter, tmp_path: Path, find: Callable[[Counter], Field]
) -> None:
    """Behaviour 2, the plug: what a process finds that starts after this one was killed."""
    note_of_ole(counter.books)
    field = find(counter)
    text = type_in_the_middle(counter, field)
    at = len(text.encode("utf-16-le")) // 2 - 5
    assert caret_of(field) == at

    def on_the_disk() -> bool:
        kept = Drafts(tmp_path)
        return any(name.endswith(CARET) and place.endswith(f" {at}") for name, place in kept._texts.items())

    counter.wait(on_the_disk)


def note_of_ole(books: Books) -> None:
    write_entry(books.desk, text="USB foran: 3", audience=Audience.INTERNAL, job_id=books.job, by=books.ole)


def test_a_written_correction_leaves_no_caret_behind(counter: Counter) -> None:
    note_of_ole(counter.books)
    field = correction(counter)
    type_in_the_middle(counter, field)
    counter.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    counter.wait(lambda: text_of(field) == "")
    assert not [name for name in counter.program.drafts._texts if name.endswith(CARET)]


def test_a_colleague_who_saves_settings_moves_no_caret(qtbot: QtBot, tmp_path: Path) -> None:
    with open_floor(tmp_path) as floor:
        made = SettingsPage(floor.shop, floor.drafts)
        shown(qtbot, made)
        phone = made.shop_form.phone
        phone.setFocus()
        QTest.keyClicks(phone, "12 34 56 78")
        phone.setCursorPosition(3)
        made.fill()  # as when a colleague has saved
        assert (phone.text(), phone.cursorPosition()) == ("12 34 56 78", 3)


def test_the_answer_noted_at_a_reminder_has_its_caret_for_each_promise(qtbot: QtBot, tmp_path: Path) -> None:
    with open_floor(tmp_path) as floor:
        note = noting(floor, qtbot)
        note.show_for("første")
        QTest.keyClicks(note.field, "hun siger ja")
        note.field.setCursorPosition(4)
        note.show_for("anden")
        assert note.field.text() == ""
        QTest.keyClicks(note.field, "nej")
        note.show_for("første")
        assert (note.text, note.field.cursorPosition()) == ("hun siger ja", 4)
        note.show_for("anden")
        assert (note.text, note.field.cursorPosition()) == ("nej", 3)


def noting(floor: Floor, qtbot: QtBot) -> NoteLine:
    made = NoteLine(floor.drafts)
    shown(qtbot, made)
    made.field.setFocus()
    return made


def shown(qtbot: QtBot, made: QWidget) -> None:
    qtbot.addWidget(made)
    made.show()
