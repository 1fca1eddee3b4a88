"""UI.md 9, behaviour 12: "kl 9" at 15:20 is tomorrow and the chip says so; 1400, 14.00, 14:00 and kl 14 are one."""

import pytest

from tests.ui.a_window import Counter, counter
from ui.today.chips import Chip

__all__ = ["counter"]


def due_chip(counter: Counter) -> str:
    chips = counter.today.quick.chips.findChildren(Chip)
    return next(chip.text() for chip in chips if chip.field == "due" and chip.isVisible())


def test_nine_is_tomorrow_and_the_chip_says_so(counter: Counter) -> None:
    """Behaviour 12, said at 15:20."""
    counter.type("ring Hansen kl 9")
    assert "Sat 21 Nov 09:00" in due_chip(counter)
    assert "the next day" in due_chip(counter)


@pytest.mark.parametrize("said", ["1400", "14.00", "14:00", "kl 14"])
def test_four_ways_to_write_two_in_the_afternoon(counter: Counter, said: str) -> None:
    """Behaviour 12, the ways to write a time."""
    counter.type(f"ring Hansen mandag {said}")
    assert "Mon 23 Nov 14:00" in due_chip(counter)
