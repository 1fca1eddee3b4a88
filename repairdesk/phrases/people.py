"""Finds the customer and the job a sentence is about."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from repairdesk.phrases.directory import NOBODY, Directory, Ids
from repairdesk.phrases.lexicon import Reader
from repairdesk.phrases.tokens import touching
from repairdesk.phrases.understood import Match

MOST_CHOICES = 12
_TO = frozenset(
    {"til", "to", "hos", "fra", "for", "with", "av", "af", "kunde", "customer", "hr", "fru", "mr", "mrs"}
)
_PHONE_DIGITS = range(8, 13)
_TIMELY = ("weekday", "month", "part", "weekday_short")
"""What a name can be besides: Fredag Nielsen, Mai Berg, Morgen Hansen."""


@dataclass(slots=True)
class Place:
    """Tokens from `start` up to `end`, read as something; `code` says what is odd about them."""

    start: int
    end: int
    code: str = ""


@dataclass(slots=True)
class People:
    """Who and what a sentence is about, and where it says so."""

    job: Match | None = None
    job_at: Place | None = None
    customer: Match | None = None
    customer_at: Place | None = None
    doubt: tuple[str, ...] = ()
    doubt_code: str = ""
    job_or_clock: bool = False
    """Whether the job's bare number could as well be a time, as in "ring 1430"."""
    odd: list[Place] = field(default_factory=list)

    def taken(self) -> set[int]:
        """Return the tokens that are read as people, jobs or numbers."""
        places = [*self.odd, *(place for place in (self.job_at, self.customer_at) if place)]
        return {index for place in places for index in range(place.start, place.end)}


def _job_reference(reader: Reader, index: int) -> tuple[int, int] | None:
    """Return where "#1042" or "sag nr. 1042" at `index` ends, and the number."""
    start = index
    while (word := reader.first(start, "job")) or reader.sign(start, "#", ":"):
        if not word and start == index and not reader.sign(start, "#"):
            return None
        start = word[0] if word else start + 1
    number = reader.number(start)
    if number is None or start == index or _is_date(reader, start):
        return None
    return start + 1, number


def _is_date(reader: Reader, index: int) -> bool:
    """Whether a number goes on as a date: "saken 1. oktober"."""
    after = index + 1 + reader.sign(index + 1, ".")
    return len(reader.tokens[index].text) <= 2 and reader.first(after, "month") is not None


def _bare_job(reader: Reader, index: int, directory: Directory) -> Match | None:
    """Return the job a number alone names, when it cannot be a time, a price or an amount."""
    number = reader.number(index)
    if number is None or len(reader.tokens[index].text) < 3:
        return None
    if reader.first(index + 1, "unit", "money", "month", "am", "pm") or reader.ends_before(index, "limit"):
        return None
    if reader.sign(index - 1, ".", ",", ":", "/", "-", "+") and touching(reader.tokens, index):
        return None
    joint = reader.sign(index + 1, ":", "/", ",", "h") and touching(reader.tokens, index + 1)
    if joint and reader.number(index + 2) is not None:
        return None
    is_clock = len(reader.tokens[index].text) == 4 and number // 100 < 24 and number % 100 < 60
    lead = reader.ends_before(index, "clock", "clock_by")
    if (
        is_clock
        and lead
        and reader.tokens[lead[0]].word not in ("til", "fra", "efter", "etter", "from", "after", "=")
    ):
        return None
    return directory.job_numbered(number)


def _could_be_clock(reader: Reader, index: int) -> bool:
    number = reader.number(index)
    four = number is not None and len(reader.tokens[index].text) == 4
    return number is not None and four and number // 100 < 24 and number % 100 < 60 and number % 5 == 0


def _find_job(reader: Reader, directory: Directory, people: People) -> None:
    past = 0
    for index in sorted({*reader.places("job"), *reader.signs("#"), *reader.numbered}):
        if index < past:
            continue
        found = _job_reference(reader, index)
        if found:
            end, number = found
            job = directory.job_numbered(number)
            if job and not people.job:
                people.job, people.job_at = job, Place(index, end)
            elif not job and (reader.tokens[index].text == "#" or end - index > 1):
                people.odd.append(Place(index, end, "unknown_job"))
            past = end
            continue
        if people.job is None and reader.number(index) is not None and index not in people.taken():
            job = _bare_job(reader, index, directory)
            if job:
                people.job, people.job_at = job, Place(index, index + 1)
                people.job_or_clock = index > 0 and _could_be_clock(reader, index)


def _digit_runs(reader: Reader) -> Iterator[tuple[int, int, str]]:
    """Yield runs of digits as phone numbers are written: in groups of two or more, with spaces between."""
    index = 0
    while index < len(reader):
        if not reader.tokens[index].is_number:
            index += 1
            continue
        start = index - 1 if reader.sign(index - 1, "+") else index
        end = index
        digits = ""
        while end < len(reader) and reader.tokens[end].is_number and len(digits) < 12:
            digits += reader.tokens[end].text
            end += 1
        yield start, end, digits
        index = end


def _is_phone(reader: Reader, start: int, end: int, directory: Directory) -> bool:
    """Whether an unknown run of digits has the shape of a phone number."""
    if reader.sign(start, "+"):
        return sum(len(token.text) for token in reader.tokens[start:end]) > max(_PHONE_DIGITS.start, 8)
    if (
        reader.ends_before(start, "clock", "job", "limit")
        or reader.sign(end, ".", ":", "/", ",")
        or reader.first(end, "money")
    ):
        return False
    lengths = [len(token.text) for token in reader.tokens[start:end]]
    first = reader.number(start)
    if lengths == [4, 4]:
        return first is not None and directory.job_numbered(first) is None
    return lengths in ([8], [2, 2, 2, 2], [3, 2, 3])


def _find_phone(reader: Reader, directory: Directory, people: People, country: str) -> None:
    for start, end, digits in _digit_runs(reader):
        for last in range(end, start, -1):
            text = "".join(token.text for token in reader.tokens[start:last]).lstrip("+")
            if len(text) not in _PHONE_DIGITS:
                continue
            ids = directory.phone(text, country)
            if ids:
                people.customer_at = Place(start, last)
                _choose(people, directory, ids)
                return
        if (len(digits) == 8 or reader.sign(start, "+")) and _is_phone(reader, start, end, directory):
            people.odd.append(Place(start, end, "unknown_phone"))


def _choose(people: People, directory: Directory, ids: Ids) -> None:
    """Take the one customer; with several, the job's; else leave it to be chosen."""
    owner = directory.customer_of(people.job.id) if people.job else None
    if owner and owner.id in ids:
        people.customer = owner
    elif len(ids) == 1:
        people.customer = directory.customer(next(iter(ids)))
    else:
        people.doubt, people.doubt_code = directory.first_of(ids, MOST_CHOICES), "several_customers"


def _is_lead(reader: Reader, index: int) -> bool:
    if index <= 0:
        return False
    return reader.tokens[index - 1].word in _TO or reader.ends_before(index, "kind") is not None


def _word_ids(reader: Reader, index: int, directory: Directory, covered: set[int]) -> Ids:
    """Return the customers the word at `index` can name."""
    token = reader.tokens[index]
    if index in covered or not token.is_word:
        return NOBODY
    capital = token.text[0].isupper()
    if reader.is_known(index):
        only_noun = reader.first(index, "common") is not None and not reader.first(
            index, "filler", "by", "kind"
        )
        if not capital or (index == 0 and not only_noun):
            return NOBODY
        return directory.named(token.word)
    exact = directory.named(token.word)
    if exact or not (capital or _is_lead(reader, index)):
        return exact
    return directory.beginning(token.word)


def _extend(
    reader: Reader, start: int, ids: Ids, directory: Directory, covered: set[int]
) -> tuple[int, Ids, bool]:
    """Read on while the words narrow the customers down; say whether a further name did not fit."""
    end = start + 1
    while end < len(reader):
        token = reader.tokens[end]
        if token.text == "." and len(reader.tokens[end - 1].text) <= 2 and touching(reader.tokens, end):
            end += 1
            continue
        more = _word_ids(reader, end, directory, covered)
        if not more and token.is_word and end not in covered and not reader.is_known(end):
            more = directory.shared(directory.beginning(token.word), ids)
        if not more:
            capital = token.is_word and token.text[0].isupper() and not reader.is_known(end)
            return (
                end,
                ids,
                capital and end not in covered and len(token.text) > 3 and token.text[1:].islower(),
            )
        ids = directory.shared(ids, more)
        if not ids:
            return end + 1, ids, True
        end += 1
    return end, ids, False


def find_numbers(reader: Reader, directory: Directory, country: str) -> People:
    """Return the job and the phone number of a sentence."""
    people = People()
    _find_job(reader, directory, people)
    _find_phone(reader, directory, people, country)
    job, phone = people.job_at, people.customer_at
    if job and phone and phone.start <= job.start < phone.end:
        people.job = people.job_at = None
    return people


def find_timely_name(reader: Reader, directory: Directory, people: People) -> None:
    """Take "Fredag Nielsen" and "Morgen Hansen" as whole names before one of their words is read as a time."""
    taken = people.taken()
    for index in reader.places(*_TIMELY) if people.customer_at is None else ():
        for start in (index, index - 1):
            pair = reader.tokens[max(start, 0) : start + 2]
            if start < 0 or len(pair) < 2 or not all(token.is_word for token in pair) or start in taken:
                continue
            named = pair[index - start].text[0].isupper() or (start == index and _is_lead(reader, start))
            if not named or (
                reader.ends_before(start, "by", "weekday", "this", "next") and not _is_lead(reader, start)
            ):
                continue
            ids = directory.shared(directory.named(pair[0].word), directory.named(pair[1].word))
            if ids:
                people.customer_at = Place(start, start + 2)
                _choose(people, directory, ids)
                return


def find_name(reader: Reader, directory: Directory, people: People, covered: set[int]) -> None:
    """Add the customer whose name is said, or the job's customer."""
    covered = covered | people.taken()
    for index in range(len(reader)) if people.customer_at is None else ():
        ids = _word_ids(reader, index, directory, covered)
        if not ids:
            continue
        end, ids, misfit = _extend(reader, index, ids, directory, covered)
        if not ids:
            people.odd.append(Place(index, end, "unknown_customer"))
            return
        people.customer_at = Place(index, end)
        _choose(people, directory, ids)
        if misfit and people.customer:
            people.doubt, people.doubt_code = (people.customer.id,), "name_continues"
        break
    if people.customer is None and people.job and not people.doubt:
        people.customer = directory.customer_of(people.job.id)
