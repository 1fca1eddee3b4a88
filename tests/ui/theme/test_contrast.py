"""Every text can be read and every control can be found, in light, in dark and in the desktop's own high contrast."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import style
from ui.theme.tokens import look, tokens

GROUNDS = ("bg.window", "bg.surface", "bg.sunken", "bg.hover", "bg.selected", "bg.selected_inactive")
TEXTS = ("text.primary", "text.secondary")
ON_GROUNDS = [(text, ground) for text in TEXTS for ground in GROUNDS]
ON_GROUNDS += [("text.hint", ground) for ground in ("bg.window", "bg.surface", "bg.sunken")]
STATES = ("overdue", "soon", "ontrack", "kept", "waiting")
OF_STATES = [(f"state.{state}.fg", f"state.{state}.bg") for state in STATES]
OF_STATES += [(f"state.{state}.fg", ground) for state in STATES for ground in GROUNDS]
OF_STATES += [("text.primary", f"state.{state}.bg") for state in STATES]
OTHERS = [
    ("text.on_accent", "accent.fill"),
    ("text.on_accent", "accent.fill_hover"),
    ("text.on_overdue", "state.overdue.fill"),
    ("accent.text", "accent.soft"),
    ("accent.text", "bg.window"),
    ("accent.text", "bg.surface"),
    ("accent.text", "bg.sunken"),
    ("text.primary", "accent.soft"),
    ("journal.customer.fg", "journal.customer.bg"),
    ("journal.internal.fg", "journal.internal.bg"),
    ("text.primary", "journal.customer.bg"),
    ("text.primary", "journal.internal.bg"),
    ("text.secondary", "journal.customer.bg"),
    ("text.secondary", "journal.internal.bg"),
]
CONTROLS = [("line.control", ground) for ground in ("bg.window", "bg.surface", "bg.sunken")]
CONTROLS += [("focus.ring", ground) for ground in GROUNDS]
CONTROLS += [("accent.fill", ground) for ground in GROUNDS]


@pytest.fixture(autouse=True)
def _ordinary_look(qtbot: QtBot) -> Iterator[None]:
    yield
    look.scheme, look.contrast = "light", None


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(scheme: str) -> None:
    look.scheme = scheme
    weak = {pair: round(ratio(*pair), 2) for pair in (*ON_GROUNDS, *OF_STATES, *OTHERS) if ratio(*pair) < 4.5}
    assert weak == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_control_and_the_ring_of_the_focus_can_be_seen(scheme: str) -> None:
    look.scheme = scheme
    weak = {pair: round(ratio(*pair), 2) for pair in CONTROLS if ratio(*pair) < 3}
    assert weak == {}


def test_high_contrast_takes_the_desktops_own_colours(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    theirs = desktop("#000000", "#ffff00", mark="#00ffff", on_mark="#000000")
    monkeypatch.setenv(style.OVERRIDE, "contrast")
    monkeypatch.setattr(style, "desktop_palette", lambda app: theirs)
    style.apply(qapp)
    used = {look.name(role) for role in roles()}
    assert used <= {"#000000", "#ffff00", "#00ffff", "#808000"}
    assert {pair for pair in (*ON_GROUNDS, *OF_STATES, *OTHERS, *CONTROLS) if ratio(*pair) < 4.5} == set()
    assert qapp.palette().color(QPalette.ColorRole.Highlight) == QColor("#00ffff")
    style.apply(qapp, "light")
    assert look.contrast is None and look.name("bg.surface") == "#ffffff"


def test_high_contrast_keeps_every_line(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    """Cards, rows and groups that differ by a shade only are told apart by their borders."""
    look.contrast = desktop("#ffffff", "#000000", mark="#37006e", on_mark="#ffffff")
    assert {look.name(f"line.{line}") for line in ("subtle", "divider", "control")} == {"#000000"}


def ratio(text: str, ground: str) -> float:
    """The contrast of two roles as WCAG 2 counts it, from 1 to 21."""
    bright, dark = sorted((_luminance(look.color(text)), _luminance(look.color(ground))), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def desktop(ground: str, text: str, mark: str, on_mark: str) -> QPalette:
    """The colours of a desktop in high contrast."""
    made, role = QPalette(), QPalette.ColorRole
    for each in (role.Base, role.Window, role.Button, role.AlternateBase):
        made.setColor(each, QColor(ground))
    for each in (role.Text, role.WindowText, role.ButtonText, role.Link):
        made.setColor(each, QColor(text))
    made.setColor(QPalette.ColorGroup.Disabled, role.Text, QColor("#808000"))
    made.setColor(role.Highlight, QColor(mark))
    made.setColor(role.HighlightedText, QColor(on_mark))
    return made


def roles(part: object = None, above: str = "") -> Iterator[str]:
    """Every role of the tokens."""
    if part is None:
        part = tokens()["color"]["light"]
    for name, value in part.items() if isinstance(part, dict) else ():
        if isinstance(value, dict):
            yield from roles(value, f"{above}{name}.")
        else:
            yield f"{above}{name}"
