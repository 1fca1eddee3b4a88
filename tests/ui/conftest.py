"""What every test of a window stands on."""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Timers and fonts need an application, whichever test happens to be the first."""
