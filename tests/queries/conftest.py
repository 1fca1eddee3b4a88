"""The small shop on a Friday morning."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.a_shop import Shop, a_shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """Maja and Ole, Søren Hansen, and his ThinkPad as job 1001."""
    made = a_shop(tmp_path)
    yield made
    made.desk.close()
