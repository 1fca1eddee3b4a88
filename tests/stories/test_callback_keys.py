"""A call-back promised with the phone at the ear: eighteen keys at most, from Today to the journal."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from repairdesk.domain.words import Kind
from tests.ui.today.conftest import AFTERNOON, Counter, counter

__all__ = ["counter"]

MOST_KEYS = 18


def test_a_callback_for_a_known_job_takes_eighteen_keys(counter: Counter) -> None:
    sentence = f"ring {counter.number} 1t pris"
    keys = 0
    for sign in sentence:
        QTest.keyClicks(counter.program.window.focusWidget(), sign)
        keys += 1
    QTest.keyClick(counter.program.window.focusWidget(), Qt.Key.Key_Return)
    keys += 1
    counter.wait(lambda: sentence in counter.words())
    line = next(row for row in counter.promises() if row.words == sentence)
    assert keys <= MOST_KEYS
    assert (line.kind, line.customer, line.about) == (Kind.CALL_BACK, "Kirsten Hansen", "pris")
    assert (line.due - AFTERNOON).total_seconds() == 3600
