"""The plain page of one customer: how to reach them, what matters, what is owed, their jobs and their own journal."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QListView, QVBoxLayout, QWidget

from repairdesk.domain.refusal import Refusal
from repairdesk.domain.words import Audience
from repairdesk.queries.listed import ListedJob
from repairdesk.queries.sheets import CustomerSheet, JobLine, PromiseLine
from ui.customer.cards import Cards
from ui.customer.head import CustomerHead
from ui.i18n import translate
from ui.job.journal_delegate import JournalDelegate
from ui.job.journal_model import JournalModel
from ui.jobs.rows import SHAPE, job_row
from ui.lists.row_menu import AT_JOB, open_menu
from ui.lists.type_ahead import TypeAhead
from ui.lists.view import RowList
from ui.offers import Offers
from ui.reminder.parts import Band
from ui.shop import Shop
from ui.theme.scroll import DownScroll
from ui.theme.tokens import look
from ui.theme.widgets import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk

NARROW, LEAST_TALL = 640, 160
"""Below this width the cards stand above the lists, the page scrolls as one, and the journal is at least so tall."""
WIDTH = 424


class CustomerPage(QWidget):
    """One customer."""

    back = Signal()
    wanted = Signal(str, str)
    """A room, and the id of what it shall show."""
    deed_wanted = Signal(str)
    """A deed of the window's menus, for the selected job."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self.customer_id = ""
        self.sheet: CustomerSheet | None = None
        self.dial: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.head = CustomerHead(lambda url: self.dial(url), shop)
        self.cards = Cards(shop, lambda url: self.dial(url))
        self.jobs = RowList({"job": SHAPE})
        self.model = JournalModel(shop, self)
        self.journal = self._view()
        self.jobs_title, self.journal_title = (label("", "entry", weight=600, heading=True) for _ in range(2))
        self.no_jobs = label("", "body", "secondary")
        self.no_jobs.setWordWrap(True)
        self.no_jobs.hide()
        self.refusal = label("", "body", "overdue")
        self.refusal.setWordWrap(True)
        self.refusal.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        self.refusal.hide()
        opens = self.jobs.open_current
        self.offers: Offers = {"call": self.head.reach, "open": opens, "journal": opens, "stage": opens}
        self._lay_out()
        self.head.back.connect(self.back)
        self.head.change.connect(lambda: self.wanted.emit("customer_form", self.customer_id))
        self.head.new_job.connect(lambda: self.wanted.emit("new_job", self.customer_id))
        self.jobs.menu_wanted.connect(self._open_menu)
        self.jobs.opened.connect(lambda key: self.wanted.emit("job", key.partition(":")[2]))
        TypeAhead(self.jobs)
        shop.office.changed.connect(self._on_changed)
        shop.changed.connect(self._say_all)
        self.retranslate()

    def open(self, customer_id: str) -> None:
        """Show a customer."""
        if customer_id != self.customer_id:
            self.customer_id, self.sheet = customer_id, None
            self._show_nobody()
        self.refresh()

    def _show_nobody(self) -> None:
        """Until somebody has come, nothing of whom was shown before stands here, and no key means it."""
        self.setWindowTitle(translate("Window", "Customer"))
        self.head.show_customer(None)
        self.cards.hide()
        self.jobs.show_rows([])
        self.no_jobs.hide()
        self.model.show_entries([])

    def refresh(self) -> None:
        """Ask the journal again."""
        customer_id = self.customer_id
        if not customer_id:
            return

        def ask(desk: "Desk") -> CustomerSheet:
            from repairdesk.queries.customer import customer

            return customer(desk, customer_id)

        self._shop.office.ask(ask, self._take, self._refused)

    def tick(self) -> None:
        """A minute has passed."""
        self._say_all()

    def came_from(self, name: str) -> None:
        """Say where the way back leads."""
        self.head.came_from(name)

    def arrive(self) -> None:
        """Somebody comes here: the arrows move among the jobs, Enter opens one."""
        self.jobs.take_focus()

    def panes(self) -> list[QWidget]:
        """Return where F6 goes on this page."""
        return [self.head.reach_button, self.cards, self.jobs, self.journal]

    def retranslate(self) -> None:
        """Say everything in the reader's language again."""
        self.head.retranslate()
        self.jobs_title.setText(translate("Customers", "Jobs"))
        self.journal_title.setText(translate("Customers", "Journal of the customer"))
        self.jobs.setAccessibleName(translate("Customers", "Jobs of this customer"))
        self.no_jobs.setText(translate("Customers", "No job yet. “New job” opens one."))
        self.journal.setAccessibleName(translate("Customers", "Journal of the customer"))
        self._say_all(again=True)

    # --- what it hears

    def _take(self, sheet: CustomerSheet) -> None:
        if sheet.customer.id != self.customer_id:
            return
        if not sheet.customer.name:
            self._show_refusal(translate("Customers", "This customer was taken back."))
            return
        first = self.sheet is None
        self.sheet = sheet
        self.refusal.hide()
        self.body.show()
        self.cards.show()
        self._say_all()
        if first:
            self.journal.scrollToBottom()
            self.jobs.select_first()

    def _refused(self, refusal: Refusal) -> None:
        self._show_refusal(self._shop.wording.refusal(refusal))

    def _show_refusal(self, text: str) -> None:
        """Nobody is here: say why, and let no key mean whoever was."""
        self.sheet = None
        self.setWindowTitle(translate("Window", "Customer"))
        self.head.show_customer(None)
        self.body.hide()
        self.refusal.setText(text)
        self.refusal.show()

    def _open_menu(self, place: QPoint) -> None:
        open_menu(self.jobs, self.deed_wanted.emit, self._shop.keys, AT_JOB, place)

    def _on_changed(self, changes: "Changes | None") -> None:
        if self.isVisible() and (changes is None or changes.customer_id in (None, self.customer_id)):
            self.refresh()

    def _say_all(self, *, again: bool = False) -> None:
        if self.sheet is None:
            return
        self.setWindowTitle(self.sheet.customer.name)
        self.head.show_customer(self.sheet)
        self.cards.show_customer(self.sheet, again=again)
        wording, now = self._shop.wording, self._shop.clock.now()
        self.jobs.show_rows(
            [job_row(each, wording, now, under=each.job.fault) for each in _listed(self.sheet)]
        )
        self.jobs.setVisible(bool(self.sheet.jobs))
        self.no_jobs.setHidden(bool(self.sheet.jobs))
        hide = self._shop.hide_internal
        entries = self.sheet.entries
        self.model.show_entries([x for x in entries if not (hide and x.audience is Audience.INTERNAL)])
        tall = look.height("promise_row") * min(max(len(self.sheet.jobs), 1), 6)
        self.jobs.setFixedHeight(tall)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.journal
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            QGuiApplication.clipboard().setText(str(self.journal.currentIndex().data() or ""))
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            # Qt is walking through the children just now: none may come or go until it is through.
            QTimer.singleShot(0, self, lambda: self._say_all(again=True))
        super().changeEvent(event)

    # --- where it stands

    def _view(self) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(JournalDelegate(view, view))
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.installEventFilter(self)
        return view

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        side, above, below = look.px(20), look.px(12), look.px(8)
        for title, view, stretch in (
            (self.jobs_title, self.jobs, 0),
            (self.journal_title, self.journal, 1),
        ):
            title.setContentsMargins(side, above, side, below)
            right.addWidget(title)
            right.addWidget(view, stretch)
        self.no_jobs.setContentsMargins(side, 0, side, below)
        right.insertWidget(2, self.no_jobs)
        across, under = Band("line.divider"), Band("line.divider")
        across.setFixedWidth(1)
        under.setFixedHeight(1)
        self.body = QWidget()
        middle = self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.body)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.cards)
        middle.addWidget(across)
        middle.addLayout(right, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (self.head, under, self.refusal):
            box.addWidget(part)
        box.addWidget(DownScroll(self.body), 1)
        box.addStretch(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        ways, below = QBoxLayout.Direction, self.width() < look.px(NARROW)
        self._middle.setDirection(ways.TopToBottom if below else ways.LeftToRight)
        wide = min(look.px(WIDTH), self.width() * 2 // 5)
        self.cards.setMinimumWidth(0 if below else wide)
        self.cards.setMaximumWidth(self.width() if below else wide)
        self.cards.be_whole(below)
        self.journal.setMinimumHeight(look.px(LEAST_TALL) if below else 0)
        super().resizeEvent(event)


def _listed(sheet: CustomerSheet) -> list[ListedJob]:
    """Return the customer's jobs with the promise that is due first in each."""
    first: dict[str | None, PromiseLine] = {}
    for line in sheet.promises:
        if line.outcome is None:
            first.setdefault(line.job_id, line)
    ordered: list[JobLine] = sorted(sheet.jobs, key=lambda job: (not job.stage.is_open, -job.number))
    return [ListedJob(job, "", first.get(job.id)) for job in ordered]
