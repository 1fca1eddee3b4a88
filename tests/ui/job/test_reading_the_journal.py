"""Whoever takes a job over reads what is agreed, and tells what was said from what was thought."""

from datetime import timedelta

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from repairdesk.actions.agree import agree
from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.words import Audience, Channel
from tests.ui.job.conftest import AtJob
from ui.job import sides
from ui.job.journal_rows import Corrected, DayRow


def write(at_job: AtJob, text: str, audience: Audience, corrects: str | None = None) -> str:
    """Write an entry on another seat; its id."""
    told = write_entry(
        at_job.floor.books.desk,
        text=text,
        audience=audience,
        channel=Channel.NONE if audience is Audience.INTERNAL else Channel.PHONE,
        job_id=at_job.floor.books.job,
        by=at_job.floor.books.ole,
        corrects_id=corrects,
    )
    return told.id or ""


def seen(at_job: AtJob, count: int) -> None:
    """Ask again and wait for so many entries."""
    at_job.page.refresh()
    at_job.qtbot.waitUntil(lambda: len(at_job.rows()) == count)


def card_texts(at_job: AtJob) -> list[str]:
    """Every text of the takeover card."""
    return [each.text() for each in at_job.page.takeover.findChildren(QLabel)]


def test_the_head_says_which_job_and_whose(at_job: AtJob) -> None:
    head = at_job.page.head
    assert head.title.text() == f"#{at_job.floor.books.number} ThinkPad T480"
    assert (head.customer.text(), head.phone.text()) == ("Søren Hansen", "20 12 34 56")
    assert head.call_button.accessibleName() == "Call Søren Hansen, 20 12 34 56"


def test_three_audiences_have_three_words_and_are_read_out_so(at_job: AtJob) -> None:
    for audience in (Audience.SAID, Audience.HEARD, Audience.INTERNAL):
        write(at_job, "Den slukker", audience)
    seen(at_job, 4)
    said, heard, internal = at_job.rows()[1:]
    assert [row.word for row in (said, heard, internal)] == ["Said to customer", "Customer said", "Internal"]
    assert said.spoken == "Entry 2, Friday 15:20, said to customer, phone, Ole, Den slukker"
    assert internal.spoken == "Internal, entry 4, Friday 15:20, Ole, Den slukker"
    assert "only colleagues see this" in internal.by
    assert heard.entry.audience is Audience.HEARD


def test_three_audiences_differ_in_shape_even_in_grey(at_job: AtJob) -> None:
    edges = set()
    for audience in (Audience.SAID, Audience.HEARD, Audience.INTERNAL):
        image = QImage(120, 60, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        sides.ground(painter, image.rect(), audience)
        painter.end()
        left = tuple(image.pixelColor(x, 30).lightness() < 160 for x in range(6))
        top = tuple(image.pixelColor(x, 0).lightness() < 160 for x in range(10, 30))
        edges.add((left, top))
    assert len(edges) == 3


def test_a_correction_stands_beneath_the_first_text(at_job: AtJob) -> None:
    first = write(at_job, "USB foran: 3", Audience.INTERNAL)
    at_job.floor.later(minutes=11)
    write(at_job, "2 foran, ikke 3", Audience.INTERNAL, corrects=first)
    at_job.page.refresh()
    at_job.qtbot.waitUntil(lambda: bool(at_job.rows()[-1].corrections))
    row = at_job.rows()[-1]
    assert row.text == "USB foran: 3"
    assert row.corrections == (Corrected("Corrected 15:31 by Ole:", "“2 foran, ikke 3”", "3"),)
    assert row.spoken.index("USB foran: 3") < row.spoken.index("2 foran")


def test_a_line_for_each_day_and_the_newest_at_the_bottom(at_job: AtJob) -> None:
    at_job.floor.later(days=1)
    write(at_job, "i morgen", Audience.INTERNAL)
    seen(at_job, 2)
    days = [row.text for row in at_job.page.model.rows if isinstance(row, DayRow)]
    assert days == ["Friday 20 November", "Saturday 21 November"]
    assert at_job.rows()[-1].text == "i morgen"


def test_the_takeover_card_says_what_is_promised_and_agreed(at_job: AtJob) -> None:
    books = at_job.floor.books
    at_job.floor.promised("ring om pris", 47, job=books.job)
    agree(books.desk, text="Vil se den køre", job_id=books.job, price_limit=1800)
    at_job.page.refresh()
    at_job.qtbot.waitUntil(lambda: "“ring om pris”" in card_texts(at_job) and at_job.stands)
    texts = card_texts(at_job)
    assert "Ole owns this" in texts
    assert "47 min" in texts
    assert "Vil se den køre" in texts
    assert "1,800 kr." in texts
    assert any(text.startswith("due Fri 20 Nov 16:07") for text in texts)


def test_the_minute_that_passes_counts_down(at_job: AtJob) -> None:
    at_job.floor.promised("ring om pris", 47, job=at_job.floor.books.job)
    at_job.page.refresh()
    at_job.qtbot.waitUntil(lambda: "47 min" in card_texts(at_job) and at_job.stands)
    at_job.floor.books.clock.forward(timedelta(minutes=50))
    at_job.page.tick()
    assert "3 min late" in card_texts(at_job)
    assert at_job.rows()[-1].mark == "overdue"


def test_a_long_text_takes_the_height_it_needs(at_job: AtJob) -> None:
    write(at_job, "kort", Audience.SAID)
    write(at_job, "Den slukker igen efter et par minutter. " * 12, Audience.SAID)
    write(at_job, "x" * 900, Audience.SAID)
    seen(at_job, 4)
    view = at_job.page.journal
    short, long, unbroken = (view.visualRect(at_job.page.model.index(place)).height() for place in (2, 3, 4))
    assert long > short + 60
    assert unbroken > short + 60
    wide = long
    at_job.page.resize(860, 720)
    at_job.qtbot.waitUntil(lambda: view.visualRect(at_job.page.model.index(3)).height() > wide)


def test_the_newest_stays_in_sight_and_reading_above_is_left_alone(at_job: AtJob) -> None:
    for number in range(30):
        write(at_job, f"linje {number}", Audience.INTERNAL)
    seen(at_job, 31)
    bar = at_job.page.journal.verticalScrollBar()
    at_job.qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    bar.setValue(0)
    write(at_job, "en til", Audience.INTERNAL)
    seen(at_job, 32)
    assert bar.value() == 0


def test_a_row_can_be_copied(at_job: AtJob) -> None:
    write(at_job, "Den slukker", Audience.HEARD)
    seen(at_job, 2)
    view = at_job.page.journal
    view.setCurrentIndex(at_job.page.model.index(2))
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Den slukker" in QGuiApplication.clipboard().text()


def test_new_promise_begins_with_the_job(at_job: AtJob) -> None:
    with at_job.qtbot.waitSignal(at_job.page.promise_wanted) as asked:
        at_job.page.head.promise_button.click()
    assert asked.args == [f"#{at_job.floor.books.number} "]


def test_a_job_that_is_not_there_is_said(at_job: AtJob) -> None:
    at_job.page.open("nowhere")
    at_job.qtbot.waitUntil(lambda: not at_job.page.refusal.isHidden())
    assert "nowhere" in at_job.page.refusal.text()
    assert at_job.page.halves.isHidden()
    assert at_job.page.head.title.text() == ""
    at_job.open()
    assert not at_job.page.halves.isHidden()


def test_call_dials_the_number_as_it_is_stored(at_job: AtJob) -> None:
    dialled: list[str] = []

    def dial(url: QUrl) -> None:
        dialled.append(url.toString())

    at_job.page.head.dial = dial
    at_job.page.head.call_button.click()
    assert dialled == ["tel:+4520123456"]
