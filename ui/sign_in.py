"""Who signs: a small panel over the sidebar that asks for a PIN, and leaves the work as it stands."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from repairdesk.domain.refusal import Refusal
from ui.i18n import is_language_change, translate
from ui.shop import Shop
from ui.theme.tokens import look, tokens
from ui.theme.widgets import button, label
from ui.touch import Touch

if TYPE_CHECKING:
    from repairdesk.desk import Desk
    from repairdesk.domain.records import Staff
    from ui.main_window import MainWindow

SECOND_MS = 1000
LOOK_MS = 15_000
"""How often it is seen how long nobody has touched keyboard or mouse."""


class SignIn(QFrame):
    """Comes when somebody wants to sign, goes with Enter or Esc; the caret then stands where it stood."""

    def __init__(
        self, shop: Shop, window: "MainWindow", monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(window)
        self._shop, self._window, self._monotonic = shop, window, monotonic
        self._before: QWidget | None = None
        self._free_at, self._busy, self._to_write = 0.0, False, False
        self.title, self.answer = label("", "body_strong", weight=600), label("", "small", "secondary")
        self.answer.setWordWrap(True)
        self.who, self.pin = QComboBox(), QLineEdit()
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
        focus = QApplication.focusWidget()
        if not self.isVisible():
            self._before = focus if focus is not None and self._window.isAncestorOf(focus) else None
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
        """Leave everything as it stands."""
        self.pin.clear()
        self.hide()
        before, self._before = self._before, None
        if before is None or not isValid(before) or not before.isVisible():
            before = self._window.today.quick.line.field
        before.setFocus(Qt.FocusReason.PopupFocusReason)

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

        self._busy = True
        self._shop.office.ask(ask, self._welcome, self._refused)

    def _welcome(self, person: "Staff") -> None:
        self._busy = False
        self._shop.sign_in(person.id)
        self.go()
        text = translate("SignIn", "%1 signs now.").replace("%1", person.name)
        again = " " + translate("SignIn", "Press Enter again to write it.") if self._to_write else ""
        self._window.status.say(text + again)

    def _refused(self, no: Refusal) -> None:
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
            self._say(translate("SignIn", "Five wrong PINs. Try again in %1 s.").replace("%1", str(left)))
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

    def _say(self, text: str) -> None:
        self.answer.setText(text)
        self.answer.setVisible(bool(text))
        self._stand()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
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


class Idle(QObject):
    """Signs out when nobody has touched the program for as long as the shop has chosen; never by itself otherwise.

    It hears one touch a second, and none while the shop does not want it.
    """

    def __init__(self, shop: Shop, parent: QObject, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._shop, self._monotonic = shop, monotonic
        self._touched, self._wanted = monotonic(), False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._pause = QTimer(self, singleShot=True, interval=SECOND_MS)
        self._touch = Touch(self)
        self._touch.heard.connect(self._on_touch)
        self._pause.timeout.connect(self._touch.listen)
        shop.changed.connect(self._on_shop)
        self._on_shop()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._shop.changed.disconnect(self._on_shop)
        self._hush()

    def look(self) -> None:
        """Sign out when the time has come; somebody without a PIN stays, since nothing would be gained."""
        minutes, person = self._shop.settings.sign_out_minutes, self._shop.person(self._shop.signed_in)
        has_left = self._monotonic() - self._touched >= minutes * 60
        if minutes and has_left and person is not None and person.has_pin:
            self._shop.sign_in(None)

    def _on_shop(self) -> None:
        before, self._wanted = self._wanted, bool(self._shop.settings.sign_out_minutes)
        if self._wanted and not before:
            self._touched = self._monotonic()
            self._touch.listen()
        elif before and not self._wanted:
            self._hush()

    def _on_touch(self) -> None:
        self._touched = self._monotonic()
        self._pause.start()

    def _hush(self) -> None:
        self._pause.stop()
        self._touch.hush()
