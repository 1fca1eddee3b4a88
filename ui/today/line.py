"""The quick line's frame: the field, the plus sign, and at the right end what Enter will do."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit

from ui.i18n import translate
from ui.taking_back import is_for_the_window
from ui.theme import fonts, icons
from ui.theme.tokens import look
from ui.theme.widgets import label, set_property

NARROW = 480
"""Below this width of the line its key is not shown."""
LONGEST_PASTE = 1_000_000
"""A pasted mail must come in whole; its further lines leave the field at once."""


class Field(QLineEdit):
    """The field itself; Backspace at its end takes the last chip first."""

    backspace_at_end = Signal()
    down = Signal()
    next_group = Signal()
    focus_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.take_chip = False
        self.setMaxLength(LONGEST_PASTE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
        if event.modifiers() & (alt | control) == alt:  # with Control it is AltGr, which writes letters
            event.ignore()  # Alt and a digit choose in the window; the field would write the digit
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.isAutoRepeat():
            return  # a held Enter means it once
        if event.key() == Qt.Key.Key_Down:
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if not plain or plain == Qt.KeyboardModifier.ControlModifier:
                (self.down if not plain else self.next_group).emit()
                return
        at_end = self.cursorPosition() == len(self.text()) and not self.hasSelectedText()
        if event.key() == Qt.Key.Key_Backspace and self.take_chip and at_end and not event.modifiers():
            self.backspace_at_end.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if is_for_the_window(event, self.text()):
            return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Leave the caret where it was: by Tab, Qt would select the sentence, and the next letter replace it."""
        caret, selected = self.cursorPosition(), self.hasSelectedText()
        super().focusInEvent(event)
        if not selected:
            self.setCursorPosition(caret)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)


class Line(QFrame):
    """One line is enough."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "quick")
        self.setFixedHeight(look.height("quick_line"))
        self.new_key = ""
        """The key that leads here from elsewhere."""
        self.field = Field()
        self.field.setProperty("role", "quick")
        self.field.setFont(fonts.font("entry"))
        self.field.focus_changed.connect(lambda on: set_property(self, "active", "true" if on else "false"))
        plus = QLabel()
        icons.put(plus, "add", size=20)
        self.hint = label("", "small", "secondary")
        self.key = label("", "caption", "key")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(12), 0, look.px(12), 0)
        row.setSpacing(look.px(10))
        for widget in (plus, self.field, self.hint, self.key):
            row.addWidget(widget, 1 if widget is self.field else 0)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the key gives its place to what is typed."""
        super().resizeEvent(event)
        self.key.setHidden(event.size().width() < look.px(NARROW))

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.field.setPlaceholderText(translate("Today", "Type a promise, a name or a job number"))
        self.field.setAccessibleName(translate("Today", "New promise"))

    def say(self, hint: str, *, enter: bool) -> None:
        """Show what Enter will do."""
        self.hint.setText(hint)
        self.key.setText("Enter" if enter else self.new_key)
        self.field.setAccessibleDescription(hint)
