"""What all tests share: no test touches a clerk's own files, and slow ones are marked."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Textual reads this when it is first imported.
os.environ["TEXTUAL_ANIMATIONS"] = "none"

settings.register_profile(
    "suite", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("suite")


def pytest_configure(config: pytest.Config) -> None:
    """Name the marks that the suite uses."""
    config.addinivalue_line(
        "markers", "slow: measures or starves programs, by itself; leave out with -m 'not slow'"
    )


_BY_ITSELF = "tests/test_terminal.py"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of the terminal: how soon something comes is what they are about."""
    for item in items:
        if item.nodeid.startswith(_BY_ITSELF):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session", autouse=True)
def _away_from_the_clerks_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Send whatever forgets to name its home somewhere harmless."""
    before: str | None = os.environ.get("MEETINGTUI_HOME")
    os.environ["MEETINGTUI_HOME"] = str(tmp_path_factory.mktemp("home"))
    yield
    if before is None:
        del os.environ["MEETINGTUI_HOME"]
    else:
        os.environ["MEETINGTUI_HOME"] = before


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An empty home directory of the program."""
    return tmp_path / "home"
