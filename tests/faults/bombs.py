"""Word files that unpack to more than any machine has: each refused soon, and in little memory."""

from __future__ import annotations

import json
import random
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from tests.e2e.places import PROGRAM
from tests.faults.registry import Outcome, Trials, fault
from tests.faults.typist import lay_out
from tests.intake import word
from tests.terminal import surroundings

MAIN = "word/document.xml"
MOST_S, MOST_MIB = 2.0, 100.0
_DOCTYPE = (
    '<?xml version="1.0"?><!DOCTYPE w:document [{}]><w:document {}><w:body>{}</w:body></w:document>'
)


@dataclass(frozen=True, slots=True)
class Read:
    """What came of a command: its exit, what it said, the time it computed, its greatest memory."""

    status: int
    said: str
    seconds: float
    mib: float


@fault(
    "docx_bomb",
    f"0 taken in; each refused in a sentence, with ≤ {MOST_S:.0f} s of computing and "
    f"≤ {MOST_MIB:.0f} MiB more than an ordinary file takes",
)
def docx_bomb(trials: Trials) -> Outcome:
    """Offer every bomb to `import report`, as a clerk would who was sent it."""
    if sys.platform == "win32":
        return Outcome("", True, "the memory of a child can't be measured on this system")
    book = lay_out(trials.folder / "home")
    plain = _ordinary(trials.folder / "ordinary.docx")
    usual = [_offered(book, plain) for _ in range(trials.of(2, 5))]
    assert all(one.status == 0 for one in usual), usual[0].said
    seconds, mib = max(one.seconds for one in usual), max(one.mib for one in usual)
    taken, rude, tried = list[str](), list[str](), 0
    slow = large = (0.0, "none")
    for name, make in BOMBS.items():
        path = trials.folder / f"{name}.docx"
        make(path, trials.rng)
        found = _offered(book, path)
        tried += 1
        slow = max(slow, (found.seconds - seconds, name))
        large = max(large, (found.mib - mib, name))
        if found.status == 0:
            taken.append(name)
        elif found.status != 2 or path.name not in found.said or "Traceback" in found.said:
            rude.append(f"{name}: exit {found.status}, {found.said[:80]}")
        path.unlink()
    figures = (
        f"{tried} files; an ordinary one {seconds:.2f} s, {mib:.0f} MiB; taken in {len(taken)}; "
        f"slowest +{slow[0]:.2f} s ({slow[1]}), largest +{large[0]:.0f} MiB ({large[1]}); "
        f"refused otherwise than in a sentence {len(rude)}"
    )
    ok = not taken and not rude and slow[0] <= MOST_S and large[0] <= MOST_MIB
    return Outcome("; ".join([figures, *taken, *rude]), ok)


# A child is told apart from whoever started it only when that one is small.
_MEASURE = """
import json, subprocess, sys
done = subprocess.run(sys.argv[2:], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
    stderr=subprocess.STDOUT)
import resource
used = resource.getrusage(resource.RUSAGE_CHILDREN)
said = [done.returncode, done.stdout.decode(), used.ru_utime + used.ru_stime, used.ru_maxrss]
with open(sys.argv[1], "w") as file:
    json.dump(said, file)
"""


def _offered(book: Path, path: Path) -> Read:
    """Give a file to the installed program, which is to attach it to the first item."""
    argv = [str(PROGRAM), "--home", str(book.parent.parent), "import", "report", str(path)]
    argv += ["--meeting", book.stem, "--item", "1", "--yes"]
    figures = path.with_suffix(".figures")
    measured = [sys.executable, "-c", _MEASURE, str(figures), *argv]
    subprocess.run(measured, env=surroundings(), check=True)
    status, said, seconds, most = json.loads(figures.read_text(encoding="utf-8"))
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Read(status, said, seconds, most / unit)


def _ordinary(path: Path) -> Path:
    body = "".join(word.paragraph(f"{n}. The state of stile {n}.") for n in range(200))
    return word.write(path, {MAIN: word.document(word.paragraph("Stiles") + body)})


def _noise(rng: random.Random, size: int) -> str:
    return rng.randbytes(size // 2).hex()


def _thousandfold(path: Path, rng: random.Random) -> None:
    word.write(path, {MAIN: word.document("<w:p/>" * 20_000_000)[: 1 << 27]})


def _paragraphs(path: Path, rng: random.Random) -> None:
    """As many empty paragraphs as the limits let in, beside noise that hides how they pack."""
    body = "".join(f"<w:p><!--{_noise(rng, 24)}--></w:p>" for _ in range(400_000))
    word.write(path, {MAIN: word.document(body)})


def _words(path: Path, rng: random.Random) -> None:
    """One paragraph of many million words."""
    said = " ".join(_noise(rng, 1000) for _ in range(18_000))
    word.write(path, {MAIN: word.document(word.paragraph(said))})


def _cells(path: Path, rng: random.Random) -> None:
    """A table of hundreds of thousands of cells."""
    row = "".join(word.row(*(_noise(rng, 8) for _ in range(20))) for _ in range(12_000))
    word.write(path, {MAIN: word.document(f"<w:tbl>{row}</w:tbl>")})


def _attributes(path: Path, rng: random.Random) -> None:
    """One element with hundreds of thousands of attributes."""
    said = " ".join(f'a{number}="{_noise(rng, 16)}"' for number in range(600_000))
    word.write(path, {MAIN: word.document(f"<w:p {said}/>")})


def _name(path: Path, rng: random.Random) -> None:
    """An element whose name has fifteen million letters."""
    name = "w" + _noise(rng, 8_000_000)
    word.write(path, {MAIN: word.document(f"<{name}/>")})


def _many(path: Path, rng: random.Random) -> None:
    """Parts that are each within the limit, and far over it together."""
    noise = rng.randbytes(15_000_000)
    parts: dict[str, str | bytes] = {MAIN: word.document(word.paragraph("Stiles"))}
    word.write(path, parts | {f"word/media/{n}.bin": noise for n in range(4)}, compressed=False)


def _flood(path: Path, rng: random.Random) -> None:
    word.write(path, {MAIN: word.document(""), **{f"word/{n}.xml": "<a/>" for n in range(30_000)}})


def _overlapping(path: Path, rng: random.Random) -> None:
    """Hundreds of entries that all point to the same packed bytes (after David Fifield)."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MAIN, word.document(word.paragraph(_noise(rng, 900_000))))
        kernel = archive.infolist()[0]
        for number in range(500):
            other = zipfile.ZipInfo(f"word/{number}.xml")
            for field in ("compress_type", "CRC", "compress_size", "file_size", "header_offset"):
                setattr(other, field, getattr(kernel, field))
            archive.filelist.append(other)
            archive.NameToInfo[other.filename] = other
        archive._didModify = True  # type: ignore[attr-defined]
    path.write_bytes(stream.getvalue())


def _lying(path: Path, rng: random.Random) -> None:
    """The directory says that a part is small which unpacks to 128 MB."""
    content = word.document("<w:p/>" * 20_000_000)[: 1 << 27]
    word.write(path, {MAIN: content})
    packed = bytearray(path.read_bytes())
    for mark, at in ((b"PK\1\2", 24), (b"PK\3\4", 22)):
        place = packed.find(mark)
        packed[place + at : place + at + 4] = struct.pack("<I", 60_000)
    path.write_bytes(bytes(packed))


def _laughs(path: Path, rng: random.Random) -> None:
    """A billion laughs: entities that multiply."""
    levels = ['<!ENTITY a0 "laugh ">']
    levels += [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)]
    word.write(path, {MAIN: _DOCTYPE.format("".join(levels), word.W, word.paragraph("&a9;"))})


def _blowup(path: Path, rng: random.Random) -> None:
    """Quadratic: one long entity, used very often."""
    entity = f'<!ENTITY a "{"a" * 100_000}">'
    word.write(path, {MAIN: _DOCTYPE.format(entity, word.W, word.paragraph("&a;" * 100_000))})


def _remote(path: Path, rng: random.Random) -> None:
    """An entity that is to be read from a file of the reader's machine."""
    entity = '<!ENTITY a SYSTEM "file:///etc/passwd">'
    word.write(path, {MAIN: _DOCTYPE.format(entity, word.W, word.paragraph("&a;"))})


def _deep(path: Path, rng: random.Random) -> None:
    depth = 1_000_000
    word.write(path, {MAIN: word.document("<w:p>" * depth + "</w:p>" * depth)}, compressed=False)


def _many_styles(path: Path, rng: random.Random) -> None:
    """A hundred thousand styles, each based on the next, in a ring."""
    _styles(path, rng, 120_000)


def _ring(path: Path, rng: random.Random) -> None:
    """As many styles as are let in, each based on the next, in a ring; and no text."""
    _styles(path, rng, 19_999)


def _styles(path: Path, rng: random.Random, count: int) -> None:
    styles = "".join(
        f'<w:style w:styleId="s{n}"><w:name w:val="{_noise(rng, 16)}"/>'
        f'<w:basedOn w:val="s{(n + 1) % count}"/></w:style>'
        for n in range(count)
    )
    parts = {
        MAIN: word.document(word.paragraph("", '<w:pStyle w:val="s0"/>')),
        "word/styles.xml": f'<?xml version="1.0"?><w:styles {word.W}>{styles}</w:styles>',
    }
    word.write(path, parts)


def _matryoshka(path: Path, rng: random.Random) -> None:
    """No Word file at all: an archive in an archive in an archive."""
    inner = word.bytes_of({MAIN: word.document("")})
    for _ in range(200):
        inner = word.bytes_of({MAIN: inner})
    path.write_bytes(inner)


def _cut(path: Path, rng: random.Random) -> None:
    """An ordinary file that was cut short in the middle."""
    whole = _ordinary(path).read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


BOMBS: dict[str, Callable[[Path, random.Random], None]] = {
    "thousandfold": _thousandfold,
    "paragraphs": _paragraphs,
    "words": _words,
    "cells": _cells,
    "attributes": _attributes,
    "name": _name,
    "many-parts": _many,
    "flood": _flood,
    "overlapping": _overlapping,
    "lying-header": _lying,
    "billion-laughs": _laughs,
    "quadratic": _blowup,
    "remote-entity": _remote,
    "deep": _deep,
    "many-styles": _many_styles,
    "ring-of-styles": _ring,
    "archive-in-archive": _matryoshka,
    "cut-short": _cut,
}
