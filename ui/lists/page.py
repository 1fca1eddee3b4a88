"""What a page with one long list is made of: heading, field, list, and how many more there are."""

import time
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.drafts import Drafts
from ui.i18n import translate
from ui.lists.answer import Answer, Listed
from ui.lists.field import FilterField
from ui.lists.reaching import reach
from ui.lists.row_menu import AT_JOB, open_menu
from ui.lists.rows import Row
from ui.lists.view import RowList
from ui.minutes import minute_of
from ui.offers import Offers
from ui.shop import Shop
from ui.theme.flow import FlowLayout
from ui.theme.tokens import look
from ui.theme.widgets import label, rule

if TYPE_CHECKING:
    from collections.abc import Mapping

    from repairdesk.desk import Desk
    from ui.lists.rows import Shape


AT_ONCE_SECONDS = 0.005
"""So long rows are worded in one turn of the loop."""


class ListPage(QWidget):
    """Asks the journal for one page at a time: what is typed meanwhile is asked for when the answer is there."""

    opened = Signal(str)
    """The key of the row that shall be opened."""
    deed_wanted = Signal(str)
    """A deed of the window's menus, for the selected row."""

    def __init__(self, shop: Shop, drafts: Drafts, draft: str, shapes: "Mapping[str, Shape]") -> None:
        super().__init__()
        self.shop = shop
        self._drafts, self._draft = drafts, draft
        self.heading, self.tally = label("", "title"), label("", "small", "secondary")
        self.field, self.list = FilterField(), RowList(shapes)
        self.more = label("", "small", "secondary")
        self.empty = label("", "body", "secondary")
        self.empty.setWordWrap(True)
        self.shown: Listed | None = None
        self._shown_for: object = None
        self._asked_for: object = None
        self._minute: datetime | None = None
        self._coming: Answer | None = None
        self._worded: list[Row] = []
        self._busy = self._again = self._stale = self._enter = False
        self._anew, self._to_list = True, False
        """Whether the next letter typed begins anew, and whether the list gets the keyboard when it is filled."""
        self.dial: Callable[[QUrl], object] = QDesktopServices.openUrl
        self.offers: Offers = {"call": self.call, "open": self.list.open_current}
        self.field.setText(drafts.text(draft))
        self._lay_out()
        self._connect()

    # --- what each page says of itself

    def question(self) -> "Callable[[Desk], Any]":
        """Return the question for what is typed and chosen now; it runs on the database thread."""
        raise NotImplementedError

    def answered(self, answer: Any, text: str) -> Answer:  # noqa: ANN401 - each page knows its own sheet
        """Return the rows of an answer to what was typed."""
        raise NotImplementedError

    def state(self) -> object:
        """Return what the question depends on."""
        return self.field.text()

    def extras(self) -> Sequence[QWidget]:
        """Return what stands at the right of the heading."""
        return ()

    def nothing(self) -> str:
        """Return what to say when the list is empty."""
        raise NotImplementedError

    def selected(self) -> tuple[str, str]:
        """Return where the selected row leads: a room and the id of what it shows, or nothing."""
        row = self.list.current()
        room, _, thing = row.key.partition(":") if row is not None else ("", "", "")
        return room, thing

    def call(self) -> None:
        """Call whom the selected row is about, or write, as the customer prefers."""
        reach(self.shop, *self.selected(), self.dial)

    def _open_menu(self, place: QPoint) -> None:
        open_menu(self.list, self.deed_wanted.emit, self.shop.keys, self.row_deeds(), place)

    def row_deeds(self) -> Sequence[str]:
        """Return what the selected row offers besides opening and calling."""
        return AT_JOB if self.selected()[0] == "job" else ()

    # --- laying out

    def _lay_out(self) -> None:
        side = look.px(20)
        head = FlowLayout(gap=look.px(12))
        head.addWidget(self.heading)
        head.add_stretch()
        head.addWidget(self.tally)
        for each in self.extras():
            head.addWidget(each)
        top = QVBoxLayout()
        top.setContentsMargins(side, look.px(14), side, look.px(12))
        top.setSpacing(look.px(10))
        top.addLayout(head)
        top.addWidget(self.field)
        self.more.setContentsMargins(side, look.px(6), side, look.px(6))
        self.empty.setContentsMargins(side, look.px(24), side, side)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(rule("divider"))
        box.addWidget(self.list, 1)
        box.addWidget(self.empty, 1)
        box.addWidget(self.more)
        self.empty.hide()
        self.more.hide()

    def _connect(self) -> None:
        self.field.textEdited.connect(self._typed)
        self.field.textChanged.connect(lambda text: self._drafts.keep(self._draft, text))
        self.field.textChanged.connect(lambda _text: self.ask_again())
        self.field.down.connect(self.list.step_in)
        self.field.entered.connect(self._entered)
        self.list.letter.connect(self._letter)
        self.list.leave.connect(lambda: self.field.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.list.opened.connect(self._open_shown)
        self.list.menu_wanted.connect(self._open_menu)
        self.shop.office.changed.connect(lambda *_: self.refresh())
        self.shop.office.trouble.connect(lambda *_: self._let_go())
        self.shop.changed.connect(self.retranslate)

    # --- asking

    def refresh(self) -> None:
        """Ask the journal again, when somebody looks."""
        if not self.isVisible():
            self._stale = True
        elif self._busy:
            self._again = True
        else:
            self._busy, self._again, self._stale = True, False, False
            self._asked_for, text = self.state(), self.field.text()
            self.shop.office.ask(
                self.question(), lambda answer: self._got(answer, text), lambda _: self._let_go()
            )

    def ask_again(self) -> None:
        """What is typed or chosen has changed."""
        self.refresh()

    def tick(self) -> None:
        """A minute has passed."""
        self.refresh()

    def _let_go(self) -> None:
        """The status line says what is wrong; nothing opens by itself when the journal is back."""
        self._busy = self._enter = False
        self._coming = None

    def _got(self, answer: object, text: str) -> None:
        self._coming, self._worded = self.answered(answer, text), []
        self._word()

    def _word(self) -> None:
        """Word some rows; with the last one they are shown, unless something else is asked for by then."""
        coming, until = self._coming, time.perf_counter() + AT_ONCE_SECONDS
        if coming is None:
            return
        wanted = self._asked_for == self.state()
        for row in coming.rows if wanted else ():
            self._worded.append(row)
            if time.perf_counter() > until:
                self.shop.turns.take(self, self._word)
                return
        self._coming, self._busy = None, False
        if wanted:
            self._show(Listed(tuple(self._worded), coming.total, coming.chosen))
        if self._again:
            self.refresh()

    def _show(self, listed: Listed) -> None:
        fresh = self._shown_for != self._asked_for
        self.shown, self._shown_for, self._minute = listed, self._asked_for, minute_of(self.shop.clock)
        self.list.show_rows(listed.rows, listed.chosen if fresh else "")
        if fresh and not listed.chosen:
            self.list.select_first()
        self.list.setVisible(bool(listed.rows))
        self.empty.setVisible(not listed.rows)
        self.say()
        if self._enter:
            self._enter = False
            self.list.open_current()
        elif self._to_list and self._anew and self.field.hasFocus() and listed.rows:
            self.field.deselect()
            self.list.take_focus()
        self._to_list = False

    def _typed(self) -> None:
        self._enter = self._anew = False

    def _letter(self, text: str) -> None:
        self.field.type_letter(text, anew=self._anew)
        self._typed()

    def _open_shown(self, key: str) -> None:
        if self._shown_for == self.state():  # a row of an older answer is not what was typed for
            self.opened.emit(key)

    def _entered(self) -> None:
        """Open what is selected, once the list shows what was typed; one letter alone says too little."""
        if len(self.field.text().strip()) == 1:
            self.shop.told.emit(
                translate("Lists", "One letter says too little: write one more, or choose with the arrows.")
            )
            return
        if self._shown_for == self.state():
            self.list.open_current()
        else:
            self._enter = True
            self.ask_again()

    # --- coming and going

    def arrive(self) -> None:
        """Somebody comes here: the list has the keyboard, and the first letter typed replaces the old ones."""
        self._anew = True
        if self.list.rows.rows:
            self.list.take_focus()
        else:
            self._to_list = True
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()

    def come_back(self) -> None:
        """Somebody comes back from what was opened here: its row is selected still."""
        self._anew = True
        if self.list.isVisibleTo(self):
            self.list.take_focus()
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> list[QWidget]:
        """Return where F6 goes on this page."""
        return [self.field, self.list] if self.list.isVisible() else [self.field]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale or self.shown is None or self._minute != minute_of(self.shop.clock):
            self.refresh()

    # --- words

    def say(self) -> None:
        """Write what depends on the answer: how many more there are, or that there are none."""
        if self.shown is None:
            return
        more = self.shown.total - sum(not row.head for row in self.shown.rows)
        self.more.setVisible(more > 0)
        text = translate("Lists", "and %1 more: type to narrow")
        self.more.setText(text.replace("%1", self.shop.wording.money(max(more, 0))))
        self.empty.setText(self.nothing())

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.say()
        self.refresh()
