"""Failure 7: a colleague rang to ask the same again. The job's page says it all."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from repairdesk.domain.words import Audience, Channel
from tests.stories.conftest import Day
from ui.job.journal_rows import EntryRow
from ui.job.page import JobPage
from ui.practice.counter import settle, settle_for

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk


def test_who_takes_over_reads_what_was_said_and_agreed_without_ringing(day: Day) -> None:
    day.type("#1042 vil se den køre")
    day.enter()
    day.promise("ring Hansen inden 1 time om pris #1042")
    _said(day, "Knappen i fronten er fejlen. Nyt kabinet ca. 650 kr.")
    day.sign_in("Ali")
    page = _opened(day)
    card = page.takeover
    assert [row.text.text() for row in card.agreed.rows] == ["vil se den køre"]
    promised = [(row.text.text(), row.under.text()) for row in card.promises.rows]
    assert promised == [("“ring Hansen inden 1 time om pris #1042”", "due Fri 20 Nov 16:20 · Mette, phone")]
    assert card.whose.owner.text() == "Mette owns this"
    said = [row for row in page.model.rows if isinstance(row, EntryRow)]
    assert [(row.text, row.by) for row in said if row.audience is Audience.SAID] == [
        ("ring Hansen inden 1 time om pris #1042", "Mette · phone"),
        ("Knappen i fronten er fejlen. Nyt kabinet ca. 650 kr.", "phone"),
    ]
    page.take()
    settle(lambda: page.takeover.whose.owner.text() == "Ali owns this", "the job was not taken over")
    settle(lambda: page.model.rows[-1].text == "Ali took over from Mette", "the journal does not say so")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert day.window.stack.currentWidget() is day.window.today


def _said(day: Day, text: str) -> None:
    """Mette writes what she told the customer."""
    done: list[object] = []

    def write(desk: "Desk") -> "Changes":
        from repairdesk.actions.write_entry import write_entry
        from repairdesk.queries.job import job

        sheet = job(desk, number=1042)
        return write_entry(desk, job_id=sheet.id, audience=Audience.SAID, channel=Channel.PHONE, text=text)

    day.program.office.do(write, done.append)
    settle(lambda: bool(done), "the entry was not written")


def _opened(day: Day) -> JobPage:
    """Open the job of the first row with Enter."""
    today = day.window.today
    settle(lambda: bool(today.model.rows), "Today is empty")
    today.list.take_focus()
    QTest.keyClick(today.list, Qt.Key.Key_Return)
    page = day.window.stack.currentWidget()
    assert isinstance(page, JobPage)
    settle(lambda: page.sheet is not None, "the job was not read")
    settle_for(50)
    return page
