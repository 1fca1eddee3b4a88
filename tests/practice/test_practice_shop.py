"""The practice shop: realistic, quick to open, and never mixed with the real one."""

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from repairdesk.actions.customer import add_customer
from repairdesk.actions.wipe_practice import NotPractice, is_practice, mark_practice
from repairdesk.desk import Desk, open_desk
from repairdesk.domain.clock import MovableClock
from repairdesk.domain.state import Group
from repairdesk.domain.words import Outcome
from repairdesk.practice.folder import practice_folder
from repairdesk.practice.shop import practice_clock, practice_shop, practice_start
from repairdesk.queries.customer import customers
from repairdesk.queries.job import job, jobs
from repairdesk.queries.promise import due_list
from repairdesk.queries.settings import settings
from repairdesk.queries.today import today


@pytest.fixture
def shop(practice_data: Path) -> Iterator[Desk]:
    desk = open_desk(practice_folder(practice_data, "da"), MovableClock(practice_start()))
    yield desk
    desk.close()


def test_it_is_friday_twenty_past_three_and_the_clock_runs_on() -> None:
    assert practice_start().isoformat() == "2026-11-20T14:20:00+00:00"
    clock = practice_clock()
    first = clock.now()
    time.sleep(0.01)
    assert practice_start() <= first < clock.now() < practice_start() + timedelta(minutes=1)


def test_the_practice_shop_says_that_it_is_one(shop: Desk) -> None:
    assert is_practice(shop)
    assert "øvelse" in settings(shop).name


def test_a_few_hundred_jobs_lie_behind_it_each_with_a_journal(shop: Desk) -> None:
    everything = jobs(shop, open_only=False)
    assert len(everything) > 300
    assert len(jobs(shop)) == 25
    finished = [each for each in everything if not each.stage.is_open]
    assert all(len(job(shop, id=each.id).entries) >= 8 for each in finished[::40])


def test_some_thirty_promises_are_open_in_every_group_of_the_day(shop: Desk) -> None:
    sheet = today(shop)
    assert 25 <= sheet.open_count <= 40
    assert [group for group, _ in sheet.lines] == list(Group)
    assert sheet.kept_today >= 8
    assert sheet.late_today >= 1
    assert sheet.missing_next_word == ()


def test_open_promises_stand_with_reservations_taken_by_colleagues_and_in_place_of_others(shop: Desk) -> None:
    lines = due_list(shop)
    assert {"Ali", "Søren"} <= {line.taken_by for line in lines}
    assert sum(bool(line.reservation) for line in lines) >= 3
    assert sum(line.replaces for line in lines) == 3


def test_the_history_knows_every_way_a_promise_can_end(shop: Desk) -> None:
    ended = {line.outcome for line in due_list(shop, all=True)}
    assert {Outcome.KEPT, Outcome.KEPT_LATE, Outcome.MOVED, Outcome.BROKEN, Outcome.RELEASED} <= ended


def test_kirsten_hansens_computer_is_job_1042_as_in_the_manual(shop: Desk) -> None:
    sheet = job(shop, number=1042)
    assert sheet.customer.name == "Kirsten Hansen"
    assert sheet.price_limit == 1800
    assert len(sheet.agreements) == 3


def test_in_norway_it_is_a_norwegian_shop(tmp_path: Path) -> None:
    desk = open_desk(practice_shop(tmp_path, "nb"), MovableClock(practice_start()))
    here, sheet, hansen = settings(desk), today(desk), job(desk, number=1042)
    desk.close()
    assert (here.language, here.country, here.zone) == ("nb", "NO", "Europe/Oslo")
    assert 25 <= sheet.open_count <= 40
    assert sheet.late_today >= 1
    assert hansen.fault == "Den slår seg av igjen etter et par minutter"
    assert hansen.agreements[0].text == "D-disken må ikke røres: familiebilder"


def test_no_phone_number_can_belong_to_anybody(shop: Desk) -> None:
    """Danish numbers begin with 2 to 9."""
    for line in customers(shop):
        assert line.phone_raw.replace(" ", "").removeprefix("+45")[0] == "1"


def test_it_lies_beside_the_real_journal_and_never_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REPAIRDESK_DATA", str(tmp_path / "RepairDesk"))
    assert practice_folder(None, "da") == tmp_path / "RepairDesk practice" / "da"
    assert practice_folder(tmp_path, "en") == tmp_path / "RepairDesk practice" / "en"


def test_a_real_journal_is_never_taken_for_a_practice_shop_nor_wiped(tmp_path: Path) -> None:
    real = open_desk(practice_folder(tmp_path, "en"))
    add_customer(real, name="Real Customer")
    real.close()
    with pytest.raises(NotPractice):
        practice_shop(tmp_path, "en", anew=True)


def test_wiping_begins_the_shop_anew_and_it_speaks_english_too(tmp_path: Path) -> None:
    folder = practice_folder(tmp_path, "en")
    desk = open_desk(folder, MovableClock(practice_start()))
    mark_practice(desk)
    add_customer(desk, name="Somebody New")
    desk.close()
    assert practice_shop(tmp_path, "en", anew=True) == folder
    desk = open_desk(folder, MovableClock(practice_start()))
    assert customers(desk, "Somebody New") == ()
    assert settings(desk).language == "en"
    assert "price" in {line.about for line in due_list(desk)}
    desk.close()
