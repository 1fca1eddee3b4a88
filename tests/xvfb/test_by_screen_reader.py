"""A day by ear: promise, read Today, hear a promise lapse, keep it, move one, write; by roles and names alone."""

from datetime import timedelta
from pathlib import Path

from repairdesk.desk import Desk, open_desk
from repairdesk.domain.clock import MovableClock
from repairdesk.domain.words import Outcome
from repairdesk.queries.job import job
from repairdesk.queries.promise import due_list, promise_line
from tests.a_shop import Shop, a_shop
from tests.xvfb.by_ear import Reader, listening
from tests.xvfb.screen import screen, wait_for

HEADSTART = timedelta(seconds=30)
"""How long before the first promise lapses the program is started."""
INSTEAD = "ring mandag kl 12 om pris #1001"
CLOSED = "Due Saturday 20:00. The shop closes at 14:00. Say a time someone is here to keep:"
NEW = "text", "New promise"


def test_a_whole_day_by_roles_and_names_alone(tmp_path: Path) -> None:
    data = tmp_path / "journal"
    books = a_shop(data, pins=False)
    first = books.promise_call("Vi ringer med en pris inden en time")
    due = promise_line(books.desk, first).due
    books.desk.close()
    with (
        screen(tmp_path, "openbox") as desktop,
        listening(desktop) as reader,
        desktop.repairdesk(data, due - HEADSTART),
    ):
        _promises(reader)
        _reads_today(reader)
        _hears_the_reminder(reader)
        _keeps_it(reader)
        _moves_one(reader)
        _writes_in_the_journal(reader)
        assert [each for each in reader.all() if each["modal"]] == []
    desk = open_desk(data, MovableClock(due + timedelta(minutes=5)))
    _stands_in_the_books(desk, books, first)
    desk.close()


def _promises(reader: Reader) -> None:
    """Write a sentence, hear that the shop is closed then; write another, press Enter, hear that it is done."""
    reader.focus(*NEW)
    reader.write("New promise", "ring i morgen kl 20 om pris #1001")
    wait_for(lambda: (CLOSED, True) in reader.heard)
    assert [at_once for text, at_once in reader.heard if "due Saturday 21 November 20:00" in text] == [False]
    reader.write("New promise", "ring i dag kl 15 om pris #1001 hvis delen kommer")
    wait_for(lambda: reader.find(*NEW)["description"] == "Writes the promise")
    wait_for(lambda: any("due Friday 20 November 15:00" in text for text, _ in reader.heard))
    reader.key("Return")
    wait_for(lambda: reader.find(*NEW)["text"] == "")
    wait_for(lambda: any("Promised" in text for text, _ in reader.heard))
    ((done, at_once),) = [(text, at_once) for text, at_once in reader.heard if "Promised" in text]
    assert "Søren Hansen" in done and "due Fri 20 Nov 15:00" in done
    assert not at_once


def _reads_today(reader: Reader) -> None:
    """Each row says its state first, then time, words, whom, what, and where it stands."""
    assert reader.find("heading", "Friday 20 November")
    assert reader.find("tool bar", "The selected promise")
    (row,) = [name for name in reader.names("list item") if "Vi ringer" in name]
    due_soon = "Due soon, 1 min, due 11:00, “Vi ringer med en pris inden en time”, Maja said it on the phone at 10:00"
    assert (
        row == f"{due_soon}, Søren Hansen, 20 12 34 56, #1001 ThinkPad T480, Skærmen blinker, Maja, Handed in"
    )
    (reserved,) = [name for name in reader.names("list item") if "hvis delen kommer" in name]
    state, left, clock, _words, reservation, *_ = reserved.split(", ")
    assert (state, left[:3], clock, reservation) == (
        "With a reservation",
        "4 h",
        "due 15:00",
        "hvis delen kommer",
    )


def _hears_the_reminder(reader: Reader) -> None:
    """That it comes is said politely, that it lapses at once; the keyboard stays where it is."""

    def about_it() -> list[tuple[str, bool]]:
        return [(text, at_once) for text, at_once in reader.heard if text.startswith("Søren Hansen, Due")]

    wait_for(lambda: any(at_once for _, at_once in about_it()))
    told = about_it()
    assert [at_once for _, at_once in told] == [False, True]
    assert [text.split(", ")[1] for text, _ in told] == ["Due in 1 min", "Due now"]
    assert reader.find(*NEW)["focused"]


def _keeps_it(reader: Reader) -> None:
    words = "“Vi ringer med en pris inden en time”"
    assert {each["language"] for each in reader.all("label") if each["name"] == words} == {"da_DK"}
    kept = "Kept, late: Søren Hansen, 20 12 34 56"
    assert reader.find("button", kept)["enabled"]
    reader.press(kept)
    reader.gone("button", kept)


def _moves_one(reader: Reader) -> None:
    """Say why, how the customer was told, and the new sentence; the window is one of its own and not modal."""
    row = next(at for at, name in enumerate(reader.names("list item")) if "ring i dag" in name)
    assert reader.ask("choose", role="list", name="Promises", at=row)
    reader.press("New promise, Søren Hansen")
    assert reader.find("dialog", "New promise instead…")
    reader.press("The part came late", "radio button", "Toggle")
    assert reader.find("radio button", "The part came late")["checked"]
    assert reader.find("radio button", "Phone")["checked"]
    reader.write("New promise, in the words you say", INSTEAD)
    wait_for(lambda: reader.find("button", "Write new promise")["enabled"])
    reader.press("Write new promise")
    reader.gone("button", "Write new promise")
    wait_for(lambda: any("Moved in time" in text for text, _ in reader.heard))


def _writes_in_the_journal(reader: Reader) -> None:
    reader.press("Open, Søren Hansen")
    reader.write("Said to customer", "Delen er bestilt")
    reader.press("Write in journal")
    wait_for(lambda: any("Delen er bestilt" in name for name in reader.names("list item")))
    assert reader.find("text", "Said to customer")["text"] == ""


def _stands_in_the_books(desk: Desk, books: Shop, first: str) -> None:
    assert promise_line(desk, first).outcome is Outcome.KEPT_LATE
    assert [line.words for line in due_list(desk) if line.words] == [INSTEAD]
    assert "Delen er bestilt" in [entry.text for entry in job(desk, id=books.job).entries]
