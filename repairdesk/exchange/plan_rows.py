"""What an import would do, row by row and in sum; plain data for a report and for the action that carries it out."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from repairdesk.exchange.contact import Contact, Phone, Problem, sentence


class Verdict(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    KNOWN = "known"
    MERGED = "merged"
    APART = "apart"
    UNUSABLE = "unusable"
    ABOUT_FILE = "about_file"


@dataclass(frozen=True, slots=True)
class Known:
    """A customer the shop has already: phones as E.164 (or plain digits), e-mails in any case."""

    customer_id: str
    name: str
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    address: str = ""
    note: str = ""


def says(note: str, text: str) -> bool:
    """Whether the lines of `text` stand together in `note`; an empty text always does."""
    return not text or f"\n{text}\n" in f"\n{note}\n"


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row's fate. `customer_id` is set when it is a known customer, `same_as` names whom it was joined with.

    `added_text` is true when the customer's address or note gains something too.
    """

    where: str
    verdict: Verdict
    contact: Contact | None = None
    customer_id: str = ""
    same_as: str = ""
    added_phones: tuple[Phone, ...] = ()
    added_emails: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    added_text: bool = False

    def line(self) -> str:
        """The row's report in English: where, who, what becomes of it, and what to know about it."""
        who = f" {self.contact.name}:" if self.contact else ""
        told = " ".join(sentence(problem) for problem in self.problems)
        return " ".join(f"{self.where}:{who} {self._fate()} {told}".split())

    def _fate(self) -> str:
        added = [phone.number for phone in self.added_phones] + list(self.added_emails)
        added += ["address or note"] if self.added_text else []
        more = f"adds {', '.join(added)}." if added else "nothing to add."
        match self.verdict:
            case Verdict.NEW:
                return "new customer."
            case Verdict.KNOWN:
                return f"is customer {self.same_as} already; {more}"
            case Verdict.MERGED:
                return f"the same as {self.same_as} of this file; {more}"
            case Verdict.APART:
                return "new customer, kept apart."
            case Verdict.UNUSABLE:
                return "not brought in."
            case Verdict.ABOUT_FILE:
                return ""


@dataclass(frozen=True, slots=True)
class NewCustomer:
    """A customer to create, with everything its rows of the file say; numbers stand as they were written."""

    contact: Contact
    wheres: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Addition:
    """What the file knows about a customer that the shop does not; address and note are the file's own."""

    customer_id: str
    name: str
    phones: tuple[Phone, ...]
    emails: tuple[str, ...]
    address: str
    note: str
    wheres: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The whole import: a line for every row, the customers to create and what known ones gain.

    A plan that was cancelled holds the rows seen until then and must not be carried out.
    """

    rows: tuple[PlannedRow, ...]
    new: tuple[NewCustomer, ...]
    additions: tuple[Addition, ...]
    cancelled: bool = False
    met: frozenset[str] = frozenset()
    """The ids of the customers there were when it was planned."""

    @property
    def idle(self) -> bool:
        """Whether carrying it out would write nothing."""
        return not (self.new or self.additions)

    @property
    def counts(self) -> dict[Verdict, int]:
        """How many rows met each fate, the absent ones as 0."""
        counted = Counter(row.verdict for row in self.rows)
        return {verdict: counted[verdict] for verdict in Verdict}

    def lines(self) -> tuple[str, ...]:
        """The report, one line a row."""
        return tuple(row.line() for row in self.rows)

    def summary(self) -> str:
        """The import in one English sentence."""
        count = self.counts
        new = count[Verdict.NEW] + count[Verdict.APART]
        text = (
            f"{new} new customer{'' if new == 1 else 's'} ({count[Verdict.APART]} kept apart), "
            f"{count[Verdict.KNOWN]} known already, {count[Verdict.MERGED]} twice in the file, "
            f"{count[Verdict.UNUSABLE]} not brought in."
        )
        return f"Stopped before the end. {text}" if self.cancelled else text
