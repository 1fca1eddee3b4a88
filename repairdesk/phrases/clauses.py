"""The clauses around a promise: the reservation, what it is about, and what is agreed without a clock."""

from repairdesk.domain.words import Kind
from repairdesk.phrases.items import Times
from repairdesk.phrases.kinds import KindWord
from repairdesk.phrases.lexicon import Reader, slip_of
from repairdesk.phrases.people import Place
from repairdesk.phrases.told import clause

_STOPS = (",", ";", ".", "!", "?", "(", ")", "–", "—")
_LINK = frozenset(
    "er den det vi sa is it we we'll i i'll jeg then will have har ha skal kan han hun de they he she da bliver blir"
    " this".split()
)
_OURS = frozenset("vi jeg we i'll we'll we're vores var our".split())
RULED = ("rhythm", "not_before", "working_time")
"""Times that a rule about reaching the customer may name without being a deadline."""
_TRIM = frozenset({",", ";", ".", "!", "?", ":", "-", "(", ")", "–", "—"})


def clause_end(reader: Reader, start: int) -> int:
    """Return where the clause that begins at `start` ends: at a comma or the like, or at the end."""
    for index in range(start, len(reader)):
        if reader.sign(index, *_STOPS):
            inner = index + 1 < len(reader) and reader.tokens[index].end == reader.tokens[index + 1].start
            if not (inner and reader.number(index + 1) is not None):
                return index
    return len(reader)


def find_reservation(reader: Reader, times: Times, words: list[KindWord]) -> Place | None:
    """Return the reservation, from "hvis" until a time, a comma or the end; drops the times within it."""
    for start in reader.places("reservation"):
        end = clause_end(reader, start)
        inside = [group for group in times.groups if start < group.start < end]
        outside = [group for group in times.groups if group not in inside]
        if inside and outside:
            times.groups = outside
        elif inside:
            times.groups = inside[-1:]
            later = [
                word
                for word in words
                if len(inside) == 1 or word.start >= inside[0].end or word.start < start
            ]
            end = _before_promise(reader, start, inside[-1].start, later)
        return trimmed(reader, start, end)
    for tail in reader.places("reservation_tail"):
        start, _ = clause(reader, tail)
        if start < tail and not any(group.start < tail and group.end > start for group in times.groups):
            return Place(start, tail + 1)
    return None


def _before_promise(reader: Reader, start: int, end: int, words: list[KindWord]) -> int:
    """Return where a reservation without a comma ends: before the promise that has the time."""
    outside = any(word.start < start for word in words)
    if not outside:
        inner = [word.start for word in words if start + 2 < word.start < end and word.kind.value != "part"]
        end = inner[0] if inner else end
    while end > start + 2 and reader.tokens[end - 1].word in _LINK:
        end -= 1
    return end


def trimmed(reader: Reader, start: int, end: int) -> Place | None:
    """Return the place without signs at its ends."""
    while start < end and reader.tokens[start].text in _TRIM:
        start += 1
    while end > start and reader.tokens[end - 1].text in _TRIM:
        end -= 1
    return Place(start, end) if start < end else None


def find_about(reader: Reader, covered: set[int]) -> Place | None:
    """Return what follows "om", "about", "vedr." and is no time."""
    for index in reader.places("about"):
        lead = reader.first(index, "about")
        if lead is None or index in covered or lead[0] in covered:
            continue
        if reader.number(lead[0]) is not None and reader.first(lead[0] + 1, "unit"):
            continue
        start = end = lead[0]
        stop = clause_end(reader, start)
        while end < stop and end not in covered and not reader.all(end, "when"):
            end += 1
        said = any(place < index for place in reader.places("kind"))
        while (
            not said and end - 1 > start and reader.all(end - 1, "kind") and not reader.all(end - 1, "common")
        ):
            end -= 1
        place = trimmed(reader, start, end)
        if place and any(reader.tokens[at].is_word for at in range(place.start, place.end)):
            return place
    return None


def is_name(reader: Reader, place: Place) -> bool:
    """Whether left words can say what a promise is about: words, and no time word with a slip of the finger."""
    return reader.tokens[place.start].is_word and not is_day_slip(reader, place)


def is_day_slip(reader: Reader, place: Place) -> bool:
    """Whether the one word at `place` is a day's name with a slip of the finger."""
    return place.end - place.start == 1 and bool(slip_of(reader.tokens[place.start].word))


def _is_slip(reader: Reader, index: int) -> bool:
    return _is_plain(reader, index) and bool(slip_of(reader.tokens[index].word))


def _is_plain(reader: Reader, index: int) -> bool:
    if reader.first(index, "common", "part_noun"):
        return True
    return reader.tokens[index].is_word and not reader.is_known(index)


def leftovers(reader: Reader, covered: set[int]) -> list[Place]:
    """Return stretches of words nothing was made of, without the small words between and around them."""
    money = prices(reader) - covered
    places: list[Place] = []
    index = 0
    while index < len(reader):
        if (
            index in covered
            or index in money
            or not (_is_plain(reader, index) or reader.tokens[index].is_number)
        ):
            index += 1
            continue
        end = last = index + 1
        if _is_slip(reader, index):
            places.append(Place(index, end))
            index = end
            continue
        while (
            end < len(reader)
            and not _is_slip(reader, end)
            and end not in covered
            and (end in money or not reader.sign(end, *_STOPS))
        ):
            end += 1
            if end - 1 in money or _is_plain(reader, end - 1) or reader.tokens[end - 1].is_number:
                last = end
        places.append(Place(index, last))
        index = last
    return places


def price_limit(reader: Reader, taken: set[int]) -> tuple[int, Place] | None:
    """Return the highest price agreed and where it is said: "max 1800 kr", "prisgrænse 1.800"."""
    for index in reader.places("limit"):
        for end, _ in reader.all(index, "limit"):
            named = reader.first(index, "price_limit") is not None
            start = end + 1 if reader.sign(end, ":", "=", "på", "is", "er", "of", "pris", "price") else end
            money = reader.first(start, "money")
            start = money[0] if money else start
            found = _amount(reader, start)
            if found is None or start in taken:
                continue
            value, last = found
            after = reader.first(last, "money")
            if after or money or (named and not reader.first(last, "unit")):
                return value, Place(index, after[0] if after else last)
            alone = last >= len(reader) or not (
                reader.first(last, "unit", "minutes") or reader.tokens[last].is_word
            )
            if alone and value >= 100 and reader.tokens[index].word[:3] in ("max", "mak", "hoj", "hoy", "at"):
                return value, Place(index, last)
    return None


def _amount(reader: Reader, index: int) -> tuple[int, int] | None:
    """Return 1800, 1.800, 1,800 or 1 800 as a number, and where it ends."""
    value = reader.number(index)
    if value is None:
        return None
    end = index + 1
    while len(reader.tokens[index].text) <= 3:
        step = end + 1 if reader.sign(end, ".", ",") else end
        more = reader.number(step)
        if more is None or len(reader.tokens[step].text) != 3:
            break
        value, end = value * 1000 + more, step + 1
    if (
        reader.sign(end, ",", ".")
        and reader.number(end + 1) is not None
        and len(reader.tokens[end + 1].text) == 2
    ):
        end += 2
    return value, end


def prices(reader: Reader) -> set[int]:
    """Return the tokens of amounts of money, so that no clock time is read from them."""
    taken: set[int] = set()
    if not reader.numbered or not (reader.places("money") or reader.signs("$")):
        return taken
    for index in reader.numbered:
        found = _amount(reader, index)
        if found and (unit := reader.first(found[1], "money")):
            taken |= set(range(index, unit[0]))
        if (
            found
            and reader.sign(index - 1, "€", "£", "$", "kr", "dkk", "nok")
            and reader.number(index - 2) is None
        ):
            taken |= set(range(index, found[1]))
    return taken


def rules_contact(reader: Reader) -> bool:
    """Whether the words rule when or how the customer is reached: "ring aldrig før kl 10", "only call on weekdays"."""
    reached = any(
        reader.all(index, "kind")[0][1] in (Kind.CALL_BACK, Kind.MESSAGE) for index in reader.places("kind")
    )
    ours = any(token.word in _OURS for token in reader.tokens)
    return reached and not ours and bool(reader.places("standing"))


def is_standing(reader: Reader, covered: set[int]) -> bool:
    """Whether the words settle how things are to be done rather than promise something."""
    return any(index not in covered for index in reader.places("standing", "when"))


def without(reader: Reader, sentence: str, places: list[Place]) -> str:
    """Return the sentence without the words at `places`."""
    kept = sentence
    for place in sorted(places, key=lambda place: -place.start):
        first, last = reader.tokens[place.start], reader.tokens[place.end - 1]
        kept = kept[: first.start].rstrip() + " " + kept[last.end :].lstrip()
    return " ".join(kept.split()).strip(" ,;:-")
