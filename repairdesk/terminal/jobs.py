"""`job` and `journal`: open a job, show it, read its journal or add a line."""

from typing import TYPE_CHECKING, Annotated

import typer

from repairdesk.domain.words import Audience, Channel, JobStage
from repairdesk.terminal.common import By, Data, Json, journal, show
from repairdesk.terminal.lookup import customer_id, job_sheet
from repairdesk.terminal.promises import line_facts, line_text
from repairdesk.terminal.shop import member_id
from repairdesk.terminal.times import local_text, short, utc_text

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from repairdesk.queries.sheets import EntryLine, JobLine, JobSheet

Number = Annotated[str, typer.Argument(metavar="N", help="The job's number, such as 1042.")]


def job_open(
    customer: Annotated[str, typer.Option("--customer", help="Name, phone or e-mail of a known customer.")],
    device: Annotated[str, typer.Option("--device", help="What was handed in.")],
    fault: Annotated[str, typer.Option("--fault", help="The fault, in the customer's words.")],
    owner: Annotated[str | None, typer.Option("--owner", metavar="STAFF", help="Who looks after it.")] = None,
    by: By = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Open a job for a customer."""
    from repairdesk.actions.open_job import open_job

    with journal(data) as desk:
        made = open_job(
            desk,
            customer_id=customer_id(desk, customer),
            device=device,
            fault=fault,
            owner_id=member_id(desk, owner),
            by=member_id(desk, by),
        )
        show(as_json, {"id": made.id, "job": made.number}, [f"Job #{made.number} is open."])


def job_list(
    everything: Annotated[bool, typer.Option("--all", help="Closed jobs too.")] = False,
    text: Annotated[str, typer.Option("--find", help="Only jobs with these words.")] = "",
    data: Data = None,
    as_json: Json = False,
) -> None:
    """List the open jobs."""
    from repairdesk.queries.job import jobs

    with journal(data) as desk:
        found = jobs(desk, open_only=not everything, text=text)
        show(
            as_json,
            [_job_facts(one) for one in found],
            [_job_text(one) for one in found] or ["No job is open."],
        )


def _job_facts(line: "JobLine") -> dict[str, object]:
    return {
        "id": line.id,
        "job": line.number,
        "customer": line.customer,
        "device": line.device,
        "fault": line.fault,
        "stage": line.stage.value,
        "owner": line.owner or None,
    }


def _job_text(line: "JobLine") -> str:
    stage = _spoken(line.stage)
    return f"#{line.number}  {line.customer}  {line.device}: {line.fault}  ({stage})"


def job_show(number: Number, data: Data = None, as_json: Json = False) -> None:
    """Show one job: its promises, what is agreed, its journal."""
    from repairdesk.queries.settings import hours

    with journal(data) as desk:
        sheet, zone, now = job_sheet(desk, number), hours(desk).zone, desk.now()
        show(as_json, _sheet_facts(sheet, zone, now), _sheet_lines(sheet, zone, now))


def _sheet_facts(sheet: "JobSheet", zone: "ZoneInfo", now: "datetime") -> dict[str, object]:
    return {
        "id": sheet.id,
        "job": sheet.number,
        "customer": sheet.customer.name,
        "device": sheet.device,
        "fault": sheet.fault,
        "stage": sheet.stage.value,
        "owner": sheet.owner or None,
        "promises": [line_facts(line, zone, now) for line in sheet.promises],
        "settled": [line_facts(line, zone, now) for line in sheet.settled],
        "agreements": [agreement.text for agreement in sheet.agreements],
        "price_limit": sheet.price_limit,
        "price_agreed": sheet.price_agreed,
        "journal": [entry_facts(entry, zone) for entry in sheet.entries],
    }


def _sheet_lines(sheet: "JobSheet", zone: "ZoneInfo", now: "datetime") -> list[str]:
    stage = _spoken(sheet.stage)
    head = [f"#{sheet.number}  {sheet.customer.name}  {sheet.device}: {sheet.fault}  ({stage})"]
    head += [line_text(line, zone, now) for line in sheet.promises]
    head += [f"Agreed: {agreement.text}" for agreement in sheet.agreements]
    return [*head, "", *(entry_text(entry, zone) for entry in sheet.entries)]


def job_stage(
    number: Number,
    stage: Annotated[str, typer.Argument(metavar="STAGE", help="Such as fault-finding, in-repair or ready.")],
    by: By = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Move a job to another stage of its repair; where it is agreed, the customer is then owed a message."""
    from repairdesk.actions.change_stage import change_stage
    from repairdesk.queries.settings import hours

    with journal(data) as desk:
        wanted = _stage(stage)
        before = job_sheet(desk, number)
        known = {line.id for line in before.promises}
        change_stage(desk, job_id=before.id, stage=wanted, by=member_id(desk, by))
        sheet, zone, now = job_sheet(desk, number), hours(desk).zone, desk.now()
        new = [line for line in sheet.promises if line.id not in known]
        facts = {"id": sheet.id, "job": sheet.number, "stage": wanted.value}
        owed = {"promises": [line_facts(line, zone, now) for line in new]}
        lines = [
            f"Job #{sheet.number} is now: {_spoken(wanted)}.",
            *(line_text(line, zone, now) for line in new),
        ]
        show(as_json, {**facts, **owed}, lines)


def _stage(said: str) -> JobStage:
    """Return the stage of "in repair", "in-repair" or "in_repair". Raises BadSetting."""
    from repairdesk.domain.refusal import BadSetting

    name = said.strip().casefold().replace("-", "_").replace(" ", "_")
    if name not in set(JobStage):
        names = ", ".join(_spoken(each).replace(" ", "-") for each in JobStage)
        raise BadSetting(what="stage", said=said, example=names)
    return JobStage(name)


def _spoken(stage: JobStage) -> str:
    return stage.value.replace("_", " ")


def show_journal(
    number: Number,
    add: Annotated[str | None, typer.Option("--add", metavar="TEXT", help="Write this line.")] = None,
    audience: Annotated[Audience, typer.Option("--audience", help="Who it speaks to.")] = Audience.INTERNAL,
    channel: Annotated[Channel | None, typer.Option("--channel", help="How it was said.")] = None,
    by: By = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Read a job's journal, or add a line to it."""
    from repairdesk.actions.write_entry import write_entry
    from repairdesk.domain.refusal import BadSetting
    from repairdesk.queries.settings import hours

    if audience is Audience.EVENT:
        raise BadSetting(what="audience", said="event", example="said, heard or internal")
    with journal(data) as desk:
        sheet, zone = job_sheet(desk, number), hours(desk).zone
        if add is not None:
            spoken = Channel.NONE if audience is Audience.INTERNAL else Channel.PHONE
            write_entry(
                desk,
                job_id=sheet.id,
                customer_id=sheet.customer.id,
                audience=audience,
                channel=channel or spoken,
                text=add,
                by=member_id(desk, by),
            )
            sheet = job_sheet(desk, number)
        entries = sheet.entries
        show(as_json, [entry_facts(one, zone) for one in entries], [entry_text(one, zone) for one in entries])


def entry_facts(entry: "EntryLine", zone: "ZoneInfo") -> dict[str, object]:
    """Return one journal line for JSON."""
    return {
        "number": entry.number,
        "audience": entry.audience.value,
        "channel": entry.channel.value,
        "text": entry.text,
        "writer": entry.writer or None,
        "said": utc_text(entry.said_at),
        "said_local": local_text(entry.said_at, zone),
        "event": entry.event or None,
        "facts": dict(entry.facts),
        "corrects": entry.corrects,
        "taken_back": entry.taken_back is not None,
    }


def entry_text(entry: "EntryLine", zone: "ZoneInfo") -> str:
    """Return one journal line for people."""
    how = f", {entry.channel.value}" if entry.channel is not Channel.NONE else ""
    who = f", {entry.writer}" if entry.writer else ""
    detail = entry.facts.get("result") or entry.facts.get("cause") or ""
    event = entry.event.replace("_", " ") + (f" ({detail.replace('_', ' ')})" if detail else "")
    words = _pointing(entry) or ": ".join(part for part in (event, entry.text) if part)
    gone = entry.taken_back
    if gone is not None:
        by = f" by {gone.writer}" if gone.writer else ""
        words += f" (taken back {short(gone.at, zone)}{by})"
    return f"{entry.number:>4}  {short(entry.said_at, zone):<16}  {entry.audience.value}{how}{who}: {words}"


def _pointing(entry: "EntryLine") -> str:
    """Return what a line says about the earlier one it points at; nothing when it points at none."""
    if entry.corrects is None:
        return ""
    if entry.event == "entry_taken_back":
        return f"took entry {entry.corrects} back; its text stays"
    if entry.event == "entry_stands_again":
        return f"entry {entry.corrects} stands again"
    return f"corrects entry {entry.corrects}: {entry.text}"
