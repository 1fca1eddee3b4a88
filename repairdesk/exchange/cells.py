"""Takes apart what people put into one cell: several numbers, a number and whose it is, several e-mails."""

import re

from repairdesk.exchange.contact import Phone, Problem, problem

_HARD = re.compile(r"\s*(?::::|~~~|[;|\n])\s*")
_SOFT = re.compile(r"\s*,\s*|\s+(?:og|and|or|eller|samt)\s+", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*/\s*|\s+[-\u2013]\s+")
_NUMBER = re.compile(r"\(?\+?\s?\(?\d[\d ().\-/\u2010-\u2015\u00a0]*")
_SPOILT = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_DECIMAL = re.compile(r"(\d{5,})[.,]0+")
_FORMULA_TEXT = re.compile(r'="(.*)"', re.DOTALL)
_EMAIL = re.compile(r"[^\s<>\"'(),;:\[\]]+@[^\s<>\"'(),;:\[\]]+")
_URI = re.compile(r"^(?:tel|sms|callto|mailto):", re.IGNORECASE)
_MOST_PARTS = 50
_FEWEST_DIGITS = 3


def plain(cell: str) -> str:
    """A cell without the wrapping a spreadsheet puts round numbers: ="0012" and '0012 are both 0012."""
    cell = cell.strip()
    if wrapped := _FORMULA_TEXT.fullmatch(cell):
        return wrapped[1]
    if cell.startswith("'") and cell[1:2] in "+0123456789" and len(cell) > 1:
        return cell[1:]
    return cell


def values(cell: str) -> list[str]:
    """The values of a cell that holds several, as Google and Zammad write them."""
    return [part for part in re.split(r"\s*(?::::|~~~)\s*", cell) if part.strip()]


def phones_in(cell: str, remark: str = "") -> tuple[list[Phone], list[Problem], list[str]]:
    """The numbers of a cell with their remarks, what to tell about them, and text that held no number.

    Words beside a number are its remark: "12 41 18 07 (daughter)", "12411807, call after 17".
    """
    phones: list[Phone] = []
    problems: list[Problem] = []
    loose: list[str] = []
    hard = [part for part in _HARD.split(cell) if part.strip()]
    for part in hard[:_MOST_PARTS]:
        text = _URI.sub("", plain(part))
        if _SPOILT.fullmatch(text):
            problems.append(problem("phone_spoilt", text=text))
            loose.append(text)
            continue
        for piece in _pieces(text):
            if (phone := _phone(piece, remark)) is not None:
                phones.append(phone)
            else:
                loose.append(piece)
                problems.append(problem("phone_unread", text=piece[:60]))
    loose += hard[_MOST_PARTS:]
    return phones, problems, loose


def _pieces(text: str) -> list[str]:
    """Split where a new number begins; words and short numbers stay with the number before them."""
    pieces: list[str] = []
    for part in _parts(text):
        begins = _is_full(part) and (not pieces or _is_full(pieces[-1]))
        if begins or not pieces:
            pieces.append(part)
        else:
            pieces[-1] = f"{pieces[-1]}, {part}"
    return pieces


def _parts(text: str) -> list[str]:
    """Split at commas and at "or"; at a slash or dash only between whole numbers or words, as it may stand in one."""
    found: list[str] = []
    for part in _SOFT.split(text):
        between = _BETWEEN.split(part)
        told = all(_is_full(piece) or any(sign.isalpha() for sign in piece) for piece in between)
        found += between if told else [part]
    return [part for part in found if part.strip()]


def _is_full(text: str) -> bool:
    return sum(sign.isdigit() for sign in text) >= 5


def _phone(text: str, remark: str) -> Phone | None:
    """The first real number of the text; everything else of it is the remark."""
    if decimal := _DECIMAL.fullmatch(text.strip()):
        text = decimal[1]
    for found in _NUMBER.finditer(text):
        number = _balanced(found[0])
        if sum(sign.isdigit() for sign in number) >= _FEWEST_DIGITS:
            words = f"{text[: found.start()]} {text[found.end() :]}".strip(" ()-:,.;=[]\t")
            own = " ".join(words.split())
            return Phone(number, ", ".join(word for word in (own, remark) if word))
    return None


def _balanced(number: str) -> str:
    """Without punctuation at its ends and without a bracket that has lost its partner."""
    number = number.strip(" .-/\u2010\u2011\u2012\u2013\u2014\u2015\u00a0")
    if number.count("(") != number.count(")"):
        number = number.replace("(", " ").replace(")", " ")
    return " ".join(number.split())


def emails_in(cell: str) -> tuple[list[str], list[Problem], list[str]]:
    """The addresses of a cell, what to tell, and text in which there was none."""
    cell = _URI.sub("", plain(cell))
    found = [address.strip(".") for address in _EMAIL.findall(cell)]
    if found or not cell:
        words = _EMAIL.sub(" ", cell).strip(" <>\"'(),;:[].\n")
        return found, [], [words] if words else []
    return [], [problem("email_unread", text=cell[:60])], [cell]
