"""A list of people as the house lays it out: bullets, lines, one paragraph, or a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from meetingtui.domain.forms import fill, words_in
from meetingtui.domain.styles.attendance import (
    LINES,
    PARAGRAPH,
    TABLE,
    AttendanceStyle,
)
from meetingtui.publish.document import (
    Block,
    BulletList,
    Item,
    Paragraph,
    Run,
    Runs,
    Source,
    Table,
    plain,
)
from meetingtui.publish.layout import paragraphs


@dataclass(frozen=True, slots=True)
class Row:
    """Somebody on a list: what is said of them in one line, and word by word.

    `day` are the words as they were said for that day. Counted people have no words but `name`.
    """

    said: str
    words: dict[str, str]
    source: Source
    day: dict[str, str] = field(default_factory=dict)


def laid_out(
    style: AttendanceStyle, label: str, rows: Sequence[Row], in_table: bool = True
) -> list[Block]:
    """People under their label, in the layout of the house; nobody as nothing."""
    if not rows:
        return []
    if style.layout == PARAGRAPH:
        return [Paragraph(_run_on(style, label, rows), rows[0].source)]
    above = paragraphs("", label=label)
    if style.layout == TABLE and in_table and len(rows[0].words) > 1:
        return [*above, _table(style, rows)]
    if style.layout == LINES:
        return [*above, *(Paragraph(plain(row.said), row.source) for row in rows)]
    items = (
        Item((Paragraph(plain(row.said)),), number, row.source)
        for number, row in enumerate(rows, start=1)
    )
    return [*above, BulletList(tuple(items))]


def _run_on(style: AttendanceStyle, label: str, rows: Sequence[Row]) -> Runs:
    """The label and everybody in one paragraph; each run names its record."""
    runs = [Run(label, bold=True)] if label else []
    for place, row in enumerate(rows):
        before = " " if label and not place else ""
        after = style.separator if place + 1 < len(rows) else ""
        runs.append(Run(f"{before}{row.said}{after}", source=row.source))
    return tuple(runs)


def _table(style: AttendanceStyle, rows: Sequence[Row]) -> Table:
    """A row each, in the columns in which anybody has a word; the name is always told."""
    own = style.columns
    columns = ["name"] if "name" not in own.order else []
    columns += [name for name in own.order if any(row.words.get(name) for row in rows)]
    header = tuple(plain(str(getattr(own, name))) for name in columns)
    return Table(header, tuple(_cells(style, columns, row) for row in rows))


def _cells(style: AttendanceStyle, columns: Sequence[str], row: Row) -> tuple[Runs, ...]:
    """The cells of a row; what has no column is said beside the name."""
    form = style.columns.cell
    rest = {
        name: word
        for name, word in row.day.items()
        if name not in columns and name not in words_in(form)
    }
    name = f"{fill(form, row.words)}{fill(style.noted, rest)}"
    words = [name if column == "name" else row.words.get(column, "") for column in columns]
    return tuple((Run(word, source=row.source),) if word else () for word in words)
