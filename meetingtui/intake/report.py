"""An officer's report from plain text, Markdown or Word: what it is, says, asks and answers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from meetingtui.domain.proposals import ReportProposal
from meetingtui.domain.record import Refusal
from meetingtui.intake import (
    docx,
    files,
    markdown,
    plain_text,
    report_answers,
    report_front,
    report_parts,
    report_sections,
)
from meetingtui.intake.passages import Passage, excerpts

_ENDINGS = (".txt", ".text", ".md", ".markdown", ".docx", "")


def from_file(path: Path) -> ReportProposal:
    """The report in a file, read after the ending of its name.

    Raises Refusal for a file that cannot be a report; the sentence names it.
    """
    ending = path.suffix.lower()
    if ending not in _ENDINGS:
        raise Refusal(
            f"{path.name}: a report is read from .txt, .md or .docx; save it as one of these."
        )
    doubts: tuple[str, ...] = ()
    try:
        if ending == ".docx":
            return of_passages(docx.passages(path))
        source, doubts = files.text_of(path)
        if ending in (".md", ".markdown"):
            return of_passages(markdown.passages(source), doubts)
        return of_passages(plain_text.passages(source), doubts)
    except Refusal as refusal:
        sentence = str(refusal)
        raise Refusal(sentence if path.name in sentence else f"{path.name}: {sentence}") from None


def read(source: str) -> ReportProposal:
    """The report in a plain text. Raises Refusal when it holds nothing of a report."""
    files.check_lines(source, "the report")
    return of_passages(plain_text.passages(source))


def of_passages(passages: Sequence[Passage], doubts: Sequence[str] = ()) -> ReportProposal:
    """The report in `passages`. Raises Refusal when it holds nothing of a report."""
    parts, number_doubts = report_parts.of(passages)
    quoted = report_answers.quoted_in(parts)
    front = report_front.read(parts)
    guessed = report_parts.guess_headings(parts)
    heading_doubts = report_parts.heading_doubts(guessed, parts)
    said = report_sections.read(parts)
    if not said.paragraphs and not said.recommendations and not said.fields:
        raise Refusal(
            "Nothing of a report was found; it needs a title, a purpose, numbered paragraphs "
            "or recommendations."
        )
    answers = report_answers.answers(quoted, parts)
    left_out = [part.printed for part in parts if not part.taken]
    named = [f"Left out: {excerpts(left_out)}."] if left_out else []
    return ReportProposal(
        body_name=front.body_name,
        dated=front.dated,
        title=front.title,
        purpose=said.fields.get("purpose", ""),
        paragraphs=tuple(said.paragraphs),
        headings=tuple(part.text for part in parts if part.kind == report_parts.HEADING),
        answers=answers,
        recommendations=tuple(said.recommendations),
        contact=said.fields.get("contact", ""),
        contact_details=said.fields.get("contact_details", ""),
        background_papers=said.fields.get("background_papers", ""),
        doubts=(
            *doubts,
            *front.doubts,
            *number_doubts,
            *heading_doubts,
            *said.doubts,
            *report_answers.doubts(answers),
            *named,
        ),
    )
