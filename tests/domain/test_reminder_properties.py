"""What holds for every promise, every shop and every plan."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from repairdesk.domain.defaults import ReminderPlan
from repairdesk.domain.hours import Open, OpeningHours
from repairdesk.domain.records import Ack, Promise, Snooze
from repairdesk.domain.reminders import due_stage, next_instant, stages_due, warnings
from repairdesk.domain.words import StageKind
from tests.domain.making import (
    due_while_closed,
    plans,
    promises,
    shops,
    staffed,
    stretches,
    within_one_stretch,
)

MINUTE = timedelta(minutes=1)
TOLD = shops(told=True)


@given(promises(), shops(), plans())
def test_no_warning_before_it_was_said_or_at_or_after_the_due_time(
    promise: Promise, hours: OpeningHours, plan: ReminderPlan
) -> None:
    found = warnings(promise, hours, plan)
    assert all(promise.said_at < stage.at < promise.due.instant for stage in found)
    assert all(stage.kind in (StageKind.EARLY, StageKind.LAST_CHANCE) for stage in found)


@given(promises(), shops(), plans())
def test_no_warning_while_nobody_is_there(promise: Promise, hours: OpeningHours, plan: ReminderPlan) -> None:
    assert all(staffed(hours, stage.at) for stage in warnings(promise, hours, plan))


@given(promises(), shops(), plans())
def test_each_warning_has_its_own_moment_and_its_own_key(
    promise: Promise, hours: OpeningHours, plan: ReminderPlan
) -> None:
    found = warnings(promise, hours, plan)
    assert len({stage.at for stage in found}) == len({stage.key for stage in found}) == len(found)
    assert list(found) == sorted(found, key=lambda stage: stage.at)


@given(due_while_closed(), plans())
def test_due_while_closed_there_is_always_a_warning_before_the_closing(
    case: tuple[OpeningHours, Open, Promise], plan: ReminderPlan
) -> None:
    hours, last, promise = case
    assert any(last.start <= stage.at <= last.end for stage in warnings(promise, hours, plan))


@given(within_one_stretch(), plans(fewest_leads=1))
def test_due_while_someone_is_there_all_the_time_there_is_a_warning(
    case: tuple[OpeningHours, Promise], plan: ReminderPlan
) -> None:
    hours, promise = case
    assert warnings(promise, hours, plan)


@given(promises(), shops())
def test_the_lapse_rings_at_the_due_time_or_the_first_staffed_moment_after_it(
    promise: Promise, hours: OpeningHours
) -> None:
    due, rings = promise.due.instant, due_stage(promise, hours).at
    assert rings >= due
    assert (rings == due) == (staffed(hours, due) or not stretches(hours, due, due + timedelta(days=390)))
    assert not [
        each for each in stretches(hours, due, rings) if each.end > due and max(each.start, due) < rings
    ]


@given(promises(), TOLD, plans(), st.integers(1, 5000))
def test_overdue_it_rings_only_while_staffed_and_never_pauses_longer_than_the_plan(
    promise: Promise, hours: OpeningHours, plan: ReminderPlan, minutes: int
) -> None:
    first = due_stage(promise, hours).at
    now = first + minutes * MINUTE
    newest = stages_due(promise, hours, plan, (), (), now)[-1]
    assert newest.at <= now
    assert staffed(hours, newest.at)
    if staffed(hours, now):
        spell = hours.spell_before(now)
        assert spell is not None
        longest = max(plan.then_every, plan.overdue_every)
        assert now - newest.at < longest + plan.overdue_every or now == spell.end


@given(promises(), TOLD, plans(), st.integers(0, 4))
def test_every_opening_after_a_lapse_rings_at_its_first_moment(
    promise: Promise, hours: OpeningHours, plan: ReminderPlan, number: int
) -> None:
    first = due_stage(promise, hours).at
    later = stretches(hours, first + MINUTE, first + timedelta(days=21))
    openings = [
        each.start for each in later if each.start > first and not staffed(hours, each.start - MINUTE / 2)
    ]
    for opening in openings[number : number + 1]:
        assert stages_due(promise, hours, plan, (), (), opening)[-1].at == opening


@st.composite
def _acts(draw: st.DrawFn, promise: Promise) -> tuple[list[Ack], list[Snooze], datetime]:
    """What people did about a promise, and an instant to ask at."""
    span = int((promise.due.instant - promise.said_at) / MINUTE)
    moments = st.integers(0, span + 3000).map(lambda minutes: promise.said_at + minutes * MINUTE)
    acks = [Ack(promise.id, "anna", when) for when in draw(st.lists(moments, max_size=3))]
    lengths = st.integers(1, 90).map(lambda minutes: minutes * MINUTE)
    snoozed = draw(st.lists(st.tuples(moments, lengths), max_size=3))
    return acks, [Snooze(promise.id, "anna", when, when + length) for when, length in snoozed], draw(moments)


@given(st.data(), promises(), shops(), plans())
def test_nothing_changes_between_now_and_the_next_instant(
    data: st.DataObject, promise: Promise, hours: OpeningHours, plan: ReminderPlan
) -> None:
    acks, snoozes, now = data.draw(_acts(promise))
    following = next_instant(promise, hours, plan, acks, snoozes, now)
    assert following is not None
    assert following > now
    rung = stages_due(promise, hours, plan, acks, snoozes, now)
    for share in (0.001, data.draw(st.floats(0, 1)), 0.999):
        between = now + (following - now) * share
        if between < following:
            assert stages_due(promise, hours, plan, acks, snoozes, between) == rung


@given(st.data(), promises(), shops(), plans())
def test_whatever_people_did_an_open_promise_rings_again_after_its_due_time(
    data: st.DataObject, promise: Promise, hours: OpeningHours, plan: ReminderPlan
) -> None:
    acks, snoozes, _ = data.draw(_acts(promise))
    acts = [*(ack.at for ack in acks), *(each.until for each in snoozes), due_stage(promise, hours).at]
    settled = max(acts) + timedelta(hours=2)
    moment = next_instant(promise, hours, plan, acks, snoozes, settled)
    for _ in range(3):
        assert moment is not None
        if stages_due(promise, hours, plan, acks, snoozes, moment):
            break
        moment = next_instant(promise, hours, plan, acks, snoozes, moment)
    else:
        assert not hours.is_set or not stretches(hours, settled, settled + timedelta(days=300))


@given(promises(), shops(), plans())
def test_waking_only_at_the_next_instants_misses_no_stage(
    promise: Promise, hours: OpeningHours, plan: ReminderPlan
) -> None:
    expected = {stage.key: stage.at for stage in (*warnings(promise, hours, plan), due_stage(promise, hours))}
    seen: dict[str, datetime] = {}
    now: datetime | None = promise.said_at
    while now is not None and now <= max(expected.values()):
        for stage in stages_due(promise, hours, plan, (), (), now):
            seen.setdefault(stage.key, now)
        now = next_instant(promise, hours, plan, (), (), now)
    assert {key: when for key, when in seen.items() if key in expected} == expected


@given(promises(), shops(), plans())
def test_nothing_rings_when_nothing_has_come(
    promise: Promise, hours: OpeningHours, plan: ReminderPlan
) -> None:
    assert stages_due(promise, hours, plan, (), (), promise.said_at) == ()
