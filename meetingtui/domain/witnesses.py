"""Witnesses: people who give evidence or present under an item, with their job title then."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Refusal, Stamp, Step, maybe_link, row
from meetingtui.domain.text import line

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

RESIDENT = "A resident"
WITNESS, OFFICER, SPEAKER = "witness", "officer", "speaker"
KINDS = {WITNESS: "witnesses", OFFICER: "officers", SPEAKER: "speakers"}


@row
class Witness(Entry):
    """Somebody heard under an item; name, job title and organisation are as given that day.

    `kind` is "witness", "officer" or "speaker": each has a block of its own. `remark` says how
    they spoke ("objecting").
    """

    TABLE: ClassVar[str] = "witness"
    NOUN: ClassVar[str] = "witness"
    LETTER: ClassVar[str] = "w"
    BLOCK: ClassVar[str] = "witnesses"
    MAIN: ClassVar[str] = "name"

    person: int | None = maybe_link("person")
    name: str = line()
    title: str = line()
    organisation: str = line()
    kind: str = line(WITNESS)
    remark: str = line()

    @property
    def block(self) -> str:
        """The block it stands in."""
        return KINDS.get(self.kind, self.BLOCK)


def hear(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    name: str,
    title: str = "",
    organisation: str = "",
    person: int | None = None,
    kind: str = WITNESS,
    remark: str = "",
) -> Step:
    """Record a witness, officer or speaker under an item. Raises Refusal without a name."""
    here = minutes.item(item)
    _known(kind)
    if not text.clean(name):
        raise Refusal("Say who, for example: /w Jane Example, Head of Parks")
    changes = minutes.entry(
        stamp,
        Witness,
        here.id,
        person=person,
        name=name,
        title=title,
        organisation=organisation,
        kind=kind,
        remark=remark,
    )
    return stamp.step(f"{kind.capitalize()} recorded under {here.spoken}", changes, here.id)


def _known(kind: str) -> None:
    if kind not in KINDS:
        raise Refusal(f"Nobody is heard as {kind!r}; say {', '.join(KINDS)}.")


def amend(
    minutes: Minutes,
    stamp: Stamp,
    witness: int,
    name: str,
    title: str,
    organisation: str,
    remark: str | None = None,
    kind: str | None = None,
) -> Step:
    """Correct a witness's name, job title, organisation or remark, or as what they are heard.

    None leaves the remark and the kind as they are.
    """
    before = minutes.get(Witness, witness)
    kind = before.kind if kind is None else kind
    _known(kind)
    if not text.clean(name):
        raise Refusal("Say who, for example: Jane Example, Head of Parks")
    change = text.altered(
        before,
        name=name,
        title=title,
        organisation=organisation,
        remark=before.remark if remark is None else remark,
        kind=kind,
    )
    here = minutes.item(before.item)
    lifted = minutes.lift_nil(here.id, KINDS[kind])
    return stamp.step(
        f"{kind.capitalize()} corrected under {here.spoken}", [*lifted, change], here.id
    )
