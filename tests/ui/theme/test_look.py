"""How it looks: colours from the tokens, icons in the present colours, shapes that differ without colour."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import resources
from ui.theme import fonts, glyphs, icons, style
from ui.theme.sheet import sheet
from ui.theme.tokens import look, tokens
from ui.theme.widgets import button


@pytest.fixture(autouse=True)
def _ordinary_look(qtbot: QtBot) -> Iterator[None]:
    yield
    look.scheme, look.zoom = "light", 1.0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_palette_is_the_one_of_the_tokens(scheme: str) -> None:
    look.scheme = scheme
    colors, made = tokens()["color"][scheme], style.palette()
    assert made.color(QPalette.ColorRole.Window) == QColor(colors["bg"]["window"])
    assert made.color(QPalette.ColorRole.Text) == QColor(colors["text"]["primary"])
    inactive = made.color(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight)
    assert inactive == QColor(colors["bg"]["selected_inactive"])


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_style_sheet_has_no_colour_of_its_own(scheme: str) -> None:
    look.scheme = scheme
    known = {value.lower() for value in _values(tokens()["color"][scheme])}
    used = {word.strip(";").lower() for word in sheet().split() if word.startswith("#")}
    assert used <= known


def _values(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        for each in part.values():
            yield from _values(each)
    else:
        yield str(part)


def test_the_font_is_inter_and_columns_have_figures_of_one_width(qtbot: QtBot) -> None:
    made = fonts.font("body", figures=True)
    assert QFontInfo(made).family() == "Inter"
    widths = {QFontMetrics(made).horizontalAdvance(figure * 4) for figure in "0123456789"}
    assert len(widths) == 1


def test_a_hyphen_between_letters_is_not_as_wide_as_a_figure(qtbot: QtBot) -> None:
    words, column = QFontMetrics(fonts.font("body")), QFontMetrics(fonts.font("body", figures=True))
    assert words.horizontalAdvance("Fault-finding") < column.horizontalAdvance("Fault-finding")
    assert words.horizontalAdvance("-") < words.horizontalAdvance("0")


def test_no_text_style_is_smaller_than_twelve() -> None:
    assert min(style["size"] for style in tokens()["type"]["scale"].values()) >= 12


def test_every_icon_the_design_names_is_there_and_is_drawn(qtbot: QtBot) -> None:
    for part, file in tokens()["icons"]["map"].items():
        assert resources.path("icons", f"{file}.svg").is_file(), part
        assert _ink(icons.pixmap(part, ratio=4.0).toImage()), part


def test_an_icon_takes_the_colour_of_its_role_in_each_scheme(qtbot: QtBot) -> None:
    for scheme in ("light", "dark"):
        look.scheme = scheme
        inks = _ink(icons.pixmap("promise.call", "state.overdue.fg", 20, 4.0).toImage())
        assert look.color("state.overdue.fg").rgb() in inks


def test_each_state_has_a_shape_of_its_own_even_in_grey(qtbot: QtBot) -> None:
    pictures = {}
    for state in glyphs.COLORS:
        image = QImage(34, 34, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        glyphs.draw(painter, state, QRectF(0, 0, 34, 34))
        painter.end()
        pictures[state] = bytes(image.convertToFormat(QImage.Format.Format_Mono).constBits())
    assert len(set(pictures.values())) == len(pictures)


def _ink(image: QImage) -> set[int]:
    return {
        image.pixelColor(x, y).rgb()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_text_size_multiplies_every_measure() -> None:
    look.zoom = 2.0
    assert look.height("promise_row") == 2 * tokens()["height"]["promise_row"]
    assert fonts.font("body").pixelSize() == 28


def test_the_theme_can_be_chosen_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(style.OVERRIDE, "dark")
    assert style.desktop_scheme() == "dark"


def test_icons_of_open_windows_change_with_the_look(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style.apply(app, "light")
    made = button("Ring", icon="promise.call")
    qtbot.addWidget(made)
    style.apply(app, "dark")
    assert look.color("text.primary").rgb() in _ink(made.icon().pixmap(40, 40).toImage())
    style.apply(app, "light")


def test_dressing_the_application_takes_effect(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style.apply(app, "dark")
    assert app.palette().window().color() == look.color("bg.window")
    style.apply(app, "light")
