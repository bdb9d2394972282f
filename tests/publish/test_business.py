"""Questions, petitions, announcements and people heard, as printed."""

from __future__ import annotations

from dataclasses import replace

from meetingtui.domain.house_style import HouseStyle
from meetingtui.publish import compose, markdown, styles, text
from tests.entry.session import Session, item, under_way

PLAIN = styles.shipped("surrey-2015")


def styled(**keys: object) -> HouseStyle:
    """The house style with other keys for this business."""
    return replace(PLAIN, business=replace(PLAIN.business, **keys))  # type: ignore[arg-type]


def printed(session: Session, label: str, style: HouseStyle = PLAIN) -> list[str]:
    """The lines below a label on the page of item 4, up to the next label."""
    page = compose.document(session.minutes, style, item(4))
    lines = [line for line in text.lines(page) if line]
    return lines[lines.index(label) + 1 : -1]


def entered(*lines: str) -> Session:
    """A meeting at item 4 with these lines."""
    return under_way().enter("/go 4", *lines)


def test_questions_with_their_answers() -> None:
    session = entered(
        "/q 1 resident of Larkfield > ch: Why is it closed?",
        "/q Cllr Poe on behalf of the Society > Leader [Annex 1]",
        "/an q1 ch: Because.",
        "/sq q1: Really?",
        "/an in writing",
        "/an q2 cd: Yes. [Annex B]",
    )
    assert printed(session, "Questions:") == [
        "Question 1 from a resident (Larkfield) to the Chair: Why is it closed?",
        "Answer by the Chair: Because.",
        "Supplementary question: Really?",
        "Answered in writing.",
        "Question from Cllr Poe on behalf of the Society to Leader: See Annex 1.",
        "Answer by Colin Dale: Yes.",
        "See Annex B.",
    ]


def test_announcements_answers_and_points_hold_lists() -> None:
    session = entered(
        "/ann ch: It was reported that:",
        ".. - the hall reopens;",
        ".. - the fair is on 1 June.",
        "/q cd: What was done?\n- to the gate\n- to the stile",
        "/an It was:\n- mended;\n- painted.",
        "The Chairman reported:\n- one;\n- two.",
    )
    shown = markdown.write(compose.document(session.minutes, PLAIN, item(4)))
    assert "**The Chair:** It was reported that:\n\n- the hall reopens;\n\n- the fair " in shown
    assert "What was done?\n\n- to the gate\n\n- to the stile\n" in shown
    assert "It was:\n\n- mended;\n\n- painted.\n" in shown
    assert "1. The Chairman reported:\n\n   - one;\n\n   - two.\n" in shown


def test_an_answer_that_does_not_follow_its_question_names_it() -> None:
    session = entered("/q 7 resident > Leader: Why?", "/q cd: When?", "/p A point.")
    session.enter("/an q1: Because.")
    assert printed(session, "Questions:")[2] == "Answer to question 7: Because."


def test_questions_are_counted_where_the_house_counts_them() -> None:
    session = entered("/q cd: Why?", "/sq Really?", "/q ab: When?")
    lines = printed(session, "Questions:", styled(numbered=True))
    assert [line.partition(" from")[0] for line in lines] == [
        "Question 1",
        "Supplementary question: Really?",
        "Question 2",
    ]


def test_supplementary_questions_alone() -> None:
    session = entered("/q cd: Why?", "/an By May.", "/sq Really?", "/an Yes.")
    style = styled(
        printed="supplementaries", supplementary="SQ{number}[ from {asker}][ to {addressee}]:"
    )
    assert printed(session, "Questions:", style) == ["SQ1 from Colin Dale: Really?", "Answer: Yes."]


def test_a_question_of_several_lines_keeps_them() -> None:
    session = entered("/q cd: Why?\nAnd when?")
    page = compose.document(session.minutes, PLAIN, item(4))
    assert "Why?\\\nAnd when?" in markdown.write(page)


def test_petitions_and_deputations() -> None:
    session = entered(
        "/pet B: Save the bridge > Jane Example of Larkfield > 1312 names > presented by Cllr Poe",
        "/an Leader > It would be looked at.",
        "/dep > resident",
        "/an in Annex 3",
    )
    assert printed(session, "Petitions:") == [
        "Petition B: Save the bridge",
        "Lead petitioner: Jane Example (Larkfield). Presented by Cllr Poe. Signatures: 1,312.",
        "Response by Leader: It would be looked at.",
        "Deputation:",
        "Led by a resident.",
        "Response: See Annex 3.",
    ]


def test_announcements_and_tributes() -> None:
    session = entered("/ann ch: It reopens.", "/ann It is warm.", "/tri ab: He served for years.")
    assert printed(session, "Announcements:") == [
        "The Chair: It reopens.",
        "It is warm.",
        "Tribute by Abigail Brook: He served for years.",
    ]


def test_officers_and_speakers_have_blocks_of_their_own() -> None:
    session = entered(
        "/wo dd", "/ws Jane Example, Secretary > Larkfield Society (objecting)", "/w js"
    )
    page = [line for line in text.lines(compose.document(session.minutes, PLAIN, item(4))) if line]
    assert page[page.index("Officers attending:") + 1] == "Dinah Drew, Deputy Director of Roads"
    assert page[page.index("Witnesses:") + 1] == "Jane Smith, Head of Parks"
    assert page[page.index("Speakers:") + 1] == (
        "Jane Example, Secretary, Larkfield Society (objecting)"
    )
