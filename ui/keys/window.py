"""The card of keys: find a key, select its line, press Enter, press the new key."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from repairdesk.domain.fold import fold
from ui.i18n import is_language_change, translate
from ui.keys import words
from ui.keys.allowed import is_only_modifier, why_not
from ui.keys.columns import GroupColumns
from ui.keys.keymap import NATIVE, Keymap, caps
from ui.keys.row import KeyRow
from ui.keys.table import BY_NAME, ENTRIES, GROUPS
from ui.letters import written
from ui.own_window import OwnWindow
from ui.theme.aloud import announce
from ui.theme.flow import FlowLayout
from ui.theme.icon_field import IconField
from ui.theme.scroll import see_through
from ui.theme.tokens import look
from ui.theme.widgets import button, label, rule


class KeysWindow(OwnWindow):
    """Not modal: work goes on behind it, and a changed key works at once."""

    _waiting: KeyRow | None = None

    def __init__(self, keymap: Keymap) -> None:
        super().__init__(keymap)
        self._keymap = keymap
        self._offered: tuple[str, str, QKeySequence] | None = None
        self.rows: dict[str, KeyRow] = {}
        self.search = IconField("search")
        self._lead = label("", "small", "secondary")
        self._lead.setWordWrap(True)
        self.answer = label("", "small", "secondary")
        self.answer.setWordWrap(True)
        self.swap_button = button("", self._swap, "primary")
        self.undo_button = button("", self.undo, "link")
        self.one_button = button("", self._one_back)
        self.all_button = button("", self._all_back)
        self._heads = {group: label("", "small", "secondary", 600) for column in GROUPS for group in column}
        self._boxes: dict[str, QWidget] = {}
        self.current, self._nothing = "", False
        self._lay_out()
        self.search.textChanged.connect(self._sift)
        self.search.installEventFilter(self)
        keymap.changed.connect(self.retranslate)
        self.retranslate()

    def panes(self) -> list[QWidget]:
        """Return where F6 goes: the search field, each group, what can be taken back."""
        return [self.search, *self._boxes.values(), self.all_button]

    # --- choosing a key

    def ask(self, name: str) -> None:
        """Wait for the new key of an action; a fixed one says that it stays."""
        row = self.rows[name]
        self._leave_waiting("")
        self._offered = None
        if row.fixed:
            self._say(translate("Keys", "Fixed: this key has the same meaning everywhere."))
            return
        self._waiting = row
        self._show_row(row)
        self._say(
            translate("Keys", "Press the new key for “%1”. Esc leaves it as it is.").replace(
                "%1", row.text_shown
            )
        )

    def _pressed(self, pressed: QKeyCombination) -> None:
        row = self._waiting
        held = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeyCombination(held, pressed.key())
        key = QKeySequence(pressed)
        assert row is not None
        if pressed.key() == Qt.Key.Key_Escape:
            self._leave_waiting("")
            return
        why = why_not(pressed)
        if why is not None:
            self._say(words.why_not(why, key.toString(NATIVE)))
            return
        other = self._keymap.clash(row.name, key)
        if other:
            can_swap = self._keymap.can_swap(row.name)
            self._offered = (row.name, other, key) if can_swap else None
            text = translate("Keys", "%1 is already the key for “%2”.")
            text = text.replace("%1", key.toString(NATIVE)).replace("%2", words.names()[other])
            self._leave_waiting(text)
            (self.swap_button if can_swap else row).setFocus()
            return
        text = translate("Keys", "“%1” is now %2.").replace("%1", row.text_shown)
        self._leave_waiting(text.replace("%2", key.toString(NATIVE)))
        self._keymap.change(row.name, key)

    def _leave_waiting(self, text: str) -> None:
        row, self._waiting = self._waiting, None
        if row is not None:
            self._show_row(row)
        self._say(text)

    def _swap(self) -> None:
        if self._offered is None:
            return
        name, other, key = self._offered
        self._offered = None
        self._say(translate("Keys", "The two keys have changed places."))
        self._keymap.swap(name, other, key)
        self.rows[name].setFocus()

    def _one_back(self) -> None:
        if self.current and not BY_NAME[self.current].fixed:
            text = translate("Keys", "“%1” has its first key again.")
            self._say(text.replace("%1", self.rows[self.current].text_shown))
            self._keymap.back(self.current)

    def _all_back(self) -> None:
        self._say(translate("Keys", "All keys are as they were at first."))
        self._keymap.all_back()

    def hideEvent(self, event: QHideEvent) -> None:
        self._leave_waiting("")
        super().hideEvent(event)

    def undo(self) -> None:
        """Take the last change of a key back."""
        if self._keymap.can_undo:
            self._say(translate("Keys", "Taken back."))
            self._keymap.undo()

    def redo(self) -> None:
        """What is done again is seen in other windows; here it would be a key, and that is chosen once more."""

    def _say(self, text: str) -> None:
        announce(self.answer, "" if text == self.answer.text() else text)
        self.answer.setText(text)
        self.swap_button.setVisible(self._offered is not None)
        self.undo_button.setVisible(self._keymap.can_undo)

    # --- finding

    def _sift(self, text: str) -> None:
        """Show the lines with words or keys that begin with what was typed; a heading goes with its lines."""
        asked = fold(text).replace("+", " ").split()
        for row in self.rows.values():
            told = fold(f"{row.text_shown} {row.keys_shown}").replace("+", " ").split()
            row.setVisible(all(any(word.startswith(part) for word in told) for part in asked))
        for group, box in self._boxes.items():
            lines = [
                self.rows[each.name] for each in ENTRIES if each.group == group and each.name in self.rows
            ]
            box.setVisible(any(not row.isHidden() for row in lines))
        before, self._nothing = self._nothing, all(row.isHidden() for row in self.rows.values())
        if self._nothing or before:
            self._say(translate("Keys", "No key has these words.") if self._nothing else "")

    def _step(self, name: str, by: int) -> None:
        """Go to the line above or below; above the first one is the search field."""
        seen = [each for each, row in self.rows.items() if not row.isHidden()]
        at = seen.index(name) + by
        place = self.search if at < 0 else self.rows[seen[min(at, len(seen) - 1)]]
        place.setFocus(Qt.FocusReason.TabFocusReason)

    def _select(self, name: str) -> None:
        self.current = name
        self.one_button.setEnabled(not BY_NAME[name].fixed and not self._keymap.is_first(name))
        self._scroll.ensureWidgetVisible(self.rows[name])

    # --- what it shows

    def retranslate(self) -> None:
        """Write the texts in the present language and show the keys in force."""
        self.setWindowTitle(translate("Keys", "Keys"))
        self.search.setPlaceholderText(translate("Keys", "Which key was it?"))
        self.search.setAccessibleName(translate("Keys", "Which key was it?"))
        self._lead.setText(
            translate("Keys", "Every key can be changed here: select a line, press Enter, press the new key.")
        )
        self.swap_button.setText(translate("Keys", "Swap the two"))
        self.undo_button.setText(translate("Keys", "Undo"))
        self.one_button.setText(translate("Keys", "Back to the first key"))
        self.all_button.setText(translate("Keys", "All back to the first keys"))
        for group, text in words.groups().items():
            self._heads[group].setText(text.replace("F8", self._keymap.text("reminders")))
        for row in self.rows.values():
            self._show_row(row)
        changed = any(not self._keymap.is_first(name) for name, row in self.rows.items() if not row.fixed)
        self.all_button.setEnabled(changed)
        if self.current:
            self._select(self.current)
        self._say(self.answer.text())
        self._sift(self.search.text())

    def _show_row(self, row: KeyRow) -> None:
        row.show_keys(words.names()[row.name], self._ways(row.name), waiting=row is self._waiting)

    def _ways(self, name: str) -> tuple[tuple[str, ...], ...]:
        if name == "write":
            return ((translate("Keys", "just type"),),)
        letter = words.letters().get(name)
        if letter is not None:
            return ((letter,),)
        if BY_NAME[name].fixed:
            return tuple(caps(QKeySequence(text)) for text in BY_NAME[name].first)
        return tuple(caps(each) for each in self._keymap.sequences(name))

    def changeEvent(self, event: QEvent) -> None:
        if is_language_change(event):
            self.answer.clear()
            self.retranslate()
        super().changeEvent(event)

    # --- keys

    def event(self, event: QEvent) -> bool:
        keys = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if self._waiting is None or event.type() not in keys or not isinstance(event, QKeyEvent):
            return super().event(event)
        event.accept()
        pressed = event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat()
        if pressed and not is_only_modifier(Qt.Key(event.key())):
            self._pressed(event.keyCombination())
        return True

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if self._waiting is not None and watched is self.search and event.type() == QEvent.Type.FocusIn:
            self._leave_waiting("")
        if self._waiting is not None and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return self.event(event)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            first = next((name for name, row in self.rows.items() if not row.isHidden()), None)
            if first is not None:
                self._step(first, 0)
        elif (text := written(event).strip()) and not self.search.hasFocus():
            self.search.setFocus()
            self.search.insert(text)
        else:
            super().keyPressEvent(event)

    # --- where it stands

    def _lay_out(self) -> None:
        side = look.px(24)
        top = FlowLayout(gap=look.px(14))
        self.search.setFixedWidth(look.px(310))
        top.addWidget(self.search)
        top.addWidget(self._lead)
        foot = QHBoxLayout()
        foot.setSpacing(look.px(8))
        foot.addWidget(self.answer, 1)
        for each in (self.swap_button, self.undo_button, self.one_button, self.all_button):
            foot.addWidget(each)
        self.swap_button.hide()
        self.one_button.setEnabled(False)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(
            GroupColumns({name: self._group(name) for column in GROUPS for name in column})
        )
        see_through(self._scroll)
        box = QVBoxLayout(self)
        box.setContentsMargins(side, look.px(16), side, look.px(16))
        box.setSpacing(look.px(14))
        box.addLayout(top)
        box.addWidget(self._scroll, 1)
        box.addLayout(foot)
        self.resize(look.px(1040), look.px(700))

    def _group(self, group: str) -> QWidget:
        made = self._boxes[group] = QWidget()
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._heads[group])
        box.addSpacing(look.px(4))
        for each in ENTRIES:
            if each.group == group and (each.fixed or each.name in self._keymap.present):
                box.addWidget(rule())
                box.addWidget(self._row(each.name))
        return made

    def _row(self, name: str) -> KeyRow:
        row = KeyRow(name, fixed=BY_NAME[name].fixed)
        row.installEventFilter(self)
        row.asked.connect(lambda: self.ask(name))
        row.step.connect(lambda by: self._step(name, by))
        row.selected.connect(lambda: self._select(name))
        self.rows[name] = row
        return row
