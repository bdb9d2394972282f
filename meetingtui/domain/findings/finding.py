"""What a finding is, and the check that makes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from meetingtui.domain.entry import Entry
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes

GRAVE, DOUBT = "grave", "doubt"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at: how grave, a sentence, and the item (and entry) to jump to.

    `source` is the law that stands behind it, if any does; `name` is that of its check.
    """

    severity: str
    name: str
    sentence: str
    item: int | None = None
    entry: Entry | None = None
    source: str = ""

    @property
    def marked(self) -> str:
        """The sentence behind a mark of its severity: "!" is grave, "?" a doubt."""
        return f"{'!' if self.severity == GRAVE else '?'} {self.sentence}"

    @property
    def said(self) -> str:
        """In a line, with the name of its check and its law: "! Sentence [name; law]"."""
        return f"{self.marked} [{'; '.join(filter(None, (self.name, self.source)))}]"


@dataclass(frozen=True, slots=True)
class Seen:
    """What a check saw: a sentence, and where."""

    sentence: str
    item: int | None = None
    entry: Entry | None = None


Look: TypeAlias = Callable[[Minutes, HouseStyle | None], Iterator[Seen]]


@dataclass(frozen=True, slots=True)
class Check:
    """A check that a body may switch off by its name; `says` is its line in the manual.

    `holds_in` are the jurisdictions whose law its source is (empty: the check itself asks);
    elsewhere what is found is good practice, and nothing is cited.
    """

    name: str
    severity: str
    says: str
    look: Look
    source: str = ""
    holds_in: tuple[str, ...] = ()

    def cited(self, jurisdiction: str) -> str:
        """The law behind what is found at a body of that jurisdiction; empty for none."""
        return self.source if not self.holds_in or jurisdiction in self.holds_in else ""


def of(entry: Entry, minutes: Minutes, sentence: str) -> Seen:
    """What was seen of an entry; {where} in the sentence is its item and handle."""
    spoken = minutes.item(entry.item).spoken
    where = f"{spoken}, {entry.name_in_gutter}"
    return Seen(sentence.replace("{where}", where), entry.item, entry)
