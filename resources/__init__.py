"""Files shipped with the program: icons, fonts, colours and measures, translations, sounds, the manual."""

from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Where a shipped file lies: `path("icons", "phone.svg")`."""
    return FOLDER.joinpath(*parts)
