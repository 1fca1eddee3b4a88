"""How far each has read follows the person; a job taken over says from whom, and can be given back."""

import pytest

from repairdesk.actions.seen import seen
from repairdesk.actions.take_job import take_job
from repairdesk.actions.undo import undo
from repairdesk.domain.refusal import NotFound
from repairdesk.queries.job import job
from repairdesk.queries.sheets import Seen
from tests.a_shop import Shop


def mark(shop: Shop, who: str) -> Seen | None:
    """How far somebody has read Hansen's job."""
    return job(shop.desk, id=shop.job, reader_id=who).seen


def test_who_was_never_here_has_no_mark(shop: Shop) -> None:
    assert mark(shop, shop.ole) is None
    assert job(shop.desk, id=shop.job).seen is None


def test_a_mark_is_the_persons_own_and_moves_on(shop: Shop) -> None:
    seen(shop.desk, job_id=shop.job, by=shop.maja, number=1)
    shop.later(minutes=5)
    seen(shop.desk, job_id=shop.job, by=shop.maja, number=3)
    assert mark(shop, shop.maja) == Seen(3, shop.clock.now())
    assert mark(shop, shop.ole) is None


def test_a_mark_never_goes_back(shop: Shop) -> None:
    seen(shop.desk, job_id=shop.job, by=shop.maja, number=3)
    seen(shop.desk, job_id=shop.job, by=shop.maja, number=2)
    found = mark(shop, shop.maja)
    assert found is not None
    assert found.number == 3


def test_reading_is_no_news_for_anybody(shop: Shop) -> None:
    assert seen(shop.desk, job_id=shop.job, by=shop.maja, number=1).touched == frozenset()
    with pytest.raises(NotFound):
        seen(shop.desk, job_id="nowhere", by=shop.maja, number=1)
    seen(shop.desk, job_id=shop.job, by=None, number=1)
    assert mark(shop, shop.ole) is None


def test_a_job_taken_over_says_from_whom_and_since_when(shop: Shop) -> None:
    shop.later(minutes=10)
    told = take_job(shop.desk, job_id=shop.job, by=shop.maja)
    sheet = job(shop.desk, id=shop.job)
    assert (sheet.owner, sheet.owned_since) == ("Maja", shop.clock.now())
    assert sheet.entries[-1].facts == {"from": "Ole", "to": "Maja"}
    assert told.undo is not None
    undo(shop.desk, told.undo, shop.maja)
    assert job(shop.desk, id=shop.job).owner == "Ole"


def test_to_take_what_one_owns_changes_nothing(shop: Shop) -> None:
    before = len(job(shop.desk, id=shop.job).entries)
    assert take_job(shop.desk, job_id=shop.job, by=shop.ole).undo is None
    assert len(job(shop.desk, id=shop.job).entries) == before
    with pytest.raises(NotFound):
        take_job(shop.desk, job_id=shop.job, by=None)
