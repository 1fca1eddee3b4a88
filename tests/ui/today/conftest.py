"""A counter to stand at, for the tests of Today."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.a_window import Counter, open_window


@pytest.fixture
def counter(qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with open_window(qtbot, tmp_path) as made:
        yield made
