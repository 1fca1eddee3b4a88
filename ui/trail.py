"""Where one is in the window, and where one came from."""

from dataclasses import dataclass

LONGEST = 30


@dataclass(frozen=True)
class Place:
    """A room, and what it shows where it shows one thing: the id of a job or of a customer."""

    room: str
    thing: str = ""


HOME = Place("today")


class Trail:
    """The places on the way here, Today first. Whoever comes by a place again is there, not further on."""

    def __init__(self) -> None:
        self._places = [HOME]

    @property
    def here(self) -> Place:
        """Where one is."""
        return self._places[-1]

    @property
    def before(self) -> Place:
        """Where one goes back to."""
        return self._places[-2] if len(self._places) > 1 else HOME

    def go(self, place: Place) -> None:
        """Go to a place."""
        if place in self._places:
            del self._places[self._places.index(place) + 1 :]
            return
        self._places.append(place)
        if len(self._places) > LONGEST:
            del self._places[1]

    def back(self) -> Place:
        """Go back one place and return it."""
        if len(self._places) > 1:
            self._places.pop()
        return self.here

    def forget(self, place: Place) -> None:
        """Never come back to a place: what it was for is done."""
        if place in self._places and place != HOME:
            self._places.remove(place)
