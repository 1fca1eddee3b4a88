"""A page that is made a part at a time in the window's pauses, and all at once for whoever wants it now."""

from collections.abc import Generator
from typing import Generic, TypeVar

T = TypeVar("T")


class Begun(Generic[T]):
    """Something whose making can be interrupted after each part."""

    def __init__(self, making: Generator[None, None, T]) -> None:
        self._making = making
        self._made: T | None = None

    def step(self) -> bool:
        """Make the next part; returns whether there may be more to do."""
        if self._made is not None:
            return False
        try:
            next(self._making)
        except StopIteration as done:
            self._made = done.value
        return self._made is None

    def whole(self) -> T:
        """Return all of it, made to the end."""
        while self.step():
            pass
        assert self._made is not None
        return self._made
