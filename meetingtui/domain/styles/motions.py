"""Motions, amendments and divisions."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.styles.rules import choice, flag, wording

COUNTS, IN_WORDS, RATIO, LINES, TABLE = "counts", "words", "ratio", "list", "table"
LISTS, ANNEX = "lists", "annex"

_MOVED = ("movers", "seconders", "formally", "label", "text")
_BY = ("movers", "seconders", "label")
_STATUS = ("what", "note")
_VOTED = ("method", "what", "result", "manner", "figures")


@dataclass(frozen=True, slots=True)
class MotionStyle:
    """Motions and amendments: who moved them, and what became of them.

    A sentence that opens with a word to be filled in gets a capital letter.
    """

    moved: str = wording(
        "[{label}: ]It was[ {formally}] moved by {movers}[, seconded by {seconders}]:",
        "A motion. With {text} in it its words stand in the sentence, else in a paragraph below.",
        _MOVED,
        _BY,
    )
    unmoved: str = wording(
        "[{label}: ]The motion was:",
        "A motion that nobody is named for.",
        ("label", "text"),
        ("label",),
    )
    procedural: str = wording(
        "[{label}: ]It was[ {formally}] moved by {movers}[, seconded by {seconders}]:",
        "A procedural motion.",
        _MOVED,
        _BY,
    )
    amended: str = wording(
        "[{label}: ]An amendment was[ {formally}] moved by {movers}[, seconded by {seconders}]:",
        "An amendment.",
        _MOVED,
        _BY,
    )
    unmoved_amendment: str = wording(
        "[{label}: ]The amendment was:",
        "An amendment that nobody is named for.",
        ("label", "text"),
        ("label",),
    )
    whose: str = wording(
        "{what} moved by {movers}",
        "What a vote calls a motion where another was moved before it was put.",
        ("what", "movers"),
    )
    formally: str = wording("formally", "The word for a motion moved without a speech.")
    substantive: str = wording(
        "The motion as amended was:",
        "The motion as its amendments left it; its words stand below, or in place of {text}.",
        ("text",),
    )
    motion: str = wording("the motion", "What a sentence calls a motion.")
    amendment: str = wording("the amendment", "What a sentence calls an amendment.")
    procedural_motion: str = wording("the motion", "What a sentence calls a procedural motion.")
    substantive_motion: str = wording(
        "the substantive motion", "What a sentence calls a motion that was amended."
    )
    labelled: str = wording(
        "{label}", "What a sentence calls a motion with a label of its own.", ("what", "label")
    )
    numbered: str = wording(
        "motion {number}[ of {minute}]",
        "One of several motions put together that has no label; minute is its item, where that is "
        "another one.",
        ("number", "minute"),
        ("number", "minute"),
    )
    numbered_amendment: str = wording(
        "amendment {number}[ of {minute}]",
        "An amendment among several motions put together that has no label.",
        ("number", "minute"),
        ("number", "minute"),
    )
    carried: str = wording(
        "{what} was carried[ ({note})].", "A motion carried without a vote.", _STATUS, ("note",)
    )
    lost: str = wording(
        "{what} was lost[ ({note})].", "A motion lost without a vote.", _STATUS, ("note",)
    )
    withdrawn: str = wording(
        "{what} was withdrawn[ ({note})].", "A motion withdrawn.", _STATUS, ("note",)
    )
    fell: str = wording("{what} fell[ ({note})].", "A motion that fell.", _STATUS, ("note",))
    not_seconded: str = wording(
        "{what} was not seconded[ ({note})].", "A motion nobody seconded.", _STATUS, ("note",)
    )
    accepted: str = wording(
        "{what} was accepted[ ({note})].", "An amendment accepted by the mover.", _STATUS, ("note",)
    )
    referred: str = wording(
        "{what} was referred[ to {to}][ ({note})].",
        "A motion referred.",
        (*_STATUS, "to"),
        ("note", "to"),
    )
    other: str = wording(
        "{what}: {status}[ ({note})].",
        "What became of a motion in the clerk's own word.",
        (*_STATUS, "status"),
        ("status", "note"),
    )


@dataclass(frozen=True, slots=True)
class DivisionStyle:
    """Votes: the sentence, the figures, the names, and what else is said of them."""

    voted: str = wording(
        "On being put to {method}, {what} was {result}[ {manner}][ ({figures})].",
        "A vote. manner is how nobody voted against, figures are empty where they stand below.",
        _VOTED,
        ("result", "figures"),
    )
    figured: str = wording(
        "",
        "A vote whose figures say what came of it, in place of voted, where no more than the "
        "figures is printed: (Vote: {figures}); without these as voted.",
        _VOTED,
    )
    assent: str = wording("{what} was agreed.", "A vote by assent.", _VOTED)
    tied: str = wording(
        "{what} was put to {method} and the votes were equal[ ({figures})].",
        "Equal votes.",
        _VOTED,
        ("figures",),
    )
    undecided: str = wording(
        "{what} was put to {method}[: {figures}].",
        "A vote of which nobody said what came of it.",
        _VOTED,
        ("figures",),
    )
    declared: str = wording(
        "{what} was put to {method}[ ({figures})]: {result}.",
        "A vote with a result in the clerk's own words.",
        _VOTED,
        ("result", "figures"),
    )
    together: str = wording(
        "{what} were put to {method} together and {result}[ {manner}][ ({figures})].",
        "A vote on several motions put together; what is the list of them.",
        _VOTED,
        ("what", "result", "figures"),
    )
    together_assent: str = wording(
        "{what} were taken together and agreed.",
        "Several motions put together and agreed by assent.",
        _VOTED,
        ("what",),
    )
    together_tied: str = wording(
        "{what} were put to {method} together and the votes were equal[ ({figures})].",
        "Equal votes on several motions put together.",
        _VOTED,
        ("what", "figures"),
    )
    together_undecided: str = wording(
        "{what} were put to {method} together[: {figures}].",
        "A vote on several motions put together of which nobody said what came of it.",
        _VOTED,
        ("what", "figures"),
    )
    together_declared: str = wording(
        "{what} were put to {method} together[ ({figures})]: {result}.",
        "A vote on several motions put together with a result in the clerk's own words.",
        _VOTED,
        ("what", "result", "figures"),
    )
    together_carried: str = wording(
        "{what} were carried.",
        "Several motions put together and carried by the casting vote.",
        ("what",),
        ("what",),
    )
    together_lost: str = wording(
        "{what} were lost.",
        "Several motions put together and lost by the casting vote.",
        ("what",),
        ("what",),
    )
    question: str = wording(
        "The question was put: {question}",
        "What stands before a vote on a question.",
        ("question",),
        ("question",),
    )
    proposal: str = wording("the proposal", "What a sentence calls a decision that is voted on.")
    proposal_labelled: str = wording(
        "the proposal under “{label}”[ of {minute}][ {where}]",
        "A decision that is voted on apart from it (the public had left meanwhile), by its label. "
        "where is above; minute is the item, where it is another one.",
        ("label", "minute", "where"),
        ("label",),
    )
    proposal_counted: str = wording(
        "the proposal in the {ordinal} decision[ of {minute}][ {where}]",
        "The same where no label tells it from the others: which of the item's it is.",
        ("ordinal", "minute", "where"),
        ("ordinal",),
    )
    proposal_numbered: str = wording(
        "the proposal in decision {number}[ of {minute}][ {where}]",
        "The same behind the last of the ordinals.",
        ("number", "minute", "where"),
        ("number",),
    )
    ordinals: str = wording(
        "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth",
        "Which of several, in words, in their order.",
    )
    matter: str = wording("it", "What a sentence calls anything else that is voted on.")
    minutes: str = wording(
        "the approval of the minutes",
        "What a sentence calls the approval of earlier minutes that is voted on.",
    )
    carried: str = wording("carried", "The word for a vote that is carried.")
    lost: str = wording("lost", "The word for a vote that is lost.")
    vote: str = wording("the vote", "A vote of which nobody said how it was taken.")
    hands: str = wording("the vote by show of hands", "A vote by show of hands.")
    ballot: str = wording("a ballot", "A secret ballot.")
    recorded: str = wording("a recorded vote", "A vote by name.")
    otherwise: str = wording(
        "the vote by {method}", "A vote taken in another way.", ("method",), ("method",)
    )
    unanimous: str = wording("unanimously", "How everybody voted for it.")
    nem_con: str = wording("with nobody voting against", "How nobody voted against it.")
    required: str = wording("{requirement} was required.", "A required majority.", ("requirement",))
    two_thirds: str = wording("A majority of two-thirds", "The majority of two-thirds.")
    unanimity: str = wording("A unanimous vote", "The vote of everybody.")
    figures: str = choice(
        COUNTS,
        "How the totals stand: 7 for, 5 against; seven votes to five; 7:5; or below the sentence "
        "as a list or a table.",
        COUNTS,
        IN_WORDS,
        RATIO,
        LINES,
        TABLE,
    )
    count: str = wording(
        "{number} {category}", "One total among several.", ("number", "category"), ("number",)
    )
    in_words: str = wording(
        "{yes} to {no}[, with {others}]", "Totals in words.", ("yes", "no", "others"), ("others",)
    )
    one_vote: str = wording("{number} vote", "A single vote in words.", ("number",))
    votes: str = wording("{number} votes", "Several votes in words.", ("number",))
    one_abstention: str = wording("{number} abstention", "One abstention in words.", ("number",))
    abstentions: str = wording("{number} abstentions", "Several abstentions.", ("number",))
    numbers: str = wording(
        "none one two three four five six seven eight nine ten",
        "The numbers that are written as words, from nought on.",
    )
    in_favour: str = wording("for", "Those for it, in a total.")
    against: str = wording("against", "Those against it, in a total.")
    abstaining: str = wording("abstaining", "Those who abstained, in a total.")
    declining: str = wording("declining to vote", "Those who declined to vote, in a total.")
    for_motion: str = wording("for the motion", "Those for the motion against an amendment.")
    for_amendment: str = wording("for the amendment", "Those for the amendment against the motion.")
    interested: str = wording(
        "not voting because of an interest", "Those with an interest, in a total."
    )
    absent: str = wording("absent", "Those absent from the division, in a total.")
    names: str = choice(
        LISTS,
        "Where the names of a recorded vote stand: in lists below it, in a table, or in an annex "
        "at the end.",
        LISTS,
        TABLE,
        ANNEX,
    )
    alphabetical: bool = flag(False, "Whether names stand in the order of surnames.")
    listed: str = wording(
        "{category} ({number}):", "The label of a list of names.", ("category", "number")
    )
    for_label: str = wording("For", "The label of those for it.")
    against_label: str = wording("Against", "The label of those against it.")
    abstained_label: str = wording("Abstained", "The label of those who abstained.")
    declined_label: str = wording("Declined to vote", "The label of those who declined.")
    motion_label: str = wording("For the motion", "The label of those for the motion.")
    amendment_label: str = wording("For the amendment", "The label of those for the amendment.")
    interest_label: str = wording("Interest declared", "The label of those with an interest.")
    absent_label: str = wording("Absent", "The label of those absent from the division.")
    category_column: str = wording("Vote", "The header of the column of categories.")
    number_column: str = wording("Number", "The header of the column of totals.")
    name_column: str = wording("Name", "The header of the column of names.")
    annex: str = wording("Annex: recorded votes", "The heading of the annex.", filled=True)
    in_annex: str = wording("The names are recorded in the annex.", "What points to the annex.")
    annexed: str = wording(
        "[{item}: ]{what}", "The heading of one vote in the annex.", ("item", "what")
    )
    casting_tie: str = wording(
        "The votes being equal, {name} gave a casting vote {vote}.",
        "The casting vote that decided.",
        ("name", "vote"),
        ("name", "vote"),
    )
    casting: str = wording(
        "{name} gave a casting vote {vote}.",
        "A casting vote otherwise.",
        ("name", "vote"),
        ("name", "vote"),
    )
    requested: str = wording(
        "A recorded vote was requested by {names}.",
        "Who asked for the names to be recorded.",
        ("names",),
        ("names",),
    )
    own: str = wording(
        "At their own request it is recorded that {names} voted {vote}.",
        "Single members' votes.",
        ("names", "vote"),
        ("names", "vote"),
    )
    own_abstention: str = wording(
        "At their own request it is recorded that {names} abstained.",
        "Single members' abstentions.",
        ("names",),
        ("names",),
    )
    dissent: str = wording(
        "{names} asked that their dissent be recorded.",
        "Dissent told afterwards.",
        ("names",),
        ("names",),
    )
