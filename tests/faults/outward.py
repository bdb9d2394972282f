"""Nothing is written outside the home and the file that was named, nor through a link.

Real commands are given names that point elsewhere, bundles made to unpack elsewhere, and places
where somebody has planted a link; then every file around is compared with what it was before.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
import subprocess
import threading
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.e2e.places import PROGRAM, book_of
from tests.faults.registry import Outcome, Trials, fault
from tests.faults.typist import lay_out
from tests.terminal import surroundings

NAMES = (
    "../../../escaped", "..", ".", "/outside/escaped", "..\\..\\escaped", "C:\\escaped",
    "~/escaped", ".hidden", "CON", "a/../../../escaped", "%2e%2e%2fescaped",
    "\u2025\u2215escaped", "-rf", "$(touch escaped)", "`touch escaped`", "; touch escaped",
    "x" * 300, "\u202e\u2066../escaped",
)  # fmt: skip
REFS = ("../outside", "../../../outside/outside", "../../../outside/outside.db", "..", "/", "*", "")
STYLES = ("../../../outside/style", "../../../outside/style.toml", "..", "/etc/passwd", "a/../b")
INNER = (
    "../escaped.db",
    "../../../escaped.db",
    "/outside/escaped.db",
    "..\\escaped.db",
    "book.db/../x",
)
SECRET = "Secret words outside"
_DATE = "--date=9 July 2015"


@dataclass(slots=True)
class Arena:
    """A folder with a home, a place for exports, and what must stay as it is."""

    root: Path
    tried: int = 0
    carried: int = 0
    wrong: list[str] = field(default_factory=list)
    homes: set[Path] = field(default_factory=set)

    def __post_init__(self) -> None:
        for name in ("out", "outside"):
            (self.root / name).mkdir(parents=True)
        self.victim.write_text(SECRET, encoding="utf-8")
        self.homes.add(self.home)

    def absolute(self, name: str) -> str:
        """A name that points to the root of all files, pointing into the arena instead."""
        return f"{self.root}{name}" if name.startswith("/outside") else name

    @property
    def home(self) -> Path:
        """The home of the program."""
        return self.root / "office" / "home"

    @property
    def out(self) -> Path:
        """Where exports go."""
        return self.root / "out"

    @property
    def victim(self) -> Path:
        """A file of somebody else's."""
        return self.root / "outside" / "victim"

    def run(self, *arguments: str, home: Path | None = None, typed: str = "") -> tuple[int, str]:
        """Run a command in the folder of exports; its exit, and what it said."""
        done = subprocess.run(
            [str(PROGRAM), "--home", str(home or self.home), *arguments],
            input=typed.encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=surroundings(),
            cwd=self.out,
            timeout=120,
            check=False,
        )
        self.tried += 1
        self.homes.add(home or self.home)
        said = done.stdout.decode("utf-8", "replace")
        if "Traceback" in said or "fault in itself" in said:
            self.wrong.append(f"{arguments}: {said[:200]}")
        if SECRET in said:
            self.wrong.append(f"{arguments}: told what stands in a file outside")
        return done.returncode, said

    @contextmanager
    def only(self, *expected: Path) -> Iterator[None]:
        """What is done within writes nothing outside the homes but these files."""
        before = self._around()
        yield
        after = self._around()
        for path in before.keys() | after.keys():
            if before.get(path) != after.get(path) and path not in expected:
                self.wrong.append(f"written: {path.relative_to(self.root)}")

    def _around(self) -> Mapping[Path, tuple[int, int, str]]:
        found = {}
        for folder, _, files in os.walk(self.root):
            if any(Path(folder).is_relative_to(home) for home in self.homes):
                continue
            for path in (Path(folder), *(Path(folder, name) for name in files)):
                about = path.lstat()
                said = str(path.readlink()) if path.is_symlink() else ""
                if stat.S_ISREG(about.st_mode):
                    said = hashlib.sha256(path.read_bytes()).hexdigest()
                found[path] = (stat.S_IFMT(about.st_mode), stat.S_IMODE(about.st_mode), said)
        return found

    def outcome(self, said: str) -> Outcome:
        """The figures, with the first that went wrong."""
        figures = f"{self.tried} commands, {said}; written elsewhere, or broken: {len(self.wrong)}"
        return Outcome("; ".join([figures, *self.wrong[:4]]), not self.wrong)


@fault(
    "export_traversal",
    "0 files outside the home but the one that was named; 0 read there",
    timed=False,
)
def export_traversal(trials: Trials) -> Outcome:
    """Names of bodies, meetings, styles and files in bundles that point elsewhere."""
    arena = Arena(trials.folder / "arena")
    names = NAMES if trials.full else (NAMES[0], *trials.rng.sample(NAMES, 2))
    book = lay_out(arena.home)
    _outside(arena, book)
    for number, name in enumerate(names):
        _carried_about(arena, name, number)
    with arena.only():
        for ref in trials.rng.sample(REFS, trials.of(2, len(REFS))):
            for argv in (
                ("export", ref),
                ("log", ref),
                ("backup", ref),
                ("export", ref, "--bundle", "x"),
            ):
                _refused(arena, argv)
        for style in STYLES[: trials.of(1, len(STYLES))]:
            _refused(arena, ("export", book.stem, "--style", style))
        for out in ("none/x.md", "../none/x.md", "."):
            _refused(arena, ("export", book.stem, "--out", out))
        count = _bundles(arena, book)
    odd = [
        path.name for path in arena.home.rglob("*") if not path.name.isascii() or ".." in path.name
    ]
    arena.wrong += [f"named {name}" for name in odd]
    return arena.outcome(f"{arena.carried} of {len(names)} names carried about, {count} bundles")


def _outside(arena: Arena, book: Path) -> None:
    """A book and a house style outside the home, which nobody names by its whole path."""
    outside = arena.root / "outside"
    (outside / "outside.db").write_bytes(book.read_bytes())
    (arena.home / "exports").mkdir()
    (outside / "style.toml").write_text('language = "en-GB"\n', encoding="utf-8")


def _refused(arena: Arena, argv: tuple[str, ...]) -> None:
    status, said = arena.run(*argv)
    if status == 0:
        arena.wrong.append(f"{argv}: not refused: {said[:100]}")


def _carried_about(arena: Arena, name: str, number: int) -> None:
    """A meeting of a body of that name: laid out, backed up, exported, packed and taken in."""
    md, packed = arena.out / f"{number}.md", arena.out / f"{number}.zip"
    with arena.only(md, packed, arena.out):
        status, _ = arena.run("new", _DATE, "--", arena.absolute(name))
        books = sorted((arena.home / "books").glob("*.db"), key=lambda path: path.stat().st_ctime)
        if status:
            return
        arena.carried += 1
        ref, other = books[-1].stem, arena.home.parent / f"other-{number}"
        arena.run("backup", ref)
        arena.run("export", ref, "--out", md.name)
        arena.run("export", ref, "--bundle", packed.name)
        status, said = arena.run("import", "bundle", packed.name, home=other)
        if status or not any((other / "books").glob("*.db")):
            arena.wrong.append(f"{name!r} was not taken in: {said[:100]}")
        copy = book_of(arena.home, ref, "backups")
        arena.run("restore", str(copy), "--yes", home=arena.home.parent / f"back-{number}")


def _bundles(arena: Arena, book: Path) -> int:
    """Take in bundles that hold files with names that point elsewhere, and a link."""
    good = arena.home / "good.zip"
    arena.run("export", book.stem, "--bundle", str(good))
    made = 0
    for inner in (*map(arena.absolute, INNER), "book.exempt.db"):
        bad = arena.home / f"bad-{made}.zip"
        with zipfile.ZipFile(good) as source, zipfile.ZipFile(bad, "w") as target:
            manifest = json.loads(source.read("manifest.json"))
            content = source.read("book.db")
            named = zipfile.ZipInfo(inner)
            if inner == "book.exempt.db":
                content = str(arena.victim).encode()
                named.external_attr = (stat.S_IFLNK | 0o777) << 16
            manifest["files"][inner] = hashlib.sha256(content).hexdigest()
            manifest["uuid"] = manifest["body"] = "../../../escaped"
            target.writestr("manifest.json", json.dumps(manifest))
            target.writestr("book.db", source.read("book.db"))
            target.writestr(named, content)
        status, said = arena.run("import", "bundle", str(bad), home=arena.home.parent / "empty")
        if status == 0:
            arena.wrong.append(f"bundle with {inner}: taken in: {said[:100]}")
        made += 1
    return made


@fault(
    "export_symlink",
    "links followed 0, files of others clobbered 0, by every command that writes",
    timed=False,
)
def export_symlink(trials: Trials) -> Outcome:
    """Links and other strange files where something is to be written, also while it is."""
    arena = Arena(trials.folder / "arena")
    book = lay_out(arena.home)
    for name, plant in PLANTED.items():
        commands = list(_writing(book.stem))
        # Whoever writes into a second name writes into the first: every command shows it or not.
        number = len(commands) if plant is _second_name else trials.of(1, len(commands))
        for argv in trials.rng.sample(commands, number):
            target = arena.out / "target"
            plant(target, arena)
            with arena.only(target, arena.out):
                arena.run(*argv, target.name)
            _cleared(target, arena, f"{name}, {' '.join(argv[2:])}")
    flips = _raced(arena, book.stem, trials.of(4, 40))
    _in_the_home(arena, book)
    return arena.outcome(f"{len(PLANTED)} sorts of links and files, {flips} planted meanwhile")


def _writing(ref: str) -> Iterator[tuple[str, ...]]:
    """The commands that write where the clerk says."""
    yield ("export", ref, "--out")
    yield ("export", ref, "--force", "--out")
    yield ("export", ref, "--format", "csv", "--list", "attendance", "--force", "--out")
    yield ("export", ref, "--bundle")


def _to_a_file(target: Path, arena: Arena) -> None:
    target.symlink_to(arena.victim)


def _to_nothing(target: Path, arena: Arena) -> None:
    target.symlink_to(arena.root / "outside" / "not-there")


def _to_a_folder(target: Path, arena: Arena) -> None:
    target.symlink_to(arena.root / "outside")


def _to_a_link(target: Path, arena: Arena) -> None:
    (arena.out / "between").symlink_to(arena.victim)
    target.symlink_to("between")


def _to_itself(target: Path, arena: Arena) -> None:
    target.symlink_to(target.name)


def _second_name(target: Path, arena: Arena) -> None:
    os.link(arena.victim, target)


def _pipe(target: Path, arena: Arena) -> None:
    os.mkfifo(target)


def _foreign(target: Path, arena: Arena) -> None:
    target.write_text("Somebody else's words\n", encoding="utf-8")


PLANTED: Mapping[str, Callable[[Path, Arena], None]] = {
    "a link to a file": _to_a_file,
    "a link to nothing": _to_nothing,
    "a link to a folder": _to_a_folder,
    "a link to a link": _to_a_link,
    "a link to itself": _to_itself,
    "a second name of a file": _second_name,
    "a pipe": _pipe,
    "somebody else's file": _foreign,
}


def _cleared(target: Path, arena: Arena, how: str) -> None:
    """Take away what was planted; what is no ordinary file must be there still."""
    forced = "--force" in how
    if target.is_symlink() or target.is_fifo():
        kept = True
    else:
        said = target.read_text(encoding="utf-8", errors="replace")
        ours = "a second name" in how or "somebody else" in how
        kept = ours and (forced or said in (SECRET, "Somebody else's words\n"))
    if not kept:
        arena.wrong.append(f"{how}: it was replaced")
    target.unlink()
    (arena.out / "between").unlink(missing_ok=True)


def _raced(arena: Arena, ref: str, rounds: int) -> int:
    """Export while somebody puts a link in the way again and again; how often they did."""
    target, flips, ended = arena.out / "raced.md", [0], threading.Event()

    def flip() -> None:
        planted = arena.out / "planted"
        while not ended.is_set():
            planted.symlink_to(arena.victim)
            planted.replace(target)
            flips[0] += 1
            ended.wait(0.0005)
            target.unlink(missing_ok=True)
            ended.wait(0.0005)

    with arena.only(target, arena.out):
        other = threading.Thread(target=flip)
        other.start()
        try:
            for _ in range(rounds):
                arena.run("export", ref, "--force", "--out", target.name)
        finally:
            ended.set()
            other.join()
            target.unlink(missing_ok=True)
    return flips[0]


def _in_the_home(arena: Arena, book: Path) -> None:
    """Links in the place of the files that the program is about to make in its home."""
    stem, state = book.stem, arena.home / "state"
    for place in (
        book.parent / f"{stem}.exempt.db",
        state / f"{stem}.lifeboat",
        state / f"{stem}.exempt.lifeboat",
        arena.home / "archive.db",
    ):
        kept = place.read_bytes() if place.is_file() else None
        place.unlink(missing_ok=True)
        place.parent.mkdir(exist_ok=True)
        place.symlink_to(arena.victim)
        with arena.only():
            arena.run("plain", stem, typed="/go 2\n/pv 3\nPrivate words.\n/quit\n")
            arena.run("backup", stem)
        place.unlink(missing_ok=True)
        if kept is not None:
            place.write_bytes(kept)
