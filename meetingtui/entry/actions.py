"""Actions as typed: `owner: text > by when`, each part but the text left out at will."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from meetingtui.domain import actions, entries, next_steps, sittings, text
from meetingtui.domain.actions import Action
from meetingtui.domain.decisions import Clause
from meetingtui.domain.entry import Entry
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal, Unchanged
from meetingtui.domain.requests import Request, request
from meetingtui.entry import due, handles, names
from meetingtui.entry.attribution import Named, all_known, listed, several
from meetingtui.entry.attribution import owners as owners_in
from meetingtui.entry.blocks import said_none
from meetingtui.entry.entered import PART, Entered
from meetingtui.entry.reading import Acts

Owner = Named

_OWNED = re.compile(r"(?P<owners>(?:⟦[^⟧]*⟧|[^:⟦]){1,120}?):(?:\s+(?P<words>\S.*)|\s*)", re.DOTALL)
_NOBODY = ("none", "nobody", "no one", "no owner")
_BODIES = re.compile(r"(?:the )?(?:cabinet|executive|(?:full )?council)", re.IGNORECASE)
_CAME_OF = re.compile(r"(\S+):\s+(\S.*)", re.DOTALL)


def action(entered: Entered) -> Acts:
    """An action; `/a p3: …` says which point it came of, else it is the last one."""
    words = entered.needed("Type what is to be done.")
    if nothing := said_none(entered, Action.BLOCK):
        return nothing
    point, words = _came_of(entered, words)
    whole, by_when = _split(words)
    unowned, whole = _without_owner(whole)
    owners, words = ((), whole) if unowned else owned(whole, entered)
    if not owners and not unowned:
        words, owners, by_when = _owned_last(words, by_when, entered)
    phrase, day = _due(entered, words, by_when)
    made = request(
        actions.agree,
        item=point.item if point else entered.item,
        words=words,
        owners=owners,
        due_said=phrase,
        due_on=day,
        due_apart=bool(by_when),
        after=point.id if point else None,
        unowned=unowned,
    )
    return entered.under(names.introducing(made))


def told(entered: Entered, words: str) -> dict[str, Any]:
    """What words tell of an action: its owners where they are known, and when it is due."""
    owners, rest = owned(words, entered)
    phrase, day = _due(entered, rest, "")
    found: dict[str, Any] = {"due_said": phrase, "due_on": day}
    known = [one for one in owners if isinstance(one, int | str)]
    return {**found, "owners": tuple(known), "words": rest} if known == list(owners) else found


def _came_of(entered: Entered, words: str) -> tuple[Point | None, str]:
    """The point that an action came of, and the rest of the words."""
    match = _CAME_OF.match(words)
    if match and handles.is_handle(match[1]):
        found = handles.entry(match[1], entered.context)
        if not isinstance(found, Point):
            raise entered.refusal(f"{found.name_in_gutter} is no point.")
        return found, match[2]
    minutes = entered.minutes
    if not minutes.has_item(entered.item):
        return None, words
    noted = minutes.entries(Point, minutes.item(entered.item).id)
    return (noted[-1] if noted else None), words


def _due(entered: Entered, words: str, by_when: str) -> tuple[str, date | None]:
    """When an action is due, as said (apart, or in its text) and as computed."""
    today = sittings.day(entered.minutes, entered.context.now.date())
    meeting = entered.minutes.meeting if entered.minutes.tables.get("meeting") else None
    upcoming = meeting.next_on if meeting else None
    if by_when:
        return due.apart(by_when, today, upcoming)
    return due.find(words, today, upcoming)


def next_step(entered: Entered) -> Acts:
    """A next step of the body's."""
    words = entered.needed("Type the next step.")
    if nothing := said_none(entered, NextStep.BLOCK):
        return nothing
    return entered.under(request(next_steps.plan, item=entered.item, words=words))


def _split(words: str) -> tuple[str, str]:
    """The action and the due phrase after the last ` > `."""
    found = list(PART.finditer(words))
    if not found:
        return words, ""
    by_when = words[found[-1].end() :].strip()
    if not by_when:
        raise Refusal("Say by when after >, for example: /a trends report > in 12 months’ time")
    return words[: found[-1].start()].strip(), by_when


def _owned_last(
    words: str, by_when: str, entered: Entered, due_before: str = ""
) -> tuple[str, tuple[Owner, ...], str]:
    """The action, its owners where they are said after ` > `, and when it is due.

    A phrase that said before when it is due says no owners now.
    """
    if by_when != due_before and (owners := _parties(by_when, entered)):
        before, by_when = _split(words)
        return before, owners, by_when
    before, last = _split(words)
    owners = _parties(last, entered)
    return (before, owners, by_when) if owners else (words, (), by_when)


def _parties(words: str, entered: Entered) -> tuple[Owner, ...]:
    """The people, roles or bodies that words are from end to end; none for a due phrase."""
    named = words.strip().rstrip(".")
    if not named or _due(entered, "", words)[1] is not None:
        return ()
    if _BODIES.fullmatch(named):
        return (named,)
    return all_known(named, entered.minutes)


def _without_owner(words: str) -> tuple[bool, str]:
    """Whether the words say first that nobody in particular is to do it; and what follows."""
    match = _OWNED.fullmatch(words)
    if match is None or match["owners"].strip().casefold() not in _NOBODY:
        return False, words
    return True, match["words"] or ""


def owned(words: str, entered: Entered) -> tuple[tuple[Owner, ...], str]:
    """The owners before a colon, and the text after it; without known owners all is text."""
    match = _OWNED.fullmatch(words)
    if match is None:
        return (), words
    owners = owners_in(match["owners"], entered.minutes)
    return (owners, match["words"] or "") if owners else ((), words)


def owner(entered: Entered) -> Acts:
    """Who is to do an action: `a1 = ab + Parks Team`, `a1 = none`."""
    found, words = _set(entered)
    if not isinstance(found, Action):
        raise entered.refusal(f"{found.name_in_gutter} is no action.")
    unowned = words.strip().casefold() in _NOBODY
    owners = () if unowned else several(words, entered.minutes, offices=True)
    made = request(actions.assign, action=found.id, owners=owners, unowned=unowned)
    return Acts((names.introducing(made),))


def due_by(entered: Entered) -> Acts:
    """When an action is due: `a1 = by Easter`; without words: nothing is said of it."""
    found, words = _set(entered)
    if not isinstance(found, Action):
        raise entered.refusal(f"{found.name_in_gutter} is no action.")
    phrase, day = _due(entered, "", words)
    made = request(
        actions.set_due, action=found.id, due_said=phrase, due_on=day, due_apart=bool(words)
    )
    return Acts((made,))


def reference(entered: Entered) -> Acts:
    """The reference of an action or a recommendation: `a1 = A55/12`."""
    found, words = _set(entered)
    made = request(entries.refer, table=found.TABLE, entry=found.id, reference=words)
    return Acts((made,))


def _set(entered: Entered) -> tuple[Entry, str]:
    """The action (or clause) named before an equals sign, else the last one, and what follows."""
    assigned = entered.assigned()
    if assigned is None:
        raise entered.refusal("Say which one, and what is right after an equals sign.")
    handle, words = assigned
    if handle:
        return handles.entry(handle, entered.context), words
    kinds: tuple[type[Entry], ...] = (Action,)
    if entered.verb.name == "reference":
        kinds = (Action, Clause)
    return handles.picked_or_last(entered.context, kinds), words


def editable(entered: Entered, before: Action) -> str:
    """An action as the line that would mend it: owners, text, and when it is due if apart."""
    owners = actions.owners_of(entered.minutes, before.id)
    nobody = f"{_NOBODY[0]}: " if before.unowned else ""
    by_whom = f"{listed(owners, entered.minutes)}: " if owners else nobody
    by_when = f" > {before.due_said}" if before.due_apart else ""
    return f"{by_whom}{before.text}{by_when}"


def mended(entered: Entered, before: Action) -> Acts:
    """An action mended in the line; owners and due phrase not given there stay as they are."""
    whole, by_when = _split(entered.words)
    old = actions.owners_of(entered.minutes, before.id)
    unowned, whole = _without_owner(whole)
    owners, words = ((), whole) if unowned else _owned_before(whole, entered, old)
    if not owners and not unowned:
        words, owners, by_when = _owned_last(words, by_when, entered, before.due_said)
    asked: list[Request] = []
    if text.clean(words, text.PROSE) != before.text:
        asked.append(request(entries.edit, table=before.TABLE, entry=before.id, words=words))
    if (owners and owners != old) or (unowned and not before.unowned):
        made = request(actions.assign, action=before.id, owners=owners, unowned=unowned)
        asked.append(names.introducing(made))
    phrase, day = _due(entered, words, by_when)
    apart = bool(by_when) or before.due_apart
    if apart and not by_when:
        phrase = before.due_said
    if (phrase, apart) != (before.due_said, before.due_apart):
        asked.append(
            request(actions.set_due, action=before.id, due_said=phrase, due_on=day, due_apart=apart)
        )
    if not asked:
        raise Unchanged
    return Acts(tuple(asked))


def _owned_before(
    whole: str, entered: Entered, old: tuple[int | str, ...]
) -> tuple[tuple[Owner, ...], str]:
    """Owners and text of a mended line; owners that were there already are known by their names."""
    head = f"{listed(old, entered.minutes)}: " if old else ""
    if head and whole.startswith(head):
        return old, whole.removeprefix(head)
    return owned(whole, entered)
