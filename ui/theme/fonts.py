"""Inter, shipped with the program; where times stand in a column its figures have one width and stand still."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

import resources
from ui.theme.tokens import look, tokens

FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")


@lru_cache(maxsize=1)
def load() -> tuple[str, ...]:
    """Make Inter known to Qt and return the families to use, best first."""
    for file in FILES:
        QFontDatabase.addApplicationFont(str(resources.path("fonts", file)))
    return tuple(tokens()["type"]["family"])


def font(style: str = "body", weight: int | None = None, *, figures: bool = False) -> QFont:
    """Return the font of a text style such as "title" or "small" at the present zoom.

    `figures` gives all figures one width. The hyphen becomes as wide, so that words go without.
    """
    return QFont(_made(style, weight, look.px(tokens()["type"]["scale"][style]["size"]), figures))


@lru_cache(maxsize=256)
def _made(style: str, weight: int | None, size: int, figures: bool) -> QFont:
    scale = tokens()["type"]["scale"][style]
    made = QFont(list(load()))
    made.setPixelSize(size)
    made.setWeight(QFont.Weight(weight or scale["weight"]))
    if figures:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
