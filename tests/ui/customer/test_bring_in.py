"""Bringing in customers: first the report, then all of it or nothing, and the window blocks nobody."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from repairdesk.exchange.contact import ReadRow, problem
from repairdesk.exchange.open_file import read_contacts
from tests.ui.customer.conftest import Bringing
from ui.customer import reading

LIST = "Navn;Telefon;E-mail\nÅse Lindqvist;17 31 25 60;aase@example.org\nLars Holm;14 18 90 36;\n;;\n"
KNOWN = "Navn;Telefon\nSøren Hansen;+45 20123456\n"


def test_the_window_is_not_modal(bringing: Bringing) -> None:
    assert not bringing.window.isModal()


def test_nothing_is_written_before_the_button_is_pressed(bringing: Bringing) -> None:
    before = bringing.names()
    bringing.look_at(LIST)
    assert "2" in bringing.window.answer.text()
    assert any("Åse Lindqvist" in line for line in bringing.report())
    assert bringing.names() == before
    assert bringing.window.bring_button.isEnabled()


def test_pressing_it_brings_them_in_and_says_how_many(bringing: Bringing) -> None:
    bringing.look_at(LIST)
    bringing.window.bring_button.click()
    bringing.qtbot.waitUntil(lambda: "Åse Lindqvist" in bringing.names() and "Lars Holm" in bringing.names())
    bringing.qtbot.waitUntil(lambda: "brought in" in bringing.window.answer.text())
    assert bringing.window.answer.text().startswith("2 ")
    assert not bringing.window.bring_button.isEnabled()


def test_pressing_twice_brings_nobody_in_twice(bringing: Bringing) -> None:
    bringing.look_at(LIST)
    bringing.window.bring_button.click()
    bringing.window.bring_button.click()
    bringing.window.bring_in()
    bringing.qtbot.waitUntil(lambda: "brought in" in bringing.window.answer.text())
    assert sorted(bringing.names()).count("Lars Holm") == 1


def test_whoever_is_known_is_not_written_again(bringing: Bringing) -> None:
    bringing.look_at(KNOWN)
    assert "known already" in bringing.window.answer.text()
    assert not bringing.window.bring_button.isEnabled()


def test_stopping_leaves_everything_as_it_was(bringing: Bringing) -> None:
    before = bringing.names()
    bringing.look_at(LIST)
    bringing.window.cancel_button.click()
    assert bringing.window.plan is None
    assert not bringing.window.bring_button.isEnabled()
    assert bringing.report() == []
    assert bringing.names() == before


def test_a_list_is_stopped_while_it_is_read(bringing: Bringing, monkeypatch: pytest.MonkeyPatch) -> None:
    """A list of any length; the windows stay free and nothing comes of it."""
    stopped, begun = threading.Event(), threading.Event()

    def endless(file: Path) -> Iterator[ReadRow]:
        (row,) = (row for row in read_contacts(file) if row.contact is not None)
        while not stopped.wait(0.001):
            begun.set()
            yield row

    monkeypatch.setattr(reading, "read_contacts", endless)
    bringing.window.look_at(bringing.file(KNOWN))
    bringing.qtbot.waitUntil(begun.is_set)
    bringing.qtbot.waitUntil(lambda: bringing.window.progress.isVisible())
    bringing.window.cancel_button.click()
    stopped.set()
    bringing.qtbot.wait(100)
    assert bringing.window.plan is None
    assert bringing.report() == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("photo.vcf", b"\x89PNG\r\n\x1a\n" + bytes(64)),
        ("cards.vcf", b"BEGIN:VCALENDAR\n"),
    ],
)
def test_what_is_no_list_gets_a_sentence(bringing: Bringing, name: str, content: bytes) -> None:
    file = bringing.folder / name
    file.write_bytes(content)
    bringing.window.look_at(file)
    bringing.qtbot.waitUntil(lambda: bringing.window.plan is not None)
    assert any("Nothing was brought in" in line for line in bringing.report())
    assert not bringing.window.bring_button.isEnabled()


def test_a_file_that_is_gone_gets_a_sentence(bringing: Bringing) -> None:
    bringing.window.look_at(bringing.folder / "gone.csv")
    bringing.qtbot.waitUntil(lambda: bringing.window.plan is not None)
    assert "There is no file of that name" in bringing.report()[0]


def test_a_name_that_looks_like_markup_is_shown_as_it_is(bringing: Bringing) -> None:
    bringing.look_at("Navn;Telefon\n<b>Bo</b> <img src=x>;17 31 25 61\n")
    assert any("<b>Bo</b> <img src=x>" in line for line in bringing.report())


def test_every_problem_of_a_row_is_worded() -> None:
    from repairdesk.exchange.contact import problem_codes
    from ui.customer.report_words import problem_sentence

    for code in problem_codes():
        assert problem_sentence(problem(code)).strip()


def test_choosing_another_file_in_haste_shows_only_that_one(bringing: Bringing) -> None:
    bringing.window.look_at(bringing.file(LIST, "first.csv"))
    bringing.window.look_at(bringing.file("Navn;Telefon\nFatima El-Sayed;16 08 71 25\n", "second.csv"))
    bringing.qtbot.waitUntil(lambda: bringing.window.plan is not None)
    bringing.qtbot.wait(200)
    assert [line for line in bringing.report() if "Lindqvist" in line] == []
    assert sum("Fatima" in line for line in bringing.report()) == 1


def test_stopping_before_the_first_row_is_read_stops(bringing: Bringing) -> None:
    bringing.window.look_at(bringing.file(LIST))
    bringing.window.cancel()
    bringing.qtbot.wait(200)
    assert bringing.window.plan is None
    assert bringing.report() == []


def test_a_reader_that_fails_leaves_a_sentence_and_not_an_endless_wait(
    bringing: Bringing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(file: Path) -> Iterator[ReadRow]:
        raise MemoryError

    monkeypatch.setattr(reading, "read_contacts", broken)
    bringing.window.look_at(bringing.file(LIST))
    bringing.qtbot.waitUntil(lambda: "could not be read" in bringing.window.answer.text(), timeout=3000)
    assert bringing.window.choose_button.isEnabled()


def test_what_the_report_comes_to_is_said_aloud(bringing: Bringing, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr("ui.customer.bring_in.announce", lambda _of, text: heard.append(text))
    bringing.look_at(LIST)
    bringing.window.bring_button.click()
    bringing.qtbot.waitUntil(lambda: "brought in" in bringing.window.answer.text())
    assert any(each.startswith("Nothing is written yet: 2 new") for each in heard)
    assert heard[-1] == bringing.window.answer.text()
