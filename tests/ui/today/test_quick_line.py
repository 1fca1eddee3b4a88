"""The quick line: one sentence, and the promise stands in the journal with its clock."""

from PySide6.QtCore import Qt

from repairdesk.queries.promise import due_list
from tests.ui.today.conftest import AFTERNOON, Counter
from ui.today.intent import Enter


def test_a_sentence_becomes_a_promise_on_the_screen_and_on_the_disk(counter: Counter) -> None:
    counter.type(f"ring 1 time om pris #{counter.number}\n")
    counter.wait(lambda: f"ring 1 time om pris #{counter.number}" in counter.words())
    kept = [line for line in counter.in_the_journal(due_list) if line.words]
    assert [(line.customer, line.about) for line in kept] == [("Kirsten Hansen", "pris")]
    assert (kept[0].due - AFTERNOON).total_seconds() == 3600


def test_the_line_is_empty_again_and_the_status_line_says_what_was_done(counter: Counter) -> None:
    counter.type(f"ring 1 time #{counter.number}\n")
    field = counter.program.window.today.quick.line.field
    counter.wait(lambda: not field.text())
    assert counter.program.window.status.undo_button.isVisibleTo(counter.program.window)


def test_a_held_enter_writes_one_promise(counter: Counter) -> None:
    counter.type(f"ring 1 time #{counter.number}\n\n\n\n")
    counter.wait(lambda: bool(counter.words()))
    written = [line for line in counter.in_the_journal(due_list) if line.words]
    assert len(written) == 1


def test_letters_typed_in_the_list_go_to_the_line(counter: Counter) -> None:
    counter.program.window.today.list.take_focus()
    counter.type("ri")
    assert counter.program.window.today.quick.line.field.text() == "ri"


def test_a_vague_word_is_no_time_and_nothing_is_written(counter: Counter) -> None:
    counter.type(f"ring snart #{counter.number}\n")
    quick = counter.program.window.today.quick
    assert quick.intent.enter is Enter.NOTHING
    assert "snart" in quick.answer.text()
    assert quick.line.field.text() == f"ring snart #{counter.number}"
    assert not [line for line in counter.in_the_journal(due_list) if line.words]


def test_two_of_one_name_are_asked_about_and_alt_and_a_number_answers(counter: Counter) -> None:
    counter.type("ring Hansen om 1 time")
    quick = counter.program.window.today.quick
    meanings = [quick.intent.enter]
    counter.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    meanings.append(quick.intent.enter)
    assert meanings == [Enter.CHOOSE, Enter.PROMISE]
    counter.type("\n")
    counter.wait(lambda: bool(counter.words()))
    assert "Hansen" in next(line.customer for line in counter.promises() if line.words)


def test_a_promise_due_while_closed_is_warned_of_and_staffed_times_are_offered(counter: Counter) -> None:
    counter.type(f"sms inden 24 timer #{counter.number}")
    today = counter.program.window.today
    assert today.quick.warning.isVisibleTo(counter.program.window)
    offered = [counter.program.shop.wording.due(at) for at in today.quick.warning.offers]
    assert offered == ["Sat 21 Nov 13:30", "Mon 23 Nov 10:30"]
    counter.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    counter.wait(lambda: bool(counter.words()))
    line = next(row for row in counter.promises() if row.words)
    assert counter.program.shop.wording.due(line.due) == "Sat 21 Nov 13:30"


def test_what_was_said_can_be_kept_though_the_shop_is_closed_then(counter: Counter) -> None:
    counter.type(f"sms inden 24 timer #{counter.number}")
    counter.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    counter.wait(lambda: bool(counter.words()))
    line = next(row for row in counter.promises() if row.words)
    assert (line.due - AFTERNOON).total_seconds() == 24 * 3600


def test_a_chip_taken_out_leaves_the_words_in_the_sentence(counter: Counter) -> None:
    counter.type(f"ring 1 time om pris #{counter.number}")
    quick = counter.program.window.today.quick
    quick.remove("about")
    assert quick.read is not None
    assert quick.read.about == ""
    assert "om pris" in quick.line.field.text()


def test_an_agreement_without_a_clock_is_written_as_one(counter: Counter) -> None:
    from repairdesk.queries.job import job

    counter.type(f"she wants to see it running #{counter.number}\n")
    field = counter.program.window.today.quick.line.field
    counter.wait(lambda: not field.text())
    agreed = counter.in_the_journal(lambda desk: job(desk, number=counter.number)).agreements
    assert any("running" in each.text for each in agreed)


def test_a_job_number_alone_opens_the_job(counter: Counter) -> None:
    counter.type(f"{counter.number}\n")
    window = counter.program.window
    counter.wait(lambda: window.stack.currentWidget() is not window.today)


def test_what_is_typed_survives_the_plug(counter: Counter) -> None:
    from ui.drafts import Drafts

    counter.type("ring Hansen om")
    counter.program.drafts.save()
    assert Drafts(counter.program.data).text("today.quick_line") == "ring Hansen om"


def test_undo_takes_the_promise_back_by_a_new_line(counter: Counter) -> None:
    from repairdesk.queries.job import job

    counter.type(f"ring 1 time #{counter.number}\n")
    counter.wait(lambda: bool(counter.words()))
    before = counter.in_the_journal(lambda desk: len(job(desk, number=counter.number).entries))
    counter.program.window.status.undo()
    counter.wait(lambda: not counter.words())
    after = counter.in_the_journal(lambda desk: len(job(desk, number=counter.number).entries))
    assert after > before
