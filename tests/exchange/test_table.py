"""Customer tables from every program a shop may come from are read with nothing lost and nothing guessed silently."""

import pytest

from repairdesk.exchange.contact import Contact, Phone, ReadRow, sentence
from repairdesk.exchange.table import read_table
from tests.exchange import sample_tables as tables


def only(data: bytes) -> Contact:
    (row,) = [row for row in read_table(data) if not row.about_file]
    assert row.contact is not None
    return row.contact


def rows(text: str) -> list[ReadRow]:
    return list(read_table(text.encode()))


def unused(data: bytes) -> str:
    return "".join(sentence(row.problems[0]) for row in read_table(data) if row.about_file)


def test_google_as_it_is_today() -> None:
    assert only(tables.GOOGLE_NEW) == Contact(
        "Mette Holm",
        (Phone("+45 12 41 18 07", "mobile"), Phone("12411808", "mobile"), Phone("12 41 18 09", "Svigermor")),
        ("mette@example.dk",),
        "Nygade 4, 8000 Aarhus C, Danmark",
        "Organization Name: Holm Data\nKaffe",
    )
    assert "“Birthday (1)”" in unused(tables.GOOGLE_NEW)


def test_google_as_it_was_in_utf_16() -> None:
    contact = only(tables.GOOGLE_OLD)
    assert contact.name == "Nina Åsen"
    assert contact.phones == (Phone("004741241807", "mobile"),)
    assert contact.emails == ("nina@example.no", "n@example.no")


def test_outlook_in_english_with_a_note_of_two_lines() -> None:
    contact = only(tables.OUTLOOK_EN)
    assert contact.name == "Bjørn Kjær"
    assert contact.phones == (
        Phone("12 41 18 12", "work"), Phone("12 41 18 13", "mobile"), Phone("12 41 18 14", "work, fax"),
    )  # fmt: skip
    assert contact.emails == ("b@example.com",)
    assert contact.address == "Søndergade 9, 8000 Århus, Danmark"
    assert contact.note == "Company: Kjær Låse\nLine one\nline two\nHome: Vej 2, 1000 By"


def test_outlook_in_danish_and_in_norwegian() -> None:
    danish, norwegian = only(tables.OUTLOOK_DA), only(tables.OUTLOOK_NB)
    assert danish.name == "Søren Ærø"
    assert danish.phones == (Phone("12 41 18 07", "work"), Phone("12411808", "mobile"))
    assert danish.address == "Nygade 4, 8000 Århus"
    assert norwegian.name == "Åse Bø"
    assert norwegian.phones == (Phone("22 41 18 07", "work"), Phone("41 24 18 07", "mobile"))
    assert (norwegian.emails, norwegian.note) == (("a@example.no",), "Hei")


@pytest.mark.parametrize(
    ("data", "name", "numbers", "emails", "source"),
    [
        (tables.REPAIRSHOPR, "Mette Holm", ["12411807", "12411808"], ["m@example.org"], "77"),
        (tables.REPAIRDESK_SAAS, "Ib Dam", ["+4512411809"], ["ib@example.dk"], "9"),
        (tables.ORDERRY, "Lars Skov", ["+45 12411810", "12411811"], ["s@example.dk"], "5"),
        (tables.REPAIRQ, "Eva Smed", ["012411812", "12411813"], [], "1"),
        (tables.MHELPDESK, "Bo Lund", ["12411814", "12411815"], ["l@example.dk"], ""),
        (tables.MAPOS, "João Silva", ["12411816", "12411817"], ["j@example.com"], ""),
        (tables.ZAMMAD, "Ulla Vang", ["12411818", "12411819"], ["ulla@example.dk"], ""),
        (tables.OSTICKET, "Kai Berg", [], ["kai@example.dk"], ""),
        (tables.PLAIN_EN, "Mette Holm", ["12 41 18 07"], ["m@example.dk"], ""),
        (tables.PLAIN_DA, "Søren Ærø", ["+45 12 41 18 07"], ["s@example.dk"], ""),
        (tables.PLAIN_NB, "Åse Bø", ["41 24 18 07"], ["a@example.no"], ""),
    ],
)
def test_shop_programs_and_plain_lists(
    data: bytes, name: str, numbers: list[str], emails: list[str], source: str
) -> None:
    contact = only(data)
    assert contact.name == name
    assert [phone.number for phone in contact.phones] == numbers
    assert list(contact.emails) == emails
    assert contact.source_id == source


def test_the_second_name_a_program_has_for_a_customer_is_kept_in_the_note() -> None:
    assert "Skov Byg" in only(tables.ORDERRY).note
    assert "Lund VVS" in only(tables.MHELPDESK).note
    assert only(tables.REPAIRDESK_SAAS).note == "orgonization: Dam & Co\ncustomer_id: 9\nwas here in May"


def test_whose_number_it_is_stays_beside_the_number() -> None:
    (row,) = rows("navn;tlf\nMette;12 41 18 07 (datter), 12411808, ring efter 17 / 12411809 eller 12411810\n")
    assert row.contact is not None
    assert row.contact.phones == (
        Phone("12 41 18 07", "datter"), Phone("12411808", "ring efter 17"), Phone("12411809"), Phone("12411810"),
    )  # fmt: skip


def test_leading_zeros_country_codes_and_spreadsheet_wrapping() -> None:
    found = rows('navn;tlf\nA;"=""0012411807"""\nB;\'+4512411808\nC;09002\nD;12411809.0\n')
    numbers = [row.contact.phones[0].number for row in found if row.contact]
    assert numbers == ["0012411807", "+4512411808", "09002", "12411809"]


def test_a_number_a_spreadsheet_has_ruined_is_told_and_kept() -> None:
    (row,) = rows("navn;tlf\nMette;4,51241E+09\n")
    assert row.contact is not None
    assert (row.contact.phones, row.contact.note) == ((), "4,51241E+09")
    assert row.problems[0].code == "phone_spoilt"
    assert "type the number in" in sentence(row.problems[0])


def test_empty_rows_are_no_errors_and_the_rest_keeps_its_row_number() -> None:
    found = rows("navn;tlf\n\n;;\nMette;12411807\n \n")
    assert [(row.where, row.problems) for row in found] == [("row 4", ())]


def test_a_row_without_a_name_is_listed_under_company_e_mail_or_phone() -> None:
    found = rows("navn;firma;mail;tlf\n;Byg ApS;a@example.dk;\n;;b@example.dk;12411807\n;;;12411808\n")
    assert [row.contact.name for row in found if row.contact] == ["Byg ApS", "b@example.dk", "12411808"]
    assert [row.problems[0].fact("by") for row in found] == ["company", "e-mail", "phone number"]


def test_a_row_with_nobody_in_it_says_so() -> None:
    (row,) = rows("navn;tlf;by\n;;Ribe\n")
    assert row.contact is None
    assert row.problems[0].code == "nothing_usable"


def test_text_that_is_no_phone_or_e_mail_is_kept_in_the_note() -> None:
    (row,) = rows("navn;tlf;mail\nMette;hemmeligt;spørg Bo\n")
    assert row.contact is not None
    assert row.contact.note == "hemmeligt\nspørg Bo"
    assert [problem.code for problem in row.problems] == ["phone_unread", "email_unread"]


def test_where_nobody_is_created_no_note_is_said_to_keep_anything() -> None:
    (row,) = rows("navn;tlf;mail\n;hemmeligt;spørg Bo\n")
    assert row.contact is None
    assert [problem.code for problem in row.problems] == ["no_phone_in", "no_email_in", "nothing_usable"]


def test_a_list_without_headers_names_what_stands_there() -> None:
    (row,) = rows("Mette;blå;42\nBo;rød;43\n")
    assert row.problems[0].code == "no_header"
    assert "“Mette”, “blå”, “42”" in sentence(row.problems[0])


def test_headers_may_stand_below_a_title_and_after_sep() -> None:
    for text in ("Kundeliste 2026\n\nnavn;tlf\nMette;12411807\n", "sep=;\nnavn;tlf\nMette;12411807\n"):
        row, *about = rows(text)
        assert row.contact == Contact("Mette", (Phone("12411807"),))
        assert all(told.about_file for told in about)


def test_headers_without_rows_say_so() -> None:
    assert [row.problems[0].code for row in rows("navn;tlf\n")] == ["no_rows"]


def test_a_quote_that_is_never_closed_costs_only_its_own_row() -> None:
    found = rows('navn,tlf\n"Mette,12411807\nBo,12411808\n"Ib","12411809"\n')
    assert [row.contact.name for row in found if row.contact] == ["Mette", "Bo", "Ib"]
    assert [problem.code for problem in found[0].problems] == ["quote_open"]


def test_a_quote_inside_a_cell_is_a_letter() -> None:
    (row,) = rows('navn;note\nMette;skærm 15" og 17"\n')
    assert row.contact is not None
    assert row.contact.note == 'skærm 15" og 17"'


def test_cells_beyond_the_header_are_told() -> None:
    (row,) = rows("navn;tlf\nMette;12411807;x;y\n")
    assert row.problems[0].fact("count") == "2"


def test_lines_of_two_encodings_in_one_file_are_both_read() -> None:
    data = "navn;tlf\nSøren;12411807\n".encode() + "Åse;12411808\n".encode("cp1252")
    assert [row.contact.name for row in read_table(data) if row.contact] == ["Søren", "Åse"]


def test_a_long_cell_is_cut_and_that_is_told() -> None:
    (row,) = rows(f"navn;tlf\n{'x' * 300};12411807\n")
    assert row.contact is not None
    assert len(row.contact.name) == 200
    assert dict(row.problems[0].facts) == {"field": "name", "had": "300", "kept": "200"}


def test_a_first_row_with_somebodys_number_is_no_header() -> None:
    (row,) = rows("Mette Holm;12411807;Kunde\nBo Lund;12411808;Kunde\n")
    assert row.problems[0].code == "no_header"


def test_a_header_that_comes_again_is_nobody() -> None:
    found = rows("navn;tlf\nMette;12411807\nnavn;tlf\nBo;12411808\n")
    assert [row.contact.name for row in found if row.contact] == ["Mette", "Bo"]
    assert all(not row.problems for row in found)


def test_a_slash_or_dash_inside_a_number_does_not_split_it() -> None:
    found = rows("navn;tlf\nA;030/12 34 56\nB;12-41-18-07 - 12411808\nC;12411807/12411808\n")
    numbers = [[phone.number for phone in row.contact.phones] for row in found if row.contact]
    assert numbers == [["030/12 34 56"], ["12-41-18-07", "12411808"], ["12411807", "12411808"]]


def test_a_name_written_around_an_e_mail_is_kept() -> None:
    (row,) = rows('navn;mail\nBo;"Ulla Vang" <ulla@example.dk>\n')
    assert row.contact is not None
    assert (row.contact.emails, row.contact.note) == (("ulla@example.dk",), "Ulla Vang")


@pytest.mark.parametrize("charset", ["mac-roman", "cp865", "cp850", "cp1252", "utf-8", "utf-8-sig", "utf-16"])
def test_a_table_from_an_old_spreadsheet_keeps_its_letters(charset: str) -> None:
    text = "Navn;Telefon;By\r\nSøren Æblegård;12411807;Århus\r\nÅse Bjørnøy;12411808;Ærøskøbing\r\n"
    rows = list(read_table(text.encode(charset)))
    assert [row.contact.name for row in rows if row.contact] == ["Søren Æblegård", "Åse Bjørnøy"]
    assert [row.contact.address for row in rows if row.contact] == ["Århus", "Ærøskøbing"]
    assert [row.problems for row in rows] == [(), ()]


def test_a_windows_table_with_typographic_signs_stays_one() -> None:
    text = "Name;Phone\r\nPer’s Café – “Bo”;12411807\r\nO’Neill;12411808\r\nBo’s;12411809\r\n"
    rows = list(read_table(text.encode("cp1252")))
    assert [row.contact.name for row in rows if row.contact] == ["Per’s Café – “Bo”", "O’Neill", "Bo’s"]
