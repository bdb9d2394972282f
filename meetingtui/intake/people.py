"""People and their seats from a list (CSV)."""

from __future__ import annotations

from pathlib import Path

from meetingtui.domain.proposals import PeopleProposal, ProposedPerson
from meetingtui.domain.record import Refusal
from meetingtui.domain.seats import CATEGORIES
from meetingtui.intake import files, tables
from meetingtui.intake.passages import excerpt

_SYNONYMS = {
    synonym: name
    for name, synonyms in {
        "name": ("name", "full name", "person", "member", "councillor", "member name", "members"),
        "forename": ("forename", "first name", "firstname", "given name", "forenames"),
        "surname": ("surname", "last name", "lastname", "family name"),
        "title": ("title", "job title", "post", "position", "job", "office"),
        "organisation": (
            "organisation",
            "organization",
            "employer",
            "authority",
            "company",
            "council",
            "representing",
            "agency",
        ),
        "code": ("code", "initials", "short code", "abbreviation", "short", "id"),
        "role": ("role", "role on body", "seat", "role on committee", "committee role"),
        "category": ("category", "kind", "type", "class", "membership", "capacity"),
        "party": ("party", "group", "political group", "political party", "political"),
        "honorific": ("honorific", "style", "prefix", "salutation"),
        "letters": ("letters", "post-nominals", "post nominals", "honours", "suffix"),
        "note": ("note", "distinguishing note", "told apart by"),
        "division": ("division", "ward", "electoral division", "sits for", "constituency"),
        "category code": ("category code", "class code", "membership code"),
    }.items()
    for synonym in synonyms
}
_ORDER = ("name", "title", "organisation", "code", "role", "category", "party")
_CATEGORY_OF = {
    "members": "member", "councillor": "member", "elected": "member", "elected member": "member",
    "voting": "member", "voting member": "member", "cllr": "member",
    "coopted": "co-opted", "co opted": "co-opted", "co-optee": "co-opted", "cooptee": "co-opted",
    "co-opted member": "co-opted", "coopted member": "co-opted",
    "invited": "invitee", "guest": "invitee", "invitees": "invitee", "observer": "invitee",
    "officers": "officer", "staff": "officer",
}  # fmt: skip
LONGEST_NAME = 200


def from_file(path: Path) -> PeopleProposal:
    """The people listed in a file. Raises Refusal for a file that cannot be such a list."""
    source, doubts = files.text_of(path)
    try:
        proposal = read(source)
    except Refusal as refusal:
        raise Refusal(f"{path.name}: {refusal}") from None
    return PeopleProposal(proposal.people, (*doubts, *proposal.doubts))


def read(source: str) -> PeopleProposal:
    """The people listed in `source`; rows that cannot be read are named by their line.

    Raises Refusal when it holds nobody.
    """
    rows = tables.rows(source)
    if not rows:
        raise Refusal("The list holds nobody; it needs rows such as: Jane Example,Head of Service.")
    doubts: list[str] = []
    place = tables.columns(rows[0].cells, _SYNONYMS)
    width = len(rows[0].cells)
    if "name" in place or {"forename", "surname"} <= place.keys():
        unknown = [c for n, c in enumerate(rows[0].cells) if c and n not in place.values()]
        if unknown:
            doubts.append(f"Columns left out: {', '.join(excerpt(c, 30) for c in unknown)}.")
        rows = rows[1:]
    else:
        place, width = {name: number for number, name in enumerate(_ORDER)}, len(_ORDER)
        doubts.append(f"There is no header row; the columns were read as {', '.join(_ORDER)}.")
    people: list[ProposedPerson] = []
    seen: set[str] = set()
    for row in rows:
        if any(row.cells[width:]):
            doubts.append(
                f"Line {row.line} has more cells than there are columns; "
                "a cell with a comma in it needs quotation marks."
            )
        person = _person(row, place, doubts)
        if person:
            _note_twins(row, person, seen, doubts)
            people.append(person)
    if not people:
        raise Refusal("The list holds nobody; it needs rows such as: Jane Example,Head of Service.")
    return PeopleProposal(tuple(people), tuple(doubts))


def _person(row: tables.Row, place: dict[str, int], doubts: list[str]) -> ProposedPerson | None:
    words = {name: tables.cell(row, number) for name, number in place.items()}
    name = words.get("name") or f"{words.get('forename', '')} {words.get('surname', '')}".strip()
    if not name:
        doubts.append(f"Line {row.line} has no name and was left out.")
        return None
    if not any(letter.isalpha() for letter in name) or len(name) > LONGEST_NAME:
        doubts.append(f"Line {row.line}: {excerpt(name, 30)} is no name; the row was left out.")
        return None
    return ProposedPerson(
        name=name,
        title=words.get("title", ""),
        organisation=words.get("organisation", ""),
        code=_code(row, words.get("code", ""), doubts),
        role=words.get("role", ""),
        category=_category(row, words.get("category", ""), doubts),
        party=words.get("party", ""),
        honorific=words.get("honorific", ""),
        letters=words.get("letters", ""),
        note=words.get("note", ""),
        division=words.get("division", ""),
        category_code=words.get("category code", ""),
    )


def _code(row: tables.Row, code: str, doubts: list[str]) -> str:
    if code and (len(code) > 12 or not code.isalnum()):
        doubts.append(
            f"Line {row.line}: {excerpt(code, 20)} is no code (letters and figures, at most 12); "
            "initials will be used."
        )
        return ""
    return code.lower()


def _category(row: tables.Row, words: str, doubts: list[str]) -> str:
    category = words.casefold()
    category = _CATEGORY_OF.get(category, category)
    if category and category not in CATEGORIES:
        doubts.append(
            f"Line {row.line}: {excerpt(words, 30)} is no kind of seat "
            f"({', '.join(CATEGORIES)}); it was left empty."
        )
        return ""
    return category


def _note_twins(row: tables.Row, person: ProposedPerson, seen: set[str], doubts: list[str]) -> None:
    name = f"name {person.name.casefold()}, {person.note.casefold()}"
    code = f"code {person.code}"
    if name in seen:
        doubts.append(f"Line {row.line}: {person.name} is in the list twice.")
    if person.code and code in seen:
        doubts.append(f"Line {row.line}: the code {person.code} is used twice.")
    seen.update((name, code))
