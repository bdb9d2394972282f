"""Help and the manual's table come from the table of verbs."""

from __future__ import annotations

import pytest

from meetingtui.domain.record import Refusal
from meetingtui.entry import guide
from meetingtui.entry.verbs import VERBS


def test_the_overview_names_every_verb_once() -> None:
    rows = guide.help_text().splitlines()
    for verb in VERBS:
        assert sum(row.startswith("  ") and verb.help in row for row in rows) == 1


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.name)
def test_help_on_a_verb_shows_its_forms_and_examples(verb: object) -> None:
    one = next(known for known in VERBS if known is verb)
    about = guide.help_text(one.name)
    assert all(form in about for form in one.forms)
    assert all(example in about for example in one.examples)


def test_help_on_nothing_known_is_refused() -> None:
    with pytest.raises(Refusal, match="There is no verb /frobnicate"):
        guide.help_text("frobnicate")


def test_the_manual_has_a_row_for_every_verb() -> None:
    rows = [row for row in guide.verbs_markdown().splitlines() if row.startswith("| ")]
    names = [row.split(" | ")[0].removeprefix("| ") for row in rows]
    assert [name for name in names if name != "verb"] == sorted(
        (verb.name for verb in VERBS), key=[name for name in names if name != "verb"].index
    )
    assert all(row.count(" | ") == 3 for row in rows)
