"""Finds what a word on the command line means: a promise by its id, a customer by name or phone, a job by number."""

from typing import TYPE_CHECKING

from repairdesk.domain.refusal import Ambiguous, NotFound

if TYPE_CHECKING:
    from repairdesk.desk import Desk
    from repairdesk.queries.sheets import JobSheet

SHORTEST = 6
SHOWN = 8


def short_id(identity: str) -> str:
    """Return the end of an id, which is what lists show; the beginning is a time and much the same for all."""
    return identity[-SHOWN:]


def promise_id(desk: "Desk", said: str) -> str:
    """Return the promise meant by a whole id, or by six or more characters of its beginning or its end."""
    from repairdesk.queries.promise import promise_line

    word = said.strip().casefold()
    if len(word) < SHORTEST:
        raise NotFound(what="promise", said=said, hint=f" (give at least {SHORTEST} characters of its id)")
    try:
        return promise_line(desk, word).id
    except NotFound:
        raise NotFound(what="promise", said=said, hint="; `repairdesk due --all` lists them") from None


def customer_id(desk: "Desk", said: str) -> str:
    """Return the one customer meant by a name, phone or e-mail. Raises NotFound, or Ambiguous with the names."""
    from repairdesk.domain.fold import fold
    from repairdesk.queries.customer import customers

    if not said.strip():
        raise NotFound(what="customer", said=said)
    found = customers(desk, said)
    exact = tuple(one for one in found if fold(one.name) == fold(said.strip()))
    found = exact if len(exact) == 1 else found
    if len(found) > 1:
        names = [f"{one.name} ({one.phone})" if one.phone else one.name for one in found[:10]]
        more = [f"{len(found) - 10} more"] if len(found) > 10 else []
        raise Ambiguous(what="customer", said=said, matches=(*names, *more))
    if not found:
        raise NotFound(
            what="customer", said=said, hint="; `repairdesk customers find` looks for parts of names"
        )
    return found[0].id


def job_sheet(desk: "Desk", said: str) -> "JobSheet":
    """Return the job numbered `said`, with or without its "#"."""
    from repairdesk.queries.job import job

    digits = said.strip().removeprefix("#")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 12):
        raise NotFound(what="job", said=said, hint="; a job is named by its number, such as 1042")
    return job(desk, number=int(digits))
