"""UI.md 9, behaviour 11: "fredag" on a Friday is today while the time is ahead, else next week; the chip says which."""

import pytest

from tests.ui.a_window import Counter, counter
from ui.today.chips import Chip

__all__ = ["counter"]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("ring Hansen fredag", "Fri 20 Nov 18:00"),
        ("ring Hansen fredag kl 16", "Fri 20 Nov 16:00"),
        ("ring Hansen fredag kl 14", "Fri 27 Nov 14:00"),
        ("call Hansen friday at 2 pm", "Fri 27 Nov 14:00"),
        ("ring Hansen mandag", "Mon 23 Nov 18:00"),
    ],
)
def test_the_chip_names_the_friday_that_is_meant(counter: Counter, sentence: str, date: str) -> None:
    """Behaviour 11, said on Friday 20 November at 15:20."""
    counter.type(sentence)
    chips = [chip.text() for chip in counter.today.quick.chips.findChildren(Chip) if chip.isVisible()]
    assert any(date in chip for chip in chips), chips
