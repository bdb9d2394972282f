"""Arguments for the acts of items, meetings, house styles and number series."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from typing import Any

from meetingtui.domain import bodies, items, meetings
from meetingtui.domain.bodies import Body
from meetingtui.domain.items import Item
from meetingtui.domain.requests import Act
from tests.laws.hand import DAY, Hand

Maker = Callable[[Hand], Mapping[str, Any]]


def _amended(h: Hand) -> Mapping[str, Any]:
    chosen: tuple[Mapping[str, Any], ...] = (
        {"title": h.words()},
        {"agenda_number": h.one_of(("", "7", "A", "7.1")), "planned_at": time(11, 15)},
        {"purpose_heading": h.name(), "purpose": h.words()},
        {"parent": h.maybe(Item)},
        {"minute_number": h.one_of(("", "14/15", "27a")), "numbered": h.often(0.5)},
        {"tag": h.words(), "report_reference": "FIN/12", "presenter": h.words()},
        {"urgent": True, "urgent_reason": h.words(), "key_decision": "KD 4/15"},
        {"kind": h.one_of(("section", "part", "item", "chapter")), "recording": h.name()},
    )
    return {"item": h.id_of(Item), **h.one_of(chosen)}


def _concluded(h: Hand) -> Mapping[str, Any]:
    status = h.one_of((*items.STATUSES, "", "forgotten"))
    return {
        "item": h.id_of(Item),
        "status": status,
        "note": h.one_of(("", h.words())),
        "with_item": h.maybe(Item),
    }


def _meeting(h: Hand) -> Mapping[str, Any]:
    chosen: tuple[Mapping[str, Any], ...] = (
        {h.one_of(("venue", "kind")): h.words()},
        {"held_on": h.one_of((DAY, DAY + timedelta(days=1))), "approved_on": h.day()},
        {"mode": h.one_of((*meetings.MODES, "by post")), "notice": h.words()},
        {"reference": h.words(), "recording": h.words()},
        {"first_minute": h.one_of((None, 14, 0, 10**12))},
        {"weather": "fair"},
    )
    return h.one_of(chosen)


MAKERS: Mapping[Act, Maker] = {
    items.retime: lambda h: {
        "item": h.id_of(Item),
        "at": datetime.combine(DAY, time(h.chance.randrange(24), 7)),
    },
    bodies.choose_style: lambda h: {
        "body": h.id_of(Body),
        "house_style": h.one_of(("surrey-2015", "parish-council", "")),
        "since": h.day(),
    },
    bodies.set_series: lambda h: {
        "body": h.id_of(Body),
        "name": h.one_of(("minute", "action", "weather")),
        "year": h.one_of(("", "2015", "2015/16")),
        "next_number": h.chance.randrange(0, 60),
        "raised": h.often(0.5),
    },
    items.amend: _amended,
    items.conclude: _concluded,
    meetings.amend: _meeting,
    meetings.next_meeting: lambda h: {
        "on": h.day(),
        "at": h.one_of((None, time(10, 0))),
        "words": h.words(),
    },
    meetings.signed: lambda h: {"by": h.words(), "on": h.day()},
}
