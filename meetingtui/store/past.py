"""Everything that a book was ever told: every version of every record, whether it stands or not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.halves import Key
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Record, links_of
from meetingtui.store.lines import Line


@dataclass(frozen=True, slots=True)
class Gone:
    """A record that is no more: as it was last, and the minutes from which it was then taken."""

    record: Record
    minutes: Minutes


@dataclass(slots=True)
class Past:
    """The past of a book.

    `gone` are the records that stand no more, `told_in` the steps that say anything of a record,
    `names` the entries that ever had a handle under an item, `texts` all that an entry ever said,
    `erased` the sentences that say what was erased for good.
    """

    minutes: Minutes = field(default_factory=Minutes)
    gone: dict[Key, Gone] = field(default_factory=dict)
    told_in: dict[Key, list[int]] = field(default_factory=dict)
    names: dict[tuple[int, str], set[Key]] = field(default_factory=dict)
    texts: dict[Key, set[str]] = field(default_factory=dict)
    erased: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, history: Iterable[Line]) -> Past:
        """The past that a history tells. Raises one of lines.ROT."""
        past = cls()
        for line in history:
            past._tell(line)
        return past

    def _tell(self, line: Line) -> None:
        step = line.whole(Minutes)
        if step.undoes == step.seq:
            self.erased.append(step.sentence)
        for change in step.changes:
            key = (change.record.TABLE, change.record.id)
            self.told_in.setdefault(key, []).append(step.seq)
            self.gone.pop(key, None)
            if change.after is None and change.before is not None:
                self.gone[key] = Gone(change.before, self.minutes)
            for record in (change.before, change.after):
                if isinstance(record, Entry):
                    name = (record.item, record.name_in_gutter)
                    self.names.setdefault(name, set()).add(key)
                    said = {getattr(record, one) for one in text.kinds_of(record)}
                    self.texts.setdefault(key, set()).update(said)
        self.minutes = self.minutes.apply(step)

    def entry(self, key: Key) -> Entry:
        """An entry as it stands, or as it was last. Raises KeyError for another record."""
        found = self.minutes.find(self.minutes.kind(key[0]), key[1])
        found = found or self.gone[key].record
        if not isinstance(found, Entry):
            raise KeyError(key)
        return found

    def entries_in(self, seq: int) -> set[Key]:
        """The entries of which a step says anything."""
        entries = {kind.TABLE for kind in Minutes.ENTRIES}
        return {key for key, told in self.told_in.items() if seq in told and key[0] in entries}

    def hanging(self, keys: set[Key]) -> set[Key]:
        """These records, and those gone before that hung on them: what stood under an entry, who
        was named in its earlier words."""
        found, grown = set(keys), True
        while grown:
            more = {key for key, gone in self.gone.items() if key not in found and _on(gone, found)}
            found |= more
            grown = bool(more)
        return found


def _on(gone: Gone, keys: set[Key]) -> bool:
    record = gone.record
    held = (getattr(record, "holder_table", ""), getattr(record, "holder", None))
    needed = (
        (link.table, getattr(record, link.name))
        for link in links_of(type(record))
        if link.name == "parent" or not link.optional
    )
    return held in keys or any(to in keys for to in needed)
