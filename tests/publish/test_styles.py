"""House styles from TOML: what is read, and how each mistake is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.domain.blocks import KINDS, USUAL
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.record import Refusal
from meetingtui.publish import styles
from meetingtui.publish.styles import keys


def test_an_empty_file_is_the_plain_style_with_its_name() -> None:
    assert styles.parse("", "plain.toml") == HouseStyle(name="plain")
    assert styles.parse("", "plain").name == "plain"


def test_what_a_file_says_is_read_and_the_rest_is_as_it_was() -> None:
    style = styles.parse(
        """
        title = "Eastmarch parishes"
        [items]
        order = ["witnesses", "declarations"]
        points_restart = false
        [blocks.points]
        label = "Discussion of the {noun}:"
        markers = ["(1)", "•"]
        """,
        "eastmarch",
    )
    assert style.title == "Eastmarch parishes"
    assert style.items.order == ("witnesses", "declarations")
    assert not style.items.points_restart
    assert style.block("points").label == "Discussion of the {noun}:"
    assert style.block("points").markers == ("(1)", "•")
    assert style.block("points").form == "{text}"
    assert style.blocks.actions == HouseStyle().blocks.actions


def test_the_shipped_styles_are_found_and_read() -> None:
    assert "surrey-2015" in styles.names()
    for name in styles.names():
        assert styles.shipped(name).name == name
        assert styles.shipped(name).title
    surrey = styles.shipped("surrey-2015")
    assert surrey.block("actions").label == "Actions/ further information to be provided:"
    assert not surrey.extract.draft


def test_every_block_of_an_item_has_its_style() -> None:
    assert tuple(keys(HouseStyle().blocks)) == tuple(KINDS)
    assert HouseStyle().items.order == USUAL


@pytest.mark.parametrize(
    ("source", "key", "remedy"),
    [
        ("colour = 1", "colour", "there are title, says, language, document"),
        ("[items]\nordre = []", "items.ordre", "[items] may hold heading, number, section"),
        ("[blocks.songs]\nlabel = ''", "blocks.songs", "declarations, officers, witnesses"),
        ("[blocks.points]\ncolour = ''", "blocks.points.colour", "label, form, nil"),
        ("items = 'x'", "items", "must be a table, written [items]"),
        ("title = 7", "title", "must be words in quotes"),
        ("title = 'a\\u0007'".replace("'", '"'), "title", "take it out"),
        ('[document]\ndraft = " "', "document.draft", "must not be empty"),
        ('[document]\ndraft = "DRAFT {day}"', "document.draft", "it may hold {noun}"),
        ('[document]\ndate = "{day}"', "document.date", "no word in braces"),
        ('[blocks.points]\nform = "x"', "blocks.points.form", "must hold {text}"),
        ('[blocks.points]\nform = "{text"', "blocks.points.form", "brackets come in pairs"),
        ('[blocks.actions]\nform = "[{text}{due}]"', "blocks.actions.form", "exactly one word"),
        ('[blocks.points]\nmarkers = "1."', "blocks.points.markers", 'like ["1.", "(a)"]'),
        ('[blocks.points]\nmarkers = ["2."]', "blocks.points.markers", "write • or the first"),
        ('[blocks.points]\nwhen_nil = "no"', "blocks.points.when_nil", '"print", "leave-out"'),
        ("[extract]\ndraft = 'no'", "extract.draft", "true or false"),
        ('[items]\norder = ["songs"]', "items.order", '"declarations", "officers"'),
        ('[items]\norder = ["points", "points"]', "items.order", "name each block once"),
        ('[items]\nflow = ["moment"]', "items.flow", '"documents", "moments"'),
        ('[items]\nkeywords = ["RES*"]', "items.keywords", "write letters only"),
        ('[blocks.points]\nmarkers = ["{item}.1.1"]', "blocks.points.markers", "bears 1 of the"),
        ('[blocks.points]\nmarkers = ["1.", "1.1.1"]', "blocks.points.markers", "stands below 1"),
        ('[blocks.points]\nmarkers = ["{no}.1"]', "blocks.points.markers", "is no marker"),
        ('[blocks.witnesses]\ncolumns = ["{name}"]', "blocks.witnesses.columns", "its header"),
        (
            '[blocks.witnesses]\ncolumns = ["Name: {name}"]',
            "blocks.witnesses.columns",
            "must hold {title}",
        ),
        ("[items]\norder = [1]", "items.order", "a list of words in quotes"),
    ],
)
def test_a_mistake_is_told_with_file_key_and_remedy(source: str, key: str, remedy: str) -> None:
    with pytest.raises(Refusal) as told:
        styles.parse(source, "mine")
    assert str(told.value).startswith(f"mine.toml: {key}: ")
    assert remedy in str(told.value)


def test_every_mistake_is_told_and_on_loading_the_first_with_the_count(tmp_path: Path) -> None:
    file = tmp_path / "ours.toml"
    source = "title = 7\n[items]\nordre = []\n[blocks.points]\nform = 'x'\nlabel = 'Said:'\n"
    file.write_text(source, encoding="utf-8")
    told = styles.mistakes(file)
    keys_told = ["title", "items.ordre", "blocks.points.form"]
    assert [one.split(": ")[1] for one in told] == keys_told
    assert all(one.startswith(f"{file}: ") for one in told)
    with pytest.raises(Refusal) as refused:
        styles.read(file)
    listing = f" There are 2 other mistakes: meetingtui styles check {file}"
    assert str(refused.value) == told[0] + listing
    file.write_text("title = 7\nsays = 8\n", encoding="utf-8")
    with pytest.raises(Refusal, match="There is 1 other mistake: meetingtui styles check"):
        styles.read(file)
    file.write_text("title = 'Ours'", encoding="utf-8")
    assert styles.mistakes(file) == []


def test_what_is_not_toml_is_told_with_its_line() -> None:
    with pytest.raises(Refusal, match=r"mine\.toml: this is not TOML: .*line 1"):
        styles.parse("title = = 1", "mine.toml")


def test_a_clerks_own_folder_adds_and_goes_first(tmp_path: Path) -> None:
    (tmp_path / "eastmarch.toml").write_text('title = "Own"', encoding="utf-8")
    (tmp_path / "surrey-2015.toml").write_text('title = "Ours"', encoding="utf-8")
    (tmp_path / "broken.toml").write_bytes(b'title = "\xff"')
    assert {"eastmarch", "surrey-2015"} <= set(styles.names(tmp_path))
    assert styles.named("eastmarch", tmp_path).title == "Own"
    assert styles.named("eastmarch", tmp_path).name == "eastmarch"
    assert styles.named("surrey-2015", tmp_path).title == "Ours"
    with pytest.raises(Refusal, match=r"broken\.toml: can't be read .*UTF-8"):
        styles.named("broken", tmp_path)


@pytest.mark.parametrize("name", ["nowhere", "../exports/surrey-2015", "", "surrey-2015.toml"])
def test_a_style_that_is_not_there_is_refused_with_those_that_are(name: str) -> None:
    with pytest.raises(Refusal, match=r"there are: .*surrey-2015"):
        styles.shipped(name)
