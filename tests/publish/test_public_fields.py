"""The public copy: every field of every record is either for the public, or kept from them.

A new kind of record, or a new field, fails here until somebody has decided.
"""

from __future__ import annotations

import dataclasses

from meetingtui.domain.halves import WITHHELD_OF_ITEMS
from meetingtui.domain.minutes import Minutes
from meetingtui.publish.projection import PRINTED

# What the public may be given, where the record is not private.
PUBLIC = {
    "body": (
        "uuid name noun kind jurisdiction house_style quorum action_series "
        "recommendation_series series_year findings_off"
    ),
    "style_choice": "body house_style since",
    "series": "body name year next_number",
    "person": "uuid name code title short_title organisation note described honorific letters",
    "seat": "body person role category party may_vote since until representing code",
    "meeting": (
        "uuid body kind held_on called_at venue approved_on reference mode notice "
        "recording first_minute next_on next_at next_said signed_by signed_on "
        "no_apologies no_absences"
    ),
    "sitting": (
        "meeting started_at ended_at ending started_in started_place ended_in ended_place "
        "note start_untimed end_untimed"
    ),
    "extension": "meeting item place at until note",
    "item": (
        "meeting parent place agenda_number minute_number title planned_at "
        "purpose_heading purpose provisional kind numbered tag report_reference presenter "
        "status status_note with_item urgent urgent_reason key_decision recording"
    ),
    "taking": "item started_at",
    "block": "item kind state wording",
    "attendance": (
        "meeting person capacity standing reason substitute_for role title organisation "
        "representing mode extent may_vote accepted apologies_by apologies_by_name "
        "came_after_all signed_only in_absence_of"
    ),
    "headcount": "meeting what number about",
    "presence": "meeting person item kind at untimed place how",
    "declaration": (
        "item handle place person interest nature effect name kind whose dispensation "
        "sensitive registered at"
    ),
    "cover": "declaration item effect said",
    "witness": "item handle place person name title organisation kind remark",
    "point": "item handle place parent kind text answers tag",
    "speaker": "point place person name",
    "announcement": "item handle place kind person name text",
    "petition": (
        "item handle place kind number text person name place_from presented_by "
        "signatures response response_in respondent respondent_name signatures_said"
    ),
    "question": (
        "item handle place parent kind number person name place_from representing "
        "addressed addressed_to text text_in"
    ),
    "answer": "item handle place question person name how text text_in",
    "motion": (
        "item handle place parent path label text substantive status status_note "
        "referred_to procedural formal settled_place settled_before restated_place "
        "restated_before"
    ),
    "mover": "motion role place person name",
    "decision": (
        "item handle place label lead_in closing subject_to delegated_to consulting "
        "urgent call_in call_in_until summary earlier motion movers seconders"
    ),
    "clause": (
        "item handle place decision parent addressee text kind verb responsible inserted reference"
    ),
    "settled": "decision item",
    "reason": "item handle place decision text",
    "alternative": "item handle place decision text",
    "division": (
        "item handle place motion decision question method requirement result unanimous asked_by"
    ),
    "put_together": "division place motion",
    "tally": "division place category number",
    "ballot": "division place person name category kind",
    "action": "item handle place text due_said due_on due_apart reference after unowned",
    "owner": "action place person name",
    "next_step": "item handle place text",
    "document": "item handle place label title place_found circulated kind",
    "approval": (
        "item handle place held_on said body_name part outcome note signed_by movers seconders"
    ),
    "correction": "item handle place approval locator find put text",
    "restriction": (
        "holder_table holder kind ground law interest summary until lifted lifted_on "
        "lifted_by title"
    ),
    "exclusion": (
        "meeting item place started_at ended_in ended_place ended_at kind ground law "
        "interest said decision mover seconder ended_before from_here start_untimed "
        "end_untimed motion"
    ),
    "excluded_item": "exclusion item named summary title",
}

# What the public are never given.
WITHHELD = {
    "report": "item title dated body_name purpose contact contact_details background_papers",
    "offer": "report place text taken_as",
    "response": "report place quoted refers_to text",
    "paragraph": "report place number text",
    "mark": "item holder_table holder at jotting place",
    "jotting": "item holder_table holder at words",
    "mention": "person holder_table holder place",
    "retired": "item handle reference",
    "term": "item short expansion",
}


def fields(kind: type[object]) -> set[str]:
    """The fields of a kind of record but for its id, which every one has."""
    assert dataclasses.is_dataclass(kind)
    return {spec.name for spec in dataclasses.fields(kind)} - {"id"}


def test_public_copy_allowlist() -> None:
    listed = {**PUBLIC, **WITHHELD}
    assert not PUBLIC.keys() & WITHHELD.keys()
    for kind in Minutes.KINDS:
        assert fields(kind) == set(listed.get(kind.TABLE, "").split()), kind.TABLE
    assert listed.keys() == {kind.TABLE for kind in Minutes.KINDS}


def test_what_is_listed_for_the_public_is_what_is_printed() -> None:
    assert {kind.TABLE for kind in PRINTED} == PUBLIC.keys()


def test_what_is_withheld_of_a_private_item_are_fields_that_it_has() -> None:
    assert set(WITHHELD_OF_ITEMS) <= set(PUBLIC["item"].split())
