"""High contrast: every role of the tokens in the few colours the desktop has chosen."""

from PySide6.QtGui import QColor, QPalette

GROUND, TEXT, LINK = QPalette.ColorRole.Base, QPalette.ColorRole.Text, QPalette.ColorRole.Link
MARK, ON_MARK = QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText

_EXACT = {
    "text.on_accent": ON_MARK,
    "text.on_overdue": GROUND,
    "accent.fill": MARK,
    "accent.fill_hover": MARK,
    "accent.text": LINK,
    "focus.ring": MARK,
}


def in_contrast(palette: QPalette, role: str) -> QColor:
    """Return what a role such as "state.soon.bg" is in the desktop's colours.

    Grounds are one ground and lines are as strong as text; a label that is filled turns text and ground round.
    """
    if role == "text.disabled":
        return palette.color(QPalette.ColorGroup.Disabled, TEXT)
    last = role.rsplit(".", 1)[-1]
    ground = role.startswith("bg.") or last in ("bg", "soft")
    return palette.color(QPalette.ColorGroup.Active, _EXACT.get(role, GROUND if ground else TEXT))
