"""What the examples of declarations, witnesses, questions and petitions record."""

from __future__ import annotations

from collections.abc import Callable

from meetingtui.domain.announcements import Announcement
from meetingtui.domain.attendance import Presence
from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.petitions import Petition
from meetingtui.domain.questions import Answer, Question
from meetingtui.domain.witnesses import Witness
from tests.entry.session import Session, item, person, under_way

Check = Callable[[Session], object]
Row = tuple[Callable[[], Session], Check, object]


def interested() -> Session:
    """A meeting at item 5, for which ab declared that she leaves."""
    return under_way().enter("/d ab personal: governor > left")


def asked() -> Session:
    """A meeting at item 5 with a question."""
    return under_way().enter("/q Jane Example > Leader: Why?")


def covered(session: Session) -> list[tuple[int | None, str]]:
    """The items covered by the first declaration, with their own effects."""
    first = session.minutes.all(Declaration)[0]
    covers = session.minutes.where(Cover, declaration=first.id)
    return [(cover.item, cover.effect or cover.said) for cover in covers]


def declared(session: Session) -> tuple[object, ...]:
    """The last declaration."""
    one = session.last(Declaration)
    return one.kind, one.person or one.name, one.interest, one.nature, one.effect


def heard(session: Session) -> list[tuple[str, str, str, str]]:
    """Everybody heard."""
    return [(w.kind, w.name, w.organisation, w.remark) for w in session.minutes.all(Witness)]


def moved(session: Session) -> tuple[int, str, str, int | None]:
    """The last line of the presence log."""
    line = session.last(Presence)
    return line.person, line.kind, f"{line.at:%H:%M}", line.item


def question(session: Session) -> tuple[object, ...]:
    """The last question: number, who, from where, to whom, its text and where that is."""
    one = session.last(Question)
    who, to = one.person or one.name, one.addressed or one.addressed_to
    return one.number, who, one.place_from, to, one.text, one.text_in


def answer(session: Session) -> tuple[object, ...]:
    """The only answer: by whom, how, its text and where that is."""
    one = session.one(Answer)
    return one.person or one.name, one.how, one.text, one.text_in


def petition(session: Session) -> tuple[object, ...]:
    """The only petition."""
    one = session.one(Petition)
    who = (one.name, one.place_from, one.presented_by)
    return one.kind, one.number, one.text, who, one.signatures


def announced(session: Session) -> tuple[str, str, str]:
    """The only announcement."""
    one = session.one(Announcement)
    return one.kind, one.name, one.text


REOPENS = "The hall reopens in May."
SOONER = "Why not sooner?"

RECORDS: dict[str, Row] = {
    "/w Jane Example, Head of Parks; John Sample, Head of Rivers": (
        under_way,
        lambda s: [(w.name, w.title) for w in s.minutes.all(Witness)],
        [("Jane Example", "Head of Parks"), ("John Sample", "Head of Rivers")],
    ),
    "/wo dd js": (
        under_way,
        heard,
        [("officer", "Dinah Drew", "", ""), ("officer", "Jane Smith", "", "")],
    ),
    "/w officer: Jane Example, Planning Officer": (
        under_way,
        lambda s: (heard(s), s.one(Witness).title),
        ([("officer", "Jane Example", "", "")], "Planning Officer"),
    ),
    "/ws Jane Example > Larkfield Society (objecting)": (
        under_way,
        heard,
        [("speaker", "Jane Example", "Larkfield Society", "objecting")],
    ),
    "/w speaker: resident (in support)": (
        under_way,
        heard,
        [("speaker", "A resident", "", "in support")],
    ),
    "/d ab, cd 6-8 personal (spouse): works there > left; 8 stayed": (
        under_way,
        lambda s: (covered(s), [(d.person, d.whose, d.effect) for d in s.minutes.all(Declaration)]),
        (
            [(item(6), ""), (item(7), ""), (item(8), "stayed")],
            [(person("ab"), "spouse", "left"), (person("cd"), "spouse", "left")],
        ),
    ),
    "/d ab all sensitive pecuniary > left; dispensation D4/15; not registered": (
        under_way,
        lambda s: (
            covered(s),
            declared(s),
            s.one(Declaration).dispensation,
            s.one(Declaration).sensitive,
            s.one(Declaration).registered,
        ),
        (
            [(None, "")],
            ("interest", person("ab"), "pecuniary", "", "left"),
            "D4/15",
            True,
            False,
        ),
    ),
    "/d All members 7 personal: live in the county > stayed": (
        under_way,
        lambda s: (covered(s), declared(s)),
        (
            [(item(7), "")],
            ("interest", "All members", "personal", "live in the county", "stayed"),
        ),
    ),
    '/d "The Clerk" 9: her own pay': (
        under_way,
        lambda s: (covered(s), declared(s)),
        ([(item(9), "")], ("interest", "The Clerk", "", "her own pay", "")),
    ),
    "/d ab as it arises: trustee of the museum": (
        under_way,
        lambda s: (covered(s), declared(s)),
        ([(None, "as it arises")], ("interest", person("ab"), "", "trustee of the museum", "")),
    ),
    "/d ab 7 lobbying: letters from residents": (
        under_way,
        lambda s: (covered(s), declared(s)),
        ([(item(7), "")], ("lobbying", person("ab"), "", "letters from residents", "")),
    ),
    "/d whip: none declared": (
        under_way,
        lambda s: (declared(s), s.one(Declaration).nil),
        (("whip", "", "", "none declared", ""), True),
    ),
    "/d whip none": (
        under_way,
        lambda s: (declared(s), s.one(Declaration).nil),
        (("whip", "", "", "", ""), True),
    ),
    "/d none": (
        under_way,
        lambda s: (declared(s), s.one(Declaration).nil),
        (("interest", "", "", "", ""), True),
    ),
    "/lv": (interested, moved, (person("ab"), "out", "14:12", item(5))),
    "/lv -3": (interested, moved, (person("ab"), "out", "14:09", item(5))),
    "/lv ab 10:42": (interested, moved, (person("ab"), "out", "10:42", item(5))),
    "/lv back": (
        lambda: interested().enter("/lv", "/n"),
        moved,
        (person("ab"), "in", "14:12", item(6)),
    ),
    "/q resident > ch: Why is it closed?": (
        under_way,
        question,
        ("", "A resident", "", "the Chair", "Why is it closed?", ""),
    ),
    "/q Jane Example of Larkfield > Cabinet Member for Roads: When will it open?": (
        under_way,
        question,
        ("", "Jane Example", "Larkfield", "Cabinet Member for Roads", "When will it open?", ""),
    ),
    "/q cd: Who pays?": (
        under_way,
        lambda s: (question(s), s.one(Question).kind),
        (("", person("cd"), "", "", "Who pays?", ""), "member"),
    ),
    "/q 3 Cllr Poe > Leader [Annex 1]": (
        under_way,
        lambda s: (question(s), s.one(Question).kind),
        (("3", "Cllr Poe", "", "Leader", "", "Annex 1"), "member"),
    ),
    "/an By May.": (asked, answer, ("", "", "By May.", "")),
    "/an ab: By May.": (asked, answer, (person("ab"), "", "By May.", "")),
    "/an q1: By May.": (
        lambda: asked().enter("/q cd: And then?"),
        lambda s: (answer(s), s.one(Answer).question == s.minutes.all(Question)[0].id),
        (("", "", "By May.", ""), True),
    ),
    "/an in writing": (asked, answer, ("", "in writing", "", "")),
    "/an Leader > in Annex B": (asked, answer, ("Leader", "", "", "Annex B")),
    "/sq Why not sooner?": (
        asked,
        lambda s: (question(s), s.last(Question).parent == s.minutes.all(Question)[0].id),
        (("", "", "", "", SOONER, ""), True),
    ),
    "/sq q1: Why not sooner?": (
        lambda: asked().enter("/q cd: And then?"),
        lambda s: s.last(Question).parent == s.minutes.all(Question)[0].id,
        True,
    ),
    "/sq cd: Why not sooner?": (asked, question, ("", person("cd"), "", "", SOONER, "")),
    "/pet Save the bridge > Jane Example of Larkfield > 312 signatures": (
        under_way,
        petition,
        ("petition", "", "Save the bridge", ("Jane Example", "Larkfield", ""), 312),
    ),
    "/pet B: Open the ford > resident > presented by Cllr Poe": (
        under_way,
        petition,
        ("petition", "B", "Open the ford", ("A resident", "", "Cllr Poe"), None),
    ),
    "/pet Save the ford > Jane Example > more than 1,200 signatures": (
        under_way,
        petition,
        ("petition", "", "Save the ford", ("Jane Example", "", ""), 1200),
    ),
    "/dep The bridge > Jane Example on behalf of Larkfield Society": (
        under_way,
        petition,
        (
            "deputation",
            "",
            "The bridge",
            ("Jane Example on behalf of Larkfield Society", "", ""),
            None,
        ),
    ),
    "/ann The hall reopens in May.": (under_way, announced, ("announcement", "", REOPENS)),
    "/ann ch: The hall reopens in May.": (
        under_way,
        announced,
        ("announcement", "the Chair", REOPENS),
    ),
    "/ann Leader > The hall reopens in May.": (
        under_way,
        announced,
        ("announcement", "Leader", REOPENS),
    ),
    "/tribute Members stood in memory of Jane Example.": (
        under_way,
        announced,
        ("tribute", "", "Members stood in memory of Jane Example."),
    ),
    "/tri ch: He had served for years.": (
        under_way,
        announced,
        ("tribute", "the Chair", "He had served for years."),
    ),
}
