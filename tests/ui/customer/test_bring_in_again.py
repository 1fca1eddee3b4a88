"""Bringing in when something comes between: the list that was read stays until it is brought in or left undone."""

import pytest

from repairdesk.actions.changes import Changes
from repairdesk.desk import Desk
from repairdesk.domain.trouble import Trouble
from tests.ui.customer.conftest import Bringing
from ui.customer import bring_in
from ui.i18n import use_language

LIST = "Navn;Telefon;E-mail\nÅse Lindqvist;17 31 25 60;aase@example.org\nLars Holm;14 18 90 36;\n;;nul\n"


def nobody_signs(bringing: Bringing) -> None:
    bringing.floor.shop.sign_in(None)


def brought(bringing: Bringing) -> None:
    """Press the button and wait until they are in."""
    bringing.window.bring_button.click()
    bringing.qtbot.waitUntil(lambda: "counted twice" in bringing.window.answer.text())


def test_who_must_say_who_it_is_keeps_the_list_and_presses_once_more(bringing: Bringing) -> None:
    bringing.look_at(LIST)
    told = bringing.window.answer.text()
    nobody_signs(bringing)
    bringing.window.bring_button.click()
    bringing.qtbot.waitUntil(lambda: "who you are" in bringing.window.answer.text())
    assert bringing.window.bring_button.isEnabled()
    assert len(bringing.report()) == 3
    bringing.floor.shop.sign_in(bringing.floor.books.maja)
    assert bringing.window.answer.text() == told
    brought(bringing)
    assert sorted(bringing.names()).count("Lars Holm") == 1


def test_after_trouble_one_press_is_enough(bringing: Bringing, monkeypatch: pytest.MonkeyPatch) -> None:
    office = bringing.floor.office
    honest = office.do

    def away(desk: Desk) -> Changes:
        raise Trouble("disk_full")

    bringing.look_at(LIST)
    monkeypatch.setattr(office, "do", lambda action, then=None, refused=None: honest(away, then, refused))
    bringing.window.bring_button.click()
    bringing.qtbot.waitUntil(lambda: "could not be written" in bringing.window.answer.text())
    assert bringing.window.bring_button.isEnabled()
    assert not bringing.window.progress.isVisible()
    monkeypatch.undo()
    brought(bringing)
    assert bringing.window.answer.text().startswith("2 ")
    assert not bringing.window.bring_button.isEnabled()


def test_what_was_written_after_all_is_not_written_twice(
    bringing: Bringing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer of the first press was lost on its way."""
    office = bringing.floor.office
    honest = office.do

    def lost(action: object, then: object = None, refused: object = None) -> None:
        def act(desk: Desk) -> Changes:
            action(desk)  # type: ignore[operator]
            raise Trouble("in_doubt")

        honest(act)

    bringing.look_at(LIST)
    monkeypatch.setattr(office, "do", lost)
    bringing.window.bring_button.click()
    bringing.qtbot.waitUntil(lambda: "could not be written" in bringing.window.answer.text())
    monkeypatch.undo()
    brought(bringing)
    assert sorted(bringing.names()).count("Lars Holm") == 1


def test_a_journal_that_does_not_answer_ends_the_wait_with_a_sentence(
    bringing: Bringing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(desk: Desk) -> None:
        raise Trouble("busy")

    monkeypatch.setattr(bring_in, "_existing", away)
    bringing.window.look_at(bringing.file(LIST))
    assert bringing.window.cancel_button.isEnabled()
    bringing.qtbot.waitUntil(lambda: "does not answer" in bringing.window.answer.text())
    assert not bringing.window.progress.isVisible()
    monkeypatch.undo()
    bringing.look_at(LIST)
    assert bringing.window.bring_button.isEnabled()


def test_another_language_words_the_sum_and_every_row_again(bringing: Bringing) -> None:
    bringing.look_at(LIST)
    speak(bringing, "da")
    assert bringing.window.answer.text() == ("Intet er skrevet endnu: 2 nye kunder, 1 række kan ikke bruges")
    assert [line.split(": ")[1].split(".")[0] for line in bringing.report()] == [
        "ny kunde", "ny kunde", "kan ikke bruges",
    ]  # fmt: skip


def test_another_language_words_what_was_done_or_refused_again(bringing: Bringing) -> None:
    bringing.look_at(LIST)
    nobody_signs(bringing)
    bringing.window.bring_button.click()
    bringing.qtbot.waitUntil(lambda: "who you are" in bringing.window.answer.text())
    speak(bringing, "nb")
    assert bringing.window.answer.text().startswith("Si først hvem du er")
    speak(bringing, "en")
    bringing.floor.shop.sign_in(bringing.floor.books.maja)
    brought(bringing)
    speak(bringing, "nb")
    assert "hentet inn" in bringing.window.answer.text()
    assert "ny kunde" in bringing.report()[0]


def test_a_row_of_nobody_says_nothing_of_a_note(bringing: Bringing) -> None:
    bringing.look_at(LIST)
    assert bringing.report()[2] == (
        "Row 4: cannot be used. “nul” is not an e-mail address. "
        "It has no name, no number and no e-mail. Nothing was brought in from it."
    )


def test_closing_after_it_is_done_does_not_call_it_stopped(bringing: Bringing) -> None:
    bringing.look_at(LIST)
    brought(bringing)
    bringing.window.close()
    bringing.window.show()
    assert bringing.window.answer.text() == ""
    assert bringing.report() == []


def speak(bringing: Bringing, language: str) -> None:
    """Speak another language, as the main window tells this one."""
    use_language(language)
    bringing.floor.shop.wording.use(language, "Europe/Copenhagen")
    bringing.window.retranslate()
