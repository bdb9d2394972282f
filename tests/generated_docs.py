"""The documents that are made from the program: `python -m tests.generated_docs` writes them."""

from __future__ import annotations

import dataclasses
import inspect
import re
from pathlib import Path

import click

from meetingtui.cli.root import root
from meetingtui.domain.english import RULES
from meetingtui.domain.findings import CHECKS
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Record
from meetingtui.entry import guide
from meetingtui.tui import keys
from tests.coverage import catalogue

DOCS = Path(__file__).parent.parent / "docs"
MADE = "<!-- made by `python -m tests.generated_docs`; do not edit -->"
REFERENCE = re.compile(r"(<!-- the verbs: made .*? -->\n).*(<!-- end of the verbs -->)", re.DOTALL)


def commands() -> str:
    """Every command with its help."""
    lines = ["# Commands", "", MADE, ""]
    lines += [
        "REF is the short name that `new` and `list` print; as much of its beginning as means one",
        "meeting will do. Errors are one sentence on standard error, with exit status 2.",
        "",
    ]

    def add(command: click.Command, path: str, parent: click.Context | None) -> None:
        context = click.Context(
            command,
            info_name=path,
            parent=parent,
            max_content_width=88,
            help_option_names=["-h", "--help"],
        )
        lines.extend([f"## `{context.command_path}`", "", "```text", command.get_help(context)])
        lines.extend(["```", ""])
        if isinstance(command, click.Group):
            for name in command.list_commands(context):
                child = command.get_command(context, name)
                if child is not None:
                    add(child, name, context)

    add(root, "meetingtui", None)
    return "\n".join(line.rstrip() for line in "\n".join(lines).splitlines()) + "\n"


def tables() -> str:
    """Every table of a book, from the records."""
    lines = ["# Tables", "", MADE, ""]
    lines += [
        "A book is an SQLite file. Besides these tables it has `step` and `change` (the history),",
        "and `draft` and `splice` (the line being typed). Times are by the meeting's own clock,",
        "except in `step`, where they are UTC. `yes`/`no` columns hold 1 and 0.",
        "",
    ]
    for kind in Minutes.KINDS:
        lines += [f"## {kind.TABLE}", "", inspect.cleandoc(kind.__doc__ or ""), ""]
        lines += ["| column | holds | points at |", "|---|---|---|"]
        for spec in dataclasses.fields(kind):
            lines.append(f"| `{spec.name}` | {_held(kind, spec)} | {_target(spec)} |")
        lines.append("")
    return "\n".join(lines)


def _held(kind: type[Record], spec: dataclasses.Field[object]) -> str:
    said = str(spec.type).replace(" | None", ", or nothing")
    names = {"str": "text", "int": "number", "float": "number", "bool": "yes/no"}
    for short, long in names.items():
        said = re.sub(rf"\b{short}\b", long, said)
    text = spec.metadata.get("text")
    return f"{said} ({text})" if text else said


def _target(spec: dataclasses.Field[object]) -> str:
    target = spec.metadata.get("link")
    return f"[{target}](#{target})" if target else ""


def findings() -> str:
    """Every check by its name, as the manual tells of it."""
    lines = ["# Findings", "", MADE, ""]
    lines += [
        "What `/check` at the table and `meetingtui check REF` may list before the minutes go out.",
        "A finding never blocks anything. *Grave* is what would be wrong in print; a *doubt* is",
        "what somebody should look at. Law is named where its text was read; the rest is good",
        "practice.",
        "",
        "Each can be switched off for a body by its name: `/check off NAME` at the table,",
        "`meetingtui body check BODY --off NAME` for meetings to come; `on` lists it again.",
        "",
        "| name | severity | what it says | law |",
        "|---|---|---|---|",
    ]
    lines += [f"| `{c.name}` | {c.severity} | {c.says} | {c.source} |" for c in CHECKS]
    return "\n".join(lines) + "\n"


def house_english() -> str:
    """Every rule of House English with its examples, each way."""
    lines = ["# House English", "", MADE, ""]
    lines += [
        "A linter of minutes’ prose. It works offline, it alters nothing by itself, and each of",
        "its rules is a pattern that can be explained; no dictionary and no model stands behind",
        "it, so spelling is not looked at. A slip is a doubt among the findings, `english-` and",
        "the name of its rule: `/check` lists all of them, and at the table the first one of",
        "the line (or, with the line empty, of the picked or last entry) stands under the line",
        "once the keys pause; one that only the clerk can mend comes after those that a key can.",
        "Ctrl+B or `/better` takes what is better, and is undone like",
        "anything else; Ctrl+X or `/silence will` silences the rule for the body, in this book",
        "at once and in the register when the book is closed; `/check on english-will` brings",
        "it back.",
        "",
        "What is in quotation marks, statements as read, tables, motions, questions, titles,",
        "recommendations that stand as their report has them, addresses, slots, names and",
        "references are left alone. *In what was said* marks the rules that look only at points",
        "and paragraphs, because a decision or an action may well be in the future. Numbers,",
        "percentages, dates and times are measured by the house style (`english`, `dates`): see",
        "[house-styles.md](house-styles.md). The examples are the rules’ own tests.",
        "",
    ]
    for rule in RULES:
        where = " *In what was said.*" if rule.speech else ""
        lines += [f"## `english-{rule.name}`", "", f"{_first_large(rule.says)}.{where}", ""]
        lines += ["| found in | becomes |", "|---|---|"]
        for words, becomes in rule.fires:
            better = becomes if becomes != words else "*only the clerk can say*"
            lines.append(f"| {_cell(words)} | {_cell(better)} |")
        left = " · ".join(_cell(words) for words in rule.left)
        lines += ["", f"Left alone: {left}", ""]
    return "\n".join(lines)


def _first_large(words: str) -> str:
    return words[0].upper() + words[1:]


def _cell(words: str) -> str:
    return words.replace("|", "\\|").replace("<", "&lt;")


def entry() -> str:
    """The manual of the entry language with its reference brought up to date."""
    manual = (DOCS / "entry.md").read_text(encoding="utf-8")
    return REFERENCE.sub(lambda m: f"{m[1]}\n{guide.verbs_markdown()}\n\n{m[2]}", manual)


def all_docs() -> dict[str, str]:
    """Every generated document by file name."""
    return {
        "keys.md": keys.markdown(),
        "commands.md": commands(),
        "tables.md": tables(),
        "entry.md": entry(),
        "findings.md": findings(),
        "house-english.md": house_english(),
        "coverage.md": catalogue.markdown(MADE),
    }


def main() -> None:
    """Write them."""
    for name, content in all_docs().items():
        (DOCS / name).write_text(content, encoding="utf-8")


if __name__ == "__main__":
    main()
