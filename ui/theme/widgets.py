"""Small widgets all screens share; every label here shows plain text, whatever a customer is called."""

import html
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from ui.theme import fonts, glyphs, icons
from ui.theme.spoken import Heading, speak_as
from ui.theme.tokens import look


def label(
    text: str = "", style: str = "body", tone: str = "", weight: int | None = None, *, heading: bool = False
) -> QLabel:
    """Return a label in a text style such as "title"; `tone` is "", "secondary", "hint", "overdue" or "key".

    A title is a heading to a screen reader, and so is what is named one.
    """
    made = Heading(text) if heading or style == "title" else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(fonts.font(style, weight))
    if tone:
        made.setProperty("tone", tone)
    if tone == "key":
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def tag(text: str = "", state: str = "soon") -> QLabel:
    """Return a small coloured label; `state` is "overdue", "soon" or "kept"."""
    made = label(text, "small", weight=500)
    made.setProperty("tag", state)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def tip(widget: QWidget, text: str) -> None:
    """Show a text when the pointer rests; Qt would take a name such as "<b>" for a kind of letters."""
    widget.setToolTip(f"<p>{html.escape(text)}</p>" if "<" in text or "&" in text else text)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet looks at, and let the sheet look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def button(
    text: str, pressed: Callable[[], object] | None = None, kind: str = "", icon: str = "", key: str = ""
) -> QPushButton:
    """Return a button; `kind` is "", "primary", "plain" or "link"; `key` is the hint shown after the text."""
    made = QPushButton(f"{text}   {key}" if key else text)
    made.setAccessibleName(text.replace("&", ""))
    made.setFont(fonts.font("body_strong"))
    made.setAutoDefault(False)
    if kind:
        made.setProperty("look", kind)
    if icon:
        role = "text.on_accent" if kind == "primary" else "text.primary"
        icons.put(made, icon, role)
        made.setIconSize(QSize(look.px(18), look.px(18)))
    if pressed is not None:
        made.clicked.connect(lambda *_: pressed())
    return made


def join(buttons: Sequence[QPushButton]) -> None:
    """Let segments in a row look as one control: round at its two ends, one thin line between them."""
    for place, each in enumerate(buttons):
        end = "first" if place == 0 else "last" if place == len(buttons) - 1 else "middle"
        each.setProperty("place", end)


def card(parent: QWidget | None = None) -> QFrame:
    """Return a frame that looks like a card."""
    made = QFrame(parent)
    made.setProperty("role", "card")
    speak_as(made, QAccessible.Role.Grouping)
    return made


def rule(kind: str = "") -> QFrame:
    """Return a thin line across; a "divider" is the stronger one between head and list."""
    made = QFrame()
    made.setFixedHeight(1)
    made.setProperty("role", kind or "rule")
    return made


class Glyph(QWidget):
    """The shape of a promise's state."""

    def __init__(self, state: str, size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setFixedSize(look.px(size), look.px(size))

    def set_state(self, state: str) -> None:
        """Show another state."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        glyphs.draw(painter, self._state, QRectF(self.rect()))
        painter.end()
