"""Declarations of interest and other statements made by people about themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Change, Record, Refusal, Stamp, Step, link, maybe_link, row
from meetingtui.domain.text import line, prose

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

INTEREST, DISPENSATION = "interest", "dispensation"
STATEMENTS = ("lobbying", "whip", "gift", "arrears", "statement", DISPENSATION)
NIL_KINDS = (INTEREST, *STATEMENTS)
_EXAMPLE = "personal: school governor > left"
_NONE = re.compile(r"(?:no|none|nil|nobody|not|there\s+(?:was|were))\b", re.IGNORECASE)
_FIELDS = {
    "person", "interest", "nature", "effect", "name", "kind", "whose", "dispensation", "sensitive",
    "registered", "at",
}  # fmt: skip


@row
class Declaration(Entry):
    """What a person declared: the interest in the body's own word, its nature, its effect.

    `kind` is "interest", or what the statement is instead ("lobbying", "whip", "gift", "arrears",
    "statement", "dispensation"). Without a person, `name` says who ("All members"); with neither
    it says that nobody declared any (`nil`). `whose` is empty for their own; the nature of a
    `sensitive` one is withheld (Localism Act 2011, s. 32) and not kept; `registered` is None when
    nobody said. `at` is when it was made, by the meeting's clock.
    """

    TABLE: ClassVar[str] = "declaration"
    NOUN: ClassVar[str] = "declaration"
    LETTER: ClassVar[str] = "d"
    BLOCK: ClassVar[str] = "declarations"
    MAIN: ClassVar[str] = "nature"

    person: int | None = maybe_link("person")
    interest: str = line()
    nature: str = prose()
    effect: str = line()
    name: str = line()
    kind: str = line("interest")
    whose: str = line()
    dispensation: str = line()
    sensitive: bool = False
    registered: bool | None = None
    at: datetime | None = None

    @property
    def nil(self) -> bool:
        """Whether it says that nobody declared any of its kind, in its own words or the house's."""
        none = self.kind == INTEREST or not self.nature or self.of_none
        return self.person is None and not self.name and self.kind in NIL_KINDS and none

    @property
    def of_none(self) -> bool:
        """Whether what is said is that there are none."""
        return bool(_NONE.match(self.nature))

    @property
    def main_text(self) -> str:
        """The text that `fix` and `edit` work on; what is withheld is nobody's to mend."""
        return "" if self.sensitive else self.nature


@row
class Cover(Record):
    """An item that a declaration covers (None: every item, or as `said`: "as it arises").

    Of an item, `said` is the number of the part that is covered, where the agenda does not hold it
    ("12.3(c)" of item 12). `effect` is the effect in this item where it is not that of the whole
    declaration.
    """

    TABLE: ClassVar[str] = "cover"
    NOUN: ClassVar[str] = "item covered"

    declaration: int = link("declaration")
    item: int | None = maybe_link("item")
    effect: str = line()
    said: str = line()


def declare(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    person: int | None = None,
    covers: tuple[int | None, ...] = (),
    interest: str = "",
    nature: str = "",
    effect: str = "",
    effects: tuple[tuple[int, str], ...] = (),
    said: str = "",
    parts: tuple[tuple[int, str, str], ...] = (),
    **more: Any,
) -> Step:
    """Record a declaration made under an item; it covers that item unless others are named.

    `effects` are those of single items, `said` is what was said instead of items ("as it
    arises"); `parts` are what it covers below items of the agenda: item, number, effect. `more` are
    the other fields of a declaration. Raises Refusal when nobody declares it, when nothing is
    declared, and when an effect is told of an item that is not covered.
    """
    here = minutes.item(item)
    fields = _checked(interest=interest, nature=nature, person=person, **more)
    fields.setdefault("at", stamp.local)
    changes = _instead_of_nil(minutes, stamp, here.id, str(fields.get("kind", INTEREST)))
    changes += minutes.apply(stamp.step("", changes)).entry(
        stamp.after(changes), Declaration, here.id, effect=effect, **fields
    )
    declared = next(c.record for c in reversed(changes) if isinstance(c.after, Declaration))
    of = covers or (() if said or parts else (here.id,))
    changes += _covering(stamp.after(changes), declared.id, of, effects, said, parts)
    noun = "Declaration" if fields.get("kind", INTEREST) == INTEREST else "Statement"
    return stamp.step(f"{noun} recorded under {here.spoken}", changes, here.id)


def nil(
    minutes: Minutes, stamp: Stamp, item: int | None, kind: str = INTEREST, wording: str = ""
) -> Step:
    """Say that nobody declared any of a kind, in the house's words or the clerk's own.

    Raises Refusal when somebody did, or when it was said before.
    """
    here = minutes.item(item)
    if kind not in NIL_KINDS:
        raise Refusal(f"Nothing is declared of the kind {kind!r}; there are {_listed(NIL_KINDS)}.")
    there = minutes.where(Declaration, item=here.id, kind=kind)
    if any(not declared.nil for declared in there):
        raise Refusal(f"Declarations of that kind are recorded under {here.spoken}.")
    if there:
        raise Refusal(f"That nobody declared any is recorded under {here.spoken} already.")
    kept = _instead_of_nil(minutes, stamp, here.id, kind)
    changes = kept + minutes.apply(stamp.step("", kept)).entry(
        stamp.after(kept), Declaration, here.id, kind=kind, nature=wording, at=stamp.local
    )
    return stamp.step(f"No declaration of {kind} under {here.spoken}", changes, here.id)


def amend(
    minutes: Minutes,
    stamp: Stamp,
    declaration: int,
    person: int | None = None,
    covers: tuple[int | None, ...] = (),
    interest: str = "",
    nature: str = "",
    effect: str = "",
    effects: tuple[tuple[int, str], ...] = (),
    said: str = "",
    parts: tuple[tuple[int, str, str], ...] = (),
    **more: Any,
) -> Step:
    """Correct a declaration: what is given is how it now stands; without `covers` (`said`, `parts`)
    the items it covers stay. Raises Refusal as `declare` does.
    """
    before = minutes.get(Declaration, declaration)
    fields = _checked(interest=interest, nature=nature, person=person, **more)
    changes: list[Change] = [text.altered(before, effect=effect, **fields)]
    if covers or said or parts:
        old = minutes.where(Cover, declaration=declaration)
        changes += map(text.removed, old)
        changes += _covering(stamp, declaration, covers, effects, said, parts)
    here = minutes.item(before.item)
    return stamp.step(f"Declaration corrected under {here.spoken}", changes, here.id)


def _checked(**fields: Any) -> dict[str, Any]:
    """The fields of a declaration, what is withheld left out. Raises Refusal."""
    unknown = set(fields) - _FIELDS
    if unknown:
        raise Refusal(f"A declaration has no {_listed(sorted(unknown))}.")
    said = {name: text.clean(str(fields.get(name) or "")) for name in ("interest", "nature")}
    if fields.get("sensitive"):
        fields["nature"] = said["nature"] = ""
    kind = fields.get("kind", INTEREST)
    if kind == INTEREST and not any(said.values()) and not fields.get("sensitive"):
        raise Refusal(f"Say the interest, for example: /d ab 7,9 {_EXAMPLE}")
    if fields["person"] is None and not text.clean(str(fields.get("name") or "")):
        if kind == INTEREST:
            raise Refusal(f"Say who declares it, for example: /d ab 7,9 {_EXAMPLE}")
        if not said["nature"]:
            raise Refusal("Say who declares what, for example: /d whip: none declared")
    return fields


def _instead_of_nil(minutes: Minutes, stamp: Stamp, item: int, kind: str) -> list[Change]:
    """The changes that make room for a declaration of a kind where "none" was said.

    Of its own kind the nil goes; that there were no interests stays said beside a statement.
    """
    nils = [d for d in minutes.where(Declaration, item=item, kind=kind) if d.nil]
    gone = [*(record for d in nils for record in minutes.dependents(d)), *nils]
    changes = [text.removed(record) for record in gone]
    state, wording = minutes.block_state(item, Declaration.BLOCK)
    if state == "nil" and kind != INTEREST:
        now = minutes.apply(stamp.step("", changes))
        changes += now.entry(stamp, Declaration, item, nature=wording, at=stamp.local)
    return changes


def _covering(
    stamp: Stamp,
    declaration: int,
    covers: tuple[int | None, ...],
    effects: tuple[tuple[int, str], ...],
    said: str,
    parts: tuple[tuple[int, str, str], ...],
) -> list[Change]:
    """The items covered, and the parts of others, which are told instead of the whole.

    An effect may be told of any item where every item is covered.
    """
    own = dict(effects)
    every = None in covers or bool(text.clean(said))
    below: dict[int | None, dict[str, str]] = {}
    for item, number, effect in parts:
        below.setdefault(item, {})[text.clean(number)] = effect
    items: list[int | None] = list(dict.fromkeys((*covers, *below)))
    if not every and set(own) - set(items):
        raise Refusal("An effect is told of an item that the declaration does not cover.")
    items += [item for item in own if item not in items]
    rows: list[dict[str, Any]] = [
        {"item": item, "effect": effect or own.get(item or 0, ""), "said": number}
        for item in items
        for number, effect in below.get(item, {"": ""}).items()
    ]
    if text.clean(said):
        rows = [{"item": None, "said": said}, *(row for row in rows if row["item"] is not None)]
    return [
        text.added(Cover(id=stamp.next_id + n, declaration=declaration, **row))
        for n, row in enumerate(rows)
    ]


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)
