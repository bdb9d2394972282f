"""Word files made by the tests, part by part, so that every detail of them is known."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def paragraph(words: str, rules: str = "") -> str:
    """A paragraph of one run."""
    return f"<w:p><w:pPr>{rules}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def listed(words: str, num: int, level: int = 0) -> str:
    """A paragraph of a list."""
    rules = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'
    return paragraph(words, rules)


def row(*cells: str) -> str:
    """A row of a table."""
    inner = "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in cells)
    return f"<w:tr>{inner}</w:tr>"


def document(body: str) -> str:
    """The main part that holds `body`."""
    return f'<?xml version="1.0"?><w:document {W}><w:body>{body}</w:body></w:document>'


def numbering(lists: Mapping[int, tuple[tuple[str, str], ...]], nums: str = "") -> str:
    """The lists of a file: for each, figures and pattern of its levels; `nums` are further ones."""
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{number}">'
        + "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{figures}"/>'
            f'<w:lvlText w:val="{pattern}"/></w:lvl>'
            for level, (figures, pattern) in enumerate(levels)
        )
        + "</w:abstractNum>"
        for number, levels in lists.items()
    )
    plain = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>' for number in lists
    )
    return f'<?xml version="1.0"?><w:numbering {W}>{abstract}{plain}{nums}</w:numbering>'


def write(path: Path, parts: Mapping[str, str | bytes], compressed: bool = True) -> Path:
    """A ZIP archive of `parts` at `path`."""
    packing = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
    with zipfile.ZipFile(path, "w", packing) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def bytes_of(parts: Mapping[str, str | bytes]) -> bytes:
    """The bytes of a ZIP archive of `parts`."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()
