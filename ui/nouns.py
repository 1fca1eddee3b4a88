"""The names of kinds, stages, channels, causes and roles, in the reader's language."""

from repairdesk.domain.state import Group
from repairdesk.domain.words import AttemptResult, Audience, Cause, Channel, JobStage, Kind, Role
from ui.i18n import translate


def kind(kind: Kind) -> str:
    """Return what a promise promises."""
    return {
        Kind.CALL_BACK: translate("Nouns", "Call back"),
        Kind.DIAGNOSIS: translate("Nouns", "Fault-finding"),
        Kind.READY: translate("Nouns", "Ready"),
        Kind.MESSAGE: translate("Nouns", "Message"),
        Kind.QUOTE: translate("Nouns", "Quote"),
        Kind.PART: translate("Nouns", "Part"),
        Kind.NEXT_WORD: translate("Nouns", "Next word"),
        Kind.FOLLOW_UP: translate("Nouns", "Follow-up call"),
        Kind.OTHER: translate("Nouns", "Promise"),
    }[kind]


def stage(stage: JobStage) -> str:
    """Return where a job stands."""
    return {
        JobStage.HANDED_IN: translate("Nouns", "Handed in"),
        JobStage.FAULT_FINDING: translate("Nouns", "Fault-finding"),
        JobStage.WAITING_CUSTOMER: translate("Nouns", "Waiting for customer"),
        JobStage.WAITING_PART: translate("Nouns", "Waiting for part"),
        JobStage.IN_REPAIR: translate("Nouns", "In repair"),
        JobStage.READY: translate("Nouns", "Done, on the shelf"),
        JobStage.HANDED_OVER: translate("Nouns", "Handed over"),
        JobStage.DECLINED: translate("Nouns", "Declined"),
    }[stage]


def channel(channel: Channel) -> str:
    """Return the name of a channel."""
    return {
        Channel.PHONE: translate("Nouns", "Phone"),
        Channel.COUNTER: translate("Nouns", "Counter"),
        Channel.SMS: translate("Nouns", "SMS"),
        Channel.EMAIL: translate("Nouns", "E-mail"),
        Channel.NONE: "",
    }[channel]


def cause(cause: Cause) -> str:
    """Return why a promise could not be kept."""
    return {
        Cause.PART_LATE: translate("Nouns", "The part came late"),
        Cause.FOUND_MORE: translate("Nouns", "More is broken"),
        Cause.TOO_MUCH_WORK: translate("Nouns", "It takes longer than thought"),
        Cause.FORGOTTEN: translate("Nouns", "We forgot"),
        Cause.CUSTOMER: translate("Nouns", "Waiting for the customer"),
        Cause.OTHER: translate("Nouns", "Something else"),
    }[cause]


def role(role: Role) -> str:
    """Return what a member of staff does."""
    return {
        Role.COUNTER: translate("Nouns", "At the counter"),
        Role.TECHNICIAN: translate("Nouns", "Technician"),
        Role.OWNER: translate("Nouns", "Owner"),
    }[role]


def result(result: AttemptResult) -> str:
    """Return what came of a try to reach the customer."""
    return {
        AttemptResult.NO_ANSWER: translate("Nouns", "No answer"),
        AttemptResult.VOICEMAIL: translate("Nouns", "Voicemail"),
        AttemptResult.WRONG_NUMBER: translate("Nouns", "Wrong number"),
        AttemptResult.SPOKE: translate("Nouns", "Spoke"),
        AttemptResult.MESSAGE_SENT: translate("Nouns", "Message sent"),
    }[result]


def audience(audience: Audience) -> str:
    """Return whom a journal entry speaks to."""
    return {
        Audience.SAID: translate("Nouns", "Said to customer"),
        Audience.HEARD: translate("Nouns", "Customer said"),
        Audience.INTERNAL: translate("Nouns", "Internal"),
        Audience.EVENT: translate("Nouns", "Event"),
    }[audience]


def group(group: Group) -> str:
    """Return the heading of a group of promises on Today."""
    return {
        Group.OVERDUE: translate("Nouns", "Overdue"),
        Group.SOON: translate("Nouns", "Due soon"),
        Group.LATER_TODAY: translate("Nouns", "Later today"),
        Group.CLOSED: translate("Nouns", "Due while we are closed"),
        Group.NEXT_DAYS: translate("Nouns", "Next opening days"),
    }[group]
