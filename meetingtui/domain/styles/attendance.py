"""Who was there, as a house style says it."""

from __future__ import annotations

from dataclasses import dataclass, field

from meetingtui.domain.styles.rules import PAPER, choice, flag, order, wording

BULLETS, LINES, PARAGRAPH, TABLE = "bullets", "lines", "paragraph", "table"
LIST, SENTENCE = "list", "sentence"
UNLESS_IN_FLOW, ALWAYS, NEVER = "unless-in-flow", "always", "never"
UNLESS_LISTED = "unless-listed"
TOGETHER, BY_DIVISION, BY_PARTY = "together", "division", "party"
CLASSES = (
    "members", "substitutes", "co_opted", "remote", "invitees", "other_members", "officers",
    "observers", "public",
)  # fmt: skip
COLUMNS = (
    "name", "initials", "role", "title", "organisation", "representing", "division", "party",
    "code", "capacity", "times",
)  # fmt: skip
_STANDING = ("name", "role", "substitute")
_OF_THE_DAY = ("mode", "representing", "extent", "times")
_ADDED = (*_OF_THE_DAY, "role", "title", "organisation")
_WORDS = (
    "name", "initials", "role", "title", "organisation", "substitute", "division", "party", "code",
    "capacity", *_OF_THE_DAY,
)  # fmt: skip
_MOMENT = ("name", "time", "how")


@dataclass(frozen=True, slots=True)
class ColumnStyle:
    """A table of who was there: its columns and their headings."""

    order: tuple[str, ...] = order(
        ("name", "role"), "The columns; one in which nobody has a word is left out.", COLUMNS
    )
    cell: str = wording(
        "{name}[ (substitute for {substitute})]",
        "What stands in the column of names.",
        _WORDS,
        ("name", "substitute"),
    )
    name: str = wording("Name", "The heading of the names.")
    initials: str = wording("Initials", "The heading of the initials.")
    role: str = wording("Role", "The heading of the roles on the body.")
    title: str = wording("Title", "The heading of the job titles.")
    organisation: str = wording("Organisation", "The heading of the organisations.")
    representing: str = wording("Representing", "The heading of whom they represent.")
    division: str = wording("Division", "The heading of the wards or divisions.")
    party: str = wording("Group", "The heading of the political groups.")
    code: str = wording("Category", "The heading of the codes of their category.")
    capacity: str = wording("Capacity", "The heading of member, officer and so on.")
    times: str = wording("Times", "The heading of when they came and went.")


@dataclass(frozen=True, slots=True)
class AttendanceStyle:
    """Who was there, who sent apologies, who came and went, and who presided."""

    heading: str = wording("Attendance", "The heading of this part; empty: none.")
    layout: str = choice(BULLETS, "How the names stand.", BULLETS, LINES, PARAGRAPH, TABLE)
    grouped: str = choice(
        TOGETHER,
        "Whether the people of a list stand together, or apart by the council (ward, body) that "
        "they sit for, or by their political group.",
        TOGETHER, BY_DIVISION, BY_PARTY,
    )  # fmt: skip
    missing_grouped: bool = flag(
        False, "Whether apologies (in a list) and absences stand apart in the same way."
    )
    group: str = wording("{group}:", "The line above each of these groups.", ("group",), ("group",))
    separator: str = wording(", ", "What stands between names in a paragraph.")
    columns: ColumnStyle = field(default=ColumnStyle())
    order: tuple[str, ...] = order(
        CLASSES, "The order of the kinds of people; one left out comes last.", CLASSES
    )
    chair: str = wording(
        "",
        "The label of whoever presided at first, in a line before the members; empty: they stand "
        "among the members, and who presided is told below the lists.",
    )
    present: str = wording("Present:", "The label of the members present.")
    substitutes: str = wording("", "The label of substitutes; empty: they stand among the members.")
    co_opted: str = wording(
        "", "The label of co-opted members; empty: they stand among the members."
    )
    remote: str = wording(
        "", "The label of those present remotely without a vote; empty: they stand with the others."
    )
    others: str = wording("In attendance:", "The label of others present.")
    invitees: str = wording("", "The label of standing invitees; empty: among the others.")
    other_members: str = wording("", "The label of other members; empty: among the others.")
    officers: str = wording("", "The label of officers; empty: among the others.")
    observers: str = wording("", "The label of observers; empty: among the others.")
    public: str = wording("Also present:", "The label of those who were only counted.")
    headcount: str = wording(
        "{number} {what}", "So many of a kind.", ("number", "what"), ("number", "what")
    )
    about: str = wording(
        "about {number}", "A number that was not counted exactly.", ("number",), ("number",)
    )
    headcount_none: str = wording("No {what}", "Nobody of a kind.", ("what",), ("what",))
    member: str = wording(
        "{name}[ ({role})][ (substitute for {substitute})]",
        "A member; code is the house's code of their category.",
        _WORDS,
        _STANDING,
    )
    other: str = wording(
        "{name}[, {title}][, {organisation}][ (substitute for {substitute})]",
        "Somebody else present.",
        _WORDS,
        ("name", "title", "organisation", "substitute"),
    )
    noted: str = wording(
        "[, {title}][, {organisation}][ ({role})][, representing {representing}][ ({mode})]"
        "[ ({extent})]",
        "What is added to these of what was said for that day; a word that stands in them already "
        "is not said again. mode is remote, extent the part for which they were there (or that "
        "they only signed, or in whose absence they came), times when they came and went.",
        _ADDED,
        ("title", "organisation", "role", "representing", "mode", "extent"),
    )
    by_remote: str = wording("remote", "The word for somebody who was there remotely.")
    without_vote: str = wording(
        "remote, without a vote", "The words for somebody who was there remotely without a vote."
    )
    signed: str = wording(
        "signed the register and left",
        "The words for somebody who did that and was not in the room.",
        filled=True,
    )
    in_absence: str = wording(
        "in the absence of {name}",
        "The words for somebody who attends while another is away, and is no substitute.",
        ("name",),
        ("name",),
    )
    from_time: str = wording("from {time}", "In times: since when.", ("time",), ("time",))
    to_time: str = wording("to {time}", "In times: until when.", ("time",), ("time",))
    apologies: str = wording("Apologies:", "The label of apologies.")
    apologies_layout: str = choice(
        LIST, "Whether apologies are a list or a sentence.", LIST, SENTENCE
    )
    apologies_sentence: str = wording(
        "Apologies were received from {names}.", "That sentence.", ("names",), ("names",)
    )
    apologies_given: str = wording(
        " (given by {giver})",
        "In the list: what stands behind somebody for whom another gave them.",
        ("giver",),
        ("giver",),
    )
    apologies_given_sentence: str = wording(
        "Apologies were given by {giver} for {names}.",
        "Besides that sentence: one for everybody who gave them for others.",
        ("giver", "names"),
        ("giver", "names"),
    )
    apologies_under: str = wording(
        "",
        "A word in the title of the item under which apologies and absences are printed, such as "
        "Apologies; empty (or without such an item): they stand before the items.",
    )
    substituted: str = wording(
        "",
        "A sentence after the apologies for each substitute, and where nobody sent any; empty: "
        "none.",
        ("name", "substitute"),
    )
    accepted: str = wording(
        "The apologies were accepted.",
        "When all apologies were accepted by resolution.",
        ("noun", "names"),
    )
    accepted_some: str = wording(
        "The apologies of {names} were accepted.",
        "When some were.",
        ("noun", "names"),
        ("names",),
    )
    no_apologies: str = wording("There were no apologies.", "When there were none.")
    all_present: str = wording("", "Instead, when every member was present; empty: the same words.")
    absent: str = wording("Absent:", "The label of the absent.")
    no_absences: str = wording("None", "What stands beside that label when nobody was.")
    missing: str = wording(
        "{name}[ ({role})]",
        "Somebody absent; reason is what the clerk noted, and is personal. What has no place in "
        "it is added to whoever is no member as to others present: title, organisation.",
        ("name", "role", "reason", "title", "organisation", "extent", "substitute", "division"),
        ("name",),
    )
    late_with_apologies: bool = flag(
        False, "Whether late arrivals are told with the apologies instead of the movements."
    )
    movements: str = wording(
        "Arrivals and departures:", "The label of who came late or left early."
    )
    movements_shown: str = choice(
        UNLESS_IN_FLOW,
        "Whether those lists also hold what is printed in the flow of items.",
        UNLESS_IN_FLOW,
        ALWAYS,
        NEVER,
    )
    presided: str = wording("{name} presided.", "Who took the chair first.", _MOMENT, ("name",))
    presided_shown: str = choice(
        ALWAYS,
        "Whether that is also told where the list of members shows them as chairman.",
        ALWAYS,
        UNLESS_LISTED,
    )
    quorate: str = wording(
        "",
        "When enough of those who may vote were there at the opening; empty: nothing is said.",
        ("number", "needed", "noun"),
    )
    took_chair: str = wording(
        "{name} took the chair[ at {time}][ {how}].",
        "Who took the chair later; how is what was said of it, like for this item.",
        _MOMENT,
        ("name", "time"),
    )
    resumed_chair: str = wording(
        "{name} resumed the chair[ at {time}][ {how}].",
        "Who took it again.",
        _MOMENT,
        ("name", "time"),
    )
    elected: str = wording(
        "{name} was elected to the chair[ {how}].",
        "Who was elected to it; how is what was said besides.",
        _MOMENT,
        ("name", "how"),
    )
    vacated: str = wording("{name} left the chair[ at {time}].", "Who left it.", _MOMENT, ("name",))
    minuted: str = wording(
        "{paper_first} taken by {name}.", "Who took the minutes.", (*_MOMENT, *PAPER), ("name",)
    )
    took_minutes: str = wording(
        "{name} took the {paper}[ from {time}][ {how}].",
        "Who took them over.",
        (*_MOMENT, *PAPER),
        ("name",),
    )
    arrived: str = wording("{name} arrived[ at {time}].", "A late arrival.", _MOMENT, ("name",))
    left: str = wording("{name} left[ at {time}].", "A departure.", _MOMENT, ("name",))
    returned: str = wording("{name} returned[ at {time}].", "A return.", _MOMENT, ("name",))
    how: str = wording(
        " ({how})", "What is added to a form above that has no place for it.", ("how",), ("how",)
    )
