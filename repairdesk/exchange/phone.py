"""Phone numbers in any spelling: one form to compare, one to show, and the digits a search finds them by.

The shop's country reads a number that has no country code: the same eight digits are a Danish number in Aarhus and a
Norwegian one in Oslo. A number with the length of a real one counts as real (number plans change faster than any
library); one that is too short or too long is kept as it was written and never thrown away. `phonenumbers` is
imported when first needed, because it costs 28 ms which no start of the program has to wait for.
"""

import re
from functools import lru_cache

_COUNTRY_CODES = ("45", "46", "47", "49", "44", "31", "33", "48", "298", "299", "354", "358")
"""Codes a number may carry without a plus sign, as seen by a Nordic shop when it searches."""

_BY_TWOS = {"DK", "NO", "SJ", "FO", "GL"}
_TRUNK_ZERO = re.compile(r"\(\s*0\s*\)")
_PLACEHOLDER = re.compile(r"(\d)\1{5,}")


def is_country(code: str) -> bool:
    """Whether these two capital letters name a country whose phone numbers are known."""
    import phonenumbers

    return code in phonenumbers.SUPPORTED_REGIONS


def digits_of(raw: str) -> str:
    """Only the digits, as 0-9 whatever script they were written in."""
    return "".join(str(int(sign)) for sign in raw if sign.isdecimal())


@lru_cache(maxsize=8192)
def normalise(raw: str, country: str) -> str | None:
    """The number as E.164 ("+4512411807"), read with the shop's country where it names none.

    Norwegian five-digit numbers and everything that is no full phone number give their plain digits ("09002", "112");
    text without a digit gives nothing.
    """
    digits = digits_of(raw[:100])
    if not digits:
        return None
    return _e164(raw[:100], country.upper()) or digits


def _e164(raw: str, country: str) -> str | None:
    """The whole international number, a Norwegian short one as it is dialled, or nothing."""
    import phonenumbers

    text = raw.strip()
    if text.startswith(("+", "00")):
        text = "+" + _TRUNK_ZERO.sub("", text).lstrip("+0 ")
    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return None
    possible = (
        phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE
    )
    if not possible or len(str(number.national_number)) < 4:
        return None
    if _is_short_norwegian(number):
        return phonenumbers.national_significant_number(number)
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def _is_short_norwegian(number: object) -> bool:
    """Five digits with a leading zero or not: a number for inside Norway, the same with and without +47."""
    national = str(getattr(number, "national_number", ""))
    return getattr(number, "country_code", 0) == 47 and len(national) <= 5


def is_full(number: str | None) -> bool:
    """Whether a normalised number is a whole E.164 one, and not just the digits of something shorter."""
    return number is not None and number.startswith("+")


def can_tell_people(number: str | None) -> bool:
    """Whether two people with this number have met: not for emergency numbers, stubs and placeholders like 00000000."""
    if number is None:
        return False
    digits = number.lstrip("+")
    return len(digits) >= 5 and not _PLACEHOLDER.search(digits)


@lru_cache(maxsize=8192)
def as_shown(number: str, country: str) -> str:
    """The number as people of the shop's country write it: "12 41 18 07" at home, "+47 12 41 18 07" from abroad."""
    import phonenumbers

    if not number.startswith("+"):
        return number
    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number
    home = country.upper()
    shown = _grouped(parsed, phonenumbers.region_code_for_country_code(parsed.country_code or 0))
    if parsed.country_code == phonenumbers.country_code_for_region(home):
        return shown or phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL)
    if shown:
        return f"+{parsed.country_code} {shown}"
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL))


def _grouped(number: object, region: str) -> str:
    """Eight Nordic digits by twos, also where the library does not know the series; else nothing."""
    digits = str(getattr(number, "national_number", ""))
    if region not in _BY_TWOS or len(digits) not in (6, 8):
        return ""
    return " ".join(digits[i : i + 2] for i in range(0, len(digits), 2))


@lru_cache(maxsize=8192)
def search_digits(raw: str) -> tuple[str, ...]:
    """The digit strings to look a number up by: with its country code and without, never with the 00 in front.

    The stored "+4512411807" gives 4512411807 and 12411807, so it is found by "12 41 18 07", "+45 12411807" and
    "0045 1241"; the same function is used on what is typed and on what is stored.
    """
    digits = digits_of(raw[:100])
    international = raw.strip().startswith("+")
    if not international and digits.startswith("00"):
        digits, international = digits[2:], True
    if not digits:
        return ()
    forms = [digits]
    for code in _COUNTRY_CODES:
        rest = digits.removeprefix(code)
        if rest != digits and (len(rest) >= 8 or (international and len(rest) >= 2)):
            forms.append(rest)
            break
    else:
        if international and (rest := _without_code(digits)):
            forms.append(rest)
    return tuple(forms)


def _without_code(digits: str) -> str:
    """The number behind a country code that is none of the near ones."""
    import phonenumbers

    try:
        number = phonenumbers.parse("+" + digits, None)
    except phonenumbers.NumberParseException:
        return ""
    return str(phonenumbers.national_significant_number(number))
