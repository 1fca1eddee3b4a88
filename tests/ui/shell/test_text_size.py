"""Another text size takes full effect at once, and nothing that was typed or chosen goes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.a_window import Counter, counter
from ui.app import make_application
from ui.sidebar import SMALL_WIDTH
from ui.theme import fonts, style
from ui.theme.icon_field import IconField
from ui.theme.tokens import look, tokens

__all__ = ["counter"]

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _ordinary_look() -> Iterator[None]:
    make_application()
    yield
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style.apply(app, "light", 1.0)


def zoom(to: float) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style.apply(app, "light", to)


def press(counter: Counter, key: Qt.Key) -> None:
    """Press a key with Control, and wait until every window has the new size."""
    counter.press(key, CTRL)
    counter.wait(lambda: not counter.window.text_size.is_changing)


class Panel(QWidget):
    """A widget measured as all of them are."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.press, self.line = QLabel("Overdue"), QPushButton("Kept"), QWidget()
        self.title.setFont(fonts.font("title"))
        self.line.setFixedHeight(1)
        self.text = QPlainTextEdit()
        self.text.setFixedHeight(look.px(66))
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(20), look.px(5), look.px(20), look.px(13))
        box.setSpacing(look.px(7))
        for each in (self.title, self.press, self.line, self.text):
            box.addWidget(each)
        box.addSpacing(look.px(11))

    def measures(self) -> list[int]:
        box = self.layout()
        assert box is not None
        edges, space = box.contentsMargins(), box.itemAt(box.count() - 1)
        assert space is not None
        return [
            self.title.font().pixelSize(), self.press.minimumHeight(), self.line.minimumHeight(),
            self.text.minimumHeight(), self.text.maximumHeight(), edges.left(), edges.top(), edges.bottom(),
            box.spacing(), space.sizeHint().height(),
        ]  # fmt: skip


@pytest.mark.parametrize("to", [0.9, 1.15, 1.3, 1.5, 1.75, 2.0])
def test_an_open_window_measures_as_one_that_is_opened_at_that_size(qtbot: QtBot, to: float) -> None:
    open_one = Panel()
    qtbot.addWidget(open_one)
    open_one.show()
    zoom(to)
    new_one = Panel()
    qtbot.addWidget(new_one)
    new_one.show()
    assert open_one.measures() == new_one.measures()


def test_there_and_back_changes_nothing(qtbot: QtBot) -> None:
    panel = Panel()
    qtbot.addWidget(panel)
    panel.show()
    before = panel.measures()
    for step in (0.9, 1.15, 0.9, 2.0, 1.3, 1.0):
        zoom(step)
    assert panel.measures() == before


def test_what_is_typed_the_caret_and_what_can_be_taken_back_stay(qtbot: QtBot) -> None:
    panel = Panel()
    qtbot.addWidget(panel)
    panel.show()
    panel.text.insertPlainText("Fan is ordered")
    caret = panel.text.textCursor()
    caret.setPosition(3)
    panel.text.setTextCursor(caret)
    zoom(1.5)
    assert panel.text.toPlainText() == "Fan is ordered"
    assert panel.text.textCursor().position() == 3
    panel.text.undo()
    assert panel.text.toPlainText() == ""


def test_in_the_main_window_sentence_chips_caret_row_and_focus_stay_and_rows_grow(counter: Counter) -> None:
    counter.books.promise_call()
    counter.books.promise_call("ring om skærmen", minutes=120)
    counter.program.office.changed.emit(None)
    counter.wait(lambda: len(counter.shown()) == 2)
    rows = counter.today.list
    rows.take_focus()
    chosen = counter.today.selected_promise()
    assert chosen is not None
    counter.field.setFocus()
    counter.type(f"ring {counter.books.number} 1t pris")
    counter.field.setCursorPosition(4)
    chips = counter.today.quick.chips.fields
    tall = rows.visualRect(rows.currentIndex()).height()
    window = counter.window
    press(counter, Qt.Key.Key_Plus)
    press(counter, Qt.Key.Key_Plus)
    assert counter.window is window
    assert counter.field.text() == f"ring {counter.books.number} 1t pris"
    assert counter.field.cursorPosition() == 4
    assert counter.focus() is counter.field
    assert counter.today.quick.chips.fields == chips
    assert counter.today.selected_promise() == chosen
    assert rows.visualRect(rows.currentIndex()).height() == look.height("promise_row") > tall
    assert counter.today.bar.height() == look.height("action_bar")
    assert window.sidebar.width() in (look.px(SMALL_WIDTH), look.px(tokens()["width"]["sidebar"]))
    press(counter, Qt.Key.Key_0)
    assert rows.visualRect(rows.currentIndex()).height() == tall


def test_the_text_goes_from_90_to_200_percent_and_no_further(counter: Counter) -> None:
    for _ in range(9):
        press(counter, Qt.Key.Key_Plus)
    assert look.zoom == 2.0
    assert counter.window.status.accessibleName() == "Text size 200 %"
    for _ in range(9):
        press(counter, Qt.Key.Key_Minus)
    assert look.zoom == 0.9


def test_the_icon_in_a_field_grows_with_the_text_and_the_text_makes_room(qtbot: QtBot) -> None:
    """The magnifying glass of Find, at once and in a field that is made later."""
    early = IconField("find")
    qtbot.addWidget(early)
    early.show()
    zoom(2.0)
    late = IconField("find")
    qtbot.addWidget(late)
    late.show()
    for field in (early, late):
        assert _ink(field) == pytest.approx(2 * 16, abs=4)
        assert field.textMargins().left() == 48
    zoom(1.0)
    assert _ink(early) == pytest.approx(16, abs=3)
    assert early.textMargins().left() == 24


def _ink(field: QLineEdit) -> int:
    """How wide the icon is drawn."""
    drawn, ground = field.grab().toImage(), look.color("bg.surface")
    inside, height = range(4, look.px(34)), drawn.height()
    inked = [x for x in inside if any(drawn.pixelColor(x, y) != ground for y in range(4, height - 4))]
    return inked[-1] - inked[0] + 1


def test_keys_pressed_while_the_size_changes_count_and_no_window_is_seen_half_changed(
    counter: Counter,
) -> None:
    window = counter.window
    for _ in range(3):
        counter.press(Qt.Key.Key_Plus, CTRL)
    counter.press(Qt.Key.Key_Minus, CTRL)
    window.zoom(1)
    assert window.text_size.is_changing
    assert not window.updatesEnabled()
    counter.type("ring")
    counter.wait(lambda: not window.text_size.is_changing)
    assert window.updatesEnabled()
    assert look.zoom == tokens()["type"]["zoom_steps"][tokens()["type"]["zoom_steps"].index(1.0) + 3]
    assert counter.field.text() == "ring"


def test_no_widget_stays_without_its_dress(counter: Counter) -> None:
    counter.window.open_job(counter.books.job)
    counter.window.show_today()
    counter.settled()
    widgets = [counter.window, *counter.window.findChildren(QWidget)]
    before = {each: each.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) for each in widgets}
    press(counter, Qt.Key.Key_Plus)
    for each, dressed in before.items():
        if isValid(each):
            assert each.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) >= dressed
            assert not each.testAttribute(Qt.WidgetAttribute.WA_SetStyle)
