"""An agenda from Markdown, plain text, CSV or Word: numbers, titles, sub-items and times."""

from __future__ import annotations

from pathlib import Path

from meetingtui.domain.proposals import AgendaProposal
from meetingtui.domain.record import Refusal
from meetingtui.intake import agenda_lines, agenda_table, docx, files, markdown, plain_text
from meetingtui.intake.passages import Passage

_KIND_OF = {
    ".md": "markdown", ".markdown": "markdown", ".txt": "text", ".text": "text", "": "text",
    ".csv": "csv", ".tsv": "csv", ".docx": "docx",
}  # fmt: skip


def from_file(path: Path) -> AgendaProposal:
    """The agenda in a file, read after the ending of its name.

    Raises Refusal for a file that cannot be an agenda; the sentence names it.
    """
    kind = _KIND_OF.get(path.suffix.lower())
    if kind is None:
        raise Refusal(
            f"{path.name}: an agenda is read from .md, .txt, .csv or .docx; "
            "save it as one of these."
        )
    doubts: tuple[str, ...] = ()
    try:
        if kind == "docx":
            proposal = agenda_lines.read(docx.passages(path))
        else:
            source, doubts = files.text_of(path)
            proposal = read(source, kind)
    except Refusal as refusal:
        sentence = str(refusal)
        raise Refusal(sentence if path.name in sentence else f"{path.name}: {sentence}") from None
    return AgendaProposal(proposal.items, (*doubts, *proposal.doubts))


def read(source: str, kind: str) -> AgendaProposal:
    """The agenda in `source`, which is "markdown", "text" or "csv".

    Raises Refusal when it holds no items, or what no agenda holds.
    """
    if kind == "csv":
        return agenda_table.read(source)
    return agenda_lines.read(_passages(source, kind))


def _passages(source: str, kind: str) -> list[Passage]:
    if kind == "markdown":
        return markdown.passages(source)
    if kind == "text":
        return plain_text.passages(source)
    raise Refusal(f"An agenda cannot be read from {kind!r}; say markdown, text or csv.")
