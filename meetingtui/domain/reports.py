"""Officers' reports taken in under an item, what they recommend, and what they answer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.record import Change, Record, Refusal, Stamp, Step, link, maybe_link, row
from meetingtui.domain.text import line, prose

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes
    from meetingtui.domain.proposals import ReportProposal


@row
class Report(Record):
    """An officer's report attached to an item."""

    TABLE: ClassVar[str] = "report"
    NOUN: ClassVar[str] = "report"

    item: int = link("item")
    title: str = line()
    dated: date | None = None
    body_name: str = line()
    purpose: str = prose()
    contact: str = line()
    contact_details: str = line()
    background_papers: str = prose()


@row
class Offer(Record):
    """A recommendation that a report makes, offered as a clause until it is `taken_as` one."""

    TABLE: ClassVar[str] = "offer"
    NOUN: ClassVar[str] = "recommendation of the report"

    report: int = link("report")
    place: int
    text: str = prose()
    taken_as: int | None = maybe_link("clause")


@row
class Response(Record):
    """What a report answers to an earlier recommendation, which it quotes."""

    TABLE: ClassVar[str] = "response"
    NOUN: ClassVar[str] = "response"

    report: int = link("report")
    place: int
    quoted: str = prose()
    refers_to: str = line()
    text: str = prose()


@row
class Paragraph(Record):
    """A numbered paragraph of a report."""

    TABLE: ClassVar[str] = "paragraph"
    NOUN: ClassVar[str] = "paragraph of the report"

    report: int = link("report")
    place: int
    number: str = line()
    text: str = prose()


def attach(minutes: Minutes, stamp: Stamp, item: int | None, proposal: ReportProposal) -> Step:
    """Attach a report to an item: fills in the purpose if it has none, and lists the report.

    Its recommendations become offers, its answers to earlier recommendations responses. The
    texts of a proposal are as read in the file, but for the recommendations, which are lines that
    could be entered: they have been through `text.typed` already.
    """
    here = minutes.item(item)
    report = Report(
        id=stamp.next_id,
        item=here.id,
        title=text.typed(proposal.title),
        dated=proposal.dated,
        body_name=text.typed(proposal.body_name),
        purpose=text.typed(proposal.purpose),
        contact=text.typed(proposal.contact),
        contact_details=text.typed(proposal.contact_details),
        background_papers=text.typed(proposal.background_papers),
    )
    changes: list[Change] = [text.added(report)]
    if proposal.purpose and not here.purpose:
        changes.append(text.altered(here, purpose=text.typed(proposal.purpose)))

    def number() -> int:
        return stamp.after(changes).next_id

    for place, words in enumerate(proposal.recommendations, start=1):
        offer = Offer(id=number(), report=report.id, place=place, text=words)
        changes.append(text.added(offer))
    for place, answer in enumerate(proposal.answers, start=1):
        response = Response(
            id=number(),
            report=report.id,
            place=place,
            quoted=text.typed(answer.quoted),
            refers_to=text.typed(answer.refers_to),
            text=text.typed(answer.text),
        )
        changes.append(text.added(response))
    for place, paragraph in enumerate(proposal.paragraphs, start=1):
        kept = Paragraph(
            id=number(),
            report=report.id,
            place=place,
            number=text.typed(paragraph.number),
            text=text.typed(paragraph.text),
        )
        changes.append(text.added(kept))
    changes += minutes.listed(stamp.after(changes), here.id, proposal.title or "Report")
    return stamp.step(f"Report attached to {here.spoken}", changes, here.id)


def offers(minutes: Minutes, item: int) -> list[Offer]:
    """The recommendations of the item's reports not yet taken as clauses, in order."""
    reports = {report.id for report in minutes.where(Report, item=item)}
    return [o for o in minutes.all(Offer) if o.report in reports and o.taken_as is None]


def take(minutes: Minutes, stamp: Stamp, offer: int, clause: int) -> Step:
    """Note that an offer was taken as a clause."""
    before = minutes.get(Offer, offer)
    if before.taken_as is not None:
        raise Refusal("That recommendation has been taken already.")
    return stamp.step("Recommendation of the report taken", [text.altered(before, taken_as=clause)])
