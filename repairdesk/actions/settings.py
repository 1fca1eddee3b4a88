"""Save what the shop tells about itself."""

from dataclasses import replace

from repairdesk.actions import steps_people
from repairdesk.actions.changes import Changes, Touched, Undo
from repairdesk.actions.clean import clean
from repairdesk.actions.record import event
from repairdesk.desk import Desk
from repairdesk.domain.refusal import BadSetting
from repairdesk.domain.settings import ShopSettings
from repairdesk.domain.zone import load_zone
from repairdesk.exchange.phone import is_country
from repairdesk.store import shop

LANGUAGES = ("da", "nb", "en")


def save_settings(desk: Desk, settings: ShopSettings, *, by: str | None = None) -> Changes:
    """Save the shop's settings. Refuses TextTooLong, and BadSetting for a zone, language, country or span of hours."""
    now = desk.now()
    settings = replace(
        settings,
        name=clean(settings.name, "name"),
        phone=clean(settings.phone, "phone"),
        currency=clean(settings.currency, "currency"),
    )
    load_zone(settings.zone)
    settings = replace(settings, name=clean(settings.name, "name"), phone=clean(settings.phone, "phone"))
    if settings.language not in LANGUAGES:
        raise BadSetting(what="language", said=settings.language, example="da")
    if not is_country(settings.country):
        raise BadSetting(what="country", said=settings.country, example="DK")
    if not 1 <= settings.next_word_hours <= 24 * 60:
        raise BadSetting(what="next_word_hours", said=str(settings.next_word_hours), example="48")
    if not 1 <= settings.owed_message_hours <= 24 * 60:
        raise BadSetting(what="owed_message_hours", said=str(settings.owed_message_hours), example="1")
    if not 0 <= settings.sign_out_minutes <= 24 * 60:
        raise BadSetting(what="sign_out_minutes", said=str(settings.sign_out_minutes), example="10")
    with desk.write() as unit:
        before = shop.text(unit)
        shop.save(unit, settings)
        after = shop.text(unit)
        event(unit, "settings_saved", now, by=by)
    touched = frozenset({Touched.SETTINGS, Touched.REMINDERS, Touched.PROMISES})
    undo = Undo("settings_saved", (steps_people.saved(before, after),)) if before != after else None
    return Changes(touched, "settings_saved", {"name": settings.name}, undo=undo)
