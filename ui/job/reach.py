"""A number or an address on the page, with a button that uses it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QHBoxLayout, QWidget

from repairdesk.domain.words import Channel
from ui.i18n import translate
from ui.theme.tokens import look
from ui.theme.widgets import button, label, tip
from ui.ways import ICONS, link


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
        self.use_button = button("", lambda: use(link(channel, address)), "icon", ICONS[channel])
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
