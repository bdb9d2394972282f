"""End matter."""

from __future__ import annotations

import re

from meetingtui.domain.blocks import Block
from meetingtui.domain.documents import Document
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.sittings import Sitting
from tests.coverage.row import Row, fields

S = "1.11"
TAKEN = ("/go 5",)

PAPERS = (
    Row(
        S,
        "An annex attached to these minutes",
        ("/doc Annex A: Map of the bridge > attached to these minutes",),
        ("Annex A: Map of the bridge (attached to these minutes)",),
        (Document,),
        before=TAKEN,
    ),
    Row(
        S,
        "An appendix",
        ("/doc Appendix A: Map of the bridge > attached to these minutes",),
        ("Appendix A: Map of the bridge (attached to these minutes)",),
        (fields(Document, "label"),),
        before=TAKEN,
    ),
    Row(
        S,
        "A paper in the Minute Book only",
        ("/doc Annex B: Letter > in the Minute Book",),
        ("Annex B: Letter (in the Minute Book)",),
        (fields(Document, "place_found"),),
        before=TAKEN,
    ),
    Row(
        S,
        "A paper that came late or at the meeting",
        ("/doc Annex C: Letter > the Minute Book > laid round at the meeting",),
        ("Annex C: Letter (the Minute Book) (laid round at the meeting)",),
        (fields(Document, "circulated"),),
        before=TAKEN,
    ),
    Row(
        S,
        "A list of supporting documents",
        ("/doc Report of the Head of Parks", "/doc Letter of the parish"),
        (
            re.compile(
                r"^\*\*Supporting documents:\*\*\n\nReport of the Head of Parks\n\n"
                r"Letter of the parish$"
            ),
        ),
        (Document,),
        before=TAKEN,
        style="surrey-2015",
    ),
    Row(
        S,
        "A list of supporting documents that is empty",
        ("/0doc",),
        ("**Supporting documents:**",),
        (Block,),
        before=TAKEN,
        style="surrey-2015",
    ),
    Row(
        S,
        "Background papers",
        ("/bp Flood study 2014 > the library",),
        ("**Background papers:**", "Flood study 2014 (the library)"),
        (Document,),
        before=TAKEN,
    ),
)
END = (
    Row(
        S,
        "Closing time",
        ("/close 12:30",),
        ("The meeting closed at 12.30 pm.",),
        (Sitting,),
        before=("/start 10:00",),
    ),
    Row(
        S,
        "Date of the next meeting",
        ("/nm 12 May 2016 10am",),
        ("Next meeting: 12 May 2016 at 10.00 am",),
        (fields(Meeting, "next_on", "next_at"),),
    ),
    Row(
        S,
        "The next meeting, no date being set",
        ("/nm in the autumn",),
        ("Next meeting: in the autumn",),
        (fields(Meeting, "next_said"),),
    ),
    Row(
        S,
        "Signature of who presided at the approving meeting",
        ("/signed ab 9 October 2015",),
        ("Signed: Abigail Brook, 9 October 2015",),
        (fields(Meeting, "signed_by", "signed_on"),),
    ),
    Row(
        S,
        "A line for the signature",
        (),
        ("Signed: ………………………… (Chairman)",),
        toml='[ending]\nunsigned = "Signed: ………………………… (Chairman)"',
    ),
    Row(
        S,
        "Initials on every page",
        (),
        ("Initials: ……",),
        toml='[document]\nfooter = "Initials: ……"',
        fails="Markdown has no pages; this waits for the print form.",
    ),
    Row(
        S,
        "A disclaimer",
        (),
        ("These minutes are a summary and no verbatim record.",),
        toml='[ending]\nremark = "These minutes are a summary and no verbatim record."',
    ),
    Row(
        S,
        "Whom to ask: the clerk’s contact",
        (),
        ("Contact: the Clerk, 01632 960001",),
        toml='[ending]\nremark = "Contact: the Clerk, 01632 960001"',
    ),
)
ROWS: tuple[Row, ...] = (*PAPERS, *END)
