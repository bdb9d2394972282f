"""Canaries: words said in private, looked for in every byte that the public may be given."""

from __future__ import annotations

import base64
import json
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote

EXEMPT = ".exempt."
# What every canary begins with, in whatever form.
STEM = "Kéq"
# Letters that nothing else uses: a single one of them tells of a keystroke.
_RUNES = range(0x10330, 0x10346)


class Flock:
    """Canaries let out, each by the place where it was; every one is found in whatever form.

    Those that were `erased` may be found nowhere, in no exempt file either.
    """

    def __init__(self) -> None:
        self.words: dict[str, str] = {}
        self.erased: set[str] = set()
        self._forms: dict[str, tuple[bytes, ...]] = {}
        self._stems = tuple(set(forms(STEM)))
        self._runes: dict[str, tuple[bytes, ...]] = {}

    def word(self, where: str) -> str:
        """A new word that stands nowhere else; it has capitals and an accent."""
        said = f"{STEM}{len(self.words):03d}zx"
        self.words[said] = where
        self._forms[said] = tuple(set(forms(said)))
        return said

    def rune(self, where: str) -> str:
        """A new letter that stands nowhere else: half a word of it is enough to be found."""
        used = sum(not word.isascii() and len(word) == 1 for word in self.words)
        said = chr(_RUNES[used])
        self.words[said] = where
        self._runes[said] = (said.encode(), said.encode("utf-16-le"), json_form(said))
        return said

    def in_line(self, line: str) -> str:
        """The line with a new canary at each pair of braces."""
        while "{}" in line:
            line = line.replace("{}", self.word(line.split(maxsplit=1)[0] + " " + line[-12:]), 1)
        return line

    def found_in(self, content: bytes) -> set[str]:
        """The canaries that stand in some bytes, in any form."""
        known = dict(self._runes)
        if any(stem in content for stem in self._stems):
            known |= self._forms
        return {word for word, them in known.items() if any(one in content for one in them)}

    def kept_in(self, content: bytes) -> set[str]:
        """The canaries that stand in some bytes as they were typed."""
        return {word for word in self.words if word.encode() in content}


def json_form(word: str) -> bytes:
    """A word as JSON in ASCII has it."""
    return json.dumps(word)[1:-1].encode()


def forms(word: str) -> Iterator[bytes]:
    """A word in the encodings, cases and normal forms in which it could stand somewhere."""
    for normal in ("NFC", "NFD"):
        for said in {word, word.upper(), word.lower(), word.title(), word.swapcase()}:
            one = unicodedata.normalize(normal, said)
            yield from (one.encode(), one.encode("utf-16-le"), one.encode("utf-16-be"))
            yield json_form(one)
            yield quote(one).encode()
            yield from _in_base_64(one.encode())


def _in_base_64(said: bytes) -> Iterator[bytes]:
    """The part of the base 64 text that does not depend on what stands around, for each offset."""
    for before in range(3):
        whole = base64.b64encode(b"\0" * before + said)
        first = -(-before * 8 // 6)
        yield whole[first : (before + len(said)) * 8 // 6]


def public_files(*folders: Path) -> Iterator[Path]:
    """Every file in these folders but the exempt ones."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.is_symlink() and EXEMPT not in path.name:
                yield path


def exempt_files(*folders: Path) -> Iterator[Path]:
    """The exempt files in these folders."""
    for folder in folders:
        yield from (p for p in sorted(folder.rglob("*")) if p.is_file() and EXEMPT in p.name)


def erased_in(flock: Flock, paths: Iterable[Path]) -> dict[str, list[str]]:
    """The canaries that were erased, by the name of the file in which they are found."""
    found = {path.name: flock.found_in(path.read_bytes()) & flock.erased for path in paths}
    return {name: sorted(words) for name, words in found.items() if words}


def hits(flock: Flock, paths: Iterable[Path]) -> dict[str, list[str]]:
    """The canaries found in each file: where they were let out, by the file's name."""
    found = {}
    for path in paths:
        said = flock.found_in(path.read_bytes() + path.name.encode())
        if said:
            found[path.name] = sorted(f"{word} ({flock.words[word]})" for word in said)
    return found
