"""A contact while it is being read: gathers what a card or row says, then cleans it and settles the name."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from repairdesk.domain.fold import fold
from repairdesk.exchange import clean
from repairdesk.exchange.cells import emails_in, phones_in
from repairdesk.exchange.contact import Contact, Phone, Problem, problem
from repairdesk.exchange.phone import digits_of

_T = TypeVar("_T")
_LAST = {"fax", "pager"}
_MOST_OF_EACH = 100
_KEPT_NOWHERE = {"phone_unread": "no_phone_in", "email_unread": "no_email_in"}
"""What is told instead where there is no note to keep it."""
_OF_SOMEBODY = {"cut", "too_many", "line_joined", "card_open", "card_long"}
"""Told of what was kept, so of nobody."""


@dataclass
class Draft:
    """What has been said about one person so far."""

    names: dict[str, str] = field(default_factory=dict)
    company: str = ""
    company_label: str = "Company"
    phones: list[Phone] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    addresses: list[tuple[str, str]] = field(default_factory=list)
    spare: tuple[str, str] | None = None
    notes: list[str] = field(default_factory=list)
    source_id: str = ""
    problems: list[Problem] = field(default_factory=list)

    def name(self, part: str, text: str) -> None:
        """Take a part of the name; the first that says something wins, a different second one goes to the note."""
        text = self._tidy("name", text, clean.NAME)
        known = self.names.setdefault(part, text)
        if not known:
            self.names[part] = text
        elif text and text != known:
            self.note(text)

    def aside(self, text: str, name: str) -> None:
        """Keep another form of the name in the note, unless the name already says it."""
        if text.strip() and not _meet(text[: clean.NAME], name[: clean.NAME]):
            self.note(text)

    def at_company(self, text: str, label: str) -> None:
        """Take the company; a second one goes to the note."""
        text = self._tidy("company", text, clean.NAME)
        if not self.company:
            self.company, self.company_label = text, label
        elif text and text != self.company:
            self.note(f"{label}: {text}")

    def phone(self, cell: str, remark: str = "", first: bool = False) -> None:
        """Take every number of a cell; words without a number go to the note."""
        text = self._tidy("phone", cell, clean.NOTE, lines=True)
        phones, problems, loose = phones_in(text, self._tidy("remark", remark, clean.REMARK))
        sized = [self._sized(phone) for phone in self._fitting("phone", self.phones, phones)]
        self.phones = sized + self.phones if first else self.phones + sized
        self._tell_all(problems, loose)

    def _sized(self, phone: Phone) -> Phone:
        number = self._tidy("phone", phone.number, clean.PHONE)
        return Phone(number, self._tidy("remark", phone.remark, clean.REMARK))

    def email(self, cell: str, first: bool = False) -> None:
        """Take every e-mail of a cell; anything else goes to the note."""
        text = self._tidy("e-mail", cell, clean.NOTE)
        emails, problems, loose = emails_in(text)
        emails = self._fitting("e-mail", self.emails, emails)
        sized = [self._tidy("e-mail", email, clean.EMAIL) for email in emails]
        self.emails = sized + self.emails if first else self.emails + sized
        self._tell_all(problems, loose)

    def address(self, label: str, text: str) -> None:
        """Take an address; the first one is the customer's, the others go to the note under their label."""
        tidied = self._tidy("address", text, clean.ADDRESS)
        if tidied and all(tidied != known for _, known in self.addresses):
            self.addresses += self._fitting("address", self.addresses, [(label, tidied)])

    def spare_address(self, label: str, text: str) -> None:
        """Take an address that only counts when there is no other: the same one again, as printed on a letter."""
        if not self.spare:
            self.spare = (label, self._tidy("address", text, clean.ADDRESS))

    def note(self, text: str) -> None:
        """Take a remark of any length up to the journal's size, with its lines."""
        tidied = self._tidy("note", text, clean.NOTE, lines=True)
        if tidied and tidied not in self.notes:
            self.notes += self._fitting("note", self.notes, [tidied])

    def identity(self, text: str) -> None:
        """Take the number the other program knew this person by."""
        self.source_id = self.source_id or self._tidy("id", text, clean.SOURCE_ID)

    def tell(self, told: Problem) -> None:
        """Remember something worth telling, once."""
        if told not in self.problems and len(self.problems) < _MOST_OF_EACH:
            self.problems.append(told)

    def _tell_all(self, problems: list[Problem], loose: list[str]) -> None:
        for told in problems:
            self.tell(told)
        for text in loose:
            self.note(text)

    def _fitting(self, name: str, known: Sequence[object], more: list[_T]) -> list[_T]:
        """As many more as one person may have; that there were others is told."""
        room = max(0, _MOST_OF_EACH - len(known))
        if len(more) > room:
            self.tell(problem("too_many", field=name, kept=str(_MOST_OF_EACH)))
        return more[:room]

    def finish(self) -> tuple[Contact | None, tuple[Problem, ...]]:
        """The finished contact and everything to tell about it; nobody when there is no name, phone or e-mail."""
        phones = _each_once(self.phones)
        emails = tuple({email.casefold(): email for email in reversed(self.emails) if email}.values())[::-1]
        name = self._settled_name(phones, emails)
        if not name:
            return None, self.of_nobody("nothing_usable")
        contact = Contact(name, phones, emails, self._main_address(), self._whole_note(name), self.source_id)
        return contact, tuple(self.problems)

    def of_nobody(self, why: str) -> tuple[Problem, ...]:
        """What to tell where nobody is created: no note keeps anything then, and nobody can be looked over."""
        told = [Problem(_KEPT_NOWHERE.get(each.code, each.code), each.facts) for each in self.problems]
        return (*(each for each in told if each.code not in _OF_SOMEBODY), problem(why))

    def _settled_name(self, phones: tuple[Phone, ...], emails: tuple[str, ...]) -> str:
        """The person's name, or else the nickname, company, e-mail or phone; the last ones are told."""
        parts = [self.names.get(part, "") for part in ("prefix", "given", "middle", "family", "suffix")]
        person, full = " ".join(part for part in parts if part), self.names.get("full", "")
        if (
            person
            and full
            and not _meet(person, full)
            and (self.names.get("given") or self.names.get("family"))
        ):
            self.at_company(full, "Company")
            full = ""
        contact_person = self.names.pop("contact", "")
        name = full or person or contact_person or self.names.get("nick", "")
        if contact_person and name != contact_person:
            self.notes.insert(0, contact_person)
        stand_ins = (
            ("company", self.company),
            ("e-mail", emails[0] if emails else ""),
            ("phone number", phones[0].number if phones else ""),
        )
        for by, stand_in in () if name else stand_ins:
            if stand_in:
                self.tell(problem("name_from", by=by))
                return stand_in[: clean.NAME]
        return name[: clean.NAME]

    def _main_address(self) -> str:
        spare = self.spare[1] if self.spare else ""
        return self.addresses[0][1] if self.addresses else spare

    def _whole_note(self, name: str) -> str:
        """Notes, the company when it is not the name, and further addresses, within the journal's size."""
        lines = (
            [f"{self.company_label}: {self.company}"]
            if self.company and not _meet(self.company, name)
            else []
        )
        nick = self.names.get("nick", "")
        lines += [f"“{nick}”"] if nick and nick != name else []
        lines += self.notes
        lines += [f"{label or 'Address'}: {text}" for label, text in self.addresses[1:]]
        return self._tidy("note", "\n".join(lines), clean.NOTE, lines=True)

    def _tidy(self, name: str, text: str, most: int, lines: bool = False) -> str:
        """Clean one text and tell what was done to it."""
        tidied, done = clean.tidy(text, most, lines)
        if "cut" in done:
            self.tell(problem("cut", field=name, had=str(len(text)), kept=str(len(tidied))))
        for code in sorted(done - {"cut"}):
            self.tell(problem(code, field=name))
        return tidied


def _meet(one: str, other: str) -> bool:
    """Whether all words of the shorter text stand in the longer one."""
    words = sorted(
        (set(fold(one).replace(",", " ").split()), set(fold(other).replace(",", " ").split())), key=len
    )
    return words[0] <= words[1]


def _each_once(phones: list[Phone]) -> tuple[Phone, ...]:
    """Each number once, whatever its spelling; remarks that differ are joined; fax and pager stand last."""
    by_digits: dict[str, Phone] = {}
    for phone in phones:
        digits = digits_of(phone.number).removeprefix("00")
        known = by_digits.get(digits)
        if known is None:
            by_digits[digits] = phone
        elif phone.remark and phone.remark not in known.remark:
            words = dict.fromkeys([*known.remark.split(", "), *phone.remark.split(", ")])
            joined = ", ".join(word for word in words if word)
            by_digits[digits] = Phone(known.number, joined[: clean.REMARK])
    return tuple(sorted(by_digits.values(), key=lambda phone: not _LAST.isdisjoint(phone.remark.split(", "))))
