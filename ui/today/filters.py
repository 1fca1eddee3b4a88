"""Everyone, mine, or only calls: which promises the list shows."""

from ui.i18n import translate
from ui.lists.segments import Segments


class Filters(Segments):
    """Three buttons in a row, one of them pressed."""

    def __init__(self) -> None:
        super().__init__(3)
        self.retranslate()

    @property
    def mine(self) -> bool:
        """Whether only my own promises are shown."""
        return self.place == 1

    @property
    def calls(self) -> bool:
        """Whether only calls are shown."""
        return self.place == 2

    def retranslate(self) -> None:
        """Write the texts in the present language."""
        self.say(
            (translate("Today", "Everyone"), translate("Today", "Mine"), translate("Today", "Calls only"))
        )
