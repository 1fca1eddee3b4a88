"""The search index: FTS5 in SQLite, tsvector in PostgreSQL. Texts are folded before they come in.

Declared dialect file: only how words are indexed and matched differs between the two databases.
"""

import re
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from repairdesk.domain.fold import fold

INDEXES = ("customer_seek", "job_seek", "entry_seek")
SHORTEST_BEGINNING = 2
"""A single letter counts only as a whole word: it begins too many."""

_WORD = re.compile(r"\w+")

_FIND = {
    "sqlite": "select rowid from {index} where {index} match ? order by rowid desc limit ?",
    "postgresql": "select seq from {index} where body @@ to_tsquery('simple', %s) order by seq desc limit %s",
}
_PUT = {
    "sqlite": "insert into {index}(rowid, body) values (?, ?)",
    "postgresql": "insert into {index}(seq, body) values (%s, to_tsvector('simple', %s))",
}
_DROP = {
    "sqlite": "delete from {index} where rowid = ?",
    "postgresql": "delete from {index} where seq = %s",
}
_TEXTS = {dialect: {index: find.format(index=index) for index in INDEXES} for dialect, find in _FIND.items()}


def put_indexes(connection: Connection) -> None:
    """Make the search indexes; migrations call this. Entries are never changed, so their texts are not kept twice."""
    for index in INDEXES:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(
                f"create table {index} (seq bigint primary key, body tsvector not null)"
            )
            connection.exec_driver_sql(f"create index ix_{index}_body on {index} using gin (body)")
        else:
            kept = ", content='', detail=none" if index == "entry_seek" else ", detail=none"
            connection.exec_driver_sql(
                f"create virtual table {index} using fts5("
                f"body, tokenize='unicode61 remove_diacritics 0', prefix='2 3'{kept})"
            )


def words_of(text: str) -> str:
    """Return the folded words of `text`, apart from each other as a search meets them."""
    return " ".join(_WORD.findall(fold(text).replace("_", " ")))


def in_one(text: str) -> str:
    """Return `text` without what stands between its letters and digits: "PF-1A 2B" as "PF1A2B"."""
    return "".join(_WORD.findall(text.replace("_", " ")))


def spellings(serial: str) -> tuple[str, ...]:
    """Return how a serial number or an IMEI is looked for: as it is written, and without hyphens and spaces."""
    return tuple(dict.fromkeys((serial, in_one(serial))))


def index_text(connection: Connection, index: str, seq: int, texts: Iterable[str]) -> None:
    """Make the row `seq` findable by its texts."""
    put = _PUT[connection.dialect.name].format(index=index)
    connection.exec_driver_sql(put, (seq, words_of(" ".join(texts))))


def index_many(connection: Connection, index: str, rows: Sequence[tuple[int, str]]) -> None:
    """Make many rows findable at once."""
    if rows:
        put = _PUT[connection.dialect.name].format(index=index)
        connection.exec_driver_sql(put, [(seq, words_of(text)) for seq, text in rows])


def forget_text(connection: Connection, index: str, seq: int) -> None:
    """Take a row out of the index, before it is put in anew."""
    connection.exec_driver_sql(_DROP[connection.dialect.name].format(index=index), (seq,))


def matching(connection: Connection, index: str, text: str, limit: int) -> list[int]:
    """Return the newest rows that hold every word of `text`; nothing the user types is syntax.

    Whole words are looked for first: they are found newest first without gathering all. Only when they are fewer
    than `limit` do beginnings of words count too.
    """
    words = words_of(text).split()
    if not words:
        return []
    found = _asked(connection, index, words, limit, whole=True)
    return found if len(found) >= limit else _asked(connection, index, words, limit, whole=False)


def _asked(connection: Connection, index: str, words: list[str], limit: int, *, whole: bool) -> list[int]:
    dialect = connection.dialect.name
    begins, joint = ("':*", " & ") if dialect == "postgresql" else ('"*', " ")
    quote = begins[0]
    ends = (quote if whole or len(word) < SHORTEST_BEGINNING else begins for word in words)
    query = joint.join(quote + word + end for word, end in zip(words, ends, strict=True))
    return [row[0] for row in connection.exec_driver_sql(_TEXTS[dialect][index], (query, limit)).all()]
