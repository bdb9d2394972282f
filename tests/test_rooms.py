"""The rooms of the program: who may import whom, how large things may grow, and their names.

`python -m tests.test_rooms` lists what is larger than its room likes, without failing.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
PACKAGE = REPOSITORY / "meetingtui"

LONGEST_MODULE = 400
LONGEST_FUNCTION = 60
MOST_METHODS_OF_THE_APP = 20
LIKED = {"domain": 150, "tui/widgets": 150, "tui/screens": 250}
AVOIDED = {"manager", "helper", "helpers", "handler", "handlers", "util", "utils"}
VAGUE = {"data", "info", "process"}
TESTED_WHERE_THEY_ARE_READ = {
    "house_style": "publish/test_styles.py",
    "proposals": "intake/test_report.py",
}

MODULES = sorted(PACKAGE.rglob("*.py"))
Function = ast.FunctionDef | ast.AsyncFunctionDef


def named(path: Path) -> str:
    """A module's place below the package."""
    return path.relative_to(PACKAGE).as_posix()


@cache
def parsed(path: Path) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(path.read_text(encoding="utf-8"))


def lines(path: Path) -> int:
    """How many lines a module has."""
    return len(path.read_text(encoding="utf-8").splitlines())


def larger_than_liked() -> Iterator[tuple[str, int, int]]:
    """The modules that are larger than their room likes: name, lines, liked."""
    for path in MODULES:
        for room, most in LIKED.items():
            if named(path).startswith(f"{room}/") and lines(path) > most:
                yield named(path), lines(path), most


def test_a_module_fits_in_the_head() -> None:
    long = [f"{named(path)}: {lines(path)}" for path in MODULES if lines(path) >= LONGEST_MODULE]
    assert len(MODULES) > 100
    assert not long


def test_a_function_fits_a_screen() -> None:
    long = [
        f"{named(path)}: {node.name}: {length} lines"
        for path in MODULES
        for node in ast.walk(parsed(path))
        if isinstance(node, Function)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    ]
    assert not long


def test_the_app_leaves_work_to_others() -> None:
    tree = parsed(PACKAGE / "tui" / "app" / "app.py")
    (app,) = [n for n in ast.walk(tree) if isinstance(n, ast.ClassDef) and n.name == "MeetingApp"]
    methods = [node.name for node in app.body if isinstance(node, Function)]
    assert 0 < len(methods) < MOST_METHODS_OF_THE_APP, methods


def words_of(name: str) -> set[str]:
    """The words of a name, however they are joined."""
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])", name)}


def test_names_say_what_things_are() -> None:
    for path in MODULES:
        nodes = list(ast.walk(parsed(path)))
        classes = [node.name for node in nodes if isinstance(node, ast.ClassDef)]
        for name in (path.stem, *classes):
            assert not words_of(name) & (AVOIDED | VAGUE), f"{named(path)}: {name}"
        for name in (node.name for node in nodes if isinstance(node, Function)):
            assert not words_of(name) & AVOIDED, f"{named(path)}: {name}"


def test_the_words_of_a_name_are_found() -> None:
    assert words_of("MeetingHandler") == {"meeting", "handler"}
    assert words_of("row_utils") == {"row", "utils"}
    assert words_of("HTMLHelper2") == {"html", "helper2"}
    assert not words_of("Rehandled") & AVOIDED


def test_every_room_is_a_package_with_a_sentence_about_it() -> None:
    rooms = {path.parent for path in MODULES}
    for room in rooms:
        start = room / "__init__.py"
        assert start.is_file(), f"{room} is no package"
        assert ast.get_docstring(parsed(start)), f"{named(start)} says nothing"


def test_every_subject_of_the_record_has_its_tests() -> None:
    tests = Path(__file__).parent
    for path in (PACKAGE / "domain").glob("[!_]*.py"):
        tested = TESTED_WHERE_THEY_ARE_READ.get(path.stem, f"domain/test_{path.name}")
        assert (tests / tested).is_file(), f"{named(path)} lacks {tested}"


def contracts(cwd: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """What import-linter says of the contracts in `pyproject.toml`."""
    linter = "from importlinter.cli import lint_imports_command as lint; lint()"
    command = [sys.executable, "-c", linter, "--no-cache", *options]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def test_every_import_keeps_to_the_contracts() -> None:
    said = contracts(REPOSITORY)
    assert said.returncode == 0, said.stdout + said.stderr
    kept = re.search(r"Contracts: (\d+) kept, 0 broken", said.stdout)
    declared = (REPOSITORY / "pyproject.toml").read_text(encoding="utf-8")
    assert kept
    assert int(kept[1]) == declared.count("[[tool.importlinter.contracts]]") > 5


def test_a_broken_contract_would_be_noticed(tmp_path: Path) -> None:
    (tmp_path / "rooms").mkdir()
    for name, source in (
        ("__init__", ""),
        ("above", "from rooms import below\n"),
        ("below", "from rooms import above\n"),
    ):
        (tmp_path / "rooms" / f"{name}.py").write_text(source, encoding="utf-8")
    (tmp_path / "contracts.ini").write_text(
        "[importlinter]\nroot_package = rooms\n"
        "[importlinter:contract:1]\nname = Rooms\ntype = layers\n"
        "layers =\n    rooms.above\n    rooms.below\n",
        encoding="utf-8",
    )
    said = contracts(tmp_path, "--config", "contracts.ini")
    assert said.returncode != 0
    assert "0 kept, 1 broken" in said.stdout, said.stdout + said.stderr


if __name__ == "__main__":
    for name, has, liked in larger_than_liked():
        sys.stdout.write(f"{has:4} lines, {liked} liked: {name}\n")
