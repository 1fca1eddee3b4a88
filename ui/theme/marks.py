"""The small marks of the style sheet, such as the arrow of a list to choose from, in the colours of the look."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QTemporaryDir

import resources


@lru_cache(maxsize=1)
def _folder() -> QTemporaryDir:
    """A style sheet takes pictures from files only; these go when the program ends."""
    return QTemporaryDir()


@lru_cache(maxsize=100)
def mark(name: str, color: str, stroke: float = 2.0, *, turned: bool = False) -> str:
    """Return the address of an icon in a colour such as "#4c555b", as a style sheet writes it."""
    text = resources.path("icons", f"{name}.svg").read_text("utf-8")
    text = text.replace("currentColor", color).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    if turned:
        text = text.replace("<path ", '<path transform="rotate(180 12 12)" ')
    file = Path(_folder().path()) / f"{name}-{color.strip('#')}-{stroke}{'-turned' if turned else ''}.svg"
    file.write_text(text, "utf-8")
    return f'url("{file.as_posix()}")'
