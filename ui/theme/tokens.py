"""The design tokens as the program uses them: colours by role and scheme, sizes in pixels at 96 dpi."""

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtGui import QColor, QPalette

import resources
from ui.theme.contrast import in_contrast

LIGHT, DARK = "light", "dark"


@lru_cache(maxsize=1)
def tokens() -> dict[str, Any]:
    """Return the design tokens that ship with the program."""
    found: dict[str, Any] = json.loads(resources.path("tokens.json").read_text("utf-8"))
    return found


@dataclass
class Look:
    """The look in force; one object, changed in place, so that every painter sees the same."""

    scheme: str = LIGHT
    zoom: float = 1.0
    contrast: QPalette | None = None
    """The desktop's own colours when it asks for high contrast; shapes and words say the rest."""

    def color(self, role: str) -> QColor:
        """Return the colour of a role such as "text.primary" or "state.soon.fg" in the present scheme."""
        if self.contrast is not None:
            return in_contrast(self.contrast, role)
        value: Any = tokens()["color"][self.scheme]
        for step in role.split("."):
            value = value[step]
        return QColor(value)

    def name(self, role: str) -> str:
        """Return the colour of a role as a style sheet writes it."""
        return self.color(role).name()

    def px(self, size: float) -> int:
        """Return a size of the design in logical pixels at the present text zoom."""
        return round(size * self.zoom)

    def height(self, part: str) -> int:
        """Return the height of a part such as "promise_row"."""
        return self.px(tokens()["height"][part])


look = Look()
