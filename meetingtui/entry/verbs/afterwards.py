"""The verbs of what follows a decision."""

from __future__ import annotations

from meetingtui.entry.verbs.verb import AFTERWARDS, Verb

# The letters after /0, and the block that they mean.
BLOCKS = {
    "d": "declarations",
    "o": "officers",
    "w": "witnesses",
    "s": "speakers",
    "m": "approvals",
    "ann": "announcements",
    "pet": "petitions",
    "q": "questions",
    "p": "points",
    "mo": "motions",
    "r": "decision",
    "re": "reasons",
    "al": "alternatives",
    "a": "actions",
    "n": "next_steps",
    "doc": "documents",
}
_NILS = ("/0", *(f"/0{letters}" for letters in BLOCKS))

VERBS: tuple[Verb, ...] = (
    Verb(
        "action",
        ("/a",),
        "/a dd: trends report > in 12 months' time · "
        "/a That officers report back in 12 months' time. · "
        '/a p2: ab + "Parks Team": Mend the gate > by Easter · /a none: the gate to be mended',
        "an action: owners: text > by when; all but the text may be left out. Owners are people, "
        "roles, bodies, or names in quotation marks, or none; with a point: that it came of",
        AFTERWARDS,
        "a",
    ),
    Verb(
        "owner",
        ("/ow",),
        "/ow a1 = ab + Parks Team · /ow = officers · /ow = none",
        "who is to do an action (the last one); none: nobody in particular",
        AFTERWARDS,
    ),
    Verb(
        "due",
        (),
        "/due a1 = in 12 months' time · /due = by Easter",
        "when an action (the last one) is due",
        AFTERWARDS,
    ),
    Verb(
        "promise",
        (),
        "/promise p3 · /promise",
        "records what somebody promised in a point (the picked or last one) as an action: who, "
        "what, by when",
        AFTERWARDS,
    ),
    Verb(
        "reference",
        ("/ref",),
        "/ref a1 = A55/12",
        "the reference of an action or a recommendation, where the one given is wrong",
        AFTERWARDS,
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
        "/doc Annex A: map · /doc Flood plan > www.example.org · "
        "/doc Annex B: letter > at the meeting · /doc Annex C: map > the Minute Book > late",
        "a supporting document: label: title > where it is found > when it came, if not with the "
        "agenda",
        AFTERWARDS,
        "doc",
    ),
    Verb(
        "background",
        ("/bp",),
        "/bp Flood study 2014 > www.example.org",
        "a background paper: title > where it is found",
        AFTERWARDS,
    ),
    Verb(
        "nil",
        _NILS,
        "/0d · /0w · /0r · /0a · /0n · /0doc · /0q No questions had been received. · "
        "/0o n/a · /0 · /0d back",
        "says “None” (or the words given) of declarations d, officers o, witnesses w, speakers s, "
        "earlier minutes m, announcements ann, petitions pet, questions q, points p, motions mo, "
        "decision r, reasons re, alternatives al, actions a, next steps n or documents doc; alone: "
        "of the first that is not filled. n/a leaves the block out, back takes back what was said",
        AFTERWARDS,
    ),
)
