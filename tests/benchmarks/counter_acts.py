"""What one does at a counter all day, as steps: each act yields the milliseconds until its next step."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from random import Random

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from repairdesk.queries.sheets import PromiseLine
from ui.app import RepairDesk

Act = Callable[[], Iterator[int]]
KEYSTROKE_MS, LOOK_MS = 60, 700
SENTENCES = (
    "ring Mette Hansen inden halvanden time om prisen på skærmen hvis delen kommer",
    "sms Søren Nielsen senest på mandag formiddag kl 10.30 om den nye skærm",
    "we'll call Åse Holm back by quarter past four tomorrow about a new battery",
    "klar torsdag den 26. november kl 15 hvis kabinettet kommer",
)
ENTRY = "Kunden ringede og vil vente på delen; skærmen er bestilt og kommer torsdag."


def typed(field: Callable[[], QWidget | None], text: str) -> Iterator[int]:
    """Type letter by letter into whatever `field` returns."""
    for letter in text:
        into = field()
        if into is not None:
            QTest.keyClicks(into, letter)
        yield KEYSTROKE_MS


@dataclass
class CounterActs:
    """The acts of one person at the program's window; the same order every time."""

    program: RepairDesk
    random: Random

    def all(self) -> dict[str, Act]:
        """Return each act by its name."""
        return {
            "type a sentence": self.type_sentence,
            "write a promise": self.write_promise,
            "walk through the list": self.walk,
            "open a job": self.open_job,
            "write an entry": self.write_entry,
            "keep a promise": self.keep,
            "answer a reminder": self.answer,
            "a minute passes": self.minute,
            "settings and back": self.settings,
            "other pages": self.pages,
            "resize the window": self.resize,
            "larger text and back": self.zoom,
            "another language": self.language,
        }

    @property
    def _field(self) -> QLineEdit:
        return self.program.window.today.quick.line.field

    def type_sentence(self) -> Iterator[int]:
        """Type a sentence and take it away again."""
        self.program.window.show_today()
        yield from typed(lambda: self._field, self.random.choice(SENTENCES))
        yield LOOK_MS
        self._field.clear()
        yield LOOK_MS

    def write_promise(self) -> Iterator[int]:
        """Promise a call in a minute, so that it rings within the session."""
        self.program.window.show_today()
        number = self._a_line().job_number
        minutes = self.random.randint(1, 90)
        yield from typed(lambda: self._field, f"ring #{number} om {minutes} min om pris")
        QTest.keyClick(self._field, Qt.Key.Key_Return)
        yield LOOK_MS * 2
        self._field.clear()
        yield LOOK_MS

    def _a_line(self) -> PromiseLine:
        lines = [row for row in self.program.window.today.model.rows if isinstance(row, PromiseLine)]
        return self.random.choice([line for line in lines if line.job_id is not None])

    def walk(self) -> Iterator[int]:
        """Go down the list and up again."""
        self.program.window.show_today()
        view = self.program.window.today.list
        view.setFocus()
        for key in (Qt.Key.Key_Down,) * 12 + (Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
            QTest.keyClick(view, key)
            yield KEYSTROKE_MS

    def open_job(self) -> Iterator[int]:
        """Open a job, sometimes the one of 500 entries, read and come back."""
        job_id = self._a_line().job_id
        assert job_id is not None
        self.program.window.open_job(job_id)
        yield LOOK_MS * 2
        for key in (Qt.Key.Key_PageUp,) * 4 + (Qt.Key.Key_PageDown,) * 2:
            QTest.keyClick(QApplication.focusWidget() or self.program.window, key)
            yield KEYSTROKE_MS * 2
        self.program.window.show_today()
        yield LOOK_MS

    def write_entry(self) -> Iterator[int]:
        """Write a line in a job's journal."""
        job_id = self._a_line().job_id
        assert job_id is not None
        self.program.window.open_job(job_id)
        yield LOOK_MS * 2
        self.program.window.pages.focus_entry()
        yield from typed(QApplication.focusWidget, ENTRY)
        into = QApplication.focusWidget()
        if into is not None:
            QTest.keyClick(into, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        yield LOOK_MS * 2
        self.program.window.show_today()
        yield LOOK_MS

    def keep(self) -> Iterator[int]:
        """Keep the selected promise."""
        self.program.window.show_today()
        view = self.program.window.today.list
        for _ in range(self.random.randint(3, 9)):
            QTest.keyClick(view, Qt.Key.Key_Down)
            yield KEYSTROKE_MS
        self.program.window.today.keep()
        yield LOOK_MS * 2

    def answer(self) -> Iterator[int]:
        """Knock, and take what rings."""
        if self.program.alarm.heartbeat is not None:
            self.program.alarm.heartbeat.rearm()
        yield LOOK_MS
        rings = self.program.alarm.window
        if rings is not None and rings.isVisible():
            self.program.look_at_reminders()
            yield LOOK_MS
            rings.card.buttons["take"].click()
        yield LOOK_MS * 2
        self.program.window.bring_up()
        yield LOOK_MS

    def minute(self) -> Iterator[int]:
        """Let the window's minute pass."""
        self.program.window.tick()
        yield LOOK_MS

    def settings(self) -> Iterator[int]:
        """Look at the settings."""
        self.program.window.show_settings()
        yield LOOK_MS
        self.program.window.show_today()
        yield LOOK_MS

    def pages(self) -> Iterator[int]:
        """Go to every other page that the menu has."""
        for name in ("jobs", "customers", "find", "week"):
            action = self.program.window.menus.actions.get(name)
            if action is not None:
                action.trigger()
                yield LOOK_MS
                if name == "find":
                    yield from typed(QApplication.focusWidget, "hansen batteri")
                    yield LOOK_MS
        self.program.window.show_today()
        yield LOOK_MS

    def resize(self) -> Iterator[int]:
        """Drag the window's corner to and fro."""
        window, size = self.program.window, self.program.window.size()
        for step in (40, 80, 120, 160, 120, 80, 40, 0):
            window.resize(size + QSize(step, step // 2))
            yield KEYSTROKE_MS // 2
        yield LOOK_MS

    def zoom(self) -> Iterator[int]:
        """Make the text larger and plain again."""
        self.program.window.zoom(1)
        yield LOOK_MS
        self.program.window.zoom(0)
        yield LOOK_MS

    def language(self) -> Iterator[int]:
        """Read the program in another language, and in one's own again."""
        from ui.settings import saving

        shop = self.program.shop
        own = shop.settings.language
        for spoken in ("nb" if own != "nb" else "da", own):
            shop.office.do(saving.save(replace(shop.settings, language=spoken), shop.signed_in))
            while shop.settings.language != spoken:
                yield KEYSTROKE_MS
            yield LOOK_MS * 3
