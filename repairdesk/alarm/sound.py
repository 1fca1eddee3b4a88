"""The soft tone that comes with a ring: once per promise before it is due and once when it has lapsed."""

import logging
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterable
from importlib.resources import as_file, files
from pathlib import Path

from repairdesk.alarm.ring import Ring

log = logging.getLogger(__name__)

TONE = "soft.wav"
PLAYERS: dict[str, tuple[tuple[str, ...], ...]] = {
    "darwin": (("afplay",),),
    "linux": (("pw-play",), ("paplay",), ("aplay", "-q")),
}
SECONDS = 5.0

Heard = frozenset[tuple[str, bool]]
"""Which promises have sounded already, before the lapse (False) or after it (True)."""


def not_heard_yet(rings: Iterable[Ring], heard: Heard) -> Heard:
    """Return the (promise, late) pairs among `rings` that have not sounded; when there are any, one tone is due."""
    return frozenset((ring.promise_id, ring.late) for ring in rings) - heard


class Sound:
    """Plays the tone when a ring is new. A failure is logged and changes nothing."""

    def __init__(self, platform: str = sys.platform, on: bool = True) -> None:
        self._platform = platform
        self.on = on
        self._heard: Heard = frozenset()
        self._playing = threading.Lock()

    def for_rings(self, rings: Iterable[Ring]) -> bool:
        """Play once if any of `rings` is new; returns whether the tone was due. Does not wait for it to end."""
        new = not_heard_yet(rings, self._heard)
        self._heard |= new
        if new and self.on:
            threading.Thread(target=self._play_alone, name="sound", daemon=True).start()
        return bool(new)

    def _play_alone(self) -> None:
        if not self._playing.acquire(blocking=False):
            return
        try:
            with as_file(files("resources") / "sounds" / TONE) as tone:
                self.play(tone)
        except Exception as trouble:
            log.warning("no sound: %s", type(trouble).__name__)
        finally:
            self._playing.release()

    def play(self, tone: Path) -> bool:
        """Play the file `tone` to its end; returns whether something on this PC could."""
        if self._platform == "win32":
            return _play_on_windows(tone)
        for player in PLAYERS.get(self._platform, ()):
            program = shutil.which(player[0])
            if program is not None and _runs_well([program, *player[1:], str(tone)]):
                return True
        log.info("no sound: no player on this PC")
        return False


def _runs_well(command: list[str]) -> bool:
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=SECONDS,
        check=False,
    )
    return done.returncode == 0


def _play_on_windows(tone: Path) -> bool:
    import winsound

    play = getattr(winsound, "PlaySound")  # noqa: B009 - there only on Windows
    play(str(tone), getattr(winsound, "SND_FILENAME") | getattr(winsound, "SND_NODEFAULT"))  # noqa: B009
    return True
