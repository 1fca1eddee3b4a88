"""The program in a language of the test's choosing, and in none once the test is over."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

import resources
from tests.ui.i18n.rooms import STRANGER
from ui import i18n
from ui.app import make_application


class _Folder:
    """Shipped files, with the translations somewhere else."""

    def __init__(self, translations: Path) -> None:
        self._translations = translations

    def path(self, *parts: str) -> Path:
        """Where a file lies."""
        return self._translations if parts == ("translations",) else resources.path(*parts)


@pytest.fixture
def translations_from(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication, tmp_path: Path
) -> Iterator[Callable[[Path], None]]:
    """Let the program load its translations from a folder."""
    before, sheet, font, palette = QLocale(), qapp.styleSheet(), qapp.font(), qapp.palette()

    def use(folder: Path) -> None:
        monkeypatch.setattr(i18n, "resources", _Folder(folder))

    make_application()
    for left_over in qapp.topLevelWidgets():
        left_over.setProperty(STRANGER, True)
    yield use
    use(tmp_path / "none")
    i18n.use_language("en")
    while i18n._installed:
        qapp.removeTranslator(i18n._installed.pop())
    QLocale.setDefault(before)
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)
    qapp.setPalette(palette)
