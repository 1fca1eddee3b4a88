"""The numbers of a customer, each with its remark; an empty pair is always there for one more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.taking_back import LettersFirst
from ui.theme.tokens import look

Pairs = list[list[str]]


class PhoneRows(QWidget):
    """Pairs of number and remark."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[QLineEdit, QLineEdit]] = []
        self._letters = LettersFirst(self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.px(6))
        self._add("", "")
        self.setFocusProxy(self._rows[0][0])

    def pairs(self) -> Pairs:
        """Return the numbers with their remarks, also a remark whose number is still to come."""
        found = [[number.text().strip(), remark.text().strip()] for number, remark in self._rows]
        return [pair for pair in found if any(pair)]

    def without_number(self) -> tuple[str, QLineEdit] | None:
        """Return the first remark that has no number, and the field for it."""
        for number, remark in self._rows:
            if remark.text().strip() and not number.text().strip():
                return remark.text().strip(), number
        return None

    def show_pairs(self, pairs: Pairs) -> None:
        """Show numbers and remarks, and an empty pair."""
        wanted = [*pairs, ["", ""]]
        while len(self._rows) < len(wanted):
            self._add("", "")
        for at, (number, remark) in enumerate(self._rows):
            pair = wanted[at] if at < len(wanted) else ["", ""]
            for field, text in ((number, pair[0]), (remark, pair[1])):
                field.blockSignals(True)
                field.setText(text)
                field.blockSignals(False)
                field.setVisible(at < len(wanted))

    def field(self, at: int, *, remark: bool = False) -> QLineEdit:
        """Return a field for a number, or for its remark."""
        return self._rows[at][1 if remark else 0]

    def named(self) -> dict[str, QLineEdit]:
        """Return the fields there are by now, each by a name."""
        both = ((f"phone {at}", f"remark {at}") for at in range(len(self._rows)))
        return {
            name: field
            for names, pair in zip(both, self._rows, strict=True)
            for name, field in zip(names, pair, strict=True)
        }

    def _add(self, number: str, remark: str) -> None:
        pair = QLineEdit(number), QLineEdit(remark)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(pair[0], 2)
        row.addWidget(pair[1], 3)
        self._box.addLayout(row)
        self._rows.append(pair)
        for field in pair:
            field.textChanged.connect(self._on_text)
        self._letters.watch(*pair)
        self.retranslate()

    def _on_text(self) -> None:
        shown = [pair for pair in self._rows if not pair[0].isHidden()]
        if shown and any(field.text().strip() for field in shown[-1]):
            hidden = next((pair for pair in self._rows if pair[0].isHidden()), None)
            if hidden is None:
                self._add("", "")
            else:
                for field in hidden:
                    field.show()
        self.changed.emit()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        for at, (number, remark) in enumerate(self._rows, 1):
            number.setAccessibleName(translate("Customers", "Phone %1").replace("%1", str(at)))
            remark.setAccessibleName(translate("Customers", "Remark on phone %1").replace("%1", str(at)))
            number.setPlaceholderText(translate("Customers", "Number"))
            remark.setPlaceholderText(translate("Customers", "Remark, such as “at work”"))
