"""Pages of jobs and customers: narrowed by what people remember, never longer than a page."""

from datetime import timedelta

import pytest

from repairdesk.actions.change_stage import change_stage
from repairdesk.actions.customer import add_customer
from repairdesk.actions.keep import keep
from repairdesk.actions.open_job import open_job
from repairdesk.actions.undo import undo
from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.records import Phone
from repairdesk.domain.refusal import NotFound
from repairdesk.domain.words import Audience, JobStage
from repairdesk.queries.lists import customers_page, found_page, job_numbered, jobs_page
from tests.a_shop import Shop


def numbers(shop: Shop, text: str = "", *, open_only: bool = True, owner_id: str | None = None) -> list[int]:
    page = jobs_page(shop.desk, text=text, open_only=open_only, owner_id=owner_id)
    return [each.job.number for each in page.jobs]


def customer(shop: Shop, name: str, *phones: str) -> str:
    return add_customer(shop.desk, name=name, phones=[Phone(each) for each in phones]).id or ""


def job(shop: Shop, customer_id: str, device: str, owner_id: str | None = None) -> str:
    made = open_job(shop.desk, customer_id=customer_id, device=device, owner_id=owner_id, by=shop.ole)
    return made.id or ""


def test_open_jobs_come_first_and_the_newest_of_them_at_the_top(shop: Shop) -> None:
    job(shop, shop.hansen, "iPhone")
    job(shop, shop.hansen, "MacBook")
    change_stage(shop.desk, job_id=job_numbered(shop.desk, 1002), stage=JobStage.HANDED_OVER)
    assert numbers(shop) == [1003, 1001]
    assert numbers(shop, open_only=False) == [1003, 1001, 1002]
    assert numbers(shop, "hansen", open_only=False) == [1003, 1001, 1002]


def test_mine_are_the_open_jobs_i_own(shop: Shop) -> None:
    job(shop, shop.hansen, "iPhone", shop.maja)
    assert numbers(shop, owner_id=shop.maja) == [1002]
    assert numbers(shop, "iph", owner_id=shop.ole) == []
    assert numbers(shop, owner_id=shop.ole) == [1001]


@pytest.mark.parametrize(
    "text",
    [
        "1001",
        "#1001",
        "100",
        "think",
        "HANSEN t4",
        "soren",
        "pf-1a",
        "PF1A2B3C",
        "pf 1a2b",
        "20 12 34",
        "skærm",
    ],
)
def test_a_job_is_met_by_number_device_serial_fault_customer_and_phone(shop: Shop, text: str) -> None:
    other = customer(shop, "Bo Lund", "30 40 50 60")
    job(shop, other, "Gazelle Orange")
    assert 1001 in numbers(shop, text)
    assert numbers(shop, "gaz lund") == [1002]


def test_a_number_in_groups_meets_the_number_in_one_and_the_other_way_round(shop: Shop) -> None:
    for serial in ("35 209900 176148 1", "862011049876543"):
        open_job(shop.desk, customer_id=shop.hansen, device="iPhone", serial=serial)
    assert numbers(shop, "352099001761481") == numbers(shop, "35 209900 176148 1") == [1002]
    assert numbers(shop, "86-201104-987654-3") == numbers(shop, "862011049876543") == [1003]
    assert numbers(shop, "86-201104-987654-4") == []


def test_the_first_letter_of_a_word_narrows_nothing_yet(shop: Shop) -> None:
    assert numbers(shop, "x") == [1001]
    assert numbers(shop, "hansen x") == [1001]
    assert numbers(shop, "hansen xy") == []


def test_a_page_holds_so_many_and_says_how_many_there_are(shop: Shop) -> None:
    for at in range(8):
        job(shop, shop.hansen, f"iPhone {at}")
    page = jobs_page(shop.desk, limit=5)
    assert (len(page.jobs), page.total) == (5, 9)
    narrowed = jobs_page(shop.desk, text="iphone", limit=5)
    assert (len(narrowed.jobs), narrowed.total) == (5, 8)
    assert jobs_page(shop.desk, open_only=False, limit=5).total == 9


def test_a_job_shows_the_promise_that_is_due_first(shop: Shop) -> None:
    shop.promise_call("senere", 300)
    soon = shop.promise_call("snart", 30)
    listed = jobs_page(shop.desk).jobs[0]
    assert listed.promise is not None
    assert listed.promise.words == "snart"
    assert listed.phone == "20 12 34 56"
    keep(shop.desk, promise_id=soon)
    again = jobs_page(shop.desk).jobs[0].promise
    assert again is not None
    assert again.words == "senere"


def test_customers_come_by_name_with_phones_what_is_owed_and_their_jobs(shop: Shop) -> None:
    customer(shop, "Anna Berg")
    shop.promise_call("ring", job=False)
    page = customers_page(shop.desk)
    assert [each.customer.name for each in page.customers] == ["Anna Berg", "Søren Hansen"]
    hansen = page.customers[1]
    assert hansen.phones == ("20 12 34 56", "+47 22 12 34 56")
    assert (hansen.owed, hansen.jobs, page.total) == (2, 1, 2)


@pytest.mark.parametrize(
    "text",
    ["20123456", "20 12 34 56", "+45 20 12 34 56", "0045 20123456", "4520123456", "+47 22 12", "00472212"],
)
def test_a_customer_is_met_by_a_phone_in_any_spelling(shop: Shop, text: str) -> None:
    customer(shop, "Bo Lund", "30 40 50 60")
    assert [each.customer.name for each in customers_page(shop.desk, text).customers] == ["Søren Hansen"]
    assert [each.customer.name for each in found_page(shop.desk, text).customers] == ["Søren Hansen"]


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Åse Ærø", "aase"), ("Åse Ærø", "ase aero"), ("Aase Holm", "åse"), ("Sören Bäck", "søren bæck"),
        ("Søren Bæck", "soeren baeck"), ("Jørgen", "jörgen"), ("Joergen", "jørg"), ("Älvsbyn", "ælvs"),
    ],
)  # fmt: skip
def test_nordic_letters_meet_in_every_spelling(shop: Shop, written: str, typed: str) -> None:
    customer(shop, written)
    assert written in [each.customer.name for each in customers_page(shop.desk, typed).customers]
    assert written in [each.customer.name for each in found_page(shop.desk, typed).customers]


def test_who_is_called_so_comes_before_who_lives_there(shop: Shop) -> None:
    customer(shop, "Åse Nørregade")
    names = [each.customer.name for each in customers_page(shop.desk, "nørre").customers]
    assert names == ["Åse Nørregade", "Søren Hansen"]


def test_the_very_number_is_found_first_and_a_callers_jobs_too(shop: Shop) -> None:
    for at in range(12):
        job(shop, shop.hansen, f"iPhone {at}")
    bo = customer(shop, "Bo Lund", "10 01 50 60")
    job(shop, bo, "Gazelle")
    found = found_page(shop.desk, "1001")
    assert found.jobs[0].job.number == 1001
    assert found.exact_job == shop.job
    assert [each.customer.name for each in found.customers] == ["Bo Lund"]
    assert "Gazelle" in [each.job.device for each in found_page(shop.desk, "10015060").jobs]


def test_what_is_found_says_what_is_owed(shop: Shop) -> None:
    shop.promise_call("ring om pris", 30)
    write_entry(shop.desk, text="ny blæser bestilt", audience=Audience.INTERNAL, job_id=shop.job)
    found = found_page(shop.desk, "blaeser")
    assert [each.entry.text for each in found.entries] == ["ny blæser bestilt"]
    told = found_page(shop.desk, "thinkpad").jobs[0].promise
    assert told is not None
    assert told.due - shop.clock.now() == timedelta(minutes=30)


def test_a_number_nobody_has_is_refused(shop: Shop) -> None:
    assert job_numbered(shop.desk, 1001) == shop.job
    for number in (0, 4711, 10**12):
        with pytest.raises(NotFound):
            job_numbered(shop.desk, number)


def test_customers_stand_in_the_order_of_the_alphabet_however_they_were_typed(shop: Shop) -> None:
    for name in ("åse bro", "Zoe Lund", "anna dahl", "Ærø Cykler"):
        customer(shop, name)
    assert [each.customer.name for each in customers_page(shop.desk).customers] == [
        "anna dahl", "Søren Hansen", "Zoe Lund", "Ærø Cykler", "åse bro",
    ]  # fmt: skip


def test_a_customer_written_down_by_mistake_is_in_no_list_and_is_not_counted(shop: Shop) -> None:
    told = add_customer(shop.desk, name="Forkert", by=shop.maja)
    assert told.undo is not None
    undo(shop.desk, told.undo, shop.maja)
    page = customers_page(shop.desk)
    assert ([each.customer.name for each in page.customers], page.total) == (["Søren Hansen"], 1)
