"""What the practice shop has behind it: some three hundred finished jobs, each with its promises and its journal."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random

from repairdesk.actions.agree import agree
from repairdesk.actions.attempt import attempt
from repairdesk.actions.change_stage import change_stage
from repairdesk.actions.customer import add_customer
from repairdesk.actions.keep import keep
from repairdesk.actions.move import move
from repairdesk.actions.open_job import open_job
from repairdesk.actions.promise import promise
from repairdesk.actions.write_entry import write_entry
from repairdesk.domain.due import at_wall, within
from repairdesk.domain.words import AttemptResult, Audience, Cause, Channel, JobStage, Kind
from repairdesk.domain.zone import resolve
from repairdesk.practice.pen import ZONE, Pen
from repairdesk.practice.people import person
from repairdesk.practice.repairs import REPAIRS, Repair, Text

JOBS = 307
FIRST_DAY = date(2026, 2, 2)
LAST_DAY = date(2026, 11, 9)
FRIDAY = date(2026, 11, 20)
AT_DESK = ("Mette", "Ida", "Birgit")
AT_BENCH = ("Ali", "Søren", "Ida")
_LATE, _MOVED, _BROKEN, _RETURNS = 0.06, 0.14, 0.04, 0.3
_DETAILED = 0.4
_CAUSES = (Cause.PART_LATE, Cause.FOUND_MORE, Cause.TOO_MUCH_WORK, Cause.FORGOTTEN)

_WITHIN_A_DAY: Text = (
    "Vi har fejlsøgt den inden for 24 timer",
    "We will have found the fault within 24 hours",
    "Vi har feilsøkt den innen 24 timer",
)
_READY: Text = ("Den er klar {} kl. 16", "It is ready on {} at 4 pm", "Den er klar {} kl. 16")
_INSTEAD: Text = (
    "Beklager ventetiden. Den er klar {} kl. 16",
    "Sorry for the wait. It is ready on {} at 4 pm",
    "Beklager ventetiden. Den er klar {} kl. 16",
)
_DAYS = (
    ("mandag", "Monday", "mandag"), ("tirsdag", "Tuesday", "tirsdag"), ("onsdag", "Wednesday", "onsdag"),
    ("torsdag", "Thursday", "torsdag"), ("fredag", "Friday", "fredag"), ("lørdag", "Saturday", "lørdag"),
    ("søndag", "Sunday", "søndag"),
)  # fmt: skip
_YES: Text = ("Ja tak, sæt i gang", "Yes please, go ahead", "Ja takk, sett i gang")
_AT_MOST: Text = (
    "Ring først, hvis det bliver over {} kr.",
    "Ring first if it is more than {}",
    "Ring først hvis det blir over {} kr",
)
_HANDED: Text = (
    "Afhentet og betalt. Prøvet sammen med kunden.",
    "Handed over and paid. Tried with the customer.",
    "Hentet og betalt. Prøvd sammen med kunden.",
)


@dataclass
class PastJob:
    """One finished job: its people, its days, and the ids as they come to be."""

    pen: Pen
    dice: Random
    repair: Repair
    customer: tuple[str, str]
    day: date
    last: date | None = None
    ids: dict[str, str] = field(default_factory=dict)

    def write(self, known: dict[str, str]) -> None:
        """Put everything that happened with this job into the pen."""
        desk, bench = self.dice.choice(AT_DESK), self.dice.choice(AT_BENCH)
        came = _moment(self.dice, self.day, first=10, last=13)
        self.pen.later(came, lambda: self._open(known, desk, bench))
        found = self._find_fault(came, desk, bench)
        told = found + timedelta(minutes=2)
        self.pen.later(told, lambda: self._price(bench))
        self._repair(told, desk, bench)

    def _open(self, known: dict[str, str], desk: str, bench: str) -> None:
        name, phone = self.customer
        by = self.pen.staff[desk]
        if name not in known:
            made = add_customer(self.pen.desk, name=name, phones=(phone,), by=by)
            known[name] = str(made.id)
        job = open_job(
            self.pen.desk,
            customer_id=known[name],
            device=self.repair.device,
            fault=self.pen.say(self.repair.fault),
            owner_id=self.pen.staff[bench],
            by=by,
        )
        self.ids["job"] = str(job.id)
        self._promise(Kind.DIAGNOSIS, None, self.pen.say(_WITHIN_A_DAY), desk, Channel.COUNTER)

    def _promise(self, kind: Kind, due: datetime | None, words: str, by: str, channel: Channel) -> None:
        now = self.pen.clock.now()
        wanted = within(timedelta(hours=24), now) if due is None else at_wall(due, ZONE)
        made = promise(
            self.pen.desk,
            kind=kind,
            due=wanted,
            words=words,
            job_id=self.ids["job"],
            channel=channel,
            by=self.pen.staff[by],
        )
        self.ids["promise"] = str(made.id)

    def _find_fault(self, came: datetime, desk: str, bench: str) -> datetime:
        """Return when the customer was told what is wrong: mostly within the 24 hours that were promised."""
        late = self.dice.random() < _LATE
        found = _moment(self.dice, _workday(self.day, 1), 14, 17) if late else came + self._hours(2, 4)
        if self.dice.random() < 0.2:
            self.pen.later(found - timedelta(minutes=25), lambda: self._try(desk))
        self.pen.later(found, lambda: self._keep(bench))
        return found

    def _hours(self, least: int, most: int) -> timedelta:
        return timedelta(minutes=self.dice.randint(least * 60, most * 60))

    def _price(self, by: str) -> None:
        pen, price = self.pen, self.repair.price
        text = f"{pen.say(self.repair.found)}: {price} kr."
        self._line(Audience.SAID, text, by, Channel.PHONE)
        if self.dice.random() < _DETAILED:
            self._line(Audience.HEARD, pen.say(_YES), by, Channel.PHONE)
        if self.dice.random() < 0.3:
            limit = price + 400
            words = pen.say(_AT_MOST).format(limit)
            agree(pen.desk, text=words, job_id=self.ids["job"], price_limit=limit, channel=Channel.PHONE,
                  by=pen.staff[by])  # fmt: skip

    def _repair(self, told: datetime, desk: str, bench: str) -> None:
        """The promise of a day, what became of it, and the pick-up."""
        begun = told + timedelta(minutes=3)
        due = self.last or _workday(told.astimezone(ZONE).date(), self.dice.randint(2, 4))
        self.pen.later(begun, lambda: self._say_ready(_READY, due, bench))
        if self.dice.random() < _DETAILED:
            self.pen.later(begun + timedelta(minutes=20), lambda: self._stage(JobStage.IN_REPAIR, bench))
        fate = 1.0 if self.last else self.dice.random()
        if fate < _MOVED + _BROKEN:
            again = _workday(due, self.dice.randint(1, 3))
            told_on = due if fate < _MOVED else _workday(due, 1)
            cause = self.dice.choice(_CAUSES)
            self.pen.later(_moment(self.dice, told_on, 10, 12), lambda: self._move(again, cause, desk))
        else:
            again = due
        done = _moment(self.dice, again, 11, 13)
        self.pen.later(done, lambda: self._ready(bench))
        taken = done + timedelta(minutes=self.dice.randint(15, 55))
        self.pen.later(taken, lambda: self._hand_over(desk))

    def _say_ready(self, words: Text, day: date, by: str) -> None:
        self._promise(Kind.READY, _four(day), self._named(words, day), by, Channel.PHONE)

    def _named(self, words: Text, day: date) -> str:
        return self.pen.say(words).format(self.pen.say(_DAYS[day.weekday()]))

    def _move(self, day: date, cause: Cause, by: str) -> None:
        made = move(
            self.pen.desk,
            promise_id=self.ids["promise"],
            told=Channel.PHONE,
            cause=cause,
            due=at_wall(_four(day), ZONE),
            words=self._named(_INSTEAD, day),
            by=self.pen.staff[by],
        )
        self.ids["promise"] = str(made.id)

    def _ready(self, by: str) -> None:
        self._stage(JobStage.READY, by)
        self._keep(by)

    def _keep(self, by: str) -> None:
        keep(self.pen.desk, promise_id=self.ids["promise"], by=self.pen.staff[by])

    def _try(self, by: str) -> None:
        result = self.dice.choice((AttemptResult.NO_ANSWER, AttemptResult.VOICEMAIL))
        attempt(self.pen.desk, promise_id=self.ids["promise"], result=result, by=self.pen.staff[by])

    def _stage(self, stage: JobStage, by: str) -> None:
        change_stage(self.pen.desk, job_id=self.ids["job"], stage=stage, by=self.pen.staff[by])

    def _line(self, audience: Audience, text: str, by: str, channel: Channel) -> None:
        write_entry(
            self.pen.desk,
            job_id=self.ids["job"],
            audience=audience,
            channel=channel,
            text=text,
            by=self.pen.staff[by],
        )

    def _hand_over(self, by: str) -> None:
        if self.dice.random() < _DETAILED:
            self._line(Audience.SAID, self.pen.say(_HANDED), by, Channel.COUNTER)
        self._stage(JobStage.HANDED_OVER, by)


def write_past(pen: Pen, dice: Random) -> None:
    """Put the finished jobs into the pen; the last few are picked up on the practice Friday itself."""
    known: dict[str, str] = {}
    names: set[str] = set()
    met: list[tuple[str, str]] = []
    days = (LAST_DAY - FIRST_DAY).days
    for number in range(JOBS):
        day = _workday(FIRST_DAY + timedelta(days=number * days // JOBS), 0)
        returning = met and dice.random() < _RETURNS
        customer = dice.choice(met) if returning else person(dice, names)
        met.append(customer)
        last = FRIDAY if number >= JOBS - 7 else None
        PastJob(pen, dice, dice.choice(REPAIRS), customer, day, last).write(known)


def _workday(day: date, steps: int) -> date:
    """Return the weekday that is `steps` weekdays after `day`, or the next one when `day` is at a weekend."""
    while day.weekday() > 4:
        day += timedelta(days=1)
    for _ in range(steps):
        day += timedelta(days=3 if day.weekday() == 4 else 1)
    return day


def _moment(dice: Random, day: date, first: int, last: int) -> datetime:
    """Return an instant on `day` between two full hours of the shop's clock."""
    minute = dice.randint(first * 60, last * 60 - 1)
    return resolve(datetime.combine(day, datetime.min.time()) + timedelta(minutes=minute), ZONE).instant


def _four(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time()) + timedelta(hours=16)
