"""`job stage`: where a job stands, and the message that is owed when that was agreed."""

from repairdesk.actions.agree import agree
from repairdesk.desk import data_folder, open_desk
from repairdesk.queries.job import jobs
from tests.cli.conftest import Run


def test_a_stage_is_changed_and_read_back(run: Run) -> None:
    number = str(run("job", "list", "--json").json[0]["job"])
    told = run("job", "stage", number, "in-repair")
    assert told.code == 0
    assert told.out.splitlines()[0] == f"Job #{number} is now: in repair."
    assert run("job", "show", number, "--json").json["stage"] == "in_repair"


def test_where_it_is_agreed_the_owed_message_is_read_back_with_its_clock(run: Run) -> None:
    number = str(run("job", "list", "--json").json[0]["job"])
    desk = open_desk(data_folder())
    agree(desk, text="sms ved hver ændring", job_id=jobs(desk)[0].id)
    desk.close()
    told = run("job", "stage", number, "ready", "--json").json
    assert [line["kind"] for line in told["promises"]] == ["message"]


def test_a_stage_nobody_knows_names_those_there_are(run: Run) -> None:
    number = str(run("job", "list", "--json").json[0]["job"])
    told = run("job", "stage", number, "gone")
    assert told.code == 2
    assert "fault-finding" in told.err


def test_a_sentence_that_agrees_on_a_message_at_every_change_is_enough(run: Run) -> None:
    number = str(run("job", "list", "--json").json[0]["job"])
    assert run("promise", f"#{number} sms ved hver ændring").code == 0
    told = run("job", "stage", number, "in-repair", "--json").json
    assert [line["kind"] for line in told["promises"]] == ["message"]
    assert run("job", "stage", number, "in-repair", "--json").json["promises"] == []
