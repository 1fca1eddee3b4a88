"""The pages that take longest to make: a part at a time when they are made ahead."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from ui.begun import Begun
from ui.drafts import Drafts
from ui.shop import Shop

if TYPE_CHECKING:
    from ui.job.page import JobPage
    from ui.job.parts import JobParts
    from ui.settings.page import SettingsPage
    from ui.settings.parts import SettingsParts


class LargePages:
    """Makes each of them once, whole, whatever of it was there already."""

    def __init__(self, shop: Shop, drafts: Drafts, state: QSettings) -> None:
        self._shop, self._drafts, self._state = shop, drafts, state
        self._job: Begun[JobParts] | None = None
        self._settings: Begun[SettingsParts] | None = None

    def job(self, home: QWidget | None) -> "JobPage":
        """Return a new job page."""
        from ui.job.page import JobPage

        return JobPage(self._shop, self._drafts, self._state, home, self._job_parts().whole())

    def settings(self, home: QWidget | None) -> "SettingsPage":
        """Return a new settings page."""
        from ui.settings.page import SettingsPage

        return SettingsPage(self._shop, self._drafts, home, self._settings_parts().whole())

    def job_ahead(self) -> Iterator[None]:
        """Make the parts of the job page, with a pause after each."""
        while self._job_parts().step():
            yield

    def settings_ahead(self) -> Iterator[None]:
        """Make the parts of the settings page, with a pause after each."""
        while self._settings_parts().step():
            yield

    def _job_parts(self) -> "Begun[JobParts]":
        from ui.job.parts import job_parts

        if self._job is None:
            self._job = Begun(job_parts(self._shop, self._drafts))
        return self._job

    def _settings_parts(self) -> "Begun[SettingsParts]":
        from ui.settings.parts import settings_parts

        if self._settings is None:
            self._settings = Begun(settings_parts(self._shop))
        return self._settings
