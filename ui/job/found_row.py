"""What was recognised while writing: chips that can be taken out, and a warning when a time falls while closed."""

from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from repairdesk.domain.ids import new_id
from repairdesk.domain.offers import offers
from repairdesk.domain.records import Agreement, Promise
from repairdesk.domain.words import Audience, Channel, Kind
from ui.i18n import translate
from ui.job.found import Found, FoundAgreement, FoundPromise, Told, read_entry
from ui.job.found_answers import Answers
from ui.job.found_chip import FoundChip
from ui.reminder.words import money
from ui.shop import Shop
from ui.theme.flow import FlowLayout, in_one_go
from ui.theme.spoken import speak_as
from ui.theme.tokens import look
from ui.theme.widgets import label
from ui.today.chip_words import KIND_ICONS
from ui.today.offered_times import OfferedTimes
from ui.today.question_lines import LAST_KEY, QuestionLines
from ui.today.speaker import Speaker

READ_AFTER_MS = 200
BEYOND_KEYS = LAST_KEY + 1
"""On the job's page Alt and a digit choose the channel."""


class FoundRow(QWidget):
    """Reads shortly after the last key. What has no chip is not written."""

    chosen = Signal()
    """A chip was taken out or a time was picked: the writing goes on."""
    shown = Signal()

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self.found = Found()
        self.chips: list[FoundChip] = []
        self._text, self._audience = "", Audience.SAID
        self._names: tuple[str, ...] = ()
        self._answers, self.proposals, self._speaker = Answers(shop), QuestionLines(), Speaker(self)
        self.proposals.chosen.connect(lambda key, _: self._add_call(key[1]))
        self._flow = FlowLayout(gap=look.px(6))
        self.warning, self._warned, self._warned_of = QFrame(), label("", "small", weight=500), ""
        self._times = OfferedTimes(shop, (), 6, self)
        self._times.picked.connect(lambda at: self.pick(self._warned_of, at))
        self._later = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._later.timeout.connect(self.read_now)
        self._lay_out()

    def about(self, name: str) -> None:
        """Hear whose job it is."""
        self._names = tuple(name.split())

    def read(self, text: str, audience: Audience) -> None:
        """Read a text shortly, when no further key comes."""
        if not text.strip():
            self._answers.clear()
        self._text, self._audience = text, audience
        self._later.start()

    def read_now(self) -> None:
        """Read the text: it, the clock or the shop has changed. What colleagues think promises nothing."""
        self._later.stop()
        found = Found()
        if self._audience in (Audience.SAID, Audience.HEARD) and self._text.strip():
            heard = self._audience is Audience.HEARD
            told = Told(self._shop.clock.now(), self._shop.hours, self._names, heard)
            found = read_entry(self._text, told, self._answers.removed)
            made = tuple(one for each in found.promises for one in self._answers.applied(each))
            found = replace(found, promises=made)
        if found != self.found:
            self.found = found
            self._show()
        self._propose()

    def settle(self) -> bool:
        """Read at once what still waits to be read; whether the chips say something else now."""
        before = [chip.whole for chip in self.chips]
        if self._later.isActive():
            self.read_now()
        return before != [chip.whole for chip in self.chips]

    def clear(self) -> None:
        """Forget everything: the entry was written, or another job is shown."""
        self._text = ""
        self._answers.clear()
        self.read_now()

    def remove(self, key: str) -> None:
        """Take one reading out; the words stay."""
        self._answers.remove(key)
        self.read_now()
        self.chosen.emit()

    def pick(self, words: str, instant: datetime | None) -> None:
        """Take an offered time for the promise in `words`, or keep the one that was said."""
        self._answers.pick(words, instant)
        self.read_now()
        self._warn()
        self.chosen.emit()

    def _add_call(self, key: str) -> None:
        """Promise a call besides the promise of that key."""
        self._answers.calls |= {key}
        self.read_now()
        self.chosen.emit()

    @property
    def answers(self) -> str:
        """What was answered to the chips, as text for a draft."""
        return self._answers.as_draft()

    def take_up(self, answers: str) -> None:
        """Go on with the answers of a draft."""
        self._answers.from_draft(answers)

    @property
    def wide(self) -> int:
        """How much room the chips need to stand in one line."""
        return sum(chip.sizeHint().width() + self._flow.spacing() for chip in self.chips)

    # --- what is written

    def promises(
        self, job_id: str, customer_id: str, by: str | None, channel: Channel
    ) -> tuple[Promise, ...]:
        """Return the promises to write with the entry, one for each chip."""
        now = self._shop.clock.now()
        return tuple(
            Promise(
                id=new_id(now),
                kind=found.kind,
                customer_id=customer_id,
                job_id=job_id,
                words=found.words,
                about=found.about,
                due=found.due,
                said_at=now,
                said_by=by,
                channel=found.channel or channel,
                owner_id=by,
                reservation=found.reservation,
            )
            for found in self.found.promises
        )

    def agreements(self, job_id: str, customer_id: str, by: str | None) -> tuple[Agreement, ...]:
        """Return the agreements to write with the entry."""
        now = self._shop.clock.now()
        return tuple(
            Agreement(
                id=new_id(now),
                customer_id=customer_id,
                job_id=job_id,
                text=each.words,
                agreed_at=now,
                agreed_by=by,
                price_limit=None if each.is_price else each.price,
                price=each.price if each.is_price else None,
            )
            for each in self.found.agreements
        )

    # --- how it looks

    def retranslate(self) -> None:
        """Say everything in the reader's language again."""
        self._show()
        self._propose()

    def _show(self) -> None:
        with in_one_go(self._flow):
            self._show_chips()
        self.setVisible(bool(self.chips))
        self._shorten()
        self._warn()
        self.shown.emit()
        self._speaker.say(", ".join(chip.whole for chip in self.chips))
        self._speaker.warn(self.warning)

    def _show_chips(self) -> None:
        """A chip stays as long as it is about the same words, and the keyboard on it: only its text changes."""
        left, self.chips = self.chips, []
        for promise in self.found.promises:
            self._chip(left, promise.key, KIND_ICONS.get(promise.kind, "due"), *self._promised(promise))
        for each in self.found.agreements:
            self._chip(left, each.key, _icon(each), *self._agreed(each))
        if any(chip.hasFocus() for chip in left):
            self.chosen.emit()
        for chip in left:
            self._flow.drop(chip)
        for before, after in pairwise(self.chips):
            QWidget.setTabOrder(before, after)

    def _chip(self, left: list[FoundChip], key: str, icon: str, text: str, strong: str) -> None:
        made = next((chip for chip in left if chip.field == key), None)
        if made is not None:
            left.remove(made)
            self._flow.removeWidget(made)
        else:
            made = FoundChip(key)
            made.removed.connect(self.remove)
        self.chips.append(made)
        self._flow.addWidget(made)
        made.tell(icon, text, strong)
        made.show()  # at once: the next key may be meant for it
        made.raise_()  # read out in the order of the words
        made.ensurePolished()  # its width counts at once

    def _shorten(self) -> None:
        if self.isVisible():
            for chip in self.chips:
                chip.fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _promised(self, promise: FoundPromise) -> tuple[str, str]:
        """Return what is promised, under which reservation, and what of it stands out."""
        what = self._shop.wording.kind(promise.kind).lower()
        due = self._shop.wording.due(promise.due.instant)
        if promise.kind in (Kind.CALL_BACK, Kind.FOLLOW_UP):
            text = translate("Job", "Also a promise: call by %1").replace("%1", due)
        else:
            text = translate("Job", "Also a promise: %1 by %2").replace("%1", what).replace("%2", due)
        more = translate("Job", "either way") if promise.besides else promise.reservation
        return ", ".join(part for part in (text, more) if part), due

    def _agreed(self, each: FoundAgreement) -> tuple[str, str]:
        """Return what is agreed, and what of it stands out."""
        if each.owes:
            return translate("Job", "Also agreed: a message at every change"), ""
        if each.price is None:
            words = each.words if len(each.words) <= 60 else each.words[:59].rstrip() + "…"
            return translate("Job", "Also agreed: %1").replace("%1", words), words
        amount = money(str(each.price), self._shop.wording, self._shop.settings.currency)
        if each.is_price:
            return translate("Job", "Price agreed %1").replace("%1", amount), amount
        return translate("Job", "Price limit %1").replace("%1", amount), amount

    def _propose(self) -> None:
        self.proposals.ask(self._answers.proposals(self.found.promises), first_key=BEYOND_KEYS)

    def _unstaffed(self) -> tuple[FoundPromise, tuple[datetime, ...]] | None:
        """Return the first promise that falls due while nobody is here, unless it shall stand, with other times."""
        now = self._shop.clock.now()
        for promise in self.found.promises:
            times = offers(promise.due.instant, self._shop.hours, now)
            if times and promise.words not in self._answers.picked:
                return promise, times
        return None

    def _warn(self) -> None:
        """Offer staffed times when nobody is here at the due time; nothing is changed by itself."""
        warned = self._unstaffed()
        if warned is not None:
            promise, times = warned
            self._warned_of = promise.words
            text = translate("Job", "%1 the shop is closed. A time someone is here:")
            self._warned.setText(text.replace("%1", self._shop.wording.due(promise.due.instant)))
            self.warning.setAccessibleName(self._warned.text())
            self._times.show_for(promise.due, times)
        elif self._times.has_focus():
            self.chosen.emit()
        self.warning.setVisible(warned is not None)

    def _lay_out(self) -> None:
        self.setLayout(self._flow)
        self.warning.setProperty("role", "warning")
        speak_as(self.warning, QAccessible.Role.AlertMessage)
        self._warned.setWordWrap(True)
        self._warned.setMinimumWidth(look.px(120))
        box = QVBoxLayout(self.warning)
        box.setContentsMargins(look.px(10), look.px(6), look.px(10), look.px(6))
        box.setSpacing(look.px(4))
        box.addWidget(self._warned)
        box.addLayout(self._times.row)
        self.hide()
        self.warning.hide()


def _icon(each: FoundAgreement) -> str:
    if each.owes:
        return "promise.sms"
    return "price" if each.price is not None else "agreement"
