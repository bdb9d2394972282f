"""Sections of a document shrunk to a row each, where space is short."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from rich.cells import cell_len

from meetingtui.publish.document import (
    Block,
    BulletList,
    Definitions,
    Heading,
    NumberedList,
    Paragraph,
    Run,
    Source,
    Table,
)
from meetingtui.tui.widgets.minute_layout import Piece, is_label, rows_of, words_of
from meetingtui.tui.widgets.wrapping import truncated

TALLEST, LONGEST_ROLL, LONGEST_LABEL = 8, 3, 40
ROLLS = ("division", "presence")
LISTS = frozenset(
    ["declaration", "witness", "announcement", "petition", "document", "next_step", "presence"]
)

MOMENTS = frozenset(["presence", "sitting", "extension", "exclusion"])


def sections(blocks: Sequence[Block]) -> list[list[Block]]:
    """The blocks cut where labels stand; the first section may have none.

    What follows a block of which nothing is said does not belong to it, nor does what is of
    another kind than the list under a label.
    """
    found: list[list[Block]] = []
    for block in blocks:
        if not found or _opens(block) or _over(found[-1], block):
            found.append([])
        found[-1].append(block)
    return found


def _over(section: Sequence[Block], block: Block) -> bool:
    """Whether a section is over before the block: nothing was said in it, or its list has ended."""
    if getattr(section[-1], "placeholder", False):
        return True
    listed = _kind(section[1]) if len(section) > 1 else ""
    return listed in LISTS and _kind(block) not in ("", listed)


def _kind(block: Block) -> str:
    """The kind of the entries that a block shows, or nothing where it shows none."""
    shown: list[object] = [block, *getattr(block, "items", ())[:1]]
    if isinstance(block, Table):
        shown += [run for cell in (block.rows or ((),))[0] for run in cell]
    sources = [getattr(one, "source", None) for one in shown]
    return next((str(source[0]) for source in sources if source), "")


def _opens(block: Block) -> bool:
    """Whether a section begins: those who voted so are no section, though in bold it says how."""
    source = getattr(block, "source", None)
    return is_label(block) and not (source and source[0] in ROLLS)


def joined(section: Sequence[Block]) -> Piece | None:
    """A label with its only words in one piece ("Actions: –"), or None where there are more."""
    if len(section) != 2 or not _is_bare_label(section[0]):
        return None
    label, body = section
    if not isinstance(label, Heading | Paragraph) or not isinstance(body, Paragraph):
        return None
    return Piece((*label.runs, Run(" "), *body.runs), source=body.source)


def folded(section: Sequence[Block]) -> Piece | None:
    """A section in one row: its label and how many entries it has. None if it has no bare label.

    Who came or went meanwhile is no entry of it.
    """
    if len(section) < 2 or not _is_bare_label(section[0]):
        return None
    label = section[0]
    runs = label.runs if isinstance(label, Heading | Paragraph) else ()
    words = words_of(runs).strip().rstrip(":")
    named = _kind(section[1])
    counted = [one for one in section[1:] if _kind(one) not in MOMENTS - {named}]
    return Piece((Run(words, bold=True), Run(f" {sum(map(_entries, counted))}")))


def _is_bare_label(block: Block) -> bool:
    return is_label(block) and all(
        run.bold or not run.text.strip() or isinstance(block, Heading)
        for run in getattr(block, "runs", ())
    )


def _is_roll(piece: Piece, kept: Collection[Source]) -> bool:
    """Whether the piece is a list of names behind a label, not the sentence with the result."""
    source = piece.source
    if source is None or source[0] not in ROLLS or source in kept:
        return False
    label, colon, _ = words_of(piece.runs).partition(":")
    return bool(colon) and len(label) <= LONGEST_LABEL and "." not in label


def _cut(piece: Piece, width: int) -> Piece:
    """The piece in a row: its beginning, and after an ellipsis its last words."""
    room, words = width - cell_len(piece.prefix), words_of(piece.runs)
    last = words[-room // 3 :].partition(" ")[2]
    return piece._replace(runs=(Run(truncated(words, room - cell_len(last)) + last),))


def _entries(block: Block) -> int:
    match block:
        case NumberedList() | BulletList():
            return len(block.items)
        case Table():
            return len(block.rows)
        case Definitions():
            return len(block.pairs)
        case Paragraph():
            return 0 if block.placeholder else 1
        case _:
            return 1


class Folding:
    """A document's sections, which shrink to a row each until no rows are over.

    `groups` are the sections' pieces, `heights` their rows. `loose` says that sections of several
    pieces are parted by an empty row.
    """

    def __init__(
        self, cut: list[list[Block]], groups: list[list[Piece]], heights: list[int]
    ) -> None:
        self.sections = cut
        self.groups = groups
        self.heights = heights

    def join(self, excess: int, loose: bool) -> int:
        """Put the words of two-row sections beside their labels. Gives back what is still over."""
        for index, section in enumerate(self.sections):
            piece = joined(section) if self.heights[index] == 2 else None
            if piece and excess > 0:
                self._shrink(index, piece)
                excess -= 2 if loose and index else 1
        return excess

    def fold(self, excess: int, loose: bool, kept: set[int], until: int) -> None:
        """Fold the small sections before `until`, but for the first and those to be kept.

        A tall one, the key points most of all, is what the clerk works in: it is scrolled, but for
        those that are lists and no more.
        """
        for index in range(1, until):
            section = self.sections[index]
            small = 1 < self.heights[index] <= TALLEST or self._is_list(index)
            piece = folded(section) if small and index not in kept else None
            if piece and excess > 0:
                excess -= self.heights[index] - (0 if loose else 1)
                self._shrink(index, piece)

    def shorten(self, width: int, kept: Collection[Source]) -> int:
        """Cut long lists of names to a row each; gives back how many rows that saves."""
        saved = 0
        for index, group in enumerate(self.groups):
            for n, piece in enumerate(group):
                rows = len(rows_of(piece, width)) if _is_roll(piece, kept) else 0
                if rows >= LONGEST_ROLL:
                    group[n] = _cut(piece, width)
                    saved += rows - 1
                    self.heights[index] -= rows - 1
        return saved

    def _is_list(self, index: int) -> bool:
        """Whether a section holds nothing but entries of the kinds that are looked up, not read."""
        sources = {piece.source for piece in self.groups[index] if piece.source}
        return bool(sources) and LISTS.issuperset(source[0] for source in sources)

    def _shrink(self, index: int, piece: Piece) -> None:
        self.groups[index], self.heights[index] = [piece], 1
