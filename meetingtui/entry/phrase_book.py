"""Formulas and abbreviations as TOML: read, checked key by key, and written."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from meetingtui.domain import formulas, terms
from meetingtui.domain.formulas import SLOT
from meetingtui.domain.record import Refusal

FORMULAS, TERMS = "formulas", "terms"
_EXAMPLES = {
    FORMULAS: 'thanks = "The Chairman thanked ⟨names⟩."',
    TERMS: 'CSE = "child sexual exploitation"',
}


def parsed(source: str, name: str, section: str) -> dict[str, str]:
    """What the section of a file holds, by key.

    Raises Refusal, which names the file, every mistake, and what would be right.
    """
    import tomllib

    try:
        found = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise Refusal(f"{name}: this is not TOML: {error}.") from error
    for key in found:
        if key not in _EXAMPLES:
            raise Refusal(f"{name}: {key}: no such table; there are [formulas] and [terms].")
    if section not in found:
        other = next((f"; [{key}] is read by `{key} import`" for key in found), "")
        raise Refusal(f"{name}: there is no [{section}] in it{other}.")
    chosen = found[section]
    if not isinstance(chosen, dict):
        raise Refusal(f"{name}: {section}: must be a table, written [{section}].")
    kept: dict[str, str] = {}
    told: list[str] = []
    for key, value in chosen.items():
        try:
            kept.update(_checked(section, key, value))
        except Refusal as refusal:
            told.append(f"{name}: {section}.{key}: {refusal}")
    if told:
        raise Refusal("\n".join(told))
    return kept


def _checked(section: str, key: str, value: object) -> Mapping[str, str]:
    if not isinstance(value, str):
        raise Refusal(f"must be words in quotes, like {_EXAMPLES[section]}")
    check: Callable[[str, str], tuple[str, str]] = terms.checked
    if section == FORMULAS:
        check = _checked_formula
    return dict([check(key, value)])


def _checked_formula(key: str, words: str) -> tuple[str, str]:
    if any(sign in SLOT.sub("", words) for sign in "⟨⟩"):
        raise Refusal("a slot is a few words between ⟨ and ⟩, like ⟨mover⟩.")
    return formulas.checked_key(key), formulas.checked_words(words)


def written(section: str, kept: Mapping[str, str], says: str) -> str:
    """The section as TOML; `parsed` reads it back. `says` is the comment above."""
    lines = [f"# {says}", "", f"[{section}]"]
    lines += [f"{_key(key)} = {_quoted(words)}" for key, words in kept.items()]
    return "\n".join(lines) + "\n"


def _key(key: str) -> str:
    bare = key.isascii() and all(letter.isalnum() or letter in "-_" for letter in key)
    return key if bare else _quoted(key)


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
