"""The rows of an import's report in the reader's language."""

from repairdesk.exchange.contact import Problem
from repairdesk.exchange.plan_rows import PlannedRow, Verdict
from ui.customer.place_words import fact, place
from ui.i18n import translate


def report_line(row: PlannedRow) -> str:
    """Return one row: where it stands, who it is, what becomes of it, and what to know."""
    who = ", ".join(part for part in (place(row.where), row.contact.name if row.contact else "") if part)
    told = " ".join(problem_sentence(each) for each in row.problems)
    return " ".join(f"{who[:1].upper()}{who[1:]}: {_fate(row)} {told}".split())


def _fate(row: PlannedRow) -> str:
    added = [phone.number for phone in row.added_phones] + list(row.added_emails)
    added += [translate("Report", "address or note")] if row.added_text else []
    more = (
        translate("Report", "adds %1.").replace("%1", ", ".join(added))
        if added
        else translate("Report", "nothing to add.")
    )
    fates = {
        Verdict.NEW: translate("Report", "new customer."),
        Verdict.KNOWN: translate("Report", "is customer %1 already;"),
        Verdict.MERGED: translate("Report", "the same as %1 of this file;"),
        Verdict.APART: translate("Report", "new customer, kept apart."),
        Verdict.UNUSABLE: translate("Report", "cannot be used."),
        Verdict.ABOUT_FILE: "",
    }
    same = place(row.same_as) if row.verdict is Verdict.MERGED else row.same_as
    text = fates[row.verdict].replace("%1", same)
    return f"{text} {more}" if row.verdict in (Verdict.KNOWN, Verdict.MERGED) else text


def problem_sentence(problem: Problem) -> str:
    """Return what is wrong with a row, what is safe and what to do."""
    text = {**_about_rows(), **_about_files()}[problem.code]
    for name, value in problem.facts:
        text = text.replace(f"%{name}", fact(name, value))
    return text


def _about_rows() -> dict[str, str]:
    return {
        "name_from": translate(
            "Report", "It had no name and is listed under its %by. Correct the name some time."
        ),
        "cut": translate("Report", "The %field was %had characters long; the first %kept are kept."),
        "too_many": translate("Report", "There are more than %kept of its %field; the first %kept are kept."),
        "cleaned": translate("Report", "Unprintable characters in the %field were taken out."),
        "letters_lost": translate(
            "Report", "Some letters of the %field could not be read. Correct them by hand."
        ),
        "phone_spoilt": translate(
            "Report", "A spreadsheet has turned a number into %text. Type the number in."
        ),
        "phone_unread": translate("Report", "There was no phone number in “%text”. It is kept in the note."),
        "email_unread": translate("Report", "“%text” is not an e-mail address. It is kept in the note."),
        "no_phone_in": translate("Report", "There was no phone number in “%text”."),
        "no_email_in": translate("Report", "“%text” is not an e-mail address."),
        "number_as_written": translate(
            "Report", "%number is not a usual phone number. It is kept as written."
        ),
        "extra_cells": translate(
            "Report", "The row has %count more cells than the header. Look the row over."
        ),
        "quote_open": translate("Report", "A quotation mark is never closed in this row. Look the row over."),
        "line_joined": translate(
            "Report", "Line %line was added to the %field before it. Look the customer over."
        ),
        "line_unread": translate("Report", "Line %line could not be understood and was left out."),
        "card_open": translate("Report", "The card has no end line. Look the customer over."),
        "card_long": translate(
            "Report", "The card goes on and on; what is folded below line %line was left out."
        ),
        "is_group": translate(
            "Report", "It is a list of other contacts, not a person. Nothing was brought in from it."
        ),
        "nothing_usable": translate(
            "Report", "It has no name, no number and no e-mail. Nothing was brought in from it."
        ),
    } | _about_others()


def _about_others() -> dict[str, str]:
    return {
        "shares_phone": translate("Report", "It shares the number %number with %other; the names differ."),
        "shares_email": translate("Report", "It shares the e-mail %email with %other; the names differ."),
        "meets_several": translate("Report", "It also meets %other. Look both over."),
    }


def _about_files() -> dict[str, str]:
    nothing = translate("Report", "Nothing was brought in.")
    return {
        "columns_unused": translate(
            "Report", "These columns have no place here: %columns. The file still has them."
        ),
        "fields_unused": translate(
            "Report", "These details have no place here: %fields. The file still has them."
        ),
        "lines_outside": translate("Report", "Lines outside any card: %count, the first on line %line."),
        "rows_above": translate("Report", "The headers stand in row %row; what is above them was left out."),
        "no_rows": translate("Report", "The list has headers, but no rows below them.") + f" {nothing}",
        "no_header": translate(
            "Report", "No column could be recognised: %columns. Name them name, phone, e-mail."
        )
        + f" {nothing}",
        "no_cards": translate("Report", "There is no contact card in the file.") + f" {nothing}",
        "not_found": translate("Report", "There is no file of that name.") + f" {nothing}",
        "not_readable": translate("Report", "The file could not be read (%reason). Copy it to this PC.")
        + f" {nothing}",
        "not_a_file": translate("Report", "That is a folder or a device, not a file.") + f" {nothing}",
        "empty_file": translate("Report", "The file is empty.") + f" {nothing}",
        "too_big": translate("Report", "The file is %had MB; at most %most MB can be read. Split it.")
        + f" {nothing}",
        "wrong_kind": translate("Report", "This is %kind, not a contact list. Save it as CSV or vCard.")
        + f" {nothing}",
    }
