"""The table of verbs: every example in it is a line that can be entered and does what it says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, time

import pytest

from meetingtui.domain import attendance, divisions, sittings
from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.approvals import Approval, Correction
from meetingtui.domain.attendance import Attendance, Presence
from meetingtui.domain.blocks import Block
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.divisions import Ballot, Division, Put, Tally
from meetingtui.domain.documents import Document
from meetingtui.domain.en_bloc import Settled
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.marks import Mark
from meetingtui.domain.motions import Motion, Mover
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.reasons import Alternative, Reason
from meetingtui.domain.record import Refusal
from meetingtui.domain.reports import Offer as Recommendation
from meetingtui.domain.reports import Report
from meetingtui.domain.sittings import Sitting
from meetingtui.domain.text import token
from meetingtui.domain.witnesses import Witness
from meetingtui.entry import line, verbs
from meetingtui.entry.reading import (
    Acts,
    Better,
    Check,
    Edit,
    Held,
    Help,
    Look,
    Offer,
    Quit,
    ReadBack,
    Reading,
    Redo,
    Roll,
    SetClock,
    Undo,
    Walk,
    Where,
)
from tests.entry import (
    examples_business,
    examples_mending,
    examples_points,
    examples_presence,
    examples_private,
    examples_terms,
)
from tests.entry.session import Session, bare, item, laid_out, person, under_way

Check_ = Callable[[Session], object]


def empty_item() -> Session:
    """A meeting at item 6, under which nothing is entered."""
    return under_way().enter("/go 6")


def with_a_report() -> Session:
    """A meeting at item 5, whose report recommends something."""
    session = under_way()
    report = Report(id=90, item=item(5), title="The bridge")
    offer = Recommendation(id=91, report=90, place=1, text="That the bridge be painted.")
    session.minutes = type(session.minutes).of([*session.minutes, report, offer])
    return session


def slipped() -> Session:
    """A meeting whose last point has a slip of House English."""
    return under_way().enter("It will rain.")


def standing(session: Session, code: str) -> str:
    """How somebody stands to the meeting."""
    found = attendance.standing(session.minutes, person(code))
    return found.standing if found else ""


def logged(session: Session) -> tuple[int, str, str]:
    """The last line of the presence log."""
    entry = session.last(Presence)
    return entry.person, entry.kind, f"{entry.at:%H:%M}"


def texts(session: Session) -> list[str]:
    """The points under item 5 as they stand."""
    return [p.text for p in session.minutes.entries(Point, item(5), parent=0)]


def block(session: Session) -> tuple[str, str]:
    """The block that was said to be nil, and how."""
    found = session.one(Block)
    assert found.item == item(6)
    return found.kind, found.wording


def taken_at(session: Session) -> tuple[int, str]:
    """The item taken last, and when."""
    found = session.last(Taking)
    return found.item, f"{found.started_at:%H:%M}"


BRIDGE = "That the bridge be built."
NEW = "insert the word “new”"


def debate() -> Session:
    """Item 5 with a motion and an amendment to it before the meeting."""
    return under_way().enter("/m ab+cd That the bridge be built.", "/am ef: insert the word “new”")


def moved(s: Session) -> tuple[object, ...]:
    """The motion made last: its handle, label, words, and who moves and seconds it."""
    motion = s.last(Motion)
    people = [
        (mover.role, mover.name or mover.person)
        for mover in s.minutes.where(Mover, motion=motion.id)
    ]
    return (motion.name_in_gutter, motion.label, motion.text, *people)


AB_CD = (("moves", person("ab")), ("seconds", person("cd")))
EF_GH = (("moves", person("ef")), ("seconds", person("gh")))


def voted(s: Session) -> tuple[object, ...]:
    """The vote made last: how it was taken, its totals, what came of it, and of what it was on."""
    vote = s.last(Division)
    totals = [(t.category, t.number) for t in s.minutes.where(Tally, division=vote.id)]
    motion = s.minutes.find(Motion, vote.motion)
    about = motion.name_in_gutter if motion else ("dec" if vote.decision else vote.question)
    came = divisions.result(s.minutes, vote)
    return (about, vote.method, totals, came, motion.status if motion else "")


def ballots(s: Session) -> list[tuple[int | None, str, str]]:
    """Every ballot: whose, how, and of which kind."""
    return [(b.person, b.category, b.kind) for b in s.minutes.all(Ballot)]


RECORDS: dict[str, tuple[Callable[[], Session], Check_, object]] = {
    "/m ab+cd That the bridge be built.": (under_way, moved, ("m1", "", BRIDGE, *AB_CD)),
    "/m ab: That the bridge be built.": (under_way, moved, ("m1", "", BRIDGE, AB_CD[0])),
    "/m Green Group: That the bridge be built.": (
        under_way,
        moved,
        ("m1", "", BRIDGE, ("moves", "Green Group")),
    ),
    "/m formal ab+cd That the report be noted.": (
        under_way,
        lambda s: (s.one(Motion).formal, *moved(s)),
        (True, "m1", "", "That the report be noted.", *AB_CD),
    ),
    "/m - That the bridge be built.": (under_way, moved, ("m1", "", BRIDGE)),
    "/m! ab+cd That the question be now put.": (
        debate,
        lambda s: (s.last(Motion).procedural, *moved(s)),
        (True, "m2", "", "That the question be now put.", *AB_CD),
    ),
    "/am ef+gh m1: insert the word “new”": (debate, moved, ("m1.2", "", NEW, *EF_GH)),
    "/am ef+gh: insert the word “new”": (debate, moved, ("m1.2", "", NEW, *EF_GH)),
    "/am [Amendment G] ef+gh m1: insert the word “new”": (
        debate,
        moved,
        ("m1.2", "Amendment G", NEW, *EF_GH),
    ),
    "/am ef m1.1: leave out “new”": (
        debate,
        moved,
        ("m1.1.1", "", "leave out “new”", ("moves", person("ef"))),
    ),
    "/sec gh": (debate, moved, ("m1.1", "", NEW, *EF_GH)),
    "/sec m1.1 cd": (
        debate,
        moved,
        ("m1.1", "", NEW, ("moves", person("ef")), ("seconds", person("cd"))),
    ),
    "/sub m1 That the new bridge be built.": (
        debate,
        lambda s: (s.minutes.all(Motion)[0].text, s.minutes.all(Motion)[0].substantive),
        (BRIDGE, "That the new bridge be built."),
    ),
    "/v 7-5-1": (
        debate,
        voted,
        ("m1.1", "", [("for", 7), ("against", 5), ("abstained", 1)], "carried", "carried"),
    ),
    "/v 26 for, 32 against, 1 declined": (
        debate,
        voted,
        ("m1.1", "", [("for", 26), ("against", 32), ("declined", 1)], "lost", "lost"),
    ),
    "/v agreed": (debate, voted, ("m1.1", "assent", [], "carried", "carried")),
    "/v unanimous": (
        debate,
        lambda s: (s.one(Division).unanimous, *voted(s)),
        (True, "m1.1", "", [], "carried", "carried"),
    ),
    "/v nem con": (
        debate,
        lambda s: (s.one(Division).unanimous, *voted(s)),
        (True, "m1.1", "nem con", [], "carried", "carried"),
    ),
    "/v lost": (debate, voted, ("m1.1", "", [], "lost", "lost")),
    "/v m1.1 7-5": (
        debate,
        voted,
        ("m1.1", "", [("for", 7), ("against", 5)], "carried", "carried"),
    ),
    "/v m1+m2 7-5": (
        lambda: under_way().enter(f"/m ab: {BRIDGE}", "/m cd: That the ford be closed."),
        lambda s: ([motion.status for motion in s.minutes.all(Motion)], voted(s)[:3]),
        (["carried", "carried"], ("m1", "", [("for", 7), ("against", 5)])),
    ),
    "/v 2/3 20-5": (
        debate,
        lambda s: (s.one(Division).requirement, *voted(s)),
        ("two-thirds", "m1.1", "", [("for", 20), ("against", 5)], "carried", "carried"),
    ),
    "/v names f:rest a:ab": (
        debate,
        lambda s: (ballots(s), voted(s)[1:4]),
        (
            [(person("cd"), "for", ""), (person("ef"), "for", ""), (person("ab"), "against", "")],
            ("named", [], "carried"),
        ),
    ),
    "/v That the meeting go on > 7-5": (
        debate,
        voted,
        ("That the meeting go on", "", [("for", 7), ("against", 5)], "carried", ""),
    ),
    "/v 7-7 cast for": (
        lambda: debate().enter("/ch ab"),
        lambda s: (ballots(s), *voted(s)),
        (
            [(person("ab"), "for", "casting")],
            "m1.1",
            "",
            [("for", 7), ("against", 7)],
            "carried",
            "carried",
        ),
    ),
    "/v cast ab against": (
        lambda: debate().enter("/v 7-7"),
        lambda s: (ballots(s), *voted(s)[3:]),
        ([(person("ab"), "against", "casting")], "lost", "lost"),
    ),
    "/v by ab": (
        lambda: debate().enter("/v 7-5"),
        lambda s: s.one(Division).asked_by,
        token("person", person("ab")),
    ),
    "/v own ab against": (
        lambda: debate().enter("/v 7-5"),
        ballots,
        [(person("ab"), "against", "own request")],
    ),
    "/v dissent ab": (
        lambda: debate().enter("/v 7-5"),
        ballots,
        [(person("ab"), "against", "dissent")],
    ),
    "/o m1 lost": (debate, lambda s: [m.status for m in s.minutes.all(Motion)], ["lost", ""]),
    "/o m1 withdrawn: with consent": (
        debate,
        lambda s: [(m.status, m.status_note) for m in s.minutes.all(Motion)],
        [("withdrawn", "with consent"), ("fell", "")],
    ),
    "/o m1 referred: Cabinet": (
        debate,
        lambda s: (s.minutes.all(Motion)[0].status, s.minutes.all(Motion)[0].referred_to),
        ("referred", "Cabinet"),
    ),
    "/o 8 deferred: report late": (
        under_way,
        lambda s: (s.minutes.item(item(8)).status, s.minutes.item(item(8)).status_note),
        ("deferred", "report late"),
    ),
    "/o 9 with 8": (
        under_way,
        lambda s: (s.minutes.item(item(9)).status, s.minutes.item(item(9)).with_item),
        ("with", item(8)),
    ),
    "Members asked about the new bridge.": (
        under_way,
        lambda s: (s.last(Point).name_in_gutter, s.last(Point).text, s.last(Point).item),
        ("p3", "Members asked about the new bridge.", item(5)),
    ),
    "/p 7: Members asked about the budget.": (
        under_way,
        lambda s: (s.last(Point).text, s.last(Point).item),
        ("Members asked about the budget.", item(7)),
    ),
    "/pp It was to open in May.": (
        under_way,
        lambda s: (s.last(Point).text, s.last(Point).parent == s.minutes.all(Point)[1].id),
        ("It was to open in May.", True),
    ),
    "/pp p2: It was to open in May.": (
        under_way,
        lambda s: (s.last(Point).text, s.last(Point).parent == s.minutes.all(Point)[1].id),
        ("It was to open in May.", True),
    ),
    ".. - the piers;": (
        under_way,
        lambda s: s.last(Clause).text,
        "That the bids be published;\n- the piers;",
    ),
    ".. and schools": (
        under_way,
        lambda s: s.last(Clause).text,
        "That the bids be published; and schools",
    ),
    "..p2 and schools": (under_way, lambda s: texts(s)[1], "There were four bids. and schools"),
    "/pu Scrutiny of Services > To update on the bridge.": (
        under_way,
        lambda s: (s.minutes.item(None).purpose_heading, s.minutes.item(None).purpose),
        ("Scrutiny of Services", "To update on the bridge."),
    ),
    "/pu To update on the bridge.": (
        under_way,
        lambda s: (s.minutes.item(None).purpose_heading, s.minutes.item(None).purpose),
        ("", "To update on the bridge."),
    ),
    "/ea Members asked why.": (under_way, lambda s: s.last(Point).text, "Members asked why."),
    "/vb I wish to make a statement.": (
        under_way,
        lambda s: (s.last(Point).text, s.last(Point).kind),
        ("I wish to make a statement.", "verbatim"),
    ),
    "/no The lift was out of order.": (
        under_way,
        lambda s: (s.last(Point).text, s.last(Point).kind),
        ("The lift was out of order.", "note"),
    ),
    "What were the figures for 2014? !": (
        under_way,
        lambda s: (
            s.last(Point).text,
            (s.one(Mark).holder_table, s.one(Mark).holder == s.last(Point).id),
        ),
        ("What were the figures for 2014?", ("point", True)),
    ),
    "!": (
        under_way,
        lambda s: (s.one(Mark).holder, s.one(Mark).jotting, s.one(Mark).item),
        (None, "", item(5)),
    ),
    "! figures for 2014": (under_way, lambda s: s.one(Mark).jotting, "figures for 2014"),
    "/l The Board notes the report and recommends that:": (
        under_way,
        lambda s: s.one(Decision).lead_in,
        "The Board notes the report and recommends that:",
    ),
    "/r That officers report back;": (
        under_way,
        lambda s: (s.last(Clause).text, s.last(Clause).name_in_gutter, s.last(Clause).addressee),
        ("That officers report back;", "r2", ""),
    ),
    "/r1: That the report be noted;": (
        under_way,
        lambda s: [c.text for c in s.minutes.entries(Clause, item(5))],
        ["That the report be noted;", "That the bids be published;"],
    ),
    "/r > Cabinet: That the bridge be built.": (
        under_way,
        lambda s: (s.last(Clause).text, s.last(Clause).addressee),
        ("That the bridge be built.", "Cabinet"),
    ),
    "/r That the ford be closed. > Cabinet": (
        under_way,
        lambda s: (s.last(Clause).text, s.last(Clause).addressee),
        ("That the ford be closed.", "Cabinet"),
    ),
    "/rr in consultation with residents;": (
        under_way,
        lambda s: (s.last(Clause).text, s.last(Clause).parent == s.minutes.all(Clause)[0].id),
        ("in consultation with residents;", True),
    ),
    "/rr1: in consultation with residents;": (
        under_way,
        lambda s: (s.last(Clause).text, s.last(Clause).parent == s.minutes.all(Clause)[0].id),
        ("in consultation with residents;", True),
    ),
    "/t It welcomes the progress made.": (
        under_way,
        lambda s: s.one(Decision).closing,
        "It welcomes the progress made.",
    ),
    "/dec RESOLVED": (
        under_way,
        lambda s: (s.last(Decision).name_in_gutter, s.last(Decision).label),
        ("dec2", "RESOLVED"),
    ),
    "/dec REFUSED > That the application be refused.": (
        under_way,
        lambda s: (
            s.last(Decision).label,
            s.last(Clause).text,
            s.last(Clause).decision == s.last(Decision).id,
        ),
        ("REFUSED", "That the application be refused.", True),
    ),
    "/dec > That the report be noted.": (
        under_way,
        lambda s: (
            s.last(Decision).label,
            s.last(Clause).text,
            s.last(Clause).decision == s.last(Decision).id,
        ),
        ("", "That the report be noted.", True),
    ),
    "/lb RESOLVED": (under_way, lambda s: s.one(Decision).label, "RESOLVED"),
    "/lb dec1: AGREED": (
        lambda: under_way().enter("/dec NOTED"),
        lambda s: [d.label for d in s.minutes.all(Decision)],
        ["AGREED", "NOTED"],
    ),
    "/lb -": (
        lambda: under_way().enter("/lb RESOLVED"),
        lambda s: s.one(Decision).label,
        "",
    ),
    "/l -": (
        lambda: under_way().enter("/l The Board:"),
        lambda s: s.one(Decision).lead_in,
        "",
    ),
    "/r [NOTED] the report;": (
        under_way,
        lambda s: (s.last(Clause).verb, s.last(Clause).text),
        ("NOTED", "the report;"),
    ),
    "/r That trees be planted; > resp: Head of Parks": (
        under_way,
        lambda s: (s.last(Clause).text, s.last(Clause).responsible),
        ("That trees be planted;", "Head of Parks"),
    ),
    "/rrr in writing;": (
        lambda: under_way().enter("/rr after asking residents;"),
        lambda s: (s.last(Clause).text, s.last(Clause).parent == s.minutes.all(Clause)[1].id),
        ("in writing;", True),
    ),
    "/rrr2: in writing;": (
        lambda: under_way().enter("/rr after asking residents;", "/r That it be built;"),
        lambda s: (s.last(Clause).text, s.last(Clause).parent == s.minutes.all(Clause)[1].id),
        ("in writing;", True),
    ),
    "/rh Capital spending": (
        under_way,
        lambda s: (s.last(Clause).kind, s.last(Clause).text),
        ("heading", "Capital spending"),
    ),
    "/rtb Parish | Precept": (
        under_way,
        lambda s: (s.last(Clause).kind, s.last(Clause).text),
        ("table", "Parish | Precept"),
    ),
    "/ins r1: 4.2 The Board meets in public.": (
        lambda: under_way().enter("/r That it be built;"),
        lambda s: [c.inserted for c in s.minutes.all(Clause)],
        ["4.2 The Board meets in public.", ""],
    ),
    "/ins 4.2 The Board meets in public.": (
        under_way,
        lambda s: s.one(Clause).inserted,
        "4.2 The Board meets in public.",
    ),
    "/t -": (
        lambda: under_way().enter("/t It thanks them."),
        lambda s: s.one(Decision).closing,
        "",
    ),
    "/re To meet demand.": (
        under_way,
        lambda s: (s.one(Reason).text, s.one(Reason).decision == s.one(Decision).id),
        ("To meet demand.", True),
    ),
    "/re dec1: To meet demand.": (
        lambda: under_way().enter("/dec NOTED"),
        lambda s: (s.one(Reason).text, s.one(Reason).decision == s.minutes.all(Decision)[0].id),
        ("To meet demand.", True),
    ),
    "/al To build a ford instead.": (
        under_way,
        lambda s: (s.one(Alternative).text, s.one(Alternative).decision == s.one(Decision).id),
        ("To build a ford instead.", True),
    ),
    "/al none": (empty_item, block, ("alternatives", "")),
    "/st planning permission being given.": (
        under_way,
        lambda s: s.one(Decision).subject_to,
        "planning permission being given.",
    ),
    "/st -": (
        lambda: under_way().enter("/st planning permission being given."),
        lambda s: s.one(Decision).subject_to,
        "",
    ),
    "/dg Head of Parks > in consultation with ab": (
        under_way,
        lambda s: (s.one(Decision).delegated_to, s.one(Decision).consulting),
        ("Head of Parks", token("person", person("ab"))),
    ),
    "/dg js": (under_way, lambda s: s.one(Decision).delegated_to, token("person", person("js"))),
    "/dg -": (
        lambda: under_way().enter("/dg js > in consultation with ab"),
        lambda s: (s.one(Decision).delegated_to, s.one(Decision).consulting),
        ("", ""),
    ),
    "/ur the contract ends on Friday.": (
        under_way,
        lambda s: s.one(Decision).urgent,
        "the contract ends on Friday.",
    ),
    "/ur -": (
        lambda: under_way().enter("/ur the contract ends on Friday."),
        lambda s: s.one(Decision).urgent,
        "",
    ),
    "/ci the Scrutiny Committee > 16 July 2015": (
        under_way,
        lambda s: (s.one(Decision).call_in, s.one(Decision).call_in_until),
        ("the Scrutiny Committee", date(2015, 7, 16)),
    ),
    "/ci > 16 July 2015": (
        under_way,
        lambda s: (s.one(Decision).call_in, s.one(Decision).call_in_until),
        ("", date(2015, 7, 16)),
    ),
    "/ci -": (
        lambda: under_way().enter("/ci the Scrutiny Committee > 16 July 2015"),
        lambda s: (s.one(Decision).call_in, s.one(Decision).call_in_until),
        ("", None),
    ),
    "/sum The bridge is to be built.": (
        under_way,
        lambda s: s.one(Decision).summary,
        "The bridge is to be built.",
    ),
    "/sum -": (
        lambda: under_way().enter("/sum The bridge is to be built."),
        lambda s: s.one(Decision).summary,
        "",
    ),
    "/er minute 14/16 is rescinded": (
        under_way,
        lambda s: s.one(Decision).earlier,
        "minute 14/16 is rescinded",
    ),
    "/er -": (
        lambda: under_way().enter("/er minute 14/16 is rescinded"),
        lambda s: s.one(Decision).earlier,
        "",
    ),
    "/bloc 6 7": (
        under_way,
        lambda s: [one.item for one in s.minutes.all(Settled)],
        [item(6), item(7)],
    ),
    "/bloc 6-8": (
        under_way,
        lambda s: [one.item for one in s.minutes.all(Settled)],
        [item(6), item(7), item(8)],
    ),
    "/bloc -": (
        lambda: under_way().enter("/bloc 6 7"),
        lambda s: s.minutes.all(Settled),
        [],
    ),
    '/appr 9 July subject to: para 3, "four" > "fourteen"': (
        under_way,
        lambda s: (
            s.one(Approval).held_on,
            s.one(Approval).outcome,
            s.one(Correction).approval == s.one(Approval).id,
            (s.one(Correction).locator, s.one(Correction).find, s.one(Correction).put),
        ),
        (date(2014, 7, 9), "approved", True, ("para 3", "four", "fourteen")),
    ),
    "/appr 9 July 2014, 3 August 2014 (Part I)": (
        under_way,
        lambda s: [(a.held_on, a.part) for a in s.minutes.all(Approval)],
        [(date(2014, 7, 9), ""), (date(2014, 8, 3), "Part I")],
    ),
    "/appr Audit Committee 4 May 2015 > agreed": (
        under_way,
        lambda s: (s.one(Approval).body_name, s.one(Approval).held_on, s.one(Approval).outcome),
        ("Audit Committee", date(2015, 5, 4), "agreed"),
    ),
    "/appr 9 July 2014 > deferred: the draft came late": (
        under_way,
        lambda s: (s.one(Approval).outcome, s.one(Approval).note),
        ("deferred", "the draft came late"),
    ),
    "/appr 9 July 2014 > confirmed > signed by ab": (
        under_way,
        lambda s: (s.one(Approval).outcome, s.one(Approval).signed_by),
        ("confirmed", token("person", person("ab"))),
    ),
    "/by ab+cd": (
        under_way,
        lambda s: (s.one(Decision).movers, s.one(Decision).seconders),
        (token("person", person("ab")), token("person", person("cd"))),
    ),
    "/by dec1: ab+cd": (
        under_way,
        lambda s: (s.one(Decision).movers, s.one(Decision).seconders),
        (token("person", person("ab")), token("person", person("cd"))),
    ),
    "/by Cllr Poe + Cllr Roe": (
        under_way,
        lambda s: (s.one(Decision).movers, s.one(Decision).seconders),
        ("Cllr Poe", "Cllr Roe"),
    ),
    "/by -": (
        lambda: under_way().enter("/by ab"),
        lambda s: s.one(Decision).movers,
        "",
    ),
    '/cor page 3, minute 14/16: "x" > "y"': (
        lambda: under_way().enter("/appr 9 July 2014"),
        lambda s: (s.one(Correction).locator, s.one(Correction).find, s.one(Correction).put),
        ("page 3, minute 14/16", "x", "y"),
    ),
    "/cor minute 5: wording to follow": (
        lambda: under_way().enter("/appr 9 July 2014"),
        lambda s: (s.one(Correction).locator, s.one(Correction).text),
        ("minute 5", "wording to follow"),
    ),
    "/cor add Cllr Z to those present": (
        lambda: under_way().enter("/appr 9 July 2014"),
        lambda s: (s.one(Correction).locator, s.one(Correction).text),
        ("", "add Cllr Z to those present"),
    ),
    "/a dd: trends report > in 12 months' time": (
        under_way,
        lambda s: (
            s.one(Action).text,
            s.one(Action).due_said,
            s.one(Action).due_on,
            s.one(Action).due_apart,
            s.one(Owner).person,
        ),
        ("trends report", "in 12 months' time", date(2016, 7, 9), True, person("dd")),
    ),
    "/a That officers report back in 12 months' time.": (
        under_way,
        lambda s: (
            s.one(Action).text,
            s.one(Action).due_said,
            s.one(Action).due_on,
            s.one(Action).due_apart,
            s.minutes.all(Owner),
        ),
        (
            "That officers report back in 12 months' time.",
            "in 12 months' time",
            date(2016, 7, 9),
            False,
            [],
        ),
    ),
    "/ns To receive the annual report.": (
        under_way,
        lambda s: s.one(NextStep).text,
        "To receive the annual report.",
    ),
    "/doc Annex A: map": (
        under_way,
        lambda s: (s.one(Document).label, s.one(Document).title),
        ("Annex A", "map"),
    ),
    "/doc Flood plan > www.example.org": (
        under_way,
        lambda s: (s.one(Document).label, s.one(Document).title, s.one(Document).place_found),
        ("", "Flood plan", "www.example.org"),
    ),
    "/0d": (empty_item, block, ("declarations", "")),
    "/0w": (empty_item, block, ("witnesses", "")),
    "/0r": (empty_item, block, ("decision", "")),
    "/0a": (empty_item, block, ("actions", "")),
    "/0n": (empty_item, block, ("next_steps", "")),
    "/0doc": (empty_item, block, ("documents", "")),
    "/0": (empty_item, block, ("declarations", "")),
    "/pr ab cd": (Session, lambda s: [standing(s, c) for c in ("ab", "cd")], ["present"] * 2),
    "/pr all": (
        Session,
        lambda s: sorted(a.person for a in s.minutes.all(Attendance)),
        sorted(map(person, ("ab", "cd", "ef", "gh"))),
    ),
    "/pr all but ab cd": (
        Session,
        lambda s: sorted(a.person for a in s.minutes.all(Attendance)),
        sorted(map(person, ("ef", "gh"))),
    ),
    "/ap ab": (Session, lambda s: standing(s, "ab"), "apologies"),
    "/ap ab: unwell, sub gh": (
        Session,
        lambda s: [
            (a.person, a.standing, a.reason, a.substitute_for) for a in s.minutes.all(Attendance)
        ],
        [
            (person("ab"), "apologies", "unwell", None),
            (person("gh"), "present", "", person("ab")),
        ],
    ),
    "/abs ab cd": (Session, lambda s: [standing(s, c) for c in ("ab", "cd")], ["absent"] * 2),
    "/in gh": (under_way, logged, (person("gh"), "in", "14:12")),
    "/in gh -3": (under_way, logged, (person("gh"), "in", "14:09")),
    "/in gh 10:42": (under_way, logged, (person("gh"), "in", "10:42")),
    "/out cd": (under_way, logged, (person("cd"), "out", "14:12")),
    "/out cd -3": (under_way, logged, (person("cd"), "out", "14:09")),
    "/out cd 10:42": (under_way, logged, (person("cd"), "out", "10:42")),
    "/ch ab": (under_way, logged, (person("ab"), "presides", "14:12")),
    "/ch ab 10:42": (under_way, logged, (person("ab"), "presides", "10:42")),
    "/w dd": (
        under_way,
        lambda s: (s.one(Witness).name, s.one(Witness).title, s.one(Witness).person),
        ("Dinah Drew", "Deputy Director of Roads", person("dd")),
    ),
    "/w Jane Example, Head of Parks > Borough Council": (
        under_way,
        lambda s: (
            s.one(Witness).name,
            s.one(Witness).title,
            s.one(Witness).organisation,
            s.one(Witness).person,
        ),
        ("Jane Example", "Head of Parks", "Borough Council", None),
    ),
    "/d ab 7,9 personal: school governor > left": (
        under_way,
        lambda s: (
            s.one(Declaration).person,
            s.one(Declaration).interest,
            s.one(Declaration).nature,
            s.one(Declaration).effect,
            [c.item for c in s.minutes.all(Cover)],
        ),
        (person("ab"), "personal", "school governor", "left", [item(7), item(9)]),
    ),
    "/d ab school governor": (
        under_way,
        lambda s: (s.one(Declaration).interest, [c.item for c in s.minutes.all(Cover)]),
        ("school governor", [item(5)]),
    ),
    "/name ?1 = Jane Example, Head of Roads": (
        lambda: under_way().enter("/w @?highways officer"),
        lambda s: (
            s.last(Person).name,
            s.last(Person).title,
            s.last(Person).described,
            s.one(Witness).name,
        ),
        ("Jane Example", "Head of Roads", False, "Jane Example"),
    ),
    "/n": (under_way, taken_at, (item(6), "14:12")),
    "/n 10:42": (under_way, taken_at, (item(6), "10:42")),
    "/go 7": (under_way, taken_at, (item(7), "14:12")),
    "/go 7 10:42": (under_way, taken_at, (item(7), "10:42")),
    "/item Flooding": (
        under_way,
        lambda s: (s.last(Item).title, s.last(Item).agenda_number),
        ("Flooding", "10"),
    ),
    "/item 7 = Flooding in the town": (
        under_way,
        lambda s: s.minutes.item(item(7)).title,
        "Flooding in the town",
    ),
    "/item 4.1: Terms of reference": (
        under_way,
        lambda s: (s.last(Item).agenda_number, s.last(Item).title, s.last(Item).parent),
        ("4.1", "Terms of reference", item(4)),
    ),
    "/item section: Procedural matters": (
        under_way,
        lambda s: (s.last(Item).kind, s.last(Item).title, s.last(Item).agenda_number),
        ("section", "Procedural matters", ""),
    ),
    "/item part: Part 1 – open to the public": (
        under_way,
        lambda s: (s.last(Item).kind, s.last(Item).title),
        ("part", "Part 1 – open to the public"),
    ),
    "/item 7 tag: for decision": (
        under_way,
        lambda s: s.minutes.item(item(7)).tag,
        "for decision",
    ),
    "/item 7 report: FIN/12": (
        under_way,
        lambda s: s.minutes.item(item(7)).report_reference,
        "FIN/12",
    ),
    "/item 7 by: dd": (
        under_way,
        lambda s: s.minutes.item(item(7)).presenter,
        f"⟦person:{person('dd')}⟧",
    ),
    "/item 7 planned: 10:30": (
        under_way,
        lambda s: s.minutes.item(item(7)).planned_at,
        time(10, 30),
    ),
    "/item 7 minute: 14/16": (
        under_way,
        lambda s: s.minutes.item(item(7)).minute_number,
        "14/16",
    ),
    "/item 7 under: 4": (under_way, lambda s: s.minutes.item(item(7)).parent, item(4)),
    "/item! Flooding > the river is rising": (
        under_way,
        lambda s: (s.last(Item).title, s.last(Item).urgent, s.last(Item).urgent_reason),
        ("Flooding", True, "the river is rising"),
    ),
    "/item! 7 > the river is rising": (
        under_way,
        lambda s: (s.minutes.item(item(7)).urgent, s.minutes.item(item(7)).urgent_reason),
        (True, "the river is rising"),
    ),
    "/meeting kind: budget": (under_way, lambda s: s.minutes.meeting.kind, "budget"),
    "/meeting venue: Town Hall": (under_way, lambda s: s.minutes.meeting.venue, "Town Hall"),
    "/meeting mode: remote": (under_way, lambda s: s.minutes.meeting.mode, "remote"),
    "/meeting notice: The meeting was recorded.": (
        under_way,
        lambda s: s.minutes.meeting.notice,
        "The meeting was recorded.",
    ),
    "/meeting reference: FPB/15/3": (
        under_way,
        lambda s: s.minutes.meeting.reference,
        "FPB/15/3",
    ),
    "/meeting number: 14": (under_way, lambda s: s.minutes.meeting.first_minute, 14),
    "/nm 12 May 2016 10am > Council Chamber": (
        under_way,
        lambda s: (
            s.minutes.meeting.next_on,
            s.minutes.meeting.next_at,
            s.minutes.meeting.next_said,
        ),
        (date(2016, 5, 12), time(10), "Council Chamber"),
    ),
    "/nm in the autumn": (
        under_way,
        lambda s: (s.minutes.meeting.next_on, s.minutes.meeting.next_said),
        (None, "in the autumn"),
    ),
    "/signed ab 9 October 2015": (
        under_way,
        lambda s: (s.minutes.meeting.signed_by, s.minutes.meeting.signed_on),
        (f"⟦person:{person('ab')}⟧", date(2015, 10, 9)),
    ),
    "/signed ab": (
        under_way,
        lambda s: (s.minutes.meeting.signed_by, s.minutes.meeting.signed_on),
        (f"⟦person:{person('ab')}⟧", None),
    ),
    "/start": (Session, lambda s: f"{s.one(Sitting).started_at:%H:%M}", "14:12"),
    "/start 10:02": (Session, lambda s: f"{s.one(Sitting).started_at:%H:%M}", "10:02"),
    "/adj": (
        lambda: Session().enter("/start 10:00"),
        lambda s: (s.one(Sitting).ending, s.one(Sitting).ended_at),
        ("adjourned", datetime(2015, 7, 9, 14, 12, 31)),
    ),
    "/adj 11:30": (
        lambda: Session().enter("/start 10:00"),
        lambda s: s.one(Sitting).ended_at,
        datetime(2015, 7, 9, 11, 30),
    ),
    "/res": (
        lambda: Session().enter("/start 10:00", "/adj 11:30"),
        lambda s: (s.last(Sitting).ending, f"{s.last(Sitting).started_at:%H:%M}"),
        ("", "14:12"),
    ),
    "/res 11:45": (
        lambda: Session().enter("/start 10:00", "/adj 11:30"),
        lambda s: f"{s.last(Sitting).started_at:%H:%M}",
        "11:45",
    ),
    "/close": (
        lambda: Session().enter("/start 10:00"),
        lambda s: sittings.last(s.minutes) and s.one(Sitting).ending,
        "closed",
    ),
    "/close 12:30": (
        lambda: Session().enter("/start 10:00"),
        lambda s: (s.one(Sitting).ending, s.one(Sitting).ended_at),
        ("closed", datetime(2015, 7, 9, 12, 30)),
    ),
    "/f p2 four > fourteen": (under_way, lambda s: texts(s)[1], "There were fourteen bids."),
    "/f 7 Flooding in the town": (
        under_way,
        lambda s: s.minutes.item(item(7)).title,
        "Flooding in the town",
    ),
    "/mv p2 7": (under_way, lambda s: s.minutes.all(Point)[1].item, item(7)),
    "/mv p2 p1": (
        under_way,
        texts,
        ["There were four bids.", "The four officers were thanked."],
    ),
    "/mv p1 after p2": (
        under_way,
        texts,
        ["There were four bids.", "The four officers were thanked."],
    ),
    "/k p2 a": (under_way, lambda s: s.one(Action).text, "There were four bids."),
    "/k p2 clause": (under_way, lambda s: s.last(Clause).text, "There were four bids."),
    "/del p2": (under_way, texts, ["The four officers were thanked."]),
    "/del": (under_way, lambda s: s.minutes.all(Clause), []),
    "/del item 9": (under_way, lambda s: s.minutes.find(Item, item(9)), None),
}

READINGS: dict[str, tuple[Callable[[], Session], Callable[[Session], Reading]]] = {
    "/!": (under_way, lambda s: Walk()),
    "/r": (with_a_report, lambda s: Offer("/r That the bridge be painted.")),
    "/pr": (under_way, lambda s: Roll()),
    "/v That the meeting go on >": (
        under_way,
        lambda s: Roll(Put(item(5), question="That the meeting go on")),
    ),
    "/v": (debate, lambda s: Roll(Put(item(5), motion=s.last(Motion).id))),
    "/see 7": (under_way, lambda s: Look(item(7))),
    "/at 14:03": (under_way, lambda s: SetClock(datetime(2015, 7, 9, 14, 3))),
    "/f p2": (
        under_way,
        lambda s: Edit("point", s.minutes.all(Point)[1].id, "There were four bids."),
    ),
    "/f": (
        under_way,
        lambda s: Edit("clause", s.one(Clause).id, "That the bids be published;"),
    ),
    "/u": (under_way, lambda s: Undo(1)),
    "/u 3": (under_way, lambda s: Undo(3)),
    "/redo": (under_way, lambda s: Redo(1)),
    "/redo 2": (under_way, lambda s: Redo(2)),
    "/held": (under_way, lambda s: Held()),
    "/check": (under_way, lambda s: Check()),
    "/better": (slipped, lambda s: Better("point", s.minutes.all(Point)[-1].id)),
    "/better p2": (slipped, lambda s: Better("point", s.minutes.all(Point)[1].id)),
    "/silence": (slipped, lambda s: Better("point", s.minutes.all(Point)[-1].id, True)),
    "/silence p2": (slipped, lambda s: Better("point", s.minutes.all(Point)[1].id, True)),
    "/read": (under_way, lambda s: ReadBack()),
    "/where": (under_way, lambda s: Where()),
    "/?": (under_way, lambda s: Help("")),
    "/? clause": (under_way, lambda s: Help("clause")),
    "/quit": (under_way, lambda s: Quit()),
}


for _line, _off in (
    ("/silence english-will", "english-will"),
    ("/silence today", "english-today"),
):
    RECORDS[_line] = (under_way, lambda s: s.minutes.body.findings_off, _off)
RECORDS["/check off unset-actions"] = (
    under_way,
    lambda s: s.minutes.body.findings_off,
    "unset-actions",
)
RECORDS |= examples_business.RECORDS
RECORDS |= examples_points.RECORDS
READINGS |= examples_points.READINGS
RECORDS |= examples_private.RECORDS
RECORDS |= examples_presence.RECORDS
RECORDS |= examples_terms.RECORDS
READINGS |= examples_terms.READINGS
READINGS |= examples_presence.READINGS
RECORDS |= examples_mending.RECORDS
READINGS |= examples_mending.READINGS


def test_every_example_of_the_table_is_tried_here() -> None:
    examples = [e for verb in verbs.VERBS for e in verb.examples]
    assert Counter(examples) == Counter([*RECORDS, *READINGS])


@pytest.mark.parametrize("example", RECORDS)
def test_an_example_makes_the_records_it_says(example: str) -> None:
    prepare, found, expected = RECORDS[example]
    assert found(prepare().enter(example)) == expected


@pytest.mark.parametrize("example", READINGS)
def test_an_example_is_read_as_what_it_says(example: str) -> None:
    prepare, expected = READINGS[example]
    session = prepare()
    assert session.read(example) == expected(session)


def _in_full(example: str) -> str:
    """An example with the full word in place of its short form; empty where it has none."""
    verb = next((v for v in verbs.VERBS if example in v.examples), None)
    if verb is None:
        return ""
    typed = max((f for f in verb.short if example.startswith(f)), key=len, default="")
    rest = example.removeprefix(typed)
    if not typed or typed == "!" or rest[:1].isalnum() or verb.name == "nil":
        return ""
    return f"/{verb.name} {rest.strip()}".strip()


@pytest.mark.parametrize("example", [e for e in [*RECORDS, *READINGS] if _in_full(e)])
def test_the_full_word_means_the_same_as_the_short_form(example: str) -> None:
    session = (RECORDS.get(example) or READINGS[example])[0]()
    assert _words(session.read(example)) == _words(session.read(_in_full(example)))


def _words(reading: Reading) -> object:
    """A reading as it can be compared: requests by act and words."""
    if isinstance(reading, Acts):
        return [(r.act.__name__, dict(r.words)) for r in reading.requests]
    return reading


def test_no_form_means_two_verbs_and_every_verb_has_a_group() -> None:
    forms = Counter(form for verb in verbs.VERBS for form in verb.forms)
    assert [form for form, count in forms.items() if count > 1] == []
    assert {verb.group for verb in verbs.VERBS} == set(verbs.GROUPS)


def test_every_verb_can_be_read() -> None:
    assert set(line.READ) == {verb.name for verb in verbs.VERBS}


def test_the_short_forms_that_were_shipped_stay() -> None:
    frozen = {
        "point": "/p",
        "sub-point": "/pp",
        "continue": "..",
        "purpose": "/pu",
        "verbatim": "/vb",
        "note": "/no",
        "lead-in": "/l",
        "clause": "/r",
        "sub-clause": "/rr",
        "closing": "/t",
        "action": "/a",
        "next-step": "/ns",
        "document": "/doc",
        "witness": "/w",
        "declaration": "/d",
        "leave": "/lv",
        "officer": "/wo",
        "speaker": "/ws",
        "question": "/q",
        "answer": "/an",
        "supplementary": "/sq",
        "petition": "/pet",
        "deputation": "/dep",
        "announcement": "/ann",
        "tribute": "/tri",
        "nil": "/0",
        "present": "/pr",
        "apologies": "/ap",
        "absent": "/abs",
        "presides": "/ch",
        "next": "/n",
        "take": "/go",
        "look": "/see",
        "adjourn": "/adj",
        "resume": "/res",
        "mark": "!",
        "walk": "/!",
        "fix": "/f",
        "move": "/mv",
        "kind": "/k",
        "strike": "/del",
        "motion": "/m",
        "procedural": "/m!",
        "amendment": "/am",
        "seconder": "/sec",
        "substantive": "/sub",
        "vote": "/v",
        "outcome": "/o",
        "undo": "/u",
        "help": "/?",
    }
    for name, short in frozen.items():
        assert verbs.find(short).name == name


@pytest.mark.parametrize(
    ("typed", "near"),
    [("clauze", "/r (clause)"), ("wittness", "/w (witness)"), ("adjurn", "/adj (adjourn)")],
)
def test_an_unknown_verb_is_refused_with_near_ones(typed: str, near: str) -> None:
    with pytest.raises(Refusal) as refused:
        verbs.find(typed)
    assert near in str(refused.value)
    assert "//" in str(refused.value)


@pytest.mark.parametrize(
    ("word", "meant"),
    [("chair", "/ch (presides)"), ("left", "/out"), ("resolved", "/r (clause)"), ("dpi", "/d (")],
)
def test_another_word_for_a_verb_is_answered_with_the_verb(word: str, meant: str) -> None:
    with pytest.raises(Refusal) as refused:
        verbs.find(f"/{word}")
    assert f"did you mean {meant}" in str(refused.value)


def test_every_other_word_suggests_a_verb_and_is_none() -> None:
    for word in verbs.MEANT:
        with pytest.raises(Refusal, match=f"There is no verb /{word}: did you mean /"):
            verbs.find(word)


def test_an_unknown_verb_like_no_other_points_to_the_list() -> None:
    with pytest.raises(Refusal, match=r"There is no verb /xyzzyq: /\? lists the verbs"):
        verbs.find("/xyzzyq")


def test_a_verb_is_found_with_or_without_its_slash_and_in_capitals() -> None:
    assert verbs.find("clause") is verbs.find("/R") is verbs.find("r")


def test_entries_make_their_own_item_where_none_is_taken() -> None:
    for sentence in ("Somebody spoke.", "/r That it be noted;", "/a Report back.", "/0d", "!"):
        session = Session(minutes=bare())
        session.enter(sentence)
        assert session.one(Item).provisional
        assert session.one(Taking).item == session.one(Item).id


def test_a_meeting_with_an_agenda_but_no_item_taken_gets_a_provisional_item() -> None:
    session = Session(minutes=laid_out())
    session.enter("Somebody spoke.")
    assert session.last(Item).provisional
    assert session.one(Point).item == session.last(Item).id


def test_a_line_bound_to_an_item_stays_with_it() -> None:
    session = under_way()
    session.item = item(7)
    session.enter("Somebody spoke.", "/r That it be noted;")
    assert session.last(Point).item == item(7)
    assert session.last(Clause).item == item(7)
