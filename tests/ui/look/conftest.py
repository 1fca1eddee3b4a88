"""The windows in the size of text a test asks for, and in the ordinary look once it is over."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.i18n.conftest import translations_from
from ui.app import make_application
from ui.theme import style
from ui.theme.tokens import look

__all__ = ["translations_from"]


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Callable[..., None]]:
    """Dress the application by scheme, text size and contrast."""
    app = make_application()

    def dress(scheme: str = "light", zoom: float = 1.0) -> None:
        style.apply(app, scheme, zoom)

    yield dress
    look.scheme, look.zoom = "light", 1.0
    qapp.setStyleSheet("")
