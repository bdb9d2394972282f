"""Motions and votes."""

from __future__ import annotations

import re

from meetingtui.domain.divisions import PutTogether
from meetingtui.domain.motions import Motion, Mover
from meetingtui.domain.restrictions import Exclusion
from tests.coverage import rows_1_8_votes
from tests.coverage.row import Row, fields

S = "1.8"
TAKEN = ("/go 5",)
MOVED = ("/go 5", "/m ab+cd That the bridge be built.")
PRESIDED = ("/pr ab cd ef gh", "/ch ab", *MOVED)


MOTIONS = (
    Row(
        S,
        "Mover and seconder",
        ("/m ab+cd That the bridge be built.",),
        (
            "It was moved by Abigail Brook, seconded by Colin Dale:",
            "That the bridge be built.",
        ),
        (Mover,),
        before=TAKEN,
    ),
    Row(
        S,
        "A motion and its words",
        ("/m ab+cd That the bridge be built.",),
        ("That the bridge be built.",),
        (Motion,),
        before=TAKEN,
    ),
    Row(
        S,
        "A seconder who comes later",
        ("/m ab: That the bridge be built.", "/sec gh"),
        ("It was moved by Abigail Brook, seconded by George Hill:",),
        (Mover,),
        before=TAKEN,
    ),
    Row(
        S,
        "A group that moves",
        ("/m Orchard Group: That the bridge be built.",),
        ("It was moved by Orchard Group:",),
        (Mover,),
        before=TAKEN,
    ),
    Row(
        S,
        "A motion that nobody is named for",
        ("/m - That the bridge be built.",),
        ("The motion was:", "That the bridge be built."),
        (Motion,),
        before=TAKEN,
    ),
    Row(
        S,
        "A motion that nobody seconds",
        ("/m ab: That the bridge be built.", "/o m1 not seconded"),
        ("The motion was not seconded.",),
        (fields(Motion, "status"),),
        before=TAKEN,
    ),
    Row(
        S,
        "An amendment",
        ("/am ef+gh m1: insert the word “new”",),
        (
            "An amendment was moved by Edith Fenn, seconded by George Hill:",
            "insert the word “new”",
        ),
        (fields(Motion, "parent", "path"),),
        before=MOVED,
    ),
    Row(
        S,
        "An amendment accepted, and the substantive motion",
        (
            "/am ef+gh m1: insert the word “new”",
            "/o m1.1 accepted",
            "/sub m1 That the new bridge be built.",
            "/v 3-1",
        ),
        (
            "The amendment was accepted.",
            "The motion as amended was:",
            "That the new bridge be built.",
            "On being put to the vote, the substantive motion was carried (3 for, 1 against).",
        ),
        (fields(Motion, "substantive"),),
        before=MOVED,
    ),
    Row(
        S,
        "A further amendment, moved to the motion as amended",
        (
            "/am ef+gh m1: insert the word “new”",
            "/o m1.1 accepted by the mover and the seconder",
            "/am gh+ef m1: add “by May”",
            "/v m1.2 1-3",
        ),
        (
            "An amendment was moved by George Hill, seconded by Edith Fenn:",
            "On being put to the vote, the amendment was lost (1 for, 3 against).",
        ),
        (Motion,),
        before=MOVED,
    ),
    Row(
        S,
        "Amendments with letters: G and R",
        (
            "/am [Amendment G] ef+gh m1: insert the word “new”",
            "/o m1.1 lost",
            "/am [Amendment R] ef+gh m1: insert the word “stone”",
        ),
        (
            "Amendment G: An amendment was moved by Edith Fenn, seconded by George Hill:",
            "Amendment G was lost.",
            "Amendment R: An amendment was moved by Edith Fenn, seconded by George Hill:",
        ),
        (fields(Motion, "label"),),
        before=MOVED,
    ),
    Row(
        S,
        "A motion referred without debate",
        ("/o m1 referred: Cabinet",),
        ("The motion was referred to Cabinet.",),
        (fields(Motion, "status", "referred_to"),),
        before=MOVED,
    ),
    Row(
        S,
        "A motion formally moved, without a speech",
        ("/m formal ab+cd That the report be noted.",),
        ("It was formally moved by Abigail Brook, seconded by Colin Dale:",),
        (fields(Motion, "formal"),),
        before=TAKEN,
    ),
    Row(
        S,
        "A motion debated in private because it is exempt",
        ("/pv 3", "/m ab+cd That the offer be refused.", "/pv end"),
        (
            re.compile(r"^That, under section 100A\(4\) .* be excluded .* of this item"),
            re.compile(r"\A(?![\s\S]*offer be refused)"),
        ),
        (Exclusion,),
        before=("/go 9",),
    ),
    Row(
        S,
        "Motions in order under one item",
        ("/m ab+cd That the bridge be built.", "/o m1 carried", "/m ef+gh That the ford go."),
        (re.compile(r"^That the bridge be built\.[\s\S]*\n\nThat the ford go\.$"),),
        (Motion,),
        before=TAKEN,
    ),
    Row(
        S,
        "Motions taken together, with one vote",
        (
            "/m [8(ii)] ab+cd That the bridge be built.",
            "/m [8(iv)] ef+gh That the ford be closed.",
            "/v m1+m2 7-5-1",
        ),
        (
            "8(ii) and 8(iv) were put to the vote together and carried (7 for, 5 against, 1 "
            "abstaining).",
        ),
        (PutTogether,),
        before=TAKEN,
    ),
    Row(
        S,
        "What became of a motion, said after a speech",
        (
            "/m ab: That the bridge be built.",
            "gh: It is too dear.",
            "/o m1 withdrawn",
            "So it was.",
        ),
        (re.compile(r"too dear[^\n]*\n\nThe motion was withdrawn\.\n\n[^\n]*So it was"),),
        (fields(Motion, "settled_place"),),
        before=TAKEN,
        toml='[items]\nflow = ["points", "motions"]',
    ),
    Row(
        S,
        "A procedural motion",
        ("/m! ab+cd That the question be now put.",),
        ("Procedural motion by Abigail Brook, seconded by Colin Dale:",),
        (fields(Motion, "procedural"),),
        before=TAKEN,
        toml='[motions]\nprocedural = "[{label}: ]Procedural motion by {movers}[, seconded by '
        '{seconders}]:"',
    ),
    Row(
        S,
        "A motion lost",
        ("/o m1 lost",),
        ("The motion was lost.",),
        (fields(Motion, "status"),),
        before=MOVED,
    ),
)

ROWS: tuple[Row, ...] = (*MOTIONS, *rows_1_8_votes.ROWS)
