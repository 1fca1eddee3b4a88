"""`customers`: bring a list in from vCard or CSV, and find somebody."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from repairdesk.domain.refusal import Refusal
from repairdesk.terminal.common import By, Data, Json, journal, show

if TYPE_CHECKING:
    from repairdesk.desk import Desk
    from repairdesk.domain.records import Customer
    from repairdesk.exchange.plan import ImportPlan, PlannedRow


_NO_LIST = {"no_header", "no_rows", "no_cards"}
"""A text file that holds nobody, and not because everybody is known already."""

MOST = 200
"""How many customers one search lists."""


class UnreadableFile(Refusal):
    """There is no list in the file. Facts: path, told (what the reader says about it)."""

    code = "unreadable_file"


def customers_import(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A vCard or CSV file.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only report what would happen.")] = False,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Bring in customers, with a report on every row; all of them or, if anything fails or you stop it, none."""
    from repairdesk.actions.import_customers import import_customers

    with journal(data) as desk, _stopped_by_hand() as stopped:
        plan = planned(desk, file, stopped)
        if not dry_run:
            import_customers(desk, plan, cancelled=stopped)
        report = [row for row in plan.lines() if row]
        done = "There was nothing to write." if plan.idle else "Written."
        end = "Nothing was written (dry run)." if dry_run else done
        show(as_json, _facts(plan, written=not dry_run), [*report, plan.summary(), end])


@contextmanager
def _stopped_by_hand() -> Iterator[Callable[[], bool]]:
    """Let Ctrl+C stop between two customers, so that it is certain what was written; the second one stops at once."""
    stop = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield stop.is_set
        return
    usual = signal.getsignal(signal.SIGINT)

    def once(*_: object) -> None:
        stop.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    signal.signal(signal.SIGINT, once)
    try:
        yield stop.is_set
    finally:
        signal.signal(signal.SIGINT, usual)


def planned(desk: "Desk", file: Path, stopped: Callable[[], bool] | None = None) -> "ImportPlan":
    """Return what bringing in `file` would do. Raises UnreadableFile when there is no list in it."""
    from repairdesk.actions.import_customers import NothingToImport
    from repairdesk.exchange.contact import sentence
    from repairdesk.exchange.open_file import read_contacts
    from repairdesk.exchange.plan import plan_import
    from repairdesk.queries.customer import existing
    from repairdesk.queries.settings import settings

    plan = plan_import(read_contacts(file), existing(desk), settings(desk).country, cancelled=stopped)
    if plan.cancelled:
        raise NothingToImport
    told = [problem for row in plan.rows for problem in row.problems if row.contact is None]
    if told and plan.idle and (plan.rows[0].where == "file" or _NO_LIST & {each.code for each in told}):
        first = next((each for each in told if each.code in _NO_LIST), told[0])
        raise UnreadableFile(path=str(file), told=sentence(first))
    return plan


def _facts(plan: "ImportPlan", *, written: bool) -> dict[str, object]:
    counts = {verdict.value: count for verdict, count in plan.counts.items()}
    return {"written": written, "counts": counts, "rows": [_row_facts(row) for row in plan.rows]}


def _row_facts(row: "PlannedRow") -> dict[str, object]:
    return {
        "where": row.where,
        "verdict": row.verdict.value,
        "name": row.contact.name if row.contact else None,
        "phones": [phone.number for phone in row.contact.phones] if row.contact else [],
        "emails": list(row.contact.emails) if row.contact else [],
        "same_as": row.same_as or None,
        "problems": [problem.code for problem in row.problems],
        "report": row.line(),
    }


def customers_add(
    name: Annotated[str, typer.Argument(help="The customer's name.")],
    phone: Annotated[list[str] | None, typer.Option("--phone", help="May be given several times.")] = None,
    email: Annotated[list[str] | None, typer.Option("--email", help="May be given several times.")] = None,
    by: By = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Write down one customer."""
    from repairdesk.actions.customer import add_customer
    from repairdesk.domain.records import Phone
    from repairdesk.terminal.shop import member_id

    with journal(data) as desk:
        phones = tuple(Phone(number) for number in phone or ())
        made = add_customer(desk, name=name, phones=phones, emails=tuple(email or ()), by=member_id(desk, by))
        show(as_json, {"id": made.id, "name": name.strip()}, [f"{name.strip()} is written down."])


def customers_find(
    text: Annotated[
        str, typer.Argument(help="The beginning of a name, a phone in any spelling, or an e-mail.")
    ],
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Find customers by name, phone or e-mail."""
    from repairdesk.queries.customer import customer, customers

    with journal(data) as desk:
        found = [customer(desk, line.id).customer for line in customers(desk, text, limit=MOST)]
        show(
            as_json,
            [_customer_facts(one) for one in found],
            [_customer_text(one) for one in found] or ["Nobody."],
        )


def _customer_facts(one: "Customer") -> dict[str, object]:
    return {
        "id": one.id,
        "name": one.name,
        "phones": [{"number": phone.number, "remark": phone.remark} for phone in one.phones],
        "emails": list(one.emails),
        "prefers": one.prefers.value,
        "address": one.address,
        "note": one.note,
    }


def _customer_text(one: "Customer") -> str:
    phones = [f"{phone.number} ({phone.remark})" if phone.remark else phone.number for phone in one.phones]
    return "  ".join([one.name, *phones, *one.emails])
