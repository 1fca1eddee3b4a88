"""The new promise in the words one says: the field, what was understood of it, and the warning of closed hours."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from repairdesk.domain.due import at_instant
from repairdesk.domain.words import Kind
from repairdesk.queries.sheets import PromiseLine
from ui.i18n import translate
from ui.move.draft import AS_SAID, MoveDraft
from ui.move.reading import Chosen, Removed, read_new, words_of
from ui.shop import Shop
from ui.theme import fonts
from ui.theme.tokens import look
from ui.theme.widgets import set_property
from ui.today.chips import Chips
from ui.today.intent import Intent, intent
from ui.today.line import Field
from ui.today.question import Key
from ui.today.question_lines import QuestionLines
from ui.today.speaker import Speaker
from ui.today.warning import ClosedWarning

if TYPE_CHECKING:
    from repairdesk.phrases import Understood


NO_KEYS = 10
"""Alt and a digit choose a cause here, so that the choices of a doubt go without."""


class Sentence(QWidget):
    """Reads while one types; whom it is for stands fast, so only kind, time and reservation are read."""

    changed = Signal()

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self._line: PromiseLine | None = None
        self.field, self.chips, self.warning = Field(), Chips(shop), ClosedWarning(shop, ("Alt+T",))
        self.questions, self.speaker = QuestionLines(), Speaker(self.field)
        self.chosen: Chosen = {}
        self.removed: Removed = frozenset()
        self.offer = ""
        """What was chosen from the warning: an instant in ISO form, or AS_SAID."""
        self.read: Understood | None = None
        self.intent: Intent | None = None
        self._lay_out()
        self.field.textChanged.connect(self._typed)
        self.field.backspace_at_end.connect(self._drop_last_chip)
        self.chips.removed.connect(self.remove)
        self.questions.chosen.connect(self.settle)
        self.warning.picked.connect(self.pick)
        self.speaker.rested.connect(self._announce)

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("role", "quick")
        frame.setFixedHeight(look.height("quick_line"))
        self.field.setProperty("role", "quick")
        self.field.setFont(fonts.font("entry"))
        self.field.focus_changed.connect(lambda on: set_property(frame, "active", "true" if on else "false"))
        row = QHBoxLayout(frame)
        row.setContentsMargins(look.px(10), 0, look.px(10), 0)
        row.addWidget(self.field)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look.px(8))
        for part in (frame, self.chips, self.questions, self.warning):
            box.addWidget(part)

    @property
    def kind(self) -> Kind:
        """The kind the new promise will have: the one that was said, or the old one's."""
        if self.read is not None and self.read.kind is not None:
            return self.read.kind
        return self.given

    @property
    def given(self) -> Kind:
        """The old promise's kind; a next word that is put into words is a call."""
        if self._line is None:
            return Kind.OTHER
        return Kind.CALL_BACK if self._line.kind is Kind.NEXT_WORD else self._line.kind

    @property
    def words(self) -> str:
        """The words to write down: the sentence, and the time that was chosen instead."""
        said = self.field.text().strip()
        if self.read is not None and self.read.due is not None and self.offer not in ("", AS_SAID):
            return f"{said} · {self._shop.wording.due(self.read.due.instant)}"
        return said

    @property
    def undecided(self) -> bool:
        """Whether the shop is closed at the time that was said, and nobody has chosen yet."""
        return self.intent is not None and bool(self.intent.offers) and not self.offer

    def open(self, line: PromiseLine, draft: MoveDraft) -> None:
        """Begin with a promise and what was typed before."""
        self._line = line
        self.chips.given = self.given
        self.field.setText(draft.sentence)
        self.removed, self.offer = frozenset(draft.removed), draft.offer
        self.chosen = {(code, said): choice for code, said, choice in draft.chosen}
        self.look_again()

    def look_again(self) -> None:
        """Read the sentence once more: it, the clock or the shop has changed."""
        text, line = self.field.text(), self._line
        self.read = self.intent = None
        if text.strip() and line is not None:
            self._understand(text, line)
        self._show()
        self.changed.emit()

    def _understand(self, text: str, line: PromiseLine) -> None:
        shop, now = self._shop, self._shop.clock.now()
        read, questions = read_new(text, line, shop, self.removed, self.chosen)
        self.intent = intent(replace(read, kind=self.given), shop.hours, now)
        offered = _instant(self.offer)
        if offered is not None and offered <= now:
            offered, self.offer = None, ""
        if offered is not None and read.due is not None:
            read = replace(read, due=at_instant(offered, shop.hours.zone))
            self.intent = replace(self.intent, closed=not shop.hours.is_open(offered), offers=())
        self.read = read
        self.questions.ask(questions, first_key=NO_KEYS)

    def _show(self) -> None:
        if self.read is None or self.intent is None:
            self.chips.clear()
            self.questions.clear()
            self.warning.hide()
            self.field.take_chip = False
            return
        self.chips.show_reading(self.read, self.intent)
        self.field.take_chip = self.field.take_chip and bool(self.chips.fields)
        if self.undecided and self.read.due is not None:
            self.warning.show_for(self.read.due, self.intent.offers)
        else:
            self.warning.hide()

    def _announce(self) -> None:
        if self.field.hasFocus():
            self.speaker.say(self.chips.spoken, *(question.text for question in self.questions.questions))
            self.speaker.warn(self.warning)

    def settle(self, key: Key, choice: str) -> None:
        """Take another reading where the words leave a doubt."""
        self.chosen[key] = choice
        self.offer = ""
        self.look_again()
        self.field.setFocus()

    def _typed(self, text: str) -> None:
        self.offer = ""
        if not text:
            self.removed, self.chosen = frozenset(), {}
        self.field.take_chip = False
        self.look_again()
        self.speaker.typed()

    def remove(self, field: str) -> None:
        """Drop one reading; the words stay in the sentence, and other words are read again."""
        if self._line is not None:
            self.removed |= {(field, words_of(field, self.field.text(), self._line, self._shop))}
        self.offer = ""
        self.look_again()
        self.field.setFocus()

    def _drop_last_chip(self) -> None:
        if self.chips.fields:
            self.remove(self.chips.fields[-1])

    def pick(self, instant: datetime | None) -> None:
        """Take an offered time, or keep the one that was said."""
        self.offer = AS_SAID if instant is None else instant.isoformat()
        self.look_again()
        self.field.setFocus()

    def pick_first(self) -> None:
        """Take the first time that is offered."""
        if self.undecided and self.intent is not None:
            self.pick(self.intent.offers[0])

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.field.setPlaceholderText(translate("Move", "Such as “ready Monday 16”"))
        self.field.setAccessibleName(translate("Move", "New promise, in the words you say"))
        self.look_again()


def _instant(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
