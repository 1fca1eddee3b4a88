"""What every test of a window stands on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui.i18n import use_language
from ui.theme import style
from ui.theme.tokens import look


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> Iterator[None]:
    """Each test begins with an application in English and in the ordinary look, whichever ran before it."""
    _speak_english()
    if not qapp.styleSheet() or (look.scheme, look.zoom, look.contrast) != ("light", 1.0, None):
        style.apply(qapp, "light", 1.0)
    yield
    _speak_english()


def _speak_english() -> None:
    if QLocale().name() in ("da_DK", "nb_NO"):
        use_language("en")
