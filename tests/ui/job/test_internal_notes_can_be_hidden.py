"""F9: while somebody else can see the screen, internal notes are left out, and one quiet line says so."""

from repairdesk.domain.words import Audience
from tests.ui.job.conftest import AtJob
from tests.ui.job.test_reading_the_journal import seen, write
from ui.job.journal_rows import HiddenRow


def shown(at_job: AtJob) -> list[str]:
    """The texts of the entries after the fault that was handed in."""
    return [row.entry.text for row in at_job.rows() if row.entry.text][1:]


def test_internal_notes_go_and_come_back_in_their_places(at_job: AtJob) -> None:
    write(at_job, "Vi ringer i morgen", Audience.SAID)
    write(at_job, "Har rodet i den selv", Audience.INTERNAL)
    write(at_job, "Jeg er hjemme efter 16", Audience.HEARD)
    seen(at_job, 4)
    at_job.floor.shop.hide_internal = True
    assert shown(at_job) == ["Vi ringer i morgen", "Jeg er hjemme efter 16"]
    last = at_job.page.model.rows[-1]
    assert isinstance(last, HiddenRow)
    assert "hidden, F9 shows" in last.text
    at_job.floor.shop.hide_internal = False
    assert shown(at_job) == ["Vi ringer i morgen", "Har rodet i den selv", "Jeg er hjemme efter 16"]
    assert not any(isinstance(row, HiddenRow) for row in at_job.page.model.rows)


def test_a_job_without_internal_notes_says_nothing_of_hiding(at_job: AtJob) -> None:
    at_job.floor.shop.hide_internal = True
    at_job.page.refresh()
    assert not any(isinstance(row, HiddenRow) for row in at_job.page.model.rows)
