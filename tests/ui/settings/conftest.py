"""A shop floor with the settings on it; what is saved is heard of at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.a_window import Counter
from tests.ui.shop_floor import Floor, open_floor
from ui.settings.page import SettingsPage


@pytest.fixture
def floor(tmp_path: Path, qtbot: QtBot) -> Iterator[Floor]:
    """A shop on Friday at 15:20."""
    with open_floor(tmp_path / "data") as made:
        yield made


def settings_page(counter: Counter) -> SettingsPage:
    """The settings of the open program."""
    counter.window.show_settings()
    page = counter.window.pages.settings()
    assert isinstance(page, SettingsPage)
    counter.settled()
    return page
