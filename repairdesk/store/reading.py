"""Reading instants fast: the same values as the tables' own type gives, without a Python call for each."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Dialect, type_coerce
from sqlalchemy.types import DateTime, TypeDecorator


class ReadInstant(TypeDecorator[datetime]):
    """An instant as it is read; written ones go through the tables' own type, which refuses naive values."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse: this type only reads."""
        raise TypeError("instants are written through the tables' own type")

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None]:
        """Return what turns a stored value into an aware UTC instant."""
        return _from_text if dialect.name == "sqlite" else _from_driver


def _from_text(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value + "+00:00")


def _from_driver(value: datetime | None) -> datetime | None:
    return None if value is None else value.astimezone(UTC)


def instant(column: ColumnElement[Any]) -> ColumnElement[datetime]:
    """Return a column of instants for reading."""
    return type_coerce(column, ReadInstant())
