"""Escaping for CommonMark with pipe tables, and for GitHub's reading of it.

Only what would otherwise be read as markup is escaped, so that the source stays readable. A
whole address between white space becomes an autolink; any other that GitHub would make a link of
is broken, because it reads addresses before backslashes.
"""

from __future__ import annotations

import re

_ADDRESS = re.compile(
    r"(?<![^\s(“‘\"'])https?://(?!xn--)[a-z0-9-]+(?:\.(?!xn--)[a-z0-9-]+)+(?::[0-9]{1,5})?"
    r"(?:/[A-Za-z0-9/~+#=?&_.-]*[A-Za-z0-9/=])?/?(?=[.,;:!?)”’\"']*(?:\s|$))"
)
_MARKUP = re.compile(r"[\\`*_\[\]<>~|$]")
_ENTITY = re.compile(r"&(?=#?[A-Za-z0-9]+;)")
_EMOJI = re.compile(r"(?<!\\):(?=[A-Za-z0-9_+-]+:)")
_SCHEME = re.compile(r"(?i)(https?|ftp)://")
_WORLD_WIDE_WEB = re.compile(r"(?i)(www)\.")
_ENCODED = re.compile(r"%(?=[0-9A-Fa-f]{2})")
_NUMBER_OPENS = re.compile(r"([0-9]{1,9})([.)])(?=\s|$)")
_OPENS = re.compile(r"[#+\-=:]")
_CLOSES_HEADING = re.compile(r"(?:^|(?<=\s))#+$")


def escaped(words: str, opens: bool = True) -> str:
    """Words as inline Markdown; `opens` when they stand at the start of a line of text."""
    out: list[str] = []
    end = 0
    for match in _ADDRESS.finditer(words):
        out += [_broken(words[end : match.start()], opens and not end), f"<{match[0]}>"]
        end = match.end()
    out.append(_broken(words[end:], opens and not end))
    return "".join(out)


def closed(inline: str) -> str:
    """A heading's inline Markdown, of whose end nothing is taken for a closing mark."""
    return _CLOSES_HEADING.sub(lambda found: "\\#" * len(found[0]), inline)


def _broken(words: str, opens: bool) -> str:
    words = _MARKUP.sub(r"\\\g<0>", words)
    words = _ENTITY.sub(r"\\&", words)
    words = _SCHEME.sub(r"\1\\://", words)
    words = _WORLD_WIDE_WEB.sub(r"\1\\.", words)
    words = _ENCODED.sub(r"\\%", words)
    if opens and words:
        number = _NUMBER_OPENS.match(words)
        if number:
            words = f"{number[1]}\\{words[number.end(1) :]}"
        elif _OPENS.match(words):
            words = f"\\{words}"
    return _EMOJI.sub(r"\\:", words)
