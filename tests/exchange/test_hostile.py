"""No file, however broken or hostile, stops the program, hangs it or makes a customer vanish."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from repairdesk.exchange.contact import ReadRow, sentence
from repairdesk.exchange.open_file import read_bytes
from repairdesk.exchange.plan import plan_import
from repairdesk.exchange.table import read_table
from repairdesk.exchange.vcard import read_vcards
from tests.exchange import sample_cards, sample_tables

SAMPLES = [
    value
    for module in (sample_cards, sample_tables)
    for name, value in vars(module).items()
    if name.isupper() and isinstance(value, bytes)
]
PIECES = st.sampled_from(
    [
        *(
            b"BEGIN:VCARD\r\n",
            b"END:VCARD\n",
            b"VERSION:2.1\n",
            b"AGENT:\n",
            b"TEL;CELL:12411807\n",
            b"FN:A=\n",
        ),
        *(
            b"NOTE;ENCODING=QUOTED-PRINTABLE:=C3=\n",
            b"N;CHARSET=idna:xn--;;;\n",
            b"PHOTO;ENCODING=b:\n",
            b"item1.",
        ),
        *(b"navn;tlf\n", b"name,phone\n", b"sep=;\n", b":::", b"::: ", b'"', b"=", b";", b":", b"\\", b",,"),
        *(b"\0", b"\xff", b"\n", b" ", b"\t"),
    ]
)


def sound(rows: list[ReadRow]) -> list[ReadRow]:
    """Every row says something that can be shown and stored."""
    for row in rows:
        assert row.where
        assert row.contact or row.problems
        for problem in row.problems:
            assert sentence(problem)
        if row.contact:
            contact = row.contact
            assert contact.name
            whole = [contact.name, contact.address, contact.note, contact.source_id, *contact.emails]
            whole += [text for phone in contact.phones for text in (phone.number, phone.remark)]
            "".join(whole).encode("utf-8")
            assert "\0" not in "".join(whole)
    return rows


def timed(data: bytes, seconds: float) -> list[ReadRow]:
    start = time.monotonic()
    rows = sound(list(read_bytes(data)))
    assert time.monotonic() - start < seconds
    return rows


@settings(deadline=None)
@given(st.binary(max_size=2000))
def test_any_bytes_at_all(data: bytes) -> None:
    for read in (read_bytes, read_vcards, read_table):
        sound(list(read(data)))


@settings(deadline=None, max_examples=200)
@given(st.lists(PIECES, max_size=40).map(b"".join))
def test_any_pile_of_half_sensible_pieces(data: bytes) -> None:
    for read in (read_bytes, read_vcards, read_table):
        plan_import(sound(list(read(data))), (), "DK")


@settings(deadline=None)
@given(st.sampled_from(SAMPLES), st.data())
def test_real_files_with_a_piece_cut_out_or_put_in(sample: bytes, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(sample)))
    end = data.draw(st.integers(start, len(sample)))
    put_in = data.draw(st.binary(max_size=10))
    sound(list(read_bytes(sample[:start] + put_in + sample[end:])))


NAMES = st.text(st.sampled_from("abcdefghijklmnoprstuvyæøåäöüéÆØÅ "), min_size=1, max_size=40).filter(
    str.strip
)


@settings(deadline=None)
@given(st.lists(NAMES, min_size=1, max_size=20), st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16"]))
def test_every_name_with_nordic_letters_comes_back_as_a_row_of_its_own(
    names: list[str], encoding: str
) -> None:
    expected = [" ".join(name.split()) for name in names]
    table = "navn;telefon\n" + "".join(f"{name};12{n:06d}\n" for n, name in enumerate(names))
    assert [row.contact.name for row in read_table(table.encode(encoding)) if row.contact] == expected
    cards = "".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEND:VCARD\n" for name in names)
    assert [row.contact.name for row in read_vcards(cards.encode(encoding)) if row.contact] == expected


def test_ten_megabytes_in_one_line() -> None:
    timed(b"navn;tlf\n" + b"x" * 10_000_000, 20)
    timed(b"navn;tlf\n" + b'"' * 10_000_000, 20)
    timed(b"BEGIN:VCARD\nFN:" + b"y" * 10_000_000 + b"\nEND:VCARD\n", 20)
    timed(b"BEGIN:VCARD\nTEL" + b";a" * 5_000_000 + b":1\nEND:VCARD\n", 20)
    timed(b'BEGIN:VCARD\nTEL;X="' + b'a"' * 2_000_000 + b":1\nEND:VCARD\n", 20)


def test_a_hundred_thousand_columns() -> None:
    header = b";".join(b"column%d" % n for n in range(100_000))
    rows = timed(b"navn;tlf;" + header + b"\nMette;12411807" + b";x" * 100_000 + b"\n", 20)
    assert rows[0].contact is not None
    assert rows[0].contact.name == "Mette"


@pytest.mark.parametrize(
    "data",
    [
        b"\n" * 200_000 + b"BEGIN:VCARD\nFN:A\nEND:VCARD",
        b"BEGIN:VCARD\n" * 20_000,
        b"BEGIN:VCARD\nAGENT:\n" * 20_000,
        b"BEGIN:VCARD\nFN:A\n" + b"NOTE:x\n" * 100_000 + b"END:VCARD",
        b"BEGIN:VCARD\nFN:A\n"
        + b"".join(b"NOTE:%d\nTEL:1%07d\n" % (n, n) for n in range(20_000))
        + b"END:VCARD",
        b"BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:a=\n" + b"=20=\n" * 100_000 + b"END:VCARD",
        b'navn;tlf\n"\n' + b'""\n' * 100_000,
        b"navn;tlf\n" + b'"a\n' * 20_000,
        b"navn;tlf\nA;" + b"12411807, " * 200_000 + b"\n",
        b"navn;tlf\nA;" + b"(" * 1_000_000 + b"\n",
        b"navn;mail\nA;" + b"a@" * 1_000_000 + b"\n",
        ("navn;tlf\n" + "a" + "\u0301\u0316" * 500_000 + ";1\n").encode(),
    ],
    ids=range(12),
)
def test_files_made_to_take_forever_do_not(data: bytes) -> None:
    timed(data, 30)


def test_formulas_are_only_text() -> None:
    (row,) = timed(b'navn;tlf;note\n=HYPERLINK("http://x");12411807;@SUM(1)\n', 20)
    assert row.contact is not None
    assert row.contact.name.startswith("=HYPERLINK(")
    assert row.contact.note == "@SUM(1)"


def test_nul_and_control_characters_are_taken_out_and_told() -> None:
    (row,) = timed(b"navn;tlf\nMe\0t\x07te;12411807\n", 20)
    assert row.contact is not None
    assert row.contact.name == "Mette"
    assert [problem.code for problem in row.problems] == ["cleaned"]


def test_lone_surrogates_become_a_mark_that_can_be_stored() -> None:
    (row,) = timed("navn;tlf\nA".encode("utf-16-le") + b"\x00\xd8" + ";12411807\n".encode("utf-16-le"), 20)
    assert row.contact is not None
    assert row.contact.phones[0].number == "12411807"
    assert "letters_lost" in {problem.code for problem in row.problems}


def test_writing_direction_overrides_cannot_turn_a_name_round() -> None:
    (row,) = timed("navn;tlf\n\u202eetteM\u202c;\u202a12411807\u202c\n".encode(), 20)
    assert row.contact is not None
    assert (row.contact.name, row.contact.phones[0].number) == ("etteM", "12411807")
    (hebrew,) = timed("navn;tlf\nמיכל כהן;12411807\n".encode(), 20)
    assert hebrew.contact is not None
    assert hebrew.contact.name == "מיכל כהן"


def test_twenty_thousand_customers_are_read_and_planned_in_seconds() -> None:
    lines = "".join(f"Kunde {n};{12_000_000 + n};k{n}@example.dk\n" for n in range(20_000))
    rows = timed(("navn;telefon;e-mail\n" + lines).encode(), 60)
    start = time.monotonic()
    plan = plan_import(rows, (), "DK")
    assert time.monotonic() - start < 60
    assert len(plan.new) == 20_000
