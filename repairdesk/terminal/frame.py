"""The frame around every command: bad input ends with exit code 2 and one sentence that says what to do."""

import re
from collections.abc import Sequence
from typing import Any

import typer
from typer.core import TyperGroup

BAD_INPUT = 2
TROUBLE = 1
STOPPED = 130
_UNUSABLE = frozenset({"read_only", "damaged", "unguarded"})
"""Trouble that trying again does not end: the folder or the journal that was named cannot be used."""


class Terminal(TyperGroup):
    """The group of all commands; it words what the terminal library and the shop's rules refuse."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,  # noqa: ANN401 - handed on as it came
    ) -> Any:  # noqa: ANN401 - the library's own signature
        """Run one command; end the program with its exit code."""
        if not standalone_mode:
            return super().main(args, prog_name, complete_var, False, windows_expand_args, **extra)
        try:
            code = super().main(
                args, prog_name or "repairdesk", complete_var, False, windows_expand_args, **extra
            )
        except Exception as no:
            told = told_as(no)
            if told is None:
                raise
            typer.echo(told[1], err=True)
            raise SystemExit(told[0]) from no
        if code == STOPPED:
            typer.echo("Stopped.", err=True)
        raise SystemExit(code if isinstance(code, int) else 0)


def told_as(no: Exception) -> tuple[int, str] | None:
    """Return the exit code and the sentence for what was raised; None when it is a fault of the program."""
    from repairdesk.domain.refusal import Refusal

    if isinstance(no, typer.TyperException):
        return BAD_INPUT, one_sentence(usage(no.format_message()))
    if isinstance(no, Refusal):
        from repairdesk.terminal.refusals import sentence

        return STOPPED if no.code == "nothing_to_import" else BAD_INPUT, one_sentence(sentence(no))
    if isinstance(no, typer.Abort):
        return STOPPED, "Stopped."
    from repairdesk.domain.trouble import Trouble

    if isinstance(no, Trouble):
        from repairdesk.terminal.refusals import trouble

        code = BAD_INPUT if no.code in _UNUSABLE else TROUBLE
        return code, one_sentence(trouble(no.code, no.detail))
    trouble_told = _trouble(no)
    return (TROUBLE, one_sentence(trouble_told)) if trouble_told else None


def _trouble(no: Exception) -> str:
    """Return what to say about a disk or a printer that will not do; nothing for a fault of the program."""
    from repairdesk.terminal.common import Unprinted

    if isinstance(no, Unprinted):
        return f"The answer could not be printed ({no}); what the command has done stands, so look before you repeat it"
    if isinstance(no, OSError) and not isinstance(no, BrokenPipeError):
        where = f" {no.filename}" if no.filename else ""
        return f"The computer refused the file{where} ({no.strerror or no}); nothing was written"
    return ""


_PLAIN = (
    (re.compile(r"^Invalid value for (.+?): (Value error, )?"), r"\1 cannot be used: "),
    (re.compile(r"^No such command "), "There is no command "),
    (re.compile(r"^No such option: "), "There is no option "),
    (re.compile(r"^Missing (argument|option|parameter) "), r"This command also needs the \1 "),
)


def usage(message: str) -> str:
    """Return the terminal library's complaint in the program's own manner."""
    text = " ".join(message.split())
    for pattern, words in _PLAIN:
        text = pattern.sub(words, text)
    return f"{text.rstrip('.')}; `repairdesk --help` lists what there is"


def one_sentence(text: str) -> str:
    """Return `text` as a single sentence on a single line."""
    whole = " ".join(text.split()).rstrip(".!? ")
    return re.sub(r"[.!?] ([A-Z])(?![A-Z])", lambda found: f"; {found[1].lower()}", whole) + "."
