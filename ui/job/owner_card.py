"""Whose job it is and where it stands: the first card, with the keys that take it over and move it on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from repairdesk.queries.sheets import JobSheet
from ui.i18n import translate
from ui.job.cards import put_text
from ui.job.promise_words import moment
from ui.reminder.parts import Mark
from ui.shop import Shop
from ui.theme.spoken import speak_as
from ui.theme.tokens import look
from ui.theme.widgets import button, rule
from ui.theme.wrapped import Wrapped


class OwnerCard(QFrame):
    """Owner over stage, each with its button."""

    take_wanted = Signal()
    """Somebody takes the job over."""
    stage_wanted = Signal()
    """Somebody moves the job to another stage."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop, self._roomy = shop, True
        self.setProperty("role", "card")
        speak_as(self, QAccessible.Role.Grouping)
        self.owner, self.since = Wrapped("", "body_strong", weight=600), Wrapped("", "small", "secondary")
        self.stage = Wrapped()
        self.take_button = button("", self.take_wanted.emit)
        self.stage_button = button("", self.stage_wanted.emit)
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(12), look.px(9), look.px(12), look.px(9))
        box.setSpacing(look.px(8))
        self._rows = (
            Row(Mark("person", 20), (self.owner, self.since), self.take_button),
            Row(Mark("jobs", 20), (self.stage,), self.stage_button),
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
        self.take_button.setVisible(self._shop.signed_in not in (None, sheet.owner_id))
        for row in self._rows:
            row.fit()
        name = translate("Job", "Change the stage, now: %1")
        self.stage_button.setAccessibleName(name.replace("%1", self.stage.text()))

    def show_keys(self, *, roomy: bool) -> None:
        """Say the keys where there is room."""
        self._roomy = roomy
        keys = self._shop.keys
        for made, text, deed in (
            (self.take_button, translate("Job", "I take it"), "take"),
            (self.stage_button, translate("Job", "Stage…"), "stage"),
        ):
            made.setText(f"{text}   {keys.hint(deed)}" if roomy and keys.text(deed) else text)
        for row in self._rows:
            row.fit()

    def retranslate(self) -> None:
        """Say the buttons in the reader's language again."""
        self.show_keys(roomy=self._roomy)
        self.take_button.setAccessibleName(translate("Job", "I take the job"))


class Row(QWidget):
    """A mark, what it says, and a button: beside it, or where that would cut one of them, below it."""

    def __init__(self, mark: Mark, texts: tuple[QLabel, ...], made: QPushButton) -> None:
        super().__init__()
        self._texts, self._button = texts, made
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
        """Put the button where there is room for it."""
        words = max(text.minimumSizeHint().width() for text in self._texts)
        wide = self._beside + words + self._button.sizeHint().width()
        way = QBoxLayout.Direction
        self._both.setDirection(way.LeftToRight if wide <= self.width() else way.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
