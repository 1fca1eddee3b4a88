"""The main window: menus, sidebar, pages, status line; the title bar is the desktop's own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QSystemTrayIcon, QVBoxLayout, QWidget

from ui import context, panes, tabbing, window_place
from ui.drafts import Drafts
from ui.going import Going
from ui.hints import Hints
from ui.i18n import is_language_change, translate
from ui.letters import written
from ui.menus import Menus
from ui.minutes import Minutes
from ui.offers import offers_of
from ui.pages import Pages
from ui.scanner import Scanner
from ui.shop import Shop
from ui.sidebar import Sidebar
from ui.status import StatusLine
from ui.theme import icons
from ui.theme.calmly import TextSize
from ui.theme.tokens import tokens
from ui.today.page import TodayPage
from ui.window_deeds import deeds

if TYPE_CHECKING:
    from repairdesk.desk import Desk


class MainWindow(QMainWindow):
    """One window; closing it keeps the reminders, quitting says that they stop."""

    quit_wanted = Signal()
    reminders_wanted = Signal()
    retranslated = Signal()

    def __init__(self, shop: Shop, drafts: Drafts, state: QSettings) -> None:
        super().__init__()
        self.shop, self.drafts, self._state = shop, drafts, state
        self.pages = Pages(shop, drafts, state)
        self.today = TodayPage(shop, drafts, self.pages.first_run())
        self.sidebar, self.status = Sidebar(shop), StatusLine(shop)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.today)
        self.going = Going(self.stack, self.pages, self.today, self.sidebar, drafts)
        self.hints = Hints(self.going, drafts, shop.keys, self.status)
        self.scanner, self.text_size = Scanner(self), TextSize(self)
        self.tray: QSystemTrayIcon | None = None
        self.above: list[QWidget] = []
        """Panels that lie over the page now and then; F6 goes into them too."""
        self._lay_out()
        self.menus = Menus(self, deeds(self), shop.keys)
        self._connect()
        self.retranslate()
        self._restore()
        self.show_today()
        Minutes(shop.clock, self).changed.connect(self.tick)

    def _lay_out(self) -> None:
        middle = QWidget()
        row, room = QHBoxLayout(middle), QVBoxLayout()
        for box in (row, room):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(room, 1)
        room.addWidget(self.stack, 1)
        room.addWidget(self.status)
        self.setCentralWidget(middle)
        self.setWindowIcon(icons.icon("app", "accent.text"))
        width, height = tokens()["width"]["window_min"]
        self.setMinimumSize(width, height)
        self.resize(*tokens()["width"]["window_first"])

    def _connect(self) -> None:
        self.sidebar.show_keys(self.menus.actions)
        self.sidebar.settings.connect(self.show_settings)
        self.going.made.connect(lambda page: window_place.restore_splits(page, self._state))
        self.going.arrived.connect(self._name_window)
        self.scanner.scanned.connect(self._scanned)
        self.today.open_job.connect(self.open_job)
        self.today.open_customer.connect(lambda customer_id: self.going.to("customer", customer_id))
        self.today.counted.connect(self.sidebar.count)
        self.today.move_wanted.connect(self.begin_move)
        self.today.sheet_shown.connect(self.sidebar.show_sheet)
        self.today.quick.rest.wanted.connect(self._write_rest)
        self.today.said.connect(self.status.say)
        self.pages.settings_wanted.connect(self.show_settings)
        self.pages.draft_kept.connect(lambda: self.status.tell(lambda: translate("Window", "Draft kept")))
        self.pages.promise_wanted.connect(self._promise_about)
        self.pages.deed_wanted.connect(self.menus.do)
        self.pages.place_wanted.connect(self.come_and_do)
        self.shop.changed.connect(self._name_window)
        self.shop.keys.changed.connect(self.retranslate)

    # --- going places

    def show_today(self) -> None:
        """Go to Today; what stood in the other page is kept as a draft."""
        self.going.to("today")

    def show_settings(self) -> None:
        """Go to the settings."""
        self.going.to("settings")

    def open_job(self, job_id: str) -> None:
        """Open a job."""
        self.going.to("job", job_id)

    def _scanned(self, number: int) -> None:
        def ask(desk: "Desk") -> str:
            from repairdesk.queries.lists import job_numbered

            return job_numbered(desk, number)

        unknown = translate("Window", "No job has the number %1.").replace("%1", str(number))
        self.shop.office.ask(ask, self.open_job, lambda _: self.status.say(unknown))

    def write_in_journal(self) -> None:
        """Go to the entry box of the shown job, or of the selected one."""
        if self.do_offered("journal"):
            self.pages.focus_entry()

    def change_stage(self) -> None:
        """Move the shown job on, or the selected one."""
        if self.do_offered("stage"):
            self.pages.change_stage()

    def do_offered(self, deed: str) -> bool:
        """Do a deed on the page that is shown, where it offers one; returns whether that led to another page."""
        page = self.stack.currentWidget()
        act = offers_of(page).get(deed)
        if act is not None:
            act()
        return self.stack.currentWidget() is not page

    def new_promise(self) -> None:
        """Go to the quick line from wherever one is, behind what stands there."""
        self.show_today()
        self.today.quick.line.field.end(False)

    def _promise_about(self, words: str) -> None:
        self.show_today()
        self.today.quick.begin(words)

    def begin_move(self, promise_id: str, _words: str = "") -> None:
        """Open "New promise instead" for a promise, from wherever it was asked for."""
        self.pages.move(promise_id)

    def next_pane(self, step: int = 1) -> None:
        """Go with the keyboard from the sidebar through the panes of the page and round again."""
        page = self.stack.currentWidget()
        panes.go([self.sidebar, *panes.panes_of(page or self.today), *self.above], step)

    def open_menus(self) -> None:
        """Open the first menu for the keyboard."""
        self.menuBar().setActiveAction(self.menuBar().actions()[0])

    def show_keys(self) -> None:
        """Show the card of keys."""
        self.pages.keys()

    def refresh(self) -> None:
        """Ask the journal again for everything that is shown."""
        self.shop.refresh()
        self.today.refresh()
        ask = getattr(self.stack.currentWidget(), "refresh", None)
        if callable(ask) and self.stack.currentWidget() is not self.today:
            ask()

    def hide_internal(self) -> None:
        """Hide the internal notes from whoever can see this screen, or show them again."""
        self.shop.hide_internal = not self.shop.hide_internal
        self.menus.actions["hide_internal"].setChecked(self.shop.hide_internal)
        hidden = translate("Window", "Internal notes are hidden on this PC. %1 shows them again.")
        shown = translate("Window", "Internal notes are shown.")
        text = (
            hidden.replace("%1", self.shop.keys.text("hide_internal")) if self.shop.hide_internal else shown
        )
        self.status.say(text)

    def come_and_do(self, deed: str) -> None:
        """Come to the front and do what an action of the menus does."""
        self.bring_up()
        self.menus.do(deed)

    def _write_rest(self, job_id: str, lines: str) -> None:
        self.open_job(job_id)
        self.pages.begin_entry(lines)

    # --- the window itself

    def bring_up(self) -> None:
        """Come to the front: somebody asked for this window."""
        self.show()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def zoom(self, step: int) -> None:
        """Make the text larger or smaller by a step, or ordinary again."""
        steps = tokens()["type"]["zoom_steps"]
        at = min(range(len(steps)), key=lambda place: abs(steps[place] - self.text_size.wanted))
        chosen = 1.0 if step == 0 else steps[max(0, min(at + step, len(steps) - 1))]
        self._state.setValue("zoom", chosen)
        self.text_size.be(chosen)
        self.status.say(translate("Window", "Text size %1 %").replace("%1", f"{chosen:.0%}"[:-1]))

    def tick(self) -> None:
        """A minute has passed: times run on and the day is asked for again."""
        self.today.tick()
        self.today.refresh()
        self.pages.tick()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9 and self.stack.currentWidget() is self.today:
            if self.today.quick.choose(event.key() - Qt.Key.Key_0):
                return
        elif event.key() == Qt.Key.Key_Escape and self.stack.currentWidget() is not self.today:
            self.going.back()
            return
        elif event.key() == Qt.Key.Key_Escape:
            self.today.back_to_line()
            return
        elif context.is_wanted(event):
            context.open_menu()
            return
        elif self.stack.currentWidget() is self.today and (text := written(event).strip()):
            self.today.type_letter(text)
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, on: bool) -> bool:
        return tabbing.step(self, on=on) or super().focusNextPrevChild(on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.fit(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        self.save_state()
        if self.property("quitting"):
            self.pages.close_moves()
            event.accept()
            return
        event.ignore()
        if self.tray is not None and self.tray.isVisible():
            self.hide()
            return
        self.showMinimized()
        self.status.say(translate("Window", "RepairDesk goes on in the background, so that reminders come."))

    def save_state(self) -> None:
        """Keep size, place and drafts."""
        window_place.keep(self, self._state, "geometry")
        self.pages.save_state()
        self.drafts.save()
        if self.property("quitting"):
            self.pages.leave()

    def _restore(self) -> None:
        window_place.restore(self, self._state, "geometry")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            for piece in (self.menus.retranslate, self.sidebar.retranslate, self._word_rest):
                self.shop.turns.take(self, piece)
            self.shop.turns.take(self.today, self.today.retranslate)

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self.menus.retranslate()
        self.sidebar.retranslate()
        self._word_rest()
        self.today.retranslate()

    def _word_rest(self) -> None:
        self.status.retranslate()
        self.hints.retranslate()
        self.pages.retranslate()
        self.going.retranslate()
        self._name_window()
        self.retranslated.emit()

    def _name_window(self, *_: object) -> None:
        name = translate("Window", "Today")
        page = self.stack.currentWidget()
        if page is not None:
            self.menus.fit(page)
        if page is not None and page is not self.today:
            name = page.windowTitle()
        if page is not None:
            page.setAccessibleName(name)
        practice = translate("Window", "practice shop") if self.shop.practice else ""
        self.setWindowTitle(" – ".join(part for part in (name, practice, "RepairDesk") if part))
