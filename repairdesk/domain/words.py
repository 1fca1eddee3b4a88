"""The shop's vocabulary: one word, one thing, used alike in code, database and screens."""

from enum import StrEnum


class Role(StrEnum):
    """What a member of staff may do."""

    COUNTER = "counter"
    TECHNICIAN = "technician"
    OWNER = "owner"


class Channel(StrEnum):
    """The way a word travelled between shop and customer."""

    PHONE = "phone"
    COUNTER = "counter"
    SMS = "sms"
    EMAIL = "email"
    NONE = "none"


class Audience(StrEnum):
    """Who a journal entry speaks to; the three looks that must never be confused, and bare events."""

    SAID = "said"
    HEARD = "heard"
    INTERNAL = "internal"
    EVENT = "event"


class JobStage(StrEnum):
    """Where a job stands in the workshop."""

    HANDED_IN = "handed_in"
    FAULT_FINDING = "fault_finding"
    WAITING_CUSTOMER = "waiting_customer"
    WAITING_PART = "waiting_part"
    IN_REPAIR = "in_repair"
    READY = "ready"
    HANDED_OVER = "handed_over"
    DECLINED = "declined"

    @property
    def is_open(self) -> bool:
        """Whether the customer is still owed a next word."""
        return self not in (JobStage.HANDED_OVER, JobStage.DECLINED)


class Kind(StrEnum):
    """What a promise promises."""

    CALL_BACK = "call_back"
    DIAGNOSIS = "diagnosis"
    READY = "ready"
    MESSAGE = "message"
    QUOTE = "quote"
    PART = "part"
    NEXT_WORD = "next_word"
    FOLLOW_UP = "follow_up"
    OTHER = "other"


class Outcome(StrEnum):
    """How a promise ended. A promise without an outcome is open and keeps ringing."""

    KEPT = "kept"
    KEPT_LATE = "kept_late"
    MOVED = "moved"
    BROKEN = "broken"
    RELEASED = "released"
    WITHDRAWN = "withdrawn"
    """Written by mistake and taken back with Undo; counts neither as kept nor as broken."""


class Cause(StrEnum):
    """Why a promise could not be kept. Causes, never people."""

    PART_LATE = "part_late"
    FOUND_MORE = "found_more"
    TOO_MUCH_WORK = "too_much_work"
    FORGOTTEN = "forgotten"
    CUSTOMER = "customer"
    OTHER = "other"


class AttemptResult(StrEnum):
    """What came of a try to reach the customer."""

    NO_ANSWER = "no_answer"
    VOICEMAIL = "voicemail"
    WRONG_NUMBER = "wrong_number"
    SPOKE = "spoke"
    MESSAGE_SENT = "message_sent"


class StageKind(StrEnum):
    """The kinds of moment at which a promise rings."""

    EARLY = "early"
    LAST_CHANCE = "last_chance"
    DUE = "due"
    OVERDUE = "overdue"
    SNOOZE = "snooze"
