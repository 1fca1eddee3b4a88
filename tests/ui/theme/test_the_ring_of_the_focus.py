"""UI.md 4: the ring stands one pixel outside a button and inside a row; a field's border becomes it; nothing moves."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.app import make_application
from ui.theme import style
from ui.theme.ring import Ring
from ui.theme.scroll import DownScroll
from ui.theme.tokens import look
from ui.theme.widgets import button
from ui.today.line import Line


@pytest.fixture(params=[("light", 1.0), ("dark", 1.5), ("light", 2.0)], ids=["light", "dark 150", "200"])
def app(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[QApplication]:
    """The program in a look and a text size."""
    made = make_application()
    scheme, zoom = request.param
    style.apply(made, scheme, zoom)
    yield made
    style.apply(made, "light", 1.0)


def shown(qtbot: QtBot, *parts: QWidget, inside: bool = False) -> QWidget:
    """A window with some parts, in front, with the keyboard on none of them."""
    window, page = QWidget(), QWidget()
    qtbot.addWidget(window)
    box, within = QVBoxLayout(window), QVBoxLayout(page)
    for part in parts:
        (within if inside else box).addWidget(part)
    if inside:
        box.addWidget(DownScroll(page))
    else:
        page.deleteLater()
    other = QCheckBox()
    box.addWidget(other)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    return window


def ring_of(window: QWidget) -> Ring:
    (found,) = [each for each in window.findChildren(Ring) if each.isVisible()]
    return found


def on_window(part: QWidget) -> QRect:
    return QRect(part.mapTo(part.window(), QPoint(0, 0)), part.size())


@pytest.mark.parametrize("kind", ["", "primary", "plain", "deed", "icon"])
@pytest.mark.parametrize("inside", [False, True], ids=["on the window", "on a page that scrolls"])
def test_a_button_has_the_ring_one_pixel_outside_itself(
    app: QApplication, qtbot: QtBot, kind: str, inside: bool
) -> None:
    made = button("Kept", kind=kind)
    window = shown(qtbot, made, inside=inside)
    bare, place = picture(made), made.geometry()
    made.setFocus()
    assert on_window(ring_of(window)) == on_window(made).adjusted(-3, -3, 3, 3)
    assert made.geometry() == place
    assert picture(made) == bare
    seen, at, middle = picture(window), on_window(made), on_window(made).center().y()
    colours = [seen.pixelColor(at.left() - step, middle).name() for step in (1, 2, 3, 4)]
    ring = look.color("focus.ring").name()
    ground = colours[0]
    assert colours == [ground, ring, ring, ground]
    assert ground != ring


def picture(part: QWidget) -> QImage:
    return part.grab().toImage()


def test_the_ring_goes_where_the_button_goes_and_leaves_with_it(app: QApplication, qtbot: QtBot) -> None:
    first, second = button("One"), button("Two")
    window = shown(qtbot, first, second)
    first.setFocus()
    window.resize(window.width() + 80, window.height() + 90)
    QApplication.processEvents()
    assert on_window(ring_of(window)) == on_window(first).adjusted(-3, -3, 3, 3)
    second.setFocus()
    assert on_window(ring_of(window)) == on_window(second).adjusted(-3, -3, 3, 3)
    second.hide()
    assert [
        each for each in window.findChildren(Ring) if each.isVisible()
    ] == [] or window.focusWidget() is first


def test_the_ring_goes_when_the_window_with_it_goes(app: QApplication, qtbot: QtBot) -> None:
    made = button("One")
    window = shown(qtbot, made)
    made.setFocus()
    window.close()
    window.deleteLater()
    QApplication.processEvents()
    again = button("Two")
    after = shown(qtbot, again)
    again.setFocus()
    assert on_window(ring_of(after)) == on_window(again).adjusted(-3, -3, 3, 3)


@pytest.mark.parametrize("kind", ["nav", "person", "key", "segment", "link", "text_link"])
def test_a_row_and_a_word_have_the_ring_inside(app: QApplication, qtbot: QtBot, kind: str) -> None:
    made = QPushButton("Jobs")
    made.setProperty("look", kind)
    made.setProperty("place", "last")
    window = shown(qtbot, made)
    bare = made.sizeHint()
    made.setFocus()
    assert window.findChildren(Ring) == []
    assert made.sizeHint() == bare
    assert picture(made).pixelColor(1, made.height() // 2) == look.color("focus.ring")


FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QTimeEdit, QCheckBox, Line)


@pytest.mark.parametrize("kind", FIELDS, ids=[each.__name__ for each in FIELDS])
def test_the_border_of_a_field_becomes_the_ring_and_nothing_moves(
    app: QApplication, qtbot: QtBot, kind: type[QWidget]
) -> None:
    made = kind()
    if isinstance(made, QComboBox):
        made.addItem("Mette")
    if isinstance(made, QAbstractButton):
        made.setText("Mette")
    window = shown(qtbot, made)
    bare, place = picture(made), made.geometry()
    inside = [each.geometry() for each in made.findChildren(QWidget)]
    (made.field if isinstance(made, Line) else made).setFocus()
    if isinstance(made, QTimeEdit):
        made.lineEdit().deselect()
    QApplication.processEvents()
    assert made.geometry() == place
    assert [each.geometry() for each in made.findChildren(QWidget)] == inside
    assert window.findChildren(Ring) == []
    now, middle = picture(made), made.height() // 2
    ring = look.color("focus.ring")
    assert [now.pixelColor(at, middle) for at in (0, 1)] == [ring, ring]
    moved = differ(bare, now)
    caret = isinstance(made, QLineEdit | QPlainTextEdit | Line)
    assert caret or not moved, f"moved at {sorted(moved)[:4]}"
    assert len({x for x, _ in moved}) <= 2, "more than a caret has changed"


def differ(one: QImage, other: QImage) -> set[tuple[int, int]]:
    """Where two pictures differ inside of their edges."""
    edge = 4
    spots = ((x, y) for x in range(edge, one.width() - edge) for y in range(edge, one.height() - edge))
    return {spot for spot in spots if QColor(one.pixel(*spot)) != QColor(other.pixel(*spot))}
