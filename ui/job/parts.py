"""The parts of a job's page, one after the other."""

from collections.abc import Generator
from typing import NamedTuple

from ui.drafts import Drafts
from ui.job.entry_box import EntryBox
from ui.job.head import Head
from ui.job.journal import Journal
from ui.job.takeover import Takeover
from ui.shop import Shop


class JobParts(NamedTuple):
    """What stands on the page."""

    head: Head
    takeover: Takeover
    journal: Journal
    entry: EntryBox


def job_parts(shop: Shop, drafts: Drafts) -> Generator[None, None, JobParts]:
    """Make them, with a pause after each."""
    head = Head(shop)
    yield
    takeover = Takeover(shop)
    yield
    journal = Journal(shop)
    yield
    entry = EntryBox(shop, drafts)
    yield
    return JobParts(head, takeover, journal, entry)
