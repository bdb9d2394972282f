"""The verbs of looking."""

from __future__ import annotations

from meetingtui.entry.verbs.verb import LOOKING, Verb

VERBS: tuple[Verb, ...] = (
    Verb(
        "check",
        (),
        "/check · /check off unset-actions",
        "lists what somebody should look at; off (or on) and a name: not for this body",
        LOOKING,
    ),
    Verb(
        "silence",
        (),
        "/silence english-will · /silence today · /silence p2 · /silence",
        "this body's minutes are not looked at for that rule of House English; "
        "without its name: the rule of an entry's first slip",
        LOOKING,
    ),
    Verb("read", (), "/read", "reads the item back", LOOKING),
    Verb("where", (), "/where", "says item, who presides, time and marks", LOOKING),
    Verb("help", ("/?",), "/? · /? clause", "help, or help on a verb", LOOKING),
    Verb("quit", (), "/quit", "leaves the table; everything is kept", LOOKING),
)
