"""The customers an import may meet, of the shop and of the file so far, found by the phones and e-mails they share."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from repairdesk.domain.fold import fold
from repairdesk.exchange.contact import Contact, Phone
from repairdesk.exchange.people import Words, names_agree, words_of
from repairdesk.exchange.phone import can_tell_people, normalise
from repairdesk.exchange.plan_rows import Addition, Known, NewCustomer, says

_MOST_COMPARED = 100


@dataclass(eq=False)
class Person:
    """A customer while the import is being planned."""

    name: str
    words: Words
    customer_id: str = ""
    keys: set[str] = field(default_factory=set)
    phones: list[Phone] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    address: str = ""
    note: str = ""
    """What stands in the shop's note already; it is not said twice."""
    news: str = ""
    """The address, when the shop knows none and the file does."""
    notes: dict[str, None] = field(default_factory=dict)
    source_id: str = ""
    wheres: list[str] = field(default_factory=list)

    def gains(self, contact: Contact, where: str, country: str) -> tuple[tuple[Phone, ...], tuple[str, ...]]:
        """Take what the contact adds; returns the phones and e-mails that were not known."""
        fresh: list[Phone] = []
        for phone in contact.phones:
            if (key := _phone_key(phone.number, country)) not in self.keys:
                self.keys.add(key)
                fresh.append(phone)
        emails = [email for email in contact.emails if _email_key(email) not in self.keys]
        self.keys.update(_email_key(email) for email in emails)
        self.phones += fresh
        self.emails += emails
        self._remember(contact)
        self.source_id = self.source_id or contact.source_id
        self.wheres.append(where)
        return tuple(fresh), tuple(emails)

    def _remember(self, contact: Contact) -> None:
        """Another spelling of the name, a second address and every different note."""
        if not self.words and not self.customer_id and words_of(contact.name):
            self.name, self.words = contact.name, words_of(contact.name)
        told = [contact.name] if contact.name != self.name and words_of(contact.name) else []
        if contact.address and self.address and contact.address != self.address:
            told.append(contact.address)
        if not self.address:
            self.address = self.news = contact.address
        told += [contact.note] if contact.note else []
        self.notes |= dict.fromkeys(text for text in told if not says(self.note, text))

    @property
    def told(self) -> tuple[int, bool]:
        """How much text the file has brought so far; it grows when a row says something new."""
        return len(self.notes), bool(self.news)

    def as_new(self) -> NewCustomer:
        """This person as a customer to create."""
        note = "\n".join(self.notes)
        contact = Contact(
            self.name, tuple(self.phones), tuple(self.emails), self.address, note, self.source_id
        )
        return NewCustomer(contact, tuple(self.wheres))

    def as_addition(self) -> Addition:
        """What a known customer gains."""
        note = "\n".join(self.notes)
        phones, emails = tuple(self.phones), tuple(self.emails)
        return Addition(self.customer_id, self.name, phones, emails, self.news, note, tuple(self.wheres))


@dataclass(frozen=True)
class Meeting:
    """Whom a contact meets: those it agrees with, best first, and those who only share a number or address."""

    same: tuple[Person, ...]
    sharing: tuple[tuple[str, Person], ...]

    @property
    def unclear(self) -> bool:
        """Whether it could be several people who are not each other."""
        first, *others = self.same
        return any(not names_agree(first.words, other.words) for other in others)


class Book:
    """Finds people by phone and e-mail; a number that hundreds share is looked through only so far."""

    def __init__(self, country: str, existing: Iterable[Known]) -> None:
        self.country = country
        self.people: list[Person] = []
        self._by_key: dict[str, list[Person]] = {}
        self._by_key_and_name: dict[tuple[str, Words], Person] = {}
        self._unreachable: dict[tuple[str, frozenset[str]], list[Person]] = {}
        for known in existing:
            person = Person(known.name, words_of(known.name), known.customer_id)
            person.address, person.note = known.address, known.note
            person.keys |= {_phone_key(phone, country) for phone in known.phones}
            person.keys |= {_email_key(email) for email in known.emails}
            self.add(person)

    def add(self, person: Person) -> None:
        """Let a person be found by all that is known of them."""
        self.people.append(person)
        self.index(person, person.keys)
        if person.customer_id and not any(map(_joins, person.keys)):
            self._unreachable.setdefault(_whole(person.name, person.keys), []).append(person)

    def index(self, person: Person, keys: set[str]) -> None:
        """Let a person be found by these keys too."""
        for key in filter(_joins, keys):
            self._by_key.setdefault(key, []).append(person)
            self._by_key_and_name.setdefault((key, person.words), person)

    def keys_of(self, contact: Contact) -> set[str]:
        """What a contact can be found by."""
        phones = {_phone_key(phone.number, self.country) for phone in contact.phones}
        return phones | {_email_key(email) for email in contact.emails}

    def meet(self, contact: Contact, words: Words) -> Meeting:
        """Everybody who shares a phone or e-mail with the contact, sorted into the same and the others."""
        if not any(map(_joins, keys := self.keys_of(contact))):
            return Meeting(self._again(contact, keys), ())
        same: dict[Person, int] = {}
        sharing: dict[Person, str] = {}
        for key in sorted(filter(_joins, keys)):
            exact = self._by_key_and_name.get((key, words))
            people = self._by_key.get(key, [])[:_MOST_COMPARED]
            for person in dict.fromkeys([exact, *people] if exact else people):
                if names_agree(words, person.words, by_email=key.startswith("e")):
                    same[person] = same.get(person, 0) + 2 + (person is exact)
                else:
                    sharing.setdefault(person, key)
        ranked = sorted(same, key=lambda person: (-same[person], not person.customer_id))
        return Meeting(tuple(ranked), tuple((key, who) for who, key in sharing.items() if who not in same))

    def _again(self, contact: Contact, keys: set[str]) -> tuple[Person, ...]:
        """The customer whom this very row has made before: nothing tells them apart, and each is met only once."""
        alike = self._unreachable.get(_whole(contact.name, keys), [])
        for person in alike:
            if contact.address in ("", person.address) and says(person.note, contact.note):
                alike.remove(person)
                return (person,)
        return ()


def _whole(name: str, keys: set[str]) -> tuple[str, frozenset[str]]:
    return fold(name), frozenset(keys)


def _phone_key(number: str, country: str) -> str:
    return "p" + (normalise(number, country) or number.casefold())


def _email_key(email: str) -> str:
    return "e" + email.strip().casefold()


def _joins(key: str) -> bool:
    """Whether sharing this says anything: no stub, placeholder or half an address."""
    return can_tell_people(key[1:]) if key.startswith("p") else "@" in key
