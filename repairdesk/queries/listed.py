"""What the lists of jobs, of customers and of what was found are given: frozen sheets of one page each."""

from dataclasses import dataclass, field
from datetime import datetime

from repairdesk.queries.sheets import CustomerLine, FoundEntry, JobLine, PromiseLine


@dataclass(frozen=True, slots=True)
class ListedJob:
    """One job with how to reach its customer and what is promised next."""

    job: JobLine
    phone: str
    promise: PromiseLine | None
    """The open promise that is due first."""


@dataclass(frozen=True, slots=True)
class ListedCustomer:
    """One customer with their numbers, what is owed and how many jobs there are."""

    customer: CustomerLine
    phones: tuple[str, ...]
    """Numbers as people write them."""
    owed: int
    jobs: int


@dataclass(frozen=True, slots=True)
class JobsPage:
    """The jobs a list shows; `total` counts those it would show if it were endless."""

    now: datetime
    jobs: tuple[ListedJob, ...]
    total: int


@dataclass(frozen=True, slots=True)
class CustomersPage:
    """The customers a list shows; `total` counts those it would show if it were endless."""

    customers: tuple[ListedCustomer, ...]
    total: int


@dataclass(frozen=True, slots=True)
class FoundPage:
    """What a search met, of each kind the nearest."""

    now: datetime
    text: str
    customers: tuple[ListedCustomer, ...] = ()
    jobs: tuple[ListedJob, ...] = ()
    entries: tuple[FoundEntry, ...] = field(default=())
    exact_job: str | None = None
    """The job whose very number was typed."""
