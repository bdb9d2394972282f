"""Motions and amendments as they happened, with the votes on them and what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from meetingtui.domain import divisions as votes
from meetingtui.domain import motions
from meetingtui.domain.divisions import Division, PutTogether
from meetingtui.domain.forms import fill, words_in
from meetingtui.domain.motions import MOVES, SECONDS, Motion, Mover
from meetingtui.publish import divisions
from meetingtui.publish.document import Block
from meetingtui.publish.layout import paragraphs
from meetingtui.publish.page import Page


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a motion without a vote, where the style prints it when it was said."""

    motion: Motion

    @property
    def item(self) -> int:
        """The item of the motion."""
        return self.motion.item

    @property
    def place(self) -> float:
        """Its place in the flow of the item."""
        return self.motion.settled_place


def blocks(page: Page, entries: Sequence[Motion | Division | Outcome]) -> list[Block]:
    """Motions, amendments and divisions in their order.

    The text that amendments left stands before the vote on it, and what became of a motion without
    a vote behind the last that was said of it, unless it has its own place among the entries.
    """
    found: list[Block] = []
    for item in dict.fromkeys(entry.item for entry in entries):
        family = _Families(page, item)
        for entry in (one for one in entries if one.item == item):
            if isinstance(entry, Outcome):
                found += _status(page, entry.motion)
                continue
            found += family.before(entry)
            if isinstance(entry, Motion):
                found += _motion(page, entry)
            else:
                found += divisions.blocks(page, entry)
            found += family.after(entry)
    return found


def outcomes(page: Page, item: int) -> list[Outcome]:
    """What became of the motions of an item without a vote, where it has a place of its own."""
    return [Outcome(one) for one in page.entries(Motion, item) if _apart(page, one)]


def _apart(page: Page, motion: Motion) -> bool:
    """Whether what became of a motion is printed at its own place in the flow."""
    flows = motion.block in page.style.items.flow
    return flows and motion.settled_place > motion.place and _needs_line(page, motion)


def _needs_line(page: Page, motion: Motion) -> bool:
    """Whether no vote says already what became of a motion."""
    if motion.status == motions.OPEN:
        return False
    told = {votes.result(page.minutes, vote) for vote in _put_in(page, motion)}
    return bool(motion.status_note) or motion.status not in told


def _put_in(page: Page, motion: Motion) -> list[Division]:
    """The divisions that a motion was put in, alone or together with others, in order."""
    found = list(page.under(Division, "motion", motion.id))
    for one in page.under(PutTogether, "motion", motion.id):
        found.append(page.minutes.get(Division, one.division))
    return sorted(found, key=lambda vote: (vote.place, vote.id))


def _motion(page: Page, motion: Motion) -> list[Block]:
    style = page.style.motions
    movers, seconders = _people(page, motion, MOVES), _people(page, motion, SECONDS)
    if motion.parent is not None:
        form = style.amended if movers else style.unmoved_amendment
    elif motion.procedural:
        form = style.procedural if movers else style.unmoved
    else:
        form = style.moved if movers else style.unmoved
    words = {
        "movers": movers,
        "seconders": seconders,
        "formally": style.formally if motion.formal else "",
        "label": page.words.spell(motion.label),
    }
    return _stated(page, form, motion, motion.text, words)


def _stated(
    page: Page, form: str, motion: Motion, stored: str, words: dict[str, str]
) -> list[Block]:
    """A sentence with the words of a motion in it, or below it."""
    source = (motion.TABLE, motion.id)
    if "text" in words_in(form):
        said = fill(form, {**words, "text": page.words.spell(stored)})
        return paragraphs(divisions.opened(form, said), source)
    opening = paragraphs(divisions.opened(form, fill(form, words)), source)
    return [*opening, *paragraphs(page.words.spell(stored), source)]


def _people(page: Page, motion: Motion, role: str) -> str:
    found = [one for one in page.under(Mover, "motion", motion.id) if one.role == role]
    return page.words.listed(
        [
            page.words.spell(one.name) if one.person is None else page.words.name(one.person)
            for one in found
        ]
    )


def _status(page: Page, motion: Motion) -> list[Block]:
    """What became of a motion, in a sentence."""
    style, spell = page.style.motions, page.words.spell
    forms = {
        motions.CARRIED: style.carried,
        motions.LOST: style.lost,
        motions.WITHDRAWN: style.withdrawn,
        motions.FELL: style.fell,
        motions.NOT_SECONDED: style.not_seconded,
        motions.ACCEPTED: style.accepted,
        motions.REFERRED: style.referred,
    }
    form = forms.get(motion.status, style.other)
    words = {
        "what": divisions.called(page, motion),
        "note": spell(motion.status_note).rstrip("."),
        "to": spell(motion.referred_to),
        "status": spell(motion.status),
    }
    said = divisions.opened(form, fill(form, words))
    return paragraphs(said, (motion.TABLE, motion.id))


class _Families:
    """The motions of an item, each with its amendments and the votes on them all."""

    def __init__(self, page: Page, item: int) -> None:
        self._page = page
        self._before: dict[tuple[str, int], list[Motion]] = {}
        self._after: dict[tuple[str, int], list[tuple[str, Motion]]] = {}
        moved = sorted(page.entries(Motion, item), key=lambda m: -m.path.count("."))
        for motion in moved:
            self._place(motion)

    def _place(self, motion: Motion) -> None:
        own = self._votes(motion)
        amendments = self._under(motion)
        last_amended = max((one.place for one in amendments), default=motion.place)
        told = [*amendments, *own, motion]
        last = max(told, key=lambda one: (one.place, one.id))
        final = next((vote for vote in own if vote.place > last_amended), None)
        end = (last.TABLE, last.id)
        if motion.substantive and final:
            self._before.setdefault((final.TABLE, final.id), []).append(motion)
        elif motion.substantive:
            self._after.setdefault(end, []).append(("substantive", motion))
        if _needs_line(self._page, motion) and not _apart(self._page, motion):
            self._after.setdefault(end, []).append(("status", motion))

    def _under(self, motion: Motion) -> list[Motion | Division]:
        """The amendments of a motion at any depth, and the votes on them."""
        found: list[Motion | Division] = []
        for amendment in self._page.under(Motion, "parent", motion.id):
            found.append(amendment)
            found += self._votes(amendment)
            found += self._under(amendment)
        return found

    def _votes(self, motion: Motion) -> list[Division]:
        """The votes on a motion that stand under its own item."""
        return [vote for vote in _put_in(self._page, motion) if vote.item == motion.item]

    def before(self, entry: Motion | Division) -> list[Block]:
        """What stands before an entry: the text that is voted on."""
        found: list[Block] = []
        for motion in self._before.get((entry.TABLE, entry.id), []):
            found += self._substantive(motion)
        return found

    def after(self, entry: Motion | Division) -> list[Block]:
        """What stands behind an entry: the text that was left, and what became of it."""
        found: list[Block] = []
        for what, motion in self._after.get((entry.TABLE, entry.id), []):
            substantive = what == "substantive"
            found += self._substantive(motion) if substantive else _status(self._page, motion)
        return found

    def _substantive(self, motion: Motion) -> list[Block]:
        form = self._page.style.motions.substantive
        return _stated(self._page, form, motion, motion.substantive, {})
