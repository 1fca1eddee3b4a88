"""Plans an import before anything is written: who is new, who is known already, and who must not be mixed up.

The rule: a row is the same customer as one we know (or as an earlier row) when a phone or an e-mail meets, so that
there are no duplicates. But a shop's journal must never mix two people. So when the names clearly differ (see
`people.names_agree`), or when the row could be either of two people, it is *kept apart*: it becomes a customer of its
own, and its line says with whom it shares what, for the shop to decide. Stubs like 112 and placeholders like 00000000
never join anybody.
"""

from collections.abc import Callable, Iterable, Sized
from dataclasses import replace

from repairdesk.exchange.book import Book, Meeting, Person
from repairdesk.exchange.contact import Contact, Problem, ReadRow, problem
from repairdesk.exchange.people import Words, words_of
from repairdesk.exchange.phone import as_shown, is_full, normalise
from repairdesk.exchange.plan_rows import (
    Addition,
    ImportPlan,
    Known,
    NewCustomer,
    PlannedRow,
    Verdict,
    says,
)

__all__ = [
    "Addition",
    "ImportPlan",
    "Known",
    "NewCustomer",
    "PlannedRow",
    "Verdict",
    "meet_again",
    "plan_import",
]

Progress = Callable[[int, int | None], None]
_EVERY = 50
_MOST_NAMED = 5


def plan_import(
    rows: Iterable[ReadRow],
    existing: Iterable[Known],
    country: str,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportPlan:
    """What bringing in these rows would do. Writes nothing, and may be stopped at any row (`plan.cancelled`).

    `progress(done, total)` is called now and then; the total is None while the rows are still being read.
    """
    total = len(rows) if isinstance(rows, Sized) else None
    book = Book(country, existing)
    planned: list[PlannedRow] = []
    stopped = False
    for row in rows:
        if cancelled is not None and cancelled():
            stopped = True
            break
        planned.append(_planned(row, book))
        if progress is not None and len(planned) % _EVERY == 0:
            progress(len(planned), total)
    if progress is not None:
        progress(len(planned), total if stopped else len(planned))
    touched = [person for person in book.people if person.wheres]
    new = tuple(person.as_new() for person in touched if not person.customer_id)
    additions = tuple(person.as_addition() for person in touched if person.customer_id and _has_news(person))
    met = frozenset(person.customer_id for person in book.people if person.customer_id)
    return ImportPlan(tuple(planned), new, additions, stopped, met)


def meet_again(plan: ImportPlan, everybody: Iterable[Known], country: str) -> ImportPlan:
    """The plan once more, when customers have been written since: whom it called new may be known by now."""
    rows = [ReadRow(each.wheres[0], each.contact) for each in plan.new]
    anew = plan_import(rows, everybody, country)
    return replace(plan, new=anew.new, additions=plan.additions + anew.additions, met=anew.met)


def _has_news(person: Person) -> bool:
    return bool(person.phones or person.emails or person.news or person.notes)


def _planned(row: ReadRow, book: Book) -> PlannedRow:
    """One row's fate, after which the book knows its person."""
    contact = row.contact
    if contact is None:
        verdict = Verdict.ABOUT_FILE if row.about_file else Verdict.UNUSABLE
        return PlannedRow(row.where, verdict, problems=row.problems)
    words = _words(row, contact)
    problems = row.problems + _unusual_numbers(contact, book.country)
    meeting = book.meet(contact, words)
    if meeting.same and not (meeting.unclear and _would_add(meeting.same[0], contact, book)):
        return _joined(row.where, contact, meeting, book, problems)
    shared = _shared(contact, meeting, book)
    person = Person(contact.name, words)
    person.gains(contact, row.where, book.country)
    book.add(person)
    verdict = Verdict.APART if shared else Verdict.NEW
    return PlannedRow(row.where, verdict, contact, problems=problems + shared)


def _words(row: ReadRow, contact: Contact) -> Words:
    """What the row's name says; a number or e-mail that stands in for a name says nothing."""
    stand_ins = {told.fact("by") for told in row.problems if told.code == "name_from"}
    return () if stand_ins & {"e-mail", "phone number"} else words_of(contact.name)


def _unusual_numbers(contact: Contact, country: str) -> tuple[Problem, ...]:
    """Numbers that are kept as they were written, so that somebody looks at them; five digits are usual in Norway."""
    unusual = [phone.number for phone in contact.phones if not _usual(phone.number, country)]
    return tuple(problem("number_as_written", number=number) for number in unusual)


def _usual(number: str, country: str) -> bool:
    normal = normalise(number, country)
    return is_full(normal) or (country.upper() == "NO" and len(normal or "") == 5)


def _would_add(person: Person, contact: Contact, book: Book) -> bool:
    """Whether joining would write anything to that person."""
    address = contact.address not in ("", person.address) and not says(person.note, contact.address)
    return bool(book.keys_of(contact) - person.keys or address or not says(person.note, contact.note))


def _joined(
    where: str, contact: Contact, meeting: Meeting, book: Book, problems: tuple[Problem, ...]
) -> PlannedRow:
    """The row belongs to somebody known: to a customer of the shop, or to an earlier row."""
    person, *others = meeting.same
    same_as = person.name if person.customer_id else person.wheres[0]
    fresh, before = book.keys_of(contact) - person.keys, person.told
    phones, emails = person.gains(contact, where, book.country)
    book.index(person, fresh)
    if others:
        problems += (problem("meets_several", other=_named(others)),)
    problems += _sharers(meeting, book)
    verdict = Verdict.KNOWN if person.customer_id else Verdict.MERGED
    told = person.told != before
    return PlannedRow(where, verdict, contact, person.customer_id, same_as, phones, emails, problems, told)


def _shared(contact: Contact, meeting: Meeting, book: Book) -> tuple[Problem, ...]:
    """Why a row is kept apart, if it is."""
    told = _sharers(meeting, book)
    return (problem("meets_several", other=_named(list(meeting.same))), *told) if meeting.same else told


def _sharers(meeting: Meeting, book: Book) -> tuple[Problem, ...]:
    """Each number or e-mail that somebody with another name has too."""
    by_key: dict[str, list[Person]] = {}
    for key, person in meeting.sharing:
        by_key.setdefault(key, []).append(person)
    told: list[Problem] = []
    for key, people in by_key.items():
        if key.startswith("e"):
            told.append(problem("shares_email", email=key[1:], other=_named(people)))
        else:
            number = as_shown(key[1:], book.country)
            told.append(problem("shares_phone", number=number, other=_named(people)))
    return tuple(told)


def _named(people: list[Person]) -> str:
    """Names for a sentence, a few of them."""
    names = ", ".join(person.name for person in people[:_MOST_NAMED])
    more = len(people) - _MOST_NAMED
    return f"{names} and {more} more" if more > 0 else names
