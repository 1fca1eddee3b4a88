"""How a customer is reached: by telephone, message or mail program, and a number or address on the page."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QHBoxLayout, QWidget

from repairdesk.domain.words import Channel
from repairdesk.queries.sheets import JobSheet
from ui.i18n import translate
from ui.theme.tokens import look
from ui.theme.widgets import button, label, tip

ICONS = {Channel.PHONE: "promise.call", Channel.SMS: "promise.sms", Channel.EMAIL: "promise.email"}


def url(channel: Channel, address: str) -> QUrl:
    """Return what opens the telephone, the message or the mail program on a number or an address."""
    made = QUrl()
    made.setScheme({Channel.SMS: "sms", Channel.EMAIL: "mailto"}.get(channel, "tel"))
    made.setPath(address)
    return made


def best(sheet: JobSheet) -> tuple[Channel, str] | None:
    """Return how to reach the customer of a job: by the preferred channel, else by what there is."""
    phone = sheet.phones_shown[0][2] if sheet.phones_shown else ""
    email = sheet.customer.emails[0] if sheet.customer.emails else ""
    prefers = sheet.customer.prefers
    if prefers is Channel.EMAIL and email:
        return Channel.EMAIL, email
    if phone:
        return (Channel.SMS if prefers is Channel.SMS else Channel.PHONE), phone
    return (Channel.EMAIL, email) if email else None


def deed(channel: Channel) -> str:
    """Return what the button says that reaches a customer."""
    return {
        Channel.SMS: translate("Job", "Write an SMS"),
        Channel.EMAIL: translate("Job", "Write an e-mail"),
    }.get(channel, translate("Job", "Call"))


class Reach(QWidget):
    """A number or an address to select and copy, what to know about it, and a button that uses it."""

    def __init__(
        self, shown: str, remark: str, channel: Channel, address: str, use: Callable[[QUrl], object]
    ) -> None:
        super().__init__()
        strong = channel is Channel.PHONE
        self.shown = label(shown, "body_strong" if strong else "body", "", 600 if strong else None)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.shown.setTextInteractionFlags(flags)
        self.shown.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.use_button = button("", lambda: use(url(channel, address)), "icon", ICONS[channel])
        self.use_button.setFixedSize(look.px(28), look.px(26))
        words = translate("Job", "Write to %1") if channel is Channel.EMAIL else translate("Job", "Call %1")
        whom = ", ".join(part for part in (shown, remark) if part)
        self.use_button.setAccessibleName(words.replace("%1", whom))
        tip(self.use_button, self.use_button.accessibleName())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, look.px(6), 0)
        row.setSpacing(look.px(2))
        row.addWidget(self.shown)
        row.addWidget(self.use_button)
        if remark:
            row.addWidget(label(remark, "small", "secondary"))
