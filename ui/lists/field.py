"""The field above a list: narrows it while one types; arrows go on to the list, Enter opens what is selected there."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.taking_back import is_for_the_window
from ui.theme.icon_field import IconField
from ui.theme.tokens import look

PAGE_KEYS = {Qt.Key.Key_Down, Qt.Key.Key_PageDown}


class FilterField(IconField):
    """One line to type into."""

    down = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__("find")
        self.setMinimumWidth(look.px(160))

    def type_letter(self, text: str, *, anew: bool) -> None:
        """Take a letter that was typed in the list, or its Backspace; `anew` in place of what stands here."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if anew:
            self.selectAll()
        else:
            self.end(False)
        if text == "\b":
            self.backspace()
        else:
            self.insert(text)

    def event(self, event: QEvent) -> bool:
        return False if is_for_the_window(event, self.text()) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in PAGE_KEYS and not held:
            self.down.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            if not event.isAutoRepeat():
                self.entered.emit()
        else:
            super().keyPressEvent(event)
