"""Where files live, and that house styles and themes are found however the program came here."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

import pytest

from meetingtui import paths
from meetingtui.paths import Home, home, second_place, shipped

REPOSITORY = Path(__file__).resolve().parent.parent
TRAVELLING = ("exports", "themes")
ASKED = """
import json
from meetingtui import paths
found = {name: paths.shipped(name) for name in ("exports", "themes")}
print(json.dumps([
    str(paths.PACKAGE),
    {name: str(folder) for name, folder in found.items()},
    {name: sorted(file.name for file in folder.iterdir()) for name, folder in found.items()},
]))
"""


@dataclass(frozen=True)
class Found:
    """What the program says of its folders: where it is, where they are, what they hold."""

    package: str
    places: dict[str, str]
    files: dict[str, list[str]]


def asked(cwd: Path, *first: Path) -> Found:
    """What the program says in a process of its own, run from `cwd`."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    if first:
        environment["PYTHONPATH"] = os.pathsep.join(map(str, first))
    said = subprocess.run(
        [sys.executable, "-c", ASKED],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 0, said.stderr
    return Found(*json.loads(said.stdout))


def toml_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("*.toml"))


@pytest.mark.parametrize("name", TRAVELLING)
def test_a_checkout_holds_the_folders_beside_the_package(name: str) -> None:
    assert shipped(name) == REPOSITORY / name
    assert toml_in(shipped(name))


def test_an_incomplete_installation_says_what_is_missing() -> None:
    with pytest.raises(FileNotFoundError, match="lacks its folder fonts; install it again"):
        shipped("fonts")


def test_an_editable_install_finds_them_from_anywhere(tmp_path: Path) -> None:
    origin = json.loads(distribution("meetingtui").read_text("direct_url.json") or "{}")
    if not origin.get("dir_info", {}).get("editable"):
        pytest.skip("this environment does not hold an editable install")
    found = asked(tmp_path)
    assert found.package == str(REPOSITORY / "meetingtui")
    for name in TRAVELLING:
        assert found.places[name] == str(REPOSITORY / name)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    pytest.importorskip("hatchling", reason="the test extra is not installed")
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--no-build-isolation", "--no-index", "-w", str(folder), ".")
    (found,) = folder.glob("meetingtui-*.whl")
    return found


def pip(*words: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q", *words]
    said = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr


def test_a_wheel_carries_every_house_style_and_theme(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        carried = set(archive.namelist())
    for name in TRAVELLING:
        for file in (path for path in (REPOSITORY / name).rglob("*") if path.is_file()):
            assert f"meetingtui/{file.relative_to(REPOSITORY).as_posix()}" in carried
    for style in (REPOSITORY / "meetingtui").rglob("*.tcss"):
        assert style.relative_to(REPOSITORY).as_posix() in carried
    assert not [name for name in carried if name.startswith("tests/")]


def test_an_installed_wheel_finds_them_from_anywhere(wheel: Path, tmp_path: Path) -> None:
    site, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    elsewhere.mkdir()
    pip("install", "--no-deps", "--no-index", "--target", str(site), str(wheel))
    found = asked(elsewhere, site)
    assert found.package == str(site / "meetingtui")
    for name in TRAVELLING:
        assert found.places[name] == str(site / "meetingtui" / name)
        assert set(toml_in(REPOSITORY / name)) <= set(found.files[name])


def test_everything_the_program_writes_lies_under_its_home(tmp_path: Path) -> None:
    here = Home(tmp_path / "clerk")
    assert here.make() == here
    places = [
        here.books,
        here.register,
        here.archive,
        here.settings,
        here.themes,
        here.exports,
        here.crashes,
        here.state,
    ]
    assert all(place.parent == here.root for place in places)
    assert len(set(places)) == len(places)
    assert here.books.is_dir()
    here.make()


def test_a_book_alone_has_its_second_place_in_its_home(tmp_path: Path) -> None:
    assert second_place(Home(tmp_path).books / "b.db") == Home(tmp_path).state
    assert second_place(tmp_path / "b.db") == tmp_path / "state"
    assert Home(tmp_path, tmp_path / "apart").state == tmp_path / "apart"


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_only_the_owner_can_look_into_the_home(tmp_path: Path) -> None:
    here = Home(tmp_path / "a" / "clerk").make()
    for folder in (here.root, here.books):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_home_is_the_one_named_then_the_environment_s_then_the_system_s(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MEETINGTUI_HOME", str(tmp_path / "environment"))
    assert home(str(tmp_path / "named")).root == tmp_path / "named"
    assert home().root == tmp_path / "environment"
    monkeypatch.chdir(tmp_path)
    assert home("here").root == tmp_path / "here"
    monkeypatch.setenv("HOME", str(tmp_path))
    assert home("~/minutes").root == tmp_path / "minutes"
    monkeypatch.delenv("MEETINGTUI_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    if sys.platform == "linux":
        assert home().root == tmp_path / "share" / "meetingtui"
        monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
        assert home().state == tmp_path / "state" / "meetingtui"
    assert home().root.name == "meetingtui"


def test_the_package_is_where_it_says() -> None:
    assert (paths.PACKAGE / "paths.py").is_file()
