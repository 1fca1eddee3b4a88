"""The project's files as the house rules see them."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def tracked(*patterns: str) -> list[Path]:
    """Files known to git that match; all of them without a pattern."""
    listed = subprocess.run(["git", "ls-files", "-z", *patterns], cwd=ROOT, capture_output=True, check=True)
    names = listed.stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def text_of(file: Path) -> str:
    """The file as text; empty when it is not text."""
    try:
        return file.read_text("utf-8")
    except UnicodeDecodeError:
        return ""


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()
