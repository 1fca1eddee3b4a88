"""The rules of the zones come with the program, so that every seat agrees, whatever its system knows."""

import subprocess
import sys

import pytest

from repairdesk.domain.refusal import BadSetting
from repairdesk.domain.zone import load_zone


def test_the_zone_files_of_the_system_are_not_asked() -> None:
    program = "import repairdesk.domain.zone, zoneinfo; print(zoneinfo.TZPATH)"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "()"


@pytest.mark.parametrize("name", ["", "Copenhagen", "../etc/passwd", "Europe/Nowhere", "/etc/localtime", "."])
def test_a_zone_nobody_knows_is_refused_with_an_example(name: str) -> None:
    with pytest.raises(BadSetting) as refused:
        load_zone(name)
    assert refused.value.facts == {"what": "zone", "said": name, "example": "Europe/Copenhagen"}
