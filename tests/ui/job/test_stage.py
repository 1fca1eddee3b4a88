"""The stage of a job is changed on its page: by button, menu and key, with Undo, and the journal says so."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from repairdesk.domain.words import JobStage
from repairdesk.queries.job import job
from tests.ui.a_window import Counter, counter
from ui.i18n import use_language
from ui.job.page import JobPage
from ui.job.stage_menu import stage_menu, stages_of

__all__ = ["counter"]

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)


def opened(counter: Counter) -> JobPage:
    """Hansen's job, open in the window."""
    counter.window.open_job(counter.books.job)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, JobPage)
    counter.wait(lambda: page.sheet is not None)
    return page


def open_menu(counter: Counter) -> QMenu:
    """The menu of stages that has come up."""
    counter.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(counter: Counter, wanted: JobStage) -> None:
    """Choose a stage from the menu that is up; the desktop then gives the window the keys again."""
    menu = open_menu(counter)
    stages_of(menu)[wanted].trigger()
    menu.close()
    counter.window.activateWindow()
    counter.wait(counter.window.isActiveWindow)


def stage(counter: Counter) -> JobStage:
    """Where the job stands, as the journal has it."""
    return job(counter.books.desk, id=counter.books.job).stage


def test_a_key_and_a_digit_move_the_job_on_while_one_writes(counter: Counter) -> None:
    page = opened(counter)
    page.focus_entry()
    counter.press(Qt.Key.Key_F4)
    QTest.keyClick(open_menu(counter), Qt.Key.Key_5)
    counter.wait(lambda: page.takeover.whose.stage.text() == "In repair")
    assert stage(counter) is JobStage.IN_REPAIR
    counter.wait(lambda: page.model.rows[-1].text == "Stage changed: In repair · Maja")
    counter.wait(lambda: "Stage changed: In repair, Søren Hansen" in counter.window.status._said.text())


def test_undo_takes_the_stage_back_and_says_so_in_the_journal(counter: Counter) -> None:
    page = opened(counter)
    page.change_stage()
    choose(counter, JobStage.READY)
    counter.wait(lambda: stage(counter) is JobStage.READY)
    counter.wait(lambda: page.takeover.whose.stage.text() == "Done, on the shelf")
    page.focus_entry()
    counter.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    counter.wait(lambda: page.takeover.whose.stage.text() == "Handed in")
    counter.wait(lambda: page.model.rows[-1].text == "Undone: Stage changed · Maja")


def test_the_button_opens_the_same_menu_with_the_present_stage_ticked(counter: Counter) -> None:
    page = opened(counter)
    button = page.takeover.whose.stage_button
    assert button.accessibleName() == "Change the stage, now: Handed in"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = open_menu(counter)
    ticked = [name for name, act in stages_of(menu).items() if act.isChecked()]
    assert ticked == [JobStage.HANDED_IN]
    stages_of(menu)[JobStage.HANDED_IN].trigger()
    menu.close()
    counter.settled()
    assert [each.event for each in job(counter.books.desk, id=counter.books.job).entries] == ["job_opened"]


def test_on_today_the_key_leads_to_the_job_of_the_selected_row(counter: Counter) -> None:
    counter.books.promise_call()
    counter.program.office.changed.emit(None)
    counter.wait(lambda: bool(counter.shown()))
    counter.today.list.take_focus()
    counter.press(Qt.Key.Key_F4)
    page = counter.window.stack.currentWidget()
    assert isinstance(page, JobPage)
    menu = open_menu(counter)
    stages_of(menu)[JobStage.WAITING_PART].trigger()
    menu.close()
    counter.wait(lambda: stage(counter) is JobStage.WAITING_PART)


@pytest.mark.parametrize("language", ["en", "da", "nb"])
def test_every_stage_has_its_digit_in_every_language(counter: Counter, language: str) -> None:
    use_language(language)
    try:
        page = opened(counter)
        menu = stage_menu(page, JobStage.READY, counter.program.shop.wording, lambda _: None)
        texts = [act.text() for act in stages_of(menu).values()]
        assert [text[:2] for text in texts] == [f"&{digit}" for digit in range(1, 9)]
        assert len(set(texts)) == len(JobStage)
        menu.deleteLater()
    finally:
        use_language("en")
        counter.qtbot.wait(10)


def test_while_something_is_typed_control_z_takes_back_letters_only(counter: Counter) -> None:
    page = opened(counter)
    page.change_stage()
    choose(counter, JobStage.READY)
    counter.wait(lambda: stage(counter) is JobStage.READY)
    page.focus_entry()
    counter.type("Prisen")
    counter.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    counter.settled()
    assert (page.entry.text.toPlainText(), stage(counter)) == ("", JobStage.READY)
