"""Words the doubts about a time: what was said, the day and clock time it is read as, and what else it may be."""

from datetime import datetime
from typing import TYPE_CHECKING

from repairdesk.domain.due import at_wall
from ui.i18n import translate
from ui.shop import Shop
from ui.today.question import Choice, Question, how_far, in_full

if TYPE_CHECKING:
    from repairdesk.phrases import Doubt, Understood

ABOUT_JOBS = "job_or_clock"


def of_times(read: "Understood", shop: Shop) -> list[Question]:
    """Return what is to be said about the time of a sentence."""
    asked = []
    for doubt in read.doubts:
        if doubt.code == ABOUT_JOBS:
            asked.append(_job_or_clock(read, doubt, shop))
        elif doubt.field == "due" and read.due is not None:
            asked.append(_time(read, doubt, read.due.instant, shop))
    return asked + _vague(read, shop) + _unusable(read, shop)


def instant_of(choice: str, shop: Shop) -> datetime:
    """Return the instant of a local time in ISO form."""
    return at_wall(datetime.fromisoformat(choice), shop.hours.zone).instant


def _time(read: "Understood", doubt: "Doubt", due: datetime, shop: Shop) -> Question:
    words, now = shop.wording, shop.clock.now()
    said = read.sentence[doubt.span.start : doubt.span.end]
    beside = doubt.code == "several_times" and not any(
        part.span.start <= doubt.span.start < part.span.end for part in read.parts if part.field == "due"
    )
    text = _sentence("another_time" if beside else doubt.code, past=len(doubt.choices) == 1)
    text = text.replace("%2", f"{in_full(words, due)}, {how_far(words, due, now)}")
    coming = {each: at for each in doubt.choices if (at := instant_of(each, shop)) > now and at != due}
    choices = tuple(Choice(each, in_full(words, at)) for each, at in coming.items())
    return Question((doubt.code, said), text.replace("%1", words.quoted(said)), choices)


def _sentence(code: str, *, past: bool) -> str:
    if code == "weekday_today" and past:
        return translate("Doubts", "That time has passed today, so %1 is %2.")
    return {
        "about_time": translate("Doubts", "%1 is about a time. The clock runs to %2."),
        "another_time": translate("Doubts", "%1 is said as well. Due is %2."),
        "am_pm": translate("Doubts", "Morning or afternoon? %1 is read as %2."),
        "before_weekend": translate("Doubts", "Saturday may count as weekend or not. %1 is %2."),
        "day_mismatch": translate("Doubts", "The days in %1 do not agree. It is read as %2."),
        "day_slip": translate("Doubts", "%1 looks like a day with a slip of the finger. Due is %2."),
        "eight_days": translate("Doubts", "%1 is often a week. It is read as %2."),
        "next_weekday": translate("Doubts", "%1 can be two days. It is read as %2."),
        "not_before": translate("Doubts", "%1 names no latest time. Due is %2."),
        "several_times": translate("Doubts", "There is more than one time in %1. Due is %2."),
        "weekday_today": translate("Doubts", "Today is that day too. %1 is %2."),
    }.get(code, translate("Doubts", "%1 is read as %2."))


def _vague(read: "Understood", shop: Shop) -> list[Question]:
    """Return what is to be said about words that are no time."""
    earliest = translate("Doubts", "%1 says the earliest. Say by when, such as “before 17:00”.")
    vague = translate("Today", "“%1” is not a time. Say when, such as “kl 15” or “within 1 hour”.")
    if read.due is not None:
        return []
    return [
        Question((part.code, part.text), earliest.replace("%1", shop.wording.quoted(part.text)))
        if part.code == "not_before"
        else Question((part.code, part.text), vague.replace("%1", part.text))
        for part in read.vague[:1]
    ]


def _job_or_clock(read: "Understood", doubt: "Doubt", shop: Shop) -> Question:
    said = read.sentence[doubt.span.start : doubt.span.end]
    assert shop.directory is not None
    jobs = [job for each in doubt.choices if (job := shop.directory.job(each)) is not None]
    if read.job is not None:
        text = translate("Doubts", "%1 is read as job %2. Or is it a time?").replace("%2", read.job.label)
        ids = {job.id for job in jobs}
        choices = tuple(
            Choice(each, in_full(shop.wording, instant_of(each, shop)))
            for each in doubt.choices
            if each not in ids
        )
    else:
        text = translate("Doubts", "%1 is read as a time. Or is it a job?")
        choices = tuple(Choice(job.id, job.label, "jobs") for job in jobs)
    return Question((doubt.code, said), text.replace("%1", shop.wording.quoted(said)), choices)


def _unusable(read: "Understood", shop: Shop) -> list[Question]:
    """Return what is to be said about times that cannot be promised."""
    texts = {
        "past": translate("Doubts", "%1 has passed. Say a time to come."),
        "impossible": translate("Doubts", "%1 is not in the calendar. Say another day."),
        "working_time": translate("Doubts", "%1 counts opening hours only. Say a real time."),
    }
    other = translate("Doubts", "%1 cannot be read as a time.")
    found = [part for part in read.not_understood if part.field == "due"]
    return [
        Question(
            (part.code, part.text), texts.get(part.code, other).replace("%1", shop.wording.quoted(part.text))
        )
        for part in found
    ]
