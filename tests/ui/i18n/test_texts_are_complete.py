"""Every text of the windows is there in three languages, with its numbers, marks and access keys."""

import re
from pathlib import Path

import pytest

from tests.ui.i18n.books import FOLDER, OURS, Message, collected, messages

SAME_WORDS = {
    "da": {
        "Journal",
        "Mine",
        "Stop",
        "E-mail",
        "e-mail",
        "Person",
        "Find",
        "&Find",
        "Menu",
        "min",
        "%1 kroner",
    },
    "nb": {"Journal", "Mine", "Person", "min", "%1 kroner"},
    "en": set(),
}
"""Words that are the same in English."""
NOT_BOKMAAL = re.compile(
    r"\b(af|aftale\w*|noget|nogen|nogle|mig|dig|sig|hvad|uden|meget|lukket|lukker|åbner|frem|ugen|ved siden af|"
    r"påmindelse\w*|spørg|delen kommer ikke|kunderne|mærke|tilføj|slet|vælg|gemt|gem|udsæt|tager|nej|butik)\b",
    re.IGNORECASE,
)
MARK = re.compile(r"%(?:[a-z_]{2,}|n|\d)")


@pytest.fixture(scope="module", params=sorted(OURS))
def language(request: pytest.FixtureRequest) -> str:
    chosen: str = request.param
    return chosen


def test_no_text_of_the_windows_is_missing_or_left_over(tmp_path: Path, language: str) -> None:
    asked = {each.key for each in collected(tmp_path)}
    known = {each.key for each in messages(OURS[language])}
    if language == "en":  # English needs only what counts
        asked = {key for key in asked if key[2]}
        assert asked <= known
        return
    assert asked - known == set(), "not yet in the translation: run pyside6-lupdate and fill it in"
    assert known - asked == set(), "no window says this any more: run pyside6-lupdate"


def test_everything_is_translated(language: str) -> None:
    wanting = [each.key for each in messages(OURS[language]) if _wanting(each, language)]
    assert wanting == []


def _wanting(each: Message, language: str) -> bool:
    if language == "en" and not each.counts:
        return False
    return (
        bool(each.state) or not all(form.strip() for form in each.forms) or len(each.forms) != 1 + each.counts
    )


@pytest.mark.parametrize("nordic", ["da", "nb"])
def test_no_english_stands_among_the_danish_and_the_norwegian(nordic: str) -> None:
    english = {each.source for each in messages(OURS[nordic]) if each.source in each.forms}
    letters = {text for text in english if re.search(r"[A-Za-z]{2}", MARK.sub("", text))}
    assert letters - {"%1 min", "%1 kr."} <= SAME_WORDS[nordic]


def test_every_number_and_name_that_is_put_in_stands_in_each_form(language: str) -> None:
    astray = [
        (each.source, form)
        for each in _translated(language)
        for form in each.forms
        if set(MARK.findall(each.source)) - {"%n"} != set(MARK.findall(form)) - {"%n"}
        or ("%n" in MARK.findall(form) and not each.counts)
    ]
    assert astray == []


def test_access_keys_and_sentence_ends_are_kept(language: str) -> None:
    astray = [
        (each.source, form)
        for each in _translated(language)
        for form in each.forms
        if each.source.count("&") != form.count("&") or _end(each.source) != _end(form)
    ]
    assert astray == []


def _end(text: str) -> str:
    return text[-1] if text[-1:] in ".…:?" and not text.endswith("kr.") else ""


def test_the_voice_is_calm(language: str) -> None:
    """No exclamation mark, no "error", no "invalid"."""
    loud = re.compile(r"!|\berror|\binvalid|\bfejl\b(?!s)|\bugyldig", re.IGNORECASE)
    shouts = [
        form
        for each in messages(OURS[language])
        for form in (each.source, *each.forms)
        if loud.search(form) and "fault" not in each.source.casefold()
    ]
    assert shouts == []


def test_bokmaal_is_not_danish() -> None:
    danish = {
        form: found[0]
        for each in messages(OURS["nb"])
        for form in each.forms
        if (found := NOT_BOKMAAL.search(form))
    }
    assert danish == {}


def test_qts_own_buttons_are_there_in_bokmaal() -> None:
    """Qt itself brings none."""
    texts = {(each.context, each.source): each.forms[0] for each in messages(FOLDER / "qtbase_nb.ts")}
    assert texts["QPlatformTheme", "Cancel"] == "Avbryt"
    assert texts["QWidgetTextControl", "&Undo"] == "&Angre"
    assert all(texts.values())


def _translated(language: str) -> list[Message]:
    return [each for each in messages(OURS[language]) if any(each.forms)]
