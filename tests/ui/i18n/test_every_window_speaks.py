"""A walk through every window: nothing is said that the translators were not given."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from repairdesk.exchange.plan_rows import PlannedRow, Verdict
from tests.ui.i18n.books import OURS, messages, released, released_all, rewritten
from tests.ui.i18n.rooms import every_window, texts
from ui.customer.report_words import report_line
from ui.i18n import use_language
from ui.settings.shop_form import COUNTRIES, country_name

pytestmark = [
    pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True),
]
LEFT, RIGHT = "⟦", "⟧"
DATA = (
    "RepairDesk", "Fix & Færdig", "Søren Hansen", "Maja", "Ole", "ThinkPad T480", "PF-1A2B3C", "Skærmen blinker",
    "daughter's", "Aaa", "bbb", "ccc", "ddd", "eee", "DKK", "#1001", "English", "Dansk", "Norsk bokmål",
    "she wants to see it running", "hvis delen kommer", "Åse Lindqvist", "Bo", "OK",
    "Nørregade 1, Ålborg", "soren@example.dk", "hansen", "xyz",
    *(country_name(code) for code in COUNTRIES),
)  # fmt: skip
"""What people have written, names, and what is the same in every language: a country goes by what it calls itself."""
NAMED = re.compile(r"^(Europe|America)/\w+$")
"""Time zones go by their international names."""
KEYS = re.compile(r"\b(Ctrl|Alt|Shift|Enter|Esc|F\d+|Delete|Space|Del|Skift|Mellemrum|Mellomrom)\b")


def test_no_text_reaches_the_screen_without_asking_for_its_translation(
    tmp_path: Path, translations_from: Callable[[Path], None]
) -> None:
    """Every translation stands in brackets here; letters outside them were never given to a translator."""
    folder = tmp_path / "made up"
    folder.mkdir()
    rewritten(OURS["da"], folder / "repairdesk_da.ts", lambda text: f"{LEFT}{text}{RIGHT}")
    released(folder / "repairdesk_da.ts", folder / "repairdesk_da.qm")
    translations_from(folder)
    bare = {}
    for room in every_window(tmp_path, "da"):
        for where, text in texts():
            if left := _without_data(_outside(text)):
                bare[f"{where}: {text}"] = (room, left)
    assert not bare, "\n".join(f"{left!r} in {room}: {text}" for text, (room, left) in bare.items())


@pytest.mark.parametrize("language", ["da", "nb"])
def test_no_english_is_on_the_screen(
    tmp_path: Path, translations_from: Callable[[Path], None], language: str
) -> None:
    translations_from(released_all(tmp_path))
    english = _english(language)
    found = {
        f"{where}: {text}": room
        for room in every_window(tmp_path, language)
        for where, text in texts()
        if text.replace("&", "").strip() in english
    }
    assert not found, "\n".join(f"{room}: {text}" for text, room in found.items())


def test_in_english_numbers_are_counted(tmp_path: Path, translations_from: Callable[[Path], None]) -> None:
    translations_from(released_all(tmp_path))
    raw = re.compile(r"%n|\(s\)|%\d")
    found = {
        f"{room}: {text}" for room in every_window(tmp_path, "en") for _, text in texts() if raw.search(text)
    }
    assert found == set()


@pytest.mark.parametrize("language", ["da", "nb"])
def test_where_a_row_stands_is_said_in_the_readers_language(
    tmp_path: Path, translations_from: Callable[[Path], None], language: str
) -> None:
    translations_from(released_all(tmp_path))
    use_language(language)
    places = ("card 1, line 6", "card 2, line 9, its agent", "row 3", "line 4", "columns", "file")
    told = [report_line(PlannedRow(place, Verdict.UNUSABLE)) for place in places]
    assert [line for line in told if re.match(r"(card|row|line|columns|file)\b", line)] == []


def _english(language: str) -> set[str]:
    return {
        each.source.replace("&", "")
        for each in messages(OURS[language])
        if each.source not in each.forms and re.search("[A-Za-z]{2}", each.source)
    } - {each.source.replace("&", "") for each in messages(OURS[language]) if each.source in each.forms}


def _outside(text: str) -> str:
    depth, kept = 0, []
    for sign in text:
        depth += (sign == LEFT) - (sign == RIGHT)
        kept.append(sign if depth == 0 and sign != RIGHT else " ")
    return "".join(kept)


def _without_data(text: str) -> str:
    if NAMED.match(text):
        return ""
    for each in (*DATA, *_days_and_months()):
        text = re.sub(rf"\b{re.escape(each)}\b" if each[0].isalnum() else re.escape(each), " ", text)
    text = KEYS.sub(" ", text)
    return " ".join(re.findall(r"[^\W\d_]{2,}", text))


def _days_and_months() -> Iterator[str]:
    danish = QLocale("da_DK")
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        for name in [danish.dayName(at, form) for at in range(1, 8)] + [
            danish.monthName(at, form) for at in range(1, 13)
        ]:
            for said in (name.rstrip("."), name[:3]):  # weekdays stand with three letters
                yield from {said, said.capitalize()}
