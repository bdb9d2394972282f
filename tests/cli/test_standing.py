"""`formulas` and `terms`: listed, imported, exported, removed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_commands import Office

BOARD = "Footpaths Board"
OURS = '[formulas]\nThanks = "The \\"Board\\" thanked ⟨name⟩."\nrain = "It rained."\n'


@pytest.fixture
def office(home: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    """An office with two bodies."""
    found = Office(home, capsys)
    found.good("body", "add", BOARD)
    found.good("body", "add", "Larkfield Parish Council")
    return found


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    """A file of formulas."""
    file = tmp_path / "ours.toml"
    file.write_text(OURS, encoding="utf-8")
    return file


def test_what_is_imported_is_listed_exported_and_removed(office: Office, ours: Path) -> None:
    assert "2 kept" in office.good("formulas", "import", str(ours), "--body", BOARD)
    assert "kept already" in office.good("formulas", "import", str(ours), "--body", BOARD)
    listed = office.good("formulas", "list", "--body", BOARD)
    assert 'thanks  The "Board" thanked ⟨name⟩.\n' in listed
    exported = office.good("formulas", "export", "--body", BOARD)
    assert exported.startswith("# Formulas of Footpaths Board.\n")
    ours.write_text(exported, encoding="utf-8")
    assert "2 kept" in office.good("formulas", "import", str(ours))
    assert office.good("formulas", "export").splitlines()[2:] == exported.splitlines()[2:]
    assert "removed" in office.good("formulas", "remove", "Rain", "--body", BOARD)
    assert "rain  It rained.  (every body)" in office.good("formulas", "list", "--body", BOARD)
    assert "those kept here: thanks" in office.refused(
        "formulas", "remove", "rain", "--body", BOARD
    )


def test_the_list_says_what_is_shipped_and_for_which_kind(office: Office) -> None:
    shipped = {one["key"]: one for one in office.json("formulas", "list")}
    assert shipped["apologies"]["from"] == "shipped"
    parish = {one["key"]: one for one in office.json("formulas", "list", "--body", "Larkfield")}
    assert "public and press" in parish["exclude"]["words"]
    assert "public and press" not in shipped["exclude"]["words"]


def test_one_bad_line_keeps_the_whole_file_out(office: Office, ours: Path) -> None:
    ours.write_text(OURS + 'n1 = "x"\n', encoding="utf-8")
    assert "formulas.n1" in office.refused("formulas", "import", str(ours), "--body", BOARD)
    assert office.good("formulas", "export", "--body", BOARD).count("=") == 0
    assert "can't be read" in office.refused("formulas", "import", str(ours.with_name("no")))
    ours.write_text('[formulas]\nn1 = "x"\nn2 = "y"\n', encoding="utf-8")
    told = office("formulas", "import", str(ours)).err.splitlines()
    assert ["formulas.n1" in told[0], "formulas.n2" in told[1]] == [True, True]
    assert "no one body" in office.refused("formulas", "list", "--body", "Nobody")


def test_terms_go_the_same_ways(office: Office, tmp_path: Path) -> None:
    assert office.good("terms", "list", "--body", BOARD) == "There are none yet.\n"
    file = tmp_path / "terms.toml"
    file.write_text('[terms]\n"O&S" = "overview and scrutiny"\nCSE = "child sexual exploitation"')
    assert "2 kept" in office.good("terms", "import", str(file), "--body", BOARD)
    assert office.good("terms", "list", "--body", BOARD) == (
        "CSE  child sexual exploitation\nO&S  overview and scrutiny\n"
    )
    exported = office.good("terms", "export", "--body", BOARD)
    assert '"O&S" = "overview and scrutiny"' in exported
    office.good("terms", "remove", "O&S", "--body", BOARD)
    assert "O&S" not in office.good("terms", "list", "--body", BOARD)
    assert "CSE" in office.refused("terms", "remove", "XYZ", "--body", BOARD)
