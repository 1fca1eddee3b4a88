"""Where Alt and a digit choose on Today: the times that are offered, the readings of a doubt, the pasted rest."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.i18n import translate
from ui.today.intent import Enter

if TYPE_CHECKING:
    from ui.today.quick import QuickLine


def go_to(quick: "QuickLine") -> None:
    """Give the keyboard to the first choice; where there is none, say so."""
    if quick.intent.enter is Enter.FIRST_OFFER:
        quick.warning.take_focus()
    elif quick.questions.questions:
        quick.questions.take_focus()
    elif quick.rest.open_button.isVisible():
        quick.rest.open_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
    else:
        quick.complain(translate("Today", "There is nothing to choose now."))
