"""UI.md 9, behaviour 9: time left counts down without redrawing the whole list, and is right after a clock change."""

from datetime import timedelta

from repairdesk.queries.sheets import PromiseLine
from tests.ui.a_window import Counter, counter

__all__ = ["counter"]


def owing(counter: Counter) -> None:
    """One call within the hour, one in two days."""
    counter.books.promise_call("snart", 60)
    counter.books.promise_call("senere", 50 * 60 + 30)
    counter.program.office.changed.emit(None)
    counter.wait(lambda: len(counter.shown()) == 2 and counter.today.list.isVisible())
    counter.today.list.viewport().repaint()


def left(counter: Counter, words: str) -> str:
    model = counter.today.model
    line = next(row for row in model.rows if isinstance(row, PromiseLine) and row.words == words)
    return model.words(line).left


def test_only_rows_whose_text_changed_are_painted_again(counter: Counter) -> None:
    """Behaviour 9: a minute changes "60 min", not "2 d 2 h"."""
    owing(counter)
    painted: list[str] = []
    model = counter.today.model
    model.dataChanged.connect(lambda first, last: painted.append(getattr(first.data(256), "words", "")))
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    counter.books.later(minutes=1)
    counter.today.tick()
    assert "snart" in painted
    assert "senere" not in painted
    assert resets == []


def test_after_sleep_or_a_changed_clock_the_time_is_right_by_itself(counter: Counter) -> None:
    """Behaviour 9: nobody touches the window; the clock is only looked at."""
    owing(counter)
    counter.books.clock.forward(timedelta(minutes=90))
    counter.wait(lambda: left(counter, "snart") == "30 min late")
    counter.settled()
    counter.settled()  # nothing asked on the way there is still to be answered: the clock alone tells of the way back
    counter.books.clock.forward(timedelta(minutes=-60))
    counter.wait(lambda: left(counter, "snart") == "30 min")
