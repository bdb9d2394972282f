"""A list of people as the house lays it out: bullets, lines, one paragraph, or a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from meetingtui.domain.forms import fill, words_in
from meetingtui.domain.styles.attendance import (
    LINES,
    PARAGRAPH,
    SENTENCE,
    TABLE,
    TOGETHER,
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

    `day` are the words as they were said for that day, `giver` is who gave their apologies for
    them. Counted people have no words but `name`.
    """

    said: str
    words: dict[str, str]
    source: Source
    day: dict[str, str] = field(default_factory=dict)
    giver: str = ""


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


def grouped(
    style: AttendanceStyle, label: str, rows: Sequence[Row], in_table: bool = True
) -> list[Block]:
    """A list of people, by the body they sit for or their group where the house wants that."""
    by, groups = style.grouped, dict[str, list[Row]]()
    for row in rows:
        groups.setdefault("" if by == TOGETHER else row.words.get(by, ""), []).append(row)
    if set(groups) <= {""}:
        return laid_out(style, label, rows, in_table)
    found = paragraphs("", label=label)
    for name, some in groups.items():
        own = fill(style.group, {"group": name}) if name else ""
        found += laid_out(style, own, some, in_table)
    return found


def missing(style: AttendanceStyle, label: str, rows: Sequence[Row]) -> list[Block]:
    """Those who sent apologies or stayed away under their label; never in a table."""
    listed = grouped if style.missing_grouped else laid_out
    return listed(style, label, rows, in_table=False)


def in_the_chair(style: AttendanceStyle, row: Row) -> list[Block]:
    """Whoever presided, in a line beside the label that the house has for them."""
    return [Paragraph(_run_on(style, style.chair, [row]), row.source)]


def apologies(
    style: AttendanceStyle, rows: Sequence[Row], listed: Callable[[list[str]], str]
) -> list[Block]:
    """Who sent apologies, and who gave them for others: a list, or a paragraph of sentences."""
    if style.apologies_layout != SENTENCE:
        noted = [replace(row, said=f"{row.said}{_given(style, row)}") for row in rows]
        return missing(style, style.apologies, noted)
    groups: dict[str, list[Row]] = {}
    for row in sorted(rows, key=lambda row: bool(row.giver)):
        groups.setdefault(row.giver, []).append(row)
    runs: list[Run] = []
    for giver, some in groups.items():
        form = style.apologies_given_sentence if giver else style.apologies_sentence
        said = fill(form, {"giver": giver, "names": listed([row.said for row in some])})
        before = " " if runs else ""
        runs.append(Run(f"{before}{said}", source=some[0].source))
    label = (Run(style.apologies, bold=True), Run(" ")) if style.apologies else ()
    return [Paragraph((*label, *runs), rows[0].source)] if rows else []


def _given(style: AttendanceStyle, row: Row) -> str:
    """Who gave somebody's apologies, where another did."""
    return fill(style.apologies_given, {"giver": row.giver}) if row.giver else ""


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
