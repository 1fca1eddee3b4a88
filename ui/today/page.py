"""The Today screen: heading, quick line, list, action bar."""

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from repairdesk.domain.refusal import Refusal
from repairdesk.domain.words import AttemptResult
from repairdesk.queries.sheets import PromiseLine, TodaySheet
from ui.drafts import Drafts
from ui.i18n import translate
from ui.offers import Offers
from ui.shop import Shop
from ui.theme.flow import FlowLayout
from ui.theme.scroll import DownScroll
from ui.theme.tokens import look
from ui.theme.told import Told
from ui.theme.widgets import label, rule
from ui.today import acts, choices
from ui.today.action_bar import ActionBar
from ui.today.empty import EmptyDay
from ui.today.filters import Filters
from ui.today.list_view import TodayList
from ui.today.model import JobRow, TodayModel, keys_of
from ui.today.quick import QuickLine
from ui.today.row_menu import row_menu

if TYPE_CHECKING:
    from repairdesk.desk import Desk
    from ui.settings.first_run import FirstRunCards

LOW = 340
"""Below this height there is no room for everything."""
QUIET = timedelta(seconds=2)
"""The list is not sorted again until nobody has typed or pointed for this long."""


class TodayPage(QWidget):
    """What is owed today, and the line to promise more."""

    open_job = Signal(str)
    open_customer = Signal(str)
    counted = Signal(int)
    move_wanted = Signal(str)
    """The promise that another is to be made instead of."""
    sheet_shown = Signal(object)
    said = Signal(str)
    """A sentence for the status line."""

    def __init__(self, shop: Shop, drafts: Drafts, first_run: "FirstRunCards | None" = None) -> None:
        super().__init__()
        self._shop, self.wording = shop, shop.wording
        self._acting = ""
        self.sheet: TodaySheet | None = None
        self._heading = label(style="title")
        self._time = label(tone="secondary")
        self._tally = Told("small", "text.secondary")
        self.filters = Filters()
        self.quick = QuickLine(shop, drafts)
        self.model = TodayModel(shop.wording, self)
        self.list = TodayList(self.model)
        self.list.setMinimumHeight(look.height("group_head") + 2 * look.height("promise_row"))
        self.empty = EmptyDay(shop.keys, first_run)
        self.bar = ActionBar(shop)
        self._waiting: TodaySheet | None = None
        self._low = False
        self._quiet = QTimer(self, singleShot=True, interval=int(QUIET.total_seconds() * 1000))
        self.offers: Offers = {
            "call": self.bar.call, "kept": self.keep, "move": self.new_promise, "take": self.take,
            "open": self.open_selected, "journal": self.open_selected, "stage": self.open_selected,
            "next_group": self.list.next_group, "group_before": partial(self.list.next_group, -1),
            "choose": partial(choices.go_to, self.quick),
        }  # fmt: skip
        self._lay_out()
        for part in (self.empty, self.bar, self.filters, self._tally):
            part.hide()  # until it is known what is promised
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        side = look.px(20)
        head = FlowLayout(gap=look.px(12))
        for widget in (self._heading, self._time):
            head.addWidget(widget)
        head.add_stretch()
        head.addWidget(self._tally)
        head.addWidget(self.filters)
        top = QVBoxLayout()
        top.setContentsMargins(side, look.px(14), side, look.px(12))
        top.setSpacing(look.px(10))
        top.addLayout(head)
        top.addWidget(self.quick)
        inside = QWidget()
        page = QVBoxLayout(inside)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(top)
        page.addWidget(rule("divider"))
        page.addWidget(self.list, 1)
        page.addWidget(self.empty, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(DownScroll(inside), 1)
        box.addWidget(self.bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the page is low, what is told elsewhere too makes room for the line and the list."""
        super().resizeEvent(event)
        self._low = event.size().height() < look.px(LOW)
        self._tally.setVisible(not self._low and self.sheet is not None and self.sheet.any_promise_ever)
        self.bar.show_whom(not self._low)

    def _connect(self) -> None:
        self._shop.office.changed.connect(lambda *_: self.refresh())
        self._shop.office.trouble.connect(self._on_trouble)
        self._shop.changed.connect(lambda: self._shop.turns.soon(self, self.retranslate))
        self.filters.chosen.connect(self.refresh)
        self.quick.open_job.connect(self.open_job)
        self.quick.to_list.connect(self.list.take_focus)
        self.quick.line.field.next_group.connect(self.list.next_group)
        self.quick.typed.connect(self._quiet.start)
        self.quick.written.connect(lambda *_: self._quiet.stop())
        self._quiet.timeout.connect(self._show_waiting)
        self.list.letter.connect(self.type_letter)
        self.list.leave.connect(self.back_to_line)
        self.list.pointed.connect(self._quiet.start)
        self.list.menu_wanted.connect(self._open_menu)
        self.list.opened.connect(self.open_selected)
        self.list.selected.connect(self._show_selected)
        self.list.has_keyboard.connect(self.bar.show_list_keys)
        self.list.keep.connect(self.keep)
        self.bar.kept.connect(self.keep)
        self.bar.taken.connect(self.take)
        self.bar.opened.connect(self.open_selected)
        self.bar.new_promise.connect(self.new_promise)
        self.bar.result.connect(self.attempt)

    # --- the sheet

    def refresh(self) -> None:
        """Ask for the day again."""
        mine = self._shop.signed_in if self.filters.mine else None
        calls = self.filters.calls

        def ask(desk: "Desk") -> TodaySheet:
            from repairdesk.queries.today import today

            return today(desk, staff_id=mine, calls_only=calls)

        self._shop.office.ask(ask, self._got)

    def _got(self, sheet: TodaySheet) -> None:
        same = self.sheet is not None and keys_of(sheet) == keys_of(self.sheet)
        if self._quiet.isActive() and not same:
            self._waiting = sheet
            return
        self._show(sheet)

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self._show(self._waiting)

    def _show(self, sheet: TodaySheet) -> None:
        self._waiting, self._acting = None, ""
        self.sheet = sheet
        self.list.show_sheet(sheet)
        self._shop.turns.take(self, self._show_frame)

    def _show_frame(self) -> None:
        """Show what stands round the list, in a turn of its own."""
        if (sheet := self.sheet) is None:
            return
        nothing = not self.model.rows
        self.list.setVisible(not nothing)
        self.empty.setVisible(nothing)
        if nothing:
            self.empty.show_state(ever=sheet.any_promise_ever, set_up=sheet.set_up)
        for widget in (self.bar, self.filters):
            widget.setVisible(sheet.any_promise_ever)
        self._tally.setVisible(sheet.any_promise_ever and not self._low)
        self._say_time()
        self.counted.emit(sheet.open_count)
        self.sheet_shown.emit(sheet)

    def tick(self) -> None:
        """Let the clock on the screen run on; only texts that changed are painted."""
        self._say_time()
        if self.sheet is not None:
            self.model.tick(self._shop.clock.now())
            self._show_selected()

    def _say_time(self) -> None:
        words = self._shop.wording
        wall = words.wall(self._shop.clock.now())
        self._heading.setText(words.heading(wall.date()))
        self._time.setText(words.clock(wall))
        if self.sheet is not None:
            counts = (self.sheet.kept_today, self.sheet.late_today, self.sheet.open_count)
            kept = translate("Today", "%1 kept", "of the day").replace("%1", str(counts[0]))
            text = translate("Today", "Today: %1, %2 late, %3 open").replace("%1", kept)
            text = text.replace("%2", str(counts[1])).replace("%3", str(counts[2]))
            self._tally.tell(text, kept)

    # --- acting on the selected row

    def type_letter(self, text: str) -> None:
        """Letters typed anywhere go to the quick line."""
        field = self.quick.line.field
        field.setFocus()
        field.end(False)
        field.insert(text)

    def back_to_line(self) -> None:
        """Leave whatever has the keyboard for the quick line; what is typed there stays."""
        self.quick.line.field.setFocus()
        if self.quick.line.field.text() or self.empty.keeps_draft:
            self.said.emit(translate("Window", "Draft kept"))

    def _open_menu(self, at: QPoint) -> None:
        menu = row_menu(self, self._shop.keys)
        if menu is not None:
            menu.popup(at)

    def selected_promise(self) -> PromiseLine | None:
        """Return the promise the action bar acts on."""
        row = self.list.current()
        return row if isinstance(row, PromiseLine) else None

    def _show_selected(self) -> None:
        self.bar.show_line(self.selected_promise(), self._shop.clock.now())

    def open_selected(self) -> None:
        """Open the job of the selected row; of a promise without one, the customer."""
        row = self.list.current()
        job_id = row.job.id if isinstance(row, JobRow) else row.job_id if row else None
        if job_id is not None:
            self.open_job.emit(job_id)
        elif isinstance(row, PromiseLine) and row.customer_id is not None:
            self.open_customer.emit(row.customer_id)

    def keep(self) -> None:
        """The selected promise is kept."""
        self._act(acts.keep)

    def take(self) -> None:
        """Whoever is signed in takes the selected promise."""
        self._act(acts.take)

    def release(self) -> None:
        """The customer says never mind."""
        self._act(acts.release)

    def attempt(self, result: AttemptResult) -> None:
        """Write down what came of a call."""
        line = self.selected_promise()
        if line is not None:
            self._shop.office.do(acts.attempt(line.id, self._shop.signed_in, result), refused=self._refused)

    def new_promise(self) -> None:
        """Ask for a new promise instead of the selected one."""
        line = self.selected_promise()
        if line is not None:
            self.move_wanted.emit(line.id)

    def _act(self, act: "acts.Act") -> None:
        """Act once on the selected promise: a second press before it is done would mean the next row."""
        line = self.selected_promise()
        if line is not None and self._acting != line.id:
            self._acting = line.id
            self._quiet.stop()
            self._shop.office.do(act(line.id, self._shop.signed_in), refused=self._refused)

    def _on_trouble(self, _trouble: object) -> None:
        self._acting = ""

    def _refused(self, refusal: Refusal) -> None:
        self._acting = ""
        self.quick.complain(self._shop.wording.refusal(refusal))

    def panes(self) -> list[QWidget]:
        """Return where F6 goes: the line, the list or what stands in its place, the action bar."""
        return [self.quick.line, self.list, self.empty, self.bar]

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        for part in (self.filters, self.quick, self.bar, self.empty):
            part.retranslate()
        self.list.setAccessibleName(translate("Today", "Promises"))
        self._shop.turns.take(self, self._word_list)

    def _word_list(self) -> None:
        self.model.forget_words()
        self.tick()
        self.refresh()
