"""What the tests of the domain share."""

from __future__ import annotations

import pytest

from tests.domain.making import Making


@pytest.fixture
def book() -> Making:
    """The minutes of a meeting that has hardly begun."""
    return Making()
