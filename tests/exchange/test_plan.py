"""An import makes no duplicates, mixes no two people, and says for every row what becomes of it."""

import pytest

from repairdesk.exchange.contact import Contact, Phone, ReadRow, problem
from repairdesk.exchange.people import names_agree, words_of
from repairdesk.exchange.plan import ImportPlan, Known, Verdict, plan_import


def row(number: int, name: str, *phones: str, email: str = "", note: str = "", address: str = "") -> ReadRow:
    emails = (email,) if email else ()
    return ReadRow(f"row {number}", Contact(name, tuple(Phone(p) for p in phones), emails, address, note))


METTE = Known("c1", "Mette Holm", ("+4512411807",), ("mette@example.dk",))


def planned(*rows: ReadRow, known: tuple[Known, ...] = (METTE,), country: str = "DK") -> ImportPlan:
    return plan_import(rows, known, country)


def test_a_stranger_is_new() -> None:
    plan = planned(row(2, "Ib Dam", "12 41 18 09"))
    assert plan.rows[0].verdict is Verdict.NEW
    assert plan.new[0].contact.phones == (Phone("12 41 18 09"),)
    assert plan.lines() == ("row 2: Ib Dam: new customer.",)


@pytest.mark.parametrize("number", ["12 41 18 07", "+45 12411807", "004512411807"])
def test_a_known_number_in_any_spelling_is_the_same_customer(number: str) -> None:
    plan = planned(row(2, "Mette Holm", number, "12411808"))
    assert (plan.rows[0].verdict, plan.rows[0].customer_id) == (Verdict.KNOWN, "c1")
    assert plan.rows[0].added_phones == (Phone("12411808"),)
    assert plan.new == ()
    assert plan.additions[0].phones == (Phone("12411808"),)
    assert "is customer Mette Holm already; adds 12411808." in plan.rows[0].line()


def test_an_e_mail_in_other_capitals_is_the_same_customer_even_after_a_wedding() -> None:
    plan = planned(row(2, "Mette Lund", "12411899", email="Mette@Example.dk"))
    assert plan.rows[0].verdict is Verdict.KNOWN
    assert plan.rows[0].added_emails == ()


def test_two_people_with_one_phone_are_kept_apart_and_told() -> None:
    plan = planned(row(2, "Lars Holm", "12411807"))
    assert plan.rows[0].verdict is Verdict.APART
    assert len(plan.new) == 1
    assert "shares the number 12 41 18 07 with Mette Holm" in plan.rows[0].line()


def test_two_people_with_one_e_mail_are_kept_apart_too() -> None:
    plan = planned(row(2, "Lars Skov", email="mette@example.dk"))
    assert plan.rows[0].verdict is Verdict.APART


def test_the_same_person_twice_in_the_file_is_one_customer_with_everything() -> None:
    plan = planned(
        row(2, "Ib Dam", "12411809", note="first"),
        row(3, "Dam, Ib", "+4512411809", "12411810", email="ib@example.dk", note="second"),
        row(4, "I. Dam", email="ib@example.dk", address="Vej 1"),
    )
    assert [planned_row.verdict for planned_row in plan.rows] == [Verdict.NEW, Verdict.MERGED, Verdict.MERGED]
    assert plan.rows[1].same_as == "row 2"
    (new,) = plan.new
    assert new.wheres == ("row 2", "row 3", "row 4")
    assert new.contact.phones == (Phone("12411809"), Phone("12411810"))
    assert new.contact.emails == ("ib@example.dk",)
    assert new.contact.address == "Vej 1"
    assert new.contact.note == "first\nDam, Ib\nsecond\nI. Dam"


def test_a_number_first_and_its_name_later_is_one_named_customer() -> None:
    plan = planned(row(2, "12411809", "12411809"), row(3, "Ib Dam", "12411809"))
    assert [new.contact.name for new in plan.new] == ["Ib Dam"]
    assert plan.new[0].contact.note == ""


def test_a_second_import_of_the_same_file_changes_nobody() -> None:
    plan = planned(row(2, "Mette Holm", "12411807", email="mette@example.dk"))
    assert plan.counts[Verdict.KNOWN] == 1
    assert (plan.new, plan.additions) == ((), ())


def test_a_row_that_could_be_either_of_two_people_is_kept_apart() -> None:
    lars = Known("c2", "Lars Skov", ("+4512411807",))
    plan = planned(row(2, "12411807", "12411807", email="who@example.dk"), known=(METTE, lars))
    assert plan.rows[0].verdict is Verdict.APART
    assert "Mette Holm, Lars Skov" in plan.rows[0].line()


@pytest.mark.parametrize("number", ["112", "1813", "00000000", "99999999"])
def test_stubs_and_placeholders_join_nobody(number: str) -> None:
    plan = planned(row(2, "Ib Dam", number), row(3, "Ib Dam", number))
    assert plan.counts[Verdict.NEW] == 2


def test_an_unusual_number_is_kept_as_written_and_told() -> None:
    plan = planned(row(2, "Ib Dam", "1234"))
    assert [told.code for told in plan.rows[0].problems] == ["number_as_written"]
    assert plan.new[0].contact.phones == (Phone("1234"),)
    assert planned(row(2, "Ib Dam", "09002"), country="NO").rows[0].problems == ()


def test_a_row_without_anybody_is_reported_and_not_counted_as_a_customer() -> None:
    empty = ReadRow("row 2", None, (problem("nothing_usable"),))
    about = ReadRow("columns", None, (problem("columns_unused", columns="“Birthday (3)”"),))
    plan = planned(empty, about)
    assert plan.counts[Verdict.UNUSABLE] == 1
    assert plan.counts[Verdict.ABOUT_FILE] == 1
    assert plan.rows[0].line().startswith("row 2: not brought in. It has no name")
    assert (
        plan.summary()
        == "0 new customers (0 kept apart), 0 known already, 0 twice in the file, 1 not brought in."
    )


def test_progress_is_told_and_a_cancelled_plan_says_so() -> None:
    rows = [row(n, f"Customer {n}", f"12{n:06d}") for n in range(200)]
    seen: list[tuple[int, int | None]] = []
    plan_import(rows, (), "DK", progress=lambda done, total: seen.append((done, total)))
    assert seen == [(50, 200), (100, 200), (150, 200), (200, 200), (200, 200)]
    asked = iter(range(1000))
    stopped = plan_import(iter(rows), (), "DK", cancelled=lambda: next(asked) >= 70)
    assert stopped.cancelled
    assert len(stopped.rows) == 70
    assert stopped.summary().startswith("Stopped before the end.")


def test_a_switchboard_number_of_thousands_does_not_slow_the_plan() -> None:
    rows = [
        row(n, f"{chr(97 + n % 26) * 5} {chr(97 + n // 26 % 26) * 5}{n}", "12411807") for n in range(3000)
    ]
    plan = plan_import(rows, (), "DK")
    assert len(plan.rows) == 3000


@pytest.mark.parametrize(
    ("one", "other", "by_phone", "by_email"),
    [
        ("Mette Holm", "mette HOLM", True, True),
        ("Søren Ærø", "Soren Aero", True, True),
        ("Mette Holm", "Holm, Mette", True, True),
        ("Mette Holm", "M. Holm", True, True),
        ("Mette Holm", "Mete Holm", True, True),
        ("Mette Holm", "Mette Holm Jensen", True, True),
        ("Mette Holm", "Hr. Holm", True, True),
        ("Holm Data ApS", "Holm Data", True, True),
        ("Mette Holm", "", True, True),
        ("Mette Holm", "+45 12 41 18 07", True, True),
        ("Mette Holm", "Mette Lund", False, True),
        ("Mette Holm", "Lars Holm", False, False),
        ("Mette Holm", "Larsen Byg", False, False),
        ("Mette", "Lars", False, False),
    ],
)
def test_when_two_names_can_be_one_person(one: str, other: str, by_phone: bool, by_email: bool) -> None:
    for first, second in ((one, other), (other, one)):
        assert names_agree(words_of(first), words_of(second)) is by_phone
        assert names_agree(words_of(first), words_of(second), by_email=True) is by_email
