"""The lifeboats of a book: two for every program that has it open, and what others left behind.

The plain names are for whoever finds them free. Who takes a book over from a program that sleeps
has names of its own, with the generation of its lease: so nothing is mixed. A boat is held by a
lock as long as its program lives; what nobody holds is taken on board by the next opening.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from meetingtui.domain.frozen import frozen
from meetingtui.store.lifeboat import Content, Lifeboat, Mark, mark_of
from meetingtui.store.lock import hold

# Stands before the number of what another program kept under the same key.
ALIEN = "~"
_NAME = re.compile(r"(?P<stem>.+?)(\.(?P<generation>\d+))?(\.exempt)?\.lifeboat")
_TRIES = 5
# Nobody reads or writes there, where a lock keeps others from doing so.
_FAR = 1 << 40


class Held(Exception):
    """Another program has these lifeboats."""


def lifeboats(folder: Path, book: Path, generation: int = 0) -> tuple[Path, Path]:
    """Where the lifeboats of a book lie: the one for what anybody may read, and the private one.

    Those with a `generation` are of a program that took it over.
    """
    stem = book.name.removesuffix(".db") + (f".{generation}" if generation else "")
    return folder / f"{stem}.lifeboat", folder / f"{stem}.exempt.lifeboat"


def stem_of(boat: Path) -> str:
    """The stem of the book that a lifeboat belongs to."""
    found = _NAME.fullmatch(boat.name)
    return found["stem"] if found else boat.stem


def generations(folder: Path, book: Path) -> list[int]:
    """The generations of which there are lifeboats; 0 for the plain ones."""
    stem = book.name.removesuffix(".db")
    names = [path.name for path in folder.iterdir()] if folder.is_dir() else []
    found = (_NAME.fullmatch(name) for name in names if name.startswith(stem))
    return sorted({int(one["generation"] or 0) for one in found if one and one["stem"] == stem})


def marked(folder: Path, book: Path) -> Mark:
    """The last step that any lifeboat of a book knows to have been durable."""
    marks = [mark_of(lifeboats(folder, book, one)[0]) for one in generations(folder, book)]
    return max(marks, key=lambda mark: mark.seq, default=Mark())


@frozen
class Left:
    """What was left in the lifeboats: content by key, and the keys of what is private."""

    mark: Mark
    kept: Mapping[str, Content]
    private: frozenset[str]


class Boats:
    """The two lifeboats of one program, held by it alone. Every method may raise OSError."""

    def __init__(self, public: Lifeboat, exempt: Lifeboat) -> None:
        self.public = public
        self.exempt = exempt

    @classmethod
    def open(cls, folder: Path, book: Path, generation: int) -> Boats:
        """The plain ones of a book if they are free, else those of this generation; with what
        is left in those that nobody holds. Raises OSError, ValueError."""
        try:
            own = cls._held(lifeboats(folder, book))
        except Held:
            own = cls._held(lifeboats(folder, book, generation))
        for one in generations(folder, book):
            paths = lifeboats(folder, book, one)
            if paths[0] != own.public.path:
                with suppress(OSError, ValueError, Held):
                    own._take_on_board(cls._held(paths))
        mark = marked(folder, book)
        if mark.seq > own.public.mark.seq:
            with suppress(OSError):
                own.public.note(mark)
        return own

    @classmethod
    def _held(cls, paths: tuple[Path, Path]) -> Boats:
        for _ in range(_TRIES):
            public = Lifeboat.open(paths[0])
            try:
                hold(public.fileno(), _FAR)
            except BlockingIOError:
                public.close(tidy=False)
                raise Held from None
            except OSError:
                pass  # a file system without locks: it is as if nobody else were there
            if public.in_place():
                return cls(public.afresh(), Lifeboat.open(paths[1]))
            public.close(tidy=False)
        raise OSError(f"{paths[0].name} comes and goes")

    def __iter__(self) -> Iterator[Lifeboat]:
        yield self.public
        yield self.exempt

    @property
    def left(self) -> Left:
        """What is in them."""
        kept = {**self.public.kept, **self.exempt.kept}
        return Left(self.public.mark, kept, frozenset(self.exempt.kept))

    def _take_on_board(self, other: Boats) -> None:
        """Take over what another program left, which is then there no more."""
        if other.public.mark.seq > self.public.mark.seq:
            self.public.note(other.public.mark)
        for mine, its in zip(self, other, strict=True):
            for key, content in its.kept.items():
                free = self._free(key, content)
                if free:
                    mine.put(free, content)
            if its.kept:
                mine.sync()
        other.leave()

    def _free(self, key: str, content: Content) -> str:
        """A key that is free for what came from elsewhere; empty where the same is there."""
        there = self.left.kept
        n, free = 0, key
        while free in there:
            if there[free] == content:
                return ""
            n, free = n + 1, f"{key}{ALIEN}{n + 1}"
        return free

    def leave(self) -> None:
        """Empty and remove them."""
        for boat in self:
            boat.empty()
            boat.close(keep=False)

    def close(self, keep: bool) -> None:
        """Close them; what is in them stays, and of empty ones the mark, if it is to be kept."""
        self.public.close(keep=keep)
        self.exempt.close(keep=False)
