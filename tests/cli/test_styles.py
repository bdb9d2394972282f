"""`styles`: what is listed, what is shown, and how a file of one's own is checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.domain import blocks as states
from meetingtui.publish import styles
from tests.cli.test_commands import Office


@pytest.fixture
def desk(home: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    """An office with two house styles of its own, of which one can't be used."""
    own = home / "exports"
    own.mkdir(parents=True)
    (own / "eastmarch.toml").write_text('title = "Eastmarch"\nsays = "Ours."', encoding="utf-8")
    (own / "broken.toml").write_text("[items]\nordre = []", encoding="utf-8")
    return Office(home, capsys)


def test_every_style_is_listed_with_its_title_and_what_it_is_for(desk: Office) -> None:
    shown = desk.good("styles")
    for name in styles.names():
        assert f"{name}: {styles.shipped(name).title}" in shown
        assert styles.shipped(name).says in shown
    assert "eastmarch (your own): Eastmarch\n    Ours.\n" in shown
    assert "broken (your own): " in shown
    assert "items.ordre: no such key" in shown


def test_the_list_for_programs(desk: Office) -> None:
    found = {one["name"]: one for one in desk.json("styles")}
    assert set(found) == {*styles.names(), "eastmarch", "broken"}
    assert found["eastmarch"]["own"]
    assert found["eastmarch"]["title"] == "Eastmarch"
    assert not found["surrey-2015"]["own"]
    assert "items.ordre" in found["broken"]["error"]


def test_a_style_that_is_shown_can_be_kept_as_ones_own(desk: Office) -> None:
    shown = desk.good("styles", "show", "surrey-2015")
    assert styles.parse(shown, "surrey-2015") == styles.shipped("surrey-2015")
    assert "there are: " in desk.refused("styles", "show", "nowhere")


def test_a_file_is_checked(desk: Office, tmp_path: Path) -> None:
    file = desk.home / "exports" / "eastmarch.toml"
    assert desk.good("styles", "check", str(file)) == (
        f"{file}: in order. Its title is “Eastmarch”.\n"
    )
    said = desk.refused("styles", "check", str(desk.home / "exports" / "broken.toml"))
    assert "items.ordre: no such key; [items] may hold heading, " in said
    assert "can't be read" in desk.refused("styles", "check", str(tmp_path / "none.toml"))
    assert "can't be read" in desk.refused("styles", "check", str(tmp_path))


def test_a_check_names_the_blocks_that_the_order_leaves_to_their_usual_place(
    desk: Office, tmp_path: Path
) -> None:
    file = tmp_path / "ours.toml"
    file.write_text('[items]\norder = ["decision", "points"]\nflow = ["motions"]')
    said = desk.good("styles", "check", str(file))
    assert "one that is filled is printed all the same" in said
    named = said.rpartition(": ")[2].rstrip(".\n").split(", ")
    assert named == [kind for kind in states.KINDS if kind not in ("decision", "points", "motions")]


def test_every_mistake_of_a_file_is_told_at_once(desk: Office, tmp_path: Path) -> None:
    file = tmp_path / "ours.toml"
    file.write_text('title = 7\n[items]\nordre = []\nmoments = "no"', encoding="utf-8")
    told = desk("styles", "check", str(file))
    said = told.err.splitlines()
    assert (told.status, told.out) == (2, "")
    assert [line.split(": ")[1] for line in said[:-1]] == ["title", "items.ordre", "items.moments"]
    assert said[-1] == f"meetingtui: {file}: 3 mistakes."
