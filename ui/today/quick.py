"""The quick line at work: reads while you type, shows chips and warnings, and writes once on Enter."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from repairdesk.domain.due import Due, at_wall
from repairdesk.domain.refusal import Refusal
from ui.carets import caret_of, put_caret
from ui.drafts import Drafts
from ui.i18n import translate
from ui.shop import Shop
from ui.theme.tokens import look
from ui.theme.widgets import label
from ui.today import besides, writing
from ui.today.chips import Chips
from ui.today.intent import Enter, Intent, intent
from ui.today.line import Line
from ui.today.question import Key
from ui.today.question_lines import QuestionLines
from ui.today.reading import Reading
from ui.today.rest import Rest, has_lines, split
from ui.today.sending import Sending, facts_of
from ui.today.speaker import Speaker
from ui.today.warning import ClosedWarning

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.phrases import Understood

DRAFT, DRAFT_READING = "today.quick_line", "today.quick_line.reading"


class QuickLine(QWidget):
    """One sentence in, one promise out."""

    open_job = Signal(str)
    to_list = Signal()
    written = Signal(object)
    typed = Signal()

    def __init__(self, shop: Shop, drafts: Drafts) -> None:
        super().__init__()
        self._shop, self._drafts = shop, drafts
        self.line, self.chips, self.warning = Line(), Chips(shop, names_owner=True), ClosedWarning(shop)
        self.questions, self._reading = QuestionLines(), Reading(shop)
        self.rest = Rest(shop, drafts)
        self.answer = label("", "small", "overdue")
        self.answer.setWordWrap(True)
        self.answer.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(8))
        for widget in (self.line, self.chips, self.questions, self.answer, self.warning, self.rest):
            box.addWidget(widget)
        self._sending, self._sent = Sending(), ""
        self._length = 0
        self.read: Understood | None = None
        self.intent = Intent(Enter.NOTHING, "")
        self.speaker = Speaker(self.line.field)
        self._connect()
        self._take_up()

    def _take_up(self) -> None:
        """Go on with the sentence of last time: words, answers and caret."""
        field, kept = self.line.field, self._drafts.text(DRAFT_READING)
        field.setText(self._drafts.text(DRAFT))
        put_caret(field, self._reading.from_draft(kept))
        self.look_again()
        self._keep_draft()

    def _connect(self) -> None:
        field = self.line.field
        field.cursorPositionChanged.connect(lambda *_: self._keep_draft())
        field.textChanged.connect(self._on_text)
        field.returnPressed.connect(self.enter)
        field.down.connect(self.to_list)
        field.backspace_at_end.connect(self._drop_last_chip)
        self.chips.removed.connect(self.remove)
        self.questions.chosen.connect(self.settle)
        self.warning.picked.connect(self.pick)
        self.speaker.rested.connect(self._announce)
        self._shop.changed.connect(self.look_again)
        self._shop.directory_changed.connect(self.look_again)
        self._shop.office.trouble.connect(self._on_trouble)

    # --- reading

    def _on_text(self, text: str) -> None:
        if has_lines(text):
            self._take_first_line(text)
            return
        if not text:
            self._reading.clear()
        self.line.field.take_chip = len(text) > self._length
        self._length = len(text)
        self._drafts.keep(DRAFT, text)
        self.answer.hide()
        self.look_again()
        self.typed.emit()
        self.speaker.typed()

    def _take_first_line(self, text: str) -> None:
        """Leave the first line of what was pasted, before what stood behind the caret; offer the rest."""
        caret = self.line.field.cursorPosition()
        first, rest = split(text[:caret])
        if rest:
            self.rest.take(rest)
        behind = " ".join(text[caret:].split())
        self.line.field.setText(f"{first} {behind}" if behind else first)
        self.line.field.setCursorPosition(len(first))

    def _keep_draft(self) -> None:
        field = self.line.field
        self._drafts.keep(DRAFT_READING, self._reading.as_draft(caret_of(field)) if field.text() else "")

    def look_again(self) -> None:
        """Read the sentence once more: it, the clock or the shop has changed."""
        text = self.line.field.text()
        shop, now = self._shop, self._shop.clock.now()
        if shop.directory is None or not text.strip():
            self.read, self.intent = None, Intent(Enter.NOTHING, "")
            self.chips.clear()
            self.questions.clear()
            self.warning.hide()
            self.line.say("", enter=False)
            return
        read = self._reading.read(text, now)
        questions = self._reading.questions
        self.read, self.intent = read, intent(read, shop.hours, now, questions)
        call_at = self._reading.call_at
        self.chips.show_reading(read, self.intent, (besides.chip(call_at, shop),) if call_at else ())
        offered = self.intent.enter is Enter.FIRST_OFFER and read.due is not None
        self.questions.ask(questions, first_key=len(self.intent.offers) + 2 if offered else 1)
        if offered and read.due is not None:
            self.warning.show_for(read.due, self.intent.offers)
        else:
            self.warning.hide()
        self.line.say(self.intent.hint, enter=True)

    def begin(self, words: str) -> None:
        """Begin a sentence with these words; one that stood there waits among the further lines."""
        field = self.line.field
        before = field.text().strip()
        if not f"{before} ".startswith(f"{words.strip()} "):
            if before:
                self.rest.take(before)
            field.setText(words)
        field.end(False)
        field.setFocus()

    def remove(self, field: str) -> None:
        """Drop one reading; the words stay in the sentence."""
        self._reading.remove(field)
        self.look_again()
        self._keep_draft()
        self.line.field.setFocus()

    def _drop_last_chip(self) -> None:
        """Take out the chip whose words end the sentence; where there is none, a letter goes as ever."""
        field, last = self.line.field, ""
        field.take_chip = False
        if self.read is not None:
            last = next((part.field for part in self.read.parts if part.span.end == len(field.text())), "")
        if last in self.chips.fields:
            self.remove(last)
        else:
            field.backspace()

    def settle(self, key: Key, choice: str) -> None:
        """Take another reading where the words leave a doubt."""
        self._reading.choose(key, choice)
        self.look_again()
        self._keep_draft()
        self.line.field.setFocus()

    def choose(self, place: int) -> bool:
        """Take the time or the reading with number `place`, as Alt and a digit do."""
        offers = self.intent.offers
        if self.intent.enter is Enter.FIRST_OFFER and place <= len(offers) + 1:
            self.pick(offers[place - 1] if place <= len(offers) else None)
            return True
        return self.questions.choose(place) or (place == 1 and self.rest.open())

    # --- writing

    def enter(self) -> None:
        """Do what the right end of the line says."""
        if self.read is None or self._sending.busy:
            return
        if self.intent.enter is Enter.FIRST_OFFER:
            self.warning.take_focus()
        elif self.intent.enter is Enter.CHOOSE:
            self.questions.take_focus()
        elif self.intent.enter is Enter.PROMISE:
            self._write(self.read.due)
        elif self.intent.enter is Enter.AGREE:
            self._agree()
        elif self.intent.enter is Enter.OPEN:
            self._open()
        elif self.intent.hint:
            texts = [question.text for question in self.questions.questions]
            self.complain(" ".join(texts) or self.intent.hint)
            self.questions.clear()

    def pick(self, instant: datetime | None) -> None:
        """Write the promise at an offered time, or as it was said."""
        if self.read is None or self.read.due is None or self._sending.busy:
            return
        if instant is None:
            self._write(self.read.due)
            return
        wall = self._shop.wording.wall(instant).replace(tzinfo=None)
        self._write(at_wall(wall, self._shop.hours.zone), other_time=True)

    def _write(self, due: Due | None, *, other_time: bool = False) -> None:
        assert self.read is not None and due is not None
        said = self.read.sentence.strip()
        if other_time:
            said = f"{said} · {self._shop.wording.due(due.instant)}"
        facts = (*facts_of(self.read, said), self._reading.call_at is not None)
        if not self._is_double(facts):
            once, call_at = self._sending.once(*facts), self._reading.call_at
            self._hand_in(writing.promised(self._shop, self.read, due, said, once, call_at))

    def _agree(self) -> None:
        assert self.read is not None
        facts = facts_of(self.read, self.read.sentence.strip())
        if not self._is_double(facts):
            self._sending.once(*facts)
            self._hand_in(writing.agreement(self._shop, self.read))

    def _is_double(self, facts: tuple[object, ...]) -> bool:
        """Whether a scanner or a finger repeats what it has just written; it is then let go."""
        if not self._sending.again(*facts):
            return False
        self._let_go(self.line.field.text())
        return True

    def _hand_in(self, action: writing.Action) -> None:
        self._sending.busy, self._sent = True, self.line.field.text()
        self._shop.office.do(action, self._done, self._refused)

    def _done(self, changes: "Changes") -> None:
        self._sending.done()
        self._let_go(self._sent)
        self.rest.offer_for(changes.job_id, changes.customer_id)
        self.written.emit(changes)

    def _let_go(self, sent: str) -> None:
        """Empty the line; what was typed behind the sentence meanwhile stays."""
        self._reading.clear()
        self.line.field.setText(self.line.field.text().removeprefix(sent))

    def _refused(self, refusal: Refusal) -> None:
        self._sending.busy = False
        self.complain(self._shop.wording.refusal(refusal))

    def _on_trouble(self, _trouble: object) -> None:
        """The status line says what is wrong; here the sentence stays and can be sent again."""
        self._sending.busy = False

    def complain(self, sentence: str) -> None:
        """Say what is missing, under the line; what was typed stays."""
        self.answer.setText(sentence)
        self.answer.show()
        self.speaker.say(sentence)

    def _open(self) -> None:
        assert self.read is not None
        if self.read.job is not None:
            self._found(self.read.job.id)
        elif self.read.customer is not None:
            self._shop.office.ask(writing.newest_job(self.read.customer.id), self._found)

    def _found(self, job_id: str | None) -> None:
        if job_id is None:
            self.complain(translate("Today", "This customer has no job yet. Say what is promised and when."))
            return
        self.rest.offer_for(job_id)
        self.line.field.clear()
        self.open_job.emit(job_id)

    # --- speaking

    def _announce(self) -> None:
        if self.read is not None and self.line.field.hasFocus():
            self.speaker.say(self.chips.spoken, *(question.text for question in self.questions.questions))
            self.speaker.warn(self.warning)

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.line.retranslate()
        self.line.new_key = self._shop.keys.hint("new")
        self.rest.show_kept()
        self.look_again()
