"""Every fault in its quick form; the full one is for `python -m tests.faults --full`."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from tests.faults.mutants import MUTANTS
from tests.faults.registry import FAULTS, Outcome, Trials, every_fault, fault
from tests.faults.report import Row, written_into

SEED = random.SystemRandom().randrange(1_000_000)
# Those of whom a test file of their own tries the quick form.
_ELSEWHERE = ("powercut", "exempt_canary")
# The simulation breaks its own promises (powercut_mutants), “nothing-withdrawn” breaks a move, and
# a terminal that is closed ends the program as a signal does (“deaf-to-signals”, “debounce”).
_WITHOUT_MUTANT = {"powercut_sim", "powercut_mutants", "powercut_move", "hangup_pty"}
_ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[pytest.mark.slow] if one.timed else [])
        for name, one in every_fault().items()
        if not one.long and not name.startswith(_ELSEWHERE)
    ],
)
def test_the_promise_holds(tmp_path: Path, name: str) -> None:
    sys.stderr.write(f"{name}: seed {SEED}\n")
    outcome = FAULTS[name].run(Trials(tmp_path, SEED))
    if outcome.skipped:
        pytest.skip(outcome.skipped)
    assert outcome.ok, f"seed {SEED}: {outcome.figures}"


def test_every_mutant_names_a_fault_and_words_that_the_program_has() -> None:
    for one in MUTANTS:
        text = (_ROOT / one.file).read_text(encoding="utf-8")
        assert text.count(one.old) == 1, one.name
        assert one.fault in every_fault(), one.name


def test_a_name_is_taken_once() -> None:
    with pytest.raises(ValueError, match="two faults called kill9_pty"):
        fault(next(name for name in every_fault() if name == "kill9_pty"), "")(
            lambda trials: Outcome("", True)
        )


def test_the_table_is_put_between_its_marks_and_other_rows_stay(tmp_path: Path) -> None:
    page = tmp_path / "promises.md"
    page.write_text("Before\n<!-- faults: begin --><!-- faults: end -->\nAfter\n", "utf-8")
    one = Row("a", "none lost", Outcome("0 lost", True), 7, False, 1.2)
    two = Row("b", "none | lost", Outcome("3 lost", False), 8, True, 2.0)
    written_into([one, two], False, page)
    written_into([Row("b", "none lost", Outcome("0 lost", True), 9, True, 2.0)], False, page)
    lines = page.read_text("utf-8").splitlines()
    assert lines[0] == "Before"
    assert lines[-1] == "After"
    assert [line for line in lines if line.startswith("| `")] == [
        "| `a` | 0 lost | none lost | pass | quick, 7 | 1 |",
        "| `b` | 0 lost | none lost | pass | full, 9 | 2 |",
    ]


def test_rows_of_what_is_no_more_go_and_the_others_stand_in_order(tmp_path: Path) -> None:
    page = tmp_path / "promises.md"
    page.write_text("<!-- faults: begin --><!-- faults: end -->\n", "utf-8")
    rows = [Row(name, "none", Outcome("0", True), 7, False, 1.0) for name in ("b", "gone", "a")]
    for row in rows:
        written_into([row], False, page, names=["a", "b", "gone", "c"])
    written_into([], False, page, names=["a", "b", "c"])
    names = [line.split("`")[1] for line in page.read_text("utf-8").splitlines() if "| `" in line]
    assert names == ["a", "b"]


def test_every_fault_has_a_mutant_that_it_must_notice() -> None:
    tried = {one.fault for one in MUTANTS}
    assert [name for name in every_fault() if name not in tried | _WITHOUT_MUTANT] == []


def test_a_page_without_marks_is_left_alone(tmp_path: Path) -> None:
    page = tmp_path / "promises.md"
    page.write_text("Words", "utf-8")
    with pytest.raises(SystemExit, match="lacks the lines"):
        written_into([], False, page)
    assert page.read_text("utf-8") == "Words"
