"""The keys in force on this PC: the first ones, and those somebody has chosen instead."""

from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QKeySequence

from ui.keys.allowed import why_not
from ui.keys.table import BY_NAME, ENTRIES

Chosen = dict[str, tuple[str, ...]]
PORTABLE = QKeySequence.SequenceFormat.PortableText
NATIVE = QKeySequence.SequenceFormat.NativeText
_ROOM = "keymap"
_HELD = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip
_DRAWN = {
    Qt.Key.Key_Left: "←", Qt.Key.Key_Up: "↑", Qt.Key.Key_Right: "→", Qt.Key.Key_Down: "↓", Qt.Key.Key_Minus: "−",
}  # fmt: skip


class Keymap(QObject):
    """Asked for by name; `changed` comes when a key was changed, and everything that shows keys asks again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen: Chosen = {}
        self._before: list[Chosen] = []
        self._state: QSettings | None = None
        self.present: set[str] = set()
        """The actions this program has; only with these can a key clash."""

    def keep_in(self, state: QSettings) -> None:
        """Take up the keys that were chosen on this PC, and keep later choices there."""
        self._state = state
        state.beginGroup(_ROOM)
        found = {name: str(state.value(name)) for name in state.childKeys() if name in BY_NAME}
        state.endGroup()
        read = {name: _readable(name, text) for name, text in found.items() if not BY_NAME[name].fixed}
        self._chosen = {name: keys for name, keys in read.items() if keys}
        self.changed.emit()

    # --- asking

    def sequences(self, name: str) -> list[QKeySequence]:
        """Return the keys of an action; what was chosen for another is not there any more."""
        if name in self._chosen:
            return [QKeySequence(text, PORTABLE) for text in self._chosen[name]]
        taken = {text for texts in self._chosen.values() for text in texts}
        first = BY_NAME[name].first if name in BY_NAME else ()
        return [QKeySequence(text, PORTABLE) for text in first if _portable(text) not in taken]

    def text(self, name: str) -> str:
        """Return the first key of an action as menus write it, such as "Ctrl+N"."""
        found = self.sequences(name)
        return found[0].toString(NATIVE) if found else ""

    def hint(self, name: str) -> str:
        """Return the first key of an action as buttons show it, such as "Ctrl N"."""
        found = self.sequences(name)
        return " ".join(caps(found[0])) if found else ""

    def is_first(self, name: str) -> bool:
        """Whether the action still has the keys it came with."""
        first = [QKeySequence(text, PORTABLE) for text in BY_NAME[name].first]
        return self.sequences(name) == first

    def clash(self, name: str, key: QKeySequence) -> str:
        """Return the other action that has this key; "" when it is free."""
        for each in ENTRIES:
            here = each.name in self.present and not each.fixed and each.name != name
            if here and key in self.sequences(each.name):
                return each.name
        return ""

    # --- changing

    def change(self, name: str, key: QKeySequence) -> None:
        """Give an action this one key."""
        self._write(self._chosen | {name: (key.toString(PORTABLE),)})

    def can_swap(self, name: str) -> bool:
        """Whether another action may have the key that `name` would leave; Ctrl+Z, say, is for nothing else."""
        return all(_allowed(each) for each in self.sequences(name)[:1])

    def swap(self, name: str, other: str, key: QKeySequence) -> None:
        """Give an action a key of another, which takes over the key that becomes free."""
        free = tuple(each.toString(PORTABLE) for each in self.sequences(name)[:1])
        left = tuple(each.toString(PORTABLE) for each in self.sequences(other) if each != key)
        self._write(self._chosen | {name: (key.toString(PORTABLE),), other: free + left})

    def back(self, name: str) -> None:
        """Give an action its first keys again; whoever has one of them gets its own first keys too."""
        kept, back = dict(self._chosen), {name}
        while back:
            wanted = {_portable(text) for each in back for text in BY_NAME[each].first}
            kept = {each: keys for each, keys in kept.items() if each not in back}
            back = {each for each, keys in kept.items() if wanted & set(keys)}
        self._write(kept)

    def all_back(self) -> None:
        """Give every action its first keys again."""
        self._write({})

    @property
    def can_undo(self) -> bool:
        """Whether a change can be taken back."""
        return bool(self._before)

    def undo(self) -> None:
        """Take the last change back."""
        if self._before:
            self._put(self._before.pop())

    def _write(self, chosen: Mapping[str, tuple[str, ...]]) -> None:
        if dict(chosen) != self._chosen:
            self._before.append(self._chosen)
            self._put(dict(chosen))

    def _put(self, chosen: Chosen) -> None:
        self._chosen = chosen
        if self._state is not None:
            self._state.remove(_ROOM)
            for name, keys in chosen.items():
                self._state.setValue(f"{_ROOM}/{name}", " ".join(keys))
        self.changed.emit()


def caps(sequence: QKeySequence) -> tuple[str, ...]:
    """Return what stands on each key that is pressed, in the reader's language."""
    if sequence.isEmpty():
        return ()
    pressed: QKeyCombination = sequence[0]  # type: ignore[index]
    held = pressed.keyboardModifiers()
    names = [_held(flag) for flag in _HELD if held & flag]
    key = _DRAWN.get(pressed.key()) or QKeySequence(pressed.key()).toString(NATIVE)
    if pressed.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        key = "↵" if names else "Enter"
    return (*names, key)


def _held(flag: Qt.KeyboardModifier) -> str:
    whole = QKeySequence(QKeyCombination(flag, Qt.Key.Key_F1)).toString(NATIVE)
    return whole.removesuffix("F1").rstrip("+")


def _portable(text: str) -> str:
    return QKeySequence(text, PORTABLE).toString(PORTABLE)


def _readable(name: str, text: str) -> tuple[str, ...]:
    """What the settings file holds may have been written by hand."""
    wished = [QKeySequence(each, PORTABLE) for each in text.split()]
    first = {_portable(each) for each in BY_NAME[name].first}
    return tuple(
        each.toString(PORTABLE) for each in wished if _allowed(each) or each.toString(PORTABLE) in first
    )


def _allowed(sequence: QKeySequence) -> bool:
    if sequence.isEmpty():
        return False
    pressed: QKeyCombination = sequence[0]  # type: ignore[index]
    return why_not(pressed) is None
