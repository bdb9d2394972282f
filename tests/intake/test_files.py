"""Text files that are large, foreign or no text."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from meetingtui.domain.record import Refusal
from meetingtui.intake import files, report

TEXT = "TITLE: Café\n\n1. It costs £5.\n"


def _file(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "paper.txt"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_without_doubt(tmp_path: Path, encoding: str) -> None:
    assert files.text_of(_file(tmp_path, TEXT.encode(encoding))) == (TEXT, ())


def test_windows_text_is_read_with_a_doubt(tmp_path: Path) -> None:
    source, doubts = files.text_of(_file(tmp_path, TEXT.encode("cp1252")))
    assert source == TEXT
    assert "Windows-1252" in doubts[0]
    assert "Windows-1252" in report.from_file(tmp_path / "paper.txt").doubts[0]


@pytest.mark.parametrize(
    ("content", "word_in_it"),
    [
        (b"", "empty"),
        (b" \r\n\t ", "empty"),
        (b"1. Roads\x00\x00", "control characters"),
        (b"1. Roads\x1b[31m", "control characters"),
        (bytes(range(256)) * 4, "not a text file"),
        (b"\x81\x8d\x8f", "not a text file"),
        (b"%PDF-1.7 x", "PDF"),
        (b"PK\x03\x04 x", ".docx"),
        (b"{\\rtf1 x}", "rich text"),
        (b"x" * 5_000_001, "5 MB"),
        (b"1. " + b"x" * 10_000, "Line 1"),
        (b"a\n" * 20_001, "20,000"),
    ],
)
def test_what_no_paper_is_is_refused(tmp_path: Path, content: bytes, word_in_it: str) -> None:
    with pytest.raises(Refusal) as refusal:
        files.text_of(_file(tmp_path, content))
    assert str(refusal.value).endswith(".")
    assert "paper.txt" in str(refusal.value)
    assert word_in_it in str(refusal.value)


def test_missing_files_and_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="folder"):
        files.text_of(tmp_path)
    with pytest.raises(Refusal, match="is not there"):
        files.text_of(tmp_path / "none.txt")
    with pytest.raises(Refusal, match="is not there"):
        files.text_of(tmp_path / "a\0b.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are Unix's")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    with pytest.raises(Refusal, match="no file"):
        files.text_of(pipe)
