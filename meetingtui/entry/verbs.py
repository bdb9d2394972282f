"""The verbs of the entry language, once. Reading, help, the palette and the docs come from here."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.record import Refusal

DISCUSSION = "The discussion"
DECISION = "The decision"
AFTERWARDS = "What follows"
PEOPLE = "People"
AGENDA = "The agenda and the clock"
MENDING = "Mending"
LOOKING = "Looking"
LONGEST_SHOWN = 30
GROUPS = (DISCUSSION, DECISION, AFTERWARDS, PEOPLE, AGENDA, MENDING, LOOKING)


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb: its name (typed after a slash), its short forms as typed, and what it takes.

    `takes` holds whole lines as examples, separated by " · "; `tail` is the short form allowed at
    the end of a line of prose; a `later` verb is known and refused; `instead` says what to do
    until then.
    """

    name: str
    short: tuple[str, ...]
    takes: str
    help: str
    group: str
    tail: str = ""
    later: bool = False
    instead: str = ""

    @property
    def examples(self) -> tuple[str, ...]:
        """The examples, each a line that could be entered."""
        return tuple(self.takes.split(" · "))

    @property
    def forms(self) -> tuple[str, ...]:
        """Every way to type the verb."""
        return (f"/{self.name}", *self.short)

    @property
    def shortest(self) -> str:
        """The form that messages and help show."""
        return self.short[0] if self.short else f"/{self.name}"


VERBS: tuple[Verb, ...] = (
    Verb(
        "point",
        ("/p",),
        "Members asked about the new bridge. · /p 7: Members asked about the budget.",
        "a key point; a line without a verb is one. With a number: under that item",
        DISCUSSION,
    ),
    Verb(
        "sub-point",
        ("/pp",),
        "/pp It was to open in May. · /pp p2: It was to open in May.",
        "a point under the last (or the named) point",
        DISCUSSION,
        "pp",
    ),
    Verb(
        "continue",
        ("..",),
        ".. and schools · ..p2 and schools",
        "adds to the last (or the named) entry",
        DISCUSSION,
    ),
    Verb(
        "purpose",
        ("/pu",),
        "/pu Scrutiny of Services > To update on the bridge. · /pu To update on the bridge.",
        "the purpose of the item: heading > text, or the text alone",
        DISCUSSION,
        "pu",
    ),
    Verb(
        "each",
        ("/ea",),
        "/ea Members asked why.",
        "several lines (pasted, or broken by Ctrl+J), each a point",
        DISCUSSION,
    ),
    Verb(
        "verbatim",
        ("/vb",),
        "/vb I wish to make a statement.",
        "a statement as read; its line breaks are kept",
        DISCUSSION,
        "vb",
    ),
    Verb(
        "note",
        ("/no",),
        "/no The lift was out of order.",
        "a note of the clerk's in the minutes",
        DISCUSSION,
        "no",
    ),
    Verb(
        "mark",
        ("!",),
        "What were the figures for 2014? ! · ! · ! figures for 2014",
        "at the end of a line: come back to it. Alone: come back to this moment",
        DISCUSSION,
    ),
    Verb(
        "walk",
        ("/!",),
        "/!",
        "goes to the oldest mark, to catch up",
        DISCUSSION,
    ),
    Verb(
        "lead-in",
        ("/l",),
        "/l The Board notes the report and recommends that:",
        "the words that lead in to the clauses",
        DECISION,
        "l",
    ),
    Verb(
        "clause",
        ("/r",),
        "/r That officers report back; · /r1: That the report be noted; · "
        "/r > Cabinet: That the bridge be built. · /r",
        "a clause of the decision; before another; with an addressee; "
        "alone: the report's next recommendation",
        DECISION,
        "r",
    ),
    Verb(
        "sub-clause",
        ("/rr",),
        "/rr in consultation with residents; · /rr1: in consultation with residents;",
        "a clause under the last (or the named) clause",
        DECISION,
        "rr",
    ),
    Verb(
        "closing",
        ("/t",),
        "/t It welcomes the progress made.",
        "the text that follows the clauses",
        DECISION,
        "t",
    ),
    Verb("reasons", ("/re",), "/re To meet demand.", "the reasons", DECISION, later=True),
    Verb("alternatives", ("/al",), "/al None.", "the options not taken", DECISION, later=True),
    Verb("label", ("/lb",), "/lb RESOLVED", "the decision's label", DECISION, later=True),
    Verb(
        "motion",
        ("/m",),
        "/m ab+cd That the bridge be built.",
        "a motion, moved and seconded",
        DECISION,
        later=True,
        instead="note the motion as a point",
    ),
    Verb(
        "amendment",
        ("/am",),
        "/am ef+gh m1: insert the word “new”",
        "an amendment to a motion",
        DECISION,
        later=True,
        instead="note the amendment as a point",
    ),
    Verb(
        "vote",
        ("/v",),
        "/v 7-5-1 · /v agreed",
        "a vote",
        DECISION,
        later=True,
        instead="note the votes as a point",
    ),
    Verb(
        "outcome",
        ("/o",),
        "/o m1 lost · /o 8 deferred: report late",
        "what became of a motion or an item",
        DECISION,
        later=True,
        instead="note the outcome as a point",
    ),
    Verb(
        "action",
        ("/a",),
        "/a dd: trends report > in 12 months' time · "
        "/a That officers report back in 12 months' time.",
        "an action: owner: text > by when; all but the text may be left out",
        AFTERWARDS,
        "a",
    ),
    Verb(
        "next-step",
        ("/ns",),
        "/ns To receive the annual report.",
        "one of the body's next steps",
        AFTERWARDS,
        "ns",
    ),
    Verb(
        "document",
        ("/doc",),
        "/doc Annex A: map · /doc Flood plan > www.example.org",
        "a supporting document: label: title > where it is found",
        AFTERWARDS,
        "doc",
    ),
    Verb(
        "nil",
        ("/0", "/0d", "/0w", "/0p", "/0r", "/0a", "/0n", "/0doc"),
        "/0d · /0w · /0r · /0a · /0n · /0doc · /0d No interests were declared. · /0",
        "says “None” of declarations, witnesses, points, decision, actions, next steps or "
        "documents; alone: of the first that is not filled",
        AFTERWARDS,
    ),
    Verb("question", ("/q",), "/q resident > ch: Why?", "a question", PEOPLE, later=True),
    Verb("answer", ("/an",), "/an By May.", "an answer", PEOPLE, later=True),
    Verb("supplementary", ("/sq",), "/sq Why not?", "a second question", PEOPLE, later=True),
    Verb("petition", ("/pet",), "/pet Save the bridge", "a petition", PEOPLE, later=True),
    Verb(
        "announcement", ("/ann",), "/ann The Mayor is well.", "an announcement", PEOPLE, later=True
    ),
    Verb(
        "present",
        ("/pr",),
        "/pr ab cd · /pr all · /pr all but ab cd · /pr",
        "who is present; alone: opens the roll",
        PEOPLE,
    ),
    Verb(
        "apologies",
        ("/ap",),
        "/ap ab · /ap ab: unwell, sub gh",
        "who sent apologies, why, and who came instead",
        PEOPLE,
    ),
    Verb("absent", ("/abs",), "/abs ab cd", "who stayed away without apologies", PEOPLE),
    Verb("in", (), "/in gh · /in gh -3 · /in gh 10:42", "who arrives, and when", PEOPLE),
    Verb("out", (), "/out cd · /out cd -3 · /out cd 10:42", "who leaves, and when", PEOPLE),
    Verb("presides", ("/ch",), "/ch ab · /ch ab 10:42", "who takes the chair", PEOPLE),
    Verb("clerk", ("/ck",), "/ck ab", "who takes the minutes", PEOPLE, later=True),
    Verb(
        "witness",
        ("/w",),
        "/w dd · /w Jane Example, Head of Parks > Borough Council",
        "somebody heard: a person known, or name, title > organisation",
        PEOPLE,
    ),
    Verb(
        "declaration",
        ("/d",),
        "/d ab 7,9 personal: school governor > left · /d ab school governor",
        "an interest declared: who, items, interest: nature > effect",
        PEOPLE,
    ),
    Verb(
        "name",
        (),
        "/name ?1 = Jane Example, Head of Roads",
        "gives somebody known by description (or wrongly) a name and a title",
        PEOPLE,
    ),
    Verb("next", ("/n",), "/n · /n 10:42", "takes the next item", AGENDA),
    Verb("take", ("/go",), "/go 7 · /go 7 10:42", "takes an item now", AGENDA),
    Verb("look", ("/see",), "/see 7", "looks at an item; nothing is stamped", AGENDA),
    Verb(
        "item",
        (),
        "/item Flooding · /item 7 = Flooding in the town",
        "a new item at the end of the agenda; with a number: its right title",
        AGENDA,
    ),
    Verb(
        "urgent",
        ("/item!",),
        "/item! Flooding > the river is rising",
        "an urgent item, with the reason",
        AGENDA,
        later=True,
        instead="/item Flooding adds the item, and the reason can be noted as a point",
    ),
    Verb("start", (), "/start · /start 10:02", "opens the meeting", AGENDA),
    Verb("adjourn", ("/adj",), "/adj · /adj 11:30", "adjourns the meeting", AGENDA),
    Verb("resume", ("/res",), "/res · /res 11:45", "opens it again", AGENDA),
    Verb("close", (), "/close · /close 12:30", "closes the meeting; nothing is locked", AGENDA),
    Verb(
        "private",
        ("/pv",),
        "/pv 3 · /pv end",
        "goes into private session",
        AGENDA,
        later=True,
        instead="keep exempt and confidential business out of this book",
    ),
    Verb("at", (), "/at 14:03", "sets the clock (in a script)", AGENDA),
    Verb(
        "fix",
        ("/f", "/edit"),
        "/f p2 four > fourteen · /f p2 · /f · /f 7 Flooding in the town",
        "replaces words in an entry; without words: puts the entry into the line; "
        "with the number of an item: gives it that title",
        MENDING,
    ),
    Verb(
        "move",
        ("/mv",),
        "/mv p2 7 · /mv p2 p1 · /mv p1 after p2",
        "moves an entry to another item, or before or after another entry",
        MENDING,
    ),
    Verb("kind", ("/k",), "/k p2 a · /k p2 clause", "changes an entry's kind", MENDING),
    Verb(
        "strike",
        ("/del",),
        "/del p2 · /del · /del item 9",
        "strikes an entry, or takes an empty item off the agenda",
        MENDING,
    ),
    Verb("was", (), "/was r1", "earlier wordings", MENDING, later=True),
    Verb("undo", ("/u",), "/u · /u 3", "takes back the last steps", MENDING),
    Verb("redo", (), "/redo · /redo 2", "brings them back", MENDING),
    Verb("held", (), "/held", "brings back the line that was set aside", MENDING),
    Verb(
        "approve",
        ("/appr",),
        "/appr 9 July",
        "approves earlier minutes",
        MENDING,
        later=True,
        instead="note the approval as a clause",
    ),
    Verb("check", (), "/check", "lists what somebody should look at", LOOKING),
    Verb("read", (), "/read", "reads the item back", LOOKING),
    Verb("where", (), "/where", "says item, who presides, time and marks", LOOKING),
    Verb("help", ("/?",), "/? · /? clause", "help, or help on a verb", LOOKING),
    Verb("quit", (), "/quit", "leaves the table; everything is kept", LOOKING),
)

_BY_FORM = {form: verb for verb in VERBS for form in verb.forms}
TAILS = {verb.tail: verb for verb in VERBS if verb.tail}


def find(word: str) -> Verb:
    """The verb typed as `word`, with or without its slash. Raises Refusal that names near ones."""
    wanted = word.strip().casefold()
    verb = _BY_FORM.get(wanted) or _BY_FORM.get(f"/{wanted}")
    if verb:
        return verb
    raise Refusal(_unknown(wanted.lstrip("/")))


def _unknown(word: str) -> str:
    import difflib

    close = difflib.get_close_matches(f"/{word[:LONGEST_SHOWN]}", _BY_FORM, n=3, cutoff=0.6)
    begun = [form for form in _BY_FORM if len(word) > 1 and form.startswith(f"/{word}")]
    near = list(dict.fromkeys(_BY_FORM[form] for form in [*close, *begun]))
    near = [verb for verb in near if not verb.later][:3]
    if near:
        listed = " or ".join(
            f"{verb.shortest} ({verb.name})" if verb.short else verb.shortest for verb in near
        )
        known = f"did you mean {listed}?"
    else:
        known = "/? lists the verbs."
    shown = word if len(word) <= LONGEST_SHOWN else f"{word[:LONGEST_SHOWN]}…"
    return f"There is no verb /{shown}: {known} A text that begins with a slash begins with //."
