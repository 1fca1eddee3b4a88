"""Makes soft.wav, the reminder's tone: two quiet notes with a gentle rise and a long fall."""

import io
import math
import struct
import wave
from pathlib import Path

RATE = 22050
NOTES = ((0.0, 523.25), (0.16, 659.25))  # C5, then E5
SECONDS = 0.9
LOUDNESS = 0.22


def sample(moment: float) -> float:
    """Return the height of the wave, between -1 and 1, at `moment` seconds."""
    height = 0.0
    for begins, pitch in NOTES:
        since = moment - begins
        if since > 0:
            envelope = min(since / 0.02, 1.0) * math.exp(-since * 6.0)
            height += envelope * (
                math.sin(math.tau * pitch * since) + 0.2 * math.sin(2 * math.tau * pitch * since)
            )
    fade = min((SECONDS - moment) / 0.05, 1.0)
    return LOUDNESS * height * fade


def tone() -> bytes:
    """Return the whole file."""
    heights = (round(32767 * sample(number / RATE)) for number in range(int(RATE * SECONDS)))
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(b"".join(struct.pack("<h", height) for height in heights))
    return out.getvalue()


if __name__ == "__main__":
    Path(__file__).with_name("soft.wav").write_bytes(tone())
