"""Standing phrases."""

from __future__ import annotations

from meetingtui.domain import text
from meetingtui.entry import phrases


def test_keys_are_words_and_unique() -> None:
    keys = [phrase.key for phrase in phrases.PHRASES]
    assert len(set(keys)) == len(keys)
    assert all(key.isalpha() and key.islower() for key in keys)


def test_phrases_survive_the_door_of_the_record() -> None:
    for phrase in phrases.PHRASES:
        assert text.clean(phrase.words) == phrase.words.strip()


def test_keys_come_before_words() -> None:
    found = [phrase.key for phrase in phrases.beginning("as")]
    assert found[:2] == ["asked", "assurance"]
    assert "answer" not in found
    assert [p.key for p in phrases.beginning("clerk")] == []
    assert [p.key for p in phrases.beginning("vice")] == ["chair"]
