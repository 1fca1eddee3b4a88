"""What is wanted next is made in the window's pauses, so that the first visit to a page stops nobody's typing."""

import threading
from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.going import Going
from ui.pages import Pages

AFTER_MS = 1500
"""So long after the start: the day comes first."""
PAUSE_MS = 40
"""Between two pieces of work, for whoever types."""
AT_ONCE = 20
"""So many widgets are dressed in one piece of work."""
MODULES = (
    "repairdesk.phrases.lexicon",
    "repairdesk.phrases.moment",
    "repairdesk.phrases",
    "ui.today.strangers",
    "ui.today.doubts",
    "ui.job.event_words",
    "ui.job.texts",
    "ui.job.journal_rows",
    "ui.job.journal_delegate",
    "ui.job.journal",
    "ui.job.takeover",
    "ui.job.head",
    "ui.job.found_row",
    "ui.job.entry_box",
    "ui.job.page",
    "ui.settings.page",
    "ui.jobs.page",
    "ui.customer.list_page",
    "ui.find.page",
    "ui.customer.page",
    "ui.customer.form",
    "ui.jobs.new_job",
    "ui.move.left",
    "ui.move.right",
    "ui.move.window",
    "ui.keys.window",
)


class Ahead(QObject):
    """Loads the rooms' modules on a thread of their own, then makes and dresses the pages, a small piece at a time."""

    def __init__(self, pages: Pages, going: Going, parent: QObject) -> None:
        super().__init__(parent)
        self._pages, self._going = pages, going
        self._pieces = self._work()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._next)

    def begin(self) -> None:
        """Begin, once the first window stands."""
        self._timer.start(AFTER_MS)

    def hold(self) -> None:
        """Somebody types: what is wanted next can wait."""
        if self._timer.isActive():
            self._timer.start(AFTER_MS)

    def stop(self) -> None:
        """Leave the rest to whoever wants it."""
        self._timer.stop()

    def _next(self) -> None:
        if not self._going.is_steady:
            self._timer.start(PAUSE_MS)
            return
        for _piece in self._pieces:
            self._timer.start(PAUSE_MS)
            return

    def _work(self) -> Iterator[None]:
        loading = threading.Thread(target=_load, name="ahead", daemon=True)
        loading.start()
        while loading.is_alive():
            yield
        for page in self._pages.make_ahead():
            yield
            if page is not None:
                self._going.house(page)
                yield from dressed(page)


def _load() -> None:
    for name in MODULES:
        import_module(name)


def dressed(page: QWidget) -> Iterator[None]:
    """Give a page that nobody sees yet its look and its size, a few widgets at a time."""
    parts = [page, *page.findChildren(QWidget)]
    for start in range(0, len(parts), AT_ONCE):
        for part in parts[start : start + AT_ONCE]:
            part.ensurePolished()
        yield
    QApplication.sendPostedEvents(page, QEvent.Type.LayoutRequest)
