"""How a customer is reached: by telephone, message or mail program, as the customer prefers and as there is a way."""

from typing import NamedTuple

from PySide6.QtCore import QUrl

from repairdesk.domain.words import Channel
from repairdesk.queries.sheets import CustomerSheet, JobSheet, PromiseLine
from ui.i18n import translate

ICONS = {Channel.PHONE: "promise.call", Channel.SMS: "promise.sms", Channel.EMAIL: "promise.email"}


class Way(NamedTuple):
    """A channel, and the number or address as it is stored and as people read it."""

    channel: Channel
    address: str
    shown: str

    @property
    def link(self) -> QUrl:
        """What opens the telephone, the message or the mail program."""
        return link(self.channel, self.address)


def link(channel: Channel, address: str) -> QUrl:
    """Return what the desktop opens to ring or to write; an e-mail address stays one, whatever stands in it."""
    if channel is Channel.EMAIL:
        made = QUrl()
        made.setScheme("mailto")
        made.setPath(address.strip(), QUrl.ParsingMode.DecodedMode)
        return made
    digits = "".join(sign for sign in address if sign.isdigit())
    scheme = "sms" if channel is Channel.SMS else "tel"
    return QUrl(f"{scheme}:{'+' if address.strip().startswith('+') else ''}{digits}")


def best(prefers: Channel, phone: str, shown: str, email: str) -> Way | None:
    """Return the preferred way, else what there is; `phone` is the stored number and `shown` the readable one."""
    if email and (prefers is Channel.EMAIL or not phone):
        return Way(Channel.EMAIL, email, email)
    if not phone:
        return None
    return Way(Channel.SMS if prefers is Channel.SMS else Channel.PHONE, phone, shown)


def of_line(line: PromiseLine | None) -> Way | None:
    """Return how to reach whom a promise was made to."""
    return best(line.prefers, line.phone_raw, line.phone, line.email) if line is not None else None


def to_ring(line: PromiseLine) -> Way | None:
    """Return how to call whom a promise was made to: by telephone, else by e-mail."""
    return best(Channel.PHONE, line.phone_raw, line.phone, line.email)


def of_sheet(sheet: JobSheet | CustomerSheet | None) -> Way | None:
    """Return how to reach the customer of a page."""
    if sheet is None:
        return None
    shown, _remark, stored = sheet.phones_shown[0] if sheet.phones_shown else ("", "", "")
    who = sheet.customer
    return best(who.prefers, stored, shown, who.emails[0] if who.emails else "")


def deed(channel: Channel) -> str:
    """Return what the button says that reaches a customer."""
    return {
        Channel.SMS: translate("Job", "Write an SMS"),
        Channel.EMAIL: translate("Job", "Write an e-mail"),
    }.get(channel, translate("Job", "Call"))


def none_known(whom: str) -> str:
    """Return what to say to somebody who wants to reach a customer of whom no number or address is known, or nobody."""
    if not whom:
        return translate("Job", "This promise names no customer, so there is nobody to reach.")
    text = translate(
        "Job", "No number or address of %1 is known. Add one with “Change” on the customer’s page."
    )
    return text.replace("%1", whom)


def named(way: Way | None, whom: str) -> str:
    """Return what a screen reader says of that button: "Call Kirsten Hansen, 12 41 18 07"."""
    rings = way is None or way.channel is Channel.PHONE
    text = translate("Job", "Call %1") if rings else translate("Job", "Write to %1")
    return text.replace("%1", ", ".join(part for part in (whom, way.shown if way else "") if part))
