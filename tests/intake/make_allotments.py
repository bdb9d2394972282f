"""Makes exports/specimen/reports/allotments.docx: python -m tests.intake.make_allotments.

The report is invented. It is written with python-docx, as an officer's Word would be: a front
sheet in a table, styled headings, paragraphs numbered by a list, nothing numbered by hand.
"""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from pathlib import Path

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

TARGET = Path(__file__).parents[2] / "exports" / "specimen" / "reports" / "allotments.docx"
MOMENT = datetime(2025, 1, 1)

_SHEET = (
    ("Committee", "Parks and Open Spaces Committee"),
    ("Date of meeting", "11/02/2025"),
    ("Report title", "Allotments: answers to the task group"),
    ("Wards", "All"),
    ("Report by", "Perpetua Quill, Green Spaces Officer"),
    ("Contact details", "01632 960388"),
)
_ABSTRACT = 90
_NUMBERED = 91


def document() -> Document:
    """The report."""
    made = docx.Document()
    _add_list(made)
    table = made.add_table(rows=0, cols=2)
    for label, value in _SHEET:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = label, value
    made.add_heading("Purpose of report", level=1)
    made.add_paragraph("To answer the recommendations that the allotments task group made in June.")
    _heading(made, "Introduction")
    _numbered(made, "In June the task group asked for two things, in these recommendations:")
    for words in (
        "That the waiting list be published every quarter. Please refer to paragraph 2.1",
        "That plots left untended for a year be offered to the next person. "
        "Please refer to paragraph 2.2",
    ):
        made.add_paragraph(words, style="List Bullet")
    _heading(made, "What has been done")
    _numbered(made, "The list has been on the website since September, without names.")
    _numbered(made, "Nineteen plots were offered again, and seventeen of them taken.")
    _heading(made, "Cost")
    _numbered(made, "The work was done within the budget:")
    budget = made.add_table(rows=0, cols=2)
    for item, cost in (("Letters", "£310"), ("Fencing", "£1,480")):
        cells = budget.add_row().cells
        cells[0].text, cells[1].text = item, cost
    _numbered(made, "No more money is needed this year.")
    made.add_heading("Recommendations", level=1)
    made.add_paragraph("That the Committee thanks the task group.", style="List Number")
    made.add_paragraph("That the rents stay as they are until 2026.", style="List Number")
    made.add_heading("Background papers", level=1)
    made.add_paragraph("Report of the task group, June 2024")
    properties = made.core_properties
    properties.created = properties.modified = MOMENT
    properties.author = properties.last_modified_by = "Brackwater District Council"
    return made


def _add_list(made: Document) -> None:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
        for level, pattern in enumerate(("%1.", "%1.%2"))
    )
    numbering = made.part.numbering_part.element
    abstract = (
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{_ABSTRACT}">{levels}</w:abstractNum>'
    )
    numbering.insert(0, parse_xml(abstract))
    numbering.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="{_NUMBERED}">'
            f'<w:abstractNumId w:val="{_ABSTRACT}"/></w:num>'
        )
    )


def _in_list(paragraph: Paragraph, level: int) -> None:
    rules = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    rules.get_or_add_ilvl().val = level
    rules.get_or_add_numId().val = _NUMBERED


def _heading(made: Document, words: str) -> None:
    _in_list(made.add_heading(words, level=1), 0)


def _numbered(made: Document, words: str) -> None:
    _in_list(made.add_paragraph(words), 1)


def content() -> bytes:
    """The report as the bytes of a Word file, the same at every call."""
    written = io.BytesIO()
    document().save(written)
    packed = io.BytesIO()
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(packed, "w") as target:
        for name in sorted(source.namelist()):
            if name.startswith("docProps/thumbnail"):
                continue
            entry = zipfile.ZipInfo(name)
            target.writestr(entry, source.read(name), zipfile.ZIP_DEFLATED, 9)
    return packed.getvalue()


if __name__ == "__main__":
    TARGET.write_bytes(content())
