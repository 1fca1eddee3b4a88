"""APScheduler as an alarm clock: one job, set to the next instant at which something rings."""

import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, timedelta

from repairdesk.domain.clock import SystemClock

JOB = "next-due"


class Waker:
    """Calls `wake` once, after the time last given. It may fail or oversleep: the safety knock does not need it."""

    def __init__(self, wake: Callable[[], None]) -> None:
        from apscheduler.schedulers.background import (
            BackgroundScheduler,
        )  # slow: on the heartbeat's thread, not at start

        logging.getLogger("apscheduler").setLevel(logging.CRITICAL)  # the heartbeat tells of trouble, once
        self._wake = wake
        self._system = SystemClock()
        self._scheduler = BackgroundScheduler(
            timezone=UTC,
            daemon=True,
            # The default grace of one second would drop what was due while the PC slept.
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )

    def start(self) -> None:
        """Begin to keep time."""
        self._scheduler.start()

    def wake_in(self, delay: timedelta | None) -> None:
        """Wake after `delay` instead of whatever was set before; None sets nothing."""
        if delay is None:
            self._set_nothing()
            return
        when = self._system.now() + max(delay, timedelta(0))
        self._scheduler.add_job(self._wake, "date", run_date=when, id=JOB, replace_existing=True)

    def stop(self) -> None:
        """Keep time no longer."""
        if self._scheduler.running:
            self._set_nothing()  # a job that fires while APScheduler shuts down ends its thread with an error
            self._scheduler.shutdown(wait=False)

    def _set_nothing(self) -> None:
        from apscheduler.jobstores.base import JobLookupError

        with suppress(JobLookupError):
            self._scheduler.remove_job(JOB)
