"""The rows of a document of any length: only what is new is laid out again."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from itertools import accumulate

from meetingtui.publish.document import Block, Source
from meetingtui.tui.widgets import folding
from meetingtui.tui.widgets.minute_layout import BLANK, Piece, Row, pieces, rows_of


class MinuteRows:
    """The pieces of a document, where each ends, and what changed last.

    `entries` are the sources of what a clerk can pick; the latest of them that changed stays whole
    when earlier sections fold. `turned` says that the document had nothing to do with the one
    before.
    """

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._whole: list[Piece] = []
        self._ends: list[int] = []
        self._first: list[bool] = []
        self._laid_out: dict[Piece, list[Row]] = {}
        self._width = 0
        self._latest: Source = None
        self._loose = False
        self._sections: list[list[Block]] = []
        self._groups: list[list[Piece]] = []
        self.turned = True

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    @property
    def shows_records(self) -> bool:
        """Whether this is a minute, and not a page of help."""
        return any(piece.source for piece in self._whole)

    @property
    def sources(self) -> list[tuple[str, int]]:
        """The records shown, each once, in order."""
        return list(dict.fromkeys(piece.source for piece in self._whole if piece.source))

    def lay_out(
        self, blocks: Sequence[Block], width: int, loose: bool, entries: Collection[Source] = ()
    ) -> Piece | None:
        """Lay the blocks out; gives back the last piece that is new, or None.

        Of a document turned to, the last piece that shows a record counts as new.
        """
        if width != self._width:
            self._width = width
            self._laid_out = {}
        self._loose = loose
        self._sections = folding.sections(blocks)
        self._groups = [pieces(section, width) for section in self._sections]
        before, self._whole = self._whole, self._parted(self._groups)
        self._measure(self._whole)
        return self._changed_since(before, entries)

    def fold(self, height: int, picked: Source = None) -> None:
        """Shrink sections to a row each until the whole fits `height`, or none is left to shrink.

        Of votes but the latest, names are cut to a row. Sections of a single row join their label;
        then earlier ones fold, but never the one that holds the picked entry, or the latest.
        """
        if len(self) <= height:
            return
        heights = [sum(len(self._laid_out[piece]) for piece in group) for group in self._groups]
        cut = folding.Folding(self._sections, [list(g) for g in self._groups], heights)
        kept = {n for n, group in enumerate(self._groups) if picked and _shows(group, picked)}
        excess = len(self) - height - cut.shorten(self._width, {picked, self._latest})
        excess = cut.join(excess, self._loose)
        cut.fold(excess, self._loose, kept, self._section_of_latest(self._groups))
        self._measure(self._parted(cut.groups))

    def _parted(self, groups: list[list[Piece]]) -> list[Piece]:
        """The sections one after the other, with an empty row before those of several pieces."""
        found: list[Piece] = []
        for index, group in enumerate(groups):
            found += [BLANK, *group] if self._loose and index and len(group) > 1 else group
        return found

    def _section_of_latest(self, groups: list[list[Piece]]) -> int:
        held = [n for n, group in enumerate(groups) if _shows(group, self._latest)]
        return held[-1] if held else len(groups)

    def _measure(self, shown: list[Piece]) -> None:
        """The rows of every piece: taken over from before, or laid out."""
        known, kept = self._laid_out, {}
        heights, first = [], []
        seen: set[Source] = {None}
        for piece in shown:
            rows = known.get(piece)
            if rows is None:
                rows = rows_of(piece, self._width)
            kept[piece] = rows
            heights.append(len(rows))
            first.append(piece.source not in seen)
            seen.add(piece.source)
        self.pieces, self._first = shown, first
        self._laid_out = kept if shown is self._whole else known | kept
        self._ends = list(accumulate(heights))

    def _changed_since(self, before: list[Piece], entries: Collection[Source]) -> Piece | None:
        known = {(piece.runs, piece.source) for piece in before}
        new = [p for p in self._whole if p.runs and (p.runs, p.source) not in known]
        sources = {piece.source for piece in self._whole if piece.source}
        if sources:
            same = any(piece.source in sources for piece in before)
        else:
            same = len(new) < sum(bool(piece.runs) for piece in self._whole)
        self.turned = not same
        told = [piece for piece in new if piece.source]
        entered = [piece for piece in told if piece.source in entries]
        if not same or self._latest not in sources:
            listed = [piece.source for piece in self._whole if piece.source in entries]
            self._latest = listed[-1] if listed else None
        if same and entered:
            self._latest = entered[-1].source
        for found in (entered, told, new if same else []):
            if found:
                return found[-1]
        return self._moved_since(before) if same else None

    def _moved_since(self, before: list[Piece]) -> Piece | None:
        """The piece that stands elsewhere than before, where nothing else has changed."""
        was, now = list(dict.fromkeys(p.source for p in before if p.source)), self.sources
        apart = [n for n, (one, other) in enumerate(zip(was, now, strict=False)) if one != other]
        if not apart or len(was) != len(now):
            return None
        first, last = apart[0], apart[-1]
        moved = now[first] if now[first] == was[last] else now[last]
        return next(piece for piece in self._whole if piece.source == moved)

    # Where things are

    def at(self, row: int) -> tuple[Piece, int, Row]:
        """The piece at a row, which of the piece's rows that is, and its words.

        Only the first piece of a record counts from 0; what follows of it counts from 1.
        """
        index = bisect_right(self._ends, row)
        piece = self.pieces[index]
        inside = row - (self._ends[index - 1] if index else 0)
        return piece, inside + (not self._first[index]), self._laid_out[piece][inside]

    def span(self, source: Source) -> tuple[int, int] | None:
        """The rows that show a record, from the first to behind the last."""
        if source is None:
            return None
        places = [i for i, piece in enumerate(self.pieces) if piece.source == source]
        return self._between(places[0], places[-1]) if places else None

    def span_of(self, piece: Piece) -> tuple[int, int]:
        """The rows of a piece; the end of everything where it is folded away."""
        places = [i for i, shown in enumerate(self.pieces) if shown.runs == piece.runs]
        return self._between(places[-1], places[-1]) if places else (len(self), len(self))

    def _between(self, first: int, last: int) -> tuple[int, int]:
        return self._ends[first - 1] if first else 0, self._ends[last]


def _shows(group: Sequence[Piece], source: Source) -> bool:
    return source is not None and any(piece.source == source for piece in group)
