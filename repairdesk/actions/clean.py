"""One cleaning rule for every text that is written down, so that each database takes it and gives it back alike."""

from repairdesk.domain.refusal import EmptyText, Refusal

LONGEST = 20_000


class TextTooLong(Refusal):
    """A text is longer than anyone would read. Facts: what, length, longest."""

    code = "text_too_long"


def clean(text: str, what: str, *, needed: bool = False) -> str:
    """Return `text` without NUL, lone surrogates and blank ends.

    Raises TextTooLong, and EmptyText when it is `needed` and nothing is left.
    """
    if "\0" in text or not text.isascii():
        text = "".join(sign for sign in text if sign != "\0" and not "\ud800" <= sign <= "\udfff")
    text = text.replace("\r\n", "\n").strip()
    if len(text) > LONGEST:
        raise TextTooLong(what=what, length=len(text), longest=LONGEST)
    if needed and not text:
        raise EmptyText(what=what)
    return text
