"""`journal N` says of a line that was taken back who did it and when; the line itself stays."""

from repairdesk.actions.undo import undo
from repairdesk.actions.write_entry import write_entry
from repairdesk.desk import data_folder, open_desk
from repairdesk.domain.words import Audience
from repairdesk.queries.job import job, jobs
from repairdesk.queries.staff import staff
from tests.cli.conftest import Run


def test_the_journal_says_taken_back_beside_the_first_text(run: Run) -> None:
    desk = open_desk(data_folder())
    found, mette = jobs(desk)[0], next(each.id for each in staff(desk) if each.name == "Mette")
    wrong = write_entry(desk, text="Klar fredag", audience=Audience.INTERNAL, job_id=found.id, by=mette)
    right = write_entry(desk, text="Klar mandag", audience=Audience.INTERNAL, job_id=found.id, by=mette)
    write_entry(
        desk, text="Klar tirsdag", audience=Audience.INTERNAL, job_id=found.id, by=mette, corrects_id=right.id
    )
    assert wrong.undo is not None
    undo(desk, wrong.undo, mette)
    numbers = {each.text: each.number for each in job(desk, id=found.id).entries}
    desk.close()
    told = run("journal", str(found.number)).out
    lines = {int(line.split()[0]): line for line in told.splitlines() if line.strip()}
    assert lines[numbers["Klar fredag"]].endswith("Klar fredag (taken back Fri 20 Nov 15:20 by Mette)")
    assert "taken back" not in lines[numbers["Klar mandag"]]
    assert lines[numbers["Klar tirsdag"]].endswith(f"corrects entry {numbers['Klar mandag']}: Klar tirsdag")
    back = next(line for line in lines.values() if "took entry" in line)
    assert back.endswith(f"took entry {numbers['Klar fredag']} back; its text stays")
    facts = {each["number"]: each for each in run("journal", str(found.number), "--json").json}
    assert facts[numbers["Klar fredag"]]["taken_back"] is True
    assert facts[numbers["Klar tirsdag"]]["corrects"] == numbers["Klar mandag"]
