"""The terminal's face on the shop's actions and queries; without a command it opens the window."""

import os
import sys
from io import TextIOWrapper
from typing import Annotated

import typer

from repairdesk.terminal import customers, jobs, outcomes, practice, promises, shop, watch
from repairdesk.terminal.common import Data, Json, shared_options
from repairdesk.terminal.frame import Terminal

app = typer.Typer(
    cls=Terminal,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="A repair shop's shared journal of what was agreed with each customer, and the clock on every promise. "
    "Without a command it opens the window.",
)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import PackageNotFoundError, version

        try:
            typer.echo(version("repairdesk"))
        except PackageNotFoundError:
            typer.echo("repairdesk, from a clone")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _window(
    context: typer.Context,
    data: Data = None,
    as_json: Json = False,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True)] = False,
) -> None:
    if context.invoked_subcommand is None:
        raise typer.Exit(practice.open_window(data))


def _group(name: str, words: str) -> typer.Typer:
    group = typer.Typer(callback=shared_options, no_args_is_help=False, rich_markup_mode=None, help=words)
    app.add_typer(group, name=name, help=words)
    return group


app.command("setup")(shop.setup)
_staff = _group("staff", "Who works here.")
_staff.command("add")(shop.staff_add)
_staff.command("list")(shop.staff_list)
_customers = _group("customers", "Bring in customers, and find them.")
_customers.command("import")(customers.customers_import)
_customers.command("find")(customers.customers_find)
_customers.command("add")(customers.customers_add)
_job = _group("job", "Jobs: open one, list them, show one.")
_job.command("open")(jobs.job_open)
_job.command("list")(jobs.job_list)
_job.command("show")(jobs.job_show)
_job.command("stage")(jobs.job_stage)
app.command("promise")(promises.promise)
app.command("due")(promises.due)
app.command("attempt")(outcomes.attempt)
app.command("keep")(outcomes.keep)
app.command("move")(outcomes.move)
app.command("release")(outcomes.release)
app.command("journal")(jobs.show_journal)
app.command("watch")(watch.watch)
app.command("demo")(practice.demo)
app.command("practice")(practice.play)


def main() -> None:
    """Run the program; ends with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="replace")
    words = sys.argv[1:]
    sys.argv[1:] = [
        word if before == "--data" else letters(word)
        for before, word in zip(["", *words], words, strict=False)
    ]
    app()


def letters(word: str) -> str:
    """Return a word of the command line as it was typed, where the computer's settings know too few letters.

    Python then hands on bytes it could not read; a file's name stays as it is, so that the file is found.
    """
    if word.isascii() or not any("\ud800" <= sign <= "\udfff" for sign in word) or os.path.lexists(word):
        return word
    typed = os.fsencode(word)
    try:
        return typed.decode()
    except UnicodeDecodeError:
        return typed.decode("cp1252", "replace")


if __name__ == "__main__":
    main()
