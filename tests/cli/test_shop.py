"""`setup`, `staff`, `customers`, `job` and `journal`, and the options that all commands share."""

import json
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import NOW, Run, as_program

CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Åse Lindqvist
TEL;TYPE=CELL:17 31 25 60
TEL;TYPE=HOME:17 31 25 61
EMAIL:aase@example.org
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Kirsten Hansen
TEL:+45 12 41 18 07
END:VCARD
BEGIN:VCARD
VERSION:3.0
NOTE:nobody
END:VCARD
"""


@pytest.fixture
def cards(tmp_path: Path) -> str:
    file = tmp_path / "contacts.vcf"
    file.write_text(CARDS, "utf-8")
    return str(file)


def test_setup_changes_what_is_named_and_shows_the_whole(run: Run) -> None:
    run("setup", "--hours", "man-fre 9-12 13-17.30")
    shop = run("setup", "--json").json
    assert shop["hours"] == "Mon-Fri 9-12 13-17:30"
    assert (shop["name"], shop["zone"], shop["country"], shop["language"]) == (
        "Fix",
        "Europe/Copenhagen",
        "DK",
        "da",
    )


def test_staff_are_listed_with_their_roles(run: Run) -> None:
    run("staff", "add", "Birgit", "--role", "owner")
    people = run("staff", "list", "--json").json
    roles = {"Mette": "counter", "Ali": "technician", "Birgit": "owner"}
    assert {one["name"]: one["role"] for one in people} == roles


def test_an_import_reports_every_row_and_a_dry_run_writes_nothing(run: Run, cards: str) -> None:
    told = run("customers", "import", cards, "--dry-run", "--json").json
    assert told["written"] is False
    assert [row["verdict"] for row in told["rows"]] == ["new", "known", "unusable"]
    assert run("customers", "find", "Lindqvist", "--json").json == []


def test_an_import_keeps_every_phone_and_makes_no_customer_twice(run: Run, cards: str) -> None:
    assert run("customers", "import", cards).code == 0
    again = run("customers", "import", cards, "--json").json
    assert again["counts"]["new"] == 0
    found = run("customers", "find", "aase lindqvist", "--json").json
    assert len(found) == 1
    assert len(found[0]["phones"]) == 2
    assert len(run("customers", "find", "Hansen", "--json").json) == 2


@pytest.mark.parametrize("text", ["12411807", "+45 12 41 18 07", "124118", "kirsten", "HANSEN kirs"])
def test_a_customer_is_found_by_name_and_by_phone_in_any_spelling(run: Run, text: str) -> None:
    assert [one["name"] for one in run("customers", "find", text, "--json").json] == ["Kirsten Hansen"]


def test_jobs_are_numbered_without_gaps_even_after_a_refusal(run: Run) -> None:
    run("job", "open", "--customer", "Nobody", "--device", "PC", "--fault", "x")
    opened = run(
        "job", "open", "--customer", "14189036", "--device", "Mixer", "--fault", "lugter", "--json"
    ).json
    assert opened["job"] == 1002
    assert [line["job"] for line in run("job", "list", "--json").json] == [1002, 1001]


def test_a_new_job_has_a_promise_of_the_next_word(run: Run) -> None:
    sheet = run("job", "show", "#1001", "--json").json
    assert [line["kind"] for line in sheet["promises"]] == ["next_word"]
    assert sheet["customer"] == "Kirsten Hansen"


def test_the_journal_takes_lines_for_three_audiences(run: Run) -> None:
    run(
        "journal",
        "1001",
        "--add",
        "Den slukker",
        "--audience",
        "heard",
        "--channel",
        "counter",
        "--by",
        "Mette",
    )
    run("journal", "1001", "--add", "Vi ringer", "--audience", "said")
    lines = run("journal", "1001", "--add", "Brud i kablet", "--json").json
    assert [(line["audience"], line["channel"], line["text"], line["writer"]) for line in lines[1:]] == [
        ("heard", "counter", "Den slukker", "Mette"),
        ("said", "phone", "Vi ringer", None),
        ("internal", "none", "Brud i kablet", None),
    ]


@pytest.mark.parametrize(
    "words",
    [
        ["setup"],
        ["staff", "list"],
        ["customers", "find", "x"],
        ["job", "list"],
        ["job", "show", "1001"],
        ["journal", "1001"],
        ["due"],
    ],
    ids=" ".join,
)
def test_the_shared_options_count_before_and_after_the_command(run: Run, words: list[str]) -> None:
    after = run(*words, "--json")
    before = run("--json", *words)
    assert json.loads(after.out) == json.loads(before.out)
    assert run(*words).code == 0


def test_a_data_folder_named_anywhere_is_used(tmp_path: Path, run: Run) -> None:
    one = str(tmp_path / "one")
    assert run("staff", "add", "Bo", "--role", "owner", "--data", one).code == 0
    for words in (
        ["--data", one, "staff", "list"],
        ["staff", "--data", one, "list"],
        ["staff", "list", "--data", one],
    ):
        assert [person["name"] for person in run(*words, "--json").json] == ["Bo"]
    assert len(run("staff", "list", "--json").json) == 2


def test_as_a_program_it_reads_folder_and_instant_from_the_environment(run: Run) -> None:
    told = as_program("due", "--json").json
    assert told == run("due", "--json").json


def test_help_names_every_command_without_opening_a_journal(tmp_path: Path) -> None:
    answer = as_program("--help", REPAIRDESK_DATA=str(tmp_path / "none"), REPAIRDESK_NOW=NOW)
    assert answer.code == 0
    names = (
        "setup staff customers job promise due attempt keep move release journal watch demo practice".split()
    )
    assert all(f"  {name} " in answer.out for name in names)
    assert not (tmp_path / "none").exists()


def test_stopping_an_import_by_hand_keeps_nobody(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from repairdesk.exchange.contact import Contact, ReadRow

    before = signal.getsignal(signal.SIGINT)

    def interrupted(_file: Path) -> Iterator[ReadRow]:
        yield ReadRow("row 2", Contact("Ib Dam"))
        signal.raise_signal(signal.SIGINT)
        yield ReadRow("row 3", Contact("Ole Vig"))

    monkeypatch.setattr("repairdesk.exchange.open_file.read_contacts", interrupted)
    answer = run("customers", "import", str(tmp_path / "list.csv"))
    assert (answer.code, answer.out) == (130, "")
    assert answer.err == "The import was stopped; nothing was brought in.\n"
    assert run("customers", "find", "Ib Dam").out == "Nobody.\n"
    assert signal.getsignal(signal.SIGINT) is before


def test_an_import_that_finds_nobody_new_says_that_there_was_nothing_to_write(
    run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Navn;Telefon;Note\nIb Dam;12411809;PC\nOle Uden;;Mac\n", encoding="utf-8")
    assert run("customers", "import", str(file)).out.endswith("Written.\n")
    again = run("customers", "import", str(file)).out
    assert again.endswith("0 not brought in.\nThere was nothing to write.\n")
    assert again.count("already; nothing to add.") == 2
