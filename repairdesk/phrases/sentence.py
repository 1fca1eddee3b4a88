"""Reads one sentence of the quick line."""

from dataclasses import replace
from datetime import datetime
from functools import partial

from repairdesk.domain.due import Due
from repairdesk.domain.hours import OpeningHours
from repairdesk.domain.words import Channel, Kind
from repairdesk.phrases import clauses
from repairdesk.phrases.day import Day
from repairdesk.phrases.directory import Directory
from repairdesk.phrases.items import Times
from repairdesk.phrases.kinds import choose_kind, find_channel, kind_words
from repairdesk.phrases.lexicon import Reader
from repairdesk.phrases.moment import Moment, add_up, complete
from repairdesk.phrases.people import People, Place, find_name, find_numbers, find_timely_name
from repairdesk.phrases.reading import Reading, two_times
from repairdesk.phrases.settle import Settled, settle
from repairdesk.phrases.shop_clock import Shop, clock_today
from repairdesk.phrases.timing import find_times
from repairdesk.phrases.tokens import cut
from repairdesk.phrases.understood import Understood

_ELSE = ("ellers", "otherwise", "else", "alternativt", "alternatively")
"""What begins a time for when the first does not hold."""
LONGEST = 400
"""Characters of the first line that are read; whoever pastes more pasted no promise."""


def _read_due(reading: Reading, shop: Shop, times: Times, people: People) -> None:
    """Settle the first time said, filled from the others; report the rest."""
    reader, today = reading.reader, Day(shop.here.date(), "today", fixed=True)
    moments = [add_up(reader, group, today) for group in times.groups]
    pieces: list[Place] = []
    chosen: Moment | None = None
    extra: list[Moment] = []
    for moment in moments:
        instead = reader.sign(moment.start - 1, *_ELSE)
        if chosen is None or (not instead and complete(chosen, moment)):
            chosen = chosen or moment
            pieces.append(Place(moment.start, moment.end))
        else:
            extra.append(moment)
    settled = settle(shop, chosen) if chosen else Settled()
    while chosen and settled.due is None and extra:
        reading.odd += [reading.part("due", place, settled.refused) for place in pieces]
        chosen = extra.pop(0)
        pieces = [Place(chosen.start, chosen.end)]
        settled = settle(shop, chosen)
    _report_due(reading, settled, pieces)
    for moment in extra:
        reading.doubt("due", "several_times", Place(moment.start, moment.end), _either(shop, settled, moment))
    for item in times.vague:
        reading.vague.append(reading.part("due", Place(item.start, item.end), str(item.value)))
    for item in times.refused:
        if item.kind == "not_before":
            _not_before(reading, Place(item.start, item.end))
            continue
        reading.odd.append(reading.part("due", Place(item.start, item.end), item.kind))
    reading.covered |= times.covered()
    _doubt_job(reading, shop, people)


def _either(shop: Shop, settled: Settled, moment: Moment) -> tuple[str, ...]:
    """Return the local time that is read and that of another moment; nothing when they are one or there is only one."""
    return two_times(settled.due, settle(shop, moment).due, shop.hours)


def _not_before(reading: Reading, place: Place) -> None:
    """Report the earliest time for something: it is no deadline."""
    reading.vague.append(reading.part("due", place, "not_before"))
    reading.doubt("due", "not_before", place)


def _report_due(reading: Reading, settled: Settled, pieces: list[Place]) -> None:
    for place in pieces:
        if settled.refused == "not_before":
            _not_before(reading, place)
        elif settled.due is None:
            reading.odd.append(reading.part("due", place, settled.refused))
        else:
            reading.take("due", place)
    if "due" not in reading.removed:
        reading.due, reading.rolled = settled.due, settled.rolled
    if settled.due is not None:
        for code, choices in settled.doubts:
            reading.doubt("due", code, pieces[0], choices)


def _doubt_job(reading: Reading, shop: Shop, people: People) -> None:
    """Ask whether "1430" is a job or a time when no other time is said."""
    if people.job and people.job_at and people.job_or_clock and reading.due is None and not reading.vague:
        wall = clock_today(shop, int(reading.reader.tokens[people.job_at.start].text))
        reading.doubt("job", "job_or_clock", people.job_at, (people.job.id, wall))


def _read_people(reading: Reading, people: People) -> None:
    if people.job_at:
        reading.take("job", people.job_at)
    if people.customer_at:
        reading.take("customer", people.customer_at)
        if people.doubt:
            reading.doubt("customer", people.doubt_code, people.customer_at, people.doubt)
    for place in people.odd:
        name = "job" if place.code == "unknown_job" else "customer"
        reading.odd.append(reading.part(name, place, place.code))
        reading.covered |= set(range(place.start, place.end))


def _read_kind(reading: Reading, held: set[int], times: Times) -> tuple[Kind | None, Channel | None]:
    """Return kind and channel from the words outside `held`; "ikke klar i dag, men i morgen" is still ready."""
    reader = reading.reader
    words = kind_words(reader, held)
    words = [replace(word, negated=False) for word in words] if times.ruled_out else words
    chosen = choose_kind(reader, words, held)
    kind: Kind | None = None
    if chosen:
        reading.take("kind", Place(chosen.start, chosen.end), chosen.kind.value)
        kind = None if "kind" in reading.removed else chosen.kind
    named = find_channel(reader, held)
    channel: Channel | None = None
    if named and (
        chosen is None or chosen.kind not in (Kind.CALL_BACK, Kind.READY) or named[0] is not Channel.PHONE
    ):
        value, start, end = named
        if chosen is None or chosen.kind in (
            Kind.MESSAGE,
            Kind.QUOTE,
            Kind.NEXT_WORD,
            Kind.FOLLOW_UP,
            Kind.READY,
            Kind.DIAGNOSIS,
        ):
            reading.take("channel", Place(start, end), value.value)
            channel = None if "channel" in reading.removed else value
    return kind, channel


def _read_about(reading: Reading) -> str:
    """Return what the promise is about: after "om", else the plain words that are left at the end."""
    reader = reading.reader
    place = clauses.find_about(reader, reading.covered)
    about = reading.take("about", place) if place else ""
    for left in clauses.leftovers(reader, reading.covered):
        last = not any(index in reading.covered for index in range(left.end, len(reader)))
        begun = any(index in reading.covered for index in range(left.start))
        thing = any(reader.all(index, "common") for index in range(left.start, left.end))
        if place is None and ((last and begun) or thing) and clauses.is_name(reader, left):
            about, place = reading.take("about", left), left
        else:
            reading.odd.append(reading.part("words", left, "words"))
            if reading.due and clauses.is_day_slip(reader, left):
                reading.doubt("due", "day_slip", left, reading.without_slip(left))
    return about


def _read_agreement(reading: Reading, people: People, held: set[int]) -> tuple[str, int | None]:
    """Return the standing agreement and price limit, when the sentence is one."""
    reader = reading.reader
    found = clauses.price_limit(reader, people.taken())
    limit: int | None = None
    places = [place for place in (people.job_at, people.customer_at) if place]
    whole = clauses.without(reader, reading.sentence, places)
    if found:
        limit = None if "price_limit" in reading.removed else found[0]
        reading.take("price_limit", found[1])
    loose = clauses.RULED if clauses.rules_contact(reader) else ("rhythm",)
    timeless = reading.due is None and all(part.code in loose for part in reading.vague)
    stands = timeless and (found is not None or clauses.is_standing(reader, held))
    if not stands and found is None:
        return "", limit
    if "agreement" in reading.removed:
        return "", limit
    if not stands and found:
        return reading.part("agreement", found[1]).text, limit
    if stands:
        reading.vague, reading.doubts = [], [one for one in reading.doubts if one.field != "due"]
        reading.odd = [part for part in reading.odd if part.field != "due"]
        span = Place(0, len(reader))
        reading.parts.append(reading.part("agreement", span))
        taken = {index for place in places for index in range(place.start, place.end)}
        reading.covered |= set(range(len(reader))) - taken
    return whole, limit


def _find(
    reader: Reader, shop: Shop, directory: Directory, country: str
) -> tuple[People, Times, Place | None]:
    """Return people, times and reservation: numbers first, so that no job or price is read as a clock time."""
    people = find_numbers(reader, directory, country)
    limit = clauses.price_limit(reader, people.taken())
    spent = clauses.prices(reader) | (set(range(limit[1].start, limit[1].end)) if limit else set())
    find_timely_name(reader, directory, people)
    times = find_times(reader, shop.here.date(), people.taken() | spent)
    find_name(reader, directory, people, times.covered())
    held = times.covered() | people.taken()
    return people, times, clauses.find_reservation(reader, times, kind_words(reader, held))


def understand(
    sentence: str,
    *,
    now: datetime,
    hours: OpeningHours,
    directory: Directory,
    removed: frozenset[str] = frozenset(),
    said_by_country: str = "DK",
) -> Understood:
    """Return what `sentence` says when it is said at `now` in a shop with these opening hours.
    Only the first line is read. The readings of the fields in `removed` are dropped; their words stay words.
    """
    first, rest = _first_line(sentence)
    reader = Reader(cut(first[:LONGEST]))
    if not len(reader):
        return Understood(sentence, rest=rest)
    again = partial(
        understand,
        now=now,
        hours=hours,
        directory=directory,
        removed=removed,
        said_by_country=said_by_country,
    )
    reading = Reading(sentence, reader, removed, again=again, hours=hours)
    return _whole(reading, Shop(now, hours), directory, said_by_country, rest)


def _whole(reading: Reading, shop: Shop, directory: Directory, country: str, rest: str) -> Understood:
    """Read everything, numbers and times first, and put it together."""
    reader, removed = reading.reader, reading.removed
    people, times, reservation = _find(reader, shop, directory, country)
    held = times.covered() | people.taken()
    held |= set(range(reservation.start, reservation.end)) if reservation else set()
    _read_people(reading, people)
    _read_due(reading, shop, times, people)
    said = reading.take("reservation", reservation) if reservation else ""
    kind, channel = _read_kind(reading, held, times)
    agreement, price = _read_agreement(reading, people, held)
    kind = None if _is_rule(agreement, reading.due, reader, held) else kind
    about = "" if agreement and not price else _read_about(reading)
    return Understood(
        sentence=reading.sentence,
        kind=kind,
        channel=channel,
        customer=None if "customer" in removed else people.customer,
        job=None if "job" in removed else people.job,
        due=reading.due,
        about=about,
        reservation=said,
        agreement=agreement,
        price_limit=price,
        parts=tuple(sorted(reading.parts, key=lambda part: (part.span.start, part.span.end))),
        doubts=tuple(reading.doubts),
        vague=tuple(reading.vague),
        not_understood=tuple(sorted(reading.odd, key=lambda part: part.span.start)),
        rolled=reading.rolled,
        rest=rest,
    )


def _is_rule(agreement: str, due: Due | None, reader: Reader, held: set[int]) -> bool:
    """Whether an agreement is a rule about how to do things and so no promise of its own kind."""
    if not agreement or due is not None:
        return False
    waits = any(index not in held for index in reader.places("when"))
    return not waits or any(index not in held for index in reader.places("not"))


def _first_line(text: str) -> tuple[str, str]:
    """Return the first line that says something, padded so that places stay right, and the further lines."""
    lines = text.splitlines(keepends=True)
    before = ""
    for number, line in enumerate(lines):
        if line.strip():
            return " " * len(before) + line.rstrip(), "".join(lines[number + 1 :]).strip()
        before += line
    return "", ""
