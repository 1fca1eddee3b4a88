"""Whatever file is chosen, the answer is its contacts or one clear sentence about what it is and what to do."""

import os
import zipfile
from pathlib import Path

import pytest

from repairdesk.exchange import open_file
from repairdesk.exchange.contact import ReadRow, problem, problem_codes, sentence
from repairdesk.exchange.open_file import read_contacts
from tests.exchange import sample_cards, sample_tables


def read(folder: Path, data: bytes, name: str = "list.txt") -> list[ReadRow]:
    path = folder / name
    path.write_bytes(data)
    return list(read_contacts(path))


def said(rows: list[ReadRow]) -> str:
    (row,) = rows
    assert row.contact is None
    assert not row.about_file
    return sentence(row.problems[0])


def test_the_content_decides_and_not_the_extension(tmp_path: Path) -> None:
    assert read(tmp_path, sample_cards.GOOGLE_30, "list.csv")[0].where.startswith("card")
    assert read(tmp_path, sample_tables.PLAIN_DA, "list.vcf")[0].where == "row 2"
    assert read(tmp_path, sample_cards.GOOGLE_30.replace(b"\n", b"\r"))[0].where.startswith("card")
    assert read(tmp_path, sample_cards.GOOGLE_30.decode().encode("utf-16-le"))[0].where.startswith("card")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a photo"),
        (b"%PDF-1.7\n", "a PDF document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "an old Office file"),
        (b"SQLite format 3\0" + bytes(100), "a database"),
        (b"BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n", "a calendar"),
        (b"<!doctype html><html></html>", "a web page"),
        (b'[{"name": "Mette"}]', "a JSON file"),
        (b"\x1f\x8b\x08\0", "a compressed file"),
        (bytes(range(32)) * 20, "a program's own file"),
    ],
)
def test_another_kind_of_file_is_named(tmp_path: Path, data: bytes, kind: str) -> None:
    told = said(read(tmp_path, data))
    assert f"This is {kind}" in told
    assert "Nothing was brought in." in told


def test_an_excel_workbook_is_named_and_csv_advised(tmp_path: Path) -> None:
    path = tmp_path / "customers.csv"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    told = said(list(read_contacts(path)))
    assert "an Excel workbook" in told
    assert "save the sheet as CSV" in told


def test_a_missing_file_a_folder_a_pipe_and_an_empty_file(tmp_path: Path) -> None:
    assert "There is no file of that name" in said(list(read_contacts(tmp_path / "none.csv")))
    assert "a folder or a device" in said(list(read_contacts(tmp_path)))
    assert "The file is empty" in said(read(tmp_path, b""))
    assert "The file is empty" in said(read(tmp_path, b"\xef\xbb\xbf \r\n"))
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert "a folder or a device" in said(list(read_contacts(tmp_path / "pipe")))


def test_a_file_that_may_not_be_read_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, *_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "list.csv"
    path.write_bytes(sample_tables.PLAIN_DA)
    monkeypatch.setattr(Path, "open", refuse)
    assert "could not be read (Permission denied)" in said(list(read_contacts(path)))


def test_a_file_that_is_too_big_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(open_file, "MOST_BYTES", 1024 * 1024)
    told = said(read(tmp_path, b"navn;tlf\n" + b"x" * 1_500_000))
    assert "The file is 2 MB; at most 1 MB can be read." in told


def test_every_problem_has_a_sentence_and_an_unknown_one_is_a_bug() -> None:
    for code in problem_codes():
        text = sentence(problem(code))
        assert text.endswith((".", "?"))
        assert "{" not in text
    with pytest.raises(KeyError):
        problem("no such code")
