"""A disk that is really full: nothing is half written, and writing goes on as soon as there is room."""

import os
import subprocess
import sys
from collections.abc import Iterator
from io import FileIO
from pathlib import Path

import pytest

from repairdesk.domain.trouble import Trouble
from repairdesk.queries.job import job
from tests.a_shop import Shop, a_shop


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)]
    may = sys.platform == "linux" and os.geteuid() == 0
    if not may or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("NOT TESTED: a small disk can only be mounted by root on Linux")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_on_a_full_disk_nothing_is_half_written_and_afterwards_it_goes_on(small_disk: Path) -> None:
    shop = a_shop(small_disk)
    before = len(job(shop.desk, id=shop.job).entries)
    filler = small_disk / "film.mp4"
    with filler.open("wb", buffering=0) as film, pytest.raises(OSError, match="space"):
        _record(film)
    with pytest.raises(Trouble) as told:
        _promise_until_it_fails(shop)
    assert told.value.code == "disk_full"
    filler.unlink()
    shop.promise_call("ring igen")
    entries = job(shop.desk, id=shop.job).entries
    assert [line.number for line in entries] == list(range(1, len(entries) + 1))
    assert len(entries) > before
    shop.desk.close()


def _record(film: FileIO) -> None:
    while True:
        film.write(b"x" * 4096)


def _promise_until_it_fails(shop: Shop) -> None:
    for number in range(200):
        shop.promise_call(f"ring {number} " + "x" * 5000)
