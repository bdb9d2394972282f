"""Whether what is typed now must be kept from the public."""

from __future__ import annotations

import pytest

from meetingtui.domain.privacy import typed_apart
from tests.entry.session import under_way


def test_in_a_public_meeting_nothing_is_kept_apart() -> None:
    assert not typed_apart(under_way().minutes)


@pytest.mark.parametrize(
    "lines",
    [
        ("/pv item 9: 3",),
        ("/pv p1 3",),
        ("/pv 3",),
        ("/pv 3", "/pv end"),
        ("/pv item 9: 3", "/pv item 9 open"),
    ],
)
def test_once_anything_was_private_every_line_is_kept_apart(lines: tuple[str, ...]) -> None:
    assert typed_apart(under_way().enter(*lines).minutes)
