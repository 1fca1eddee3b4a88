"""The only file that wires windows, desk and heartbeat."""

import os
import signal
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSettings, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QSystemTrayIcon

from repairdesk.domain.clock import Clock
from repairdesk.domain.refusal import Refusal
from repairdesk.domain.trouble import Trouble
from ui.ahead import Ahead
from ui.alarm_room import AlarmRoom, load_rooms
from ui.back_office import BackOffice
from ui.drafts import Drafts
from ui.i18n import translate, use_language
from ui.idle import Idle
from ui.keys.bound import Keys
from ui.logbook import catch_bugs, close_log, open_log
from ui.main_window import MainWindow
from ui.own_window import EVERYWHERE, PLACES
from ui.shop import Shop
from ui.sign_in import SignIn
from ui.single_instance import SingleInstance
from ui.theme import icons, spoken, style
from ui.theme.ring import Rings
from ui.theme.tokens import look, tokens
from ui.tidy import Tidy
from ui.tray import Tray
from ui.wording import Wording

if TYPE_CHECKING:
    from repairdesk.desk import Desk

AGAIN_MS = 2_000
"""So long after the journal could not be opened it is tried again."""
WAKE_MS = 400
"""How often Python looks for a signal such as Ctrl+C while Qt waits."""


class RepairDesk(QObject):
    """The running program: one window, one database thread, one heartbeat."""

    def __init__(self, data: Path, clock: Clock, *, practice: bool = False) -> None:
        super().__init__()
        self.data, self.clock = data, clock
        self.state = QSettings(str(data / "window.ini"), QSettings.Format.IniFormat)
        self.office = BackOffice(self._open_desk, self)
        self.shop = Shop(self.office, clock, system_language(), self)
        self.shop.practice = practice
        self.shop.keys.keep_in(self.state)
        self.drafts = Drafts(data, self)
        self.shop.last_person = str(self.state.value("person", ""))
        self._restore_text_size()
        self.window = MainWindow(self.shop, self.drafts, self.state)
        self.alarm = AlarmRoom(self.shop, data, clock, self.window.status.say, self.drafts)
        self.sign_in = SignIn(self.shop, self.window)
        self.idle = Idle(self.shop, self)
        self.tray = Tray(self.window, self.quit) if QSystemTrayIcon.isSystemTrayAvailable() else None
        self.window.tray = self.tray.icon if self.tray else None
        self.window.quit_wanted.connect(self.quit)
        self.window.reminders_wanted.connect(self.look_at_reminders)
        self.drafts.trouble.connect(self._tell_trouble)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._ask_for_all)
        self.office.trouble.connect(lambda *_: self._on_trouble())
        self.shop.changed.connect(self._remember_who)
        self.tidy = Tidy(self)
        self.ahead = Ahead(self.window.pages, self.window.going, self)
        self.window.today.quick.typed.connect(self.ahead.hold)
        self.stopped = False
        self._others: tuple[str, ...] = ()

    def _remember_who(self) -> None:
        """Know after a pulled plug too who was here last."""
        if self.state.value("person", "") != self.shop.last_person:
            self.state.setValue("person", self.shop.last_person)

    def _tell_trouble(self, trouble: Trouble) -> None:
        self.window.status.tell(lambda: self.shop.wording.trouble(trouble))

    def _restore_text_size(self) -> None:
        """Take up the text size of last time, before anything is measured by it."""
        app, kept = QApplication.instance(), str(self.state.value("zoom", "1"))
        steps = {str(step): step for step in tokens()["type"]["zoom_steps"]}
        if isinstance(app, QApplication) and steps.get(kept, look.zoom) != look.zoom:
            style.apply(app, zoom=steps[kept])

    def _open_desk(self) -> "Desk":
        from repairdesk.desk import open_desk

        return open_desk(self.data, self.clock)

    def keep_log(self, log: Path | None) -> None:
        """Say where the log lies when something unexpected happens, wherever that is."""
        self.shop.wording.log = str(log or "")
        catch_bugs(lambda: self.window.status.say(self.shop.wording.trouble(None)))

    def start(self) -> None:
        """Show the window first; what is heavy to load comes after the first painting."""
        self.window.show()
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        self.office.start()
        self._ask_for_all()

    def _ask_for_all(self) -> None:
        self.shop.refresh()
        self.window.today.refresh()
        self.office.ask(load_rooms, lambda _: self._ring())

    def _on_trouble(self) -> None:
        """Ask again for what did not come: without the journal nothing would ring all day."""
        if not self.stopped and (self.shop.directory is None or self.alarm.heartbeat is None):
            self._again.start()

    def _ring(self) -> None:
        if self.stopped or self.alarm.heartbeat is not None:
            return
        self.alarm.start()
        if self.alarm.window is not None:
            self.alarm.window.new_promise_wanted.connect(self.window.begin_move)
            self.alarm.window.open_job.connect(self._open_job)
            keys = Keys(self.alarm.window, self.shop.keys)
            for deed in ("undo", "redo", *EVERYWHERE):
                keys.name(deed, partial(self.window.menus.do, deed))
            for place in PLACES:
                keys.name(place, partial(self.window.come_and_do, place))
            self.alarm.window.refresh()
        self.window.today.sheet_shown.connect(lambda *_: self._tick_reminders())

    def _tick_reminders(self) -> None:
        if self.alarm.window is not None:
            self.alarm.window.tick()
        self.office.ask(_other_seats, self._take_others)

    def _take_others(self, seats: tuple[str, ...]) -> None:
        self._others = seats

    def _open_job(self, job_id: str) -> None:
        self.window.bring_up()
        self.window.open_job(job_id)

    def look_at_reminders(self) -> None:
        """Give the keyboard to the reminder window, because it was asked for."""
        window = self.alarm.window
        if window is not None and window.isVisible():
            window.take_focus()
        else:
            self.window.status.say(translate("Window", "Nothing rings just now"))

    def quit(self) -> None:
        """End the program; says that reminders stop on this PC, on the desktop too, where it outlives the window."""
        alone = translate("Window", "Reminders stop on this PC until RepairDesk is opened again.")
        others = translate("Window", "Reminders stop on this PC. The others go on.")
        said = others if self._others else alone
        self.window.status.say(said)
        self.alarm.say_outside(said)
        self.window.setProperty("quitting", True)
        self.stop()
        app = QApplication.instance()
        if app is not None:
            app.quit()

    def stop(self) -> None:
        """Save what was typed, stop ringing and let the journal go."""
        if self.stopped:
            return
        self.stopped = True
        self._again.stop()
        self.window.save_state()
        self._remember_who()
        self.state.sync()
        self.alarm.stop()
        self.office.close()
        self.tidy.stop()
        self.ahead.stop()
        self.idle.stop()
        if self.tray is not None:
            self.tray.icon.hide()


def _other_seats(desk: "Desk") -> tuple[str, ...]:
    from repairdesk.queries.seats import other_seats

    return other_seats(desk)


def system_language() -> str:
    """Return the language of the desktop where RepairDesk speaks it."""
    spoken = QLocale.system().name()[:2]
    return {"da": "da", "nb": "nb", "nn": "nb", "no": "nb"}.get(spoken, "en")


def make_application(arguments: Sequence[str] = ("repairdesk",)) -> QApplication:
    """Return the Qt application, dressed and in the desktop's language."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(list(arguments))
    app.setApplicationName("RepairDesk")
    app.setApplicationDisplayName("RepairDesk")
    app.setDesktopFileName("repairdesk")
    app.setQuitOnLastWindowClosed(False)
    use_language(system_language())
    style.apply(app)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(lambda *_: style.apply(app))
    hints.accessibility().contrastPreferenceChanged.connect(lambda *_: style.apply(app))
    app.setWindowIcon(icons.icon("app", "accent.text"))
    spoken.install()
    if app.findChild(Rings) is None:
        Rings(app)
    return app


def main(data: Path | None = None, clock: Clock | None = None) -> int:
    """Open the window on the journal in `data`; returns the exit code once the program is quit."""
    _prefer_x11_under_wayland()
    app = make_application(sys.argv[:1] or ["repairdesk"])
    from repairdesk.desk import clock_from_environment, data_folder

    try:
        folder, clock = data or data_folder(), clock or clock_from_environment()
        first = SingleInstance(folder)
        alone = first.is_first()
    except Refusal as refusal:
        return _say_and_leave(Wording().refusal(refusal))
    except OSError as trouble:
        text = translate(
            "Window", "The folder for the journal cannot be used (%1). Choose another with --data."
        )
        return _say_and_leave(text.replace("%1", trouble.strerror or ""))
    if not alone:
        return 0 if first.raise_the_first() else _say_and_leave(_no_answer())
    program = RepairDesk(folder, clock, practice=(folder / "practice-shop").exists())
    program.keep_log(open_log(folder))
    first.raise_wanted.connect(program.window.bring_up)
    signal.signal(signal.SIGINT, lambda *_: program.quit())
    signal.signal(signal.SIGTERM, lambda *_: program.quit())
    awake = QTimer(interval=WAKE_MS)
    awake.timeout.connect(lambda: None)
    awake.start()
    program.start()
    program.ahead.begin()
    code = app.exec()
    program.stop()
    first.let_go()
    close_log()
    return code


def _no_answer() -> str:
    return translate(
        "Window",
        "RepairDesk is open on this PC already, but its window does not answer. Wait a moment, then try again.",
    )


def _say_and_leave(text: str) -> int:
    QMessageBox.warning(None, "RepairDesk", text)
    return 2


def _prefer_x11_under_wayland() -> None:
    """Wayland lets no ordinary window stay on top or place itself; XWayland does."""
    wayland = os.environ.get("XDG_SESSION_TYPE") == "wayland" and os.environ.get("DISPLAY")
    if wayland and "QT_QPA_PLATFORM" not in os.environ:
        os.environ["QT_QPA_PLATFORM"] = "xcb"
