"""People: human beings, however well they are known yet."""

from __future__ import annotations

from collections.abc import Set
from typing import ClassVar

from meetingtui.domain import text
from meetingtui.domain.record import Record, Refusal, Rows, Stamp, Step, row
from meetingtui.domain.text import line


@row
class Person(Record):
    """A human being.

    `code` is what the clerk types for them (initials, unique); `title` is the job or office they
    hold now, `short_title` its shorter form; `note` tells namesakes apart; `described` marks
    somebody known by a description only (`@?highways officer`). `honorific` ("Councillor", "Dr")
    and `letters` ("OBE") stand before and after the name where the house style wants them.
    """

    TABLE: ClassVar[str] = "person"
    NOUN: ClassVar[str] = "person"

    uuid: str = line()
    name: str = line()
    code: str = line()
    title: str = line()
    short_title: str = line()
    organisation: str = line()
    note: str = line()
    described: bool = False
    honorific: str = line()
    letters: str = line()


def initials(name: str) -> str:
    """The initials of a name in small letters: "Caroline Budden" gives "cb"."""
    words = text.clean(name).replace("-", " ").replace(".", " ").split()
    return "".join(word[0] for word in words if word[0].isalpha()).lower()


def unused_code(rows: Rows, name: str, but: int | None = None) -> str:
    """A short code for `name` that nobody else has: initials, then initials and a number."""
    taken = {person.code for person in rows.all(Person) if person.id != but}
    return free_code(initials(name) or "x", taken)


def free_code(stem: str, taken: Set[str]) -> str:
    """A code that is not taken: the stem, or the stem and a number."""
    code, number = stem, 2
    while code in taken:
        code, number = f"{stem}{number}", number + 1
    return code


def short_title_of(title: str) -> str:
    """The later form of a job title: what stands before " of " or " for "."""
    for joint in (" of ", " for "):
        if joint in title:
            return title.split(joint, 1)[0]
    return title


def add(
    rows: Rows,
    stamp: Stamp,
    uuid: str,
    name: str,
    title: str = "",
    organisation: str = "",
    code: str = "",
    described: bool = False,
    honorific: str = "",
    letters: str = "",
    note: str = "",
) -> Step:
    """Add a person. Raises Refusal without a name or when the code is somebody else's."""
    name, code = text.clean(name), text.clean(code).lower()
    if not name:
        raise Refusal("A person needs a name, for example: Jane Example.")
    holder = next((p for p in rows.all(Person) if code and p.code == code), None)
    if holder:
        raise Refusal(f"The code {code} is {holder.name}'s; choose another.")
    person = Person(
        id=stamp.next_id,
        uuid=uuid,
        name=name,
        code=code or unused_code(rows, name),
        title=title,
        short_title=short_title_of(text.clean(title)),
        organisation=organisation,
        described=described,
        honorific=honorific,
        letters=letters,
        note=note,
    )
    return stamp.step("Person added", [text.added(person)])


def amend(rows: Rows, stamp: Stamp, person: int, **fields: object) -> Step:
    """Correct a person. Raises Refusal for an empty name or somebody else's code."""
    before = rows.get(Person, person)
    if "name" in fields and not text.clean(str(fields["name"])):
        raise Refusal("A person needs a name, for example: Jane Example.")
    if "title" in fields and "short_title" not in fields:
        fields["short_title"] = short_title_of(text.clean(str(fields["title"])))
    code = text.clean(str(fields.get("code", before.code))).lower()
    if code and any(p.code == code for p in rows.all(Person) if p.id != person):
        raise Refusal(f"The code {code} is somebody else's; choose another.")
    fields["code"] = code or unused_code(rows, str(fields.get("name", before.name)), person)
    return stamp.step("Person corrected", [text.altered(before, **fields)])


def remove(rows: Rows, stamp: Stamp, person: int) -> Step:
    """Remove a person and their seats. Raises Refusal when anything minuted names them."""
    before = rows.get(Person, person)
    hanging = rows.dependents(before)
    named = sorted({record.NOUN for record in hanging if record.TABLE != "seat"})
    if named:
        raise Refusal(
            f"{before.name} is named in this record ({', '.join(named)}); strike that first."
        )
    changes = [*map(text.removed, hanging), text.removed(before)]
    return stamp.step("Person removed", changes)
