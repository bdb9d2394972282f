"""The two halves of the minutes: what anybody may read, and what the public may not.

The public half holds records of every kind, each as anybody may read it; the exempt half holds
those that the public half lacks or says otherwise. Together they are the minutes. One rule
(`restrictions`) draws the line for what is printed and for what is stored where.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, NewType

from meetingtui.domain import restrictions, text, withholding
from meetingtui.domain.entry import Entry
from meetingtui.domain.frozen import frozen
from meetingtui.domain.items import Item
from meetingtui.domain.mentions import people_named
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion
from meetingtui.domain.people import Person
from meetingtui.domain.record import Change, Record, Step, links_of
from meetingtui.domain.restrictions import ExcludedItem, Exclusion, Restriction, Restrictions

# What an item says of itself that may be private; its title and numbers stand on the agenda, and
# why it was urgent must be stated.
WITHHELD_OF_ITEMS = ("purpose_heading", "purpose", "presenter", "status_note", "recording")

Key = tuple[str, int]

# Minutes that anybody may read. Only `public` makes them (and the store, of a public file): what
# writes for the public takes nothing else.
PublicMinutes = NewType("PublicMinutes", Minutes)

_LINES = (Restriction.TABLE, Exclusion.TABLE, ExcludedItem.TABLE, "taking")


def public(minutes: Minutes) -> PublicMinutes:
    """The minutes as anybody may read them, with records of every kind.

    What is restricted is removed with all that hangs on it, and the people whom nothing else names.
    """
    private = Restrictions(minutes)
    if not private.any:
        return PublicMinutes(minutes)
    kept: dict[Key, Record] = {}
    frames: dict[Key, Record] = {}
    withheld: list[Record] = []
    for record in minutes:
        key, by = (record.TABLE, record.id), private.of(record)
        if isinstance(record, Restriction) and not is_told(record):
            if record.summary:
                kept[key] = _summarised(record)
            continue
        if by is None:
            kept[key] = _public_motion(record, private) if isinstance(record, Motion) else record
            continue
        withheld.append(record)
        if isinstance(record, Item):
            kept[key] = _closed_item(minutes, record, by)
        elif isinstance(record, Entry):
            frames[key] = _bare(record)
            if summary := _summary(minutes, record):
                kept[key] = _bare(record, **{record.MAIN: summary})
    kept = {key: _discreet(minutes, record, kept) for key, record in kept.items()}
    withheld += _framed(kept, frames)
    _without_strangers(kept, withheld, _first_line(minutes))
    return PublicMinutes(Minutes.of(kept.values()))


def exempt(minutes: Minutes, shown: PublicMinutes) -> Minutes:
    """What the public half `shown` lacks of the minutes, or says otherwise."""
    if shown is minutes:
        return Minutes()
    found: list[Record] = []
    for name, rows in minutes.tables.items():
        there = shown.tables.get(name, {})
        found += [record for key, record in rows.items() if not _same(there.get(key), record)]
    return Minutes.of(found)


def joined(shown: Minutes, withheld: Minutes) -> Minutes:
    """The minutes whose halves these are."""
    if not withheld.tables:
        return shown
    return Minutes(
        {
            name: {**shown.tables.get(name, {}), **withheld.tables.get(name, {})}
            for name in {**shown.tables, **withheld.tables}
        }
    )


@frozen
class Parting:
    """What a step does to the rows of either half.

    `withdrawn` are the records whose words leave the public half with it; `touched` those of its
    records that stand in the exempt half before or after it, or of which it withholds words: what
    it says of them is not public. `hushed` are records that stay, but withhold words that they may
    have said before. `after` is what it leads to, when it draws the line between the halves anew.
    """

    public: tuple[Change, ...]
    exempt: tuple[Change, ...] = ()
    withdrawn: frozenset[Key] = frozenset()
    touched: frozenset[Key] = frozenset()
    after: Minutes | None = None
    hushed: frozenset[Key] = frozenset()

    @property
    def closed(self) -> bool:
        """Whether anything of the step is not for the public."""
        return bool(self.exempt or self.touched)

    def ghosts(self, gone: Iterable[Record]) -> frozenset[Key]:
        """Those among records that are gone which would not be for the public any more."""
        after = self.after
        if after is None:
            return frozenset()
        private = Restrictions(after)
        return frozenset(
            _key(record)
            for record in gone
            if after.find(type(record), record.id) is None
            and (private.of(record) or withholding.taken_back(record, after))
        )


@frozen
class Halves:
    """The public and the exempt half at one moment."""

    public: PublicMinutes
    exempt: Minutes

    @classmethod
    def of(cls, minutes: Minutes) -> Halves:
        """The halves of these minutes."""
        shown = public(minutes)
        return cls(shown, exempt(minutes, shown))

    def parted(self, step: Step, after: Minutes) -> tuple[Parting, Halves]:
        """What a step that leads to `after` does to either half, and the halves after it."""
        parting, then = self._parted(step, after)
        return _hushing(parting, step, after), then

    def _parted(self, step: Step, after: Minutes) -> tuple[Parting, Halves]:
        if not self.exempt.tables and not Restrictions(after).any:
            return Parting(step.changes), Halves(PublicMinutes(after), Minutes())
        then = Halves.of(after)
        shown, kept = _differences(self.public, then.public), _differences(self.exempt, then.exempt)
        withdrawn = frozenset(
            (table, key)
            for table, key in then._keys() - self._keys()
            if key in self.public.tables.get(table, {})
        )
        here = self._keys() | then._keys()
        touched = frozenset(_key(c.record) for c in step.changes if _key(c.record) in here)
        drawn = any(c.record.TABLE in _LINES for c in step.changes) or not step.changes
        line = after if drawn or withdrawn else None
        return Parting(tuple(shown), tuple(kept), withdrawn, touched, line), then

    def _keys(self) -> set[Key]:
        return {(name, key) for name, rows in self.exempt.tables.items() for key in rows}


def _key(record: Record) -> Key:
    return record.TABLE, record.id


def _hushing(parting: Parting, step: Step, after: Minutes) -> Parting:
    """The same, with what a declaration withholds from now on that was not withheld before."""
    hushed = frozenset(_key(one) for one in withholding.hushed(step, after))
    if not hushed:
        return parting
    altered = frozenset(_key(change.record) for change in step.changes if change.before) & hushed
    return replace(parting, touched=parting.touched | altered, after=after, hushed=hushed)


def _same(one: Record | None, other: Record) -> bool:
    return one is other or one == other


def _differences(before: Minutes, after: Minutes) -> Iterator[Change]:
    for name in sorted({**before.tables, **after.tables}):
        old: Mapping[int, Record] = before.tables.get(name, {})
        new: Mapping[int, Record] = after.tables.get(name, {})
        if old is new:
            continue
        for key in sorted(key for key in {**old, **new} if old.get(key) is not new.get(key)):
            was, now = old.get(key), new.get(key)
            if was != now:
                yield Change(was, now)


def _discreet(minutes: Minutes, record: Record, kept: dict[Key, Record]) -> Record:
    """A record whose text refers to nothing that is kept back: not even by its number."""
    altered: dict[str, Any] = {}
    for name in text.kinds_of(record):
        words: str = getattr(record, name)
        for kind, number in set(text.tokens(words)) if "⟦" in words else ():
            if (kind, number) not in kept and _is_there(minutes, kind, number):
                words = words.replace(text.token(kind, number), text.token(text.KEPT_BACK, 0))
        if words != getattr(record, name):
            altered[name] = words
    return replace(record, **altered) if altered else record


def _is_there(minutes: Minutes, kind: str, number: int) -> bool:
    return number in minutes.tables.get(kind, {})


def _public_motion(motion: Motion, private: Restrictions) -> Motion:
    """A motion without what was said of it in private: what became of it, its words as amended."""
    untold: dict[str, Any] = {}
    if private.of_outcome(motion) is not None:
        untold |= dict.fromkeys(("status", "status_note", "referred_to"), "")
        untold |= {"settled_place": 0.0, "settled_before": 0}
    if private.of_substantive(motion) is not None:
        untold |= {"substantive": "", "restated_place": 0.0, "restated_before": 0}
    return replace(motion, **untold) if untold else motion


def is_told(restriction: Restriction) -> bool:
    """Whether the public may know of a restriction: that an entry is left out says too much."""
    return restriction.lifted or restriction.holder_table == Item.TABLE


def _summarised(restriction: Restriction) -> Restriction:
    """A restriction of which the public know no more than what they may read instead."""
    return Restriction(
        id=restriction.id,
        holder_table=restriction.holder_table,
        holder=restriction.holder,
        summary=restriction.summary,
    )


def _closed_item(minutes: Minutes, item: Item, by: Restriction | Exclusion) -> Item:
    """An item as the agenda has it, under its title for the public."""
    title = by.title if isinstance(by, Restriction) else ""
    if isinstance(by, Exclusion):
        covered = minutes.where(ExcludedItem, exclusion=by.id, item=item.id)
        title = covered[0].title if covered else ""
    withheld: dict[str, Any] = dict.fromkeys(WITHHELD_OF_ITEMS, "")
    return replace(item, title=title or item.title, **withheld)


def _summary(minutes: Minutes, entry: Entry) -> str:
    held = restrictions.on(minutes, entry.TABLE, entry.id)
    return held.summary if held else ""


def _bare(record: Entry, **words: str) -> Record:
    """An entry with nothing but its place among the others."""
    needed = {
        spec.name: getattr(record, spec.name)
        for spec in dataclasses.fields(record)
        if spec.default is dataclasses.MISSING
    }
    always = {"handle": record.handle, "place": record.place}
    return type(record)(**{**needed, **always, **words})


def _framed(kept: dict[Key, Record], frames: dict[Key, Record]) -> list[Record]:
    """Loosen what is kept from what is not; what it can't do without is kept as a bare frame.

    What can't do without something that has no frame is left out too, and given back.
    """
    dropped: list[Record] = []
    waiting = list(kept)
    while waiting:
        key = waiting.pop()
        record = kept.get(key)
        if record is None:
            continue
        loose: dict[str, Any] = {}
        for link in links_of(type(record)):
            to = getattr(record, link.name)
            target = (link.table, to)
            if to is None or target in kept:
                continue
            if link.optional:
                loose[link.name] = None
            elif target in frames:
                kept[target] = frames[target]
                waiting.append(target)
            else:
                dropped.append(kept.pop(key))
                waiting = list(kept)
                break
        if loose and key in kept:
            kept[key] = replace(record, **loose)
    return dropped


def _first_line(minutes: Minutes) -> int:
    """The id of the first record that drew a line between the halves."""
    lines = (*minutes.all(Restriction), *minutes.all(Exclusion))
    return min((line.id for line in lines), default=0)


def _without_strangers(kept: dict[Key, Record], withheld: list[Record], since: int) -> None:
    """Leave out the people whom only what is withheld names.

    So are those whom nothing names any more: what did may have been struck in private. Who was
    known before anything was private (`since`), and not by a description only, stays.
    """
    only = {person for record in withheld for person in _people_of(record)}
    people = (record for record in kept.values() if isinstance(record, Person))
    only |= {person.id for person in people if person.described or person.id > since}
    for key, record in kept.items():
        if key[0] != Person.TABLE:
            only.difference_update(_people_of(record))
    for person in only:
        kept.pop((Person.TABLE, person), None)


def _people_of(record: Record) -> set[int]:
    named = set(people_named(record))
    named.update(
        getattr(record, link.name) or 0
        for link in links_of(type(record))
        if link.table == Person.TABLE
    )
    return named
