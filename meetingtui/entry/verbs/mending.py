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
        "was",
        (),
        "/was p2 · /was p2 1",
        "lists the earlier wordings of an entry; with a number: brings that one back",
        MENDING,
    ),
    Verb("undo", ("/u",), "/u · /u 3", "takes back the last steps", MENDING),
    Verb("redo", (), "/redo · /redo 2", "brings them back", MENDING),
    Verb("held", (), "/held", "brings back the line that was set aside", MENDING),
)
