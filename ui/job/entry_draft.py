"""The draft of one job's entry: text, channel and whom it speaks to; and that of a correction."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from ui.drafts import AT, CARET, Drafts


def entry_of(job_id: str) -> str:
    """Return the name under which the draft of a job's entry is kept."""
    return f"job.{job_id}.entry"


def correction_of(job_id: str) -> str:
    """Return the name under which the correction that was begun in a job's journal is kept."""
    return f"job.{job_id}.correction"


@dataclass(frozen=True)
class Draft:
    """What was being written."""

    text: str = ""
    channel: str = ""
    audience: str = ""
    answers: str = ""
    """What was taken out or picked of that which was recognised in it."""


class EntryDrafts:
    """Keeps the drafts of entries among the others; an empty text is forgotten."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts

    def load(self, job_id: str) -> Draft:
        """Return what was being written about a job."""
        way, side = (*self._drafts.text(f"job.{job_id}.how").split(" "), "", "")[:2]
        text = self._drafts.text(entry_of(job_id))
        answers = self._drafts.text(f"job.{job_id}.answers")
        return Draft(text, way, side, answers)

    def keep(self, job_id: str, draft: Draft) -> None:
        """Remember what is being written about a job."""
        self._drafts.keep(entry_of(job_id), draft.text)
        self._drafts.keep(f"job.{job_id}.how", f"{draft.channel} {draft.audience}" if draft.text else "")
        self._drafts.keep(f"job.{job_id}.answers", draft.answers if draft.text else "")

    def written(self, job_id: str, text: str) -> None:
        """Let go what stands in the journal now; what was typed behind it since stays."""
        draft = self.load(job_id)
        self.keep(job_id, replace(draft, text=draft.text.removeprefix(text), answers=""))
        self._drafts.keep(entry_of(job_id) + CARET, "")

    def correcting(self, job_id: str) -> tuple[str, str]:
        """Return which entry of a job is being corrected, and how far that has come."""
        return self._drafts.text(f"job.{job_id}.corrects"), self._drafts.text(correction_of(job_id))

    def keep_correction(self, job_id: str, entry_id: str, text: str) -> None:
        """Remember a correction that is being written; without an entry there is none."""
        self._drafts.keep(f"job.{job_id}.corrects", entry_id)
        self._drafts.keep(correction_of(job_id), text if entry_id else "")

    def typed(self, field: str, at: datetime) -> None:
        """Remember when the draft of a field was typed, to the minute."""
        self._drafts.keep_beside(field, AT, at.isoformat(timespec="minutes"))

    def typed_at(self, field: str) -> datetime | None:
        """Return when the draft of a field was typed; None without one."""
        with suppress(ValueError):
            return datetime.fromisoformat(self._drafts.text(field + AT))
        return None

    def hurry(self) -> None:
        """Write the drafts to disk at once, beside the window."""
        self._drafts.hurry()
