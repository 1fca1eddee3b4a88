"""Numbers of things in words."""

from PySide6.QtCore import QObject


class Counts(QObject):
    """Says how many there are; each language has its own plural."""

    def jobs(self, count: int) -> str:
        """Return "1 job" or "3 jobs"."""
        return self.tr("%n job(s)", "", count)

    def customers(self, count: int) -> str:
        """Return "1 customer" or "3 customers"."""
        return self.tr("%n customer(s)", "", count)

    def promises(self, count: int) -> str:
        """Return "1 promise" or "3 promises"."""
        return self.tr("%n promise(s)", "", count)

    def found(self, count: int) -> str:
        """Return "1 found" or "3 found"."""
        return self.tr("%n found", "", count)

    def hours(self, count: int) -> str:
        """Return "1 hour" or "24 hours"."""
        return self.tr("%n hour(s)", "", count)

    def in_hours(self, count: int) -> str:
        """Return "in 1 hour" or "in 22 hours"."""
        return self.tr("in %n hour(s)", "", count)

    def in_minutes(self, count: int) -> str:
        """Return "in 1 minute" or "in 10 minutes"."""
        return self.tr("in %n minute(s)", "", count)


counts = Counts()
