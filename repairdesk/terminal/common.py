"""What every command shares: the data folder, the choice of JSON, an opened journal, and how it is printed."""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from repairdesk.domain.refusal import BadSetting, Refusal

if TYPE_CHECKING:
    from repairdesk.desk import Desk


PATIENCE = 30.0
"""Seconds a command waits while another program writes; nobody is kept from typing meanwhile."""


class Unprinted(Exception):
    """The answer could not be printed, after the command had done its work."""


@dataclass
class Common:
    """Options that count wherever they stand: before the command, between its words or after it."""

    data: Path | None = None
    as_json: bool = False


def _folder(context: typer.Context, value: Path | None) -> Path | None:
    common = context.ensure_object(Common)
    common.data = value or common.data
    return common.data


def _named(said: str | Path) -> Path:
    """Return the folder that was named; an empty name is a variable nobody has filled, not the folder one is in."""
    if not str(said).strip():
        raise BadSetting(what="data folder", said=said, example="my-shop")
    return Path(said)


def _json(context: typer.Context, value: bool) -> bool:
    common = context.ensure_object(Common)
    common.as_json = value or common.as_json
    return common.as_json


Data = Annotated[
    Path | None,
    typer.Option(
        "--data",
        metavar="DIR",
        parser=_named,
        callback=_folder,
        help="Where the journal lies; otherwise REPAIRDESK_DATA, or your user's data folder.",
    ),
]
Json = Annotated[bool, typer.Option("--json", callback=_json, help="Print JSON.")]
By = Annotated[
    str | None, typer.Option("--by", metavar="STAFF", help="Who says so: a name from `staff list`.")
]


@contextmanager
def journal(data: Path | None) -> Iterator["Desk"]:
    """Open the shop's journal for one command, and close it whatever happens."""
    from repairdesk.desk import clock_from_environment, data_folder, open_desk
    from repairdesk.queries.settings import settings

    clock_from_environment()  # a wrong instant is told before anything is opened
    desk = open_desk(data or data_folder())
    desk.store.wait_for_others(PATIENCE)
    try:
        yield desk
    except Refusal as no:
        no.facts.setdefault("zone", settings(desk).zone)
        raise
    finally:
        desk.close()


def show(as_json: bool, value: object, lines: Iterable[str]) -> None:
    """Print `value` as JSON, or `lines` for people. Raises Unprinted when what reads it is full."""
    try:
        if as_json:
            typer.echo(json.dumps(value, ensure_ascii=False, indent=2))
            return
        for line in lines:
            typer.echo(line)
    except BrokenPipeError:
        raise
    except OSError as full:
        _print_no_more()
        raise Unprinted(full.strerror or str(full)) from full


def _print_no_more() -> None:
    """Let what is still waiting to be printed go: to try again at the end would change the exit code."""
    with suppress(OSError, ValueError), open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def shared_options(data: Data = None, as_json: Json = False) -> None:
    """Take --data and --json where they stand before the last word of a command."""
