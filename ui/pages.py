"""The pages and windows besides Today, each made when it is first wanted."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from ui import window_place
from ui.drafts import Drafts
from ui.i18n import translate
from ui.shop import Shop

if TYPE_CHECKING:
    from ui.job.page import JobPage

_PLACES = {"keys": "keys.geometry", "bring_in": "bring_in.geometry"}
"""Under which names the state file keeps the place of a window."""


class Pages(QObject):
    """Makes them late, so that the first window is on the screen early."""

    back = Signal()
    settings_wanted = Signal()

    def __init__(self, shop: Shop, drafts: Drafts) -> None:
        super().__init__()
        self._shop, self._drafts = shop, drafts
        self._made: dict[str, QWidget] = {}

    def first_run(self) -> QWidget:
        """Return the cards that set up the shop."""
        from ui.settings.first_run import FirstRunCards

        cards = FirstRunCards(self._shop)
        cards.bring_in_wanted.connect(self.bring_in)
        cards.settings_wanted.connect(self.settings_wanted)
        self._made["first_run"] = cards
        return cards

    def settings(self) -> QWidget:
        """Return the settings page."""
        if "settings" not in self._made:
            from ui.settings.page import SettingsPage

            self._made["settings"] = SettingsPage(self._shop)
        return self._made["settings"]

    def job(self, job_id: str) -> QWidget:
        """Return the job page, showing this job."""
        from ui.job.page import JobPage

        page = self._made.get("job")
        if not isinstance(page, JobPage):
            page = JobPage(self._shop, self._drafts)
            page.back.connect(self.back)
            self._made["job"] = page
        page.open(job_id)
        return page

    def bring_in(self) -> QWidget:
        """Show the window that brings in customers."""
        if "bring_in" not in self._made:
            from ui.customer.bring_in import BringIn

            self._made["bring_in"] = BringIn(self._shop)
        window = self._made["bring_in"]
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def keys(self, state: QSettings) -> QWidget:
        """Show the card of keys."""
        if "keys" not in self._made:
            from ui.keys.window import KeysWindow

            self._made["keys"] = KeysWindow(self._shop.keys)
            window_place.restore(self._made["keys"], state, _PLACES["keys"])
        window = self._made["keys"]
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def save_state(self, state: QSettings) -> None:
        """Keep where the other windows stand."""
        for name, key in _PLACES.items():
            if name in self._made:
                window_place.keep(self._made[name], state, key)

    def about(self) -> None:
        """Say what this is."""
        box = self._made.get("about")
        if not isinstance(box, QMessageBox):
            box = self._made["about"] = QMessageBox()
            box.setModal(False)
            box.setTextFormat(Qt.TextFormat.PlainText)
        self._word_about(box)
        box.show()
        box.raise_()

    def _word_about(self, box: QMessageBox) -> None:
        box.setWindowTitle(translate("Window", "About RepairDesk"))
        text = translate(
            "Window",
            "RepairDesk keeps what was agreed with each customer, and the clock on every promise. "
            "It is not affiliated with the commercial service of the same name.",
        )
        box.setText(text)
        box.setStandardButtons(QMessageBox.StandardButton.Ok)

    def focus_entry(self) -> None:
        """Put the caret where the shown job's journal is written."""
        page = self._made.get("job")
        if page is not None and page.isVisible():
            cast("JobPage", page).focus_entry()

    def tick(self) -> None:
        """A minute has passed: times on the pages run on."""
        page = self._made.get("job")
        if page is not None and page.isVisible():
            cast("JobPage", page).tick()

    def retranslate(self) -> None:
        """Write the texts of every page that was made in the present language."""
        for page in self._made.values():
            write = getattr(page, "retranslate", None)
            if callable(write):
                write()
        about = self._made.get("about")
        if isinstance(about, QMessageBox):
            self._word_about(about)
