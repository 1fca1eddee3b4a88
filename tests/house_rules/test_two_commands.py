"""Two commands do everything, and the README, the CI and the start script agree on them."""

import re
import subprocess
import sys

from tests.house_rules.tree import ROOT, text_of


def code_blocks() -> list[str]:
    return re.findall(r"^```\w*\n(.*?)^```", text_of(ROOT / "README.md"), re.MULTILINE | re.DOTALL)


def test_the_readme_opens_with_the_command_to_run_and_the_command_to_test() -> None:
    run, test = (block.strip() for block in code_blocks()[:2])
    assert run == "python3 packaging/start.py run"
    assert test == "python3 packaging/start.py test"


def test_continuous_integration_calls_the_test_command_and_nothing_else() -> None:
    lines = [line for line in text_of(ROOT / ".ci" / "run").splitlines() if not line.startswith("#")]
    assert [line.split(" exec ")[-1] for line in lines] == [code_blocks()[1].strip()]


def test_the_start_script_needs_only_the_standard_library() -> None:
    """-S leaves out every installed package; a word it does not know is answered with the two it does."""
    start = [sys.executable, "-I", "-S", str(ROOT / "packaging" / "start.py"), "nonsense"]
    answer = subprocess.run(start, capture_output=True, text=True, check=False)
    assert answer.returncode == 2
    assert "'run'" in answer.stdout
    assert "'test'" in answer.stdout
