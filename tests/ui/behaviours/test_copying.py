"""UI.md 9, behaviour 17: numbers can be selected and copied; Ctrl+C on a row copies a readable line."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu

from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.words import Audience, Channel
from tests.ui.a_window import Counter, counter
from ui.customer.page import CustomerPage
from ui.job.page import JobPage
from ui.lists.page import ListPage
from ui.reminder.card import CardView
from ui.today.model import Row

__all__ = ["counter"]


def on_a_row(counter: Counter) -> None:
    counter.books.promise_call("ring om pris", 60)
    counter.program.office.changed.emit(None)
    counter.wait(lambda: counter.shown() == ["ring om pris"])
    counter.today.list.take_focus()
    counter.today.list._select(counter.today.model.rows.index(next(_promises(counter))))


def _promises(counter: Counter) -> Iterator[Row]:
    return (row for row in counter.today.model.rows if getattr(row, "words", "") == "ring om pris")


def test_ctrl_c_copies_the_row_as_one_line(counter: Counter) -> None:
    """Behaviour 17, the row."""
    on_a_row(counter)
    counter.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert "\n" not in copied
    for part in ("“ring om pris”", "Søren Hansen", "20 12 34 56", f"#{counter.books.number} ThinkPad T480"):
        assert part in copied


def test_the_phone_number_beside_the_buttons_can_be_selected(counter: Counter) -> None:
    """Behaviour 17, the phone."""
    on_a_row(counter)
    phone = counter.today.bar._phone
    assert phone.text() == "20 12 34 56"
    phone.setSelection(0, len(phone.text()))
    assert phone.selectedText() == "20 12 34 56"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_row_copies_phone_and_job_number_alone(counter: Counter) -> None:
    """Behaviour 17, without painting over letters with the mouse."""
    on_a_row(counter)
    counter.press(Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = next(each for each in counter.today.list.findChildren(QMenu) if each.isVisible())
    texts = {act.text(): act for act in menu.actions()}
    texts["Copy 20 12 34 56"].trigger()
    assert QGuiApplication.clipboard().text() == "20 12 34 56"
    texts[f"Copy #{counter.books.number}"].trigger()
    assert QGuiApplication.clipboard().text() == f"#{counter.books.number}"
    menu.close()


@pytest.mark.parametrize("room", ["job", "customer"])
def test_the_number_can_be_selected_wherever_a_page_shows_it(counter: Counter, room: str) -> None:
    """Behaviour 17, everywhere: what can be read can be copied."""
    books = counter.books
    counter.window.going.to(room, books.job if room == "job" else books.hansen)
    page = counter.window.stack.currentWidget()
    assert page is not None
    numbers = ("20 12 34 56", "22 12 34 56")

    def shown() -> list[QLabel]:
        labels = [each for each in page.findChildren(QLabel) if each.isVisible()]
        return [each for each in labels if any(number in each.text() for number in numbers)]

    counter.wait(lambda: len(shown()) >= len(numbers))
    by_mouse = Qt.TextInteractionFlag.TextSelectableByMouse
    assert [each.text() for each in shown() if not each.textInteractionFlags() & by_mouse] == []


def test_a_reminders_name_number_and_words_can_be_selected(counter: Counter) -> None:
    """Behaviour 17, while it rings."""
    card = CardView(counter.program.shop)
    counter.qtbot.addWidget(card)
    for part in (card.name, card.phone, card.words, card.say):
        assert part.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def copied(counter: Counter) -> str:
    """Press Ctrl+C where the keyboard is; what then lies on the clipboard."""
    QGuiApplication.clipboard().clear()
    counter.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert text
    assert "\n" not in text
    return text


def written(counter: Counter, text: str) -> None:
    books = counter.books
    write_entry(
        books.desk, job_id=books.job, audience=Audience.SAID, channel=Channel.PHONE, text=text, by=books.maja
    )


@pytest.mark.parametrize(
    ("room", "typed", "parts"),
    [
        ("jobs", "", ("#1001 ThinkPad T480", "Skærmen blinker", "Søren Hansen")),
        ("customers", "hansen", ("Søren Hansen", "20 12 34 56")),
        ("find", "hansen", ("Søren Hansen", "20 12 34 56")),
        ("find", "1001", ("#1001 ThinkPad T480", "Søren Hansen")),
        ("find", "batteriet", ("Batteriet er bestilt", "#1001", "Maja")),
    ],
)
def test_ctrl_c_copies_a_row_of_every_long_list(
    counter: Counter, room: str, typed: str, parts: tuple[str, ...]
) -> None:
    """Behaviour 17, Jobs, Customers and each kind of row of Find."""
    written(counter, "Batteriet er bestilt")
    counter.window.going.to(room)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, ListPage)
    page.field.setText(typed)
    counter.wait(lambda: any(parts[0] in row.spoken for row in page.list.rows.rows if not row.head))
    page.list.take_focus()
    page.list.select(next(at for at, row in enumerate(page.list.rows.rows) if parts[0] in row.spoken))
    line = copied(counter)
    assert all(part in line for part in parts), line


def test_ctrl_c_copies_an_entry_of_the_job_with_its_number_and_time(counter: Counter) -> None:
    """Behaviour 17, the journal."""
    written(counter, "Batteriet er bestilt")
    counter.window.open_job(counter.books.job)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, JobPage)
    counter.wait(lambda: any("Batteriet" in row.text for row in page.model.rows))
    page.journal.setFocus()
    page.journal.setCurrentIndex(page.model.index(page.model.rowCount() - 1))
    line = copied(counter)
    assert "Said to customer, phone, Maja: Batteriet er bestilt" in line
    assert "2026" in line


def test_ctrl_c_copies_a_job_and_an_entry_on_the_customers_page(counter: Counter) -> None:
    """Behaviour 17, the customer."""
    counter.window.going.to("customer", counter.books.hansen)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, CustomerPage)
    counter.wait(lambda: page.sheet is not None and page.jobs.rows.rows)
    page.jobs.take_focus()
    assert "#1001 ThinkPad T480" in copied(counter)
    page.journal.setFocus()
    page.journal.setCurrentIndex(page.model.index(page.model.rowCount() - 1))
    assert "Entry" in copied(counter)
