"""The box to write in the journal: channel, whom it speaks to, the text; a draft until it is written, written once."""

import uuid

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from repairdesk.domain.records import Customer
from repairdesk.domain.refusal import Refusal
from repairdesk.domain.words import Audience, Channel
from repairdesk.queries.sheets import EntryLine
from ui.carets import Carets
from ui.drafts import Drafts
from ui.i18n import translate
from ui.job import entry_words
from ui.job.channels import Channels
from ui.job.entry_draft import Draft, EntryDrafts, correction_of, entry_of
from ui.job.field import Field
from ui.job.foot import NARROW, Foot
from ui.job.found_row import FoundRow
from ui.job.standing import corrections_of, text_that_stands
from ui.job.to_write import ToWrite
from ui.shop import Shop
from ui.theme.pieces import KeyedButton
from ui.theme.tokens import look
from ui.theme.widgets import label

SIDE = 20


class EntryBox(QWidget):
    """Writes one line in one job's journal, or corrects one that stands there."""

    written = Signal()

    def __init__(self, shop: Shop, drafts: Drafts) -> None:
        super().__init__()
        self._shop, self._drafts = shop, EntryDrafts(drafts)
        self.job_id, self._customer_id = "", ""
        self.corrects: EntryLine | None = None
        self._stands = ""
        """What is to be read now where that is corrected."""
        self._sent: tuple[str, ToWrite | None] = ("", None)
        self._busy, self._opening = False, False
        self._shown = QElapsedTimer()
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field, self.channels, self.found = Field(), Channels(shop, self), FoundRow(shop)
        self.text = self.field.text
        self._carets = Carets(drafts, {"text": self.text}, self)
        self.trouble = label("", "small", "overdue")
        self.trouble.setWordWrap(True)
        self.kept = label("", "small", "hint")
        self.write_button = self.in_sight = KeyedButton(self.write, kind="primary")
        self.first_text = label("", "small", "secondary")
        self.first_text.setWordWrap(True)
        self.cancel_button = KeyedButton(self.leave_correction, kind="plain")
        self._lay_out()
        self.text.textChanged.connect(self._typed)
        self.channels.changed.connect(self._look)
        self.found.chosen.connect(self.text.setFocus)
        self.found.chosen.connect(self._keep)
        self.found.shown.connect(self._fit)
        shop.office.trouble.connect(self._on_trouble)
        self.retranslate()

    # --- what is meant

    @property
    def channel(self) -> Channel:
        """How the word travelled."""
        return self.corrects.channel if self.corrects else self.channels.channel

    @property
    def audience(self) -> Audience:
        """Whom the line speaks to; a correction speaks to whom the first text spoke."""
        return self.corrects.audience if self.corrects else self.channels.audience

    def choose(self, place: int) -> None:
        """Choose a channel by its place, from 1; 6 and 7 choose between said and heard."""
        if self.corrects is None:
            self.channels.choose(place)

    def open(self, job_id: str) -> None:
        """Go to another job; what was being written about the first one stays its draft."""
        self._keep()
        self._opening = True
        self.job_id, self._customer_id, self._sent = job_id, "", ("", None)
        self.trouble.hide()
        draft = self._drafts.load(job_id)
        self.channels.be(draft.channel, draft.audience)
        self._back_to_entry()

    def about(self, customer: Customer, entries: tuple[EntryLine, ...]) -> None:
        """Hear whose job it is; a correction that was begun goes on."""
        first, self._customer_id = not self._customer_id, customer.id
        self.found.about(customer.name)
        entry_id, _ = self._drafts.correcting(self.job_id)
        if first and entry_id and self.corrects is None:
            found = next((each for each in entries if each.id == entry_id), None)
            if found is not None:
                self.correct(found, text_that_stands(found, corrections_of(found, entries)))

    # --- correcting

    def correct(self, entry: EntryLine, stands: str) -> None:
        """Put a correction in place of the entry, from the text that `stands`; the draft of the entry waits."""
        self._keep()
        before, text = self._drafts.correcting(self.job_id)
        if before != entry.id:
            self._drafts.keep_correction(self.job_id, "", "")
        self._opening = True
        self.corrects, self._stands = entry, stands
        self.found.clear()
        self._put(text if before == entry.id and text else stands)
        self._opening = False
        if before != entry.id:
            self.text.selectAll()
        self._look()
        self.text.setFocus()

    def leave_correction(self) -> bool:
        """Go back to the entry; what was corrected so far is kept. False when nothing is being corrected."""
        if self.corrects is None:
            return False
        self._keep()
        self._back_to_entry()
        return True

    def _back_to_entry(self) -> None:
        self.corrects, self._opening = None, True
        draft = self._drafts.load(self.job_id)
        self.found.clear()
        self._put(draft.text)
        self.found.take_up(draft.answers)
        self._opening = False
        self._look()

    def _put(self, text: str) -> None:
        """Show a draft with the caret where it was left."""
        self._carets.rest()
        self.field.put(text)
        self._carets.take_up(self._draft_name)

    # --- writing

    def write(self) -> None:
        """Write the line; a second press while it is being written does nothing.

        Nor does the second half of a double click whose first half has shown what goes with the line.
        """
        text = self.text.toPlainText()
        if self._busy or not self.job_id:
            return
        if not text.strip() or (self.corrects and text.strip() == self._stands):
            self._say(translate("Job", "There is nothing to write down yet."))
            self.text.setFocus()
            return
        if self.found.settle():
            self._shown.start()
            self._say(translate("Job", "See what goes with it, then press again."))
            return
        if self._shown.isValid() and not self._shown.hasExpired(QApplication.doubleClickInterval()):
            return
        self._busy = True
        line = self._line(text)
        if self._sent[1] != line:
            self._sent = (str(uuid.uuid4()), line)
        self._shop.office.do(line.act(self._sent[0]), lambda _: self._done(line), self._refused)

    def _line(self, text: str) -> ToWrite:
        """Return what is written now; beside a correction there are no chips."""
        job_id, by, corrects = self.job_id, self._shop.signed_in, self.corrects
        found, whom = self.found, (job_id, self._customer_id, by)
        return ToWrite(
            job_id, text, self.audience, self.channel, by, corrects.id if corrects else None,
            tuple(chip.whole for chip in found.chips), found.promises(*whom, self.channel), found.agreements(*whom),
        )  # fmt: skip

    def _done(self, line: ToWrite) -> None:
        """Let the draft go; what was typed meanwhile stays."""
        self._busy, self._sent = False, ("", None)
        job_id, text, corrects_id = line.job_id, line.text, line.corrects_id
        if corrects_id is not None:
            self._drafts.keep_correction(job_id, "", "")
            if self.corrects is not None and self.corrects.id == corrects_id:
                self._back_to_entry()
        elif job_id != self.job_id or self.corrects is not None:
            self._drafts.written(job_id, text)
        else:
            now = self.text.toPlainText()
            self.found.clear()
            self.field.put(now.removeprefix(text))
        self.trouble.hide()
        self._drafts.hurry()
        self.written.emit()

    def _refused(self, refusal: Refusal) -> None:
        self._busy = False
        self._say(self._shop.wording.refusal(refusal))

    def _on_trouble(self, trouble: object) -> None:
        """The same line may be sent again: its id makes sure that it stands in the journal once."""
        if self._busy:
            self._busy = False
            self._say(translate("Job", "This could not be written just now. It is still here: press again."))

    def _say(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()

    # --- the draft

    def _typed(self) -> None:
        if self._opening:
            return
        self._keep()
        self.trouble.hide()
        self.found.read("" if self.corrects else self.text.toPlainText(), self.audience)
        self._drafts.typed(self._draft_name, self._shop.clock.now())
        self._say_kept()

    @property
    def _draft_name(self) -> str:
        return correction_of(self.job_id) if self.corrects else entry_of(self.job_id)

    def _say_kept(self) -> None:
        self.kept.setText(entry_words.kept(self._drafts.typed_at(self._draft_name), self._shop))
        self._fit()

    def _keep(self) -> None:
        if not self.job_id or self._opening:
            return
        text = self.text.toPlainText()
        if self.corrects is not None:
            self._drafts.keep_correction(self.job_id, self.corrects.id, text)
            return
        way, side = self.channel.value, self.audience.value
        self._drafts.keep(self.job_id, Draft(text, way, side, self.found.answers))

    def tick(self) -> None:
        """A minute has passed: "in an hour" means a later time now."""
        self.found.read_now()

    # --- how it looks

    def _look(self) -> None:
        corrects = self.corrects
        self.channels.enable(corrects is None)
        self.field.speak_to(self.audience)
        for part in (self.first_text, self.cancel_button):
            part.setVisible(corrects is not None)
        if corrects is not None:
            self.first_text.setText(entry_words.first_text(corrects, self._shop.wording))
        self._keep()
        self.found.read("" if corrects else self.text.toPlainText(), self.audience)
        self._name_parts()
        self._say_kept()

    def _fit(self) -> None:
        """Say that the draft is kept beside the channels, else beside the button."""
        beside = self.channels.say_beside(self.kept.text(), self.width() - look.px(2 * SIDE))
        narrow = self._foot.fit(self.width(), told=beside)
        self._name_button(narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _name_parts(self) -> None:
        name = entry_words.name(self.audience, self.corrects, self._shop.wording)
        self.text.setAccessibleName(name)
        self.text.setPlaceholderText(name)
        self._name_button(self.width() < look.px(NARROW))

    def _name_button(self, narrow: bool) -> None:
        deed = entry_words.deed(self.corrects)
        self.write_button.say(deed, "" if narrow else self._shop.keys.hint("save"), deed)

    def retranslate(self) -> None:
        """Say everything in the reader's language again."""
        self.channels.retranslate()
        self.found.retranslate()
        back = translate("Job", "Back to the entry")
        self.cancel_button.say(back, self._shop.keys.hint("leave"), back)
        self._look()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(SIDE), look.px(10), look.px(SIDE), look.px(12))
        box.setSpacing(look.px(8))
        box.addLayout(self.channels.row())
        box.addWidget(self.first_text)
        box.addWidget(self.field)
        box.addWidget(self.found.warning)
        box.addWidget(self.found.proposals)
        self._foot = Foot(self.found, self.trouble, self.kept, (self.cancel_button, self.write_button))
        self.trouble.hide()
        box.addLayout(self._foot)
