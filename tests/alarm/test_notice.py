"""The desktop notice: acknowledged when the desktop answers, never raising, never blocking."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from repairdesk.alarm.notice import WAITING, Notice, Notices, Sent, cleaned, desktop_notifier
from repairdesk.alarm.notice_linux import LinuxNotifier
from repairdesk.alarm.notice_plyer import PlyerNotifier, shortened
from tests.alarm.fakes import until
from tests.alarm.session import fake_desktop, need, noted, process, session_bus

LINUX = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="NOT TESTED: D-Bus notices are Linux's"
)
LAPSED = Notice("p1", "Søren Østergaard: 5 min late", "“Vi ringer <b>inden</b> kl. 15” & tak", urgent=True)


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with session_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def linux() -> Iterator[LinuxNotifier]:
    notifier = LinuxNotifier()
    yield notifier
    notifier.close()


@LINUX
def test_the_desktop_answers_with_a_number_and_gets_the_words_as_they_are(
    bus: str, tmp_path: Path, linux: LinuxNotifier
) -> None:
    notes = tmp_path / "notes"
    with fake_desktop(bus, notes):
        assert linux.tell(LAPSED) is Sent.SHOWN
    (note,) = noted(notes)
    assert (note["app"], note["title"]) == ("RepairDesk", LAPSED.title)
    assert note["body"] == "“Vi ringer &lt;b&gt;inden&lt;/b&gt; kl. 15” &amp; tak"
    assert (note["urgency"], note["stays"]) == (2, 0)


@LINUX
def test_a_later_notice_of_the_same_promise_takes_the_place_of_the_earlier(
    bus: str, tmp_path: Path, linux: LinuxNotifier
) -> None:
    notes = tmp_path / "notes"
    with fake_desktop(bus, notes):
        assert [linux.tell(Notice(key, "t", "b")) for key in ("p1", "p2", "p1")] == [Sent.SHOWN] * 3
    assert [note["id"] for note in noted(notes)] == [1, 2, 1]


@LINUX
def test_no_words_of_a_customer_can_break_it(bus: str, tmp_path: Path, linux: LinuxNotifier) -> None:
    notes = tmp_path / "notes"
    hostile = ["-t 0", "\x00\x1b[31m", "\ud800", "", "a" * 5000, "<img src='file:///x'>", "\u202etxt"]
    with fake_desktop(bus, notes):
        assert {linux.tell(Notice(str(n), text, text)) for n, text in enumerate(hostile)} == {Sent.SHOWN}
    assert len(noted(notes)) == len(hostile)
    assert noted(notes)[0]["title"] == "-t 0"


@LINUX
def test_without_a_service_plyer_is_tried_and_nothing_raises(bus: str, linux: LinuxNotifier) -> None:
    assert linux.tell(LAPSED) is Sent.FAILED
    second_way = desktop_notifier()
    assert second_way.tell(LAPSED) in (Sent.UNKNOWN, Sent.FAILED)
    second_way.close()


@LINUX
def test_without_a_session_bus_nothing_raises(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, linux: LinuxNotifier
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    assert linux.tell(LAPSED) is Sent.FAILED
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert linux.tell(LAPSED) is Sent.FAILED


@LINUX
def test_a_service_that_refuses_or_never_answers_is_told_apart(
    bus: str, tmp_path: Path, linux: LinuxNotifier
) -> None:
    with fake_desktop(bus, tmp_path / "notes", "refuses"):
        assert linux.tell(LAPSED) is Sent.FAILED
    with fake_desktop(bus, tmp_path / "notes", "silent"):
        began = time.monotonic()
        assert linux.tell(LAPSED) is Sent.UNKNOWN
        assert time.monotonic() - began < 5


@LINUX
def test_a_service_that_was_restarted_is_found_again(bus: str, tmp_path: Path, linux: LinuxNotifier) -> None:
    notes = tmp_path / "notes"
    with fake_desktop(bus, notes):
        assert linux.tell(LAPSED) is Sent.SHOWN
    assert linux.tell(LAPSED) is Sent.FAILED
    with fake_desktop(bus, notes):
        assert linux.tell(LAPSED) is Sent.SHOWN


@LINUX
def test_plyer_reaches_the_desktop_even_with_a_title_like_an_option(bus: str, tmp_path: Path) -> None:
    need("notify-send")
    notes = tmp_path / "notes"
    with fake_desktop(bus, notes):
        assert PlyerNotifier().tell(Notice("p1", "-5 min: ring & say", "1 < 2")) is Sent.UNKNOWN
        assert until(lambda: noted(notes))
    (note,) = noted(notes)
    assert note["title"].endswith("-5 min: ring & say")
    assert note["body"] == "1 &lt; 2"


@LINUX
def test_a_real_notification_service_shows_it(bus: str, tmp_path: Path, linux: LinuxNotifier) -> None:
    need("Xvfb", "dunst", "dunstctl")
    screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp"]
    with process(screen, "") as display, process(["dunst"], env=_environment(bus, display)):
        assert until(lambda: linux.tell(LAPSED) is Sent.SHOWN, 10)
        subprocess.run(["dunstctl", "close-all"], env=_environment(bus, display), check=True)
        history = subprocess.run(
            ["dunstctl", "history"],
            env=_environment(bus, display),
            check=True,
            capture_output=True,
            text=True,
        )
    assert "Søren Østergaard: 5 min late" in history.stdout


def _environment(address: str, display: str) -> dict[str, str]:
    return {**os.environ, "DBUS_SESSION_BUS_ADDRESS": address, "DISPLAY": f":{display}"}


class _Stub:
    """The least a notifier must be."""

    def close(self) -> None:
        return


class _Plyer:
    """Stands for plyer on a system that is not here."""

    def __init__(self) -> None:
        self.told: list[dict[str, Any]] = []

    def notify(self, **facts: Any) -> None:  # noqa: ANN401 - whatever plyer is given
        self.told.append(facts)


def test_windows_gets_no_more_than_it_can_take(monkeypatch: pytest.MonkeyPatch) -> None:
    plyer = _Plyer()
    monkeypatch.setattr("plyer.notification", plyer)
    notifier = desktop_notifier("win32")
    assert notifier.tell(Notice("p1", "😀" * 60, "x<y " * 200)) is Sent.UNKNOWN
    (facts,) = plyer.told
    assert len(facts["title"].encode("utf-16-le")) // 2 <= 63
    assert len(facts["message"].encode("utf-16-le")) // 2 <= 255
    assert "x<y" in facts["message"]
    assert facts["title"].endswith("…")


def test_plyer_that_fails_is_reported_not_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    def notify(**_facts: object) -> None:
        raise NotImplementedError

    monkeypatch.setattr("plyer.notification", type("Broken", (), {"notify": staticmethod(notify)}))
    assert desktop_notifier("darwin").tell(LAPSED) is Sent.FAILED


def test_a_cut_never_splits_a_sign() -> None:
    for most in range(1, 12):
        cut = shortened("a😀b😀c😀", most)
        assert len(cut.encode("utf-16-le")) // 2 <= most
        cut.encode("utf-8")


def test_control_signs_become_blanks() -> None:
    assert cleaned("a\x00b\nc\x7f") == "a b\nc"


def test_posting_never_blocks_and_the_oldest_gives_way() -> None:
    gate, told = threading.Event(), []

    class Slow(_Stub):
        def tell(self, notice: Notice) -> Sent:
            gate.wait(5)
            told.append(notice.key)
            return Sent.SHOWN

    sent: list[str] = []
    notices = Notices(Slow, lambda notice, _: sent.append(notice.key))
    notices.start()
    began = time.monotonic()
    for number in range(WAITING * 3):
        notices.post(Notice(str(number), "t", "b"))
    assert time.monotonic() - began < 1
    gate.set()
    notices.stop()
    assert sent == told
    assert told[-1] == str(WAITING * 3 - 1)
    assert len(told) <= WAITING + 1


def test_a_notifier_that_breaks_stops_neither_the_thread_nor_the_next_notice() -> None:
    class Broken(_Stub):
        def tell(self, notice: Notice) -> Sent:
            if notice.key == "bad":
                raise RuntimeError
            return Sent.SHOWN

    sent: list[Sent] = []

    def report(_notice: Notice, how: Sent) -> None:
        sent.append(how)
        raise RuntimeError

    notices = Notices(Broken, report)
    notices.start()
    notices.post(Notice("bad", "t", "b"))
    notices.post(Notice("good", "t", "b"))
    notices.stop()
    assert sent == [Sent.FAILED, Sent.SHOWN]
