"""What a screen reader holds of a widget is there as long as the widget, and goes with it."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.accessible import told
from ui.app import make_application
from ui.theme import spoken
from ui.theme.widgets import card, label


def test_a_hundred_cards_come_and_go_and_leave_nothing_behind(qtbot: QtBot) -> None:
    make_application()
    before = len(spoken._alive)
    for at in range(100):
        page, made = QWidget(), card()
        QVBoxLayout(page).addWidget(made)
        QVBoxLayout(made).addWidget(label(f"Card {at}", heading=True))
        page.show()
        heard = [(each.role(), each.text(QAccessible.Text.Name)) for each in told.all_in(page)]
        gc.collect(0)
        assert heard[1:] == [(told.ROLE.Grouping, ""), (told.ROLE.Heading, f"Card {at}")]
        assert told.role(made) is told.ROLE.Grouping
        page.close()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()
    page = card()
    qtbot.addWidget(page)
    assert told.role(page) is told.ROLE.Grouping
    assert len(spoken._alive) <= before + 1
