"""The Danish practice shop, written once for all tests of this room."""

from pathlib import Path

import pytest

from repairdesk.practice.shop import practice_shop


@pytest.fixture(scope="session")
def practice_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that holds the practice shop."""
    folder = tmp_path_factory.mktemp("practice")
    practice_shop(folder, "da")
    return folder
