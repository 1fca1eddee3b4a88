"""Customers, staff and their PINs, the shop's settings, and the practice shop."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from repairdesk.actions.customer import add_customer, change_customer
from repairdesk.actions.import_customers import NothingToImport, import_customers
from repairdesk.actions.open_job import open_job
from repairdesk.actions.settings import save_settings
from repairdesk.actions.staff import NameTaken, add_staff, check_pin
from repairdesk.actions.undo import undo
from repairdesk.actions.wipe_practice import NotPractice, is_practice, mark_practice, wipe_practice
from repairdesk.desk import open_desk
from repairdesk.domain.hours import OpenSpan
from repairdesk.domain.records import Phone
from repairdesk.domain.refusal import BadSetting, EmptyText, WrongPin
from repairdesk.domain.words import Kind, Role
from repairdesk.exchange.contact import Contact, ReadRow
from repairdesk.exchange.contact import Phone as ReadPhone
from repairdesk.exchange.plan import ImportPlan, plan_import
from repairdesk.queries.customer import customer, customers, existing
from repairdesk.queries.job import jobs
from repairdesk.queries.settings import settings
from repairdesk.queries.staff import staff
from tests.a_shop import SETTINGS, Shop


def test_numbers_are_kept_in_one_form_and_shown_as_people_write_them(shop: Shop) -> None:
    sheet = customer(shop.desk, shop.hansen)
    assert sheet.customer.phones == (Phone("+4520123456"), Phone("+4722123456", "daughter's"))
    assert sheet.phones_shown[0] == ("20 12 34 56", "", "+4520123456")


def test_a_number_that_is_none_is_kept_as_it_was_given(shop: Shop) -> None:
    told = add_customer(shop.desk, name="Ida", phones=["", "spørg Per"])
    assert told.id is not None
    assert [phone.number for phone in customer(shop.desk, told.id).customer.phones] == ["spørg Per"]


def test_a_changed_customer_is_found_by_the_new_name_and_no_longer_by_the_old(shop: Shop) -> None:
    known = customer(shop.desk, shop.hansen).customer
    change_customer(shop.desk, customer=replace(known, name="Søren Østergaard"), by=shop.maja)
    assert [line.name for line in customers(shop.desk, "oster")] == ["Søren Østergaard"]
    assert customers(shop.desk, "hansen") == ()
    assert [line.number for line in jobs(shop.desk, text="østergaard")] == [1001]
    assert jobs(shop.desk, text="hansen") == ()
    with pytest.raises(EmptyText):
        change_customer(shop.desk, customer=replace(known, name=""))


def rows(count: int) -> list[ReadRow]:
    return [ReadRow(str(i), Contact(f"Kunde {i}", (ReadPhone(f"30 11 {i:02} 00"),))) for i in range(count)]


def test_a_list_is_brought_in_whole_and_a_second_time_changes_nothing(shop: Shop) -> None:
    seen: list[tuple[int, int]] = []
    plan = plan_import(rows(60), existing(shop.desk), "DK")
    told = import_customers(shop.desk, plan, progress=lambda done, total: seen.append((done, total)))
    assert (told.number, seen) == (60, [(50, 60), (60, 60)])
    again = plan_import(rows(60), existing(shop.desk), "DK")
    assert (again.new, again.additions) == ((), ())
    assert import_customers(shop.desk, again).number == 0


def test_an_import_stopped_on_the_way_leaves_nobody_behind(shop: Shop) -> None:
    plan = plan_import(rows(60), existing(shop.desk), "DK")
    done: list[int] = []
    with pytest.raises(NothingToImport):
        import_customers(
            shop.desk, plan, progress=lambda *at: done.append(at[0]), cancelled=lambda: bool(done)
        )
    assert [line.name for line in customers(shop.desk)] == ["Søren Hansen"]
    with pytest.raises(NothingToImport):
        import_customers(shop.desk, ImportPlan((), (), (), cancelled=True))


def test_staff_have_names_and_pins_of_their_own(shop: Shop) -> None:
    assert [person.name for person in staff(shop.desk)] == ["Maja", "Ole"]
    with pytest.raises(NameTaken):
        add_staff(shop.desk, name="maja", role=Role.COUNTER)
    for pin in ("123", "abcd", "2580"):
        with pytest.raises(BadSetting):
            add_staff(shop.desk, name="Pia", role=Role.COUNTER, pin=pin)
    assert check_pin(shop.desk, "1379").name == "Ole"


def test_five_wrong_pins_make_everyone_wait_and_each_further_twice_as_long(shop: Shop) -> None:
    for _ in range(4):
        with pytest.raises(WrongPin) as refused:
            check_pin(shop.desk, "0000")
        assert refused.value.facts == {}
    with pytest.raises(WrongPin) as refused:
        check_pin(shop.desk, "0000")
    assert refused.value.facts == {"wait_seconds": 30}
    with pytest.raises(WrongPin):
        check_pin(shop.desk, "2580")
    shop.later(seconds=30)
    with pytest.raises(WrongPin) as refused:
        check_pin(shop.desk, "0000")
    assert refused.value.facts == {"wait_seconds": 60}
    shop.later(seconds=60)
    assert check_pin(shop.desk, "2580").name == "Maja"


def test_a_shops_name_is_cleaned_like_every_text_before_it_is_written(shop: Shop) -> None:
    save_settings(shop.desk, replace(SETTINGS, name=" Fix\0 & \ud800Færdig ", phone=" 70 20 30 40 "))
    assert (settings(shop.desk).name, settings(shop.desk).phone) == ("Fix & Færdig", "70 20 30 40")


def test_settings_come_back_as_they_were_saved(shop: Shop) -> None:
    plans = {**SETTINGS.plans, Kind.READY: replace(SETTINGS.plans[Kind.READY], morning=False)}
    closing_early = {date(2026, 12, 24): (OpenSpan(time(10), time(13)),), date(2026, 12, 27): ()}
    chosen = replace(SETTINGS, plans=plans, exceptions=closing_early, language="da", next_word_hours=24)
    save_settings(shop.desk, chosen, by=shop.maja)
    assert settings(shop.desk) == chosen
    assert settings(shop.desk) is settings(shop.desk)


@pytest.mark.parametrize(
    "wrong", [{"zone": "Mars/Base"}, {"language": "xx"}, {"country": "Denmark"}, {"next_word_hours": 0}]
)
def test_settings_that_cannot_be_used_are_refused(shop: Shop, wrong: dict[str, object]) -> None:
    with pytest.raises(BadSetting):
        save_settings(shop.desk, replace(SETTINGS, **wrong))  # type: ignore[arg-type]
    assert settings(shop.desk) == SETTINGS


def test_only_the_practice_shop_is_ever_wiped(shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(NotPractice):
        wipe_practice(shop.desk)
    with pytest.raises(NotPractice):
        mark_practice(shop.desk)
    desk = open_desk(tmp_path / "practice", shop.clock)
    mark_practice(desk)
    add_customer(desk, name="Øvelse")
    wipe_practice(desk)
    assert customers(desk) == ()
    assert is_practice(desk)
    desk.close()


def test_who_was_added_by_mistake_and_comes_after_all_is_the_same_person(shop: Shop) -> None:
    told = add_staff(shop.desk, name="Anna", role=Role.COUNTER, pin="4711", by=shop.maja)
    assert told.undo is not None
    undo(shop.desk, told.undo, shop.maja)
    again = add_staff(shop.desk, name="anna", role=Role.TECHNICIAN, pin="4812", by=shop.maja)
    assert again.id == told.id
    [anna] = [each for each in staff(shop.desk) if each.id == told.id]
    assert (anna.name, anna.role, anna.active) == ("anna", Role.TECHNICIAN, True)
    assert check_pin(shop.desk, "4812").id == told.id
    with pytest.raises(WrongPin):
        check_pin(shop.desk, "4711")


def test_a_customer_and_a_job_sent_twice_because_the_first_time_was_in_doubt_are_one(shop: Shop) -> None:
    for _ in range(2):
        told = add_customer(shop.desk, name="Ida Bro", by=shop.maja, id="c-ida")
        opened = open_job(shop.desk, customer_id="c-ida", device="iPhone", by=shop.maja, id="j-ida")
    assert [each.name for each in customers(shop.desk, "ida")] == ["Ida Bro"]
    assert [each.number for each in jobs(shop.desk)] == [1002, 1001]
    assert (told.id, opened.number) == ("c-ida", 1002)
    sheet = customer(shop.desk, "c-ida")
    assert [line.event for line in sheet.entries] == ["customer_written"]
    assert len(sheet.promises) == 1
    assert opened.undo is not None
    undo(shop.desk, opened.undo, shop.maja)
    assert [each.number for each in jobs(shop.desk)] == [1001]
