"""What a record must say to be what was wanted: words, figures, people, votes, times."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk.rehearsed import minuted, only

UNNAMED = "Eve Fox is not named"
NO_14 = "no “14” or “fourteen”"
# Each utterance is over ten seconds after the one before.
CASES = (
    # Words and figures
    ('{kind="point", words=["14|fourteen", "school"]}', "Fourteen schools closed.", ""),
    (
        '{kind="point", words=["14|fourteen", "school"]}',
        "140 schools closed.",
        NO_14,
    ),
    ('{kind="point", words=["1.4", "wall"]}', "The wall: 1.4.", ""),
    ('{kind="point", words=["14", "wall"]}', "The wall: 14.5.", "no “14”"),
    ('{kind="point", words=["560000"]}', "Of that £560,000 was short.", ""),
    ('{kind="point", words=["60 per cent"]}', "It paid 60% of it.", ""),
    ('{kind="point", words=["rope", "wall"]}', "A tightrope and a wall.", "no “rope”"),
    ('{kind="point", words=["a", "b", "c"]}', "Only a.", None),
    # Who
    ('{kind="point", words=["wall"], who="ef"}', "The Engineer feared for the wall.", ""),
    ('{kind="point", words=["wall"], who="ef"}', "@ef feared for the wall.", ""),
    ('{kind="point", words=["wall"], who="ef"}', "Ms Fox feared for the wall.", ""),
    (
        '{kind="point", words=["wall"], who="ef"}',
        "ef > Feared for the wall.",
        UNNAMED,
    ),
    ('{kind="point", words=["wall"], who="ef"}', "The wall was old.", UNNAMED),
    ('{kind="action", words=["leaflet"], who="ef"}', "/a ef: send a leaflet", ""),
    (
        '{kind="action", words=["leaflet"], who="ef"}',
        "/a ab: send a leaflet",
        UNNAMED,
    ),
    # Kinds
    (
        '{kind="action", words=["leaflet"]}',
        "A leaflet would be sent.",
        "recorded as key point, not as action",
    ),
    ('{kind="action", words=["leaflet", "post"]}', "A leaflet would be sent.", None),
    ('{kind="clause", words=["wall"]}', "/r That the wall be built.", ""),
    ('{kind="clause", words=["wall"]}', "/l The wall is good:", ""),
    ('{kind="motion", words=["wall"], who="ab", seconder="cd"}', "/m ab+cd That the wall go.", ""),
    (
        '{kind="motion", words=["wall"], who="ab", seconder="cd"}',
        "/m cd+ab That the wall go.",
        "Ann Bell is not named; Cy Dee is not its seconder",
    ),
    (
        '{kind="motion", words=["wall"], who="ab", seconder="cd"}',
        "/m ab That the wall go.",
        "Cy Dee is not its seconder",
    ),
    ('{kind="declaration", who="ab", words=["brother"]}', "/d ab personal: her brother", ""),
    ('{kind="declaration", who="ab"}', "/d cd personal: her brother", None),
    # Attendance and items
    ('{kind="arrival", who="cd"}', "/in cd", ""),
    ('{kind="arrival", who="cd"}', "/in ef", None),
    ('{kind="departure", who="cd"}', "/in cd", None),
    (
        '{kind="arrival", who="cd"}',
        "/in cd 10:05",
        "10:05 is recorded, it was 10:00",
    ),
    ('{kind="item", item="2"}', "/n", ""),
    ('{kind="item", item="1"}', "/n", None),
)


@pytest.mark.parametrize(("want", "line", "lacks"), CASES)
def test_a_line_answers_what_was_wanted(
    home: Path, want: str, line: str, lacks: str | None
) -> None:
    found = only(minuted(home, [want], (11.0, line)))
    if lacks is None:
        assert found.state == "missed"
    else:
        assert "; ".join(found.lacks) == lacks
        assert found.state == ("in part" if lacks else "caught")
        assert found.behind == pytest.approx(1.0)


VOTE = '{kind="vote", on="amendment", votes="7-5-1", result="carried"}'
MOVED = ((1.0, "/m ab+cd That we do."), (2.0, "/am cd+ab m1: add “soon”"))


@pytest.mark.parametrize(
    ("line", "lacks"),
    [
        ("/v m1.1 7-5-1", ""),
        ("/v m1.1 7-4-1", "7–4–1 is recorded, it was 7–5–1"),
        ("/v m1.1 agreed", "no count is recorded, it was 7–5–1"),
        (
            "/v m1.1 5-7-1",
            "5–7–1 is recorded, it was 7–5–1; lost is recorded, it was carried",
        ),
        ("/v m1 7-5-1", None),
    ],
)
def test_a_vote_is_right_or_says_what_is_wrong(home: Path, line: str, lacks: str | None) -> None:
    found = only(minuted(home, [VOTE], *MOVED, (12.0, line)))
    if lacks is None:
        assert found.state == "missed"
    else:
        assert "; ".join(found.lacks) == lacks


def test_an_amendment_is_not_the_motion(home: Path) -> None:
    want = '{kind="amendment", words=["soon"], who="cd"}'
    assert only(minuted(home, [want], *MOVED)).state == "caught"


def test_a_motion_in_the_place_of_an_amendment_is_of_the_wrong_kind(home: Path) -> None:
    want = '{kind="amendment", words=["soon"], who="ab"}'
    found = only(minuted(home, [want], (11.0, "/m ab+cd That we go soon.")))
    assert found.lacks == ("recorded as motion, not as amendment",)
