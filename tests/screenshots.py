"""Pictures of every window, for comparing with the design: `python -m tests.screenshots [FOLDER]`."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from repairdesk.domain.clock import MovableClock
from repairdesk.queries.sheets import PromiseLine
from ui.app import RepairDesk, make_application
from ui.i18n import use_language
from ui.lists.page import ListPage
from ui.move.window import MoveWindow
from ui.theme import style
from ui.theme.scroll import DownScroll

NOW = datetime(2026, 11, 20, 14, 20, tzinfo=UTC)
LOOKS = (("en", "light"), ("da", "light"), ("en", "dark"), ("da", "dark"))


def main() -> int:
    """Take them all."""
    out = Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots")
    out.mkdir(parents=True, exist_ok=True)
    app = make_application()
    for language, scheme in LOOKS:
        style.apply(app, scheme)
        for name, picture in pictures(language):
            file = out / f"{name}-{language}-{scheme}.png"
            picture.grab().save(str(file))
            print(file)
    return 0


def pictures(language: str) -> Iterator[tuple[str, QWidget]]:
    """Yield each window in turn, standing as a shop would see it."""
    from repairdesk.practice.shop import practice_shop

    with tempfile.TemporaryDirectory() as folder:
        use_language(language)
        with patch("ui.app.system_language", lambda: language), running(Path(folder) / "new") as program:
            settle(lambda: program.shop.directory is not None)
            program.window.activateWindow()
            settle_for(300)
            yield "first-run", program.window
        shop = practice_shop(Path(folder), language, anew=True)
        with running(shop) as program:
            yield from _busy_friday(program)


def _busy_friday(program: RepairDesk) -> Iterator[tuple[str, QWidget]]:
    window = program.window
    settle(lambda: bool(window.today.model.rows))
    window.activateWindow()
    window.today.list.take_focus()
    settle_for(400)
    yield "today", window
    line = window.today.quick.line.field
    line.setFocus()
    rows = window.today.model.rows
    number = next(row.job_number for row in rows if isinstance(row, PromiseLine) and row.job_number)
    line.setText(f"ring 1 time om pris #{number}")
    settle_for(200)
    yield "today-promise", window
    line.setText(f"sms inden 24 timer om fejlsøgning #{number}")
    settle_for(200)
    yield "today-closed-warning", window
    line.clear()
    settle(lambda: program.alarm.window is not None and program.alarm.window.isVisible())
    assert program.alarm.window is not None
    yield "reminder", program.alarm.window
    window.today.open_selected()
    settle_for(600)
    yield "job", window
    yield from _lists(program)
    window.show_settings()
    settle_for(400)
    yield "settings", window
    page = window.pages.settings()
    bar = page.findChildren(DownScroll)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    settle_for(100)
    yield "settings-below", window
    window.show_today()
    program.shop.sign_in_wanted.emit(program.shop.staff[-1].id)
    settle_for(200)
    yield "sign-in", window
    program.sign_in.go()
    for name, small in (("bring-in", window.pages.bring_in()), ("keys", window.pages.keys())):
        settle_for(300)
        yield name, small
    yield "new-promise", _move(program)


def _move(program: RepairDesk) -> QWidget:
    """The new promise for Jonas Bæk, with a cause and a reservation."""
    rows = program.window.today.model.rows
    line = next(row for row in rows if isinstance(row, PromiseLine) and row.customer.startswith("Jonas"))
    window = program.window.pages.move(line.id)
    assert isinstance(window, MoveWindow)
    window.resize(930, 620)
    settle(lambda: window.sheet is not None)
    window.left.causes.choose(1)
    window.right.sentence.field.setText("klar mandag kl 16 hvis bremseskiverne kommer mandag")
    settle_for(600)
    return window


def _lists(program: RepairDesk) -> Iterator[tuple[str, QWidget]]:
    window = program.window
    window.going.to("jobs")
    jobs = window.stack.currentWidget()
    assert isinstance(jobs, ListPage)
    settle(lambda: jobs.shown is not None)
    settle_for(100)
    yield "jobs", window
    window.going.to("customers")
    page = window.stack.currentWidget()
    assert isinstance(page, ListPage)
    settle(lambda: page.shown is not None)
    settle_for(100)
    yield "customers", window
    window.going.to("find")
    find = window.stack.currentWidget()
    assert isinstance(find, ListPage)
    find.field.setText("kirs")
    settle(lambda: bool(find.list.rows.rows))
    settle_for(100)
    yield "find", window
    find.list.take_focus()
    find.list.open_current()
    settle_for(500)
    yield "customer", window
    window.going.to("customer_form", window.going.trail.here.thing)
    settle_for(300)
    yield "customer-form", window
    window.going.to("new_job")
    settle_for(300)
    yield "new-job", window
    window.resize(1024, 640)
    window.going.to("jobs")
    settle_for(300)
    yield "jobs-narrow", window
    window.resize(1440, 900)


@contextmanager
def running(data: Path, size: tuple[int, int] = (1440, 900)) -> Iterator[RepairDesk]:
    """The real program on a journal, on Friday 20 November at 15:20, in a window of a size in pixels."""
    program = RepairDesk(data, MovableClock(NOW))
    program.window.resize(*size)
    program.start()
    settle_for(200)
    try:
        yield program
    finally:
        program.window.setProperty("quitting", True)
        program.stop()
        program.window.close()
        settle_for(50)


def settle(ready: Callable[[], bool], milliseconds: int = 15_000) -> None:
    """Let the program work until something is so."""
    end = QDeadlineTimer(milliseconds)
    while not ready() and not end.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    QApplication.sendPostedEvents()  # what changed last stands where it belongs


def settle_for(milliseconds: int) -> None:
    """Let the program work for a while."""
    settle(lambda: False, milliseconds)


if __name__ == "__main__":
    sys.exit(main())
