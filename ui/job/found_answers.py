"""What one has answered to the chips of an entry: taken out, given another time, or a call promised besides."""

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime

from repairdesk.domain.due import Due, at_wall
from ui.job.found import BESIDES, FoundPromise, call_besides, due_later
from ui.shop import Shop
from ui.today import besides
from ui.today.question import Question


class Answers:
    """Each holds as long as what it is about stands in the entry, and is kept with its draft."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self.removed: frozenset[str] = frozenset()
        self.picked: dict[str, Due | None] = {}
        """The time that was taken instead of the one in these words; None where that one shall stand."""
        self.calls: frozenset[str] = frozenset()
        """The promises, by their keys, besides which a call either way was asked for."""

    def clear(self) -> None:
        """Forget every answer: there is another entry."""
        self.removed, self.picked, self.calls = frozenset(), {}, frozenset()

    def remove(self, key: str) -> None:
        """Take one reading out, or the call that was promised besides one."""
        call_of = key.removeprefix(BESIDES) if key.startswith(BESIDES) else ""
        if call_of:
            self.calls -= {call_of}
        else:
            self.removed |= {key}

    def pick(self, words: str, instant: datetime | None) -> None:
        """Take an offered time for the promise in `words`, or keep the one that was said."""
        wall = self._shop.wording.wall(instant).replace(tzinfo=None) if instant is not None else None
        self.picked[words] = at_wall(wall, self._shop.hours.zone) if wall else None

    def applied(self, promise: FoundPromise) -> Iterator[FoundPromise]:
        """Yield the promise at the time that was picked for it, and the call that was asked for besides."""
        due = self.picked.get(promise.words)
        if due is not None and due.instant <= self._shop.clock.now():
            due = None
            del self.picked[promise.words]
        if due is not None:
            promise = due_later(promise, due, self._shop.wording.due(due.instant))
        yield promise
        at = self._call_at(promise)
        if at is not None and promise.key in self.calls:
            call = besides.call(at, promise.reservation, "", self._shop)
            yield call_besides(promise, call.due, call.words)

    def proposals(self, promises: tuple[FoundPromise, ...]) -> list[Question]:
        """Propose a call besides each promise with a reservation that has none yet."""
        asked = ((each, self._call_at(each)) for each in promises if each.key not in self.calls)
        return [besides.proposal(each.reservation, at, self._shop, each.key) for each, at in asked if at]

    def _call_at(self, promise: FoundPromise) -> datetime | None:
        return besides.call_at(promise.reservation, promise.due.instant, self._shop)

    def as_draft(self) -> str:
        """Return the answers as text; nothing when there are none."""
        picked = {
            words: due.wall.isoformat() if due and due.wall else "" for words, due in self.picked.items()
        }
        answers = {"removed": sorted(self.removed), "picked": picked, "calls": sorted(self.calls)}
        return json.dumps(answers) if any(answers.values()) else ""

    def from_draft(self, draft: str) -> None:
        """Go on with the answers of a draft."""
        self.clear()
        zone = self._shop.hours.zone
        with suppress(ValueError, TypeError, AttributeError):
            kept = json.loads(draft or "{}")
            picked = {
                str(words): at_wall(datetime.fromisoformat(wall), zone) if wall else None
                for words, wall in kept.get("picked", {}).items()
            }
            self.removed, self.calls = frozenset(kept.get("removed", ())), frozenset(kept.get("calls", ()))
            self.picked = picked
