"""What decides something, which an informal meeting can't."""

from __future__ import annotations

import pytest

from meetingtui.domain.informal import deciding
from tests.entry.session import under_way


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("Members talked.", "/a dd: look into it"), []),
        (("/dec AGREED > That it be so.",), ["decision"]),
        (("/m ab+cd That it be so.",), []),
        (("/m ab+cd That it be so.", "/v 3-1"), ["motion"]),
        (("/m ab+cd That it be so.", "/o withdrawn"), []),
        (("/v Whether to go on > 3-1",), ["division"]),
        (("/appr 9 June",), ["approval"]),
        (("/appr 9 June > reviewed",), []),
    ],
)
def test_what_was_put_and_carried_or_resolved_decides(
    lines: tuple[str, ...], found: list[str]
) -> None:
    before = [entry.id for entry in deciding(under_way().minutes)]
    minutes = under_way().enter(*lines).minutes
    assert [one.TABLE for one in deciding(minutes) if one.id not in before] == found
