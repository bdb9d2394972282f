"""Petitions and deputations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Refusal, Stamp, Step, maybe_link, row
from meetingtui.domain.text import line, prose

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

PETITION, DEPUTATION = "petition", "deputation"
_FIELDS = {
    "kind", "number", "text", "person", "name", "place_from", "presented_by", "signatures",
    "signatures_said", "response", "response_in", "respondent", "respondent_name",
}  # fmt: skip


@row
class Petition(Entry):
    """A petition (or, by `kind`, a deputation): what it asks, and what came of it.

    The lead petitioner is a person or a `name`, with `place_from`; `presented_by` presents it.
    `signatures_said` is how many signed where a number alone would not be right ("more than
    1,200"); `response_in` is where a response is printed that does not stand here; the
    `respondent` is a person or a role by name.
    """

    TABLE: ClassVar[str] = "petition"
    NOUN: ClassVar[str] = "petition"
    LETTER: ClassVar[str] = "pet"
    BLOCK: ClassVar[str] = "petitions"

    kind: str = line("petition")
    number: str = line()
    text: str = prose()
    person: int | None = maybe_link("person")
    name: str = line()
    place_from: str = line()
    presented_by: str = line()
    signatures: int | None = None
    response: str = prose()
    response_in: str = line()
    respondent: int | None = maybe_link("person")
    respondent_name: str = line()
    signatures_said: str = line()


def receive(minutes: Minutes, stamp: Stamp, item: int | None, **fields: Any) -> Step:
    """Record a petition or deputation under an item; `fields` are those of a petition.

    Raises Refusal when neither what it asks nor who brings it is said.
    """
    here = minutes.item(item)
    fields = _checked(fields)
    changes = minutes.entry(stamp, Petition, here.id, **fields)
    noun = text.clean(str(fields.get("kind", PETITION))).capitalize()
    return stamp.step(f"{noun} recorded under {here.spoken}", changes, here.id)


def amend(minutes: Minutes, stamp: Stamp, petition: int, **fields: Any) -> Step:
    """Correct the fields of a petition that are given. Raises Refusal as `receive` does."""
    before = minutes.get(Petition, petition)
    fields = _checked({**{name: getattr(before, name) for name in _FIELDS}, **fields})
    here = minutes.item(before.item)
    change = text.altered(before, **fields)
    return stamp.step(
        f"{before.kind.capitalize()} corrected under {here.spoken}", [change], here.id
    )


def respond(
    minutes: Minutes,
    stamp: Stamp,
    petition: int,
    words: str = "",
    found_in: str = "",
    person: int | None = None,
    name: str = "",
) -> Step:
    """Record what was answered to a petition, or where that is printed.

    Raises Refusal without either.
    """
    before = minutes.get(Petition, petition)
    if not text.clean(words) and not text.clean(found_in):
        raise Refusal("Say what is answered, for example: /an It would be considered in May.")
    here = minutes.item(before.item)
    change = text.altered(
        before, response=words, response_in=found_in, respondent=person, respondent_name=name
    )
    said = f"Response to {before.name_in_gutter} recorded under {here.spoken}"
    return stamp.step(said, [change], here.id)


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    unknown = sorted(set(fields) - _FIELDS)
    if unknown:
        raise Refusal(f"A petition has no {', '.join(unknown)}.")
    somebody = fields.get("person") is not None or text.clean(str(fields.get("name") or ""))
    if not somebody and not text.clean(str(fields.get("text") or "")):
        raise Refusal("Say what it asks for, for example: /pet Save the bridge > Jane Example")
    if (fields.get("signatures") or 0) < 0:
        raise Refusal("A petition has no fewer than no signatures.")
    return fields
