"""Ways to reach a customer as links: tel:, sms: and mailto:, handed to the desktop."""

from PySide6.QtCore import QUrl


def tel(number: str) -> QUrl:
    """Return the link that dials a number."""
    return _plain("tel", number)


def sms(number: str) -> QUrl:
    """Return the link that begins a text message."""
    return _plain("sms", number)


def mailto(address: str) -> QUrl:
    """Return the link that begins an e-mail; whatever stands in the address, it stays an address."""
    made = QUrl()
    made.setScheme("mailto")
    made.setPath(address.strip(), QUrl.ParsingMode.DecodedMode)
    return made


def _plain(scheme: str, number: str) -> QUrl:
    digits = "".join(sign for sign in number if sign.isdigit())
    return QUrl(f"{scheme}:{'+' if number.strip().startswith('+') else ''}{digits}")
