"""House styles: how a body's minutes look. Pure data: every word printed that nobody typed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

LEAVE_OUT, LABEL, LABEL_IN_EXTRACT = "leave-out", "label", "label-in-extract"
PRINT = "print"
BESIDE, BELOW = "beside", "below"
BULLET = "•"

FORM, FLAG, CHOICE, MARKERS, ORDER = "form", "flag", "choice", "markers", "order"


@dataclass(frozen=True, slots=True)
class Rule:
    """What a key of a house style may hold: its kind, what it is for, and its bounds.

    `words` may stand in a form, `needs` must: without them words of the record would be lost. One
    that is to be `filled` must not be empty.
    """

    kind: str
    says: str
    words: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    filled: bool = False


def wording(
    default: str,
    says: str,
    words: tuple[str, ...] = (),
    needs: tuple[str, ...] = (),
    filled: bool = False,
) -> Any:
    """A key that holds a form."""
    rule = Rule(FORM, says, words, needs, filled=filled)
    return field(default=default, metadata={"rule": rule})


def choice(default: str, says: str, *choices: str) -> Any:
    """A key that holds one of several words."""
    return field(default=default, metadata={"rule": Rule(CHOICE, says, choices=choices)})


def _other(kind: str, default: object, says: str, choices: tuple[str, ...] = ()) -> Any:
    return field(default=default, metadata={"rule": Rule(kind, says, choices=choices)})


_DATE_WORDS = (
    "weekday", "day", "day2", "ordinal", "month", "month3", "month2", "year", "year2",
)  # fmt: skip
_TIME_WORDS = ("hour12", "hour24", "minute", "minutes", "ampm", "dotted")


@dataclass(frozen=True, slots=True)
class DateStyle:
    """How dates and times look."""

    date: str = wording(
        "{day} {month} {year}",
        "A date. ordinal is 9th; day2, month2 and year2 have two digits; month3 three letters.",
        _DATE_WORDS,
        filled=True,
    )
    time: str = wording(
        "{hour12}.{minute} {ampm}",
        "A time of day. minutes is empty on the hour; dotted is a.m. or p.m.",
        _TIME_WORDS,
        filled=True,
    )


_PERSON = ("name", "surname", "title", "short", "organisation")


@dataclass(frozen=True, slots=True)
class PeopleStyle:
    """How people are named. A sentence that opens with one of these gets a capital letter."""

    first: str = wording("the {title}", "The first mention of somebody who has a title.", _PERSON)
    later: str = wording("the {short}", "Later mentions; short is the short title.", _PERSON)
    member_first: str = wording("{name}", "The first mention of a member of the body.", _PERSON)
    member_later: str = wording("{name}", "Later mentions of a member.", _PERSON)
    untitled: str = wording("{name}", "Somebody else who has no title.", _PERSON)
    described: str = wording("the {name}", "Somebody known only by a description.", _PERSON)
    namesake: str = wording(
        "{name}[ ({note})]", "The name of somebody who shares it.", ("name", "note"), ("name",)
    )
    owner: str = wording("{title}", "Who is to do an action, when they have a title.", _PERSON)
    member_owner: str = wording("{name}", "Who is to do an action: a member.", _PERSON)
    joint: str = wording(" and ", "What joins the last two of several names.")


@dataclass(frozen=True, slots=True)
class DocumentStyle:
    """The head of the whole minutes."""

    title: str = wording(
        "Minutes of the[ {kind}] meeting of the {body}",
        "The title; kind is empty for an ordinary meeting.",
        ("body", "noun", "kind", "date"),
        ("body", "kind"),
    )
    date: str = wording("Date:", "The label of the date.")
    time: str = wording("Time:", "The label of the time it was called for.")
    venue: str = wording("Venue:", "The label of the place.")
    draft: str = wording("DRAFT", "The mark of minutes not yet approved.", ("noun",), filled=True)
    approved: str = wording("Approved on {date}", "The mark of approved minutes.", ("date",))


_STANDING = ("name", "role", "substitute")


@dataclass(frozen=True, slots=True)
class AttendanceStyle:
    """Who was there, who sent apologies, who came and went, and who presided."""

    heading: str = wording("Attendance", "The heading of this part; empty: none.")
    present: str = wording("Present:", "The label of the members present.")
    others: str = wording("In attendance:", "The label of others present.")
    apologies: str = wording("Apologies:", "The label of apologies.")
    absent: str = wording("Absent:", "The label of the absent.")
    movements: str = wording(
        "Arrivals and departures:", "The label of who came late or left early."
    )
    member: str = wording(
        "{name}[ ({role})][ (substitute for {substitute})]", "A member.", _STANDING, _STANDING
    )
    other: str = wording(
        "{name}[, {title}][, {organisation}][ (substitute for {substitute})]",
        "Somebody else present.",
        ("name", "title", "organisation", "role", "substitute"),
        ("name", "title", "organisation", "substitute"),
    )
    missing: str = wording(
        "{name}[ ({role})]",
        "Somebody absent; reason is what the clerk noted, and is personal.",
        ("name", "role", "reason"),
        ("name",),
    )
    presided: str = wording(
        "{name} presided.", "Who took the chair first.", ("name", "time"), ("name",)
    )
    took_chair: str = wording(
        "{name} took the chair at {time}.", "Who took the chair later.", ("name", "time"), ("name",)
    )
    arrived: str = wording(
        "{name} arrived at {time}.", "A late arrival.", ("name", "time"), ("name",)
    )
    left: str = wording("{name} left at {time}.", "A departure.", ("name", "time"), ("name",))
    returned: str = wording("{name} returned at {time}.", "A return.", ("name", "time"), ("name",))


BLOCK_KINDS = (
    "declarations", "witnesses", "points", "decision", "actions", "next_steps", "documents",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ItemStyle:
    """Items of business in the whole minutes, and the order of the blocks of every item."""

    heading: str = wording(
        "[{agenda}. ]{title}",
        "An item's heading; agenda is its number on the agenda, minute its minute number (or its "
        "place on the agenda).",
        ("agenda", "minute", "title"),
        ("title",),
    )
    purpose: str = wording("Purpose of the report:", "What stands before the purpose.")
    order: tuple[str, ...] = _other(
        ORDER, BLOCK_KINDS, "The order of the blocks; one left out comes last.", BLOCK_KINDS
    )
    nil: str = choice(BESIDE, "Whether “None” stands beside the label or below it.", BESIDE, BELOW)
    points_restart: bool = _other(FLAG, True, "Whether points are numbered afresh in every item.")
    statement: str = wording("", "The label of a statement as read; empty: none.")
    note: str = wording("Note:", "The label of a note of the clerk's; empty: none.")
    responses: str = wording(
        "Responses to earlier recommendations:",
        "The label of what a report answers to earlier recommendations (not in public copies).",
    )


@dataclass(frozen=True, slots=True)
class ExtractStyle:
    """The page of a single item."""

    before_title: str = wording("Agenda item", "What stands above the title.")
    before_minutes: str = wording("Minutes:", "What stands above the blocks.")
    draft: bool = _other(FLAG, True, "Whether it is marked as a draft until approval.")


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """One block of an item."""

    label: str = wording("", "The label; empty: none.", ("noun", "body"))
    form: str = wording("{text}", "One entry.")
    nil: str = wording("None", "What is printed when there is nothing; empty: the label alone.")
    when_nil: str = choice(PRINT, "What to do when there is nothing.", PRINT, LEAVE_OUT)
    when_unset: str = choice(
        LEAVE_OUT, "What to do when nothing was said.", LEAVE_OUT, LABEL, LABEL_IN_EXTRACT
    )
    markers: tuple[str, ...] = _other(
        MARKERS,
        (),
        "How entries are marked, one for each depth, like 1. 1) (a) (i) or •; none: paragraphs.",
    )


@dataclass(frozen=True, slots=True)
class Blocks:
    """The blocks of an item. Every word of an entry must stand in its form."""

    declarations: BlockStyle = field(
        default=BlockStyle(
            "Declarations of interest:",
            "{name}[ – {interest} interest][ in {items}][: {nature}][ ({effect})]",
        ),
        metadata={"words": ("name", "interest", "items", "nature", "effect")},
    )
    witnesses: BlockStyle = field(
        default=BlockStyle("Witnesses:", "{name}[, {title}][, {organisation}]"),
        metadata={"words": ("name", "title", "organisation")},
    )
    points: BlockStyle = field(
        default=BlockStyle("Key points:", markers=("1.", "(a)", "(i)")),
        metadata={"words": ("text",)},
    )
    decision: BlockStyle = field(
        default=BlockStyle("Decision:", "[To {addressee}: ]{text}", markers=("1.", "(a)", "(i)")),
        metadata={"words": ("addressee", "text")},
    )
    actions: BlockStyle = field(
        default=BlockStyle("Actions:", "[{owners}: ]{text}[ ({due})]"),
        metadata={"words": ("owners", "text", "due")},
    )
    next_steps: BlockStyle = field(
        default=BlockStyle("{noun} next steps:"), metadata={"words": ("text",)}
    )
    documents: BlockStyle = field(
        default=BlockStyle("Documents:", "[{label}: ]{title}[ ({place})]"),
        metadata={"words": ("label", "title", "place")},
    )


@dataclass(frozen=True, slots=True)
class SittingStyle:
    """When the meeting opened, adjourned, resumed and closed."""

    opened: str = wording(
        "The meeting opened at {time}.", "When it did not open at its time.", ("time",)
    )
    adjourned: str = wording(
        "The meeting adjourned at {time}[ and resumed at {resumed}].",
        "An adjournment.",
        ("time", "resumed"),
        ("time", "resumed"),
    )
    resumed_on: str = wording(
        "{time} on {date}", "A time of resuming on another day.", ("time", "date"), ("time",)
    )
    closed: str = wording("The meeting closed at {time}.", "The end.", ("time",), ("time",))


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """How a body's minutes look. `name` is that of the file it was read from."""

    name: str = ""
    title: str = wording("", "What this style is called in a list.")
    language: str = wording("en-GB", "The language of the labels (BCP 47).")
    document: DocumentStyle = DocumentStyle()
    attendance: AttendanceStyle = AttendanceStyle()
    people: PeopleStyle = PeopleStyle()
    dates: DateStyle = DateStyle()
    items: ItemStyle = ItemStyle()
    extract: ExtractStyle = ExtractStyle()
    blocks: Blocks = Blocks()
    sittings: SittingStyle = SittingStyle()

    def block(self, kind: str) -> BlockStyle:
        """The style of one kind of block."""
        found: BlockStyle = getattr(self.blocks, kind)
        return found
