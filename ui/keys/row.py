"""One line of the card: what it does, and the keys at the right, each on its cap."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ui.i18n import translate
from ui.theme.tokens import look
from ui.theme.widgets import label, set_property


class KeyRow(QPushButton):
    """A line that can be selected; Enter or a double click asks for a new key."""

    asked = Signal()
    step = Signal(int)
    selected = Signal()

    def __init__(self, name: str, *, fixed: bool) -> None:
        super().__init__()
        self.name, self.fixed = name, fixed
        self.setAutoDefault(False)
        self.setProperty("look", "key")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._what = label("", "body")
        self._what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._right = QHBoxLayout()
        self._right.setSpacing(look.px(4))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(4), 0, look.px(1), 0)
        row.addWidget(self._what, 1)
        row.addLayout(self._right)
        self._caps: list[QLabel] = []
        self.text_shown, self.keys_shown, self.is_waiting = "", "", False

    def show_keys(self, what: str, keys: tuple[tuple[str, ...], ...], *, waiting: bool = False) -> None:
        """Show the words and the caps; more than one way stands side by side."""
        self.text_shown, self.is_waiting = what, waiting
        self.keys_shown = "  ".join("+".join(way) for way in keys)
        self._what.setText(what)
        self.setAccessibleName(", ".join(part for part in (what, self.keys_shown) if part))
        fixed = translate("Keys", "Fixed: this key has the same meaning everywhere.") if self.fixed else ""
        self.setAccessibleDescription(fixed)
        set_property(self, "waiting", "true" if waiting else "false")
        self._clear()
        if waiting:
            self._cap(translate("Keys", "press the new key"), "hint")
        for way in keys if not waiting else ():
            for at, cap in enumerate(way):
                self._cap(cap, "hint" if " " in cap else "key", first=at == 0 and bool(self._caps))

    def _cap(self, text: str, tone: str, *, first: bool = False) -> None:
        made = label(text, "small", tone)
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if tone == "key":
            made.setMinimumWidth(look.px(20))
        if first:
            self._right.addSpacing(look.px(6))
        self._right.addWidget(made)
        made.show()  # at once: a card that is written twice while it comes up would stay without
        self._caps.append(made)

    def _clear(self) -> None:
        self._caps.clear()
        while (item := self._right.takeAt(0)) is not None:
            gone: QWidget | None = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.asked.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.asked.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.selected.emit()
        return super().event(event)
