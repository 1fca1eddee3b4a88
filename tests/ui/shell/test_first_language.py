"""A new shop is greeted in the language of its desktop, until it has chosen one itself."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from repairdesk.actions.settings import save_settings
from repairdesk.domain.clock import MovableClock
from repairdesk.queries.settings import settings
from tests.a_shop import FRIDAY
from ui.app import RepairDesk, make_application
from ui.i18n import use_language

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)")


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RepairDesk]:
    """The program on a Danish desktop, with nothing in its folder."""
    make_application()
    monkeypatch.setattr("ui.app.system_language", lambda: "da")
    made = RepairDesk(tmp_path, MovableClock(FRIDAY))
    made.start()
    qtbot.waitUntil(lambda: made.shop.directory is not None and made.shop.turns.is_idle, timeout=15_000)
    yield made
    made.window.setProperty("quitting", True)
    made.stop()
    made.window.close()
    made.window.deleteLater()
    use_language("en")


def test_a_new_shop_is_greeted_in_danish_on_a_danish_desktop(program: RepairDesk) -> None:
    assert program.window.sidebar.today_button.accessibleName().startswith("I dag")
    assert program.shop.settings.language == "da"


def test_a_shop_that_chose_english_keeps_it(program: RepairDesk, qtbot: QtBot) -> None:
    program.office.do(
        lambda desk: save_settings(desk, replace(settings(desk), language="en", set_up=True)), lambda _: None
    )
    qtbot.waitUntil(lambda: program.shop.settings.language == "en", timeout=15_000)
    today = program.window.sidebar.today_button
    qtbot.waitUntil(lambda: today.accessibleName().startswith("Today"))
