"""What stands in a field of the settings and cannot be used: which field, and what to write there instead."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from repairdesk.domain.defaults import LONGEST, MOST_LEADS
from ui.carets import put_caret
from ui.i18n import translate
from ui.wording import Wording

Word = Callable[[Wording], str]
"""Says something in the reader's language, again whenever that is another."""
MOST_SAID = 40
"""So much of what was typed is said again; whoever pasted a page knows it by its beginning."""


class Unusable(Exception):
    """Nothing was saved. `why` is a name in `_sentences`; the field is called as its label says."""

    def __init__(
        self, field: QWidget, why: str, said: str = "", *examples: Word, caret: int | None = None
    ) -> None:
        super().__init__(why)
        self.field, self._why, self._said, self._examples, self._caret = field, why, said, examples, caret

    def sentence(self, wording: Wording) -> str:
        """Return what cannot be used, and how it is written."""
        said = self._said if len(self._said) <= MOST_SAID else f"{self._said[:MOST_SAID]}…"
        parts = (
            self.field.accessibleName(),
            wording.quoted(said),
            *(word(wording) for word in self._examples),
        )
        return re.sub(r"%(\d)", lambda found: parts[int(found[1]) - 1], _sentences()[self._why])

    def go_there(self) -> None:
        """Give the field the keyboard, with the caret where it is to be mended; nothing is selected."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        inside = self.field.lineEdit() if isinstance(self.field, QComboBox) else self.field
        if isinstance(inside, QLineEdit | QPlainTextEdit):
            put_caret(inside, self._caret)


def _sentences() -> dict[str, str]:
    """Return the sentences: %1 is the field, %2 what was typed, %3 and %4 examples."""
    minutes = translate(
        "Refusals", "%1: %2 cannot be used. Write at most %4 whole minutes from 1 to %5, such as %3."
    )
    return {
        "no_use": translate("Refusals", "%1: %2 cannot be used. Write it like %3."),
        "missing": translate("Refusals", "%1 is missing. Write it like %3."),
        "nobody": translate("Refusals", "%1 is missing. Write who works here."),
        "too_long": translate("Refusals", "%1 is too long. Write it shorter. It is still here."),
        "unknown_country": translate(
            "Refusals",
            "%1: %2 is not known. Write it as the country calls itself, like %3, or its letters, like %4.",
        ),
        "names_a_day": translate(
            "Refusals", "%1: %2 names a day, but each day has its own field. Write only hours, like %3."
        ),
        "no_hours": translate("Refusals", "%1: %2 says no hours. Write %3, or %4 if you are closed."),
        "contradicts": translate(
            "Refusals", "%1: %2 does not go with another line about that day. Keep one of them."
        ),
        "minutes": minutes.replace("%4", str(MOST_LEADS)).replace(
            "%5", str(int(LONGEST.total_seconds() // 60))
        ),
    }
