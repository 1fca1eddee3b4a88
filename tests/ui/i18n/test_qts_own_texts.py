"""What Qt says by itself, in dialogs, context menus and names of keys, is said in the reader's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.i18n.books import FOLDER, messages
from ui.app import make_application
from ui.i18n import use_language

NATIVE = QKeySequence.SequenceFormat.NativeText
ROOMS = {
    "QPlatformTheme", "QDialogButtonBox", "QMessageBox", "QWidgetTextControl", "QLineEdit", "QAbstractSpinBox",
    "QComboBox", "QFileDialog", "QFileSystemModel", "QShortcut", "QScrollBar", "QProgressDialog", "QPrintDialog",
    "QPrintPreviewDialog", "QUnicodeControlCharacterMenu", "QAccessibleActionInterface", "QSpiAccessibleBridge",
}  # fmt: skip
"""Where the texts come from that our windows can show."""


@pytest.fixture
def bokmaal(qtbot: QtBot) -> Iterator[None]:
    make_application()
    use_language("nb")
    qtbot.wait(10)
    yield
    use_language("en")
    qtbot.wait(10)


def test_every_room_of_qt_that_we_show_has_norwegian_texts() -> None:
    known = messages(FOLDER / "qtbase_nb.ts")
    assert {each.context for each in known} >= ROOMS
    assert [each.key for each in known if not all(each.forms)] == []


def test_access_keys_and_places_survive_the_translation() -> None:
    astray = [
        each.source
        for each in messages(FOLDER / "qtbase_nb.ts")
        if each.source.replace("&&", "").count("&") != each.forms[0].replace("&&", "").count("&")
        or [f"%{n}" in each.source for n in range(1, 4)] != [f"%{n}" in each.forms[0] for n in range(1, 4)]
    ]
    assert astray == []


def test_buttons_are_norwegian(qtbot: QtBot, bokmaal: None) -> None:
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.Close | kinds.Save | kinds.Discard)
    qtbot.addWidget(box)
    texts = {box.button(each).text().replace("&", "") for each in (kinds.Cancel, kinds.Close, kinds.Save)}
    assert texts == {"Avbryt", "Lukk", "Lagre"}


def test_the_menu_of_a_text_field_is_norwegian(qtbot: QtBot, bokmaal: None) -> None:
    field = QLineEdit("tekst")
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    texts = [act.text().split("\t")[0].replace("&", "") for act in menu.actions() if act.text()]
    menu.deleteLater()
    assert texts[:6] == ["Angre", "Gjør om", "Klipp ut", "Kopier", "Lim inn", "Slett"]


def test_dialogs_and_readers_are_norwegian(bokmaal: None) -> None:
    say = QCoreApplication.translate
    assert say("QFileDialog", "All files (*)") == "Alle filer (*)"
    assert say("QPrintDialog", "&Print") == "&Skriv ut"
    assert say("QSpiAccessibleBridge", "push button") == "knapp"


def test_names_of_keys(qtbot: QtBot) -> None:
    make_application()
    told = {}
    for language in ("da", "nb"):
        use_language(language)
        told[language] = [QKeySequence(key).toString(NATIVE) for key in ("Ctrl+N", "Space", "Alt+Left")]
    use_language("en")
    qtbot.wait(10)
    assert told == {
        "da": ["Ctrl+N", "Mellemrum", "Alt+Venstre"],
        "nb": ["Ctrl+N", "Mellomrom", "Alt+Venstre"],
    }
    assert QKeySequence(Qt.Key.Key_Space).toString(NATIVE) == "Space"
