"""The pages and windows besides Today, each made when it is first wanted."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.drafts import Drafts
from ui.i18n import translate
from ui.shop import Shop

if TYPE_CHECKING:
    from ui.job.page import JobPage


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

    def about(self) -> None:
        """Say what this is."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, translate("Window", "About RepairDesk"), "")
        box.setModal(False)
        text = translate(
            "Window",
            "RepairDesk keeps what was agreed with each customer, and the clock on every promise. "
            "It is not affiliated with the commercial service of the same name.",
        )
        box.setText(text)
        self._made["about"] = box
        box.show()

    def focus_entry(self) -> None:
        """Put the caret where the shown job's journal is written."""
        page = self._made.get("job")
        if page is not None and page.isVisible():
            cast("JobPage", page).focus_entry()

    def begin_entry(self, lines: str) -> None:
        """Put lines a customer has mailed into the entry box of the shown job, ready to be written."""
        page = self._made.get("job")
        if page is not None:
            cast("JobPage", page).begin_entry(lines)

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
