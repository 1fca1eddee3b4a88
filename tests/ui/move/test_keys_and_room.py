"""Everything is reached by keys, in reading order; it has its name; and it fits at large text."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from repairdesk.actions.customer import add_customer
from repairdesk.actions.promise import promise
from repairdesk.domain.due import within
from repairdesk.domain.words import Cause, Kind
from tests.ui.a_window import open_window
from tests.ui.move.conftest import SENTENCE, Mover, field_of, ready_soon
from ui.move.causes import CAUSES, CauseRow
from ui.move.window import MoveWindow
from ui.theme import style


def test_tab_goes_the_way_one_reads_and_never_walks_through_a_group(mover: Mover) -> None:
    window = mover.open()
    mover.cause(2)
    QTest.keyClicks(field_of(window), "klar i morgen kl 20 hvis delen kommer")
    window.left.causes.rows[1].setFocus()
    passed: list[QWidget] = []
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        if passed and focus is passed[0]:
            break
        passed.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    stops = [
        window.left.causes.rows[1],
        window.left.telling.members[0],
        field_of(window),
        window.right.call,
        window.right.say,
        window.foot.draft_button,
        window.foot.call_button,
        window.foot.write_button,
    ]
    assert [each for each in passed if each in stops] == stops
    assert len([each for each in passed if isinstance(each, CauseRow)]) == 1


def test_the_arrows_choose_within_the_causes_and_alt_and_a_digit_from_anywhere(mover: Mover) -> None:
    window = mover.open()
    mover.cause(1)
    window.left.causes.rows[0].setFocus()
    mover.press(Qt.Key.Key_Down)
    assert window.left.causes.cause is CAUSES[1]
    for place, cause in enumerate(CAUSES, 1):
        field_of(window).setFocus()
        mover.cause(place)
        assert window.left.causes.cause is cause
    assert window.left.causes.note.hasFocus()
    mover.cause(1)
    assert not window.left.causes.note.isVisible()
    assert field_of(window).text() == ""


def test_groups_and_fields_have_their_names(mover: Mover) -> None:
    window = mover.open()
    names = {
        window.left.causes: "Why can it not be kept?",
        window.left.telling: "Channel",
        field_of(window): "New promise, in the words you say",
        window.foot.call_button: "Call Søren Hansen, 20 12 34 56",
        window.foot.write_button: "Write new promise",
    }
    assert {each: each.accessibleName() for each in names} == names
    assert set(CAUSES) == set(Cause)


def test_each_access_key_is_there_once(mover: Mover) -> None:
    window = mover.open()
    mover.cause(1)
    field_of(window).setText(SENTENCE)
    texts = [each.text() for each in window.findChildren(QAbstractButton) if each.isVisible()]
    texts += [each.text() for each in window.findChildren(QLabel) if each.buddy() is not None]
    keys = [found.toString() for text in texts if not (found := QKeySequence.mnemonic(text)).isEmpty()]
    keys.append("Alt+T")
    assert len(keys) >= 3
    assert len(keys) == len(set(keys))


def test_enter_presses_the_button_that_has_the_keyboard(mover: Mover) -> None:
    window = mover.open()
    QTest.keyClicks(field_of(window), SENTENCE)
    window.foot.draft_button.setFocus()
    mover.press(Qt.Key.Key_Return)
    assert not window.isVisible()
    assert mover.old().outcome is None


LONG = "Foreningen Norden Afdeling København Vest"
LONGER = f"{'Donaudampfskibsfart' * 5} {LONG} for Bevarelse af Ældre Skrivemaskiner A/S"


@pytest.mark.parametrize("size", [(1020, 640), (640, 480)])
@pytest.mark.parametrize("name", [LONG, LONGER])
def test_however_long_a_name_or_a_word_is_it_is_told_whole(
    mover: Mover, name: str, size: tuple[int, int]
) -> None:
    promised_to(mover, name)
    window = mover.open()
    window.resize(*size)
    mover.cause(6)
    QTest.keyClicks(field_of(window), f"klar mandag kl 16 hvis {'reservedels' * 8} kommer")
    QApplication.processEvents()
    inner = window.area.widget()
    assert inner is not None
    assert inner.width() <= window.area.viewport().width()
    shown = [each for each in window.findChildren(QLabel) if each.isVisible() and each.text()]
    assert [each.text() for each in shown if not _fits(each, window)] == []
    mover.wait(lambda: all(_is_whole(each) for each in shown))


def promised_to(mover: Mover, name: str) -> None:
    """The promise is another customer's, and its words are long too."""
    books = mover.counter.books
    customer = add_customer(books.desk, name=name, phones=("20 12 34 57",)).id
    told = promise(
        books.desk,
        kind=Kind.READY,
        due=within(timedelta(minutes=20), books.clock.now()),
        words=f"Klar {'x' * 84} kl. 15.40",
        customer_id=customer,
        by=books.maja,
    )
    mover.promise_id = str(told.id)


def _is_whole(shown: QLabel) -> bool:
    """Whether it has the height its text needs at its width, and no word is wider."""
    if shown.hasHeightForWidth():
        return shown.height() >= shown.heightForWidth(shown.width()) - 1
    return shown.width() >= shown.sizeHint().width()


@pytest.fixture
def large(qtbot: QtBot, tmp_path: Path) -> Iterator[Mover]:
    """The same at 200 % text."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style.apply(app, zoom=2.0)
    made: list[str] = []
    try:
        with open_window(qtbot, tmp_path, lambda books: made.append(ready_soon(books))) as counter:
            yield Mover(counter, made[0])
    finally:
        style.apply(app, zoom=1.0)


def test_at_twice_the_text_on_a_small_screen_it_scrolls_down_only(large: Mover) -> None:
    window = large.open()
    window.resize(1024, 640)
    large.cause(1)
    QTest.keyClicks(field_of(window), SENTENCE)
    large.wait(lambda: window.width() == 1024)
    down = window.area.verticalScrollBar()
    large.wait(lambda: down.maximum() > 0 and _in_sight(field_of(window), window))  # what has the keyboard
    assert window.area.horizontalScrollBar().maximum() == 0
    inner = window.area.widget()
    assert inner is not None
    assert inner.width() <= window.area.viewport().width()
    assert all(_fits(each, window) for each in window.findChildren(QPushButton) if each.isVisible())


def _fits(button: QWidget, window: MoveWindow) -> bool:
    return button.mapTo(window, button.rect().topRight()).x() <= window.width()


def _in_sight(widget: QWidget, window: MoveWindow) -> bool:
    view = window.area.viewport()
    return view.rect().contains(widget.mapTo(view, widget.rect().center()))
