"""The quick line at work: reads while you type, shows chips and warnings, and writes once on Enter."""

import uuid
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from repairdesk.domain.due import Due, at_wall
from repairdesk.domain.refusal import Refusal
from ui.drafts import Drafts
from ui.i18n import translate
from ui.shop import Shop
from ui.theme.tokens import look
from ui.theme.widgets import label
from ui.today import writing
from ui.today.chips import Chips
from ui.today.intent import Enter, Intent, intent
from ui.today.line import Line
from ui.today.question import Key
from ui.today.question_lines import QuestionLines
from ui.today.reading import Reading
from ui.today.warning import ClosedWarning

if TYPE_CHECKING:
    from repairdesk.phrases import Understood

SPEAK_AFTER_MS = 600
DRAFT = "today.quick_line"


class QuickLine(QWidget):
    """One sentence in, one promise out."""

    open_job = Signal(str)
    to_list = Signal()
    written = Signal(object)
    typed = Signal()
    rest_pasted = Signal(str)

    def __init__(self, shop: Shop, drafts: Drafts) -> None:
        super().__init__()
        self._shop, self._drafts = shop, drafts
        self.line, self.chips, self.warning = Line(), Chips(shop), ClosedWarning(shop)
        self.questions, self._reading = QuestionLines(), Reading(shop)
        self.answer = label("", "small", "overdue")
        self.answer.setWordWrap(True)
        self.answer.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(8))
        for widget in (self.line, self.chips, self.questions, self.answer, self.warning):
            box.addWidget(widget)
        self._once = ""
        self._busy = False
        self.read: Understood | None = None
        self.intent = Intent(Enter.NOTHING, "")
        self._speak = QTimer(self, singleShot=True, interval=SPEAK_AFTER_MS)
        self._connect()
        self.line.field.setText(drafts.text(DRAFT))
        self.look_again()

    def _connect(self) -> None:
        field = self.line.field
        field.textChanged.connect(self._on_text)
        field.returnPressed.connect(self.enter)
        field.down.connect(self.to_list)
        field.backspace_at_end.connect(self._drop_last_chip)
        self.chips.removed.connect(self.remove)
        self.questions.chosen.connect(self.settle)
        self.warning.picked.connect(self.pick)
        self._speak.timeout.connect(self._announce)
        self._shop.changed.connect(self.look_again)
        self._shop.office.trouble.connect(self._on_trouble)

    # --- reading

    def _on_text(self, text: str) -> None:
        if not text:
            self._reading.clear()
        self._drafts.keep(DRAFT, text)
        self.answer.hide()
        self.look_again()
        self.typed.emit()
        self._speak.start()

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
            self.line.field.take_chip = False
            return
        read = self._reading.read(text, now)
        questions = self._reading.questions
        self.read, self.intent = read, intent(read, shop.hours, now, questions)
        self.chips.show_reading(read, self.intent)
        offered = self.intent.enter is Enter.FIRST_OFFER and read.due is not None
        self.questions.ask(questions, first_key=len(self.intent.offers) + 2 if offered else 1)
        if offered and read.due is not None:
            self.warning.show_for(read.due, self.intent.offers)
        else:
            self.warning.hide()
        self.line.say(self.intent.hint, enter=True)

    def remove(self, field: str) -> None:
        """Drop one reading; the words stay in the sentence."""
        self._reading.remove(field)
        self.look_again()
        self.line.field.setFocus()

    def _drop_last_chip(self) -> None:
        if self.chips.fields:
            self.remove(self.chips.fields[-1])
            self.line.field.take_chip = bool(self.chips.fields)

    def settle(self, key: Key, choice: str) -> None:
        """Take another reading where the words leave a doubt."""
        self._reading.choose(key, choice)
        self.look_again()
        self.line.field.setFocus()

    def choose(self, place: int) -> bool:
        """Take the time or the reading with number `place`, as Alt and a digit do."""
        offers = self.intent.offers
        if self.intent.enter is Enter.FIRST_OFFER and place <= len(offers) + 1:
            self.pick(offers[place - 1] if place <= len(offers) else None)
            return True
        return self.questions.choose(place)

    # --- writing

    def enter(self) -> None:
        """Do what the right end of the line says."""
        if self.read is None or self._busy:
            return
        if self.intent.enter is Enter.FIRST_OFFER:
            self.warning.take_focus()
        elif self.intent.enter is Enter.CHOOSE:
            self.questions.take_focus()
        elif self.intent.enter is Enter.PROMISE:
            self._write(self.read.due)
        elif self.intent.enter is Enter.AGREE:
            self._hand_in(writing.agreement(self._shop, self.read))
        elif self.intent.enter is Enter.OPEN:
            self._open()
        elif self.intent.hint:
            texts = [question.text for question in self.questions.questions]
            self.complain(" ".join(texts) or self.intent.hint)
            self.questions.clear()

    def pick(self, instant: datetime | None) -> None:
        """Write the promise at an offered time, or as it was said."""
        if self.read is None or self.read.due is None or self._busy:
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
        self._once = self._once or uuid.uuid4().hex
        self._hand_in(writing.promised(self._shop, self.read, due, said, self._once))

    def _hand_in(self, action: writing.Action) -> None:
        self._busy = True
        self._shop.office.do(action, self._done, self._refused)

    def _done(self, changes: object) -> None:
        rest = self.read.rest if self.read is not None else ""
        self._busy = False
        self.line.field.clear()
        self.written.emit(changes)
        if rest:
            self.rest_pasted.emit(rest)

    def _refused(self, refusal: Refusal) -> None:
        self._busy = False
        self.complain(self._shop.wording.refusal(refusal))

    def _on_trouble(self, _trouble: object) -> None:
        """The status line says what is wrong; here the sentence stays and can be sent again."""
        self._busy = False

    def complain(self, sentence: str) -> None:
        """Say what is missing, under the line; what was typed stays."""
        self.answer.setText(sentence)
        self.answer.show()
        self._say_aloud(sentence)

    def _open(self) -> None:
        assert self.read is not None
        if self.read.job is not None:
            self.open_job.emit(self.read.job.id)
            self.line.field.clear()
        elif self.read.customer is not None:
            self._shop.office.ask(writing.newest_job(self.read.customer.id), self._found)

    def _found(self, job_id: str | None) -> None:
        if job_id is None:
            self.complain(translate("Today", "This customer has no job yet. Say what is promised and when."))
            return
        self.open_job.emit(job_id)
        self.line.field.clear()

    # --- speaking

    def _announce(self) -> None:
        if self.read is not None and self.line.field.hasFocus():
            doubts = [question.text for question in self.questions.questions]
            parts = (self.chips.spoken, *doubts, self.intent.hint)
            self._say_aloud(". ".join(part.rstrip(".") for part in parts if part))

    def _say_aloud(self, text: str) -> None:
        if text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line.field, text))

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.line.retranslate()
        self.line.new_key = self._shop.keys.hint("new")
        self.look_again()
