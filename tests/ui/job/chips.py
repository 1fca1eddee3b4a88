"""Write in the journal's box and look what its chips say."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from repairdesk.queries.job import job
from repairdesk.queries.sheets import JobSheet, PromiseLine
from tests.ui.job.conftest import AtJob

CONTROL = Qt.KeyboardModifier.ControlModifier
TEXT = (
    "Prisen er 1.595 kr. med kabinet og montering. Hun siger ja. "
    "Vi ringer, så snart kabinettet er kommet, senest mandag kl. 12"
)
MONDAY_NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)
SATURDAY_1330 = datetime(2026, 11, 21, 12, 30, tzinfo=UTC)


def typed(at_job: AtJob, text: str) -> list[str]:
    """Write a text into the box and wait until it is read; the chips."""
    at_job.page.entry.text.setPlainText(text)
    at_job.qtbot.wait(250)
    return chips(at_job)


def chips(at_job: AtJob) -> list[str]:
    """What the chips say."""
    return [chip.whole for chip in at_job.page.entry.found.chips]


def sheet(at_job: AtJob) -> JobSheet:
    """The job as the journal has it."""
    return job(at_job.floor.books.desk, id=at_job.floor.books.job)


def promised(at_job: AtJob) -> list[PromiseLine]:
    """What is promised in words."""
    return [line for line in sheet(at_job).promises if line.words]


def write(at_job: AtJob) -> None:
    """Press Ctrl+Enter and wait until the entry stands in the journal."""
    before = len(at_job.written())
    QTest.keyClick(at_job.page.entry.text, Qt.Key.Key_Return, CONTROL)
    at_job.qtbot.waitUntil(lambda: len(at_job.written()) == before + 1)
    at_job.qtbot.waitUntil(lambda: at_job.page.entry.text.toPlainText() == "")
