"""Behaviour 4: type in another program while a reminder comes; the real program, a real screen, a real daemon."""

from datetime import timedelta
from pathlib import Path

import pytest

from repairdesk.desk import open_desk
from repairdesk.domain.clock import MovableClock
from repairdesk.queries.promise import promise_line
from tests.a_shop import a_shop
from tests.xvfb.other_program import COLOUR
from tests.xvfb.screen import Letter, Screen, screen, wait_for

REMINDER = "promise"
KEYS = "cknts rhnju 0123 "
"""The letters that act in a reminder that has the keyboard; here they are words of a letter."""
RINGS_AHEAD = timedelta(minutes=15)
"""How long before it is due a promise given within the hour first rings."""


@pytest.mark.parametrize("manager", ["", "openbox"], ids=["no window manager", "openbox"])
def test_a_reminder_over_another_program_takes_no_letter_and_no_focus(tmp_path: Path, manager: str) -> None:
    data = tmp_path / "journal"
    books = a_shop(data, pins=False)
    promised = books.promise_call("Vi ringer med en pris inden en time")
    due = promise_line(books.desk, promised).due
    books.desk.close()
    with (
        screen(tmp_path, manager) as desktop,
        desktop.repairdesk(data, due - RINGS_AHEAD - timedelta(seconds=8)) as program,
        desktop.other_program() as letter,
    ):
        assert not desktop.windows(REMINDER), "the reminder came before anybody could type"
        typed = _type_until_it_rings(desktop)
        letter.holds(typed)
        left = letter.facts["left"]
        _stands_above(desktop)
        _was_noticed(desktop)
        _taken_with_the_mouse(desktop, letter, typed)
        assert letter.facts["left"] == left == 0
        assert program.poll() is None
    desk = open_desk(data, MovableClock(due - RINGS_AHEAD + timedelta(minutes=1)))
    told = promise_line(desk, promised)
    desk.close()
    assert (told.taken_by, told.outcome) == ("Maja", None)


def _type_until_it_rings(desktop: Screen) -> str:
    """Type without a pause until some time after the reminder has come; everything that was typed."""
    typed, after = "", 0
    while after < 4:
        desktop.type(KEYS)
        typed += KEYS
        after += bool(desktop.windows(REMINDER))
        assert len(typed) < 200 * len(KEYS), "the reminder never came"
    return typed


def _stands_above(desktop: Screen) -> None:
    """The reminder covers its corner; the other program still fills the rest of the screen."""
    (window,) = desktop.windows(REMINDER)
    left, top, wide, tall = desktop.place(window)
    seen = desktop.picture()
    assert (left + wide + 16, top + tall + 16) == (seen.width(), seen.height())
    grid = [(x, y) for x in range(4, seen.width(), 8) for y in range(4, seen.height() - 8, 8)]
    other = {spot for spot in grid if seen.pixelColor(*spot).name() == COLOUR}
    inside = {(x, y) for x, y in grid if left <= x < left + wide and top <= y < top + tall}
    assert inside, "the reminder is too small to be seen"
    assert not inside & other, "the other program shines through the reminder"
    assert len(other) > 0.5 * (len(grid) - len(inside)), "the other program is no longer there"


def _was_noticed(desktop: Screen) -> None:
    """The desktop's own notification daemon was told as well, without a name or a number."""
    wait_for(lambda: desktop.notices)
    (program, title, text), *_ = desktop.notices
    assert "promise" in title
    assert "Hansen" not in program + title + text


def _taken_with_the_mouse(desktop: Screen, letter: Letter, typed: str) -> None:
    """A click on "I take it" acts, and the keyboard stays where it was."""
    (window,) = desktop.windows(REMINDER)
    left, top, wide, tall = desktop.place(window)
    desktop.click(left + wide // 4, top + tall - 60)
    wait_for(lambda: not desktop.windows(REMINDER))
    more = "and goes on"
    desktop.type(more)
    letter.holds(typed + more)
