"""A slip that goes with rings to the window's thread and comes back once they stand on the screen."""

import threading
from collections.abc import Callable

from repairdesk.alarm.ring import Ring


class Slip:
    """Rings on their way to a window; whoever shows them calls `shown`."""

    def __init__(self, rings: tuple[Ring, ...]) -> None:
        self.rings = rings
        self._shown = threading.Event()

    def shown(self) -> None:
        """Say that the rings stand on the screen."""
        self._shown.set()

    def came_back(self, patience: float) -> bool:
        """Wait until the slip is back; False when it was not within `patience` seconds."""
        return self._shown.wait(patience)


def through(hand_over: Callable[[Slip], None], patience: float = 10.0) -> Callable[[tuple[Ring, ...]], bool]:
    """Return a `show` for the heartbeat that hands a slip to another thread and waits for it to come back."""

    def show(rings: tuple[Ring, ...]) -> bool:
        slip = Slip(rings)
        hand_over(slip)
        return slip.came_back(patience)

    return show
