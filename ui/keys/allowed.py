"""Which keys may be chosen: none that writes text, opens a menu, or is missing on a Nordic keyboard."""

from enum import StrEnum

from PySide6.QtCore import QKeyCombination, Qt

_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_SHIFT, _META = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.MetaModifier
_MODIFIERS = {
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock,
}  # fmt: skip
_MOVING = {
    Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backspace, Qt.Key.Key_Return,
    Qt.Key.Key_Enter, Qt.Key.Key_Insert, Qt.Key.Key_Delete, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left,
    Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    Qt.Key.Key_Space, Qt.Key.Key_Menu,
}  # fmt: skip
_TEXT_FIELD = {
    Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Z, Qt.Key.Key_Y,
    Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_K, Qt.Key.Key_U,
}  # fmt: skip
_SIGNS = {Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Comma, Qt.Key.Key_Period}


class WhyNot(StrEnum):
    """Why a key cannot be chosen."""

    TEXT_FIELD = "text_field"
    ALT_GR = "alt_gr"
    NORDIC = "nordic"
    LETTER = "letter"
    ACCESS = "access"
    FIXED = "fixed"
    DESKTOP = "desktop"


def is_only_modifier(key: Qt.Key) -> bool:
    """Whether this is a key that is held while another is pressed."""
    return key in _MODIFIERS


def why_not(pressed: QKeyCombination) -> WhyNot | None:
    """Return why this key cannot be chosen; None when it can."""
    key = pressed.key()
    held = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    control, alt = bool(held & _CTRL), bool(held & _ALT)
    if held & _META:
        return WhyNot.DESKTOP
    if control and alt:
        return WhyNot.ALT_GR
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return WhyNot.FIXED if key == Qt.Key.Key_F10 and held == _SHIFT else None
    if key in _MOVING:
        sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
        return None if sideways and held == _ALT else WhyNot.FIXED
    letter = Qt.Key.Key_A <= key <= Qt.Key.Key_Z
    digit = Qt.Key.Key_0 <= key <= Qt.Key.Key_9
    if not (letter or digit or key in _SIGNS):
        return WhyNot.DESKTOP if key >= Qt.Key.Key_Escape else WhyNot.NORDIC
    if alt:
        return WhyNot.ACCESS if letter else WhyNot.FIXED
    if not control:
        return WhyNot.LETTER
    return WhyNot.TEXT_FIELD if key in _TEXT_FIELD else None
