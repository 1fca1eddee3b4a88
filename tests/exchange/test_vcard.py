"""Cards from every phone and mail program come in whole, and a broken card never costs its neighbours."""

import pytest

from repairdesk.exchange.contact import Phone, ReadRow
from repairdesk.exchange.vcard import read_vcards
from tests.exchange import sample_cards as cards


def people(data: bytes) -> list[ReadRow]:
    return [row for row in read_vcards(data) if not row.about_file]


def codes(row: ReadRow) -> set[str]:
    return {problem.code for problem in row.problems}


def test_an_android_card_with_quoted_printable_and_soft_line_breaks() -> None:
    (row,) = people(cards.ANDROID_21)
    assert row.contact is not None
    assert row.contact.name == "Åse Sørensen"
    assert row.contact.phones == (
        Phone("12411807", "mobile"), Phone("12-41-18-08", "home"), Phone("+4512411809", "Datter"),
    )  # fmt: skip
    assert row.contact.emails == ("aase@example.dk",)
    assert row.contact.address == "Nygade 4, 8000 Århus, Danmark"
    assert row.contact.note == "Ring først\nefter 17"
    assert row.problems == ()


def test_an_iphone_card_with_named_numbers_and_a_photo() -> None:
    (row,) = people(cards.IPHONE_30)
    assert row.contact is not None
    assert row.contact.phones == (
        Phone("+45 12 41 18 07", "mobile"), Phone("12 41 18 10", "Svigermor"), Phone("12 41 18 11", "home, fax"),
    )  # fmt: skip
    assert row.contact.address == "Nygade 4, 2. tv, 8000 Aarhus C, Danmark"
    assert (
        row.contact.note
        == "Company: Holm Data ApS\nKaffe, ikke te\nog en lang linje som foldes midt i det hele"
    )


def test_an_outlook_card_in_windows_1252() -> None:
    (row,) = people(cards.OUTLOOK_21)
    assert row.contact is not None
    assert row.contact.name == "Bjørn Kjær"
    assert [phone.remark for phone in row.contact.phones] == ["work", "mobile", "work, fax"]
    assert row.contact.address == "Søndergade 9, 8000 Århus, Danmark"
    assert row.contact.note == "Company: Kjær Låse A/S"


def test_a_google_card_with_bare_line_ends() -> None:
    (row,) = people(cards.GOOGLE_30)
    assert row.contact is not None
    assert row.contact.name == "Nina Åsen"
    assert row.contact.phones == (Phone("+47 41 24 18 07", "mobile"), Phone("22 41 18 07", "Hytta"))
    assert row.contact.emails == ("nina@example.no", "nina.privat@example.no")


def test_an_evolution_card_with_phone_addresses() -> None:
    (row,) = people(cards.EVOLUTION_40)
    assert row.contact is not None
    assert row.contact.phones == (Phone("+45-12-41-18-15", "ext. 12, mobile"), Phone("12411816", "work"))
    assert row.contact.note == "Semikolon; og C:\\drev"
    assert row.contact.source_id == "3f0c8f5e-0000-4000-8000-1241180700aa"


def test_an_agent_is_a_person_too_however_the_card_holds_them() -> None:
    rows = {row.contact.name: row for row in people(cards.NESTED_AGENT) if row.contact}
    assert set(rows) == {"Ib Dam", "Eva Smed", "Bo Lund", "Ulla Vang"}
    assert [row.contact.emails for row in rows.values() if row.contact and row.contact.name == "Ib Dam"] == [
        ("ib@example.dk",)
    ]
    assert rows["Eva Smed"].where == "card 1, its agent, line 6"


def test_broken_cards_cost_nobody_else() -> None:
    rows = people(cards.BROKEN_IN_THE_MIDDLE)
    assert [row.contact.name if row.contact else "" for row in rows] == [
        "First One", "No End", "Only a Company, Sales", "", "Small Letters",
    ]  # fmt: skip
    assert "card_open" in codes(rows[1])
    assert "name_from" in codes(rows[2])
    assert [row.contact.phones for row in rows[2:3] if row.contact] == [(Phone("12411822"),)]
    assert codes(rows[3]) == {"nothing_usable"}
    assert [row.where for row in rows] == [
        "card 1, line 1", "card 2, line 5", "card 3, line 9", "card 4, line 18", "card 5, line 22",
    ]  # fmt: skip


def test_words_between_cards_and_details_without_a_place_are_told_once() -> None:
    told = [row for row in read_vcards(cards.BROKEN_IN_THE_MIDDLE + cards.ANDROID_21) if row.about_file]
    assert [row.problems[0].code for row in told] == ["lines_outside", "fields_unused"]
    assert told[0].where == "line 17"
    assert told[1].problems[0].fact("fields") == "PHOTO (1)"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "utf-32"])
def test_the_same_card_in_any_unicode_encoding(encoding: str) -> None:
    (row,) = people(cards.GOOGLE_30.decode().encode(encoding))
    assert row.contact is not None
    assert row.contact.name == "Nina Åsen"


def test_eight_bit_text_without_a_charset_is_read_as_utf_8_or_windows() -> None:
    for encoding in ("utf-8", "cp1252"):
        (row,) = people("BEGIN:VCARD\nVERSION:2.1\nFN:Åge Ærø\nTEL:12411807\nEND:VCARD".encode(encoding))
        assert row.contact is not None
        assert row.contact.name == "Åge Ærø"


def test_a_line_folded_inside_a_letter_is_one_letter_again() -> None:
    data = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:S\xc3\r\n \xb8ren\r\nEND:VCARD\r\n"
    (row,) = people(data)
    assert row.contact is not None
    assert row.contact.name == "Søren"


def test_a_quoted_value_cut_off_by_the_next_line_does_not_swallow_it() -> None:
    data = b"BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:Mette=20=\nTEL:12411807\nEND:VCARD"
    (row,) = people(data)
    assert row.contact is not None
    assert row.contact.name == "Mette"
    assert row.contact.phones == (Phone("12411807"),)


def test_a_stray_line_is_kept_and_told() -> None:
    (row,) = people(b"BEGIN:VCARD\nFN:Mette\nNOTE:first\nsecond line\nEND:VCARD")
    assert row.contact is not None
    assert row.contact.note == "first\nsecond line"
    assert codes(row) == {"line_joined"}


def test_two_thousand_cards_give_two_thousand_rows() -> None:
    data = b"".join(b"BEGIN:VCARD\nFN:No %d\nTEL:1%07d\nEND:VCARD\n" % (n, n) for n in range(2000))
    assert len(people(data)) == 2000


def test_a_second_home_address_goes_to_the_note() -> None:
    data = b"BEGIN:VCARD\nFN:A\nADR;HOME:;;Nygade 1;By;;1000;\nADR;WORK:;;Vej 2;By;;1000;\nEND:VCARD"
    (row,) = people(data)
    assert row.contact is not None
    assert (row.contact.address, row.contact.note) == ("Nygade 1, 1000 By", "work: Vej 2, 1000 By")


def test_a_file_without_cards_says_so() -> None:
    (row,) = list(read_vcards(b"hello"))
    assert codes(row) == {"no_cards"}


def test_files_put_together_with_their_byte_order_marks_are_all_read() -> None:
    one = b"\xef\xbb\xbfBEGIN:VCARD\r\nFN:Mette\r\nEND:VCARD\r\n"
    assert [row.contact.name for row in people(one * 3) if row.contact] == ["Mette"] * 3


def test_doubled_carriage_returns_and_indented_cards_are_read() -> None:
    doubled = cards.IPHONE_30.replace(b"\r\n", b"\r\r\n")
    indented = b"".join(
        b"  " + line + b"\n" for line in b"BEGIN:VCARD\nFN:Mette\nTEL:12411807\nEND:VCARD".split(b"\n")
    )
    (iphone,), (hand_made,) = people(doubled), people(indented)
    assert iphone == people(cards.IPHONE_30)[0]
    assert hand_made.contact is not None
    assert hand_made.contact.phones == (Phone("12411807"),)


def test_outlooks_further_numbers_are_phones_too() -> None:
    data = b"BEGIN:VCARD\nVERSION:2.1\nFN:Ib\nTEL;CELL:12411807\nX-MS-TEL;VOICE;ASSISTANT:12411808\nEND:VCARD"
    (row,) = people(data)
    assert row.contact is not None
    assert [phone.number for phone in row.contact.phones] == ["12411807", "12411808"]


def test_a_letter_cut_in_half_costs_only_that_letter() -> None:
    data = b"BEGIN:VCARD\nVERSION:3.0\nFN:" + "Åse Ærøskøbing Ø".encode()[:-1] + b"\nEND:VCARD"
    (row,) = people(data)
    assert row.contact is not None
    assert row.contact.name == "Åse Ærøskøbing \N{REPLACEMENT CHARACTER}"
    assert codes(row) == {"letters_lost"}


def test_one_number_under_several_types_is_one_phone() -> None:
    (row,) = people(b"BEGIN:VCARD\nFN:Ib\nTEL;CELL;WORK:12411807\nTEL;WORK;FAX:12 41 18 07\nEND:VCARD")
    assert row.contact is not None
    assert row.contact.phones == (Phone("12411807", "mobile, work, fax"),)


@pytest.mark.parametrize(
    "kind",
    ["VERSION:4.0\nKIND:group", "VERSION:3.0\nX-ADDRESSBOOKSERVER-KIND:group", "VERSION:4.0\nKIND:Group"],
)
def test_an_address_books_list_of_others_is_no_customer(kind: str) -> None:
    card = f"BEGIN:VCARD\n{kind}\nFN:Regulars\nMEMBER:urn:uuid:1\nEND:VCARD\n"
    (row,) = read_vcards(card.encode())
    assert row.contact is None
    assert [told.code for told in row.problems] == ["is_group"]
