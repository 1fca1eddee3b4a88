"""Settings as named JSON texts; what stands in them is the domain's business."""

from sqlalchemy import bindparam, insert, select, update

from repairdesk.store.rows import SETTING
from repairdesk.store.store import Reader, Unit

_READ = select(SETTING.c.value).where(SETTING.c.name == bindparam("what"))
_CHANGE = update(SETTING).where(SETTING.c.name == bindparam("what")).values(value=bindparam("said"))
_ADD = insert(SETTING)


def read(reader: Reader, name: str) -> str | None:
    """Return the text of a setting, or None when it was never set."""
    found = reader.run(_READ, {"what": name}).scalar()
    return None if found is None else str(found)


def write(unit: Unit, name: str, value: str) -> None:
    """Write a setting."""
    if unit.run(_CHANGE, {"what": name, "said": value}).rowcount == 0:
        unit.run(_ADD, {"name": name, "value": value})
