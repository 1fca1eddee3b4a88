"""Loads the program's words in the reader's language and switches it while windows are open."""

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import resources

translate = QCoreApplication.translate
"""Qt's own look-up, under a name that Qt's string collector knows."""

LANGUAGES = {"en": "English", "da": "Dansk", "nb": "Norsk bokmål"}

_PLACES = {"da": "da_DK", "nb": "nb_NO"}
_installed: list[QTranslator] = []


def locale_of(language: str) -> QLocale:
    """Return the language ("en", "da" or "nb") as Qt knows it, with the country whose dates and voice it has."""
    return QLocale(_PLACES.get(language, "en_GB"))


def use_language(language: str) -> None:
    """Show every window in `language` ("en", "da" or "nb"); open windows hear QEvent.LanguageChange."""
    app = QApplication.instance()
    if app is None:
        return
    while _installed:
        app.removeTranslator(_installed.pop())
    QLocale.setDefault(locale_of(language))
    system = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(resources.path("translations"))
    for name, folder in (
        (f"qtbase_{language}", system),
        (f"qtbase_{language}", ours),
        (f"repairdesk_{language}", ours),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            _installed.append(translator)


def is_language_change(event: QEvent) -> bool:
    """Whether a window should write its texts again."""
    return event.type() == QEvent.Type.LanguageChange
