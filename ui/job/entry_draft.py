"""The draft of one job's entry: text, caret, channel and whom it speaks to; and that of a correction."""

from dataclasses import dataclass, replace

from ui.drafts import Drafts


@dataclass(frozen=True)
class Draft:
    """What was being written. `corrects` is the id of the entry it corrects, or nothing."""

    text: str = ""
    channel: str = ""
    audience: str = ""
    caret: int | None = None
    answers: str = ""
    """What was taken out or picked of that which was recognised in it."""


class EntryDrafts:
    """Keeps the drafts of entries among the others; an empty text is forgotten."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts

    def load(self, job_id: str) -> Draft:
        """Return what was being written about a job."""
        way, side, caret = (*self._drafts.text(f"job.{job_id}.how").split(" "), "", "", "")[:3]
        text = self._drafts.text(f"job.{job_id}.entry")
        answers = self._drafts.text(f"job.{job_id}.answers")
        return Draft(text, way, side, int(caret) if caret.isdecimal() else None, answers)

    def keep(self, job_id: str, draft: Draft) -> None:
        """Remember what is being written about a job."""
        how = f"{draft.channel} {draft.audience} {draft.caret or 0}"
        self._drafts.keep(f"job.{job_id}.entry", draft.text)
        self._drafts.keep(f"job.{job_id}.how", how if draft.text else "")
        self._drafts.keep(f"job.{job_id}.answers", draft.answers if draft.text else "")

    def written(self, job_id: str, text: str) -> None:
        """Let go what stands in the journal now; what was typed behind it since stays."""
        draft = self.load(job_id)
        self.keep(job_id, replace(draft, text=draft.text.removeprefix(text), caret=None, answers=""))

    def correcting(self, job_id: str) -> tuple[str, str]:
        """Return which entry of a job is being corrected, and how far that has come."""
        return self._drafts.text(f"job.{job_id}.corrects"), self._drafts.text(f"job.{job_id}.correction")

    def keep_correction(self, job_id: str, entry_id: str, text: str) -> None:
        """Remember a correction that is being written; without an entry there is none."""
        self._drafts.keep(f"job.{job_id}.corrects", entry_id)
        self._drafts.keep(f"job.{job_id}.correction", text if entry_id else "")

    def hurry(self) -> None:
        """Write the drafts to disk at once, beside the window."""
        self._drafts.hurry()
