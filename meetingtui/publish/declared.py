"""The words of one declaration, as it is read under one item."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from meetingtui.domain import items as agenda
from meetingtui.domain.declarations import INTEREST, Cover, Declaration
from meetingtui.domain.forms import fill
from meetingtui.domain.items import Item
from meetingtui.domain.styles.declarations import DeclarationStyle
from meetingtui.publish.page import Page

_VOWEL_SOUND = re.compile(
    r"(?:[aeio]|un(?!i)|8|11\b|18\b)|(?-i:[AEFHILMNORSX][A-Z0-9]+\b)", re.IGNORECASE
)
_CONSONANT_SOUND = re.compile(r"(?:eu|one\b|(?-i:[BCDGJKPQTUVWYZ][A-Z0-9]+\b))", re.IGNORECASE)
_NO_ARTICLE = re.compile(
    r"(?:an?|the|his|her|their|no|several|two|three|both|\w+s\s+of)\b|.*\binterests\b",
    re.IGNORECASE,
)
# A word for an interest that holds the noun already, as an abbreviation does: DPI, ORIs.
_NOUN_TYPED = re.compile(
    r"interests?\b|(?-i:\b(?![IVXLC]+\b)[A-Z]{1,4}Is?(?=\Z|[\s,;]))", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Declared:
    """A declaration under the item `here`; with `only`, as it stands for that one item it covers.

    Under an item that it concerns, other than where it was made, it is told for that item alone.
    """

    page: Page
    record: Declaration
    here: int
    only: int | None = None

    @property
    def name(self) -> str:
        """Who declared it."""
        if self.record.person is not None:
            return self.page.words.name(self.record.person)
        return self.page.words.spell(self.record.name)

    @property
    def _covers(self) -> list[Cover]:
        return self.page.under(Cover, "declaration", self.record.id)

    @property
    def _single(self) -> int | None:
        """The one item for which it is told."""
        return self.here if self.only is None and self.record.item != self.here else self.only

    @property
    def items(self) -> str:
        """What it covers in words; none when that is the item under which it is printed."""
        style = self.page.style.declarations
        if self._single is not None:
            own = self._single == self.here and not self._parts(self.here)
            return "" if own else self._named([self._single])
        covers = self._covers
        said = next((cover.said for cover in covers if cover.item is None and cover.said), "")
        if said:
            return fill(style.arising, {"said": self.page.words.spell(said)})
        if any(cover.item is None for cover in covers):
            return style.every_item
        ids = list(dict.fromkeys(cover.item for cover in covers if cover.item is not None))
        return "" if ids == [self.here] and not self._parts(self.here) else self._named(ids)

    def _parts(self, item: int) -> list[str]:
        """The numbers of what it covers below an item of the agenda, if not the whole item."""
        own = (cover for cover in self._covers if cover.item == item)
        return [self.page.words.spell(cover.said) for cover in own if cover.said]

    def _named(self, ids: list[int]) -> str:
        """Items (or parts of them) by their numbers, or by title where they have none."""
        style = self.page.style.declarations
        parts = {number: self._parts(number) for number in ids}
        several = sum(len(below) or 1 for below in parts.values()) > 1
        numbers: list[str] = []
        titles: list[str] = []
        for number in ids:
            if parts[number]:
                told = (p if several else fill(style.item, _of(p, "")) for p in parts[number])
                numbers += told
                continue
            item = self.page.minutes.find(Item, number)
            if item is None:
                continue
            said = self.page.number(item)
            title = self.page.words.spell(item.title)
            if said:
                numbers.append(said if several else fill(style.item, _of(said, title)))
            else:
                titles.append(fill(style.untitled, {"title": title}))
        if len(numbers) > 1:
            numbers = [fill(style.items, {"numbers": self.page.words.listed(numbers)})]
        elif numbers and several:
            numbers = [fill(style.item, _of(numbers[0], ""))]
        return self.page.words.listed([*numbers, *titles])

    def apart(self) -> list[tuple[int, Declared]]:
        """It once for each item that it covers, with the item's place on the agenda."""
        covered = [cover.item for cover in self._covers]
        ids = dict.fromkeys(item for item in covered if item is not None)
        if self._single is not None or not ids or None in covered:
            return [(-1, self)]
        order = [item.id for item in agenda.ordered(self.page.minutes)]
        return [(order.index(number), replace(self, only=number)) for number in ids]

    def words(self) -> dict[str, str]:
        """Every word that a form of declarations may ask for."""
        spell, record = self.page.words.spell, self.record
        effect = self._effect()
        said_none = record.kind != INTEREST and record.of_none and self.name
        return {
            "name": f"{self.name}:" if said_none else self.name,
            "statement": self._statement() if record.kind != INTEREST else "",
            "interest": spell(record.interest),
            "an_interest": self._an_interest(spell(record.interest)),
            "items": self.items,
            "nature": "" if record.sensitive else _unended(spell(record.nature), bool(effect)),
            "effect": effect,
        }

    def none(self) -> str:
        """That nobody declared any of the kind, in the clerk's words or the house's."""
        style, record = self.page.style.declarations, self.record
        wording = self.page.words.spell(record.nature)
        if record.kind == INTEREST:
            block = self.page.style.block(record.BLOCK)
            return wording or fill(block.nil, self.page.of_the_body()) or "None"
        if wording:
            return fill(style.statement, {"statement": self._statement(), "nature": wording})
        said: str = getattr(style, f"no_{_KEYS.get(record.kind, record.kind)}")
        return said

    def _statement(self) -> str:
        """What somebody did, or what a statement is about that is nobody's; an own word first."""
        style = self.page.style.declarations
        own = self.page.words.spell(self.record.interest)
        if own:
            named = self.name and not self.record.of_none
            return fill(style.said_own, {"statement": own}) if named else own
        key = _KEYS.get(self.record.kind, self.record.kind)
        about = str(getattr(style, key, self.record.kind))
        if not self.name:
            return about
        return about[:1].lower() + about[1:] if self.record.of_none else _did(style, key, about)

    def _an_interest(self, interest: str) -> str:
        """The interest with its article and the noun: "a personal interest"."""
        noun = self.page.style.declarations.noun
        whole = interest if _NOUN_TYPED.search(interest) else f"{interest} {noun}".strip()
        if _NO_ARTICLE.match(whole) or not whole:
            return whole
        if whole.startswith("other "):
            return f"an{whole}"
        vowel = _VOWEL_SOUND.match(whole) and not _CONSONANT_SOUND.match(whole)
        return f"{'an' if vowel else 'a'} {whole}"

    def noun_once(self, said: str) -> str:
        """What a form makes of it, with the noun once where the clerk typed it too."""
        typed = self.page.words.spell(self.record.interest)
        if not _NOUN_TYPED.search(typed):
            return said
        return said.replace(f"{typed} {self.page.style.declarations.noun}", typed, 1)

    def _effect(self) -> str:
        """What follows of it, item by item where they differ, and what else is known of it."""
        style, spell, record = self.page.style.declarations, self.page.words.spell, self.record
        own = {c.item: c.effect for c in self._covers if c.effect and c.item and not c.said}
        single = self._single
        whole = self._as_styled(own.get(single, "") if single else "") or self._as_styled(
            record.effect
        )
        said = [fill(style.whose, {"whose": spell(record.whose)}) if record.whose else "", whole]
        if single is None:
            alone = {cover.item for cover in self._covers} == {self.here}
            for item, effect in own.items():
                where = {"item": "" if alone else self._named([item])}
                words = {**where, "effect": self._as_styled(effect)}
                said.append(words["effect"] if alone else fill(style.in_one_item, words))
        said += self._in_parts()
        said += self._known()
        return style.joint.join(filter(None, said))

    def _in_parts(self) -> list[str]:
        """The effects in parts of items (of the one for which it is told)."""
        style, single = self.page.style.declarations, self._single
        told = []
        for cover in self._covers:
            if cover.effect and cover.item and cover.said and single in (None, cover.item):
                number = fill(style.item, _of(self.page.words.spell(cover.said), ""))
                words = {"item": number, "effect": self._as_styled(cover.effect)}
                told.append(fill(style.in_one_item, words))
        return told

    def _known(self) -> list[str]:
        """Dispensation, register, whether the nature is withheld, and when it was declared."""
        style, record = self.page.style.declarations, self.record
        found = []
        if record.dispensation:
            reference = {"dispensation": self.page.words.spell(record.dispensation)}
            found.append(fill(style.dispensation, reference))
        if record.registered is not None:
            found.append(style.registered if record.registered else style.unregistered)
        if record.sensitive:
            found.append(style.sensitive)
        if style.times and record.at:
            found.append(fill(style.made, {"time": self.page.words.clock(record.at)}))
        return found

    def _as_styled(self, effect: str) -> str:
        """An effect in the words of the house, where the clerk typed one of the short words."""
        return "; ".join(self._part_as_styled(part) for part in effect.split("; "))

    def _part_as_styled(self, part: str) -> str:
        key = _EFFECTS.get(part.strip().rstrip(".").casefold(), "")
        said: str = getattr(self.page.style.declarations, key) if key else ""
        return said or self.page.words.spell(part)


def _did(style: DeclarationStyle, key: str, about: str) -> str:
    return str(getattr(style, f"said_{key}", "")) or about


_KEYS = {"statement": "remark", "dispensation": "granted"}
_EFFECTS = {
    "left": "left",
    "left for part": "left_for_part",
    "stayed": "stayed",
    "spoke": "spoke",
    "did not vote": "did_not_vote",
}


def _unended(nature: str, goes_on: bool) -> str:
    """The nature without the full stop of its only sentence, where the form goes on after it."""
    only = goes_on and nature.endswith(".") and ". " not in nature
    return nature[:-1] if only and not nature.endswith("..") else nature


def _of(number: str, title: str) -> dict[str, str]:
    return {"number": number, "title": title}
