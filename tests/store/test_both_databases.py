"""Every action and every query gives the same on SQLite and on PostgreSQL."""

from datetime import timedelta

from repairdesk.actions.agree import agree
from repairdesk.actions.attempt import attempt
from repairdesk.actions.change_stage import change_stage
from repairdesk.actions.customer import change_customer
from repairdesk.actions.import_customers import import_customers
from repairdesk.actions.keep import keep
from repairdesk.actions.move import move
from repairdesk.actions.release import release
from repairdesk.actions.snooze import snooze
from repairdesk.actions.staff import check_pin
from repairdesk.actions.take import take
from repairdesk.actions.undo import undo
from repairdesk.actions.write_entry import write_entry
from repairdesk.actions.zone_rules import follow_zone_rules
from repairdesk.domain.due import within
from repairdesk.domain.words import AttemptResult, Audience, Cause, Channel, JobStage, Outcome
from repairdesk.exchange.contact import Contact, Phone, ReadRow
from repairdesk.exchange.plan import plan_import
from repairdesk.queries.customer import customer, customers, existing
from repairdesk.queries.find import find
from repairdesk.queries.job import job, jobs
from repairdesk.queries.promise import due_list, promise_line
from repairdesk.queries.reminders import StoreReminderSource, reminder_sheet
from repairdesk.queries.settings import settings
from repairdesk.queries.staff import staff
from repairdesk.queries.today import today
from repairdesk.store.guards import check_guards
from tests.a_shop import SETTINGS, Shop


def test_a_promise_is_kept_moved_released_and_taken_back(shop: Shop) -> None:
    kept, moved, released = (shop.promise_call(words) for words in ("ring", "ring om del", "skriv"))
    assert keep(shop.desk, promise_id=kept, by=shop.maja).did == "promise_kept"
    told = move(
        shop.desk,
        promise_id=moved,
        told=Channel.PHONE,
        cause=Cause.PART_LATE,
        due=within(timedelta(hours=3), shop.clock.now()),
        words="ring når delen er her",
        by=shop.maja,
    )
    assert told.did == "promise_moved"
    assert (
        release(shop.desk, promise_id=released, by=shop.maja, words="det er fint").did == "promise_released"
    )
    assert told.undo is not None
    undo(shop.desk, told.undo, shop.maja)
    assert promise_line(shop.desk, moved).outcome is None
    assert told.id is not None
    assert promise_line(shop.desk, told.id).outcome is Outcome.WITHDRAWN
    assert len(due_list(shop.desk, all=True)) == len(due_list(shop.desk)) + 4


def test_reminders_ring_are_shown_once_taken_and_snoozed(shop: Shop) -> None:
    promise_id = shop.promise_call(minutes=30)
    source = StoreReminderSource(shop.desk)
    assert source.due_now(shop.clock.now()) == ()
    shop.later(minutes=16)
    rings = source.due_now(shop.clock.now())
    assert [ring.promise_id for ring in rings] == [promise_id]
    source.delivered(rings, shop.clock.now())
    source.delivered(rings, shop.clock.now())
    assert source.due_now(shop.clock.now()) == ()
    assert [card.line.id for card in reminder_sheet(shop.desk).cards] == [promise_id]
    snooze(shop.desk, promise_id=promise_id, by=shop.maja)
    take(shop.desk, promise_id=promise_id, by=shop.ole)
    assert reminder_sheet(shop.desk).cards == ()
    assert source.next_instant(shop.clock.now()) is not None
    assert promise_line(shop.desk, promise_id).taken_by == "Ole"


def test_the_job_sheet_tells_everything_in_order(shop: Shop) -> None:
    agree(shop.desk, text="sms ved hver ændring", job_id=shop.job, price_limit=1800)
    change_stage(shop.desk, job_id=shop.job, stage=JobStage.IN_REPAIR, by=shop.ole)
    said = {"job_id": shop.job, "channel": Channel.PHONE, "by": shop.maja}
    write_entry(shop.desk, text="Skærmkablet er knækket \U0001f6e0", audience=Audience.SAID, **said)  # type: ignore[arg-type]
    sheet = job(shop.desk, number=shop.number)
    assert [line.number for line in sheet.entries] == list(range(1, len(sheet.entries) + 1))
    assert (sheet.price_limit, sheet.serial, sheet.stage) == (1800, "PF-1A2B3C", JobStage.IN_REPAIR)
    assert [line.number for line in jobs(shop.desk, text="thinkpad")] == [shop.number]
    assert [each.number for each in customer(shop.desk, shop.hansen).jobs] == [shop.number]


def test_search_meets_every_spelling(shop: Shop) -> None:
    write_entry(shop.desk, text="Skærmkablet er skiftet", audience=Audience.INTERNAL, job_id=shop.job)
    for name in ("soren", "SÖREN", "Søren hans", "alborg", "Aalborg", "soren@example.dk"):
        assert [each.name for each in customers(shop.desk, name)] == ["Søren Hansen"], name
    for number in ("20123456", "+45 20 12 34 56", "004520123456", "20 12", "22123456", "+4722123456"):
        assert [each.name for each in find(shop.desk, number).customers] == ["Søren Hansen"], number
    for words in ("#1001", "1001", "thinkpad", "pf 1a2b", "skærmen", "hansen"):
        assert [each.number for each in find(shop.desk, words).jobs] == [1001], words
    assert [each.entry.text for each in find(shop.desk, "skaermkab").entries] == ["Skærmkablet er skiftet"]
    for nothing in ("%", "_", '"', "' or 1=1 --", "a:* | b", "AND", "NEAR(", "-", "\\"):
        assert find(shop.desk, nothing).entries == (), nothing


def test_a_customer_is_changed_and_a_list_is_brought_in(shop: Shop) -> None:
    known = customer(shop.desk, shop.hansen).customer
    change_customer(shop.desk, customer=known, by=shop.maja)
    rows = [
        ReadRow("1", Contact("Søren Hansen", (Phone("20123456"), Phone("33 12 34 56", "work")))),
        ReadRow("2", Contact("Åse Bråten", (Phone("+47 91 23 45 67"),), ("ase@example.no",))),
    ]
    told = import_customers(shop.desk, plan_import(rows, existing(shop.desk), "DK"))
    assert (told.number, told.facts["changed"]) == (1, "1")
    assert [each.name for each in customers(shop.desk)] == ["Søren Hansen", "Åse Bråten"]
    assert len(customer(shop.desk, shop.hansen).customer.phones) == 3


def test_the_day_the_staff_and_the_settings_are_read_back(shop: Shop) -> None:
    promise_id = shop.promise_call(minutes=5)
    attempt(shop.desk, promise_id=promise_id, result=AttemptResult.NO_ANSWER, by=shop.ole)
    shop.later(minutes=6)
    attempt(shop.desk, promise_id=promise_id, result=AttemptResult.SPOKE, by=shop.ole)
    sheet = today(shop.desk)
    assert (sheet.kept_today, sheet.late_today, sheet.missing_next_word) == (0, 1, ())
    assert settings(shop.desk) == SETTINGS
    assert [each.name for each in staff(shop.desk)] == ["Maja", "Ole"]
    assert check_pin(shop.desk, "2580").name == "Maja"


def test_wall_times_follow_new_zone_rules(shop: Shop) -> None:
    assert follow_zone_rules(shop.desk, "another year") == 0
    with shop.desk.read() as reader:
        check_guards(reader.connection)
