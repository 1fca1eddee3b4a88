"""A walk through every window in three languages and three sizes of text, in the smallest window there is."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.screenshots import settle_for
from tests.ui.i18n.books import released_all
from tests.ui.i18n.rooms import STRANGER, every_window
from tests.ui.look.seen import faults, windows
from ui.theme.sheet import sheet
from ui.theme.tokens import look

pytestmark = [
    pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True),
]
SMALLEST = 1024, 640


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0], ids=["100", "150", "200"])
@pytest.mark.parametrize("language", ["en", "da", "nb"])
def test_no_text_is_cut_and_nothing_lies_on_anything_else(
    tmp_path: Path,
    translations_from: Callable[[Path], None],
    dressed: Callable[..., None],
    language: str,
    zoom: float,
) -> None:
    """In the light look; the dark one has the same measures, see below."""
    translations_from(released_all(tmp_path))
    dressed(zoom=zoom)
    found: dict[str, str] = {}
    for room in every_window(tmp_path, language, SMALLEST):
        for fault in _lasting():
            found.setdefault(fault, room)
    assert not found, "\n".join(f"{room} | {fault}" for fault, room in found.items())


def _lasting() -> list[str]:
    """Faults that are still there once every layout has come to rest."""
    for patience in (20, 200, 1000):
        settle_for(patience)
        seen = [fault for window in windows(STRANGER) for fault in faults(window)]
        if not seen:
            return []
    return seen


def test_light_and_dark_differ_in_colours_only(dressed: Callable[..., None]) -> None:
    """What is not cut in the light look is not cut in the dark one: fonts and measures do not ask for the scheme."""
    sheets = []
    for scheme in ("light", "dark"):
        dressed(scheme, 1.5)
        assert look.px(10) == 15
        sheets.append(re.sub(r"#[0-9a-f]{6}|url\([^)]*\)", "colour", sheet()))
    assert sheets[0] == sheets[1]
