"""What fills the slots of a formula, where business is private."""

from __future__ import annotations

from meetingtui.domain.divisions import Division
from meetingtui.domain.motions import Motion
from tests.entry.session import under_way
from tests.entry.test_formulas import said


def test_nothing_private_is_filled_into_a_line_that_is_public() -> None:
    words = "It was moved by ⟨mover⟩ that ⟨text⟩ (⟨for⟩ for); ⟨witnesses⟩ left."
    entered = ("/m ab+cd That the land be sold.", "/w dd", "/v 3-1", "/m ab+cd That it be let.")
    session = under_way().enter(*entered)
    assert "Abigail Brook that it be let (3 for); Dinah Drew" in said(session, words)
    motion, vote = session.last(Motion), session.last(Division)
    session.enter(f"/pv {motion.name_in_gutter} 3", f"/pv {vote.name_in_gutter} 3", "/pv w1 3")
    assert said(session, words) == words
    session.enter("/pv item 5: 3")
    assert "Abigail Brook that it be let (3 for); Dinah Drew" in said(session, words)
