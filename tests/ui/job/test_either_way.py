"""A reservation needs a call: an entry that promises with one proposes it, and writes both in one go."""

from PySide6.QtWidgets import QPushButton

from repairdesk.domain.words import Kind
from repairdesk.queries.job import job
from repairdesk.queries.sheets import PromiseLine
from tests.ui.job.conftest import AtJob
from ui.drafts import Drafts
from ui.job.page import JobPage

TEXT = "Klar mandag kl. 15, hvis delen kommer."
READY = "Also a promise: ready by Mon 23 Nov 15:00, hvis delen kommer"
CALL = "Also a promise: call by Mon 23 Nov 12:00, either way"


def typed(at_job: AtJob) -> None:
    """Write the text into the box and wait until it is read."""
    at_job.page.entry.text.setPlainText(TEXT)
    at_job.qtbot.waitUntil(lambda: bool(at_job.page.entry.found.chips))


def chips(page: JobPage) -> list[str]:
    """What the chips say."""
    return [chip.whole for chip in page.entry.found.chips]


def proposed(at_job: AtJob) -> list[QPushButton]:
    """The calls that are proposed."""
    found = at_job.page.entry.found.proposals.findChildren(QPushButton)
    return [each for each in found if each.isVisible()]


def promised(at_job: AtJob) -> list[PromiseLine]:
    """What is promised in words."""
    return [line for line in job(at_job.floor.books.desk, id=at_job.floor.books.job).promises if line.words]


def test_the_call_is_proposed_and_not_written_by_itself(at_job: AtJob) -> None:
    typed(at_job)
    assert [each.text() for each in proposed(at_job)] == ["Call Monday 12:00, either way"]
    at_job.page.entry.write()
    at_job.qtbot.waitUntil(lambda: at_job.page.entry.text.toPlainText() == "")
    assert [line.kind for line in promised(at_job)] == [Kind.READY]
    at_job.qtbot.waitUntil(lambda: proposed(at_job) == [])


def test_one_press_promises_the_call_too(at_job: AtJob) -> None:
    typed(at_job)
    proposed(at_job)[0].click()
    assert chips(at_job.page) == [READY, CALL]
    assert proposed(at_job) == []
    at_job.page.entry.write()
    at_job.qtbot.waitUntil(lambda: at_job.page.entry.text.toPlainText() == "")
    call, ready = promised(at_job)
    assert (call.kind, call.words) == (Kind.CALL_BACK, "We call you Monday 12:00, either way.")
    assert (call.about, call.reservation) == ("hvis delen kommer", "")
    assert (ready.kind, ready.reservation) == (Kind.READY, "hvis delen kommer")


def test_its_chip_can_be_taken_out_and_it_is_proposed_again(at_job: AtJob) -> None:
    typed(at_job)
    proposed(at_job)[0].click()
    at_job.page.entry.found.chips[1].click()
    assert chips(at_job.page) == [READY]
    assert len(proposed(at_job)) == 1
    at_job.page.entry.found.chips[0].click()
    assert (chips(at_job.page), proposed(at_job)) == ([], [])


def test_the_answer_is_kept_with_the_draft(at_job: AtJob) -> None:
    typed(at_job)
    proposed(at_job)[0].click()
    at_job.page._drafts.save()
    again = JobPage(at_job.floor.shop, Drafts(at_job.folder))
    at_job.qtbot.addWidget(again)
    again.open(at_job.floor.books.job)
    at_job.qtbot.waitUntil(lambda: chips(again) == [READY, CALL])
