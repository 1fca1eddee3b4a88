"""Where the practice shop lies: beside the real journal, in a folder of its own."""

from pathlib import Path

NAME = "RepairDesk practice"
MARK = "practice-shop"
"""An empty file by which the window knows the practice shop before it has opened the journal."""


def practice_folder(data: Path | None, language: str) -> Path:
    """Return the folder of the practice shop: inside `data` when given, otherwise beside the user's own journal."""
    from repairdesk.desk import data_folder

    own = data or data_folder()
    beside = own.parent if data is None and own.name == "RepairDesk" else own
    return beside / NAME / language
