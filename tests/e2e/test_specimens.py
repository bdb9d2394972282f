"""The specimen meetings keyed in through the installed program: their minutes, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.specimens import Room, Specimen, keyed_minutes, specimens

ZONES = ("Europe/London", "Pacific/Auckland")
# From 1 o'clock to 2 there is no time in London on the night when summer time begins.
SUMMER_TIME_BEGINS = "30 March 2025 0:50"
NIGHT = (
    "/at 0:50", "/pr Ada Firth", "/start", "/item Flooding", "/go 1",
    "/at 1:10", "Water had been seen at the gate.", "/out Ada Firth -5",
    "/adj 1:30", "/at 2:05", "/res -1", "/in Ada Firth", "Nobody was hurt.", "/close 2:30",
)  # fmt: skip


def names(specimen: Specimen) -> str:
    return specimen.name


# The goldens were made at home: what the other side of the world gives is held against them.
@pytest.mark.parametrize("specimen", specimens(), ids=names)
def test_the_script_gives_the_golden_minutes_on_the_other_side_of_the_world(
    specimen: Specimen,
) -> None:
    assert keyed_minutes(specimen, ZONES[1]) == specimen.golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("specimen", specimens()[:3], ids=names)
def test_the_script_gives_the_golden_minutes_at_home(specimen: Specimen) -> None:
    assert keyed_minutes(specimen, ZONES[0]) == specimen.golden.read_text(encoding="utf-8")


def test_the_night_on_which_summer_time_begins_reads_alike_in_every_zone(tmp_path: Path) -> None:
    printed = []
    for zone in ZONES:
        room = Room(tmp_path / zone.replace("/", "-"), zone)
        room.run("body", "add", "Night Watch Board", "--style", "surrey-2015")
        room.run("person", "add", "Ada Firth")
        room.run("seat", "add", "Night Watch Board", "Ada Firth")
        ref = room.run("new", "Night Watch Board", "--date", SUMMER_TIME_BEGINS).strip()
        room.run("plain", ref, "--strict", typed="".join(f"{line}\n" for line in NIGHT))
        printed.append(room.minutes(ref))
        assert "All is well" in room.run("verify", ref)
    assert printed[0] == printed[1]
    for said in (
        "**Date:** 30 March 2025",
        "Ada Firth left the meeting at 1.05 am.",
        "The meeting adjourned at 1.30 am and resumed at 2.04 am.",
        "Ada Firth returned to the meeting at 2.05 am.",
        "The meeting closed at 2.30 am.",
    ):
        assert f"\n{said}\n" in printed[0]


def test_every_specimen_has_its_golden_minutes() -> None:
    kept = [specimen.name for specimen in specimens() if specimen.golden.is_file()]
    assert kept == [specimen.name for specimen in specimens()] != []
