"""UI.md 8, the table: each control's role, accessible name and description, row by row."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from repairdesk.actions.agree import agree
from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.words import Audience, Channel
from repairdesk.queries.job import job
from tests.ui.a_window import Counter
from tests.ui.accessible import told
from tests.ui.accessible.told import ROLE
from ui.i18n import use_language
from ui.job.page import JobPage
from ui.move.window import MoveWindow
from ui.theme.spoken import Heading
from ui.today.chips import Chip

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)


def at_job(counter: Counter) -> JobPage:
    """The job's page, once it shows the job."""
    counter.window.open_job(counter.books.job)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, JobPage)
    counter.wait(lambda: page.sheet is not None)
    return page


def rows_of(view: QWidget) -> list[tuple[QAccessible.Role, str]]:
    """The rows of a list as they are read."""
    read = told.of(view)
    rows = [read.child(at) for at in range(read.childCount())]
    return [(row.role(), row.text(QAccessible.Text.Name)) for row in rows]


def test_the_quick_line_is_editable_text_and_says_what_enter_will_do(owing: Counter) -> None:
    field = owing.field
    assert (told.role(field), told.name(field)) == (ROLE.EditableText, "New promise")
    owing.type(f"ring {owing.books.number} 1t")
    assert told.description(field) == "Writes the promise"


def test_a_chip_is_a_button_that_says_how_it_is_taken_out(owing: Counter) -> None:
    owing.type(f"ring {owing.books.number} 1t")
    chips = [each for each in owing.today.quick.chips.findChildren(Chip) if each.isVisible() and each.field]
    assert {told.role(each) for each in chips} == {ROLE.Button}
    assert "Due Friday 20 November 16:30. Delete removes" in [told.name(each) for each in chips]


def test_the_closed_warning_is_an_alert_and_then_its_times_are_buttons(owing: Counter) -> None:
    owing.type(f"sms inden 24 timer #{owing.books.number}")
    warning = owing.today.quick.warning
    owing.wait(warning.isVisible)
    assert told.role(warning) == ROLE.AlertMessage
    assert told.name(warning).startswith("24 hours is Saturday 15:30. The shop closes at 14:00.")
    times = [each for each in warning.findChildren(QPushButton) if each.isVisible()]
    assert {told.role(each) for each in times} == {ROLE.Button}
    assert told.name(times[0]) == "Choose Saturday 13:30, in 22 hours"


def test_today_is_a_list_whose_headings_say_how_many_and_whose_rows_say_the_state_first(
    owing: Counter,
) -> None:
    assert (told.role(owing.today.list), told.name(owing.today.list)) == (ROLE.List, "Promises")
    (_, head), (role, row), *_ = rows_of(owing.today.list)
    assert head.startswith("Overdue, 1 promise")
    assert head.endswith(". Ring and apologise first")
    assert role == ROLE.ListItem
    order = (
        "Overdue",
        "5 min late",
        "due 15:25",
        "“sen”",
        "Søren Hansen",
        "20 12 34 56",
        "#1001",
        "Handed in",
    )
    places = [row.index(part) for part in order]
    assert places == sorted(places)


def test_the_action_bar_is_a_tool_bar_whose_buttons_say_whom_they_act_for(owing: Counter) -> None:
    owing.today.list.take_focus()
    bar = owing.today.bar
    assert (told.role(bar), told.name(bar)) == (ROLE.ToolBar, "The selected promise")
    assert told.role(bar.call_button) == ROLE.Button
    assert told.name(bar.call_button) == "Call Søren Hansen, 20 12 34 56"


def test_the_takeover_card_is_a_group_with_headings_and_lines(owing: Counter) -> None:
    books = owing.books
    agree(books.desk, text="vil se den køre", job_id=books.job, price_limit=1800, by=books.maja)
    page = at_job(owing)
    card = page.takeover
    assert (told.role(card), told.name(card)) == (ROLE.Grouping, "Takeover card")
    groups = [told.name(each) for each in (card.promises, card.agreed, card.price, card.handed)]
    assert groups[0].startswith("Open promises, ")
    assert groups[1] == "Agreed with the customer, 1"
    assert groups[2].startswith("Price limit, 1,800")
    assert {told.role(each) for each in (card.promises, card.agreed, card.price)} == {ROLE.Grouping}
    headings = [told.name(each) for each in card.findChildren(Heading) if each.isVisible()]
    assert headings[:3] == ["Takeover card", "Open promises", "Agreed with the customer"]
    owing.wait(lambda: card.promises.rows and card.promises.rows[0].isVisible())
    read = told.widgets_in(card.promises)
    assert read.index(card.promises.rows[0]) < read.index(card.promises.buttons["keep"])


def test_a_journal_entry_says_number_time_audience_channel_and_writer_then_the_text(owing: Counter) -> None:
    books = owing.books
    for audience, text in ((Audience.SAID, "Prisen er 900"), (Audience.INTERNAL, "Kablet er revnet")):
        write_entry(
            books.desk, job_id=books.job, audience=audience, channel=Channel.PHONE, text=text, by=books.maja
        )
    first = next(each for each in job(books.desk, id=books.job).entries if each.text == "Prisen er 900")
    write_entry(
        books.desk, job_id=books.job, audience=Audience.SAID, channel=Channel.PHONE, text="Prisen er 950",
        by=books.maja, corrects_id=first.id,
    )  # fmt: skip
    page = at_job(owing)
    owing.wait(lambda: any("950" in name for _, name in rows_of(page.journal)))
    assert (told.role(page.journal), told.name(page.journal)) == (ROLE.List, "Journal")
    entries = [(role, name) for role, name in rows_of(page.journal) if "Prisen" in name or "Kablet" in name]
    assert {role for role, _ in entries} == {ROLE.ListItem}
    said, internal = (name for _, name in entries)
    assert said.startswith(f"Entry {first.number}, Friday 15:30, said to customer, phone, Maja")
    assert said.index("Prisen er 900") < said.index("Prisen er 950") or "Prisen er 950" in said
    assert "Prisen er 900" in said
    assert internal.startswith("Internal")


@pytest.mark.parametrize(
    ("language", "channel", "cause"),
    [
        ("en", "Channel", "Why can it not be kept?"),
        ("da", "Kanal", "Hvorfor kan den ikke holdes?"),
        ("nb", "Kanal", "Hvorfor kan den ikke holdes?"),
    ],
)
def test_channel_and_cause_are_groups_of_radio_buttons(
    owing: Counter, language: str, channel: str, cause: str
) -> None:
    page = at_job(owing)
    window = owing.window.pages.move(owing.open_promises()[0].id)
    assert isinstance(window, MoveWindow)
    use_language(language)
    owing.wait(
        lambda: told.name(window.left.causes) == cause and told.name(page.entry.channels.how) == channel
    )
    for group, name in ((page.entry.channels.how, channel), (window.left.causes, cause)):
        assert (told.role(group), told.name(group)) == (ROLE.Grouping, name)
        inside = [each.role() for each in told.all_in(group)]
        assert inside.count(ROLE.RadioButton) > 4
    window.close()


def test_the_strip_is_a_graphic_that_says_its_numbers(owing: Counter) -> None:
    window = owing.window.pages.move(owing.open_promises()[0].id)
    assert isinstance(window, MoveWindow)
    owing.wait(lambda: window.sheet is not None)
    window.right.sentence.field.setText("klar mandag kl 16")
    graphics = [each for each in told.all_in(window) if each.role() == ROLE.Graphic]
    assert any("h" in each.text(QAccessible.Text.Name) for each in graphics)
    window.close()


def test_the_status_line_says_the_last_action_and_how_to_undo_it(owing: Counter) -> None:
    status = owing.window.status
    assert told.role(status) == ROLE.StatusBar
    owing.today.list.take_focus()
    owing.press(Qt.Key.Key_Space)
    owing.wait(lambda: told.name(status).endswith(". Undo, Control Z"))
    assert "Kept" in told.name(status)
    assert told.name(status.undo_button) == "Undo, Control Z"
    owing.window.shop.keys.change("undo", QKeySequence("F7"))
    assert told.name(status).endswith(". Undo, F7")
