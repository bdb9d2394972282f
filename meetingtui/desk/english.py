"""House English at the desk: a better wording taken, a rule silenced for the body."""

from __future__ import annotations

from meetingtui import settings
from meetingtui.desk.desk import Desk
from meetingtui.domain import bodies, entries
from meetingtui.domain.bodies import Body
from meetingtui.domain.english import PREFIX, told_first
from meetingtui.domain.findings import english
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import Request, request
from meetingtui.entry.reading import Better
from meetingtui.paths import Home
from meetingtui.store import register
from meetingtui.store.errors import StoreError


def asked(minutes: Minutes, home: Home, meant: Better) -> tuple[str, Request]:
    """What is done about the first slip of an entry, in a few words, and the request for it.

    Raises Refusal for an entry without one, and where only the clerk can say what is right.
    """
    entry = entries.entry_of(minutes, meant.table, meant.entry)
    name = entry.name_in_gutter
    slips = english.slips_of(minutes, _style(minutes, home), entry)
    slip = told_first(slips)
    if slip is None:
        raise Refusal(f"House English would leave {name} as it is.")
    if meant.silence:
        rule = f"{PREFIX}{slip.rule}"
        off = request(bodies.switch_finding, body=minutes.body.id, name=rule)
        return f"{rule} is looked for no more; /check on {rule} brings it back", off
    if slip.better is None:
        raise Refusal(f"{slip.said} Only you can say what is right: /f {name}")
    words = entry.main_text[: slip.start] + slip.better + entry.main_text[slip.end :]
    edit = request(entries.edit, table=entry.TABLE, entry=entry.id, words=words)
    return f"{slip.said} in {name}", edit


def _style(minutes: Minutes, home: Home) -> HouseStyle:
    """The house style of the meeting; where it can't be read, the usual one."""
    from meetingtui.desk.outward import style_of

    try:
        return style_of(minutes, "", home, settings.read(home.settings).house_style)
    except (Refusal, OSError, settings.SettingsError):
        return HouseStyle()


def keep_silenced(home: Home, desk: Desk, who: str) -> str:
    """Tell the register which rules were silenced for the body while this desk was open.

    A fault is only said: capture does not need the register.
    """
    before = {name.strip() for name in desk.off_at_first.split(",")}
    now = (name.strip() for name in desk.minutes.body.findings_off.split(","))
    silenced = [name for name in now if name.startswith(PREFIX) and name not in before]
    if not silenced:
        return ""
    try:
        known = register.read(home.register)
        uuid = desk.minutes.body.uuid
        body = next((one for one in known.all(Body) if one.uuid == uuid), None)
        if body is not None:
            off = {name.strip() for name in body.findings_off.split(",")}
            requests = tuple(
                request(bodies.switch_finding, body=body.id, name=name)
                for name in silenced
                if name not in off
            )
            if requests:
                register.change(home.register, who, desk.clock.utc, *requests)
    except (StoreError, Refusal, OSError) as error:
        return f"What was silenced could not be told to the register: {error}"
    return ""
