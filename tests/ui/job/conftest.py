"""A shop floor with a job's page on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from repairdesk.queries.job import job
from repairdesk.queries.sheets import EntryLine
from tests.ui.shop_floor import Floor, open_floor
from ui.drafts import Drafts
from ui.job.journal_rows import EntryRow
from ui.job.page import JobPage


@dataclass
class AtJob:
    """The shop floor, the page, and the folder in which drafts lie."""

    floor: Floor
    page: JobPage
    folder: Path
    qtbot: QtBot

    def open(self, job_id: str = "") -> None:
        """Open a job and wait until it is there."""
        job_id = job_id or self.floor.books.job
        self.page.open(job_id)
        self.qtbot.waitUntil(lambda: self.page.sheet is not None and self.page.sheet.id == job_id)

    @property
    def stands(self) -> bool:
        """Whether all of what the journal said stands on the page."""
        return self.floor.shop.turns.is_idle

    def written(self) -> list[EntryLine]:
        """What people wrote in the job's journal, as the journal has it."""
        entries = job(self.floor.books.desk, id=self.floor.books.job).entries
        return [entry for entry in entries if not entry.event]

    def rows(self) -> list[EntryRow]:
        """The entries on the page."""
        return [row for row in self.page.model.rows if isinstance(row, EntryRow)]


@pytest.fixture
def at_job(tmp_path: Path, qtbot: QtBot) -> Iterator[AtJob]:
    """A job's page on which Hansen's job stands."""
    with open_floor(tmp_path / "data") as floor:
        page = JobPage(floor.shop, Drafts(tmp_path))
        qtbot.addWidget(page)
        page.resize(1100, 720)
        page.show()
        made = AtJob(floor, page, tmp_path, qtbot)
        made.open()
        yield made
