"""Questions, petitions, announcements."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.styles.rules import choice, flag, wording

EVERY, SUPPLEMENTARY_ONLY = "all", "supplementaries"
_WHO = ("number", "asker", "addressee")
_ANSWER = ("number", "name", "how")


@dataclass(frozen=True, slots=True)
class BusinessStyle:
    """Questions, petitions, deputations, announcements and tributes."""

    printed: str = choice(
        EVERY,
        "Which questions are printed: all, or the supplementary ones alone (where the others are "
        "published apart).",
        EVERY,
        SUPPLEMENTARY_ONLY,
    )
    numbered: bool = flag(False, "Whether questions without a number are counted.")
    asker: str = wording(
        "{name}[ ({place})][ on behalf of {representing}]",
        "Who asks, petitions or leads a deputation.",
        ("name", "place", "representing"),
        ("name", "place", "representing"),
    )
    office: str = wording(
        "{name}",
        "Whom a question is put to, or who answers, when they have a title and are no member.",
        ("name", "title", "short", "surname", "organisation", "initials"),
    )
    resident: str = wording(
        "a resident", "A resident whom nobody names, in the middle of a sentence.", filled=True
    )
    public_question: str = wording(
        "Question[ {number}][ from {asker}][ to {addressee}]:",
        "What stands before a question of the public.",
        _WHO,
        _WHO,
    )
    member_question: str = wording(
        "Question[ {number}][ from {asker}][ to {addressee}]:",
        "What stands before a member's question.",
        _WHO,
        _WHO,
    )
    supplementary: str = wording(
        "Supplementary question[ from {asker}][ to {addressee}]:",
        "What stands before a supplementary question; number counts those of the item.",
        _WHO,
        _WHO[1:],
    )
    answer: str = wording(
        "Answer[ to question {number}][ by {name}][ {how}]:",
        "What stands before an answer; number where it does not follow its question.",
        _ANSWER,
        ("name", "how"),
    )
    answered: str = wording(
        "Answered[ by {name}][ {how}].",
        "An answer of which no words are printed here.",
        _ANSWER,
        ("name", "how"),
    )
    found_in: str = wording(
        "See {place}.", "Where a text is printed that does not stand here.", ("place",), ("place",)
    )
    petition: str = wording(
        "Petition[ {number}]:", "What stands before a petition.", ("number",), ("number",)
    )
    deputation: str = wording(
        "Deputation[ {number}]:", "What stands before a deputation.", ("number",), ("number",)
    )
    petitioner: str = wording(
        "Lead petitioner: {asker}.", "Who brings a petition.", ("asker",), ("asker",)
    )
    led_by: str = wording("Led by {asker}.", "Who leads a deputation.", ("asker",), ("asker",))
    presented: str = wording(
        "Presented by {name}.", "Who presents a petition.", ("name",), ("name",)
    )
    signatures: str = wording(
        "Signatures: {number}.",
        "How many signed; number is what was said where that is no bare number (more than 1,200).",
        ("number",),
        ("number",),
    )
    response: str = wording(
        "Response[ by {name}]:", "What stands before a response.", ("name",), ("name",)
    )
    announcement: str = wording(
        "[{name}:]", "What stands before an announcement.", ("name",), ("name",)
    )
    tribute: str = wording(
        "[Tribute by {name}:]", "What stands before a tribute.", ("name",), ("name",)
    )
