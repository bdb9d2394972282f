"""The debate in the manual of rehearsing is one that can be rehearsed."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from meetingtui.desk import meetings, rehearsal
from meetingtui.desk.rehearsal import Debate
from meetingtui.desk.rehearsal_sheet import LATE_S
from meetingtui.domain import rehearsals as kinds
from meetingtui.domain.items import Item
from meetingtui.intake import rehearsals
from meetingtui.paths import Home
from tests.desk.books import WHO

MANUAL = (Path(__file__).parents[1] / "docs" / "rehearse.md").read_text(encoding="utf-8")


def test_the_example_can_be_rehearsed(home: Path) -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", MANUAL, re.DOTALL)
    debate = Debate(rehearsals.read(example), day=date(2026, 3, 12))
    minutes = meetings.read(rehearsal.lay_out(Home(home), debate, WHO))
    assert [item.title for item in minutes.all(Item)] == ["Apologies", "Stiles"]
    assert sum(len(one.wants) for one in debate.script.said) == 3


def test_every_kind_and_figure_is_named() -> None:
    table = MANUAL[MANUAL.index("| kind | keys |") :]
    assert not [kind for kind in kinds.KINDS if f"`{kind}`" not in table]
    assert f"more than {LATE_S:.0f} seconds after" in MANUAL
    assert f"{kinds.WORDS_A_MINUTE} words a minute" in MANUAL
    assert all(name in MANUAL for name in ("--list", "--keep", "--pace", rehearsal.PAUSE))
