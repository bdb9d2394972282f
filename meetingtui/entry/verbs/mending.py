"""The verbs of mending."""

from __future__ import annotations

from meetingtui.entry.verbs.verb import MENDING, Verb

VERBS: tuple[Verb, ...] = (
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
        "/mv p2 7 · /mv p2 p1 · /mv p1 after p2 · /mv p2 after a1",
        "moves an entry to another item, or before or after another entry of any kind",
        MENDING,
    ),
    Verb(
        "kind",
        ("/k",),
        "/k p2 a · /k p2 clause · /k p2 note",
        "changes an entry's kind: p, r, a, n, doc, q, ann, re, al or m; a point may also become "
        "a note, verbatim, paragraph, heading, table or afterwards",
        MENDING,
    ),
    Verb(
        "strike",
        ("/del",),
        "/del p2 · /del · /del item 9",
        "strikes an entry, or takes an empty item off the agenda",
        MENDING,
    ),
    Verb(
        "split",
        (),
        "/split p3 > The answer · /split The answer",
        "splits an entry in two where these words begin; the picked or last one, or a named one",
        MENDING,
    ),
    Verb(
        "join",
        (),
        "/join p1 p2 · /join p1 · /join",
        "joins an entry to one of its kind: the words go to the end of the first",
        MENDING,
    ),
    Verb(
        "replace",
        ("/rep",),
        "/rep members > Members · /rep members > Members in 5 · /rep members > Members > all but 2",
        "shows every place where words stand, with others in their place; Enter replaces all, "
        "the numbers of some leave those out. In 5: under that item. all verbatim: statements too",
        MENDING,
    ),
    Verb(
        "jot",
        (),
        "/jot p2 figs Q3 ? · /jot p2",
        "keeps shorthand beside an entry until the minutes are approved; alone: shows it",
        MENDING,
    ),
    Verb(
        "better",
        (),
        "/better · /better p2",
        "puts the first slip of House English in an entry right",
        MENDING,
    ),
    Verb(
        "was",
        (),
        "/was p2 · /was p2 1",
        "lists the earlier wordings of an entry; with a number: brings that one back",
        MENDING,
    ),
    Verb("undo", ("/u",), "/u · /u 3", "takes back the last steps", MENDING),
    Verb("redo", (), "/redo · /redo 2", "brings them back", MENDING),
    Verb(
        "formula",
        ("/fm",),
        "/fm · /fm thanks · /fm thanks = The Chairman thanked ⟨names⟩. · /fm -thanks",
        "keeps the picked or last entry as a formula, or these words; -key takes one away",
        MENDING,
    ),
    Verb(
        "term",
        (),
        "/term CSE = child sexual exploitation · /term · /term -CSE",
        "says what an abbreviation stands for; alone: lists those that are known",
        MENDING,
    ),
    Verb("held", (), "/held", "brings back the line that was set aside", MENDING),
)
