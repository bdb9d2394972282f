"""The manual of the entry language as a script: its meeting laid out, its examples entered.

`docs/entry.md` holds the files and the commands that lay out an old meeting; every block marked
`entry` is entered into that meeting, and the block marked `markdown` behind it is what then stands
in the minutes. A mark may go on: `item=3` (the item being taken, 5 unless said; 0: the meeting has
not opened), `style=cabinet`, `refused` (each line is, with the sentences of the `text` block behind
it). The rows of the table of pages are entered likewise.
"""

from __future__ import annotations

import io
import re
import shlex
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from meetingtui.cli.errors import run
from meetingtui.desk.capture import Capture
from meetingtui.desk.clock import Clock
from meetingtui.desk.desk import Desk
from meetingtui.desk.outward import export, style_of
from meetingtui.domain.house_style import HouseStyle
from meetingtui.paths import Home
from meetingtui.plain import PlainMode
from meetingtui.publish import styles

MANUAL = Path(__file__).parent.parent / "docs" / "entry.md"
TABLE = "I see this on the page, I type this"
LEFT_OUT = "…"
_FENCE = re.compile(r"^(`{3,})([^\n`]*)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`([^`]+)`")
_AT_START = ("/start", "/pr ", "/meeting", "/ch ab", "/ck pq")
_BEFORE = ("/at 10:00", "/pr all", "/ch ab", "/ck pq", "/start")


@dataclass(frozen=True, slots=True)
class Fenced:
    """A fenced block of the manual: the words behind its fence, and its lines."""

    line: int
    mark: tuple[str, ...]
    words: str

    @property
    def lines(self) -> list[str]:
        """Its lines that are not empty."""
        return [line for line in self.words.splitlines() if line.strip()]


@dataclass(frozen=True, slots=True)
class Example:
    """Lines to enter, what leads up to them, and what is said of them."""

    entered: Fenced
    before: tuple[str, ...] = ()
    stated: Fenced | None = None
    options: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What its test is called."""
        return f"line {self.entered.line}: {self.entered.lines[0][:40]}"

    @property
    def refused(self) -> bool:
        """Whether each of its lines is refused."""
        return "refused" in self.options


def blocks(manual: str) -> list[Fenced]:
    """The fenced blocks of the manual, in order."""
    return [
        Fenced(manual.count("\n", 0, match.start()) + 1, tuple(match[2].split()), match[3])
        for match in _FENCE.finditer(manual)
    ]


def examples(manual: str) -> list[Example]:
    """The examples to be tried."""
    fenced = blocks(manual)
    found: list[Example] = []
    for block, after in zip(fenced, [*fenced[1:], None], strict=True):
        if block.mark[:1] != ("entry",):
            continue
        options = {name: said for name, _, said in (mark.partition("=") for mark in block.mark[1:])}
        before = (*_leading(options),)
        wanted = "text" if "refused" in options else "markdown"
        stated = after if after and after.mark[:1] == (wanted,) else None
        found.append(Example(block, before, stated, options))
    return found


def _leading(options: dict[str, str]) -> Iterator[str]:
    item = options.get("item", "5")
    if item != "0":
        yield from _BEFORE
        yield from ("/at 10:20", f"/go {item}")


def named(manual: str, name: str) -> str:
    """The words of the block that shows a file, by the file's name."""
    return next(block.words for block in blocks(manual) if block.mark[1:2] == (name,))


def commands(manual: str) -> list[str]:
    """The command lines of the blocks marked `sh`, each whole."""
    joined = "".join(block.words for block in blocks(manual) if block.mark == ("sh",))
    return [line for line in joined.replace("\\\n", " ").splitlines() if line.strip()]


def typed_rows(manual: str) -> list[Example]:
    """The rows of the table "I see this on the page" that hold something to type.

    Those that say who is there, or open the meeting, come before anything was said.
    """
    start = manual.index(f"### {TABLE}\n")
    found: list[Example] = []
    for number, line in enumerate(manual[start:].splitlines(), manual.count("\n", 0, start) + 1):
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        lines = _SPAN.findall(cells[1]) if len(cells) == 3 else []
        if lines:
            words = "".join(f"{one}\n" for one in lines).replace("\\|", "|")
            options = {"item": "0"} if words.startswith(_AT_START) else {}
            options |= _style_named(cells[2])
            found.append(
                Example(Fenced(number, ("entry",), words), (*_leading(options),), None, options)
            )
        if line.startswith("## "):
            break
    return found


def _style_named(cell: str) -> dict[str, str]:
    """The house style that a cell names, or the keys that it gives a value."""
    spans = _SPAN.findall(cell)
    keys = [span for span in spans if re.match(r"[a-z_.]+ = ", span)]
    named_ = [span for span in spans if span in styles.names()]
    return {"keys": "\n".join(keys)} if keys else {"style": named_[0]} if named_ else {}


def keys_named(manual: str) -> list[str]:
    """The keys of house styles that the table names, like items.sequence."""
    table = manual[manual.index(f"### {TABLE}\n") : manual.index("## Every verb")]
    cells = [re.split(r"(?<!\\)\|", line)[3] for line in table.splitlines() if line[:2] == "| "]
    spans = [span for cell in cells for span in _SPAN.findall(cell)]
    return [key[0] for span in spans if (key := re.match(r"[a-z_]+(?:\.[a-z_]+)+(?= =|$)", span))]


def lay_out(manual: str, folder: Path) -> Path:
    """Lay out the manual's meeting by its own files and commands; its home."""
    for name in ("people.csv", "agenda.md"):
        (folder / name).write_text(named(manual, name), encoding="utf-8")
    home = folder / "home"
    for command in commands(manual):
        program, *arguments = shlex.split(command)
        assert program == "meetingtui", command
        placed = [str(folder / one) if (folder / one).is_file() else one for one in arguments]
        status = run(["--home", str(home), *placed])
        assert status == 0, command
    return home


@dataclass(frozen=True, slots=True)
class Entered:
    """An example entered into a copy of the manual's meeting: what was refused, and the minutes."""

    refused: str
    before: str
    after: str


def entered(laid_out: Path, example: Example, root: Path) -> Entered:
    """Enter an example into a copy of the meeting that is laid out."""
    shutil.copytree(laid_out, root)
    home = Home(root)
    (book,) = (path for path in home.books.iterdir() if path.suffix == ".db")
    clock = Clock()
    capture = Capture(lambda heard: Desk(book, "A. Clerk", clock, heard), accept_codes=True)
    try:
        style = style_of(capture.minutes, example.options.get("style", ""), home)
        if "keys" in example.options:
            style = styles.parse(example.options["keys"], "row")
        leading = _said(capture, style, example.before)
        assert not leading, leading
        before = export(capture.minutes, style)
        refused = _said(capture, style, example.entered.lines)
        return Entered(refused, before, export(capture.minutes, style))
    finally:
        capture.close()


def _said(capture: Capture, style: HouseStyle, lines: Sequence[str]) -> str:
    """Enter lines in plain mode; what was refused."""
    err, typed = io.StringIO(), io.StringIO("".join(f"{line}\n" for line in lines))
    PlainMode(capture, style, typed, io.StringIO(), err, False).read_lines()
    return err.getvalue()


def fragments(stated: str) -> list[list[str]]:
    """The lines of a stated result in runs that stand together; `…` stands between them."""
    found: list[list[str]] = [[]]
    for line in filter(None, stated.splitlines()):
        if line == LEFT_OUT:
            found.append([])
        else:
            found[-1].append(line)
    return found


def missing(stated: str, minutes: str) -> list[str]:
    """The first run of a stated result that does not stand in the minutes, after those before."""
    lines, at = [line for line in minutes.splitlines() if line], 0
    for run_ in fragments(stated):
        places = range(at, len(lines) - len(run_) + 1)
        place = next((n for n in places if lines[n : n + len(run_)] == run_), None)
        if place is None:
            return run_
        at = place + len(run_)
    return []
