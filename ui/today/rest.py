"""The further lines of a pasted mail: kept on disk, and offered for the journal of the job that was promised about."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.drafts import Drafts
from ui.i18n import translate
from ui.shop import Shop
from ui.theme.flow import FlowLayout
from ui.theme.tokens import look
from ui.theme.widgets import button, label
from ui.today import writing

DRAFT, DRAFT_JOB = "today.rest", "today.rest.job"


def split(text: str) -> tuple[str, str]:
    """Return the first line that says something, and the further lines."""
    lines = text.splitlines()
    first = next((place for place, line in enumerate(lines) if line.strip()), None)
    if first is None:
        return "", ""
    return lines[first], "\n".join(lines[first + 1 :]).strip()


def has_lines(text: str) -> bool:
    """Whether a text is more than one line, or ends as a copied line does."""
    return len(f"{text}.".splitlines()) > 1


class Rest(QFrame):
    """Stays until the lines are in a journal or somebody lets them go."""

    wanted = Signal(str, str)
    """A job's id, and the lines for its journal."""

    def __init__(self, shop: Shop, drafts: Drafts) -> None:
        super().__init__()
        self._shop, self._drafts = shop, drafts
        self.setProperty("role", "card")
        self._text = label("", "small")
        self._text.setWordWrap(True)
        self.open_button = button("", self.open, "primary")
        self.copy_button = button("", self._copy)
        self.let_go_button = button("", self._let_go, "plain")
        row = FlowLayout(gap=8)
        for made in (self.open_button, self.copy_button, self.let_go_button):
            row.addWidget(made)
        box = QVBoxLayout(self)
        box.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
        box.addWidget(self._text)
        box.addLayout(row)
        self.show_kept()

    @property
    def lines(self) -> str:
        """The lines that are kept."""
        return self._drafts.text(DRAFT)

    @property
    def job(self) -> tuple[str, str]:
        """The id and the name of the job whose journal is offered; empty while none is."""
        job_id, _, name = self._drafts.text(DRAFT_JOB).partition(" ")
        return job_id, name

    def take(self, lines: str) -> None:
        """Keep more lines."""
        self._drafts.keep(DRAFT, "\n\n".join(part for part in (self.lines, lines) if part))
        self._drafts.keep(DRAFT_JOB, "")
        self.show_kept()

    def offer_for(self, job_id: str | None, customer_id: str | None = None) -> None:
        """Offer the lines for the journal of a job, or of a customer's newest one."""
        if not self.lines:
            return
        if job_id is not None:
            job = self._shop.directory.job(job_id) if self._shop.directory is not None else None
            name = job.label.split(" ")[0] if job is not None else ""
            self._drafts.keep(DRAFT_JOB, f"{job_id} {name}")
            self.show_kept()
        elif customer_id is not None:
            self._shop.office.ask(writing.newest_job(customer_id), self.offer_for)

    def open(self) -> bool:
        """Take the lines to the entry box of the job that is offered; returns whether one is."""
        job_id, _name = self.job
        if self.isHidden() or not job_id:
            return False
        lines = self.lines
        self._let_go()
        self.wanted.emit(job_id, lines)
        return True

    def show_kept(self) -> None:
        """Say what is kept, in the present language."""
        job_id, name = self.job
        count = len([line for line in self.lines.splitlines() if line.strip()])
        first = self.lines.partition("\n")[0]
        self._text.setText(self._sentence(count, bool(job_id)).replace("%1", first))
        text = translate("Today", "Open them in the journal of %1").replace("%1", name)
        self.open_button.setText(f"{text}   Alt 1")
        self.open_button.setAccessibleName(text)
        self.open_button.setVisible(bool(job_id))
        self.copy_button.setText(translate("Today", "Copy"))
        self.let_go_button.setText(translate("Today", "Let them go"))
        self.setVisible(bool(self.lines))

    def _sentence(self, count: int, offered: bool) -> str:
        kept = self.tr("%n further line(s) are kept: “%1”", "", count)
        if offered:
            return kept
        then = translate(
            "Today", "When the first line is written for a job, they are offered for its journal."
        )
        return f"{kept}. {then}"

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.lines)

    def _let_go(self) -> None:
        self._drafts.keep(DRAFT, "")
        self._drafts.keep(DRAFT_JOB, "")
        self.show_kept()
