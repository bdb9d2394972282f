"""Word files: what is read in them, and hostile ones, which are refused with a sentence."""

from __future__ import annotations

import io
import json
import random
import struct
import subprocess
import sys
import warnings
import zipfile
from pathlib import Path

import pytest

from meetingtui.domain.record import Refusal
from meetingtui.intake import docx, docx_child
from meetingtui.intake.docx_numbering import figures
from meetingtui.intake.passages import BULLET, Passage
from tests.intake import word

MAIN = "word/document.xml"


def _read(tmp_path: Path, body: str, **parts: str) -> list[Passage]:
    named = {f"word/{name}.xml": content for name, content in parts.items()}
    return docx.passages(word.write(tmp_path / "a.docx", {MAIN: word.document(body), **named}))


def _marked(passages: list[Passage]) -> list[str]:
    return [f"{passage.mark} {passage.text}".strip() for passage in passages]


def test_list_numbers_are_counted_as_word_counts_them(tmp_path: Path) -> None:
    lists = {
        1: (("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)")),
        2: (("bullet", "\uf0b7"), ("lowerRoman", "%2)")),
    }
    body = "".join(
        (
            word.listed("A", 1),
            word.listed("B", 1, 1),
            word.listed("C", 1, 1),
            word.listed("D", 1, 2),
            word.listed("E", 1, 2),
            word.listed("F", 1),
            word.listed("G", 1, 1),
            word.listed("H", 2),
            word.listed("I", 2, 1),
            word.listed("J", 2, 1),
            word.paragraph("K"),
            word.listed("L", 1),
        )
    )
    found = _read(tmp_path, body, numbering=word.numbering(lists))
    assert _marked(found) == [
        *("1. A", "1.1 B", "1.2 C", "(a) D", "(b) E", "2. F", "2.1 G"),
        *(f"{BULLET} H", "i) I", "ii) J", "K", "3. L"),
    ]
    assert [p.depth for p in found[:5]] == [0, 1, 1, 2, 2]


def test_a_list_may_start_again_or_elsewhere(tmp_path: Path) -> None:
    again = (
        '<w:num w:numId="7"><w:abstractNumId w:val="1"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>'
    )
    lists = word.numbering({1: (("decimal", "%1."),)}, again)
    body = "".join(word.listed(words, num) for words, num in (("A", 1), ("B", 7), ("C", 7)))
    assert _marked(_read(tmp_path, body, numbering=lists)) == ["1. A", "4. B", "5. C"]


def test_a_level_outside_any_list_is_passed_over(tmp_path: Path) -> None:
    stray = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>'
    lists = word.numbering({1: (("decimal", "%1."),)})
    lists = lists.replace("<w:abstractNum ", f"{stray}<w:abstractNum ", 1)
    assert _marked(_read(tmp_path, word.listed("A", 1), numbering=lists)) == ["1. A"]


def test_styles_give_headings_and_lists_and_inherit(tmp_path: Path) -> None:
    styles = (
        f"<w:styles {word.W}>"
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="H"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>'
        "</w:styles>"
    )
    body = "".join(
        word.paragraph(name, f'<w:pStyle w:val="{name}"/>') for name in ("T", "H", "Own", "Loop")
    ) + word.paragraph("none", '<w:pStyle w:val="H"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    lists = word.numbering({1: (("decimal", "%1."),)})
    found = _read(tmp_path, body, styles=styles, numbering=lists)
    assert _marked(found) == ["T", "1. H", "2. Own", "Loop", "none"]
    assert [p.heading for p in found] == [1, 2, 2, 0, 2]


def test_tables_become_rows_and_nested_ones_stay_in_their_cell(tmp_path: Path) -> None:
    inner = f"<w:tbl>{word.row('x', 'y')}</w:tbl>"
    cells = f"<w:tc>{word.paragraph('Out')}{inner}</w:tc><w:tc>{word.paragraph('')}</w:tc>"
    nested = f"<w:tr>{cells}</w:tr>"
    found = _read(tmp_path, f"<w:tbl>{word.row('Date', '5 May')}{nested}</w:tbl>")
    assert [p.cells for p in found] == [("Date", "5 May"), ("Out x | y", "")]


def test_struck_hidden_and_doubled_text_is_not_read(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>seen</w:t></w:r>"
        "<w:del><w:r><w:delText>struck</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
        "<w:ins><w:r><w:t> new</w:t></w:r></w:ins>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r>"
        "<w:r><w:t> after</w:t></w:r></w:p>"
    )
    assert [p.text for p in _read(tmp_path, body)] == ["seen new after"]


def test_breaks_part_passages_and_tabs_part_words(tmp_path: Path) -> None:
    body = (
        '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>'
        "<w:r><w:t>3.1</w:t><w:tab/><w:t>Roads</w:t><w:br/><w:t>Parks</w:t></w:r></w:p>"
    )
    assert [p.text for p in _read(tmp_path, body)] == ["3.1  Roads", "Parks"]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("lowerLetter", "bb"),
        ("upperRoman", "XXVIII"),
        ("lowerRoman", "xxviii"),
        ("decimalZero", "28"),
        ("other", "28"),
    ],
)
def test_figures(kind: str, expected: str) -> None:
    assert figures(28, kind) == expected


def _refused(path: Path, word_in_it: str) -> None:
    with pytest.raises(Refusal) as refusal:
        docx.passages(path)
    sentence = str(refusal.value)
    assert path.name in sentence
    assert sentence.endswith(".")
    assert word_in_it in sentence


def test_a_part_that_unpacks_a_thousandfold_is_refused(tmp_path: Path) -> None:
    bomb = word.document("<w:p/>" * 1_000_000)
    _refused(word.write(tmp_path / "bomb.docx", {MAIN: bomb}), "100 to 1")


def test_a_part_over_the_limit_is_refused(tmp_path: Path) -> None:
    noise = random.Random(1).randbytes(1 << 20).hex() * 10
    path = word.write(tmp_path / "big.docx", {MAIN: word.document(""), "word/media/a.bin": noise})
    _refused(path, "20 MB")


def test_parts_over_the_limit_together_are_refused(tmp_path: Path) -> None:
    noise = random.Random(1).randbytes(9_000_000).hex()
    parts = {MAIN: word.document(""), **{f"word/media/{n}.bin": noise for n in range(3)}}
    _refused(word.write(tmp_path / "big.docx", parts), "50 MB")


def test_a_flood_of_parts_is_refused(tmp_path: Path) -> None:
    parts = {MAIN: word.document(""), **{f"word/{n}.bin": "" for n in range(2_001)}}
    _refused(word.write(tmp_path / "flood.docx", parts), "2,002 parts")


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "word/../../x", "C:/x", "a\\b"]
)
def test_a_part_that_points_outside_is_refused(tmp_path: Path, name: str) -> None:
    path = word.write(tmp_path / "out.docx", {MAIN: word.document(""), name: "x"})
    _refused(path, "outside")


def test_two_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "twice.docx"
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w") as archive:
        warnings.simplefilter("ignore")
        archive.writestr(MAIN, word.document(word.paragraph("shown")))
        archive.writestr(MAIN, word.document(word.paragraph("kept")))
    _refused(path, "same name")


def test_a_protected_part_is_refused(tmp_path: Path) -> None:
    content = bytearray(word.bytes_of({MAIN: word.document("")}))
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path = tmp_path / "locked.docx"
    path.write_bytes(content)
    _refused(path, "password")


def test_a_header_that_lies_about_the_size_is_refused(tmp_path: Path) -> None:
    path = word.write(tmp_path / "liar.docx", {MAIN: word.document("<w:p/>" * 50_000)})
    content = bytearray(path.read_bytes())
    place = content.index(b"PK\x01\x02") + 24
    struct.pack_into("<I", content, place, 500)
    path.write_bytes(content)
    _refused(path, "damaged")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("part", [MAIN, "word/styles.xml", "customXml/item1.xml", "a/b.rels"])
def test_a_document_type_in_any_part_is_refused(tmp_path: Path, encoding: str, part: str) -> None:
    laughs = (
        '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
        f"<w:document {word.W}><w:body/></w:document>"
    )
    parts: dict[str, str | bytes] = {MAIN: word.document(word.paragraph("x"))}
    parts[part] = f'<?xml version="1.0" encoding="{encoding}"?>{laughs}'.encode(encoding)
    _refused(word.write(tmp_path / "laughs.docx", parts), "document type")


def test_a_tag_that_does_not_end_is_refused(tmp_path: Path) -> None:
    tag = f'<w:p a="{"x" * 1_200_000}"/>'
    path = word.write(tmp_path / "tag.docx", {MAIN: word.document(tag)}, compressed=False)
    _refused(path, "a tag of more than 1,000,000 characters")


def test_a_flood_of_elements_is_refused(tmp_path: Path) -> None:
    body = "<w:p/>" * 500_001
    path = word.write(tmp_path / "many.docx", {MAIN: word.document(body)}, compressed=False)
    _refused(path, "more than 500,000 elements")


@pytest.mark.parametrize(("count", "word_in_it"), [(21_000, "20,000 styles"), (19_000, "no text")])
def test_a_ring_of_styles_ends(tmp_path: Path, count: int, word_in_it: str) -> None:
    styles = "".join(
        f'<w:style w:styleId="s{n}"><w:basedOn w:val="s{(n + 1) % count}"/></w:style>'
        for n in range(count)
    )
    parts: dict[str, str | bytes] = {
        MAIN: word.document(word.paragraph("", '<w:pStyle w:val="s0"/>')),
        "word/styles.xml": f"<w:styles {word.W}>{styles}</w:styles>",
    }
    _refused(word.write(tmp_path / "ring.docx", parts, compressed=False), word_in_it)


def test_deep_nesting_is_refused(tmp_path: Path) -> None:
    deep = "".join(f"<w:x{n % 7}>" for n in range(300))
    closed = "".join(f"</w:x{n % 7}>" for n in reversed(range(300)))
    path = word.write(tmp_path / "deep.docx", {MAIN: word.document(deep + closed)})
    _refused(path, "nested")


def test_very_many_or_long_paragraphs_are_refused(tmp_path: Path) -> None:
    body = "".join(word.paragraph(f"{n * 7919 % 99991}") for n in range(20_001))
    _refused(word.write(tmp_path / "many.docx", {MAIN: word.document(body)}), "20,000 paragraphs")
    long = random.Random(2).randbytes(5_000).hex()
    path = word.write(tmp_path / "long.docx", {MAIN: word.document(word.paragraph(long))})
    _refused(path, "10,000 characters")


@pytest.mark.parametrize(
    ("content", "word_in_it"),
    [
        (b"", "empty"),
        (b"\0" * 100, "damaged"),
        (b"PK\x03\x04 and then nothing", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "password"),
        (word.bytes_of({"hello.txt": "x"}), "no Word document"),
        (word.bytes_of({MAIN: "<w:document"}), "damaged"),
        (word.bytes_of({MAIN: word.document("")}), "no text"),
    ],
)
def test_what_is_no_word_file_is_refused(tmp_path: Path, content: bytes, word_in_it: str) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(content)
    _refused(path, word_in_it)


def test_junk_is_refused_and_never_raises_anything_else() -> None:
    whole = word.bytes_of({MAIN: word.document(word.paragraph("x") * 20)})
    chance = random.Random(3)
    read = 0
    for _ in range(300):
        content = bytearray(whole)
        for _ in range(chance.randrange(1, 6)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        answer = docx_child.answer_for(bytes(content))
        assert answer.keys() in ({"refused"}, {"passages"})
        read += "passages" in answer
    assert 0 < read < 300


def test_a_child_out_of_time_or_memory_is_a_refusal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = word.write(tmp_path / "slow.docx", {MAIN: word.document(word.paragraph("x"))})
    monkeypatch.setattr(docx, "SECONDS", 1)
    monkeypatch.setattr(docx, "_START", "import time; time.sleep(60)")
    _refused(path, "too large inside")
    monkeypatch.setattr(docx, "_START", "raise MemoryError")
    _refused(path, "too large inside")


@pytest.mark.skipif(sys.platform == "win32", reason="memory limits are Unix's")
def test_the_child_limits_itself_before_it_reads() -> None:
    script = (
        "import resource; from meetingtui.intake import docx_child; "
        "docx_child.answer_for = lambda _: resource.getrlimit(resource.RLIMIT_AS); "
        "docx_child.main()"
    )
    child = subprocess.run(
        [sys.executable, "-c", script], input=b"", stdout=subprocess.PIPE, check=True
    )
    assert json.loads(child.stdout) == [docx_child.MEMORY, docx_child.MEMORY]


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory limits are Unix's")
def test_the_child_cannot_take_more_memory_than_it_is_given() -> None:
    script = (
        "from meetingtui.intake import docx_child; docx_child.limit(); bytearray(1_200_000_000)"
    )
    child = subprocess.run(
        [sys.executable, "-c", script], stderr=subprocess.PIPE, check=False, text=True
    )
    assert child.returncode == 1
    assert "MemoryError" in child.stderr


def test_the_child_reads_what_the_parent_passes_on(tmp_path: Path) -> None:
    content = word.bytes_of({MAIN: word.document(word.paragraph("Zoë ⟦ 李"))})
    path = tmp_path / "a.docx"
    path.write_bytes(content)
    assert [p.text for p in docx.passages(path)] == ["Zoë ⟦ 李"]
    assert docx_child.read(io.BytesIO(content))[0][0] == "Zoë ⟦ 李"
