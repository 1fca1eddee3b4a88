"""What stands in a line is true: how a promise was said, when, and why it was broken."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from repairdesk.actions.promise import promise
from repairdesk.domain.due import within
from repairdesk.domain.words import Cause, Channel, Kind
from repairdesk.queries.promise import promise_line
from tests.a_shop import a_shop
from ui.wording import Wording

AFTERNOON = datetime(2026, 11, 20, 14, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "channel", "said"),
    [
        (Kind.MESSAGE, Channel.SMS, "Maja wrote it down at 15:20"),
        (Kind.MESSAGE, Channel.PHONE, "Maja said it on the phone at 15:20"),
        (Kind.CALL_BACK, Channel.SMS, "Maja wrote it by SMS at 15:20"),
    ],
)
def test_a_message_that_will_be_sent_was_not_said_in_one(
    tmp_path: Path, kind: Kind, channel: Channel, said: str
) -> None:
    books = a_shop(tmp_path, AFTERNOON)
    now = books.clock.now()
    due = within(timedelta(hours=1), now)
    made = promise(
        books.desk, kind=kind, due=due, words="x", job_id=books.job, channel=channel, by=books.maja
    )
    line = promise_line(books.desk, made.id or "")
    assert Wording().said(line.said_by, line.said_over, line.said_at, now) == said
    books.desk.close()


def test_a_cause_of_ones_own_words_is_those_words() -> None:
    facts = {"cause": Cause.OTHER.value}
    told = Wording().event("promise_moved", facts, "The power went")
    assert told == "Moved in time: “The power went”"
    assert Wording().event("promise_moved", {"cause": Cause.FORGOTTEN.value}) == "Moved in time: We forgot"


def test_yesterday_is_said_as_today_is() -> None:
    now = AFTERNOON + timedelta(days=1)
    spoken = Wording("da").said("Maja", Channel.PHONE, datetime(2026, 11, 20, 15, tzinfo=UTC), now)
    assert spoken.endswith(" 16")  # and not "16.00"
