"""Questions from the public and from members, what is answered, and what is asked then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Refusal, Stamp, Step, link, maybe_link, row
from meetingtui.domain.text import line, verbatim

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

PUBLIC, MEMBER = "public", "member"


@row
class Question(Entry):
    """A question put; a supplementary one stands under its `parent`.

    `kind` is "public" or "member" (or the body's own word); who asks is a person or a `name`, with
    `place_from` and `representing`; whom it is `addressed` to is a person or a role by name. Where
    the text is printed elsewhere, `text_in` says where.
    """

    TABLE: ClassVar[str] = "question"
    NOUN: ClassVar[str] = "question"
    LETTER: ClassVar[str] = "q"
    BLOCK: ClassVar[str] = "questions"

    parent: int | None = maybe_link("question")
    kind: str = line("public")
    number: str = line()
    person: int | None = maybe_link("person")
    name: str = line()
    place_from: str = line()
    representing: str = line()
    addressed: int | None = maybe_link("person")
    addressed_to: str = line()
    text: str = verbatim()
    text_in: str = line()


@row
class Answer(Entry):
    """An answer to a question: given, or `how` ("in writing"); `text_in` where it is printed."""

    TABLE: ClassVar[str] = "answer"
    NOUN: ClassVar[str] = "answer"
    LETTER: ClassVar[str] = "an"
    BLOCK: ClassVar[str] = "questions"

    question: int = link("question")
    person: int | None = maybe_link("person")
    name: str = line()
    how: str = line()
    text: str = verbatim()
    text_in: str = line()


_ASKED = {
    "kind", "number", "person", "name", "place_from", "representing", "addressed", "addressed_to",
    "text", "text_in",
}  # fmt: skip
_ANSWERED = {"person", "name", "how", "text", "text_in"}


def ask(
    minutes: Minutes, stamp: Stamp, item: int | None, parent: int | None = None, **fields: Any
) -> Step:
    """Record a question under an item, or a supplementary one under its `parent`.

    `fields` are those of a question. Raises Refusal without a text and without where it is
    printed, unless somebody asks it: then it was put without its words being kept.
    """
    here = minutes.item(item)
    if parent is not None:
        above = minutes.get(Question, parent)
        parent = above.parent or above.id
        fields.setdefault("kind", above.kind)
        if above.item != here.id:
            raise Refusal("A supplementary question belongs under a question of the same item.")
    fields = _asked(fields)
    place = _place_after(minutes, here.id, parent)
    changes = minutes.entry(stamp, Question, here.id, place=place, parent=parent, **fields)
    noun = "Question" if parent is None else "Supplementary question"
    return stamp.step(f"{noun} recorded under {here.spoken}", changes, here.id)


def amend(minutes: Minutes, stamp: Stamp, question: int, **fields: Any) -> Step:
    """Correct the fields of a question that are given. Raises Refusal as `ask` does."""
    before = minutes.get(Question, question)
    kept = {name: getattr(before, name) for name in _ASKED}
    fields = _asked({**kept, **fields})
    here = minutes.item(before.item)
    change = text.altered(before, **fields)
    return stamp.step(f"Question corrected under {here.spoken}", [change], here.id)


def answer(minutes: Minutes, stamp: Stamp, question: int, **fields: Any) -> Step:
    """Record an answer to a question; `fields` are those of an answer.

    It stands with its question as long as nothing but questions and answers came after that.
    Raises Refusal without a text, a way it is given, and a place where it is printed.
    """
    asked = minutes.get(Question, question)
    here = minutes.item(asked.item)
    fields = _answered(fields)
    place = _place_after(minutes, here.id, question)
    changes = minutes.entry(stamp, Answer, here.id, place=place, question=question, **fields)
    return stamp.step(
        f"Answer to {asked.name_in_gutter} recorded under {here.spoken}", changes, here.id
    )


def amend_answer(minutes: Minutes, stamp: Stamp, answer: int, **fields: Any) -> Step:
    """Correct the fields of an answer that are given. Raises Refusal as `answer` does."""
    before = minutes.get(Answer, answer)
    kept = {name: getattr(before, name) for name in _ANSWERED}
    fields = _answered({**kept, **fields})
    here = minutes.item(before.item)
    change = text.altered(before, **fields)
    return stamp.step(f"Answer corrected under {here.spoken}", [change], here.id)


def _asked(fields: dict[str, Any]) -> dict[str, Any]:
    _known(fields, _ASKED, "question")
    somebody = fields.get("person") is not None or _said(fields, "name")
    if not (_said(fields, "text", "text_in") or somebody):
        raise Refusal("Say what is asked, for example: /q resident > Leader: Why is it closed?")
    return fields


def _answered(fields: dict[str, Any]) -> dict[str, Any]:
    _known(fields, _ANSWERED, "answer")
    if not _said(fields, "text", "how", "text_in"):
        raise Refusal("Say what is answered, or how, for example: /an By May. or /an in writing")
    return fields


def _known(fields: dict[str, Any], names: set[str], noun: str) -> None:
    unknown = sorted(set(fields) - names)
    if unknown:
        raise Refusal(f"A {noun} has no {', '.join(unknown)}.")


def _said(fields: dict[str, Any], *names: str) -> bool:
    return any(text.clean(str(fields.get(name) or "")) for name in names)


def family(minutes: Minutes, question: int) -> list[Question | Answer]:
    """A question, those supplementary to it, and the answers to them, in their order."""
    asked = [minutes.get(Question, question), *minutes.where(Question, parent=question)]
    ids = {one.id for one in asked}
    given = [one for one in minutes.all(Answer) if one.question in ids]
    return sorted((*asked, *given), key=lambda one: (one.place, one.id))


def _place_after(minutes: Minutes, item: int, question: int | None) -> float | None:
    """The place after a question and what belongs to it; None: the last of the item.

    What came after something else than questions and answers stays where it happened.
    """
    if question is None:
        return None
    last = family(minutes, question)[-1].place
    asked = [*minutes.where(Question, item=item), *minutes.where(Answer, item=item)]
    later = sorted(one.place for one in asked if one.place > last)
    if not later or later[-1] < minutes.last_place(item):
        return None
    between = (last + later[0]) / 2
    others = [e.place for kind in minutes.ENTRIES for e in minutes.all(kind) if e.item == item]
    free = not any(last < place < later[-1] and place not in later for place in others)
    return between if free and last < between < later[0] else None
