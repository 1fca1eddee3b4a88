"""The windows in the size of text a test asks for, and in the ordinary look once it is over."""

from collections.abc import Callable, Iterator

import pytest

from tests.ui.i18n.conftest import translations_from
from ui.app import make_application
from ui.theme import style

__all__ = ["translations_from"]


@pytest.fixture
def dressed() -> Iterator[Callable[..., None]]:
    """Dress the application by scheme, text size and contrast."""
    app = make_application()

    def dress(scheme: str = "light", zoom: float = 1.0) -> None:
        style.apply(app, scheme, zoom)

    yield dress
    style.apply(app, "light", 1.0)
