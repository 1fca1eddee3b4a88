"""Going from room to room in the main window, and back to where one came from."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from ui.drafts import Drafts
from ui.i18n import translate
from ui.pages import Pages
from ui.sidebar import Sidebar
from ui.today.page import TodayPage
from ui.trail import HOME, Place, Trail


class Going(QObject):
    """Shows the page of a place and gives it the keyboard."""

    arrived = Signal()

    made = Signal(QWidget)
    """A page that is shown for the first time."""

    def __init__(
        self, stack: QStackedWidget, pages: Pages, today: TodayPage, sidebar: Sidebar, drafts: Drafts
    ) -> None:
        super().__init__(stack)
        self._drafts = drafts
        self.trail = Trail()
        self._stack, self._pages, self._today, self._sidebar = stack, pages, today, sidebar
        pages.home = stack
        sidebar.wanted.connect(self.to)
        pages.wanted.connect(self.to)
        pages.back.connect(self.back)
        pages.done.connect(self.instead)

    def to(self, room: str, thing: str = "") -> None:
        """Go to a room; what stood in the other page is kept as a draft."""
        self.trail.go(Place(room, thing))
        self._show(come_back=False)

    def back(self) -> None:
        """Go back to where one came from; says so when a draft stays behind."""
        kept = self.draft_here
        self.trail.back()
        self._show(come_back=True)
        if kept:
            self._pages.draft_kept.emit()

    @property
    def draft_here(self) -> bool:
        """Whether something is written on this page that is a draft still."""
        here = self.trail.here
        return any(self._drafts.text(name) for name in _drafts_of(here.room, here.thing))

    @property
    def correcting(self) -> bool:
        """Whether an entry is being corrected on this page; Esc leaves that first."""
        entry = getattr(self._stack.currentWidget(), "entry", None)
        return getattr(entry, "corrects", None) is not None

    def instead(self, room: str, thing: str) -> None:
        """Go on from a form that is done with; nobody comes back to it.

        A customer who was written down for a new job is that job's customer.
        """
        self.trail.forget(self.trail.here)
        if room == "customer" and self.trail.here.room == "new_job":
            self.trail.forget(self.trail.here)
            room = "new_job"
        self.to(room, thing)

    def _show(self, *, come_back: bool) -> None:
        here = self.trail.here
        page = self._today if here == HOME else self._pages.page(here.room, here.thing)
        self.house(page)
        self._let_go_of_keyboard(page)
        self._stack.setCurrentWidget(page)
        self._sidebar.choose(here.room)
        self._take_in(page, come_back=come_back)
        self.arrived.emit()

    def _let_go_of_keyboard(self, page: QWidget) -> None:
        """Before another page comes: Qt would look through all widgets for one to have the keyboard meanwhile."""
        holder = QApplication.focusWidget()
        if (
            holder is not None
            and page is not self._stack.currentWidget()
            and self._stack.isAncestorOf(holder)
        ):
            holder.clearFocus()

    @property
    def is_steady(self) -> bool:
        """Whether the window is not just changing its text size, undressed as its widgets are meanwhile."""
        return self._stack.window().updatesEnabled()

    def house(self, page: QWidget) -> None:
        """Give a page its place among the others, when it has none yet."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
            self.made.emit(page)
            page.windowTitleChanged.connect(lambda *_: self.arrived.emit())

    def _take_in(self, page: QWidget, *, come_back: bool) -> None:
        if page is self._today:
            self._today.quick.line.field.setFocus()
            return
        came_from: Callable[[str], None] | None = getattr(page, "came_from", None)
        if came_from is not None:
            came_from(name_of(self.trail.before))
        arrive = getattr(page, "come_back" if come_back else "arrive", None) or page.setFocus
        arrive()

    def take_keyboard(self) -> None:
        """Give the keyboard to the page that is shown, as when somebody comes back to it."""
        page = self._stack.currentWidget()
        if page is not None:
            self._take_in(page, come_back=True)

    def retranslate(self) -> None:
        """Name the place behind in the present language."""
        came_from = getattr(self._stack.currentWidget(), "came_from", None)
        if callable(came_from):
            came_from(name_of(self.trail.before))


def _drafts_of(room: str, thing: str) -> tuple[str, ...]:
    """Return the names of the drafts that a room writes; what is looked for in a list is none."""
    return {
        "job": (f"job.{thing}.entry", f"job.{thing}.correction"),
        "new_job": (f"job.new.{thing}" if thing else "job.new", "job.new"),
        "customer_form": (f"customer.{thing or 'new'}",),
        "settings": ("settings", "settings.colleague"),
    }.get(room, ())


def name_of(place: Place) -> str:
    """Return the name of a room."""
    return {
        "today": translate("Window", "Today"),
        "jobs": translate("Window", "Jobs"),
        "job": translate("Window", "Job"),
        "new_job": translate("Window", "New job"),
        "customers": translate("Window", "Customers"),
        "customer": translate("Window", "Customer"),
        "customer_form": translate("Window", "Customer"),
        "find": translate("Window", "Find"),
        "settings": translate("Window", "Settings"),
    }[place.room]
