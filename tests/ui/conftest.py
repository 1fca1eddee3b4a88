"""What every test of a window stands on."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ui.i18n import use_language


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Timers and fonts need an application, whichever test is the first; and each begins in English."""
    if QLocale().name() in ("da_DK", "nb_NO"):
        use_language("en")
