"""Where the practice shop lies: beside the real journal, in a folder of its own that says what it is."""

import shutil
from pathlib import Path

from repairdesk.domain.refusal import Refusal

NAME = "RepairDesk practice"
MARK = "practice-shop"
"""An empty file that tells a practice shop; only a folder that holds it is ever wiped."""

_COMPLETE = "complete"


class NotPractice(Refusal):
    """The folder holds a real journal, or something else. Facts: path."""

    code = "not_practice"


def practice_folder(data: Path | None, language: str) -> Path:
    """Return the folder of the practice shop: inside `data` when given, otherwise beside the user's own journal."""
    from repairdesk.desk import data_folder

    own = data_folder() if data is None else data
    beside = own.with_name(NAME) if data is None and own.name == "RepairDesk" else own / NAME
    return beside / language


def is_practice(folder: Path) -> bool:
    """Whether `folder` holds a practice shop."""
    return (folder / MARK).is_file()


def is_complete(folder: Path) -> bool:
    """Whether the practice shop in `folder` was written to its end; a half-written one is begun anew."""
    return is_practice(folder) and (folder / _COMPLETE).is_file()


def claim(folder: Path) -> None:
    """Mark a new folder as one that holds a practice shop."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).touch()


def complete(folder: Path) -> None:
    """Note that the shop was written to its end."""
    (folder / _COMPLETE).touch()


def wipe(folder: Path) -> None:
    """Throw the practice shop away. Raises NotPractice for a folder that is not one."""
    if not folder.exists():
        return
    if not is_practice(folder) and any(folder.iterdir()):
        raise NotPractice(path=str(folder))
    shutil.rmtree(folder)
