"""How people are named."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.styles.rules import wording

PERSON = ("name", "surname", "title", "short", "organisation", "initials")
NAME = (
    "name", "honorific", "letters", "forenames", "initials", "surname", "division", "party",
    "note", "role", "title", "code",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PeopleStyle:
    """How people are named. A sentence that opens with one of these gets a capital letter."""

    name: str = wording(
        "{name}",
        "A name wherever one is printed: honorific (Councillor) and letters (OBE) stand in the "
        "register, initials are those of the forenames, division is the ward or body sat for, "
        "role that on the body, code the initials that the clerk types.",
        NAME,
    )
    listed: str = wording(
        "", "A name in the lists of who was there; empty: like any other name.", NAME
    )
    first: str = wording("the {title}", "The first mention of somebody who has a title.", PERSON)
    later: str = wording("the {short}", "Later mentions; short is the short title.", PERSON)
    member_first: str = wording("{name}", "The first mention of a member of the body.", PERSON)
    member_later: str = wording("{name}", "Later mentions of a member.", PERSON)
    untitled: str = wording("{name}", "Somebody else who has no title.", PERSON)
    described: str = wording("the {name}", "Somebody known only by a description.", PERSON)
    namesake: str = wording(
        "{name}[ ({note})]",
        "The name of somebody who shares it; note is that of the person, or the division.",
        ("name", "note"),
        ("name",),
    )
    owner: str = wording("{title}", "Who is to do an action, when they have a title.", PERSON)
    member_owner: str = wording("{name}", "Who is to do an action: a member.", PERSON)
    joint: str = wording(" and ", "What joins the last two of several names.")
