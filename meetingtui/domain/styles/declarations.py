"""How declarations are laid out."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.styles.rules import choice, flag, wording

LIST, SENTENCES, BY_MEMBER, BY_ITEM, TABLE = "list", "sentences", "by-member", "by-item", "table"
WHERE_MADE, AT_ITEMS, BOTH = "where-made", "at-items", "both"
BLOCK, BRACKETS = "block", "brackets"

_INTEREST = ("name", "interest", "items", "nature", "effect")
_SENTENCE = ("name", "interest", "an_interest", "items", "nature", "effect")
_STATEMENT = ("name", "statement", "items", "nature", "effect")


@dataclass(frozen=True, slots=True)
class DeclarationStyle:
    """Declarations of interest, and statements of other kinds made with them."""

    layout: str = choice(
        LIST,
        "How interests are laid out: a list in the form of the block, sentences, grouped by member "
        "or by item, or a table.",
        LIST,
        SENTENCES,
        BY_MEMBER,
        BY_ITEM,
        TABLE,
    )
    printed: str = choice(
        WHERE_MADE,
        "Where a declaration about other items is printed: under the item where it was made, under "
        "the items that it concerns, or both.",
        WHERE_MADE,
        AT_ITEMS,
        BOTH,
    )
    at_item: str = choice(
        BLOCK,
        "How it is printed under the items that it concerns: under the label of declarations, or "
        "in brackets at the head of the item.",
        BLOCK,
        BRACKETS,
    )
    sentence: str = wording(
        "{name} declared {an_interest}[ in {items}][: {nature}][ ({effect})].",
        "An interest as a sentence; an_interest has its article and the noun.",
        _SENTENCE,
        ("name", "nature", "effect"),
    )
    noun: str = wording("interest", "What follows the body's own word for an interest.")
    untyped: str = wording(
        "an", "What stands for the interest in a list where its type was not said: an interest."
    )
    member_heading: str = wording(
        "{name}:", "The line above what a member declared.", ("name",), ("name",)
    )
    by_member: str = wording(
        "[{items}: ][{interest}][ – {nature}][ ({effect})]",
        "What a member declared, below the name.",
        _INTEREST[1:],
        _INTEREST[1:],
    )
    item_heading: str = wording(
        "{items}:", "The line above what was declared in an item.", ("items",), ("items",)
    )
    by_item: str = wording(
        "{name}[ – {interest}][: {nature}][ ({effect})]",
        "What was declared in an item, below its name.",
        ("name", "interest", "nature", "effect"),
        ("name", "interest", "nature", "effect"),
    )
    concerning: str = wording(
        "{name} declared {an_interest}[ in {items}][: {nature}][; {effect}]",
        "A declaration in brackets at the head of an item; items is what it covers below it.",
        _SENTENCE,
        ("name", "nature", "effect"),
    )
    column_name: str = wording("Name", "The head of the column of names.")
    column_items: str = wording("Item", "The head of the column of items.")
    column_interest: str = wording("Interest", "The head of the column of interests.")
    column_nature: str = wording("Nature", "The head of the column of the nature of interests.")
    column_effect: str = wording("Effect", "The head of the column of effects.")
    item: str = wording("item {number}", "An item that is covered.", ("number", "title"))
    items: str = wording("items {numbers}", "Several items that are covered.", ("numbers",))
    untitled: str = wording("“{title}”", "An item without a number.", ("title",), ("title",))
    arising: str = wording(
        "any item, {said}",
        "When something was said instead of items (“as it arises”).",
        ("said",),
        ("said",),
    )
    every_item: str = wording("all items", "When every item is covered.")
    whose: str = wording("interest of {whose}", "Whose it is, if not their own.", ("whose",))
    left: str = wording("left the room", "The effect typed as “left”; empty: as typed.")
    left_for_part: str = wording(
        "left the room for part of the item", "The effect “left for part”; empty: as typed."
    )
    stayed: str = wording("stayed", "The effect typed as “stayed”; empty: as typed.")
    spoke: str = wording("spoke", "The effect typed as “spoke”; empty: as typed.")
    did_not_vote: str = wording("did not vote", "The effect “did not vote”; empty: as typed.")
    in_one_item: str = wording(
        "{item}: {effect}", "The effect in one of the items.", ("item", "effect"), ("effect",)
    )
    dispensation: str = wording(
        "dispensation {dispensation}", "A dispensation.", ("dispensation",), ("dispensation",)
    )
    registered: str = wording("entered in the register", "An interest that is registered.")
    unregistered: str = wording("not in the register", "An interest that is not registered.")
    sensitive: str = wording(
        "sensitive interest, nature withheld",
        "A sensitive interest, whose nature is never printed.",
        filled=True,
    )
    times: bool = flag(False, "Whether it is printed when a declaration was made.")
    made: str = wording("declared at {time}", "When it was made.", ("time",), ("time",))
    joint: str = wording("; ", "What joins the effect and what else is said in its place.")
    statement: str = wording(
        "[{name} ]{statement}[ in connection with {items}][: {nature}][ ({effect})]",
        "A statement that is no interest; statement is what they did, or what it is about where "
        "nobody is named.",
        _STATEMENT,
        ("name", "statement", "nature"),
    )
    lobbying: str = wording("Lobbying", "A statement about lobbying.")
    whip: str = wording("Party whip", "A statement about a party whip.")
    gift: str = wording("Gifts and hospitality", "A statement about gifts or hospitality.")
    arrears: str = wording("Arrears of council tax", "A statement about arrears.")
    remark: str = wording("Statement", "Another statement.")
    granted: str = wording("Dispensation", "A dispensation that stands by itself.")
    said_lobbying: str = wording("had been lobbied", "What somebody did who spoke of lobbying.")
    said_whip: str = wording("declared a party whip", "What somebody did who spoke of a whip.")
    said_gift: str = wording(
        "declared gifts or hospitality", "What somebody did who spoke of gifts or hospitality."
    )
    said_arrears: str = wording(
        "declared arrears of council tax", "What somebody did who spoke of arrears."
    )
    said_remark: str = wording("made a statement", "What somebody did who said something else.")
    said_granted: str = wording("had a dispensation", "What is said of who had a dispensation.")
    said_own: str = wording(
        "declared {statement}",
        "What somebody did whose statement is called in the clerk's own word.",
        ("statement",),
        ("statement",),
    )
    no_lobbying: str = wording("No lobbying was declared.", "When nobody was lobbied.")
    no_whip: str = wording("No party whip was declared.", "When there is no party whip.")
    no_gift: str = wording("No gifts or hospitality were declared.", "When there are no gifts.")
    no_arrears: str = wording("No arrears were declared.", "When nobody is in arrears.")
    no_remark: str = wording("No statements were made.", "When there are no statements.")
    no_granted: str = wording("There were no dispensations.", "When there is no dispensation.")
