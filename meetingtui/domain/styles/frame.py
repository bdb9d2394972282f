"""The head of the minutes, and the page of a single item."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.styles.rules import PAPER, flag, wording


@dataclass(frozen=True, slots=True)
class DocumentStyle:
    """The head of the whole minutes."""

    title: str = wording(
        "Minutes of the[ {kind}] meeting of the {body}",
        "The title; kind is empty for an ordinary meeting. Date, time and venue stand below it "
        "where it does not name them.",
        ("body", "noun", "kind", "date", "time", "venue"),
        ("body", "kind"),
    )
    title_informal: str = wording(
        "Notes of the informal meeting of the {body}",
        "The title of an informal meeting, which has notes and no minutes.",
        ("body", "noun", "date", "time", "venue"),
        ("body",),
    )
    title_inquorate: str = wording(
        "Notes of the inquorate meeting of the {body}",
        "The title of an inquorate meeting, of which notes are kept as well.",
        ("body", "noun", "date", "time", "venue"),
        ("body",),
    )
    paper: str = wording(
        "minutes",
        "What the paper itself is called: the word that other forms call paper, and (with a "
        "capital) paper_first.",
        filled=True,
    )
    paper_informal: str = wording(
        "notes", "The same word for that of an informal or inquorate meeting.", filled=True
    )
    date: str = wording("Date:", "The label of the date.")
    each_day: bool = flag(
        True,
        "Whether the date of a meeting that sat on several days names them all; else its first.",
    )
    time: str = wording("Time:", "The label of the time it was called for.")
    venue: str = wording("Venue:", "The label of the place.")
    reference: str = wording("Reference:", "The label of the document's own reference.")
    remote: str = wording("Held remotely", "What is said of a remote meeting.")
    hybrid: str = wording("Some attended remotely", "What is said of a meeting partly remote.")
    held: str = wording("", "The label of how it was held; empty: a sentence of its own.")
    recording: str = wording("Recording:", "The label of where its recording is found.")
    informal: str = wording(
        "This was an informal meeting; these notes record no decisions.",
        "A note in the minutes of an informal meeting that record no decision.",
        ("noun",),
    )
    informal_decided: str = wording(
        "This was an informal meeting.",
        "A note in the minutes of an informal meeting that record a decision, a motion carried or "
        "lost, or minutes approved all the same.",
        ("noun",),
    )
    inquorate: str = wording(
        "The meeting was not quorate.", "A note in those of an inquorate one.", ("noun",)
    )
    draft: str = wording(
        "DRAFT", "The mark of minutes not yet approved.", ("noun", *PAPER), filled=True
    )
    approved: str = wording("Approved on {date}", "The mark of approved minutes.", ("date", *PAPER))


@dataclass(frozen=True, slots=True)
class ExtractStyle:
    """The page of a single item."""

    before_title: str = wording("Agenda item", "What stands above the title.")
    before_minutes: str = wording("{paper_first}:", "What stands above the blocks.", PAPER)
    draft: bool = flag(True, "Whether it is marked as a draft until approval.")
