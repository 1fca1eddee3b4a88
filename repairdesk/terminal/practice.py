"""The window, the practice shop and the practice day, as the terminal starts them; the core itself knows no window."""

import importlib
import os
from pathlib import Path
from typing import Annotated

import typer

from repairdesk.domain.clock import Clock
from repairdesk.domain.refusal import BadSetting
from repairdesk.terminal.common import Data


def open_window(data: Path | None, clock: Clock | None = None) -> int:
    """Open the window on the journal in `data`, or on this user's own; returns the exit code."""
    return int(importlib.import_module("ui.app").main(data, clock))


def demo(
    language: Annotated[str | None, typer.Option("--language", help="da, nb or en.")] = None,
    wipe: Annotated[bool, typer.Option("--wipe", help="Begin the practice shop anew.")] = False,
    data: Data = None,
) -> None:
    """Open the practice shop: a busy Friday, kept apart from the real one."""
    from repairdesk.practice.repairs import LANGUAGES
    from repairdesk.practice.shop import practice_clock, practice_shop

    chosen = language or usual_language()
    if chosen not in LANGUAGES:
        raise BadSetting(what="language", said=chosen, example="da")
    folder = practice_shop(data, chosen, anew=wipe)
    raise typer.Exit(open_window(folder, practice_clock()))


def usual_language() -> str:
    """Return the language of the computer: Danish, Norwegian (Danish for a Swede too), otherwise English."""
    spoken = next(
        (os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), ""
    )
    return {"da": "da", "sv": "da", "nb": "nb", "nn": "nb", "no": "nb"}.get(spoken[:2], "en")


def play(
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FOLDER", help="Where the pictures go.")
    ] = None,
) -> None:
    """Play the practice day in the real window, and tell what was promised, what rang and when."""
    raise typer.Exit(int(importlib.import_module("ui.practice.play").play(out)))
