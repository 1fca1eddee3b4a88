"""`setup` and `staff`: the shop's settings and who works here."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from repairdesk.domain.fold import fold
from repairdesk.domain.records import Staff
from repairdesk.domain.refusal import Ambiguous, BadSetting, EmptyText, NotFound
from repairdesk.domain.words import Role
from repairdesk.terminal.common import Data, Json, journal, show

if TYPE_CHECKING:
    from repairdesk.desk import Desk
    from repairdesk.domain.settings import ShopSettings

LANGUAGES = ("en", "da", "nb")


def setup(
    name: Annotated[str | None, typer.Option("--name", help="What the shop is called.")] = None,
    zone: Annotated[str | None, typer.Option("--zone", help="Time zone, such as Europe/Copenhagen.")] = None,
    country: Annotated[
        str | None, typer.Option("--country", help="Two letters, for phones and holidays.")
    ] = None,
    language: Annotated[str | None, typer.Option("--language", help="en, da or nb.")] = None,
    hours: Annotated[str | None, typer.Option("--hours", help='Such as "Mon-Fri 10-18, Sat 10-14".')] = None,
    phone: Annotated[str | None, typer.Option("--phone", help="The shop's own number.")] = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Set up the shop, or show how it is set up; what is not named stays as it is."""
    from repairdesk.actions.settings import save_settings
    from repairdesk.queries.settings import settings

    with journal(data) as desk:
        if any(said is not None for said in (name, zone, country, language, hours, phone)):
            save_settings(desk, _changed(settings(desk), name, zone, country, language, hours, phone))
        show(as_json, settings_facts(settings(desk)), settings_lines(settings(desk)))


def _changed(
    now: "ShopSettings",
    name: str | None,
    zone: str | None,
    country: str | None,
    language: str | None,
    hours: str | None,
    phone: str | None,
) -> "ShopSettings":
    """Return the settings with what was named put in, each checked. Raises BadSetting."""
    from repairdesk.domain.settings import parse_hours
    from repairdesk.domain.zone import load_zone

    if name is not None and not name.strip():
        raise EmptyText(what="name")
    if zone is not None:
        load_zone(zone)
    if language is not None and language not in LANGUAGES:
        raise BadSetting(what="language", said=language, example="en, da or nb")
    if country is not None and not (len(country) == 2 and country.isascii() and country.isalpha()):
        raise BadSetting(what="country", said=country, example="DK")
    return replace(
        now,
        name=now.name if name is None else name.strip(),
        zone=zone or now.zone,
        country=now.country if country is None else country.upper(),
        language=language or now.language,
        weekly=now.weekly if hours is None else parse_hours(hours),
        phone=now.phone if phone is None else phone.strip(),
        set_up=True,
    )


def settings_facts(shop: "ShopSettings") -> dict[str, object]:
    """Return the settings for JSON."""
    from repairdesk.domain.settings import hours_text

    return {
        "name": shop.name,
        "zone": shop.zone,
        "country": shop.country,
        "language": shop.language,
        "hours": hours_text(shop.weekly),
        "phone": shop.phone,
    }


def settings_lines(shop: "ShopSettings") -> list[str]:
    """Return the settings for people."""
    return [f"{name:<9} {value or '–'}" for name, value in settings_facts(shop).items()]


def staff_add(
    name: Annotated[str, typer.Argument(help="The name colleagues use.")],
    role: Annotated[Role, typer.Option("--role", help="What this person does.")] = Role.COUNTER,
    pin: Annotated[
        str | None, typer.Option("--pin", help="Signs journal lines with this person's name.")
    ] = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Add someone who works here."""
    from repairdesk.actions.staff import add_staff

    with journal(data) as desk:
        made = add_staff(desk, name=name, role=role, pin=pin)
        fact = {"id": made.id, "name": name.strip(), "role": role.value}
        show(as_json, fact, [f"{name.strip()} ({role.value}) works here now."])


def staff_list(data: Data = None, as_json: Json = False) -> None:
    """List who works here."""
    from repairdesk.queries.staff import staff

    with journal(data) as desk:
        people = staff(desk)
        facts = [{"id": one.id, "name": one.name, "role": one.role.value} for one in people]
        show(as_json, facts, [f"{one.name}  {one.role.value}" for one in people] or ["Nobody yet."])


def member(desk: "Desk", said: str | None) -> Staff | None:
    """Return whom `--by` names. Raises NotFound with the names there are, or Ambiguous."""
    from repairdesk.queries.staff import staff

    if said is None:
        return None
    people = [one for one in staff(desk) if one.active]
    exact = [one for one in people if fold(one.name) == fold(said.strip())]
    near = exact or [one for one in people if fold(one.name).startswith(fold(said.strip()))]
    if len(near) == 1:
        return near[0]
    if near:
        raise Ambiguous(what="person", said=said, matches=tuple(one.name for one in near))
    names = ", ".join(sorted(one.name for one in people))
    raise NotFound(what="person", said=said, hint=f" here (there is {names})" if names else " here")


def member_id(desk: "Desk", said: str | None) -> str | None:
    """Return the id of whom `--by` names."""
    person = member(desk, said)
    return person.id if person else None
