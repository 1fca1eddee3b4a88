"""The status line: what was done last, Undo for it, and for what came before by Ctrl+Z."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from repairdesk.domain.refusal import NobodySigns, Refusal
from repairdesk.domain.trouble import Trouble
from ui.back_office import Bug
from ui.i18n import is_language_change, translate
from ui.job.shortened import Shortened
from ui.shop import Shop
from ui.theme import fonts
from ui.theme.aloud import announce
from ui.theme.focus_tip import FocusTip
from ui.theme.spoken import speak_as
from ui.theme.tokens import look, tokens
from ui.theme.widgets import button, label

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes, Undo
    from repairdesk.desk import Desk


BETWEEN = "  ·  "
"""What stands between two hints."""


class Said(Shortened):
    """What was done last, no wider than its words; it gives way to Undo when the window is narrow."""

    def __init__(self) -> None:
        super().__init__("caption", "secondary")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        FocusTip(self)

    def _fit(self) -> None:
        super()._fit()
        cut = self.text() != self.whole
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if cut else Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.whole) + 1, super().sizeHint().height())

    def show_text(self, text: str) -> None:
        super().show_text(text)
        self.updateGeometry()


class StatusLine(QWidget):
    """Every action offers Undo until the next one; nothing times out."""

    def __init__(self, shop: Shop) -> None:
        super().__init__()
        self._shop = shop
        self._undos: list[Undo] = []
        self._redos: list[Undo] = []
        self._under_way: list[tuple[list[Undo], Undo]] = []
        """What was handed to the journal, and the pile it was taken from."""
        self._again: Callable[[], str] | None = None
        self._said = Said()
        self.undo_button = button("", self.undo, "link")
        self._key = label("", "caption", "hint")
        self.redo_button = button("", self.redo, "link")
        self._redo_key = label("", "caption", "hint")
        for link in (self.undo_button, self.redo_button):
            link.setFont(fonts.font("caption", 600))
        self._hints = label("", "caption", "hint")
        self._told: tuple[str, ...] = ()
        self._belongs = True
        self._lay_out()
        shop.told.connect(self.say)
        shop.office.changed.connect(self._on_changed)
        shop.office.refused.connect(self._on_refused)
        shop.office.trouble.connect(self._on_trouble)
        self.retranslate()
        self._offer()

    def _lay_out(self) -> None:
        self.setProperty("role", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(look.px(tokens()["height"]["status"]))
        speak_as(self, QAccessible.Role.StatusBar)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(20), 1, look.px(20), 0)
        row.setSpacing(look.px(8))
        row.addWidget(self._said)
        for widget in self._links():
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._hints)

    def _links(self) -> tuple[QWidget, ...]:
        return self.undo_button, self._key, self.redo_button, self._redo_key

    def say(self, text: str) -> None:
        """Show a sentence; when the language changes it goes, for nobody knows its words any more."""
        self._again = None
        self._said.show_text(text)
        self._name()
        announce(self, text)

    def tell(self, word: Callable[[], str]) -> None:
        """Show a sentence that can be worded again when the language changes."""
        self.say(word())
        self._again = word

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            again = self._again
            self.say(again() if again is not None else "")
            self._again = again

    def undo(self) -> None:
        """Take the last action back, by a new line in the journal."""
        if not self._undos:
            self.say(translate("Window", "Nothing to undo"))
            return
        self._lead(self._undos)

    def redo(self) -> None:
        """Do again what was undone last, as long as nothing else was done since."""
        if not self._redos:
            self.say(translate("Window", "Nothing to do again"))
            return
        self._lead(self._redos)

    def _lead(self, stack: "list[Undo]") -> None:
        token, by = stack.pop(), self._shop.signed_in
        self._under_way.append((stack, token))

        def act(desk: "Desk") -> "Changes":
            from repairdesk.actions.undo import undo

            return undo(desk, token, by)

        self._offer()
        self._shop.office.do(act, lambda _: self._led(token), lambda no: self._not_led(token, no))

    def _led(self, token: "Undo") -> None:
        self._under_way = [each for each in self._under_way if each[1] is not token]

    def _not_led(self, token: "Undo", refusal: Refusal) -> None:
        """What only waits for somebody to sign can be taken back after that; what cannot be, never can."""
        if isinstance(refusal, NobodySigns):
            self._put_back()
        self._led(token)
        self._on_refused(refusal)

    def _put_back(self) -> None:
        """Nothing was taken back: the next press means the same again."""
        while self._under_way:
            stack, token = self._under_way.pop()
            stack.append(token)
        self._offer()

    def _on_changed(self, changes: "Changes | None") -> None:
        if changes is None or not changes.touched:
            return
        words = self._shop.wording
        led = changes.did in ("undone", "redone")
        undo = changes.undo if changes.undo is not None and changes.undo.ids else None
        self._belongs = led or undo is not None
        if not led:
            self._redos.clear()
        if undo is not None:
            self._undos.append(undo)
        if changes.redo is not None:
            self._redos.append(changes.redo)
        deed = words.deed(changes.did, changes.facts)
        if deed:
            at = self._shop.clock.now()
            self.tell(lambda: f"{words.clock(at)} · {words.deed(changes.did, changes.facts)}")
        self._offer()

    @property
    def _offers_undo(self) -> bool:
        """Whether Undo would take back the deed it stands beside, and not an earlier one."""
        return bool(self._undos) and self._belongs

    def _name(self) -> None:
        """The last action, and how it is taken back."""
        said, undo = self._said.whole, self.undo_button.accessibleName() if self._offers_undo else ""
        self.setAccessibleName(". ".join((said.removesuffix("."), undo)) if said and undo else said or undo)

    def _offer(self) -> None:
        self.undo_button.setVisible(self._offers_undo)
        self._key.setVisible(self._offers_undo)
        self.redo_button.setVisible(bool(self._redos))
        self._redo_key.setVisible(bool(self._redos))
        self._name()

    def _on_refused(self, refusal: Refusal) -> None:
        self.tell(lambda: self._shop.wording.refusal(refusal))

    def _on_trouble(self, trouble: Trouble | Bug) -> None:
        if isinstance(trouble, Trouble):
            self._put_back()
        self.tell(lambda: self._shop.wording.trouble(trouble))

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.undo_button.setText(translate("Window", "Undo"))
        self.redo_button.setText(translate("Window", "Redo"))
        keys = self._shop.keys
        self._key.setText(keys.hint("undo"))
        self._redo_key.setText(keys.hint("redo"))
        for made, name in ((self.undo_button, "undo"), (self.redo_button, "redo")):
            key = keys.hint(name).replace("Ctrl", "Control")  # as it is read out
            made.setAccessibleName(", ".join(part for part in (made.text(), key) if part))
        self._name()

    # --- hints, where there is room

    def hint(self, told: Sequence[str]) -> None:
        """Say what keys do here, the most wanted one last; where room is short the others go first."""
        self._told = tuple(told)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Show the last of the hints that stand beside the rest without taking room from it."""
        row = self.layout()
        if row is None:
            return
        others = [each.sizeHint().width() for each in (self._said, *self._links()) if not each.isHidden()]
        gap, sides = row.spacing(), row.contentsMargins()
        room = self.width() - sides.left() - sides.right() - sum(others) - gap * (len(others) + 2)
        wide = self._hints.fontMetrics().horizontalAdvance
        tries = (BETWEEN.join(self._told[at:]) for at in range(len(self._told) + 1))
        shown = next(text for text in tries if wide(text) <= room or not text)
        if shown != self._hints.text():
            self._hints.setText(shown)
