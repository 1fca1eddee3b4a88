"""The menu of stages: a digit each in every language, the present one ticked."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from repairdesk.domain.words import JobStage
from ui.i18n import translate
from ui.wording import Wording


def stage_menu(
    parent: QWidget, present: JobStage, wording: Wording, chosen: Callable[[JobStage], object]
) -> QMenu:
    """Return the menu; it lets itself go when it is closed. The stages that close a job stand apart."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(translate("Job", "Stage"))
    group = QActionGroup(menu)
    for digit, stage in enumerate(JobStage, 1):
        if stage is JobStage.HANDED_OVER:
            menu.addSeparator()
        made = menu.addAction(f"&{digit}   {wording.stage(stage)}")
        made.setCheckable(True)
        made.setChecked(stage is present)
        group.addAction(made)
        made.triggered.connect(_choose(stage, chosen))
        if stage is present:
            menu.setActiveAction(made)
    return menu


def _choose(stage: JobStage, chosen: Callable[[JobStage], object]) -> Callable[[], object]:
    return lambda *_: chosen(stage)


def stages_of(menu: QMenu) -> dict[JobStage, QAction]:
    """Return the entries of a menu of stages by their stage."""
    return dict(zip(JobStage, (each for each in menu.actions() if not each.isSeparator()), strict=True))
