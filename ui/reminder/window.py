"""The reminder window: in a corner, above other programs, never taking the keyboard, there until someone acts."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from repairdesk.alarm.ring import Ring
from repairdesk.alarm.slip import Slip
from repairdesk.domain.refusal import Refusal
from repairdesk.domain.words import AttemptResult, Channel
from ui import ways
from ui.drafts import Drafts
from ui.i18n import is_language_change, translate
from ui.reminder import asking
from ui.reminder.asking import Action, Heard
from ui.reminder.calm import CalmWindow
from ui.reminder.card import CardView
from ui.reminder.lines import Lines
from ui.reminder.parts import Band, Mark
from ui.reminder.pile import Pile
from ui.reminder.voice import Voice
from ui.shop import Shop
from ui.theme.widgets import label

FOLDED_MS = 10_000
"""How long the line stays that says who has taken a promise."""


class ReminderWindow(CalmWindow):
    """One window for everything that rings on this seat."""

    new_promise_wanted = Signal(str, str)
    """The promise to be moved, and its words."""
    open_job = Signal(str)

    def __init__(self, shop: Shop, drafts: Drafts | None = None) -> None:
        super().__init__()
        self._shop, self._drafts = shop, drafts
        self.voice = Voice(self, shop)
        self.pile = Pile()
        self.dial: Callable[[QUrl], object] = QDesktopServices.openUrl
        self._busy = self._deed_done = self._calling = self._chosen = False
        self._trouble = ""
        self._early: dict[str, Ring] = {}
        """What rang before the clock was set back; it stays until someone acts."""
        self._since_deed = QElapsedTimer()
        self._lay_out()
        self.retranslate()
        shop.office.changed.connect(lambda *_: self.refresh())
        shop.office.trouble.connect(self._on_trouble)
        shop.changed.connect(lambda: shop.turns.take(self, self._say_all))
        shop.keys.changed.connect(self.retranslate)

    # --- what the others ask of it

    def ring(self, slip: Slip) -> None:
        """Show what rings and hand the slip back once it stands on the screen."""
        self._ask((slip,))

    def refresh(self) -> None:
        """Ask the journal again."""
        self._ask(())

    def tick(self) -> None:
        """A minute has passed."""
        self.refresh()

    def take_focus(self) -> None:
        """Take the keyboard, because someone pressed F8."""
        if self.isVisible():
            lines: list[QWidget] = [*self.lines.rows.values()]
            self.take_keyboard(self.card.buttons["call"] if self.pile.open else lines[0])
            self._say_all()

    def retranslate(self) -> None:
        """Say everything in the reader's language again."""
        text = translate("Reminder", "Typing stays where it was. In RepairDesk, F8 moves here.")
        self.foot.setText(text.replace("F8", self._shop.keys.text("reminders")))
        self.card.retranslate()
        self._say_all()

    # --- what it hears

    def _ask(self, slips: tuple[Slip, ...]) -> None:
        now = self._shop.clock.now()
        rings = [ring for slip in slips for ring in slip.rings if ring.newest.at > now]
        self._early |= {ring.promise_id: ring for ring in rings}
        early = tuple(self._early.values())
        self._shop.office.ask(
            asking.ringing(self.pile.ids, early), lambda heard: self._take(heard, slips, early)
        )

    def _take(self, heard: Heard, slips: tuple[Slip, ...], early: tuple[Ring, ...]) -> None:
        for ring in early:
            if ring.promise_id not in heard.early:
                self._early.pop(ring.promise_id, None)
        before, leaving = self.pile.open_id, set(self.pile.leaving)
        me = self._shop.person(self._shop.signed_in)
        hold = self._calling or self._chosen or self.in_use
        self.pile.take(heard, me.name if me else "", self._shop.wording, self._shop.clock.now(), hold=hold)
        if self.pile.open_id != before:
            self._calling = self._chosen = False
            self._trouble = ""
            if self._deed_done:
                self._since_deed.start()
        if self._deed_done:
            self._busy = self._deed_done = False
        for taken in self.pile.leaving.keys() - leaving:
            self._shop.told.emit(self.pile.leaving[taken].spoken)  # stays there when the line has gone
            self._fold_timer.start()
        self.voice.tell(self.pile.mine)
        self.slips += slips
        self._say_all()

    def _unfold(self) -> None:
        self.pile.leaving.clear()
        self._say_all()

    # --- what is pressed

    def _press(self, deed: str) -> None:
        card = self.pile.open
        since = self._since_deed
        just_now = since.isValid() and since.elapsed() < QApplication.doubleClickInterval()
        if card is None or self._busy or just_now or not self.card.buttons[deed].isEnabled():
            return
        if deed == "call":
            self._call(card.line.id)
        elif deed == "move":
            self.new_promise_wanted.emit(card.line.id, card.line.words)
        else:
            self._do(
                asking.deed(deed, card.line.id, self._shop.signed_in, self.card.note.text), deed == "keep"
            )

    def _snooze(self, until: datetime) -> None:
        card = self.pile.open
        if card is not None and not self._busy:
            self._do(asking.snoozed(card.line.id, until, self._shop.signed_in))

    def _open(self, promise_id: str) -> None:
        if self._busy or promise_id in self.pile.leaving:
            return
        self.pile.pull(promise_id)
        self._chosen, self._calling, self._trouble = True, False, ""
        if self.pile.open is None:
            self.refresh()
        self._say_all()

    def _call(self, promise_id: str) -> None:
        if promise_id != self.pile.open_id:
            self._open(promise_id)
        card = self.pile.open
        if self._busy or card is None:
            return
        way = ways.to_ring(card.line)
        if way is None:
            self._complain(ways.none_known(card.line.customer))
            return
        self.dial(way.link)
        self._calling, self._trouble = way.channel is Channel.PHONE, ""
        self._say_all()
        if self._calling and self.isActiveWindow():
            self.card.note.field.setFocus()

    def _result(self, result: AttemptResult) -> None:
        card = self.pile.open
        if card is not None and not self._busy:
            self._do(
                asking.tried(card.line.id, result, self._shop.signed_in, self.card.note.text), noted=True
            )

    def _do(self, action: Action, noted: bool = False) -> None:
        self._busy, self._trouble = True, ""
        promise_id = self.pile.open_id
        self._shop.office.do(action, lambda _: self._done(promise_id, noted), self._refused)

    def _done(self, promise_id: str, noted: bool) -> None:
        """Take in what became of it; until then a second press finds nothing to do."""
        if noted:
            self.card.note.written(promise_id)
        self._calling, self._deed_done = False, True
        self._early.pop(promise_id, None)
        self.refresh()

    def _refused(self, refusal: Refusal) -> None:
        self._busy = False
        self._complain(self._shop.wording.refusal(refusal))
        self.refresh()

    def _on_trouble(self, trouble: object) -> None:
        if self._busy:
            self._busy = self._deed_done = False
            self._complain(self._shop.wording.trouble(trouble))

    def _complain(self, text: str) -> None:
        self._trouble = text
        self.voice.say(text, at_once=True)
        self._say_all()

    # --- what it shows

    def _say_all(self) -> None:
        if self.pile.empty:
            self._leave()
            return
        count, late, card = len(self.pile.mine), self.pile.late, self.pile.open
        self.head_text.setText(self.tr("%n promise(s) need you", "", count))
        self.late_text.setText(translate("Reminder", "%1 late").replace("%1", str(late)) if late else "")
        self.setWindowTitle(self.head_text.text() if count else translate("Reminder", "Reminder"))
        self.setAccessibleName(translate("Reminder", "Reminders: %1").replace("%1", self.head_text.text()))
        for part in (self.head, self.card, self.foot_band):
            part.setVisible(card is not None)
        if card is not None:
            noting = self.isActiveWindow()
            self.card.show_card(card, calling=self._calling, trouble=self._trouble, noting=noting)
        self._place()
        if not self.isVisible():
            self.card.buttons["call"].setFocus()  # what a click would give the keyboard to: never a link
            self.show()
        elif self.slips:
            self.update(0, 0, 1, 1)  # to be painted is to be seen: what is new on it is handed back then

    def _leave(self) -> None:
        if self.isActiveWindow():
            self.give_back_focus()
        self.hide()
        self.hand_back()

    def _place(self) -> None:
        """Show fewer lines rather than leave the screen."""
        folded = [*self.pile.folded.values(), *self.pile.leaving.values()]
        self.stand(self.lines.show_what_fits(self.pile.waiting, folded, self.tall, self.room().height()))

    # --- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        chord = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        deed = "" if chord else self.card.letter(event.text())
        if event.isAutoRepeat() or not self.isActiveWindow():
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.give_back_focus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(focus)
        elif deed == "note":
            self.card.note.setVisible(True)
            self.card.note.field.setFocus()
            self._place()
        elif deed:
            self._press(deed)
        else:
            event.ignore()

    def _enter(self, focus: QWidget | None) -> None:
        """Press the button that has the focus; in the note it means: kept."""
        if isinstance(focus, QAbstractButton):
            focus.click()
        elif focus is self.card.note.field:
            self._result(AttemptResult.SPOKE) if self._calling else self._press("keep")

    def changeEvent(self, event: QEvent) -> None:
        if is_language_change(event):
            self._shop.turns.take(self, self.retranslate)
        if event.type() == QEvent.Type.ActivationChange and self.pile.open is not None:
            self._shop.turns.take(self, self._say_all)
        super().changeEvent(event)

    # --- where it stands

    def _lay_out(self) -> None:
        self.head, self.foot_band = Band("bg.sunken", "below"), Band("bg.window", "above")
        self.head_text, self.late_text = label("", "body_strong", weight=600), label("", "small", "secondary")
        row = self.head.row(7)
        row.addWidget(Mark("reminder", 18))
        row.addWidget(self.head_text, 1)
        row.addWidget(self.late_text)
        self.foot = label("", "small", "secondary")
        self.foot.setWordWrap(True)
        self.foot_band.row(6).addWidget(self.foot)
        self.card, self.lines = CardView(self._shop, self._drafts), Lines(self._shop)
        self.card.pressed.connect(self._press)
        self.card.result.connect(self._result)
        self.card.snooze_until.connect(self._snooze)
        self.card.job_wanted.connect(self.open_job)
        self.lines.opened.connect(self._open)
        self.lines.call.connect(self._call)
        self._fold_timer = QTimer(self, singleShot=True, interval=FOLDED_MS)
        self._fold_timer.timeout.connect(self._unfold)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        for part in (self.head, self.card, self.lines, self.foot_band):
            box.addWidget(part)
