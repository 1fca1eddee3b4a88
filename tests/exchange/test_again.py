"""A list that is brought in a second time changes nothing: no customer, no line of a journal, no word of a note."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from repairdesk.actions.import_customers import import_customers
from repairdesk.desk import Desk, open_desk
from repairdesk.domain.clock import MovableClock
from repairdesk.exchange.contact import Contact, Phone, ReadRow
from repairdesk.exchange.open_file import read_contacts
from repairdesk.exchange.plan import ImportPlan, Verdict, plan_import
from repairdesk.queries.customer import customer, customers, existing
from tests.a_shop import FRIDAY
from tests.exchange import sample_cards, sample_tables


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A shop that knows nobody yet."""
    desk = open_desk(tmp_path / "shop", MovableClock(FRIDAY))
    yield desk
    desk.close()


def looked_at(desk: Desk, file: Path) -> ImportPlan:
    return plan_import(read_contacts(file), existing(desk), "DK")


def written(desk: Desk) -> dict[str, tuple[object, ...]]:
    """Everything that is written of every customer, and how many lines their journals have."""
    sheets = [customer(desk, line.id) for line in customers(desk)]
    return {sheet.customer.id: (sheet.customer, len(sheet.entries)) for sheet in sheets}


SAMPLES = {
    f"{room.__name__.rpartition('_')[2]}-{name.lower()}": data if isinstance(data, bytes) else data.encode()
    for room in (sample_cards, sample_tables)
    for name, data in vars(room).items()
    if name.isupper() and isinstance(data, str | bytes)
}
NOTES = "Navn;Telefon;Adresse;Note\nMette Holm;12411807;Vej 1;Kaffe\nMette Holm;12411807;Vej 2;Te\n"
NO_NUMBERS = (
    "Navn;Telefon;Adresse;Note\nIb Dam;;;PC\nIb Dam;;;Mac\nIb Dam;;;PC\nOle Vig;112;Vej 3;\nKaj;00000000;;\n"
)


@pytest.mark.parametrize("data", [*SAMPLES.values(), NOTES.encode(), NO_NUMBERS.encode()])
def test_a_second_import_writes_nothing_at_all(desk: Desk, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "list"
    file.write_bytes(data)
    import_customers(desk, looked_at(desk, file))
    before = written(desk)
    again = looked_at(desk, file)
    assert (again.new, again.additions) == ((), ())
    assert all("adds" not in line for line in again.lines())
    import_customers(desk, again)
    assert written(desk) == before


def test_rows_that_nothing_tells_apart_stay_as_many_as_they_are(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text(NO_NUMBERS)
    import_customers(desk, looked_at(desk, file))
    assert sorted(line.name for line in customers(desk)) == ["Ib Dam", "Ib Dam", "Ib Dam", "Kaj", "Ole Vig"]
    file.write_text(NO_NUMBERS + "Ib Dam;;;Tablet\n")
    plan = looked_at(desk, file)
    assert [each.contact.note for each in plan.new] == ["Tablet"]


def test_a_row_says_when_it_adds_only_a_note_or_an_address(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Navn;Telefon;Note\nMette Holm;12411807;Kaffe\n")
    import_customers(desk, looked_at(desk, file))
    file.write_text("Navn;Telefon;Note;Adresse\nMette Holm;12411807;Te;\nMette Holm;12411807;;Vej 1\n")
    plan = looked_at(desk, file)
    assert [row.added_text for row in plan.rows] == [True, True]
    assert plan.lines()[0] == "row 2: Mette Holm: is customer Mette Holm already; adds address or note."
    import_customers(desk, plan)
    (mette,) = [customer(desk, line.id).customer for line in customers(desk)]
    assert (mette.note, mette.address) == ("Kaffe\nTe", "Vej 1")


def test_two_who_bring_the_same_list_in_at_once_bring_nobody_in_twice(desk: Desk) -> None:
    rows = [
        ReadRow(f"row {n}", Contact(f"Ib {n}", (Phone(f"124118{n}"),), (), "", "PC")) for n in range(10, 30)
    ]
    mine = plan_import(rows, existing(desk), "DK")
    theirs = plan_import(rows, existing(desk), "DK")
    import_customers(desk, mine)
    before = written(desk)
    changes = import_customers(desk, theirs)
    assert changes.number == 0
    assert written(desk) == before


def test_whoever_was_written_down_meanwhile_gains_what_the_list_knows(desk: Desk) -> None:
    row = ReadRow("row 2", Contact("Ib Dam", (Phone("12411809"), Phone("12411810"))))
    plan = plan_import([row], existing(desk), "DK")
    other = plan_import([ReadRow("row 2", Contact("Ib Dam", (Phone("12411809"),)))], existing(desk), "DK")
    import_customers(desk, other)
    import_customers(desk, plan)
    (ib,) = [customer(desk, line.id).customer for line in customers(desk)]
    assert [phone.number for phone in ib.phones] == ["+4512411809", "+4512411810"]


def test_the_number_another_program_knew_somebody_by_is_kept(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Kundenr;Navn;Telefon\nK-17;Mette Holm;12411807\n")
    plan = looked_at(desk, file)
    assert plan.rows[0].verdict is Verdict.NEW
    assert plan.new[0].contact.note == "Kundenr: K-17"
