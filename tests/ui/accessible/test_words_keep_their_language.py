"""UI.md 8: what was said keeps its language in a window of another one; a screen reader can change its voice."""

import gc
from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from repairdesk.actions.agree import agree
from repairdesk.actions.customer import change_customer
from repairdesk.queries.customer import customer
from tests.ui.a_window import Counter
from tests.ui.accessible import told
from tests.ui.accessible.test_the_table_of_names import at_job
from tests.ui.accessible.told import ROLE
from ui.app import make_application
from ui.customer.page import CustomerPage
from ui.move.window import MoveWindow
from ui.theme.spoken import say_tongue
from ui.theme.widgets import label
from ui.theme.wrapped import Wrapped

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)


def voice(shown: QLabel) -> str:
    """The voice a reader takes for a label; nothing where it keeps its own."""
    marks = told.of(shown).attributesInterface()
    if QAccessible.Attribute.Locale not in marks.attributeKeys():
        return ""
    return str(marks.attributeValue(QAccessible.Attribute.Locale).name())


def test_promise_agreement_and_fault_of_a_job_each_have_theirs(owing: Counter) -> None:
    books = owing.books
    books.promise_call("We call you back with a price")
    books.promise_call("Vi ringer tilbage med en pris")
    agree(books.desk, text="Hun vil se den køre, før hun tager den med", job_id=books.job, by=books.maja)
    owing.window.refresh()
    card = at_job(owing).takeover
    owing.wait(lambda: len(card.promises.rows) >= 4 and card.agreed.rows)
    voices = {row.text.text(): voice(row.text) for row in card.promises.rows}
    assert voices["“We call you back with a price”"] == "en_GB"
    assert voices["“Vi ringer tilbage med en pris”"] == "da_DK"
    assert [voice(row.text) for row in card.agreed.rows] == ["da_DK"]
    assert [voice(row.text) for row in card.handed.rows] == ["da_DK", ""], "a serial number is in no language"


def test_the_promise_that_is_moved_has_its_own(owing: Counter) -> None:
    promised = owing.books.promise_call("Vi ringer tilbage med en pris")
    window = owing.window.pages.move(promised)
    assert isinstance(window, MoveWindow)
    owing.wait(lambda: window.sheet is not None)
    assert (voice(window.left.promised), told.role(window.left.promised)) == ("da_DK", ROLE.StaticText)
    assert told.name(window.left.promised) == "“Vi ringer tilbage med en pris”"
    window.close()


def test_what_matters_to_a_customer_has_its_own(owing: Counter) -> None:
    books = owing.books
    who = customer(books.desk, books.hansen).customer
    matters = "Ring ikke før kl. 10\nPays in cash only and wants the old parts"
    change_customer(books.desk, customer=replace(who, matters=matters))
    owing.window.going.to("customer", books.hansen)
    page = owing.window.stack.currentWidget()
    assert isinstance(page, CustomerPage)
    owing.wait(lambda: page.sheet is not None)
    voices = {each.text(): voice(each) for each in page.cards.findChildren(Wrapped) if each.isVisible()}
    assert voices["Ring ikke før kl. 10"] == "da_DK"
    assert voices["Pays in cash only and wants the old parts"] == "en_GB"


def test_a_label_may_change_its_language_and_goes_with_its_window(qtbot: QtBot) -> None:
    make_application()
    shown = label("Klar")
    qtbot.addWidget(shown)
    say_tongue(shown)
    assert (voice(shown), told.name(shown)) == ("", "Klar")
    for language, expected in (("da", "da_DK"), ("nb", "nb_NO"), ("en", "en_GB"), ("", "")):
        say_tongue(shown, language)
        gc.collect()
        assert voice(shown) == expected
    shown.setAccessibleName("Ready")
    assert told.name(shown) == "Ready"
