"""Whose job it is and where it stands: the first card, with the keys that take it over and move it on."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from repairdesk.queries.sheets import JobSheet
from ui.i18n import translate
from ui.job.cards import put_text
from ui.job.promise_words import moment
from ui.reminder.parts import Mark
from ui.shop import Shop
from ui.theme.pieces import KeyedButton
from ui.theme.spoken import speak_as
from ui.theme.tokens import look
from ui.theme.widgets import rule
from ui.theme.wrapped import Wrapped


class OwnerCard(QFrame):
    """Owner over stage, each with its button."""

    take_wanted = Signal()
    """Somebody takes the job over."""
    stage_wanted = Signal()
    """Somebody moves the job to another stage."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self.setProperty("role", "card")
        speak_as(self, QAccessible.Role.Grouping)
        self.owner, self.since = Wrapped("", "body_strong", weight=600), Wrapped("", "small", "secondary")
        self.stage = Wrapped()
        self.take_button = KeyedButton(self.take_wanted.emit)
        self.stage_button = KeyedButton(self.stage_wanted.emit)
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(12), look.px(9), look.px(12), look.px(9))
        box.setSpacing(look.px(8))
        self._rows = (
            Row(Mark("person", 20), (self.owner, self.since), self.take_button, self._say_take),
            Row(Mark("jobs", 20), (self.stage,), self.stage_button, self._say_stage),
        )
        box.addWidget(self._rows[0])
        box.addWidget(rule())
        box.addWidget(self._rows[1])
        self.retranslate()

    def show_job(self, sheet: JobSheet) -> None:
        """Show a job."""
        owner = translate("Job", "Nobody owns this yet")
        if sheet.owner:
            owner = translate("Job", "%1 owns this").replace("%1", sheet.owner)
        since = ""
        if sheet.owned_since is not None:
            since = translate("Job", "since %1").replace("%1", moment(sheet.owned_since, self._shop))
        put_text(self.owner, owner)
        put_text(self.since, since)
        put_text(self.stage, self._shop.wording.stage(sheet.stage))
        said = (owner, since, self.stage.text())
        self.setAccessibleName(", ".join(part for part in said if part))
        self.take_button.setVisible(self._shop.signed_in not in (None, sheet.owner_id))
        self.retranslate()

    def retranslate(self) -> None:
        """Say the buttons in the reader's language again."""
        for row in self._rows:
            row.fit()

    def _say_take(self, with_key: bool) -> None:
        key = self._shop.keys.hint("take") if with_key else ""
        self.take_button.say(translate("Job", "I take it"), key, translate("Job", "I take the job"))

    def _say_stage(self, with_key: bool) -> None:
        key = self._shop.keys.hint("stage") if with_key else ""
        name = translate("Job", "Change the stage, now: %1").replace("%1", self.stage.text())
        self.stage_button.say(translate("Job", "Stage…"), key, name)


class Row(QWidget):
    """A mark, what it says, and a button beside it; without room the key goes first, then the button goes below."""

    def __init__(
        self, mark: Mark, texts: tuple[QLabel, ...], made: QPushButton, say: Callable[[bool], object]
    ) -> None:
        super().__init__()
        self._texts, self._button, self._say = texts, made, say
        row, said = QHBoxLayout(self), QVBoxLayout()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(10))
        self._both.setSpacing(look.px(6))
        said.setSpacing(0)
        for text in texts:
            said.addWidget(text)
        row.addWidget(mark)
        row.addLayout(self._both, 1)
        self._both.addLayout(said, 1)
        self._both.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._beside = look.px(20 + 10 + 6)

    def fit(self) -> None:
        """Put the button, with its key or without, where there is room for it."""
        room, button = self.width() - self._beside, self._button.sizeHint
        lines = max(text.fontMetrics().horizontalAdvance(text.text()) for text in self._texts)
        words = max(text.minimumSizeHint().width() for text in self._texts)
        self._say(True)
        if lines + button().width() > room:
            self._say(False)
        way = QBoxLayout.Direction
        fits = words + button().width() <= room
        self._both.setDirection(way.LeftToRight if fits else way.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
