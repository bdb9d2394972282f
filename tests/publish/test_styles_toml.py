"""A house style written out whole is read back as it was."""

from __future__ import annotations

import pytest

from meetingtui.domain.house_style import HouseStyle
from meetingtui.publish import styles
from meetingtui.publish.styles_toml import written


@pytest.mark.parametrize("name", styles.names())
def test_what_is_written_is_read_back(name: str) -> None:
    assert styles.parse(written(styles.shipped(name)), name) == styles.shipped(name)


def test_the_plain_style_keeps_to_its_own_rules() -> None:
    assert styles.parse(written(HouseStyle()), "plain") == HouseStyle(name="plain")


def test_every_key_stands_in_it_with_what_it_is() -> None:
    lines = written(HouseStyle()).splitlines()
    assert any(line.startswith("order = [") for line in lines)
    assert "[blocks.motions]" in lines
    assert all(len(line) <= 100 for line in lines if line.startswith("# ") and " = " not in line)
    values = [n for n, line in enumerate(lines) if " = " in line and not line.startswith("#")]
    assert values
    assert all(lines[n - 1].startswith("#") for n in values)
