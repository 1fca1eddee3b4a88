"""Saving what the shop tells about itself, as actions for the database thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from repairdesk.domain.settings import ShopSettings
from repairdesk.domain.words import Role

if TYPE_CHECKING:
    from repairdesk.actions.changes import Changes
    from repairdesk.desk import Desk

Action = Callable[["Desk"], "Changes"]


def save(settings: ShopSettings, by: str | None) -> Action:
    """Return the action that saves the settings."""

    def write(desk: "Desk") -> "Changes":
        from repairdesk.actions.settings import save_settings

        return save_settings(desk, settings, by=by)

    return write


def set_pin(staff_id: str, pin: str, by: str | None) -> Action:
    """Return the action that gives somebody a PIN."""

    def write(desk: "Desk") -> "Changes":
        from repairdesk.actions.staff import set_pin

        return set_pin(desk, staff_id=staff_id, pin=pin, by=by)

    return write


def add_person(name: str, role: Role, pin: str | None, by: str | None) -> Action:
    """Return the action that writes down who works here."""

    def write(desk: "Desk") -> "Changes":
        from repairdesk.actions.staff import add_staff

        return add_staff(desk, name=name, role=role, pin=pin, by=by)

    return write
