"""Reads the sentence of the quick line, with what was taken out and what was chosen; keeps both as a draft."""

import json
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from repairdesk.domain.due import at_wall
from ui.shop import Shop
from ui.today import besides
from ui.today.question import PEOPLE, SOMEONE_ELSE, Key, Question

if TYPE_CHECKING:
    from repairdesk.phrases import Understood


class Reading:
    """The answers about one sentence. Each holds as long as the words it is about stand in the sentence."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._removed: set[Key] = set()
        self._chosen: dict[Key, str] = {}
        self._plain: Understood | None = None
        self.questions: tuple[Question, ...] = ()
        self.call_at: datetime | None = None
        """When a call is promised besides, either way."""

    def clear(self) -> None:
        """Forget every answer: there is another sentence."""
        self._removed, self._chosen, self._plain, self.questions = set(), {}, None, ()
        self.call_at = None

    def read(self, text: str, now: datetime) -> "Understood":
        """Return what the sentence says, answers included."""
        from ui.today.doubts import of_times
        from ui.today.strangers import of_people

        plain = self._plain = self._understand(text, now, frozenset())
        out = frozenset(field for field, said in self._removed if _said(plain, field) == said)
        read = self._understand(text, now, out) if out else plain
        for key, choice in self._chosen.items():
            read = self._apply(read, key, choice)
        self.questions = (*of_people(read, self._shop, self._chosen), *of_times(read, self._shop))
        self._besides(read)
        return read

    def _besides(self, read: "Understood") -> None:
        """Propose a call where there is a reservation, or remember that one is wanted."""
        at = besides.call_at(read.reservation, read.due.instant, self._shop) if read.due else None
        wanted = (besides.CODE, read.reservation) in self._chosen
        self.call_at = at if wanted else None
        if at is not None and not wanted:
            self.questions = (*self.questions, besides.proposal(read.reservation, at, self._shop))

    def remove(self, field: str) -> None:
        """Take one reading out. A customer who was chosen is asked about again."""
        if field == besides.CODE:
            self._chosen = {key: choice for key, choice in self._chosen.items() if key[0] != field}
            return
        people = [key for key in self._chosen if key[0] in PEOPLE]
        if field == "customer" and people:
            for key in people:
                del self._chosen[key]
        elif self._plain is not None:
            self._removed.add((field, _said(self._plain, field)))

    def choose(self, key: Key, choice: str) -> None:
        """Answer a question."""
        self._chosen[key] = choice

    def as_draft(self, caret: int) -> str:
        """Return the answers and the place of the caret as text."""
        chosen = [[*key, choice] for key, choice in self._chosen.items()]
        return json.dumps({"caret": caret, "removed": sorted(map(list, self._removed)), "chosen": chosen})

    def from_draft(self, draft: str) -> int | None:
        """Take the answers up again; returns where the caret was."""
        try:
            kept = json.loads(draft)
            self._removed = {(str(field), str(said)) for field, said in kept["removed"]}
            self._chosen = {(str(code), str(said)): str(choice) for code, said, choice in kept["chosen"]}
            return int(kept["caret"])
        except (ValueError, KeyError, TypeError):
            return None

    def _understand(self, text: str, now: datetime, removed: frozenset[str]) -> "Understood":
        from repairdesk.phrases import understand

        shop = self._shop
        assert shop.directory is not None
        country = shop.settings.country
        return understand(
            text,
            now=now,
            hours=shop.hours,
            directory=shop.directory,
            removed=removed,
            said_by_country=country,
        )

    def _apply(self, read: "Understood", key: Key, choice: str) -> "Understood":
        """Return the reading with one answer, if its words still stand."""
        from ui.today.strangers import stranger_in

        code, said = key
        asked = {(doubt.code, read.sentence[doubt.span.start : doubt.span.end]) for doubt in read.doubts}
        if key not in asked and not (code == "unknown_customer" and stranger_in(read) == said):
            return read
        if code in PEOPLE:
            assert self._shop.directory is not None
            found = None if choice == SOMEONE_ELSE else self._shop.directory.customer(choice)
            return replace(read, customer=found)
        return self._at(read, code, choice)

    def _at(self, read: "Understood", code: str, choice: str) -> "Understood":
        try:
            wall = datetime.fromisoformat(choice)
        except ValueError:
            return read
        due = at_wall(wall, self._shop.hours.zone)
        if due.instant <= self._shop.clock.now():
            return read
        if code == "job_or_clock":
            named = any(part.field == "customer" for part in read.parts)
            read = replace(read, job=None, customer=read.customer if named else None)
        return replace(read, due=due, rolled=False)


def _said(read: "Understood", field: str) -> str:
    """Return the words a field was read from; nothing when it follows from another."""
    return " ".join(part.text for part in read.parts if part.field == field)
