"""What every test of a window stands on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui.i18n import use_language


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> Iterator[None]:
    """Timers and fonts need an application, whichever test is the first; each begins in English and leaves it so."""
    _speak_english()
    yield
    _speak_english()


def _speak_english() -> None:
    if QLocale().name() in ("da_DK", "nb_NO"):
        use_language("en")
