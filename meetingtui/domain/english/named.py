"""Names in two forms in one meeting: job titles, who presides, the council by its initials."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from meetingtui.domain.english.passage import Passage, compiled
from meetingtui.domain.english.slip import House, Rule, Seen

_HEAD = (
    "Director|Member|Officer|Manager|Head|Leader|Associate|Secretary|Executive|Lead|Commissioner"
    "|Chairman|Chair|Inspector|Superintendent|Adviser|Advisor|Engineer|Solicitor|Champion|Planner"
)
_CAPITAL = r"[A-Z][\w’]+"
_TITLE = (
    rf"\b(?:{_CAPITAL} ){{0,8}}(?:{_HEAD})(?: \([\w ]+\))? (?:of|for) (?:the )?{_CAPITAL}"
    rf"(?:(?:, and |, | and | & | ){_CAPITAL})*"
)
_TWO_FORMS = "The same title stands otherwise elsewhere in these minutes."


def titles_in(shown: str) -> frozenset[str]:
    """The long job titles in a text: with "of" or "for" and in capitals."""
    if not any(head in shown for head in _HEAD.split("|")):
        return frozenset()
    found = (match[0] for match in compiled(_TITLE).finditer(shown))
    return frozenset(re.sub(r"^The ", "", title) for title in found)


def _key(title: str) -> tuple[str, ...]:
    """What a title has in common with its other forms: who heads it, and singular words."""
    head, _, rest = re.sub(r" (?:for|of) ", "\n", title.casefold(), count=1).partition("\n")
    return head, *(re.sub(r"(?<=\w\w\w)s$", "", word) for word in re.findall(r"[\w’]+", rest))


def two_forms(recorded: Iterable[str], said: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Titles that are `said` otherwise than they are `recorded`: each with the right one.

    Where none is recorded, the one that comes first in the alphabet is taken for right.
    """
    right = {_key(title): title for title in sorted(recorded, reverse=True)}
    own = frozenset(right.values())
    odd = []
    for title in sorted(said):
        known = right.setdefault(_key(title), title)
        if known != title and title not in own and title.casefold() != known.casefold():
            odd.append((title, known))
    return tuple(odd)


_ANY_OTHER = (
    r"(?<!\b[Aa] )(?<!\b[Aa]n )(?<!\b[Aa]ny )(?<!\b[Aa]nother )(?<!\b[Nn]o )(?<!\b[Ee]ach )"
    r"(?<!\bnew )"
)


def _titles(passage: Passage, house: House) -> Iterator[Seen]:
    found: list[Seen] = []
    for odd, right in house.odd_titles:
        for match in re.finditer(rf"\b{re.escape(odd)}\b", passage.shown):
            found.append((*match.span(), right, _TWO_FORMS))
    if house.titles:
        listed = "|".join(map(re.escape, sorted(house.titles, key=len, reverse=True)))
        right_of = {title.casefold(): title for title in house.titles}
        for match in compiled(rf"{_ANY_OTHER}(?i:\b(?:{listed})\b)").finditer(passage.shown):
            right = right_of[match[0].casefold()]
            if match[0] != right and not match[0].isupper():
                found.append((*match.span(), right, _TWO_FORMS))
    yield from sorted(found)


_ASH = "Cabinet Member for Roads and Bridges"
TITLE = Rule(
    "title",
    "a person’s job title in two forms in one meeting",
    _titles,
    (
        ("The Cabinet Member for Road and Bridges spoke.", f"The {_ASH} spoke."),
        ("The Cabinet Member for Roads and Bridge spoke.", f"The {_ASH} spoke."),
        ("The Cabinet member for Roads and Bridges spoke.", f"The {_ASH} spoke."),
        ("The cabinet member for roads and bridges spoke.", f"The {_ASH} spoke."),
        ("The deputy director was asked.", "The Deputy Director was asked."),
        ("The Deputy director was asked.", "The Deputy Director was asked."),
        ("It was for the deputy Director to say.", "It was for the Deputy Director to say."),
        ("The Cabinet Member For Roads And Bridges spoke.", f"The {_ASH} spoke."),
    ),
    (
        f"The {_ASH} spoke.",
        "The Deputy Director was asked.",
        "Two deputy directors were asked.",
        "A deputy director from the county was asked.",
        "The Cabinet Member for Parks spoke.",
        "The Cabinet Members were asked.",
        "A director was asked.",
        "A letter to the “deputy director” was read.",
        "REPORT OF THE DEPUTY DIRECTOR",
    ),
    house=House(
        titles=(_ASH, "Deputy Director"),
        odd_titles=(
            ("Cabinet Member for Road and Bridges", _ASH),
            ("Cabinet Member for Roads and Bridge", _ASH),
        ),
    ),
)


_CHAIR = (
    r"(?=[Cc]hair)"
    r"(?<!\bin the )(?<!\btook the )(?<!\btaking the )(?<!\btake the )(?<!\bleft the )"
    r"(?<!\bvacated the )(?<!\bresumed the )(?<!\bthis )(?<!\b[Ff]rom the )(?<!\bto the )"
    r"\b(?P<x>[Cc]hairman|[Cc]hairwoman|[Cc]hairperson|Chair"
    r"|(?<=\b[Tt]he )chair|(?<=\bas )chair|(?<=[Vv]ice.)chair)\b(?! of\b| for\b| lift| cover)"
)


def chairs_in(shown: str) -> tuple[str, ...]:
    """The words used for whoever presides, each time one is used, in small letters."""
    return tuple(match["x"].casefold() for match in _chairs(shown)) if "hair" in shown else ()


def _chairs(shown: str) -> Iterator[re.Match[str]]:
    for match in compiled(_CHAIR).finditer(shown):
        before = shown[: match.start()].rstrip(" -")
        last = before.rpartition(" ")[2]
        if not last[:1].isupper() or last in ("The", "Vice"):
            yield match


def _chair(passage: Passage, house: House) -> Iterator[Seen]:
    if not house.chair or "hair" not in passage.low:
        return
    for match in _chairs(passage.shown):
        if match["x"].casefold() != house.chair:
            better = house.chair.capitalize() if match["x"][0].isupper() else house.chair
            yield (*match.span("x"), better, "Two words for whoever presides in one meeting.")


CHAIR = Rule(
    "chair",
    "“Chairman” and “Chair” in one meeting: the one used less",
    _chair,
    (
        ("The Chair welcomed everybody.", "The Chairman welcomed everybody."),
        ("It was for the Chair to say.", "It was for the Chairman to say."),
        ("The Vice-Chair agreed.", "The Vice-Chairman agreed."),
        ("The Vice Chair agreed.", "The Vice Chairman agreed."),
        ("the chair agreed.", "the chairman agreed."),
        ("Members thanked the Chair.", "Members thanked the Chairman."),
        ("The Chair’s casting vote was used.", "The Chairman’s casting vote was used."),
        ("The Chairperson agreed.", "The Chairman agreed."),
    ),
    (
        "The Chairman welcomed everybody.",
        "Councillor Ash took the Chair.",
        "Councillor Ash in the Chair.",
        "The Chair of the Youth Council spoke.",
        "The Independent Chair spoke.",
        "Councillor Ash chaired the meeting.",
        "Chairs were needed in the hall.",
        "The letter began “Dear Chair”.",
        "Councillor Ash left the Chair.",
        "Councillor Ash agreed to chair the group.",
        "It was ruled from the Chair that it was late.",
        "The stair chair lift was mended.",
    ),
    house=House(chair="chairman"),
)


_COUNCIL = r"\b[A-Z]{1,3}(?:CC|BC|DC|MBC|TC)\b"
NOWHERE = "It is written out nowhere in these minutes."
# Commissioners, constables, collisions: what only looks like a council.
_OTHERS = frozenset(
    ("BBC", "ABC", "NBC", "ICC", "UDC", "WDC", "PCC", "OPCC", "IPCC", "NPCC", "ACC", "DCC", "FCC")
) | {"RTC", "ETC", "OTC", "ATC", "LTC", "MCC"}


def councils_in(shown: str) -> frozenset[str]:
    """The initials in a text that look like those of a council, and what it says of them.

    "Council" stands among them for “the Council”, and "(SCC)" for what is written out there.
    """
    if "C" not in shown:
        return frozenset()
    found = {match[0] for match in compiled(_COUNCIL).finditer(shown)} - _OTHERS
    says = {"Council"} if compiled(r"\b[Tt]he Council\b(?! of\b| Tax\b)").search(shown) else set()
    written_out = {f"({one})" for one in found if f"({one})" in shown}
    return frozenset(found | says | written_out)


def _initials(passage: Passage, house: House) -> Iterator[Seen]:
    for one in sorted(house.unexplained - house.initials):
        for match in re.finditer(rf"\b{re.escape(one)}\b", passage.shown):
            yield (*match.span(), None, NOWHERE)
    for one in sorted(house.initials):
        pattern = rf"(?<!\()\b(?P<the>[Tt]he )?(?P<x>{re.escape(one)})\b(?!\)| [A-Z])"
        for match in re.finditer(pattern, passage.shown):
            if match["the"]:
                yield (*match.span("x"), "Council", "These minutes say “the Council”.")
            else:
                opens = passage.opens(match.start())
                better = "The Council" if opens else "the Council"
                yield (*match.span("x"), better, "These minutes say “the Council”.")


INITIALS = Rule(
    "initials",
    "a council by its initials in minutes that say “the Council”, or that never write them out",
    _initials,
    (
        ("It was a matter for SCC.", "It was a matter for the Council."),
        ("SCC had been asked.", "The Council had been asked."),
        ("The SCC had been asked.", "The Council had been asked."),
        ("It was SCC’s road.", "It was the Council’s road."),
        ("SCC and its partners met.", "The Council and its partners met."),
        ("The road was adopted by SCC in 2014.", "The road was adopted by the Council in 2014."),
        ("It rained. SCC was asked.", "It rained. The Council was asked."),
        ("Members, SCC and the firm met.", "Members, the Council and the firm met."),
        ("It was a matter for WBC.", "It was a matter for WBC."),
    ),
    (
        "It was a matter for the Council.",
        "Surrey County Council (SCC) was asked.",
        "The SCC Commissioning Team was asked.",
        "It was reported by the BBC.",
        "The letter said “SCC regrets”.",
        "SCCA was asked.",
        "The CSE plan was noted.",
        "Contact scc@example.org was given.",
    ),
    house=House(initials=frozenset(("SCC",)), unexplained=frozenset(("WBC",))),
)
