"""What is typed into settings and not saved yet, kept as a draft: only what differs from what is saved."""

import json
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from ui.carets import Carets
from ui.drafts import Drafts

Values = dict[str, str | int | bool]
Fields = Mapping[str, QWidget]


class FieldDrafts(QObject):
    """The draft of some fields, each by its name. A field for a PIN is never among them."""

    typed = Signal()
    """Something in the fields is another, and no program has written it."""

    def __init__(self, drafts: Drafts, name: str, fields: Fields, parent: QObject) -> None:
        super().__init__(parent)
        self._drafts, self._name, self._fields = drafts, name, fields
        self._saved: Values = self.values()
        self._filling = False
        for field in fields.values():
            _changed(field).connect(self._keep)
        written = {name: field for name, field in fields.items() if isinstance(field, _WRITTEN)}
        self.carets = Carets(drafts, written, self)

    def values(self) -> Values:
        """Return what stands in the fields now."""
        return {name: _value(field) for name, field in self._fields.items()}

    def fields(self) -> tuple[QWidget, ...]:
        """Return the fields."""
        return tuple(self._fields.values())

    def begin(self) -> None:
        """Take what stands there for saved, and put the draft over it."""
        self._saved, self._filling = self.values(), True
        self.carets.rest()
        for name, value in self._kept().items():
            if name in self._fields:
                _put(self._fields[name], value)
        self._filling = False
        self.carets.take_up(self._name)

    def let_go(self, sent: Values) -> None:
        """What was sent is saved; what was typed since stays a draft."""
        self._saved = sent
        self._keep()

    def filling(self, on: bool) -> None:
        """While the saved settings are shown, nothing of that is typed."""
        self._filling = on
        self.carets.rest()

    def _keep(self) -> None:
        if not self._filling:
            typed = {name: value for name, value in self.values().items() if value != self._saved[name]}
            self._drafts.keep(self._name, json.dumps(typed) if typed else "")
            self.typed.emit()

    def _kept(self) -> dict[str, Any]:
        try:
            found = json.loads(self._drafts.text(self._name) or "{}")
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}


_WRITTEN = QLineEdit | QPlainTextEdit


def _value(field: QWidget) -> str | int | bool:
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QComboBox):
        return field.currentText() if field.isEditable() else str(field.currentData())
    if isinstance(field, QCheckBox):
        return field.isChecked()
    assert isinstance(field, QSpinBox)
    return field.value()


def _put(field: QWidget, value: object) -> None:
    if isinstance(field, QLineEdit):
        field.setText(str(value))
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(str(value))
    elif isinstance(field, QComboBox) and field.isEditable():
        field.setCurrentText(str(value))
    elif isinstance(field, QComboBox):
        field.setCurrentIndex(max(field.findData(value), field.findText(str(value)), 0))
    elif isinstance(field, QCheckBox):
        field.setChecked(value is True)
    elif isinstance(field, QSpinBox) and isinstance(value, int):
        field.setValue(value)


def _changed(field: QWidget) -> Any:  # noqa: ANN401 - a bound signal has no type of its own
    if isinstance(field, QLineEdit | QPlainTextEdit):
        return field.textChanged
    if isinstance(field, QComboBox):
        return field.currentTextChanged if field.isEditable() else field.currentIndexChanged
    if isinstance(field, QCheckBox):
        return field.toggled
    assert isinstance(field, QSpinBox)
    return field.valueChanged
