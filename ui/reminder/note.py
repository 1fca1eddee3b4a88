"""The line of the reminder in which the answer is noted; Enter writes it down together with what was kept."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.carets import Carets
from ui.drafts import Drafts
from ui.i18n import translate
from ui.taking_back import LettersFirst
from ui.theme.tokens import look
from ui.theme.widgets import label


class NoteLine(QWidget):
    """Every promise has its own draft, which is there again after a pulled plug."""

    def __init__(self, drafts: Drafts | None) -> None:
        super().__init__()
        self._drafts = drafts
        self._kept: dict[str, str] = {}
        self._promise_id = ""
        self.head, self.field = label("", "small", "secondary"), QLineEdit()
        self.head.setBuddy(self.field)
        self.field.setMinimumHeight(look.height("field"))
        self.field.textChanged.connect(self._keep)
        LettersFirst(self).watch(self.field)
        self._carets = Carets(drafts, {"note": self.field}, self) if drafts is not None else None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.px(10), 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(self.head)
        row.addWidget(self.field, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What was noted."""
        return self.field.text().strip()

    def show_for(self, promise_id: str) -> None:
        """Show the note about this promise."""
        if promise_id == self._promise_id:
            return
        self._promise_id = promise_id
        if self._drafts is None or self._carets is None:
            self.field.setText(self._kept.get(promise_id, ""))
            return
        self._carets.rest()
        self.field.setText(self._drafts.text(_draft(promise_id)))
        self._carets.take_up(_draft(promise_id))

    def written(self, promise_id: str) -> None:
        """The note about this promise stands in the journal; one about another promise stays as it is."""
        if promise_id == self._promise_id:
            self.field.clear()
        else:
            self._put(promise_id, "")

    def _keep(self, text: str) -> None:
        self._put(self._promise_id, text)

    def _put(self, promise_id: str, text: str) -> None:
        if self._drafts is not None:
            self._drafts.keep(_draft(promise_id), text)
        else:
            self._kept[promise_id] = text

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.head.setText(translate("Reminder", "&Answer"))
        self.field.setPlaceholderText(translate("Reminder", "Note it. Enter: kept"))
        self.field.setAccessibleName(translate("Reminder", "What was the answer?"))


def _draft(promise_id: str) -> str:
    return f"reminder.{promise_id}"
