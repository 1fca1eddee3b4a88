"""Identities made by whoever writes first: UUIDv7, so that keys sort by the time of writing."""

import secrets
from datetime import datetime
from threading import Lock
from uuid import UUID

_lock = Lock()
_last = 0


def new_id(now: datetime) -> str:
    """Return a new UUIDv7 for `now`; within one program the next is always greater than the one before.

    48 bits of milliseconds, then 12 + 62 bits drawn at random, raised by a random step while the time stands still.
    """
    global _last
    milliseconds = int(now.timestamp() * 1000)
    with _lock:
        fresh = milliseconds << 74 | secrets.randbits(73)
        same = _last >> 74 == milliseconds
        _last = _last + 1 + secrets.randbits(32) if same else fresh
        number = _last
    high, low = number >> 62, number & (1 << 62) - 1
    stamp, first = high >> 12, high & 0xFFF
    return str(UUID(int=stamp << 80 | 0x7 << 76 | first << 64 | 0b10 << 62 | low))
