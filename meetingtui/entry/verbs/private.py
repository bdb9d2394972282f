"""The verbs of private business."""

from __future__ import annotations

from meetingtui.entry.verbs.verb import PRIVATE, Verb

VERBS: tuple[Verb, ...] = (
    Verb(
        "private",
        ("/pv",),
        "/pv 3 · /pv 3 9 > the public interest favours the exemption · /pv 3 remainder by ab+cd · "
        "/pv because of legal advice · /pv p2 3 · /pv item 9: 3 · /pv p2 open · /pv end · "
        "/pv from 10:47 · /pv to 11:01 · /pv ground 4 · /pv cover 8, 9 · /pv by ab+cd · "
        "/pv m1 remainder",
        "excludes the public from here on (paragraph, items > public interest); with an entry or "
        "“item 9”: makes that private, or opens it; ends it; from, to, ground, cover, by: corrects "
        "that of the last one; with a motion and what it covers: by that motion, and no resolution "
        "is written",
        PRIVATE,
    ),
    Verb(
        "public-summary",
        ("/ps",),
        "/ps 9: The sale was agreed. · /ps 9 = A sale of land",
        "what the public may read of a private item or entry; with “=”: its title for the public",
        PRIVATE,
    ),
)
