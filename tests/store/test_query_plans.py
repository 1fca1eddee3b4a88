"""No list reads the whole journal: every question a screen or the heartbeat asks goes through an index."""

from pathlib import Path

from sqlalchemy import event

from repairdesk.actions.promise import promise
from repairdesk.actions.undo import undo
from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.due import within
from repairdesk.domain.words import Audience, Kind
from repairdesk.queries.customer import customer
from repairdesk.queries.find import find
from repairdesk.queries.job import job, jobs
from repairdesk.queries.lists import customers_page, found_page, jobs_page
from repairdesk.queries.promise import due_list, promise_line
from repairdesk.queries.reminders import StoreReminderSource, reminder_sheet
from repairdesk.queries.seats import other_seats
from repairdesk.queries.today import today
from tests.a_shop import Shop, a_shop

LONG = ("entry", "promise", "customer", "job", "email", "delivery", "attempt")
"""Tables that grow for ever. Phones are the exception: a part of a number is looked for in all of them."""


def asked(shop: Shop) -> set[tuple[str, object]]:
    """Every statement of the screens, the heartbeat and a promise, with values to explain it by."""
    found: dict[str, object] = {}

    def note(_c: object, _cursor: object, statement: str, values: object, *_: object) -> None:
        if statement.lstrip().lower().startswith(("select", "update")):
            found[statement] = values

    engine = shop.desk.store.connection.engine
    event.listen(engine, "before_cursor_execute", note)
    now = shop.clock.now()
    due = within(now.replace(hour=12) - now, now)
    told = promise(shop.desk, kind=Kind.CALL_BACK, due=due, words="ring", job_id=shop.job, once="x")
    source = StoreReminderSource(shop.desk)
    shop.later(hours=2, minutes=50)
    source.delivered(source.due_now(shop.clock.now()), shop.clock.now())
    for question in (today, due_list, jobs, reminder_sheet, customers_page, other_seats):
        question(shop.desk)
    line = write_entry(shop.desk, text="målt", audience=Audience.INTERNAL, job_id=shop.job)
    for done in (line, told):
        assert done.undo is not None
        undo(shop.desk, done.undo, shop.maja)
    assert told.id is not None
    promise_line(shop.desk, told.id)
    job(shop.desk, number=1001)
    customer(shop.desk, shop.hansen)
    for text in ("batteri", "20123456", "1001"):
        find(shop.desk, text)
        found_page(shop.desk, text)
        for open_only, owner_id in ((True, None), (False, None), (True, shop.ole)):
            jobs_page(shop.desk, text=text, open_only=open_only, owner_id=owner_id)
            jobs_page(shop.desk, open_only=open_only, owner_id=owner_id)
    event.remove(engine, "before_cursor_execute", note)
    return {(statement, values) for statement, values in found.items() if isinstance(values, tuple)}


def test_no_question_scans_a_table_that_grows_for_ever(tmp_path: Path) -> None:
    shop = a_shop(tmp_path)
    statements = asked(shop)
    driver = shop.desk.store.connection.connection.driver_connection
    assert driver is not None
    scans = []
    for statement, values in statements:
        for row in driver.execute("explain query plan " + statement, values):
            words = row[3].split()
            if (
                words[0] == "SCAN"
                and words[1] in LONG
                and "ix_promise_open" not in words
                and "ix_job_open" not in words
            ):
                scans.append((row[3], statement))
    assert scans == []
    assert len(statements) > 20
    shop.desk.close()
