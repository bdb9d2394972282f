"""`doctor`: a line for everything looked at, exit 1 when something is wrong, no minutes."""

from __future__ import annotations

import pytest

from meetingtui.desk import doctor
from tests.cli.test_backups import book_of, office
from tests.cli.test_commands import Office

__all__ = ["office"]


def test_what_was_looked_at_is_printed_and_what_is_wrong_ends_with_1(office: Office) -> None:
    office.home.chmod(0o700)
    office.good("backup")
    said = office.good("doctor")
    assert "wrong" not in said
    for topic in ("SQLite", "rules", "flush", "permissions", "books", "lease", "backups", "copies"):
        assert f"ok     {topic}" in said
    book_of(office).chmod(0o644)
    amiss = office("doctor")
    assert amiss.status == 1
    assert "wrong  permissions" in amiss.out
    assert "→ chmod -R go-rwx" in amiss.out
    asked = office("doctor", "--json")
    assert asked.status == 1
    assert '"state": "wrong"' in asked.out
    for words in ("Members met", "Stiles"):
        assert words not in amiss.out + asked.out


def test_on_a_terminal_no_line_is_wider_than_it_and_commands_stay_whole(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = doctor.Terminal({"TERM": "xterm"}, "utf-8", (80, 24))
    monkeypatch.setattr(doctor.Terminal, "here", lambda: screen)
    said = office.good("doctor")
    lines = said.splitlines()
    assert all(len(line) <= 80 or " " not in line[21:].strip() for line in lines), said
    assert any(line.startswith(" " * 21) for line in lines)
    assert "xterm, 80×24" in said


def test_the_promises_are_printed(office: Office) -> None:
    said = office.good("doctor", "--promises")
    assert "survives kill -9" in said
    assert "- network drives" in said.partition("Not promised:")[2]
    assert len(office.json("doctor", "--promises")["promised"]) > 4
