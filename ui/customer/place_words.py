"""The small words in an import's report: where a row stands, which detail is meant, what kind of file it is."""

import re

from ui.i18n import translate

_COUNTED = re.compile(r"(card|row|line) (\d+)")


def place(where: str) -> str:
    """Return where a row stands, such as "card 2, line 6", in the reader's language."""
    return ", ".join(_part(part) for part in where.split(", "))


def _part(part: str) -> str:
    match = _COUNTED.fullmatch(part)
    if match is None:
        return _whole().get(part, part)
    words = {
        "card": translate("Report", "card %1"),
        "row": translate("Report", "row %1"),
        "line": translate("Report", "line %1"),
    }
    return words[match[1]].replace("%1", match[2])


def _whole() -> dict[str, str]:
    return {
        "its agent": translate("Report", "its agent"),
        "columns": translate("Report", "columns"),
        "file": translate("Report", "file"),
    }


def fact(name: str, value: str) -> str:
    """Return a fact of a problem as it stands in a sentence; most are what the file itself says."""
    if name in ("field", "by"):
        return _details().get(value, value)
    if name == "kind":
        return _kinds().get(value, value)
    return value


def _details() -> dict[str, str]:
    return {
        "name": translate("Report", "name"),
        "phone": translate("Report", "phone"),
        "phone number": translate("Report", "phone number"),
        "e-mail": translate("Report", "e-mail"),
        "address": translate("Report", "address"),
        "company": translate("Report", "company"),
        "note": translate("Report", "note"),
        "remark": translate("Report", "remark"),
    }


def _kinds() -> dict[str, str]:
    return {
        "a zip archive": translate("Report", "a zip archive"),
        "an empty zip archive": translate("Report", "an empty zip archive"),
        "an old Office file (Excel, Word or Outlook)": translate(
            "Report", "an old Office file (Excel, Word or Outlook)"
        ),
        "an Outlook data file": translate("Report", "an Outlook data file"),
        "an Excel workbook": translate("Report", "an Excel workbook"),
        "a LibreOffice spreadsheet": translate("Report", "a LibreOffice spreadsheet"),
        "a Numbers spreadsheet": translate("Report", "a Numbers spreadsheet"),
        "a Word document": translate("Report", "a Word document"),
        "a picture": translate("Report", "a picture"),
        "a photo": translate("Report", "a photo"),
        "a PDF document": translate("Report", "a PDF document"),
        "a compressed file": translate("Report", "a compressed file"),
        "a database": translate("Report", "a database"),
        "a text document with layout": translate("Report", "a text document with layout"),
        "a calendar": translate("Report", "a calendar"),
        "a web page": translate("Report", "a web page"),
        "an XML file": translate("Report", "an XML file"),
        "a JSON file": translate("Report", "a JSON file"),
        "an LDIF address book": translate("Report", "an LDIF address book"),
        "a program's own file, not text": translate("Report", "a program's own file, not text"),
    }
