"""A job as a row: number, device over fault, customer over phone, owner, stage, and what is promised next."""

from datetime import datetime

from repairdesk.queries.listed import ListedJob
from repairdesk.queries.sheets import PromiseLine
from ui.i18n import translate
from ui.lists.rows import Cell, Row, Shape
from ui.wording import Wording

SHAPE = Shape(wide=(72, 0.27, 0.21, 0.1, 0.19, 0.23), narrow=(0.42, 0.26, 0.32))
TONES = {"overdue": "state.overdue.fg", "soon": "state.soon.fg"}


def job_row(
    listed: ListedJob,
    wording: Wording,
    now: datetime,
    marks: tuple[str, ...] = (),
    under: str | None = None,
) -> Row:
    """Return the row of a job at `now`; a narrow one has the customer, or `under`, on its second line."""
    job = listed.job
    number, stage = f"#{job.number}", wording.stage(job.stage)
    promised = promise_cell(listed.promise, wording, now, is_open=job.stage.is_open)
    spoken = (
        f"{number} {job.device}",
        job.fault,
        job.customer,
        listed.phone,
        job.owner,
        stage,
        promise_spoken(listed.promise, promised),
    )
    return Row(
        key=f"job:{job.id}",
        spoken=", ".join(" ".join(part.split()) for part in spoken if part),
        shape="job",
        wide=(
            Cell(number, strong=True),
            Cell(job.device, job.fault),
            Cell(job.customer, listed.phone),
            Cell(job.owner, quiet=True),
            Cell(stage),
            promised,
        ),
        narrow=(
            Cell(f"{number} {job.device}", job.customer if under is None else under),
            Cell(stage, job.owner),
            promised,
        ),
        marks=marks,
        copies=tuple(part for part in (number, listed.phone) if part),
    )


def promise_cell(line: PromiseLine | None, wording: Wording, now: datetime, *, is_open: bool = True) -> Cell:
    """Return what is promised next: its shape, the time left, what it is and when."""
    if line is None:
        missing = translate("Jobs", "No next word")
        return Cell(missing, glyph="overdue", tone=TONES["overdue"], strong=True) if is_open else Cell("")
    state = "overdue" if line.due <= now else line.state.value
    under = f"{wording.kind(line.kind)} · {wording.due_short(line.due, now)}"
    return Cell(wording.left(line.due, now), under, state, TONES.get(state, "text.primary"), strong=True)


def promise_spoken(line: PromiseLine | None, cell: Cell) -> str:
    """Return the same as it is read aloud, the state first."""
    if line is None:
        return cell.top
    states = {
        "overdue": translate("Today", "Overdue"),
        "soon": translate("Today", "Due soon"),
        "on_track": translate("Today", "On track"),
        "waiting": translate("Today", "With a reservation"),
        "closed": translate("Today", "Due while closed"),
    }
    return f"{states[cell.glyph]}, {cell.top}, {cell.bottom}"
