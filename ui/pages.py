"""The pages and windows besides Today, each made when it is first wanted."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui import window_place
from ui.drafts import Drafts
from ui.large_pages import LargePages
from ui.shop import Shop

if TYPE_CHECKING:
    from ui.job.page import JobPage
    from ui.own_window import OwnWindow
    from ui.settings.first_run import FirstRunCards


class Pages(QObject):
    """Makes them late, so that the first window is on the screen early."""

    back = Signal()
    settings_wanted = Signal()
    draft_kept = Signal()
    promise_wanted = Signal(str)
    wanted = Signal(str, str)
    """A room, and the id of what it shall show."""
    done = Signal(str, str)
    """The same, from a form that is done with."""
    deed_wanted = Signal(str)
    """A deed of the window's menus, for what is selected on a page."""
    place_wanted = Signal(str)
    """A deed that leads to a page, wanted in a window beside the main one."""

    def __init__(self, shop: Shop, drafts: Drafts, state: QSettings) -> None:
        super().__init__()
        self._shop, self._drafts, self._state = shop, drafts, state
        self._made: dict[str, QWidget] = {}
        self._large = LargePages(shop, drafts, state)
        self.home: QWidget | None = None
        """Where the pages will stand; one that is made there is dressed once, not once more when it gets there."""

    def page(self, room: str, thing: str = "") -> QWidget:
        """Return the page of a room, showing the job or the customer with the id `thing`."""
        rooms: dict[str, Callable[[], QWidget]] = {
            "job": lambda: self.job(thing),
            "jobs": self.jobs,
            "customers": self.customers,
            "customer": lambda: self.customer(thing),
            "customer_form": lambda: self.customer_form(thing),
            "new_job": lambda: self.new_job(thing),
            "find": self.find,
            "settings": self.settings,
        }
        page = rooms[room]()
        self._shop.turns.hurry(page)
        return page

    def first_run(self) -> "FirstRunCards":
        """Return the cards that set up the shop."""
        from ui.settings.first_run import FirstRunCards

        cards = FirstRunCards(self._shop, self._drafts)
        cards.bring_in_wanted.connect(self.bring_in)
        cards.settings_wanted.connect(self.settings_wanted)
        self._made["first_run"] = cards
        return cards

    def settings(self) -> QWidget:
        """Return the settings page."""
        if "settings" not in self._made:
            self._made["settings"] = self._large.settings(self.home)
        return self._made["settings"]

    def make_ahead(self) -> Iterator[QWidget | None]:
        """Make the pages that a day at the counter needs, one after the other; large ones a part at a time."""
        yield from self._large.job_ahead()
        for make in (self._job_page, self.jobs, self.customers, self.find):
            yield make()
        yield from self._large.settings_ahead()
        yield self.settings()

    def job(self, job_id: str) -> QWidget:
        """Return the job page, showing this job."""
        page = self._job_page()
        page.open(job_id)
        return page

    def _job_page(self) -> "JobPage":
        from ui.job.page import JobPage

        page = self._made.get("job")
        if not isinstance(page, JobPage):
            page = self._large.job(self.home)
            page.back.connect(self.back)
            page.promise_wanted.connect(self.promise_wanted)
            page.move_wanted.connect(self.move)
            self._made["job"] = page
        return page

    def jobs(self) -> QWidget:
        """Return the list of jobs."""
        if "jobs" not in self._made:
            from ui.jobs.page import JobsListPage

            made = JobsListPage(self._shop, self._drafts, lambda: self.wanted.emit("new_job", ""))
            made.opened.connect(self._open)
            made.deed_wanted.connect(self.deed_wanted)
            made.move_wanted.connect(self.move)
            self._made["jobs"] = made
        return self._made["jobs"]

    def customers(self) -> QWidget:
        """Return the list of customers."""
        if "customers" not in self._made:
            from ui.customer.list_page import CustomersListPage

            made = CustomersListPage(self._shop, self._drafts, lambda: self.wanted.emit("customer_form", ""))
            made.opened.connect(self._open)
            made.deed_wanted.connect(self.deed_wanted)
            self._made["customers"] = made
        return self._made["customers"]

    def find(self) -> QWidget:
        """Return the page that finds everything."""
        if "find" not in self._made:
            from ui.find.page import FindPage

            made = FindPage(self._shop, self._drafts)
            made.job.connect(lambda job_id: self.wanted.emit("job", job_id))
            made.customer.connect(lambda customer_id: self.wanted.emit("customer", customer_id))
            made.deed_wanted.connect(self.deed_wanted)
            self._made["find"] = made
        return self._made["find"]

    def customer(self, customer_id: str) -> QWidget:
        """Return the customer page, showing this customer."""
        from ui.customer.page import CustomerPage

        page = self._made.get("customer")
        if not isinstance(page, CustomerPage):
            page = CustomerPage(self._shop)
            page.back.connect(self.back)
            page.wanted.connect(self.wanted)
            page.deed_wanted.connect(self.deed_wanted)
            self._made["customer"] = page
        page.open(customer_id)
        return page

    def customer_form(self, customer_id: str) -> QWidget:
        """Return the form for a new customer, or for this one."""
        from ui.customer.form import CustomerForm

        page = self._made.get("customer_form")
        if not isinstance(page, CustomerForm):
            page = CustomerForm(self._shop, self._drafts)
            page.back.connect(self.back)
            page.done.connect(self.done)
            self._made["customer_form"] = page
        page.open(customer_id)
        return page

    def new_job(self, customer_id: str) -> QWidget:
        """Return the form that opens a job, for this customer or for one to be chosen."""
        from ui.jobs.new_job import NewJobForm

        page = self._made.get("new_job")
        if not isinstance(page, NewJobForm):
            page = NewJobForm(self._shop, self._drafts)
            page.back.connect(self.back)
            page.done.connect(self.done)
            page.wanted.connect(self.wanted)
            self._made["new_job"] = page
        page.open(customer_id)
        return page

    def _open(self, key: str) -> None:
        room, _, thing = key.partition(":")
        self.wanted.emit(room, thing)

    def bring_in(self) -> QWidget:
        """Show the window that brings in customers."""
        if "bring_in" not in self._made:
            from ui.customer.bring_in import BringIn

            self._made["bring_in"] = self._placed("bring_in", BringIn(self._shop))
        bring_up(self._made["bring_in"])
        return self._made["bring_in"]

    def move(self, promise_id: str) -> QWidget:
        """Show the window "New promise instead" of a promise; there is one for each at most."""
        from ui.move.window import MoveWindow

        name = f"move {promise_id}"
        if name not in self._made:
            window = MoveWindow(self._shop, self._drafts, promise_id)
            self._placed("move", window)
            window.gone.connect(lambda: self._gone(name))
            window.draft_kept.connect(self.draft_kept)
            self._made[name] = window
        bring_up(self._made[name])
        return self._made[name]

    def close_moves(self) -> None:
        """Close what belongs to the main window; drafts are kept."""
        for name in [name for name in self._made if name.startswith("move ")]:
            self._made[name].close()

    def keys(self) -> QWidget:
        """Show the card of keys."""
        if "keys" not in self._made:
            from ui.keys.window import KeysWindow

            self._made["keys"] = self._placed("keys", KeysWindow(self._shop.keys))
        bring_up(self._made["keys"])
        return self._made["keys"]

    def _placed(self, kind: str, window: "OwnWindow") -> QWidget:
        window.deed_wanted.connect(self.deed_wanted)
        window.place_wanted.connect(self.place_wanted)
        window_place.restore(window, self._state, f"{kind}.geometry")
        return window

    def _gone(self, name: str) -> None:
        window = self._made.pop(name, None)
        if window is not None:
            window_place.keep(window, self._state, "move.geometry")

    def save_state(self) -> None:
        """Keep where the other windows stand."""
        for name, window in self._made.items():
            if window.isWindow():
                window_place.keep(window, self._state, f"{name.split()[0]}.geometry")

    def about(self) -> None:
        """Say what this is."""
        from ui.about import About

        box = self._made.get("about")
        if not isinstance(box, About):
            box = self._made["about"] = About(self._shop.keys)
            box.deed_wanted.connect(self.deed_wanted)
            box.place_wanted.connect(self.place_wanted)
        box.show()
        box.raise_()

    def focus_entry(self) -> None:
        """Put the caret where the shown job's journal is written."""
        page = self._made.get("job")
        if page is not None and page.isVisible():
            cast("JobPage", page).focus_entry()

    def change_stage(self) -> None:
        """Open the menu of stages of the shown job."""
        page = self._made.get("job")
        if page is not None and page.isVisible():
            cast("JobPage", page).change_stage()

    def leave(self) -> None:
        """The program goes: what was read of a job is written down."""
        page = self._made.get("job")
        if page is not None:
            cast("JobPage", page).end_visit()

    def begin_entry(self, lines: str) -> None:
        """Put lines a customer has mailed into the entry box of the shown job, ready to be written."""
        page = self._made.get("job")
        if page is not None:
            cast("JobPage", page).begin_entry(lines)

    def tick(self) -> None:
        """A minute has passed: times on the pages run on."""
        for name, page in self._made.items():
            ticking = name in ("job", "jobs", "customer", "find") or name.startswith("move ")
            if ticking and page.isVisible():
                cast("JobPage", page).tick()

    def retranslate(self) -> None:
        """Write the texts of every page that was made in the present language."""
        for page in self._made.values():
            write = getattr(page, "retranslate", None)
            if callable(write):
                self._shop.turns.soon(page, write)


def bring_up(window: QWidget) -> None:
    """Show a window in front: somebody asked for it."""
    window.show()
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
