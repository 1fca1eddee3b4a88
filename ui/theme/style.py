"""Puts the tokens on the application: palette, style sheet and font, light and dark following the desktop."""

import os
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme import fonts, icons
from ui.theme.sheet import sheet
from ui.theme.tokens import DARK, LIGHT, look, tokens
from ui.theme.wardrobe import Wardrobe
from ui.theme.zoom import Scale, rescaled

OVERRIDE = "REPAIRDESK_THEME"
"""Environment variable: "light", "dark" or "contrast" instead of the desktop's choice."""
CONTRAST = "contrast"
FIELDS = ("QLineEdit", "QPlainTextEdit")
"""Qt's names of what is written in."""


def desktop_scheme() -> str:
    """Return the scheme the desktop asks for, or the one that was chosen for this program."""
    chosen = os.environ.get(OVERRIDE, "")
    if chosen in (LIGHT, DARK):
        return chosen
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def desktop_contrast() -> bool:
    """Whether the desktop asks for high contrast, or it was chosen for this program."""
    hints = QGuiApplication.styleHints()  # held: what it hands out goes when it goes
    wanted = hints.accessibility().contrastPreference()
    return os.environ.get(OVERRIDE, "") == CONTRAST or wanted == Qt.ContrastPreference.HighContrast


def desktop_palette(app: QApplication) -> QPalette:
    """Return the colours the desktop itself has chosen."""
    app.setPalette(QPalette())
    return QPalette(app.palette())


def apply(app: QApplication, scheme: str | None = None, zoom: float | None = None) -> None:
    """Dress the whole application; windows that are open change at once."""
    for _piece in pieces(app, scheme, zoom):
        pass


def pieces(app: QApplication, scheme: str | None = None, zoom: float | None = None) -> Iterator[None]:
    """Dress the whole application a piece of work at a time; in between nothing is fit to be seen."""
    look.scheme = scheme or desktop_scheme()
    look.contrast = desktop_palette(app) if scheme is None and desktop_contrast() else None
    before, look.zoom = look.zoom, zoom or look.zoom
    widgets = app.allWidgets() if look.zoom != before else []
    scale, wardrobe = Scale(before, look.zoom, widgets), Wardrobe(widgets)
    yield from wardrobe.undress()
    app.setStyleSheet(
        ""
    )  # put in place of another one, Qt dresses each widget once for every frame around it
    yield
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setFont(fonts.font())
    _colour(app)
    yield
    app.setStyleSheet(sheet())
    yield
    yield from wardrobe.dress()
    icons.put_again(app.allWidgets())
    yield
    yield from rescaled(scale)


def _colour(app: QApplication) -> None:
    """Give all widgets the palette; only fields show by colour whether their window has the keyboard.

    Qt paints every widget anew whose colours there differ, whenever a window gets or loses the keyboard.
    """
    fields = palette()
    everything = QPalette(fields)
    if look.contrast is None:
        selected = fields.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Highlight)
        everything.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, selected)
    colour: Any = app.setPalette
    colour(everything)
    for field in FIELDS:
        colour(fields, field)


def palette() -> QPalette:
    """Return the palette of the present look."""
    if look.contrast is not None:
        return QPalette(look.contrast)
    made = QPalette()
    group: Any = QPalette.ColorGroup
    role: Any = QPalette.ColorRole
    for name, token in tokens()["qpalette"].items():
        word = name.split(" ")[0]
        if name.endswith("(Inactive group)"):
            made.setColor(group.Inactive, getattr(role, word), look.color(token))
        elif hasattr(role, word):
            made.setColor(getattr(role, word), look.color(token))
    for word in ("Text", "WindowText", "ButtonText"):
        made.setColor(group.Disabled, getattr(role, word), look.color("text.disabled"))
    return made
