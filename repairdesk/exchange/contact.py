"""What is found in a customer list: a person with phones and e-mails, and a row's report in plain words."""

from dataclasses import dataclass

KNOWN_REMARKS = ("mobile", "home", "work", "main", "other", "assistant", "fax", "pager")
"""Phone remarks taken from a file's own type or label; a screen may translate these words, and only these."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as the file wrote it, and what is known about it ("work", "daughter's")."""

    number: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """One person or company of a customer list, cleaned and within the journal's sizes."""

    name: str
    phones: tuple[Phone, ...] = ()
    emails: tuple[str, ...] = ()
    address: str = ""
    note: str = ""
    source_id: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing worth telling about a row: a stable code, and the facts a sentence about it needs."""

    code: str
    facts: tuple[tuple[str, str], ...] = ()

    def fact(self, key: str) -> str:
        """The fact of that name, or nothing."""
        return dict(self.facts).get(key, "")


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One card or table row: where it stands, whom it holds, and what is to be told about it."""

    where: str
    contact: Contact | None
    problems: tuple[Problem, ...] = ()

    @property
    def about_file(self) -> bool:
        """Whether this row only tells something about the whole file, so that it is no lost customer."""
        return (
            self.contact is None and bool(self.problems) and all(p.code in ABOUT_FILE for p in self.problems)
        )


ABOUT_FILE = frozenset({"columns_unused", "rows_above", "fields_unused", "lines_outside", "no_rows"})

_SENTENCES = {
    # a row that came in, with something to know
    "name_from": "It had no name, so it is listed under its {by}. Correct the name when the customer is next in.",
    "cut": "The {field} was {had} characters long; the first {kept} are kept. The file still has the rest.",
    "too_many": "There are more than {kept} of its {field}; the first {kept} are kept. The file still has the rest.",
    "cleaned": "Unprintable characters in the {field} were taken out. The readable text is kept.",
    "letters_lost": (
        "Some letters of the {field} could not be read and stand as \N{REPLACEMENT CHARACTER}. The rest is safe; "
        "correct them by hand, or save the list as UTF-8 and bring it in again."
    ),
    "phone_spoilt": (
        "A spreadsheet has turned a phone number into {text}; its digits cannot be got back. The rest is safe; "
        "type the number in, or format the column as text and save the list again."
    ),
    "phone_unread": "There was no phone number in “{text}”. It is kept in the note.",
    "email_unread": "“{text}” is not an e-mail address. It is kept in the note.",
    "no_phone_in": "There was no phone number in “{text}”.",
    "no_email_in": "“{text}” is not an e-mail address.",
    "number_as_written": "The number {number} is not a usual phone number. It is kept as written; check it.",
    "extra_cells": (
        "The row has {count} more cells than the header, so text may stand in the wrong column. "
        "The cells under a header are kept; look the row over."
    ),
    "quote_open": (
        "A quotation mark is opened in this row and never closed. The row is read up to its line end and "
        "the following rows are safe; look the row over."
    ),
    "line_joined": (
        "Line {line} did not say what it is; its text is added to the {field} before it. Look the customer over."
    ),
    "line_unread": "Line {line} of the card could not be understood and was left out. The rest of the card is safe.",
    "card_open": "The card has no end line. What was read is kept; look the customer over.",
    "card_long": "The card goes on and on; what is folded below line {line} was left out. What was read is kept.",
    # a row that did not come in
    "nothing_usable": (
        "It has no name, no phone number and no e-mail, so there is nobody to create. Nothing was brought in "
        "from it; add a name or a number in the file if it matters."
    ),
    "is_group": (
        "It is a list of other contacts, not a person. Nothing was brought in from it; its members have cards of "
        "their own."
    ),
    # about the file as a whole
    "columns_unused": "These columns have no place here and were not brought in: {columns}. The file still has them.",
    "fields_unused": "These details have no place here and were not brought in: {fields}. The file still has them.",
    "lines_outside": "Lines outside any card: {count}, the first on line {line}. They were left out.",
    "rows_above": "The headers stand in row {row}; what is written above them was left out.",
    "no_rows": "The list has headers, but no rows below them. Nothing was brought in.",
    "no_header": (
        "No column could be recognised. The first row says: {columns}. Nothing was brought in. "
        "Put headers such as name, phone and e-mail in the first row and try again."
    ),
    "no_cards": "There is no contact card in the file. Nothing was brought in. Export the contacts as vCard or CSV.",
    "not_found": "There is no file of that name. Nothing was brought in. Check where it was saved.",
    "not_readable": "The file could not be read ({reason}). Nothing was brought in. Copy it to this PC and try again.",
    "not_a_file": "That is a folder or a device, not a file. Nothing was brought in. Choose the file inside it.",
    "empty_file": "The file is empty. Nothing was brought in. Export the contacts again.",
    "too_big": (
        "The file is {had} MB; at most {most} MB can be read. Nothing was brought in. "
        "Export without photos, or split the list."
    ),
    "wrong_kind": "This is {kind}, not a contact list. Nothing was brought in. {advice}",
    # what the plan found out
    "shares_phone": (
        "It shares the number {number} with {other}, but the names differ. They are kept apart, so that two people "
        "are never mixed; join them by hand if they are the same customer."
    ),
    "shares_email": (
        "It shares the e-mail {email} with {other}, but the names differ. They are kept apart, so that two people "
        "are never mixed; join them by hand if they are the same customer."
    ),
    "meets_several": "It also meets {other}. They may be the same customer twice; look both over.",
}


def problem(code: str, **facts: str) -> Problem:
    """A problem of that code; an unknown code is a bug and says so at once."""
    if code not in _SENTENCES:
        raise KeyError(code)
    return Problem(code, tuple(facts.items()))


def problem_codes() -> tuple[str, ...]:
    """Every code there is, so that a screen can check that it words them all."""
    return tuple(_SENTENCES)


class _Facts(dict[str, str]):
    """Facts for a sentence; one that is not there leaves a gap rather than stopping a report."""

    def __missing__(self, key: str) -> str:
        return "?"


def sentence(problem: Problem) -> str:
    """What is wrong, what is safe and what to do, in English."""
    return _SENTENCES[problem.code].format_map(_Facts(problem.facts))
