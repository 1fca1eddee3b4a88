"""The log in the data folder: a few small files that hold what went wrong and where, never what a customer said."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

FILE = "repairdesk.log"
LARGEST = 256 * 1024
OLDER_FILES = 3

log = logging.getLogger(__name__)

Fault = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class WithoutWords(logging.Formatter):
    """Writes where something happened, and its kind; not its message, which may quote what was typed."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; an exception that another handler has put into words is put into words anew."""
        kept, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    def formatException(self, ei: Fault) -> str:
        """Return the lines of code on the way to the fault, and its class."""
        kind, _, where = ei
        return "".join(traceback.format_tb(where)) + (kind.__name__ if kind else "")


def open_log(folder: Path) -> Path | None:
    """Begin to write the log in `folder`; returns its path, or None when it cannot be written there."""
    path = folder / FILE
    try:
        handler = RotatingFileHandler(
            path, maxBytes=LARGEST, backupCount=OLDER_FILES, encoding="utf-8", delay=False
        )
    except OSError as trouble:
        log.warning("no log is kept: %s", type(trouble).__name__)
        return None
    handler.setFormatter(WithoutWords())
    handler.setLevel(logging.WARNING)
    logging.raiseExceptions = False
    logging.getLogger().addHandler(handler)
    return path


def close_log() -> None:
    """Let the log files go."""
    root = logging.getLogger()
    for handler in [each for each in root.handlers if isinstance(each, RotatingFileHandler)]:
        root.removeHandler(handler)
        handler.close()


def catch_bugs(tell: Callable[[], object]) -> None:
    """Write every fault that nobody has caught in the log, and `tell` the window of those on its own thread."""

    def caught(kind: type[BaseException], fault: BaseException, where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, where)
            return
        log.error("something unexpected happened", exc_info=(kind, fault, where))
        tell()

    def on_thread(args: Any) -> None:  # noqa: ANN401 - threading hands over its own kind of tuple
        log.error("something unexpected happened on a thread", exc_info=args[:3])

    sys.excepthook = caught
    threading.excepthook = on_thread
