"""Private business as it is printed: for the public, and for those who may read it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meetingtui.domain.bodies import Body
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.styles.references import ReferenceStyle
from meetingtui.domain.styles.restrictions import RestrictionStyle
from meetingtui.publish import markdown, projection, styles
from meetingtui.publish.compose import document
from meetingtui.publish.projection import Audience, project
from tests.entry.session import Session, item, under_way

ACT = "section 100A(4) of the Local Government Act 1972"
KEPT = "ZEBRA"


def printed(
    session: Session,
    audience: Audience = Audience.PUBLIC,
    style: HouseStyle | None = None,
    of: int | None = None,
) -> str:
    """The minutes as Markdown, or the page of an item."""
    shown = project(session.minutes, audience)
    return markdown.write(document(shown, style or HouseStyle(), of))


def referring(*lines: str) -> Session:
    """A meeting under way, with lines in which `#p1` is a reference."""
    session = under_way()
    session.accept_codes = True
    return session.enter(*lines)


def of_kind(session: Session, **fields: str) -> Session:
    """The same meeting of a body of another kind."""
    body = replace(session.minutes.body, **fields)  # type: ignore[arg-type]
    session.minutes = Minutes.of(body if r.TABLE == Body.TABLE else r for r in session.minutes)
    return session


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "/pv 3",
            f"That, under {ACT}, the public be excluded from the meeting during consideration of "
            "this item on the grounds that it involves the likely disclosure of exempt "
            "information as defined in paragraph 3 of Part 1 of Schedule 12A to the Act.",
        ),
        ("/pv 1, 3 7-9", "of items 7, 8 and 9 on the grounds"),
        ("/pv 1, 3 7-9", "in paragraphs 1 and 3 of Part 1 of Schedule 12A"),
        ("/pv 3 remainder", "consideration of the remainder of the business on the grounds"),
        ("/pv 3 for the deliberation", "consideration of the deliberation on the grounds"),
        ("/pv because of a tender.", "of this item because of a tender."),
        ("/pv confidential", "because confidential information would be disclosed."),
        ("/pv confidential: a letter", "information would be disclosed: a letter."),
        ("/pv 3 > it is best.", "Schedule 12A to the Act, and that it is best."),
        ("/pv 1960", "Act 1960, the public be excluded"),
        ("/pv 3 by ab+cd", "Moved by Abigail Brook, seconded by Colin Dale."),
    ],
)
def test_the_resolution_is_printed_from_what_is_recorded(line: str, said: str) -> None:
    for audience in Audience:
        assert said in printed(under_way().enter(line), audience)


def test_the_resolution_cites_the_law_of_the_land() -> None:
    welsh = of_kind(under_way(), jurisdiction="Wales").enter("/pv 14")
    assert "paragraph 14 of Part 4 of Schedule 12A" in printed(welsh)
    scottish = of_kind(under_way(), jurisdiction="Scotland").enter("/pv 6, 9")
    assert "paragraphs 6 and 9 of Part I of Schedule 7A to the Act" in printed(scottish)
    elsewhere = of_kind(under_way(), jurisdiction="Ruritania").enter("/pv 3")
    assert "That the public be excluded" in printed(elsewhere)
    assert "as defined in paragraph 3." in printed(elsewhere)


def test_the_house_has_its_own_words_for_it() -> None:
    words = RestrictionStyle(
        resolution="That {items} be taken in private [({grounds})][; {interest}].",
        this_item="the present matter",
        paragraphs="{paragraphs}",
    )
    style = HouseStyle(restrictions=words)
    said = printed(under_way().enter("/pv 3 > x"), style=style)
    assert "That the present matter be taken in private (paragraph 3); x." in said


def test_the_public_read_nothing_of_what_was_done_in_private() -> None:
    session = under_way().enter(
        "Before it.", "/pv 3", f"{KEPT} one", f"/pp {KEPT} two", f"/vb {KEPT} three",
        f"/r That {KEPT} be sold.", f"/a dd: {KEPT}", f"/ns {KEPT}", f"/doc {KEPT}",
        f"/d ab 7 personal: {KEPT}", f"/w @?{KEPT}", "/pv end", "After it.",
    )  # fmt: skip
    public, members = printed(session), printed(session, Audience.MEMBERS)
    assert KEPT not in public
    assert KEPT not in repr(project(session.minutes))
    assert members.count(KEPT) == 9
    for said in ("Before it.", "After it."):
        assert said in public
        assert said in members


def test_the_numbers_are_those_of_what_is_public() -> None:
    session = under_way().enter("/pv 3", f"{KEPT}.", "/pv end", "After it.")
    assert "3. After it." in printed(session)
    assert "4. After it." in printed(session, Audience.MEMBERS)


def test_a_line_and_a_summary_stand_for_a_closed_item() -> None:
    session = under_way().enter(
        "/pv item 9: 3 > it is commercial until 3 May 2016",
        "/ps 9: A sale was agreed.", f"/pu {KEPT} > {KEPT}", "/go 9", f"/pu {KEPT}", f"{KEPT}.",
    )  # fmt: skip
    for text in (printed(session), printed(session, of=item(9))):
        assert "This item was considered in private (paragraph 3)." in text
        assert f"Restricted under {ACT}." in text
        assert "A sale was agreed." in text
        assert text.count(KEPT) == (2 if text == printed(session) else 0)


def test_a_closed_item_may_have_a_title_for_the_public() -> None:
    session = under_way().enter("/pv item 9: 3", "/ps 9 = A sale", "See ⟦item:39⟧.")
    assert "## 9. A sale" in printed(session)
    assert "Next meeting" not in printed(session)
    assert "## 9. Next meeting" in printed(session, Audience.MEMBERS)


def test_an_item_closed_by_an_exclusion_may_have_words_for_the_public() -> None:
    session = under_way().enter("/pv 3 9", "/go 9", f"{KEPT}.", "/ps It was sold.", "/ps 9 = Land")
    public = printed(session)
    assert "It was sold." in public
    assert "## 9. Land" in public
    assert KEPT not in public


def test_a_decision_is_opened_alone() -> None:
    session = under_way().enter(
        "/pv 3 9", "/go 9", f"{KEPT}.", f"/l {KEPT}:", "/r That it be sold.", f"/r {KEPT}",
        "/pv r1 open",
    )  # fmt: skip
    public = printed(session)
    assert "That it be sold." in public
    assert KEPT not in public
    assert "That it be sold." not in printed(under_way().enter("/pv 3 9", "/go 9", "/r Sold."))


def test_an_entry_gives_way_to_its_summary() -> None:
    session = under_way().enter(f"{KEPT}.", "/pv p3 3", "/ps p3: Somebody spoke.")
    assert "Somebody spoke." in printed(session)
    assert KEPT not in printed(session)
    assert f"{KEPT}." in printed(session, Audience.MEMBERS)


def test_a_private_entry_is_marked_for_those_who_may_read_it() -> None:
    session = under_way().enter("/pv p2 3")
    assert "**Private – paragraph 3:** There were four bids." in printed(session, Audience.FULL)
    assert "Private" not in printed(session)


def test_an_action_that_came_of_a_private_point_is_marked_with_it() -> None:
    session = under_way().enter("/a p2: dd: look at the bids", "/pv p2 3")
    assert "**Private – paragraph 3:** Deputy" in printed(session, Audience.FULL)
    assert "look at the bids" not in printed(session)
    own = under_way().enter("/a p2: dd: look at the bids", "/pv p2 3", "/pv a1 open")
    assert "**Private – paragraph 3:** Deputy" not in printed(own, Audience.FULL)
    assert "look at the bids" in printed(own)


@pytest.mark.parametrize("name", styles.names())
def test_what_is_public_refers_to_what_is_private_by_no_number_and_no_word(name: str) -> None:
    session = referring(
        f"/a dd: {KEPT}", f"/doc Annex {KEPT}: {KEPT}", "/pv p1 3", "/pv a1 3", "/pv doc1 3",
        "As in #p1, the #a1 and #doc1.", "/go 6", "#5.p1 was read.",
    )  # fmt: skip
    public = printed(session, style=styles.shipped(name))
    assert "As in an exempt minute, the exempt minute and an exempt minute." in public
    assert "An exempt minute was read." in public
    assert KEPT not in public
    assert "paragraph 1" not in public.partition("bridge")[2].replace("Part 1", "")
    assert "⟦" not in public
    assert "As in paragraph" in printed(session, Audience.MEMBERS)


def test_a_house_has_its_own_word_for_an_exempt_minute() -> None:
    own = replace(HouseStyle(), references=ReferenceStyle(private="exempt business"))
    said = printed(referring("/pv p1 3", "As in the #p1."), style=own)
    assert "As in the exempt business." in said


def test_a_private_item_is_called_by_the_number_and_title_of_the_agenda() -> None:
    session = referring("/pv item 9: 3", "/ps 9 = Land", "Taken with #item9.")
    assert "Taken with item 9." in printed(session)


def test_what_the_public_may_read_a_summary_of_is_referred_to_like_any_other() -> None:
    session = referring(f"{KEPT}.", "/pv p3 3", "/ps p3: Somebody spoke.", "As in #p3.")
    assert "As in paragraph 3 above." in printed(session)


def test_what_was_struck_is_not_called_exempt() -> None:
    session = referring("As in #p1.", "/del p1", "/pv p2 3")
    assert "As in \\[struck\\]." in printed(session)


def test_what_became_of_a_restriction_is_printed() -> None:
    open_ = under_way().enter("/pv item 9: 3", "/pv item 9 open")
    assert "This item was considered in public." in printed(open_)
    lifted = under_way().enter("/pv item 9: 3", "/pv item 9 lifted 3 May 2016 by the Cabinet")
    said = "The restriction on this item was lifted on 3 May 2016 by the Cabinet."
    assert said in printed(lifted)


def test_somebody_named_in_private_only_is_in_no_public_record() -> None:
    session = under_way().enter("/pv 3", "It concerned @?head-of-zoo and ⟦person:14⟧.")
    described = [person.name for person in project(session.minutes).all(Person)]
    assert "head of zoo" in [person.name for person in session.minutes.all(Person)]
    assert "head of zoo" not in described
    assert "Abigail Brook" in described


def test_the_clerk_and_the_chair_see_everything() -> None:
    session = under_way().enter("/pv 3", f"{KEPT}.")
    shown = projection.printed(session.minutes)
    assert KEPT in markdown.write(document(shown, HouseStyle(), item(5)))


def test_nothing_changes_where_nothing_is_private() -> None:
    session = under_way()
    assert project(session.minutes).same_records(projection.printed(session.minutes))


def test_a_public_motion_restated_in_private_is_printed_as_it_was_moved() -> None:
    session = under_way().enter("/m ab+cd That it be built.", "/pv 3", f"/sub m1 That {KEPT}.")
    session.enter("/pv end", "/v m1 7-5")
    assert KEPT in printed(session, Audience.FULL)
    public = printed(session)
    assert KEPT not in public
    assert "That it be built." in public
    assert "substantive" not in public
    assert "as amended" not in public
    assert f"That {KEPT}." in printed(session.enter("/pv m1 open"))


@pytest.mark.parametrize(
    ("lines", "what"),
    [
        (("/dec RESOLVED > A.", "/dec AGREED > B.", "/pv 3", "/v dec2 4-1"), "under “RESOLVED” "),
        (("/dec RESOLVED > A.", "/dec AGREED > B.", "/pv 3", "/v dec3 4-1"), "under “AGREED” "),
        (("/dec > A.", "/pv 3", "/v dec1 4-1"), "in the first decision "),
        (("/dec > A.", "/pv 3", "/v dec2 4-1"), "in the second decision "),
        (
            ("/dec AGREED > A.", "/dec AGREED > B.", "/pv 3", "/v dec3 4-1"),
            "in the third decision ",
        ),
    ],
)
def test_a_vote_taken_in_private_says_on_which_public_decision_it_was(
    lines: tuple[str, ...], what: str
) -> None:
    session = under_way().enter(*lines, "/pv v1 open", "/pv end")
    said = f"On being put to the vote, the proposal {what}above was carried (4 for, 1 against)."
    assert said in printed(session)
    assert said in printed(session, Audience.FULL)


def test_a_decision_that_many_stand_before_is_called_by_its_number() -> None:
    many = [f"/dec > Bid {n}." for n in range(10)]
    session = under_way().enter(*many, "/pv 3", "/v dec11 4-1", "/pv v1 open")
    assert "the proposal in decision 11 above was carried" in printed(session)


@pytest.mark.parametrize(
    "lines",
    [
        ("/pv 3", "/dec SECRET > A.", "/v dec3 4-1", "/pv v1 open"),
        ("/dec SECRET > A.", "/pv 3", "/v dec2 4-1", "/pv v1 open", "/pv dec2 3"),
    ],
)
def test_a_vote_on_a_private_decision_does_not_say_on_which(lines: tuple[str, ...]) -> None:
    public = printed(under_way().enter(*lines))
    assert "On being put to the vote, the proposal was carried (4 for, 1 against)." in public
    assert "SECRET" not in public


def test_a_vote_that_stands_with_its_decision_needs_no_name() -> None:
    session = under_way().enter("/dec A > A.", "/dec B > B.", "/v dec2 4-1", "/v dec3 3-1", "/pv 3")
    assert printed(session).count("the proposal was carried") == 2
