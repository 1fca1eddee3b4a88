"""What holds for every test: no screen, bundled time zones, own data folder, no silent error."""

import gc
import itertools
import logging
import os
import zoneinfo
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
zoneinfo.reset_tzpath(to=())  # the zones of the bundled tzdata, as the program uses them

hypothesis.settings.register_profile("ci", deadline=None, max_examples=100)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
MEASURED = ("benchmarks", "faults")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What measures time or kills processes runs without neighbours."""
    for item in items:
        if item.path.relative_to(Path(__file__).parent).parts[0] in MEASURED:
            item.add_marker("alone")


def pytest_configure() -> None:
    """Garbage is collected between the tests, on their own thread, as the program does it: see ui/tidy.py."""
    gc.disable()


_finished = itertools.count(1)


@pytest.fixture(autouse=True)
def _garbage_is_collected_here() -> Iterator[None]:
    yield
    gc.collect(2 if next(_finished) % 50 == 0 else 1)


class _Errors(logging.Handler):
    """Keeps what was logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture
def expected_errors() -> list[str]:
    """Loggers whose errors belong to the test; a test that provokes one appends the logger's name."""
    return []


@pytest.fixture(autouse=True)
def _no_stray_errors(expected_errors: list[str]) -> Iterator[None]:
    """A logged error that the test did not ask for fails it."""
    errors = _Errors()
    logging.getLogger().addHandler(errors)
    yield
    logging.getLogger().removeHandler(errors)
    stray = [record for record in errors.records if record.name not in expected_errors]
    assert not stray, "errors were logged: " + "; ".join(f"{r.name}: {r.getMessage()}" for r in stray)


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test ever reads or writes the journal of whoever runs it."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("REPAIRDESK_DATA", str(folder))
    monkeypatch.delenv("REPAIRDESK_NOW", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
    return folder
