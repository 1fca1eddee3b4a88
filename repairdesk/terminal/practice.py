"""The window, the practice shop and the practice day, as the terminal starts them; the core itself knows no window."""

import importlib
from pathlib import Path
from typing import Annotated

import typer

from repairdesk.terminal.common import Data, Json


def open_window(data: Path | None) -> int:
    """Open the window on the journal in `data`, or on this user's own; returns the exit code."""
    return int(importlib.import_module("ui.app").main(data))


def demo(
    language: Annotated[str, typer.Option("--language", help="da or en.")] = "en",
    wipe: Annotated[bool, typer.Option("--wipe", help="Begin the practice shop anew.")] = False,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Open the practice shop: a busy Friday, kept apart from the real one."""


def play(
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FOLDER", help="Where the pictures go.")
    ] = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Play the practice day in the real window, and tell what was promised, what rang and when."""
