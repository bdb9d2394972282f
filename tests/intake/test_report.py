"""Officers' reports of several layouts through the same rules."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.domain.proposals import ReportProposal
from meetingtui.domain.record import Refusal
from meetingtui.intake import docx, report
from tests.intake import make_allotments

REPORTS = Path(__file__).parents[2] / "exports" / "specimen" / "reports"
SEED = Path(__file__).parents[3] / "shared" / "seeds" / "003_bad2ae268abd5efb.txt"


def _numbers(proposal: ReportProposal) -> list[str]:
    return [paragraph.number for paragraph in proposal.paragraphs]


@pytest.fixture
def seed() -> ReportProposal:
    if not SEED.exists():
        pytest.skip("the founding documents are not beside this checkout")
    return report.from_file(SEED)


def test_seed_front_and_end(seed: ReportProposal) -> None:
    assert seed.body_name == "Social Care Services Board"
    assert seed.dated == date(2016, 11, 25)
    assert seed.title == "Child Sexual Exploitation (CSE) updates"
    assert seed.purpose.startswith("To provide the board with an update on recommendations")
    assert seed.purpose.endswith("to tackle child sexual exploitation")
    assert seed.contact == "Ben Byrne, Head of Early Help / Lead officer for CSE"
    assert seed.contact_details == "ben.byrne@surreycc.gov.uk / 01483 517014"
    assert seed.background_papers == "SSCB CSE Strategy and Action Plan November 2016"


def test_seed_paragraphs(seed: ReportProposal) -> None:
    assert _numbers(seed) == (
        ["3.1", "3.2", "3.3", "4.1", "4.2", "4.3", "4.4", "4.5", "5.1", "5.2", "6.1", "6.2", "6.3"]
    )
    assert [p.number for p in seed.paragraphs if p.bulleted] == (
        ["3.1", "3.2", "4.1", "4.2", "4.3", "4.4", "4.5"]
    )
    broken = seed.paragraphs[1].text
    assert "to colleagues across the children's workforce. This has been" in broken
    assert broken.endswith("across YSS and Children's Services.")
    assert seed.paragraphs[5].text.startswith('"Sliding doors" has been')
    assert seed.paragraphs[3].heading.startswith("That officers, the Clinical")


def test_seed_answers(seed: ReportProposal) -> None:
    assert [answer.refers_to for answer in seed.answers] == ["3", "4", "5", "6"]
    for answer in seed.answers:
        assert answer.quoted.startswith("That ")
        assert answer.quoted.endswith(".")
        assert "refer" not in answer.quoted
        assert "*" not in answer.quoted
        assert answer.heading.rstrip(".") == answer.quoted.rstrip(".")
        paragraphs = {p.number: p.text for p in seed.paragraphs}
        assert answer.text == "\n\n".join(paragraphs[n] for n in answer.paragraphs)
        assert {n[0] for n in answer.paragraphs} == {answer.refers_to}
    assert sum(len(answer.paragraphs) for answer in seed.answers) == 13


def test_seed_recommendation_and_doubts(seed: ReportProposal) -> None:
    (new,) = seed.recommendations
    assert new.startswith("That the Board note the continuing progress")
    assert new.endswith("in the course of 2017.")
    (section,) = [doubt for doubt in seed.doubts if "proposed as section 2" in doubt]
    assert "Update and recommendations on CSE" in section
    (guessed,) = [doubt for doubt in seed.doubts if "Taken to be headings" in doubt]
    for heading in ("Therapeutic Support", "Engagement of Communities", "CSE update on"):
        assert heading in guessed
        assert any(heading in known for known in seed.headings)
    assert any("Left out: “SURREY”" in doubt for doubt in seed.doubts)


def test_seed_reads_the_same_as_markdown(seed: ReportProposal, tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_text(SEED.read_text(encoding="utf-8"), encoding="utf-8")
    assert report.from_file(path) == seed


def test_plain_text_with_recommendations_first_and_wrapped_lines() -> None:
    read = report.from_file(REPORTS / "tidal-gate.txt")
    assert read.body_name == "Coastal Resilience Scrutiny Panel"
    assert read.dated == date(2024, 3, 14)
    assert read.title == "Replacement of the Tern Quay tidal gate"
    assert read.purpose.startswith("To set out the options")
    assert _numbers(read) == ["1", "2", "3", "4", "5", "6"]
    assert not any(paragraph.bulleted for paragraph in read.paragraphs)
    assert "the pumping station at the end of the lane had" in read.paragraphs[1].text
    assert read.paragraphs[2].text.count("\n\n• ") == 3
    assert read.headings == ("BACKGROUND", "FINANCIAL IMPLICATIONS", "What happens next")
    assert read.paragraphs[4].heading == "FINANCIAL IMPLICATIONS"
    assert [words.split()[0] for words in read.recommendations] == ["note", "support", "ask"]
    assert "\n\n(i) a satisfactory survey" in read.recommendations[1]
    assert read.answers == ()
    assert read.contact == "Wilhelmina Oakapple, Coastal Engineer"
    assert read.contact_details == "01632 960147"
    assert read.background_papers.split("\n\n")[1].startswith("Letter from the harbour trustees")
    assert any("Wards affected: Quayside; Saltings" in doubt for doubt in read.doubts)


def test_markdown_with_headings_and_numbered_lists() -> None:
    read = report.from_file(REPORTS / "library-hours.md")
    assert read.body_name == "Culture and Learning Committee"
    assert read.dated == date(2023, 9, 5)
    assert read.title == "Opening hours of the branch libraries: progress"
    assert read.purpose.endswith("of the branch libraries.")
    assert _numbers(read) == ["1.1", "3.1", "3.2", "4.1", "4.2", "5.1"]
    assert [(a.refers_to, a.paragraphs) for a in read.answers] == (
        [("3", ("3.1", "3.2")), ("4", ("4.1", "4.2")), ("5", ("5.1",))]
    )
    assert read.answers[0].heading.startswith("That the branch libraries open")
    assert read.answers[1].heading == ""
    assert read.answers[0].quoted.endswith("evening in each week.")
    assert "12.5 per cent" in read.answers[1].text
    assert "Mossgate | 212" in read.answers[2].text
    assert read.recommendations == (
        ("welcome the longer hours; and", "ask for complete figures in the spring.")
    )
    assert read.contact == "Tobias Fennimore, Libraries and Archives Lead"
    assert "Visitor counts" in read.background_papers


def test_word_with_a_front_sheet_and_automatic_numbers() -> None:
    read = report.from_file(REPORTS / "allotments.docx")
    assert read.body_name == "Parks and Open Spaces Committee"
    assert read.dated == date(2025, 2, 11)
    assert read.title == "Allotments: answers to the task group"
    assert read.purpose.startswith("To answer the recommendations")
    assert read.headings == ("Introduction", "What has been done", "Cost")
    assert _numbers(read) == ["2.1", "2.2", "3.1", "3.2"]
    assert "Fencing | £1,480" in read.paragraphs[2].text
    assert [(a.quoted[-9:], a.refers_to, a.paragraphs) for a in read.answers] == (
        [(" quarter.", "2.1", ("2.1",)), ("t person.", "2.2", ("2.2",))]
    )
    assert read.recommendations == (
        "That the Committee thanks the task group.",
        "That the rents stay as they are until 2026.",
    )
    assert read.contact == "Perpetua Quill, Green Spaces Officer"
    assert read.contact_details == "01632 960388"
    assert read.background_papers == "Report of the task group, June 2024"
    assert any("day first: 11 February 2025" in doubt for doubt in read.doubts)
    assert any("Wards | All" in doubt for doubt in read.doubts)


def test_the_word_specimen_is_what_its_script_makes(tmp_path: Path) -> None:
    made = tmp_path / "allotments.docx"
    made.write_bytes(make_allotments.content())
    assert make_allotments.content() == made.read_bytes()
    assert docx.passages(made) == docx.passages(make_allotments.TARGET)


def _read(body: str) -> ReportProposal:
    return report.read(f"Roads Committee\nDATE: 3 May 2024\nTITLE: Fords\n\n{body}")


@pytest.mark.parametrize(
    "label",
    [
        "Purpose of report: To tell.", "PURPOSE OF THE REPORT\n\nTo tell.", "Purpose - To tell.",
        "**Purpose:** To tell.", "1. Purpose of report\n\nTo tell.", "## Purpose\n\nTo tell.",
        "Purpose of report\tTo tell.", "| Purpose | To tell. |", "Purpose of report:\nTo tell.",
    ],
)  # fmt: skip
def test_a_label_in_every_dress(label: str) -> None:
    assert _read(f"{label}\n\n2. The ford is open.\n").purpose == "To tell."


def test_a_purpose_that_is_a_numbered_section() -> None:
    read = _read("1. Purpose of report\n\n1.1 To tell.\n\n2. Background\n\n2.1 The ford is open.\n")
    assert read.purpose == "To tell."
    assert _numbers(read) == ["1.1", "2.1"]
    assert read.headings == ("Background",)


def test_the_words_of_a_label_in_a_sentence_are_no_label() -> None:
    read = _read("1. The date was changed.\n\n2. Recommendations were made in May.\n")
    assert [p.text for p in read.paragraphs] == (
        ["The date was changed.", "Recommendations were made in May."]
    )
    assert read.recommendations == ()
    assert read.dated == date(2024, 5, 3)


def test_a_line_that_begins_in_lower_case_goes_on_with_the_one_above() -> None:
    read = _read("1. The ford\nis open.\n\n2. The bridge\n\nis shut.\n")
    assert [p.text for p in read.paragraphs] == ["The ford is open.", "The bridge is shut."]


def test_contact_details_on_several_lines() -> None:
    read = _read("1. Open.\n\nReport contact\nAda Brindle\nHead of Roads\n\nContact details\n01632")
    assert (read.contact, read.contact_details) == ("Ada Brindle, Head of Roads", "01632")


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        ("That A be done.\n\nThat B be done.", ["That A be done.", "That B be done."]),
        ("The Committee is asked to:\n- note A;\n- agree B.", ["note A;", "agree B."]),
        ("(i) note A;\n(ii) agree B;\n(iii) end.", ["note A;", "agree B;", "end."]),
        ("(g) A;\n(h) B;\n(i) C.", ["A;", "B;", "C."]),
        ("1. Note A.\n2. Agree B.", ["Note A.", "Agree B."]),
        ("2.1 Note A.\n\n2.2 Agree B.", ["Note A.", "Agree B."]),
        ("That A be done", ["That A be done"]),
        ("a) A:\n   - x\n   - y\nb) B.", ["A:\n\n• x\n\n• y", "B."]),
    ],
)
def test_recommendations(section: str, expected: list[str]) -> None:
    read = _read(f"1. It is open.\n\nRecommendations\n\n{section}\n\nReport contact: A B")
    assert list(read.recommendations) == expected
    assert _numbers(read) == ["1"]


def test_the_section_of_recommendations_ends_at_a_heading_or_another_mark() -> None:
    read = _read("Recommendations:\n(a) note A.\n\nBackground\n\n1. The ford is open.\n")
    assert read.recommendations == ("note A.",)
    assert [(p.number, p.heading) for p in read.paragraphs] == [("1", "Background")]
    read = _read("Recommendations:\n- note A.\n\n1. The ford is open.\n")
    assert read.recommendations == ("note A.",)
    assert _numbers(read) == ["1"]


def test_earlier_recommendations_without_repeated_headings_are_found_by_number() -> None:
    read = _read(
        "1. The recommendations were:\n"
        "- That fords be marked. (See paragraph 2)\n"
        "- That fords be closed in flood - please refer to section 3 below.\n\n"
        "2. They are marked.\n\n3. Closure\n\n3.1 They are closed.\n"
    )
    assert [(a.quoted, a.refers_to, a.paragraphs) for a in read.answers] == [
        ("That fords be marked.", "2", ("2",)),
        ("That fords be closed in flood", "3", ("3.1",)),
    ]


def test_an_answer_that_is_missing_is_doubted() -> None:
    read = _read(
        "1. The recommendations were:\n- That fords be marked. Please refer to point 7\n\n"
        "2. It rained.\n"
    )
    assert read.answers[0].text == ""
    assert any("No answer" in doubt and "point 7" in doubt for doubt in read.doubts)


def test_an_ordinary_list_that_refers_to_a_paragraph_is_no_list_of_recommendations() -> None:
    read = _read(
        "1. The costs are:\n- stone, see paragraph 2; and\n- labour.\n\n2. Stone is dear.\n"
    )
    assert read.answers == ()
    assert "• labour." in read.paragraphs[0].text


def test_figures_that_begin_a_sentence_are_no_numbers() -> None:
    read = _read("1. Costs rose.\n\n12.5 tonnes were laid.\n\n2. Costs fell.\n")
    assert _numbers(read) == ["1", "", "2"]
    assert any("12.5 tonnes" in doubt for doubt in read.doubts)


def test_no_word_is_lost_without_being_named() -> None:
    read = _read(
        "Ward: Saltings\n\n1. Open.\n\nAn odd line that stands alone.\n\n| a | b |\n\n- stray\n\n"
        "Background papers: none\n\nP.S. and so on.\n"
    )
    said = " ".join([*(p.text for p in read.paragraphs), read.background_papers, *read.doubts])
    for word in ("Saltings", "Open.", "odd line", "a | b", "stray", "none", "P.S. and so on."):
        assert word in said


def test_what_is_not_said_is_doubted() -> None:
    read = report.read("1. The ford is open.\n\n2. The bridge is shut.\n")
    assert (read.title, read.body_name, read.dated) == ("", "", None)
    assert any("no title" in doubt for doubt in read.doubts)
    assert any("which body" in doubt for doubt in read.doubts)
    read = report.read("DATE: 11/25/16\nTITLE: Fords\n\n1. Open.\n")
    assert read.dated is None
    assert any("11/25/16" in doubt for doubt in read.doubts)


def test_body_and_date_and_title_without_labels() -> None:
    read = report.read("HARBOUR PANEL\n12 March 2026\nDredging of the basin\n\n1. It is deep.\n")
    assert (read.body_name, read.dated, read.title) == (
        "HARBOUR PANEL",
        date(2026, 3, 12),
        "Dredging of the basin",
    )
    assert any("taken to be the title" in doubt for doubt in read.doubts)


@pytest.mark.parametrize("source", ["", "\n\n", "\ufeff"])
def test_nothing_is_refused(source: str) -> None:
    with pytest.raises(Refusal, match="Nothing of a report"):
        report.read(source)


def test_very_many_quoted_recommendations_are_refused() -> None:
    with pytest.raises(Refusal, match="200"):
        _read("1. The recommendations were:\n" + "- That x, see point 3\n" * 201)


def test_other_endings_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7")
    with pytest.raises(Refusal, match=r"a\.pdf.*\.docx"):
        report.from_file(path)


_PIECES = st.sampled_from(
    ["1. ", "1.1 ", "3.", "- ", "(a) ", "# ", "|", ":", "TITLE", "Recommendations", "That", "\n",
     "\n\n", " ", "\t", "roads", "Roads.", "Please refer to point 3", "*", "⟦", "\x00", "25/11/16"]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(_PIECES | st.text(max_size=3), max_size=40).map("".join))
def test_any_text_is_read_or_refused(source: str) -> None:
    try:
        read = report.read(source)
    except Refusal:
        return
    assert read.paragraphs or read.recommendations or read.purpose or read.doubts or read.contact
