"""Guards the pinned Qt: 6.12.0 on Python 3.11 eats references to None until the process aborts."""

import sys

import PySide6
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.house_rules.tree import ROOT, text_of

CALLS = 1000


def test_a_thousand_calls_that_return_nothing_cost_no_reference_to_none(qtbot: QtBot) -> None:
    label = QLabel("a")
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("b")
    assert before - sys.getrefcount(None) < CALLS / 10


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-dev.txt"])
def test_the_tested_qt_is_the_pinned_qt(file: str) -> None:
    assert f"pyside6-essentials=={PySide6.__version__} " in text_of(ROOT / "packaging" / file)
