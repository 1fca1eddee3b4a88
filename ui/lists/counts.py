"""Numbers of things in words."""

from ui.i18n import translate


def jobs(count: int) -> str:
    """Return "1 job" or "3 jobs"."""
    return translate("Lists", "%n job(s)", "", count)


def customers(count: int) -> str:
    """Return "1 customer" or "3 customers"."""
    return translate("Lists", "%n customer(s)", "", count)


def promises(count: int) -> str:
    """Return "1 promise" or "3 promises"."""
    return translate("Lists", "%n promise(s)", "", count)


def found(count: int) -> str:
    """Return "1 found" or "3 found"."""
    return translate("Lists", "%n found", "", count)
