"""A tool tip says what a customer is called as it is written; Qt would take "<b>" for a kind of letters."""

import html

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.house_rules.tree import ROOT
from ui.theme.widgets import tip


@pytest.mark.parametrize("name", ["Bo Lund", "<b>Bo</b>", "Bo <img src=x>", "H&M", "&lt;Bo&gt;"])
def test_a_name_is_shown_letter_by_letter(qtbot: QtBot, name: str) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    tip(widget, name)
    shown = QTextDocument()
    shown.setHtml(widget.toolTip() if widget.toolTip().startswith("<p>") else html.escape(widget.toolTip()))
    assert shown.toPlainText() == name


def test_only_what_the_program_itself_says_is_a_tool_tip_of_qts_own() -> None:
    """Everything that may hold a name, a remark or a number goes through `tip`."""
    own = {"ui/theme/widgets.py", "ui/job/promise_card.py", "ui/job/channels.py", "ui/nav.py", "ui/tray.py"}
    own |= {"ui/sidebar_foot.py", "ui/move/telling.py"}  # the opening hours; the names of the channels
    files = (file for file in (ROOT / "ui").rglob("*.py") if "setToolTip" in file.read_text("utf-8"))
    assert {file.relative_to(ROOT).as_posix() for file in files} <= own
