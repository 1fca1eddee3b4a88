"""The shop's customers and jobs, ready to be looked up by a word, a beginning or a number."""

from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable
from itertools import islice
from typing import TypeVar

from repairdesk.domain.fold import fold
from repairdesk.phrases.similar import alike
from repairdesk.phrases.tokens import cut
from repairdesk.phrases.understood import Match

Asked = TypeVar("Asked", bound=Hashable)
Answer = TypeVar("Answer")
Ids = frozenset[str]
NOBODY: Ids = frozenset()
SHORTEST_PREFIX = 3
MANY = 200
COUNTRY_CODES = ("45", "47", "46", "44", "49", "354", "358", "298", "299", "1")
NATIONAL = {"DK": "45", "NO": "47", "SE": "46", "GB": "44", "DE": "49"}


def _grouped(number: str) -> str:
    """Return a Danish or Norwegian number the way it is read aloud; others as they are."""
    if number.startswith(("+45", "+47")) and len(number) == 11:
        digits = number[3:]
        return " ".join((number[:3], digits[:2], digits[2:4], digits[4:6], digits[6:]))
    return number


def _national(number: str) -> str:
    digits = number.lstrip("+")
    for code in COUNTRY_CODES:
        if number.startswith("+" + code):
            return digits[len(code) :]
    return digits


def _kept(answers: dict[Asked, Answer], asked: Asked, find: Callable[[Asked], Answer]) -> Answer:
    """Return the answer to what was asked before, or find it: a name is looked up again at every keystroke."""
    found = answers.get(asked)
    if found is None:
        if len(answers) >= MANY:
            answers.clear()
        found = answers[asked] = find(asked)
    return found


class Directory:
    """Customers by name and phone, jobs by number."""

    def __init__(
        self,
        customers: Iterable[tuple[str, str, tuple[str, ...]]] = (),
        jobs: Iterable[tuple[str, int, str, str | None]] = (),
    ) -> None:
        self._customers: dict[str, Match] = {}
        self._by_word: dict[str, set[str]] = {}
        self._by_phone: dict[str, set[str]] = {}
        self._words: list[str] | None = None
        self._named: dict[str, Ids] = {}
        self._beginnings: dict[str, Ids] = {}
        self._shared: dict[tuple[Ids, Ids], Ids] = {}
        self._first: dict[tuple[Ids, int], tuple[str, ...]] = {}
        self._jobs: dict[str, Match] = {}
        self._by_number: dict[int, str] = {}
        self._job_customer: dict[str, str | None] = {}
        for customer in customers:
            self.add_customer(*customer)
        for job in jobs:
            self.add_job(*job)

    def add_customer(self, customer_id: str, name: str, phones: tuple[str, ...] = ()) -> None:
        """Take in a customer, or the new name of one."""
        self._forget()
        self._customers[customer_id] = Match(customer_id, name, _grouped(phones[0]) if phones else "")
        for token in cut(name):
            if token.is_word:
                if token.word not in self._by_word:
                    self._words = None
                self._by_word.setdefault(token.word, set()).add(customer_id)
        for phone in phones:
            self._by_phone.setdefault(phone.lstrip("+"), set()).add(customer_id)
            self._by_phone.setdefault(_national(phone), set()).add(customer_id)

    def _forget(self) -> None:
        for answers in (self._named, self._beginnings, self._shared, self._first):
            answers.clear()

    def add_job(self, job_id: str, number: int, device: str, customer_id: str | None = None) -> None:
        """Take in a job."""
        self._jobs[job_id] = Match(job_id, f"#{number} {device}".strip())
        self._by_number[number] = job_id
        self._job_customer[job_id] = customer_id

    @property
    def has_customers(self) -> bool:
        """Whether anybody is known yet."""
        return bool(self._customers)

    def customer(self, customer_id: str) -> Match | None:
        """Return the customer with this id."""
        return self._customers.get(customer_id)

    def job(self, job_id: str) -> Match | None:
        """Return the job with this id."""
        return self._jobs.get(job_id)

    def job_numbered(self, number: int) -> Match | None:
        """Return the job with this number."""
        return self._jobs.get(self._by_number.get(number, ""))

    def customer_of(self, job_id: str) -> Match | None:
        """Return the customer a job belongs to."""
        return self._customers.get(self._job_customer.get(job_id) or "")

    def phone(self, digits: str, country: str) -> Ids:
        """Return the customers with a phone number, written with or without its country."""
        plain = digits.removeprefix("00")
        home = NATIONAL.get(country, "") + plain.removeprefix("0")
        for number in (home, plain, plain.lstrip("0")):
            if found := self._by_phone.get(number):
                return frozenset(found)
        return NOBODY

    def named(self, word: str) -> Ids:
        """Return the customers with this very word in their name, also when it is said with a genitive s."""
        return _kept(self._named, word, self._spelled)

    def _spelled(self, word: str) -> Ids:
        found = self._by_word.get(word)
        if found is not None:
            return frozenset(found)
        for ending in ("'s", "s", "'"):
            if word.endswith(ending) and (stem := self._by_word.get(word[: -len(ending)])) is not None:
                return frozenset(stem)
        return NOBODY

    def beginning(self, word: str) -> Ids:
        """Return the customers with a word in their name that begins so."""
        return _kept(self._beginnings, word, self._begun) if len(word) >= SHORTEST_PREFIX else NOBODY

    def _begun(self, word: str) -> Ids:
        if self._words is None:
            self._words = sorted(self._by_word)
        found: set[str] = set()
        for index in range(bisect_left(self._words, word), len(self._words)):
            if not self._words[index].startswith(word):
                break
            found |= self._by_word[self._words[index]]
        return frozenset(found)

    def shared(self, ids: Ids, others: Ids) -> Ids:
        """Return the customers in both."""
        return _kept(self._shared, (ids, others), lambda both: both[0] & both[1])

    def first_of(self, ids: Ids, most: int) -> tuple[str, ...]:
        """Return some of `ids`: the first by id, or of very many the first taken in."""
        return _kept(self._first, (ids, most), self._first_of)

    def _first_of(self, asked: tuple[Ids, int]) -> tuple[str, ...]:
        ids, most = asked
        if len(ids) <= MANY:
            return tuple(sorted(ids)[:most])
        return tuple(islice((one for one in self._customers if one in ids), most))

    def spelled(self, text: str) -> Ids:
        """Return the customers whose name has every word of `text`."""
        found = [self.named(fold(word)) for word in text.split()]
        return frozenset.intersection(*found) if found else NOBODY

    def similar(self, word: str, most: int = 3) -> tuple[str, ...]:
        """Return some customers with a name of which `word` (folded) may be a slip, the nearest first."""
        if self._words is None:
            self._words = sorted(self._by_word)
        found = [one for name in alike(word, self._words) for one in sorted(self._by_word[name])]
        return tuple(dict.fromkeys(found))[:most]
