"""The open card of the reminder: who is waiting, what was promised, words to say, and five buttons in fixed places."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from repairdesk.domain.words import AttemptResult, Kind
from repairdesk.queries.sheets import ReminderCard
from ui.drafts import Drafts
from ui.i18n import translate
from ui.reminder import words
from ui.reminder.later import LaterButton
from ui.reminder.note import NoteLine
from ui.reminder.parts import SIDE, JobLink, Tag
from ui.shop import Shop
from ui.theme import icons
from ui.theme.spoken import say_tongue
from ui.theme.tokens import look
from ui.theme.widgets import button, label

RESULTS = (
    AttemptResult.SPOKE,
    AttemptResult.NO_ANSWER,
    AttemptResult.VOICEMAIL,
    AttemptResult.WRONG_NUMBER,
    AttemptResult.MESSAGE_SENT,
)


class CardView(QWidget):
    """One promise that rings; says what was pressed and knows nothing of the journal."""

    pressed = Signal(str)
    """"call", "keep", "move", "take" or "snooze"."""
    result = Signal(object)
    """An AttemptResult."""
    job_wanted = Signal(str)

    snooze_until = Signal(object)
    """The instant at which a longer snooze ends."""

    def __init__(self, shop: Shop, drafts: Drafts | None = None) -> None:
        super().__init__()
        self._shop = shop
        self.card: ReminderCard | None = None
        self.tag, self.closed = Tag(), label("", "small", "overdue", weight=600)
        self.note, self.later = NoteLine(drafts), LaterButton(shop)
        self.later.chosen.connect(self.snooze_until)
        self.name = _text("name", weight=600)
        self.phone = _text("name", weight=600)
        self.words = _text("entry")
        say_tongue(self.words)
        self.said = _text("small", "secondary")
        self.job = JobLink()
        self.job.clicked.connect(self._open_job)
        self.beside = _text("small", "secondary")
        self.say_head = label("", "small", "overdue", weight=600)
        self.say = _text("body")
        self.trouble = _text("body_strong", "overdue")
        self.ask = label("", "small", "secondary")
        self.buttons = {deed: self._button(deed) for deed in ("call", "keep", "move", "take", "snooze")}
        self.results = {each: self._result(each) for each in RESULTS}
        self._lay_out()
        self.retranslate()

    # --- what it shows

    def show_card(self, card: ReminderCard, *, calling: bool, trouble: str, noting: bool = False) -> None:
        """Show a promise; `calling` asks how the call went, `noting` offers a line for the answer."""
        wording, now, line = self._shop.wording, self._shop.clock.now(), card.line
        currency = self._shop.settings.currency
        self.card = card
        self.tag.show_state(words.tag(card, wording, now), words.shape(card, now))
        _set(self.closed, words.closed(card, wording, self._shop.hours, now))
        self.closed.setVisible(bool(self.closed.text()))
        _set(self.name, line.customer)
        _set(self.phone, line.phone)
        _set(self.words, words.promised(line, wording))
        say_tongue(self.words, self._shop.tongue(line.words))
        _set(self.said, words.who_said(line, wording, now))
        beside = words.beside_job(card, wording, currency)
        self.job.show_job(words.job(line), look.px(190 if beside else 360))
        _set(self.beside, f"· {beside}" if beside and words.job(line) else beside)
        self.beside.setVisible(bool(beside))
        late = line.due <= now
        self.say_box.setVisible(late)
        _set(self.say, words.to_say(card, wording, now, currency) if late else "")
        _set(self.trouble, trouble)
        self.trouble.setVisible(bool(trouble))
        self.results[AttemptResult.MESSAGE_SENT].setVisible(line.kind in (Kind.MESSAGE, Kind.NEXT_WORD))
        self.asking.setVisible(calling)
        self.note.show_for(line.id)
        self.note.setVisible(calling or noting or bool(self.note.text))
        self.later.show_card(card)
        self._name_buttons(card, late)

    def letter(self, text: str) -> str:
        """Return which deed a typed letter stands for: the underlined one of its button, or "note"."""
        if text and QKeySequence(f"Alt+{text.upper()}") == QKeySequence.mnemonic(self.note.head.text()):
            return "note"
        for deed, each in self.buttons.items():
            if text and QKeySequence(f"Alt+{text.upper()}") == QKeySequence.mnemonic(each.text()):
                return deed
        return ""

    def retranslate(self) -> None:
        """Say everything in the reader's language again."""
        self.say_head.setText(translate("Reminder", "You could say"))
        self.note.retranslate()
        self.ask.setText(translate("Reminder", "How did the call go?"))
        for each, made in self.results.items():
            made.setText(self._shop.wording.result(each))
        if self.card is not None:
            calling, noting = not self.asking.isHidden(), not self.note.isHidden()
            self.show_card(self.card, calling=calling, trouble=self.trouble.text(), noting=noting)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.buttons["call"].setIcon(icons.icon("promise.call", "text.on_accent"))
        super().changeEvent(event)

    def _name_buttons(self, card: ReminderCard, late: bool) -> None:
        keep = translate("Reminder", "&Kept, late") if late else translate("Reminder", "&Kept")
        texts = {
            "call": translate("Reminder", "&Call now"),
            "keep": keep,
            "move": translate("Reminder", "&New promise"),
            "take": translate("Reminder", "I &take it"),
            "snooze": self._snooze(card, late),
        }
        whom = words.whom(card.line)
        for deed, text in texts.items():
            made = self.buttons[deed]
            shown = f" {text}" if deed == "call" else text  # a little more air after the icon
            if made.text() != shown:
                made.setText(shown)
            spoken = translate("Reminder", "Call %1") if deed == "call" else text.replace("&", "") + ": %1"
            made.setAccessibleName(spoken.replace("%1", whom))
        for each, made in self.results.items():
            made.setAccessibleName(f"{self._shop.wording.result(each)}: {whom}")
        self.buttons["snooze"].setEnabled(card.snooze_until is not None)

    def _snooze(self, card: ReminderCard, late: bool) -> str:
        if card.snooze_until is None:
            return translate("Reminder", "&Snooze")
        if late:
            return translate("Reminder", "&Snooze 10 min")
        until = self._shop.wording.clock(card.snooze_until)
        return translate("Reminder", "&Snooze to %1").replace("%1", until)

    def _open_job(self) -> None:
        if self.card is not None and self.card.line.job_id is not None:
            self.job_wanted.emit(self.card.line.job_id)

    def _button(self, deed: str) -> QPushButton:
        if deed == "call":
            return button("", lambda: self.pressed.emit(deed), "primary", "promise.call")
        return button("", lambda: self.pressed.emit(deed))

    def _result(self, result: AttemptResult) -> QPushButton:
        return button("", lambda: self.result.emit(result))

    # --- where it stands

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(SIDE), look.px(12), look.px(SIDE), look.px(SIDE))
        box.setSpacing(0)
        box.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignLeft)
        self.closed.setContentsMargins(0, look.px(6), 0, 0)
        box.addWidget(self.closed)
        box.addSpacing(look.px(8))
        box.addLayout(self._who())
        for part in (self.words, self.said):
            box.addWidget(part)
            box.addSpacing(look.px(2))
        box.addLayout(self._about())
        box.addSpacing(look.px(6))
        self.say_box = self._saying()
        box.addWidget(self.say_box)
        self.asking = self._results()
        box.addWidget(self.asking)
        box.addWidget(self.note)
        box.addWidget(self.trouble)
        box.addSpacing(look.px(10))
        box.addLayout(self._deeds())

    def _who(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addSpacing(look.px(12))
        row.addWidget(self.phone, 0, Qt.AlignmentFlag.AlignTop)
        self.phone.setWordWrap(False)
        return row

    def _about(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(-2, 0, 0, 0)  # the link has room for its ring around it
        row.setSpacing(look.px(4))
        row.addWidget(self.job, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.beside, 1)
        return row

    def _saying(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "say")
        box = QVBoxLayout(frame)
        box.setContentsMargins(look.px(10), look.px(8), look.px(10), look.px(8))
        box.setSpacing(look.px(2))
        box.addWidget(self.say_head)
        box.addWidget(self.say)
        return frame

    def _results(self) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, look.px(10), 0, 0)
        grid.setSpacing(look.px(6))
        grid.addWidget(self.ask, 0, 0, 1, 2)
        for place, each in enumerate(self.results.values()):
            grid.addWidget(each, 1 + place // 2, place % 2)
        made.hide()
        return made

    def _deeds(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(look.px(6))
        for deeds in (("call", "keep", "move"), ("take", "snooze")):
            row = QHBoxLayout()
            row.setSpacing(look.px(6))
            for deed in deeds:
                made: QPushButton = self.buttons[deed]
                made.setMinimumWidth(0)
                made.setIconSize(QSize(look.px(18), look.px(18)))
                row.addWidget(made, 1)
            if "snooze" in deeds:
                row.addWidget(self.later)
            rows.addLayout(row)
        return rows


def _text(style: str, tone: str = "", weight: int | None = None) -> QLabel:
    made = label("", style, tone, weight)
    made.setWordWrap(True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _set(shown: QLabel, text: str) -> None:
    """Change a text only when it differs, so that what is selected stays selected."""
    if shown.text() != text:
        shown.setText(text)
