"""The window "New promise instead": not modal, one for each promise, and what stands in it is always kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QPushButton

from repairdesk.domain.ids import new_id
from repairdesk.domain.refusal import Refusal
from repairdesk.domain.words import Channel
from ui.carets import Carets
from ui.drafts import Drafts
from ui.i18n import is_language_change, translate
from ui.move import words, writing
from ui.move.causes import CAUSES
from ui.move.draft import MoveDraft, Reached, field_of, parse
from ui.move.frame import Frame
from ui.move.gathered import gathered
from ui.move.telling import usual
from ui.shop import Shop

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk
    from repairdesk.queries.move import MoveSheet

LONGEST_TICK = timedelta(seconds=15)
"""Clocks jump and PCs sleep, so the clock is looked at this often."""


class MoveWindow(Frame):
    """Nothing here blocks other work, and nothing typed is lost."""

    gone = Signal()
    draft_kept = Signal()

    def __init__(self, shop: Shop, drafts: Drafts, promise_id: str) -> None:
        super().__init__(shop)
        self._shop, self._drafts, self.promise_id = shop, drafts, promise_id
        self.sheet: MoveSheet | None = None
        self._kept = self._tried = parse(drafts.text(field_of(promise_id)))
        self._busy = self._gone = self._filling = False
        written = {"sentence": self.right.sentence.field, "note": self.left.causes.note}
        self._carets = Carets(drafts, written, self)
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self.tick)
        self._connect()
        self._bind()
        self.retranslate()
        self._ask()

    def _connect(self) -> None:
        sentence = self.right.sentence
        self.left.causes.changed.connect(self._changed)
        self.left.telling.changed.connect(self._changed)
        self.right.changed.connect(self._keep)
        sentence.field.textEdited.connect(lambda _: self._hush())
        self.foot.draft.connect(self.leave)
        self.foot.write.connect(self.write)
        self.foot.called.connect(self._reached)
        self._shop.changed.connect(self.retranslate)
        self._shop.office.changed.connect(self._on_changed)
        self._shop.office.trouble.connect(self._on_trouble)

    def _bind(self) -> None:
        fixed: dict[str, Callable[[], object]] = {
            "Ctrl+Return": self.write,
            "Ctrl+Enter": self.write,
            "Alt+T": self.right.sentence.pick_first,
        }
        for place in range(1, len(CAUSES) + 1):
            fixed[f"Alt+{place}"] = partial(self.left.causes.choose, place)
        self.keys.fix(fixed)
        self.keys.name("call", self.foot.call)
        self._shop.keys.changed.connect(self.retranslate)

    # --- what it knows

    def _ask(self) -> None:
        if not self._gone:
            self._shop.office.ask(writing.ask(self.promise_id), self._take, self._refused)

    def _on_changed(self, _changes: object) -> None:
        self._ask()

    def _take(self, sheet: "MoveSheet") -> None:
        if self._gone:
            return
        before, self.sheet = self.sheet, sheet
        first = before is None
        self.left.show_sheet(sheet)
        self.right.show_sheet(sheet)
        self.foot.show_line(sheet.line)
        if first:
            self._fill()
        self.retranslate()
        if before is not None and before.settled and not sheet.settled:
            self.foot.say(None)
        self._look_whether_settled(sheet)

    def _look_whether_settled(self, sheet: "MoveSheet") -> None:
        """What was settled by others takes no new promise; by a try of ours whose answer was lost, it answers now."""
        elsewhere = sheet.settled and not self.draft.id
        self.foot.write_button.setEnabled(not elsewhere)
        if elsewhere and not self._busy and self.foot.why is not words.settled_elsewhere:
            self.foot.say(words.settled_elsewhere)

    def _fill(self) -> None:
        assert self.sheet is not None
        kept, line, self._filling = self._kept, self.sheet.line, True
        self.left.causes.fill(kept.cause, kept.note)
        told = kept.told or usual(line)
        if told is not None:
            self.left.telling.choose(told)
        self.left.reached = kept.reached
        self.right.wants_call = kept.call
        sentence = self.right.sentence
        sentence.open(line, kept)
        self._filling = False
        self._changed()
        self._carets.take_up(field_of(self.promise_id))
        if self._carets.last is not None and self._carets.last.isVisibleTo(self):
            self._carets.last.setFocus()

    @property
    def draft(self) -> MoveDraft:
        """What stands in the window now."""
        sentence, causes, told = self.right.sentence, self.left.causes, self.left.telling.told
        plain = usual(self.sheet.line) if self.sheet is not None else None
        made = MoveDraft(
            sentence=sentence.field.text(),
            removed=tuple(sorted(sentence.removed)),
            chosen=tuple((*key, choice) for key, choice in sentence.chosen.items()),
            cause=causes.cause,
            note=causes.note.text(),
            told=None if told is plain else told,
            call=self.right.wants_call,
            offer=sentence.offer,
            reached=self.left.reached,
        )
        if made.content == self._tried.content:
            return replace(made, id=self._tried.id, call_id=self._tried.call_id)
        return made

    def _changed(self) -> None:
        if not self._filling:
            self._hush()
            self.right.because(self.left.causes.cause, self.left.causes.note.text())

    def _reached(self, channel: Channel) -> None:
        """The customer is being told just now: by when it is written down here, the due time may have passed."""
        self.left.reached = Reached(channel, self._shop.clock.now())
        self.left.tick(self._shop.clock.now())
        self._keep()

    def _hush(self) -> None:
        """What was said to be missing may be there now."""
        if self.foot.write_button.isEnabled():
            self.foot.say(None)

    def _keep(self) -> None:
        if self.sheet is not None and not self._gone and not self._filling:
            self._drafts.keep(field_of(self.promise_id), self.draft.text())

    # --- the clock

    def tick(self) -> None:
        """Time has passed: what depends on it is said again, at the due instant too."""
        if self._gone:
            return
        self.left.tick(self._shop.clock.now())
        self.right.sentence.look_again()
        self._wait()

    def _wait(self) -> None:
        now = self._shop.clock.now()
        until = LONGEST_TICK
        if self.sheet is not None and self.sheet.line.due > now:
            until = min(until, self.sheet.line.due - now)
        self._clock.start(max(int(until.total_seconds() * 1000) + 1, 20))

    # --- writing

    def write(self) -> None:
        """Write the new promise, or go to the first thing that is missing and say what it is."""
        if self._busy or self.sheet is None or not self.foot.write_button.isEnabled():
            return
        self.right.sentence.look_again()
        what = self.missing()
        if what:
            self._complain(what)
            return
        now = self._shop.clock.now()
        self._tried = replace(self.draft, id=self.draft.id or new_id(now))
        self._tried = replace(self._tried, call_id=self._tried.call_id or new_id(now))
        self._busy = True
        self._keep()
        new = gathered(self.left, self.right, self._tried, self.promise_id, self._shop)
        kept, write = self._drafts.hurry(), writing.write(new)

        def act(desk: "Desk") -> "Changes":
            kept()  # a kill in between must find the identities again, or it is promised twice
            return write(desk)

        self._shop.office.do(act, self._done, self._refused)

    def _complain(self, what: str) -> None:
        assert self.sheet is not None
        called, questions = self.sheet.called, self.right.sentence.questions

        def why() -> str:
            return words.missing(what, called, " ".join(each.text for each in questions.questions))

        self.foot.say(why)
        self.go_to(what)

    def _done(self, _changes: object) -> None:
        """It stands in the journal: the draft has done its work."""
        self._drafts.keep(field_of(self.promise_id), "")
        self._drafts.hurry()
        if not self._gone:
            self._gone = True
            self.close()

    def _refused(self, refusal: Refusal) -> None:
        busy, self._busy = self._busy, False
        if self._gone:
            if busy:
                self._shop.office.refused.emit(refusal)
            return
        self.foot.say(lambda: self._shop.wording.refusal(refusal))

    def _on_trouble(self, _trouble: object) -> None:
        """The same promise may be sent again: its identity makes sure that it is written once."""
        if self._busy:
            self._busy = False
            self.foot.say(words.trouble)

    # --- leaving and coming back

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._gone:
            self._keep()
            self._drafts.hurry()
            if not self.draft.empty:
                self.draft_kept.emit()
        self._gone = True
        self._clock.stop()
        self.gone.emit()
        self.deleteLater()
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.right.sentence.field.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self._wait()

    def enter(self) -> None:
        """Enter presses the button that has the keyboard; elsewhere, as in the sentence, it writes.

        A field lets Enter through to here; to answer it there too would press what the keyboard was given next.
        """
        if isinstance(self.focusWidget(), QPushButton):
            super().enter()
        else:
            self.write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._shop.turns.take(self, self.retranslate)

    def retranslate(self) -> None:
        """Write every text in the present language; what was typed stays."""
        if self._gone:
            return
        if self.sheet is None:
            self.setWindowTitle(translate("Move", "New promise instead"))
        else:
            self.setWindowTitle(words.title(self.sheet.line, self._shop.wording))
        self.left.retranslate()
        self.right.retranslate()
        self.foot.retranslate()
