"""Who signs: a small panel over the sidebar that asks for a PIN, and leaves the work as it stands."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from repairdesk.domain.refusal import Refusal
from repairdesk.domain.trouble import Trouble
from ui.back_office import Bug
from ui.i18n import is_language_change, translate
from ui.shop import Shop
from ui.steady import choice
from ui.theme.aloud import announce
from ui.theme.tokens import look, tokens
from ui.theme.widgets import button, label

if TYPE_CHECKING:
    from repairdesk.desk import Desk
    from repairdesk.domain.records import Staff
    from ui.main_window import MainWindow

SECOND_MS = 1000


class SignIn(QFrame):
    """Comes when somebody wants to sign, goes with Enter or Esc; the caret then stands where it stood."""

    def __init__(
        self, shop: Shop, window: "MainWindow", monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(window)
        self._shop, self._window, self._monotonic = shop, window, monotonic
        self._before: QWidget | None = None
        self._free_at, self._busy, self._to_write, self._turn = 0.0, False, False, 0
        self.title, self.answer = label("", "body_strong", weight=600), label("", "small", "secondary")
        self.answer.setWordWrap(True)
        self.who, self.pin = choice(), QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(12)
        self.ok, self.leave = button("", self.send, "primary"), button("", self.go)
        self.who.currentIndexChanged.connect(lambda *_: self._on_person())
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self._count_down)
        self._lay_out()
        self.retranslate()
        self.hide()
        shop.sign_in_wanted.connect(self.come)
        shop.office.trouble.connect(self._on_trouble)
        window.above.append(self)

    def _lay_out(self) -> None:
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(look.px(tokens()["width"]["sidebar"] + 76))
        box, row = QVBoxLayout(self), QHBoxLayout()
        box.setContentsMargins(*(look.px(14),) * 4)
        box.setSpacing(look.px(8))
        row.addWidget(self.ok, 1)
        row.addWidget(self.leave)
        for part in (self.title, self.who, self.pin, self.answer):
            box.addWidget(part)
        box.addLayout(row)

    # --- coming and going

    def come(self, staff_id: str) -> None:
        """Ask for the PIN of one person, or who it is; what was being written waits."""
        self._to_write = not staff_id
        self._begin_anew()
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._fill(staff_id or self._shop.last_person)
        self.pin.clear()
        self._say("")
        self._stand()
        self.show()
        self.raise_()
        self._window.bring_up()
        self._on_person()
        self._count_down()

    def go(self) -> None:
        """Leave everything as it stands; a PIN that is still being looked up signs nobody in."""
        focus = QApplication.focusWidget()
        here = focus is None or self.isAncestorOf(focus)
        self._begin_anew()
        self.pin.clear()
        self.hide()
        before, self._before = self._before, None
        if here:
            self._go_back_to(before)

    def _begin_anew(self) -> None:
        self._busy, self._turn = False, self._turn + 1

    def _go_back_to(self, before: QWidget | None) -> None:
        """Give the keyboard to who had it, in whatever window; never to what cannot be seen."""
        if before is None or not isValid(before) or not before.isVisible():
            self._window.going.take_keyboard()
            return
        window = before.window()
        take_keyboard = getattr(window, "take_keyboard", None)
        if take_keyboard is not None:
            take_keyboard(before)
            return
        if window is not self._window:
            window.raise_()
            window.activateWindow()
        before.setFocus(Qt.FocusReason.PopupFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Listen for Esc and for another size of the window, no longer than the panel is there."""
        super().showEvent(event)
        if (app := QCoreApplication.instance()) is not None:
            app.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if (app := QCoreApplication.instance()) is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay inside the window, whose size may change; Esc anywhere in it leaves the panel before anything else."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._stand()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            here = isinstance(watched, QWidget) and watched.window() is self._window
            if here and event.key() == Qt.Key.Key_Escape:
                self.go()
                return True
        return False

    def _fill(self, chosen: str) -> None:
        self.who.clear()
        for each in self._shop.staff:
            self.who.addItem(each.name, each.id)
        self.who.setCurrentIndex(max(self.who.findData(chosen), 0))

    def _stand(self) -> None:
        self.adjustSize()
        room = self._window.rect()
        self.move(room.left() + look.px(8), room.bottom() - self.height() - look.px(40))

    # --- what is typed

    def person(self) -> "Staff | None":
        """Return who is chosen."""
        return self._shop.person(self.who.currentData())

    def send(self) -> None:
        """Sign in, when the PIN is right."""
        person = self.person()
        if person is None or self._busy or self._left() > 0:
            return
        if not person.has_pin:
            self._welcome(person)
            return
        staff_id, pin = person.id, self.pin.text()

        def ask(desk: "Desk") -> "Staff":
            from repairdesk.actions.staff import check_pin

            return check_pin(desk, pin, staff_id)

        self._busy, turn = True, self._turn
        self._shop.office.ask(
            ask, lambda found: self._answered(turn, found), lambda no: self._refused(turn, no)
        )

    def _answered(self, turn: int, person: "Staff") -> None:
        if turn == self._turn:
            self._welcome(person)

    def _welcome(self, person: "Staff") -> None:
        self._shop.sign_in(person.id)
        text = translate("SignIn", "%1 signs now.").replace("%1", person.name)
        again = " " + self._what_next() if self._to_write else ""
        self.go()
        self._window.status.say(text + again)

    def _what_next(self) -> str:
        if self._before is self._window.today.quick.line.field:
            return translate("SignIn", "Press Enter again to write it.")
        return translate("SignIn", "Now do it once more.")

    def _on_trouble(self, trouble: Trouble | Bug) -> None:
        """Nobody knows whose PIN it is: say so where it was typed, and let it be tried again."""
        if self._busy:
            self._begin_anew()
            self._say(self._shop.wording.trouble(trouble))

    def _refused(self, turn: int, no: Refusal) -> None:
        if turn != self._turn:
            return
        self._busy = False
        self.pin.clear()
        wait = no.facts.get("wait_seconds", 0)
        self._free_at = self._monotonic() + (wait if isinstance(wait, int) else 0)
        person = self.person()
        text = translate("SignIn", "This is not the PIN of %1. Try again.")
        self._say(text.replace("%1", person.name if person else ""))
        self._count_down()

    def _left(self) -> int:
        return max(0, int(self._free_at - self._monotonic() + 0.999))

    def _count_down(self) -> None:
        """After five wrong PINs count the seconds by a clock that nobody can set."""
        left = self._left()
        waited = not self.pin.isEnabled()
        self.pin.setEnabled(left == 0)
        self.ok.setEnabled(left == 0)
        if left:
            self._second.start()
            text = translate("SignIn", "Five wrong PINs. Try again in %1 s.").replace("%1", str(left))
            self._say(text, aloud=not waited)
        else:
            self._second.stop()
            if waited:
                self._say("")
                self.pin.setFocus()

    def _on_person(self) -> None:
        person = self.person()
        asks = person is not None and person.has_pin
        self.pin.setVisible(asks)
        (self.pin if asks else self.ok).setFocus(Qt.FocusReason.PopupFocusReason)
        self._stand()

    def _say(self, text: str, *, aloud: bool = True) -> None:
        self.answer.setText(text)
        self.answer.setVisible(bool(text))
        if aloud:
            announce(self.answer, text)
        self._stand()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.send()
        event.accept()  # nothing typed here is meant for the window behind

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self.retranslate()

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.title.setText(translate("SignIn", "Who signs?"))
        self.setAccessibleName(self.title.text())
        self.who.setAccessibleName(translate("SignIn", "Person"))
        self.pin.setPlaceholderText(translate("SignIn", "PIN"))
        self.pin.setAccessibleName(translate("SignIn", "PIN"))
        self.ok.setText(translate("SignIn", "Sign in"))
        self.leave.setText(translate("SignIn", "Not now"))
