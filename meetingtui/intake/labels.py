"""The labels that officers' reports print before their parts, in the words that are in use."""

from __future__ import annotations

import re

_WORDINGS = {
    "date": (
        "date",
        "date of meeting",
        "meeting date",
        "report date",
        "date of report",
        "date of the meeting",
        "meeting and date",
        "dated",
    ),
    "title": (
        "title",
        "report title",
        "title of report",
        "title of the report",
        "subject",
        "report on",
        "subject of report",
    ),
    "body": (
        "committee",
        "body",
        "board",
        "panel",
        "report to",
        "to",
        "decision maker",
        "meeting",
        "name of committee",
        "name of meeting",
        "committee name",
        "forum",
        "scrutiny committee",
    ),
    "purpose": (
        "purpose",
        "purpose of report",
        "purpose of the report",
        "purpose of this report",
        "report purpose",
        "aim of report",
        "aim of the report",
        "reason for report",
        "reason for the report",
        "what this report is for",
        "why this report",
    ),
    "recommendations": (
        "recommendation",
        "recommendations",
        "officer recommendation",
        "officer recommendations",
        "recommended",
        "recommendation(s)",
        "officers recommendations",
        "proposed recommendations",
        "what the committee is asked to do",
        "decision required",
        "decisions required",
        "new recommendations",
    ),
    "contact": (
        "report contact",
        "contact",
        "contact officer",
        "contact officers",
        "contact person",
        "report author",
        "report by",
        "report of",
        "author",
        "lead officer",
        "officer contact",
        "reporting officer",
        "officer",
        "contact name",
    ),
    "contact_details": (
        "contact details",
        "details of contact",
        "contact address",
        "telephone and e mail",
        "email and telephone",
        "telephone",
        "email",
        "e mail",
        "author contact details",
    ),
    "background_papers": (
        "background papers",
        "sources",
        "sources/background papers",
        "background documents",
        "list of background papers",
        "background papers and sources",
        "sources and background papers",
        "background reading",
        "background information papers",
        "source documents",
    ),
}
FIELD_OF = {wording: name for name, wordings in _WORDINGS.items() for wording in wordings}
_SPLIT = re.compile(r"([^:]{2,50}?)(?:\s*:|\s{2,}|\s[–—-]\s)\s*(.*)", re.DOTALL)
_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3}|_{1,3})(?=\S)([^*]+?)(?<=\S)\1(?![\w*])")
_MOST_SIGNS = 200
_ONLY_WITH_COLON = frozenset(
    (
        "to",
        "board",
        "panel",
        "meeting",
        "body",
        "forum",
        "committee",
        "officer",
        "author",
        "date",
        "contact",
        "recommended",
        "report on",
        "email",
        "e mail",
        "telephone",
        "subject",
        "title",
    )
)


def unemphasised(words: str) -> str:
    """`words` without the asterisks or underscores that Markdown puts round emphasis.

    Words that hold very many of them are left alone: that is no emphasis.
    """
    if words.count("*") + words.count("_") > _MOST_SIGNS:
        return words
    return _EMPHASIS.sub(r"\2", words)


def known(words: str) -> str | None:
    """The field that a label alone on its line stands for, or None."""
    return FIELD_OF.get(_plain(words))


def split(words: str) -> tuple[str, str] | None:
    """The field and value of a line such as "TITLE: Flooding" or "Purpose of report"; or None.

    A label begins with a capital letter; a short everyday word ("Date", "To") is one only before
    a colon.
    """
    words = unemphasised(words)
    if not words[:1].isupper():
        return None
    found = _SPLIT.match(words)
    if found:
        name = known(found[1])
        return (name, found[2].strip()) if name else None
    if len(words) > 50 or _plain(words) in _ONLY_WITH_COLON:
        return None
    name = known(words)
    return (name, "") if name else None


def _plain(words: str) -> str:
    plain = unemphasised(words).casefold().replace("&", "and").replace("’", "").replace("'", "")
    plain = plain.replace("-", " ").replace(" / ", "/").strip(" \t:*_")
    return " ".join(plain.split())
