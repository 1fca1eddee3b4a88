"""The shop's own "no": a named class with its facts; `ui/wording.py` and the terminal put it into words."""


class Refusal(Exception):
    """A rule of the shop says no. Nothing was written.

    `facts` are plain strings, numbers or instants for whoever words the refusal.
    """

    code = "refused"

    def __init__(self, **facts: object) -> None:
        super().__init__(self.code)
        self.facts = facts


class AlreadySettled(Refusal):
    """The promise has an outcome already. Facts: promise_id, outcome."""

    code = "already_settled"


class NotFound(Refusal):
    """Nothing by that number or name. Facts: what, said."""

    code = "not_found"


class Ambiguous(Refusal):
    """More than one thing fits. Facts: what, said, matches (tuple of names)."""

    code = "ambiguous"


class NoTime(Refusal):
    """A promise was meant but no time was said. Facts: said."""

    code = "no_time"


class DueInPast(Refusal):
    """The time said has passed already. Facts: due."""

    code = "due_in_past"


class NotReached(Refusal):
    """A call-back is kept by speaking with the customer, not by a click. Facts: result."""

    code = "not_reached"


class EmptyText(Refusal):
    """There is nothing to write down. Facts: what."""

    code = "empty_text"


class WrongPin(Refusal):
    """The PIN belongs to nobody here. Facts: none, or wait_seconds."""

    code = "wrong_pin"


class NobodySigns(Refusal):
    """Nobody is signed in, and what is written here is signed. Facts: none."""

    code = "nobody_signs"


class NotYours(Refusal):
    """Only its owner, or an owner of the shop, may change a PIN. Facts: name."""

    code = "not_yours"


class BadSetting(Refusal):
    """A setting cannot be used as it was given. Facts: what, said, example."""

    code = "bad_setting"


class SnoozeTooLong(Refusal):
    """A snooze must end before the promise is due. Facts: until, latest."""

    code = "snooze_too_long"
