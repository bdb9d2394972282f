"""Help on the entry language, made from the table of verbs."""

from __future__ import annotations

from meetingtui.entry import verbs
from meetingtui.entry.verbs import GROUPS, VERBS, Verb

OPENING = """\
Type what is said and press Enter: that is a key point of the item.
A line that begins with a verb does something else. A kind may also stand at the end of a line:
  That officers report back;  /r        a clause
  Officers to circulate the figures  /a        an action
  What were the figures for 2014?  !        come back to it
@ offers people, ; formulas: Tab takes what is offered, Enter never does.
 >  separates the parts of a verb. A text that begins with a slash begins with //."""


def help_text(topic: str = "") -> str:
    """Help: an overview, or one verb. Raises Refusal when there is no such verb."""
    if topic:
        return _about(verbs.find(topic))
    lines = [OPENING]
    for group in GROUPS:
        lines += ["", group]
        for verb in VERBS:
            if verb.group == group:
                lines.append(f"  {_short(verb):<8} {verb.name:<12} {verb.help}")
    lines += ["", "/? and a verb says more, for example /? clause"]
    return "\n".join(lines)


def _short(verb: Verb) -> str:
    return verb.short[0] if verb.short else f"/{verb.name}"


def _about(verb: Verb) -> str:
    lines = [f"{verb.name} ({', '.join(verb.forms)}): {verb.help}"]
    if verb.tail:
        lines.append(f"It may also stand at the end of a line of prose: … /{verb.tail}")
    lines += ["For example:", *(f"  {example}" for example in verb.examples)]
    return "\n".join(lines)


def verbs_markdown() -> str:
    """The verbs as Markdown tables, a group each."""
    lines: list[str] = []
    for group in GROUPS:
        lines += [f"### {group}", "", "| verb | typed | for example | what it does |"]
        lines.append("|---|---|---|---|")
        for verb in VERBS:
            if verb.group == group:
                lines.append(_row(verb))
        lines.append("")
    return "\n".join(lines).rstrip()


def _row(verb: Verb) -> str:
    typed = ", ".join(f"`{form}`" for form in verb.forms)
    if verb.tail:
        typed += f", `… /{verb.tail}`"
    shown = (example.replace("|", "\x00") for example in verb.examples)
    examples = "<br>".join(f"`{example}`" for example in shown)
    return f"| {verb.name} | {typed} | {examples} | {verb.help} |".replace("\\", "\\\\").replace(
        "\x00", "\\|"
    )
