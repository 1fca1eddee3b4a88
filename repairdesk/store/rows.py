"""The tables of the journal. Instants are aware UTC; keys are UUIDv7 made by whoever writes first.

`seq` counts rows in the order of writing; lists run by it, and the search index is tied to it.
Words of the vocabulary (kinds, outcomes, channels) are stored as their plain text values.
"""

from datetime import datetime

from sqlalchemy import Index, MetaData, UniqueConstraint, text
from sqlmodel import Field, SQLModel

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Row(SQLModel):
    """What all tables share: one set of names, so that a later migration finds every constraint."""

    metadata = MetaData(naming_convention=NAMES)


class SettingRow(Row, table=True):
    """One setting of the shop as a JSON text."""

    __tablename__ = "setting"
    name: str = Field(primary_key=True)
    value: str


class CounterRow(Row, table=True):
    """The last number handed out, raised in the same transaction that uses it: no gaps."""

    __tablename__ = "counter"
    name: str = Field(primary_key=True)
    value: int


class StaffRow(Row, table=True):
    """Who works here; the PIN is kept only as a salted hash."""

    __tablename__ = "staff"
    id: str = Field(primary_key=True)
    name: str = Field(unique=True)
    role: str
    active: bool = True
    pin_hash: str = ""
    added_at: datetime


class CustomerRow(Row, table=True):
    """Whom we owe; `sorts_as` is the name as lists are ordered by it."""

    __tablename__ = "customer"
    __table_args__ = (Index("ix_customer_list", "sorts_as", "seq"),)
    seq: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    name: str
    prefers: str
    matters: str = ""
    address: str = ""
    note: str = ""
    added_at: datetime
    sorts_as: str = Field(default="", sa_column_kwargs={"server_default": ""})


class PhoneRow(Row, table=True):
    """A customer's number, in E.164 where it could be read as one; `digits` is what is searched."""

    __tablename__ = "phone"
    __table_args__ = (Index("ix_phone_customer", "customer_id", "position"),)
    id: str = Field(primary_key=True)
    customer_id: str = Field(foreign_key="customer.id")
    number: str
    remark: str = ""
    digits: str = Field(index=True)
    position: int = 0


class EmailRow(Row, table=True):
    """A customer's e-mail address."""

    __tablename__ = "email"
    __table_args__ = (Index("ix_email_customer", "customer_id", "position"),)
    id: str = Field(primary_key=True)
    customer_id: str = Field(foreign_key="customer.id")
    address: str
    position: int = 0


class JobRow(Row, table=True):
    """One repair order, numbered for people."""

    __tablename__ = "job"
    __table_args__ = (
        Index("ix_job_open", "number", sqlite_where=text("is_open = 1"), postgresql_where=text("is_open")),
    )
    seq: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    number: int = Field(unique=True)
    customer_id: str = Field(foreign_key="customer.id", index=True)
    device: str
    serial: str = ""
    fault: str
    stage: str
    is_open: bool = True
    owner_id: str | None = Field(default=None, foreign_key="staff.id")
    opened_at: datetime


class PromiseRow(Row, table=True):
    """An agreement with a due instant, which is never overwritten."""

    __tablename__ = "promise"
    __table_args__ = (
        Index(
            "ix_promise_open",
            "due",
            sqlite_where=text("outcome is null"),
            postgresql_where=text("outcome is null"),
        ),
        Index("ix_promise_settled", "settled_at"),
    )
    id: str = Field(primary_key=True)
    kind: str
    customer_id: str | None = Field(default=None, foreign_key="customer.id", index=True)
    job_id: str | None = Field(default=None, foreign_key="job.id", index=True)
    words: str
    about: str = ""
    due: datetime
    due_wall: str | None = None
    due_zone: str | None = None
    said_at: datetime
    said_by: str | None = Field(default=None, foreign_key="staff.id")
    channel: str
    owner_id: str | None = Field(default=None, foreign_key="staff.id")
    reservation: str = ""
    replaces_id: str | None = Field(default=None, foreign_key="promise.id")
    outcome: str | None = None
    settled_at: datetime | None = None
    cause: str | None = None
    made_good_by_id: str | None = Field(default=None, foreign_key="promise.id")
    once: str | None = Field(default=None, unique=True)


class AgreementRow(Row, table=True):
    """A standing agreement: settled with the customer, without a clock."""

    __tablename__ = "agreement"
    id: str = Field(primary_key=True)
    customer_id: str | None = Field(default=None, foreign_key="customer.id", index=True)
    job_id: str | None = Field(default=None, foreign_key="job.id", index=True)
    text: str
    agreed_at: datetime
    agreed_by: str | None = Field(default=None, foreign_key="staff.id")
    price_limit: int | None = None
    owed_messages: bool = False
    ended_at: datetime | None = None
    price: int | None = None


class EntryRow(Row, table=True):
    """One line of the journal; never changed once written. `book` is its job, else its customer, else "shop"."""

    __tablename__ = "entry"
    __table_args__ = (
        UniqueConstraint("book", "number"),
        Index(
            "ix_entry_corrects_id",
            "corrects_id",
            sqlite_where=text("corrects_id IS NOT NULL"),
            postgresql_where=text("corrects_id IS NOT NULL"),
        ),
    )
    seq: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    book: str
    number: int
    customer_id: str | None = Field(default=None, foreign_key="customer.id", index=True)
    job_id: str | None = Field(default=None, foreign_key="job.id")
    audience: str
    channel: str
    text: str
    writer_id: str | None = Field(default=None, foreign_key="staff.id")
    said_at: datetime
    written_at: datetime
    corrects_id: str | None = Field(default=None, foreign_key="entry.id")
    promise_id: str | None = Field(default=None, foreign_key="promise.id")
    event: str = ""
    facts: str = "{}"


class AttemptRow(Row, table=True):
    """A try to reach the customer about a promise."""

    __tablename__ = "attempt"
    id: str = Field(primary_key=True)
    promise_id: str = Field(foreign_key="promise.id", index=True)
    result: str
    at: datetime
    by: str | None = Field(default=None, foreign_key="staff.id")


class AckRow(Row, table=True):
    """Somebody said "I take it"."""

    __tablename__ = "ack"
    seq: int | None = Field(default=None, primary_key=True)
    promise_id: str = Field(foreign_key="promise.id", index=True)
    by: str | None = Field(default=None, foreign_key="staff.id")
    at: datetime


class SnoozeRow(Row, table=True):
    """Quiet until an instant; the newest one of a promise holds."""

    __tablename__ = "snooze"
    seq: int | None = Field(default=None, primary_key=True)
    promise_id: str = Field(foreign_key="promise.id", index=True)
    by: str | None = Field(default=None, foreign_key="staff.id")
    at: datetime
    until: datetime


class DeliveryRow(Row, table=True):
    """A reminder stage that was shown on a seat; written after it stood on the screen."""

    __tablename__ = "delivery"
    __table_args__ = (Index("ix_delivery_lately", "shown_at", "seat"),)
    promise_id: str = Field(foreign_key="promise.id", primary_key=True)
    key: str = Field(primary_key=True)
    seat: str = Field(primary_key=True)
    shown_at: datetime


class SeenRow(Row, table=True):
    """How far a person has read a job's journal, and when; it follows the person, not the PC."""

    __tablename__ = "seen"
    staff_id: str = Field(foreign_key="staff.id", primary_key=True)
    job_id: str = Field(foreign_key="job.id", primary_key=True)
    number: int
    at: datetime


TABLES = Row.metadata.tables
SETTING, COUNTER, STAFF = TABLES["setting"], TABLES["counter"], TABLES["staff"]
CUSTOMER, PHONE, EMAIL = TABLES["customer"], TABLES["phone"], TABLES["email"]
JOB, PROMISE, AGREEMENT, ENTRY = TABLES["job"], TABLES["promise"], TABLES["agreement"], TABLES["entry"]
ATTEMPT, ACK, SNOOZE, DELIVERY = TABLES["attempt"], TABLES["ack"], TABLES["snooze"], TABLES["delivery"]
SEEN = TABLES["seen"]
