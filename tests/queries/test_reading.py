"""Lists, one promise, one job, one customer, and finding any of them by what people remember."""

from datetime import timedelta

import pytest

from repairdesk.actions.change_stage import change_stage
from repairdesk.actions.keep import keep
from repairdesk.actions.open_job import open_job
from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.refusal import Ambiguous, NotFound
from repairdesk.domain.words import Audience, JobStage, Kind, Outcome
from repairdesk.phrases.sentence import understand
from repairdesk.queries.customer import customer, customers
from repairdesk.queries.directory import directory
from repairdesk.queries.find import find, is_phone
from repairdesk.queries.job import job, jobs
from repairdesk.queries.promise import due_list, promise_line
from repairdesk.queries.settings import hours
from tests.a_shop import Shop


def test_the_due_list_runs_by_due_time_and_can_look_only_a_little_ahead(shop: Shop) -> None:
    for words, minutes in (("later", 300), ("now", 10), ("soon", 50)):
        shop.promise_call(words, minutes)
    assert [line.words for line in due_list(shop.desk)] == ["now", "soon", "later"]
    assert [line.words for line in due_list(shop.desk, within=timedelta(hours=1))] == ["now", "soon"]


def test_settled_promises_are_listed_only_when_all_are_asked_for(shop: Shop) -> None:
    keep(shop.desk, promise_id=shop.promise_call())
    assert [line.outcome for line in due_list(shop.desk)] == [None]
    everything = [line.outcome for line in due_list(shop.desk, all=True)]
    assert sorted(str(outcome) for outcome in everything) == ["None", "kept", "kept"]


def test_a_promise_is_found_by_the_end_of_its_id_when_that_is_unmistakable(shop: Shop) -> None:
    one, two = shop.promise_call("en"), shop.promise_call("to")
    assert promise_line(shop.desk, one[-10:]).words == "en"
    assert promise_line(shop.desk, two).words == "to"
    with pytest.raises(Ambiguous):
        promise_line(shop.desk, one[:8])
    for nothing in ("", "abc", "%%%%", "____", "zzzz", "ffffffff"):
        with pytest.raises(NotFound):
            promise_line(shop.desk, nothing)


def test_a_job_is_found_by_its_number_and_no_other(shop: Shop) -> None:
    assert job(shop.desk, number=1001).id == shop.job
    for number in (0, -1, 1002, 10**12):
        with pytest.raises(NotFound):
            job(shop.desk, number=number)


def test_a_job_shows_what_is_open_apart_from_what_is_settled(shop: Shop) -> None:
    kept, still_open = shop.promise_call("en"), shop.promise_call("to")
    keep(shop.desk, promise_id=kept)
    sheet = job(shop.desk, number=1001)
    assert [line.id for line in sheet.promises] == [still_open]
    assert kept in [line.id for line in sheet.settled]
    assert {line.outcome for line in sheet.settled} == {Outcome.KEPT}


def test_the_list_of_jobs_holds_the_open_ones_with_the_newest_first(shop: Shop) -> None:
    for device in ("iPhone", "MacBook"):
        open_job(shop.desk, customer_id=shop.hansen, device=device)
    change_stage(shop.desk, job_id=shop.job, stage=JobStage.HANDED_OVER)
    assert [line.number for line in jobs(shop.desk)] == [1003, 1002]
    assert [line.number for line in jobs(shop.desk, open_only=False)] == [1003, 1002, 1001]
    assert [line.device for line in jobs(shop.desk, text="macb")] == ["MacBook"]


def test_a_customer_shows_jobs_promises_and_their_own_journal(shop: Shop) -> None:
    shop.promise_call("uden job", job=False)
    write_entry(shop.desk, text="vil helst ringes op", audience=Audience.HEARD, customer_id=shop.hansen)
    sheet = customer(shop.desk, shop.hansen)
    assert [line.number for line in sheet.jobs] == [1001]
    assert "uden job" in [line.words for line in sheet.promises]
    assert sheet.entries[-1].text == "vil helst ringes op"
    with pytest.raises(NotFound):
        customer(shop.desk, "nobody")


def test_found_lines_say_where_they_stand_and_come_newest_first(shop: Shop) -> None:
    for number in range(60):
        write_entry(shop.desk, text=f"måling {number}", audience=Audience.INTERNAL, job_id=shop.job)
    found = find(shop.desk, "maling").entries
    assert len(found) == 50
    assert [each.entry.text for each in found[:2]] == ["måling 59", "måling 58"]
    assert (found[0].job_number, found[0].customer) == (1001, "Søren Hansen")


def test_the_beginning_of_a_word_finds_it_and_a_whole_word_comes_before_beginnings(shop: Shop) -> None:
    for text in ("batteriet er skiftet", "batteri bestilt"):
        write_entry(shop.desk, text=text, audience=Audience.INTERNAL, job_id=shop.job)
    assert [each.entry.text for each in find(shop.desk, "batteri", limit=1).entries] == ["batteri bestilt"]
    assert len(find(shop.desk, "batteri").entries) == 2
    assert len(find(shop.desk, "skif bat").entries) == 1
    assert find(shop.desk, "teri").entries == ()


def test_nothing_typed_finds_nothing_and_an_empty_list_of_customers_is_everyone(shop: Shop) -> None:
    assert find(shop.desk, "  ").customers == ()
    assert [line.name for line in customers(shop.desk, " ")] == ["Søren Hansen"]


@pytest.mark.parametrize("text", ["20123456", "+45 20 12 34 56", "(0045) 20-12", "201"])
def test_these_can_be_phone_numbers(text: str) -> None:
    assert is_phone(text)


@pytest.mark.parametrize("text", ["20", "#1001", "T480 14", "hansen 20123456"])
def test_these_cannot(text: str) -> None:
    assert not is_phone(text)


def test_the_quick_line_knows_every_customer_and_the_jobs_people_speak_of(shop: Shop) -> None:
    said = f"ring Hansen inden 1 time om pris #{shop.number}"
    found = understand(said, now=shop.clock.now(), hours=hours(shop.desk), directory=directory(shop.desk))
    assert found.customer is not None
    assert found.job is not None
    assert (found.customer.id, found.job.id, found.kind) == (shop.hansen, shop.job, Kind.CALL_BACK)
