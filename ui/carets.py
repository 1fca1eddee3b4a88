"""Where somebody was in what they typed: the caret of a field, kept with the draft and put back with it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from ui.drafts import CARET, Drafts

Field = QLineEdit | QPlainTextEdit


def caret_of(field: Field) -> int:
    """Return where the caret stands, counted as Qt counts letters."""
    return field.cursorPosition() if isinstance(field, QLineEdit) else field.textCursor().position()


def put_caret(field: Field, caret: int | None) -> None:
    """Put the caret where it was, or at the end of the text."""
    if isinstance(field, QLineEdit):
        field.end(False)
        if caret is not None:
            field.setCursorPosition(caret)
        return
    cursor, end = field.textCursor(), field.document().characterCount() - 1
    cursor.setPosition(end if caret is None else max(0, min(caret, end)))
    field.setTextCursor(cursor)


class Carets(QObject):
    """The field of a form in which somebody was last, and its caret: kept as long as the draft is.

    What the program writes into a field moves no caret: only the field that has the keyboard is looked at.
    """

    def __init__(self, drafts: Drafts, fields: Mapping[str, Field], parent: QObject) -> None:
        super().__init__(parent)
        self._drafts, self._draft = drafts, ""
        self._fields: dict[str, Field] = {}
        self._last: Field | None = None
        self.watch(fields)

    def watch(self, fields: Mapping[str, Field]) -> None:
        """Look after these fields too, each by its name."""
        for name, field in fields.items():
            if name not in self._fields:
                self._fields[name] = field
                field.cursorPositionChanged.connect(lambda *_, name=name: self._moved(name))
                field.textChanged.connect(lambda *_, name=name: self._moved(name))

    @property
    def last(self) -> Field | None:
        """The field in which the draft was left; None while there is no draft."""
        return self._last if self._drafts.text(self._draft) else None

    def rest(self) -> None:
        """Look away while a draft is put into the fields; `take_up` looks after them again."""
        self._draft, self._last = "", None

    def take_up(self, draft: str) -> None:
        """Put the caret back where it was in a draft that stands in the fields by now."""
        self._draft = draft
        name, _, at = self._drafts.text(draft + CARET).rpartition(" ")
        self._last = self._fields.get(name)
        if self._last is not None and at.isdecimal():
            put_caret(self._last, int(at))

    def _moved(self, name: str) -> None:
        field = self._fields[name]
        if self._draft and field.window().focusWidget() is field:
            self._last = field
            self._drafts.keep_beside(self._draft, CARET, f"{name} {caret_of(field)}")
