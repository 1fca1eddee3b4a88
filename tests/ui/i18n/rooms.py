"""A walk through every window of the program, on a shop where everything has happened."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from repairdesk.actions.agree import agree
from repairdesk.actions.attempt import attempt
from repairdesk.actions.keep import keep
from repairdesk.actions.promise import promise
from repairdesk.actions.settings import save_settings
from repairdesk.actions.write_entry import write_entry
from repairdesk.desk import open_desk
from repairdesk.domain.clock import MovableClock
from repairdesk.domain.due import within
from repairdesk.domain.words import AttemptResult, Audience, Channel, Kind
from repairdesk.queries.settings import settings
from repairdesk.queries.sheets import PromiseLine
from tests.a_shop import SETTINGS, Shop, a_shop
from tests.screenshots import NOW, running, settle, settle_for
from ui.app import RepairDesk
from ui.forms import FormPage
from ui.keys.window import KeysWindow
from ui.lists.page import ListPage
from ui.move.window import MoveWindow

EARLIER = NOW - timedelta(hours=2)
CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Åse Lindqvist
TEL:17 31 25 60
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Ole Bo
EMAIL:ikke en adresse
TEL:20 12 34 56
END:VCARD
BEGIN:VCARD
VERSION:3.0
END:VCARD
"""
STRANGER = "belongs to another test"
"""Marks a window that stood before the walk began."""
SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


def every_window(folder: Path, language: str, size: tuple[int, int] = (1440, 900)) -> Iterator[str]:
    """Walk; at each stop the window named stands on the screen, in `language`, the main window in `size`."""
    desk = open_desk(folder / "empty", MovableClock(NOW))
    save_settings(desk, replace(settings(desk), language=language))
    desk.close()
    with running(folder / "empty", size) as program:
        settle(lambda: program.shop.directory is not None)
        settle_for(100)
        settle(lambda: program.shop.turns.is_idle)
        yield "first run"
    furnish(folder / "shop", language)
    with running(folder / "shop", size) as program:
        settle(lambda: bool(program.window.today.model.rows))
        settle_for(100)
        settle(lambda: program.shop.turns.is_idle)
        yield from _today(program)
        yield from _reminder(program)
        yield from _pages(program, folder)


def furnish(folder: Path, language: str) -> None:
    """Write a shop's day: late, soon, tomorrow, kept, agreed, written, tried."""
    books = a_shop(folder, EARLIER)
    desk, job = books.desk, books.job
    save_settings(desk, replace(SETTINGS, language=language))
    agree(desk, text="Aaa", job_id=job, price_limit=1800, by=books.maja)
    _promise(books, Kind.QUOTE, 60)
    tried = _promise(books, Kind.CALL_BACK, 90)
    attempt(desk, promise_id=tried, result=AttemptResult.NO_ANSWER, by=books.ole)
    keep(desk, promise_id=_promise(books, Kind.DIAGNOSIS, 100), by=books.maja)
    _promise(books, Kind.MESSAGE, 145)
    _promise(books, Kind.READY, 230)
    _promise(books, Kind.PART, 60 * 21, reservation="bbb")
    _promise(books, Kind.OTHER, 60 * 24)
    _promise(books, Kind.FOLLOW_UP, 60 * 24 * 4)
    for audience in (Audience.SAID, Audience.HEARD, Audience.INTERNAL):
        write_entry(desk, job_id=job, audience=audience, channel=Channel.PHONE, text="ccc", by=books.maja)
    desk.close()


def _promise(books: Shop, kind: Kind, minutes: float, reservation: str = "") -> str:
    due = within(timedelta(minutes=minutes), books.clock.now())
    told = promise(
        books.desk,
        kind=kind,
        due=due,
        words="ddd",
        job_id=books.job,
        channel=Channel.PHONE,
        by=books.maja,
        about="eee",
        reservation=reservation,
    )
    return told.id or ""


def _today(program: RepairDesk) -> Iterator[str]:
    window = program.window
    window.today.list.take_focus()
    settle_for(150)
    yield "today"
    line = window.today.quick.line.field
    line.setFocus()
    sentences = (
        "ring 1 time om pris #1001 hvis delen kommer",
        "sms inden 24 timer om fejlsøgning #1001",
        "ring snart #1001",
        "ring xyz",
        "1001",
        "højst 1500 #1001",
    )
    for sentence in sentences:
        line.setText(sentence)
        settle_for(120)
        yield f"today, {sentence}"
    line.clear()
    window.today.list.take_focus()
    yield from _move(program)


def _move(program: RepairDesk) -> Iterator[str]:
    """The new promise, in time and too late, with and without a reservation, and what is missing."""
    rows = program.window.today.model.rows
    lines = [row for row in rows if isinstance(row, PromiseLine) and row.words]
    for line in (lines[0], lines[-1]):
        window = program.window.pages.move(line.id)
        assert isinstance(window, MoveWindow)
        settle(lambda window=window: window.sheet is not None)  # type: ignore[misc]
        window.write()
        yield "new promise instead, empty"
        window.left.causes.choose(6)
        window.write()
        for sentence in ("snart", "klar mandag kl 16", "ring i morgen kl 20 hvis delen kommer"):
            window.right.sentence.field.setText(sentence)
            window.write()
            settle_for(50)
            yield f"new promise instead, {sentence}"
        window.left.causes.choose(1)
        window.right.sentence.pick_first()
        settle_for(50)
        yield "new promise instead, chosen"
        window.right.sentence.field.clear()
        window.close()
        settle_for(50)


def _reminder(program: RepairDesk) -> Iterator[str]:
    settle(lambda: program.alarm.window is not None and program.alarm.window.isVisible())
    window = program.alarm.window
    assert window is not None
    yield "reminder"
    window.dial = lambda url: True
    window.card.buttons["call"].click()
    settle_for(50)
    yield "reminder, calling"


def _pages(program: RepairDesk, folder: Path) -> Iterator[str]:
    window = program.window
    rows = window.today.model.rows
    shown_job = next(str(row.job_id) for row in rows if isinstance(row, PromiseLine) and row.job_id)
    window.open_job(shown_job)
    settle_for(400)
    yield "job"
    entry = window.pages.job(shown_job).entry  # type: ignore[attr-defined]
    entry.text.setPlainText("Vi ringer inden 24 timer. Klar om 1 time. Prisen er 1800 kr.")
    settle_for(400)
    yield "job, promising"
    entry.text.clear()
    settle_for(300)
    yield from _lists(program)
    window.show_settings()
    settle_for(200)
    yield "settings"
    window.show_keys()
    settle_for(100)
    yield "keys"
    for card in QApplication.topLevelWidgets():
        if isinstance(card, KeysWindow):
            card.close()
    cards = folder / "cards.vcf"
    cards.write_text(CARDS, "utf-8")
    bring = window.pages.bring_in()
    settle_for(50)
    yield "bring in"
    bring.look_at(cards)  # type: ignore[attr-defined]
    settle(lambda: bring.plan is not None)  # type: ignore[attr-defined]
    yield "bring in, report"
    bring.bring_in()  # type: ignore[attr-defined]
    settle_for(300)
    yield "bring in, done"
    bring.close()
    window.pages.about()
    settle_for(50)
    yield "about"
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox):
            box.close()


def _lists(program: RepairDesk) -> Iterator[str]:
    going = program.window.going
    for room in ("jobs", "customers", "find"):
        going.to(room)
        page = program.window.stack.currentWidget()
        assert isinstance(page, ListPage)
        settle(lambda page=page: page.shown is not None)  # type: ignore[misc]
        yield room
        for typed in ("hansen", "xyz"):
            page.field.setText(typed)
            settle_for(300)
            yield f"{room}, {typed}"
        page.field.setText("")
    directory = program.shop.directory
    assert directory is not None
    whose = next(iter(directory.spelled("Søren Hansen")))
    for room, thing in (
        ("customer", whose),
        ("customer_form", whose),
        ("customer_form", ""),
        ("new_job", ""),
    ):
        going.to(room, thing)
        shown = program.window.stack.currentWidget()
        settle(lambda shown=shown: getattr(shown, "sheet", True) is not None)  # type: ignore[misc]
        settle_for(250)
        yield f"{room} {'of one' if thing else 'new'}"
        form = program.window.stack.currentWidget()
        if isinstance(form, FormPage) and not thing:
            form.save()
            settle_for(150)
            yield f"{room}, nothing written"


def texts() -> Iterator[tuple[str, str]]:
    """Everything that is on the screen or spoken now: where, and the text; not what people typed themselves."""
    for top in QApplication.topLevelWidgets():
        if not top.isVisible() or top.property(STRANGER):
            continue
        yield f"{type(top).__name__} title", top.windowTitle()
        for widget in [top, *top.findChildren(QWidget)]:
            shown = widget.isVisible()
            for action in widget.actions():
                yield f"{_name(widget)} action", _action(action)
            if shown:
                yield from ((f"{_name(widget)} {part}", text) for part, text in _parts(widget))


def _parts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tooltip", widget.toolTip()
    yield "spoken", widget.accessibleName()
    yield "described", widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QComboBox):
        for at in range(widget.count()):
            yield "choice", widget.itemText(at)
    if isinstance(widget, QAbstractItemView) and not isinstance(widget.parent(), QComboBox):
        for text in _rows(widget.model()):
            yield "row", text


def _rows(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    for row in range(model.rowCount(QModelIndex())):
        index = model.index(row, 0)
        for role in SPOKEN:
            told = index.data(role)
            if isinstance(told, str):
                yield told


def _action(action: QAction) -> str:
    """What an entry says; the key behind it is named by Qt."""
    return "" if action.isSeparator() else action.text().partition("\t")[0]


def _name(widget: QWidget) -> str:
    return f"{type(widget.window()).__name__}/{type(widget.parent()).__name__}/{type(widget).__name__}"
