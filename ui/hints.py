"""The hints in the status line: what keys do on the page that is shown."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.drafts import Drafts
from ui.going import Going, name_of
from ui.i18n import translate
from ui.keys.keymap import Keymap
from ui.status import StatusLine
from ui.trail import HOME


class Hints(QObject):
    """Said anew when another page comes, and when a draft begins or ends."""

    def __init__(self, going: Going, drafts: Drafts, keys: Keymap, status: StatusLine) -> None:
        super().__init__(status)
        self._going, self._keys, self._status = going, keys, status
        going.arrived.connect(self.retranslate)
        going.made.connect(self._watch)
        drafts.turned.connect(self.retranslate)

    def retranslate(self) -> None:
        """Write the hints of the page that is shown in the present language."""
        self._status.hint(self._on_today() if self._going.trail.here == HOME else self._elsewhere())

    def _watch(self, page: QWidget) -> None:
        """Hear when Esc leads to another place on the page itself."""
        channels = getattr(getattr(page, "entry", None), "channels", None)
        if channels is not None:
            channels.enabled.connect(self.retranslate)

    def _on_today(self) -> list[str]:
        hints = {
            "keys": translate("Window", "%1 keys"),
            "next_pane": translate("Window", "%1 next pane"),
            "reminders": translate("Window", "%1 reminders"),
        }
        return self._keyed(hints)

    def _elsewhere(self) -> list[str]:
        return self._keyed({"next_pane": translate("Window", "%1 next pane"), "leave": self._way_back()})

    def _way_back(self) -> str:
        if self._going.correcting:
            return translate("Window", "%1 back to the entry, the correction is kept")
        text = translate("Window", "%1 back to %2")
        if self._going.draft_here:
            text = translate("Window", "%1 back to %2, draft is kept")
        return text.replace("%2", name_of(self._going.trail.before))

    def _keyed(self, hints: dict[str, str]) -> list[str]:
        """A key that was taken away has no hint."""
        keys = {name: self._keys.hint(name) for name in hints}
        return [text.replace("%1", keys[name]) for name, text in hints.items() if keys[name]]
