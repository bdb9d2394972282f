"""`log` for the public: nothing of what turned out not to be for it, nor of what was erased."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from meetingtui.cli.errors import run
from meetingtui.desk import taking_in
from meetingtui.domain.proposals import ReportProposal
from tests.desk.books import capturing, entered, laid_out

SECRET, OPEN = "zebra", "okapi"
REPORT = ReportProposal(title=f"The {SECRET}", recommendations=(f"That a {SECRET} be bought",))
HIDDEN = {
    "an interest that is sensitive": (
        f"/d ao personal: owner of a {SECRET} > left",
        f"/f d1 personal: owner of a {SECRET} > sensitive personal",
    ),
    "an interest that was struck, and is sensitive": (
        f"/d ao personal: owner of a {SECRET} > left",
        "/del d1",
        "/d ao sensitive personal > left",
    ),
    "an entry of another kind": (f"A {SECRET} was bought.", "/k p1 al", "/pv al1 3"),
    "a clause that a private report recommended": (
        "/pv item 1: 3",
        "report",
        f"/r That a {SECRET} be bought.",
        f"/f r1 {SECRET} > {OPEN}",
        "/pv r1 open",
    ),
    # Why an entry was erased is as public as the entry was.
    "a private entry that was erased": (
        f"A {SECRET} was bought.",
        "/pv p1 3",
        f"redact the {SECRET} is confidential",
    ),
    "a private entry that was struck and erased": (
        "/pv 3",
        f"A {SECRET} was bought.",
        "/del p1",
        f"redact the {SECRET} is confidential",
    ),
    "an entry that was erased": (f"A {SECRET} was bought.", "redact why"),
    "a struck entry that was erased": (f"A {SECRET} was bought.", "/del p1", "redact why"),
    "an erased entry with another private": (
        f"A {SECRET} was bought.",
        f"The {SECRET} is striped.",
        "/pv p2 3",
        "redact why",
    ),
}


def carry_out(home: Path, lines: Sequence[str]) -> None:
    """Enter lines under item 1, take a report in, erase its first point from the closed book."""
    book = laid_out(home, "Stiles", "Gates")
    typed = [line for line in lines if not line.startswith("redact")]
    with capturing(book) as capture:
        for line in ("/n", *typed):
            if line == "report":
                capture.desk.do(taking_in.report(None, REPORT))
            else:
                assert entered(capture, line).recorded, line
    for line in lines[len(typed) :]:
        reason = line.removeprefix("redact ")
        asked = ["redact", book.stem, "1.p1", "--reason", reason, "--yes"]
        assert run(["--home", str(home), *asked]) == 0


@pytest.mark.parametrize("way", HIDDEN)
def test_the_public_reads_nothing_of_it(
    home: Path, capsys: pytest.CaptureFixture[str], way: str
) -> None:
    carry_out(home, HIDDEN[way])
    said = []
    for more in (["--audience", "public"], ["--audience", "public", "--json"], []):
        capsys.readouterr()
        assert run(["--home", str(home), "log", "2015-07-09-footpaths-board", *more]) == 0
        said.append(capsys.readouterr().out)
    assert SECRET not in "".join(said)
    steps = json.loads(said[1])
    assert [step["seq"] for step in steps] == list(range(1, len(steps) + 1))
    assert "Book laid out" in said[0]
