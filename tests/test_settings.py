"""Settings: one file, every fault in it named with what would be right."""

from __future__ import annotations

import getpass
import os
from pathlib import Path

import pytest

from meetingtui.settings import Settings, SettingsError, read


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def fault(file: Path, words: str | bytes) -> str:
    file.write_bytes(words.encode() if isinstance(words, str) else words)
    with pytest.raises(SettingsError) as error:
        read(file)
    return str(error.value)


def test_without_a_file_everything_has_a_default(file: Path) -> None:
    assert read(file) == Settings()
    file.write_text("", encoding="utf-8")
    assert read(file) == Settings()
    assert (read(file).theme, read(file).house_style) == ("slate", "surrey-2015")


def test_what_the_clerk_chose_is_read(file: Path) -> None:
    file.write_text(
        'clerk = "Élodie Brun"\ntheme = "paper"\nhouse_style = "plain"\n'
        '[keys]\nnext = "F3"\nundo = ["ctrl+U ", "f9"]\n',
        encoding="utf-8",
    )
    chosen = read(file)
    assert (chosen.clerk, chosen.theme, chosen.house_style) == ("Élodie Brun", "paper", "plain")
    assert dict(chosen.keys) == {"next": ("f3",), "undo": ("ctrl+u", "f9")}
    assert chosen.who == "Élodie Brun"


def test_nobody_can_alter_settings_afterwards(file: Path) -> None:
    file.write_text('[keys]\nnext = "f3"\n', encoding="utf-8")
    chosen = read(file)
    with pytest.raises(TypeError):
        chosen.keys["next"] = ("f4",)  # type: ignore[index]
    with pytest.raises(AttributeError):
        chosen.clerk = "somebody"  # type: ignore[misc]


def test_an_unknown_setting_is_named_with_those_there_are(file: Path) -> None:
    said = fault(file, 'thema = "paper"\n')
    assert said == (
        f"{file}: thema: no such setting; there are backup_minutes, "
        "backups_kept, clerk, ghost, house_style, keys, theme."
    )


@pytest.mark.parametrize("key", ["clerk", "theme", "house_style"])
@pytest.mark.parametrize("value", ["3", "true", '["paper"]', "2015-07-09"])
def test_a_choice_is_text(file: Path, key: str, value: str) -> None:
    said = fault(file, f"{key} = {value}\n")
    assert said == f'{file}: {key}: must be text in quotes, like {key} = "…".'


@pytest.mark.parametrize("value", ["-1", "2000", "true", "1.5", '"10"'])
def test_a_number_is_whole_and_in_its_bounds(file: Path, value: str) -> None:
    said = fault(file, f"backup_minutes = {value}\n")
    assert said == f"{file}: backup_minutes: must be a whole number from 0 to 1440."


def test_how_often_and_how_many_backups_is_chosen(file: Path) -> None:
    file.write_text("backup_minutes = 0\nbackups_kept = 3\n", encoding="utf-8")
    assert (read(file).backup_minutes, read(file).backups_kept) == (0, 3)


@pytest.mark.parametrize("value", ["3", "[]x", '["f3", 4]', '[""]', '[["f3"]]'])
def test_keys_are_names_of_keys(file: Path, value: str) -> None:
    said = fault(file, f"[keys]\nnext = {value}\n")
    assert said.startswith(f"{file}: ")
    if "[]x" not in value:
        assert "keys.next: must be a key or a list of keys" in said


def test_keys_are_a_table(file: Path) -> None:
    assert (
        fault(file, 'keys = "f3"\n') == f'{file}: keys: must be a table, like [keys] next = "f3".'
    )


def test_what_is_no_toml_or_can_not_be_read_is_said_so(file: Path, tmp_path: Path) -> None:
    assert "not valid TOML" in fault(file, "theme = paper\n")
    assert "can't be read" in fault(file, b'clerk = "\xff"\n')
    folder = tmp_path / "folder.toml"
    folder.mkdir()
    with pytest.raises(SettingsError, match="can't be read"):
        read(folder)


def test_without_a_name_the_login_s_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LOGNAME", "elodie")
    assert Settings().who == "elodie"
    monkeypatch.delenv("LOGNAME")

    def nobody() -> str:
        raise KeyError("no such user")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert Settings().who == (f"user {os.getuid()}" if hasattr(os, "getuid") else "clerk")


def test_a_login_that_no_file_can_hold_is_made_storable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", b"zo\xff".decode("utf-8", "surrogateescape"))
    assert Settings().who == "zo?"


def test_a_byte_order_mark_is_no_fault(file: Path) -> None:
    file.write_bytes(b'\xef\xbb\xbfclerk = "Ann"\n')
    assert read(file).clerk == "Ann"


def test_dim_words_are_shown_unless_the_clerk_says_otherwise(file: Path) -> None:
    assert read(file).ghost is True
    file.write_text("ghost = false\n", encoding="utf-8")
    assert read(file).ghost is False
    assert fault(file, 'ghost = "no"\n') == f"{file}: ghost: must be true or false."
