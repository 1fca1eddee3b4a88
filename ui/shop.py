"""What every window needs to know of the shop: clock, hours, language, who works here, who is signed in."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from repairdesk.domain.clock import Clock
from repairdesk.domain.hours import OpeningHours, opening_hours
from repairdesk.domain.records import Staff
from repairdesk.domain.refusal import NobodySigns
from repairdesk.domain.settings import ShopSettings
from repairdesk.domain.tongue import HOME, tongue
from ui.back_office import BackOffice
from ui.i18n import use_language
from ui.keys.keymap import Keymap
from ui.turns import Turns
from ui.wording import Wording

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk
    from repairdesk.phrases.directory import Directory

Facts = tuple[ShopSettings, OpeningHours, tuple[Staff, ...], "Directory"]


class Shop(QObject):
    """The shop as the windows see it; asks again after every change that touches it."""

    changed = Signal()
    """Settings, hours, language, who works here or who is signed in are another."""
    directory_changed = Signal()
    """Customers or jobs are others; the quick line knows them from here on."""
    told = Signal(str)
    """One sentence for whoever pressed a key that can do nothing here."""
    sign_in_wanted = Signal(str)
    """Somebody is to give the PIN: this member of staff, or "" for anyone."""

    def __init__(
        self, office: BackOffice, clock: Clock, language: str = "en", parent: QObject | None = None
    ) -> None:
        """`language` is the desktop's; it is spoken until the shop has saved its own."""
        super().__init__(parent)
        self.office = office
        self.clock = clock
        self.wording = Wording(language)
        self._desktop_language = language
        self.settings = ShopSettings()
        self.hours: OpeningHours = opening_hours(self.settings.zone)
        self.staff: tuple[Staff, ...] = ()
        self.signed_in: str | None = None
        self.directory: Directory | None = None
        self.practice = False
        self.last_person = ""
        """Who was signed in on this PC when the program was last closed."""
        office.gate = self._must_sign
        self.keys, self.turns = Keymap(self), Turns(self)
        self._hide_internal = False
        self._language = ""
        office.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Ask the journal for everything again."""
        self.office.ask(_facts, self._take)

    def tongue(self, words: str) -> str:
        """Return the language somebody's words are in; where they do not tell, what is spoken in the shop's country."""
        return tongue(words, HOME.get(self.settings.country, self.settings.language)) if words else ""

    def person(self, staff_id: str | None) -> Staff | None:
        """Return a member of staff by id."""
        return next((each for each in self.staff if each.id == staff_id), None)

    def sign_in(self, staff_id: str | None) -> None:
        """Let this person sign what is written from now on."""
        self.signed_in = staff_id
        self.last_person = staff_id or self.last_person
        self.changed.emit()

    def switch_to(self, staff_id: str) -> None:
        """Let another person sign; one who has a PIN is asked for it first."""
        person = self.person(staff_id)
        if person is not None and person.has_pin and staff_id != self.signed_in:
            self.sign_in_wanted.emit(staff_id)
        else:
            self.sign_in(staff_id)

    def _must_sign(self) -> NobodySigns | None:
        """Ask who writes, when there are people to choose from and nobody is signed in."""
        if self.signed_in is not None or not self.staff:
            return None
        self.sign_in_wanted.emit("")
        return NobodySigns()

    @property
    def hide_internal(self) -> bool:
        """Whether internal notes stay off the screen, because somebody else can see it."""
        return self._hide_internal

    @hide_internal.setter
    def hide_internal(self, hide: bool) -> None:
        self._hide_internal = hide
        self.changed.emit()

    def _on_changed(self, changes: "Changes | None") -> None:
        from repairdesk.actions.changes import Touched

        of_mine = {Touched.CUSTOMERS, Touched.JOBS, Touched.STAFF, Touched.SETTINGS}
        if changes is None or of_mine & changes.touched:
            self.refresh()

    def _here_already(self) -> str | None:
        """Return who signs without having said so: whoever was here last, unless a PIN says who it is."""
        last = self.person(self.last_person) or (self.staff[0] if self.staff else None)
        return None if last is None or last.has_pin else last.id

    def _take(self, facts: Facts) -> None:
        before = self._facts_shown()
        self.settings, self.hours, self.staff, self.directory = facts
        if not self.settings.set_up and self.settings.language == ShopSettings().language:
            self.settings = replace(self.settings, language=self._desktop_language)
        if self.person(self.signed_in) is None:
            self.signed_in = self._here_already()
        self.wording.use(self.settings.language, self.settings.zone)
        spoken, self._language = self._language, self.settings.language
        if self._language != spoken:
            use_language(self._language)
            self.turns.take(self, self.changed.emit)
        elif self._facts_shown() != before:
            self.changed.emit()
        self.directory_changed.emit()

    def _facts_shown(self) -> tuple[object, ...]:
        return self.settings, self.hours, self.staff, self.signed_in, self.directory is None


def _facts(desk: "Desk") -> Facts:
    from repairdesk.queries.directory import directory
    from repairdesk.queries.settings import hours, settings
    from repairdesk.queries.staff import staff

    active = tuple(each for each in staff(desk) if each.active)
    return settings(desk), hours(desk), active, directory(desk)
