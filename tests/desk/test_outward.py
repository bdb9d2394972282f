"""What leaves the program: whole files or none, and refusals that name what there is."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from meetingtui.desk import meetings, outward
from meetingtui.domain.record import Refusal
from meetingtui.settings import HOUSE_STYLE
from tests.desk.books import capturing, entered, laid_out


def test_the_minutes_and_an_extract(home: Path) -> None:
    book = laid_out(home, "Stiles", "Gates")
    with capturing(book) as capture:
        for line in ("/n", "Of the stiles.", "/n", "Of the gates."):
            entered(capture, line)
    minutes = meetings.read(book)
    style = outward.style_of(minutes, HOUSE_STYLE)
    whole, extract = outward.export(minutes, style), outward.export(minutes, style, " 2 ")
    assert "Of the stiles." in whole
    assert "Of the gates." in whole
    assert "Of the stiles." not in extract
    assert "Of the gates." in extract
    for bad in ("9", "2.1", "x"):
        with pytest.raises(Refusal, match="numbered 1, 2"):
            outward.export(minutes, style, bad)
    with pytest.raises(Refusal, match="no format 'pdf'"):
        outward.export(minutes, style, form="pdf")


def test_a_file_is_replaced_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "minutes.md"
    target.write_text("new – words\n" + "old " * 1000, encoding="utf-8")
    outward.write_file(target, "new – words\n")
    assert target.read_bytes() == "new – words\n".encode()
    assert [one.name for one in tmp_path.iterdir()] == ["minutes.md"]


def test_only_an_earlier_export_is_replaced_unasked(tmp_path: Path) -> None:
    target = tmp_path / "minutes.md"
    new = "# Minutes of the Parks Panel\n\nOf the gates.\n"
    for foreign in (
        b"# Letters to the Parks Committee\n",
        b"my notes on the Parks Panel\n",
        b"SQLite format 3\0",
        b"\xff\xfe",
        b"\n" + new.encode(),
    ):
        target.write_bytes(foreign)
        with pytest.raises(Refusal, match=r"no earlier export .* --force"):
            outward.write_file(target, new, "Parks Panel")
        assert target.read_bytes() == foreign
        assert [one.name for one in tmp_path.iterdir()] == ["minutes.md"]
        outward.write_file(target, new, "Parks Panel", force=True)
        assert target.read_text(encoding="utf-8") == new
    for ours in ("", "# Extract from the minutes of the Parks Panel\n", f"{new}and more"):
        target.write_text(ours, encoding="utf-8")
        outward.write_file(target, new, "Parks Panel")
        assert target.read_text(encoding="utf-8") == new
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_sheet_of_another_meeting_is_not_replaced_unasked(tmp_path: Path) -> None:
    target = tmp_path / "actions.csv"
    head, row = '\ufeff"Body","Meeting","Item"\r\n', '"Parks Panel","2015-07-09","2"\r\n'
    new = f"{head}{row}"
    for foreign in (
        new.replace("07-09", "08-06"),
        new.replace("Parks", "Roads"),
        new.replace('"Item"', '"Item","Done?"'),
    ):
        target.write_text(foreign, encoding="utf-8", newline="")
        with pytest.raises(Refusal, match="no earlier export"):
            outward.write_file(target, new, "Parks Panel")
        assert target.read_bytes() == foreign.encode()
    for ours in ("", head, f"{head}{row.replace('2', '7', 1).replace('7015', '2015')}", new):
        target.write_text(ours, encoding="utf-8", newline="")
        outward.write_file(target, new, "Parks Panel")
        assert target.read_bytes() == new.encode()
    outward.write_file(target, head, "Parks Panel")
    assert target.read_bytes() == head.encode()


def test_a_list_is_written_as_csv_and_only_as_that(home: Path) -> None:
    book = laid_out(home, "Stiles", "Gates")
    with capturing(book) as capture:
        for line in ("/n", "/a ao: mend the stile > by 16 July 2015"):
            assert entered(capture, line).recorded
    minutes = meetings.read(book)
    style = outward.style_of(minutes, HOUSE_STYLE)
    made = outward.export(minutes, style, form="csv", listed="actions")
    assert made.startswith('\ufeff"Body","Meeting",')
    assert "2015-07-16" in made
    assert "stile" in outward.export(minutes, style, "1", "csv", listed="actions")
    assert "mend" not in outward.export(minutes, style, "2", "csv", listed="actions")
    with pytest.raises(Refusal, match="no list"):
        outward.export(minutes, style, form="csv")
    with pytest.raises(Refusal, match="--format csv"):
        outward.export(minutes, style, listed="actions")


def test_a_link_planted_while_writing_is_replaced_and_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    victim, target = tmp_path / "victim", tmp_path / "minutes.md"
    victim.write_text("kept", encoding="utf-8")
    before = os.fsync

    def plant(number: int) -> None:
        before(number)
        if not target.is_symlink() and not target.exists():
            target.symlink_to(victim)

    monkeypatch.setattr(os, "fsync", plant)
    outward.write_file(target, "new")
    assert victim.read_text(encoding="utf-8") == "kept"
    assert not target.is_symlink()
    assert target.read_text(encoding="utf-8") == "new"


def test_what_is_no_ordinary_file_is_refused_and_untouched(tmp_path: Path) -> None:
    real, link, loose = tmp_path / "real.md", tmp_path / "link.md", tmp_path / "loose.md"
    real.write_text("kept", encoding="utf-8")
    link.symlink_to(real)
    loose.symlink_to(tmp_path / "nowhere.md")
    os.mkfifo(tmp_path / "pipe")
    for target in (link, loose, tmp_path, tmp_path / "pipe"):
        with pytest.raises(Refusal, match="not an ordinary file"):
            outward.write_file(target, "new")
    with pytest.raises(Refusal, match="no folder"):
        outward.write_file(tmp_path / "none" / "x.md", "new")
    assert real.read_text(encoding="utf-8") == "kept"
    assert link.is_symlink()
    assert not (tmp_path / "nowhere.md").exists()


def test_a_name_too_long_is_a_sentence_and_leaves_no_part(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="can't be written"):
        outward.write_file(tmp_path / ("x" * 300), "new")
    assert list(tmp_path.iterdir()) == []
