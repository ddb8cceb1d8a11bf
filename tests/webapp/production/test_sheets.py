"""Sheets from anybody: every encoding farmers' machines write, and nothing that unpacks into a bomb."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest

from webapp.production.rows import brief_of, sheet_rows
from webapp.production.sheets import SheetError, read_sheet

TEXT = "id,text,brand\n1,山里的蜂蜜,金山\n2,=1+1,@x\n"


def write(folder: Path, data: bytes, name: str = "sheet.csv") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_every_encoding(tmp_path: Path, encoding: str) -> None:
    rows = read_sheet(write(tmp_path, TEXT.encode(encoding)))
    assert rows[0] == {"id": "1", "text": "山里的蜂蜜", "brand": "金山"}
    assert rows[1]["text"] == "=1+1", "what looks like a formula is text"


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_other_delimiters(tmp_path: Path, delimiter: str) -> None:
    path = write(tmp_path, f"text{delimiter}brand\nrice{delimiter}A, B\n".encode())
    assert read_sheet(path) == [{"text": "rice", "brand": "A, B"}]


def workbook(rows: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_workbook(tmp_path: Path) -> None:
    import datetime as dt

    data = workbook(
        [["id", "text", "fact.lot", "fact.packed_date"], [7, "honey", 12.0, dt.datetime(2026, 5, 1)], []]
    )
    rows = read_sheet(write(tmp_path, data, "s.xlsx"))
    assert rows == [{"id": "7", "text": "honey", "fact.lot": "12", "fact.packed_date": "2026-05-01"}]


def with_part(data: bytes, name: str, body: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for entry in source.infolist():
            if entry.filename != name:
                z.writestr(entry, source.read(entry))
        z.writestr(name, body)
    return out.getvalue()


PLAIN = workbook([["text"], ["rice"]])


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"\n\n", "empty"),
        (b"a" * (5 * 1024 * 1024 + 1), "5 MB"),
        (b"text\n" + b"x" * 1001, "1000 characters"),
        (b"text\n" + b"x" * 10_001, "field larger than"),
        (b",".join([b"c%d" % i for i in range(65)]), "64 columns"),
        (b"text\n" + b"rice\n" * 10_001, "10000 rows"),
        (b"text,text\na,b", "twice"),
        (b"text\na,b", "more cells"),
        (b'text\n"open', "unexpected end"),
        (b"\xff\xff\xff", "can't be read"),
        (b"text\na\0b", "NUL"),
        (b"PK\x03\x04nonsense", "can't be read"),
        (with_part(PLAIN, "xl/extra.xml", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "document type"),
        (
            with_part(PLAIN, "xl/extra.xml", "<!DOCTYPE a><a/>".encode("utf-16")),
            "document type",
        ),
        (with_part(PLAIN, "xl/bomb.xml", b" " * 3_000_000), "densely"),
        (with_part(PLAIN, "xl/big.bin", bytes(60_000_000)), "50 MB"),
    ],
)
def test_what_is_refused_and_why(tmp_path: Path, data: bytes, why: str) -> None:
    with pytest.raises(SheetError, match=why):
        read_sheet(write(tmp_path, data))


def test_too_many_parts(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for i in range(201):
            z.writestr(f"p{i}", b"")
    with pytest.raises(SheetError, match="too many parts"):
        read_sheet(write(tmp_path, out.getvalue()))


def test_rows_need_a_text_and_ids_of_their_own() -> None:
    with pytest.raises(SheetError, match="“text” is missing"):
        sheet_rows([{"id": "1"}])
    with pytest.raises(SheetError, match="twice"):
        sheet_rows([{"id": "1", "text": "a"}, {"id": "1", "text": "b"}])
    for column in ("fact.colour", "hold.mood"):
        with pytest.raises(SheetError, match="choose one of"):
            sheet_rows([{"text": "a", column: "x"}])
    rows, unknown = sheet_rows([{"text": "rice", "weather": "fine"}, {"text": "tea", "weather": ""}])
    assert [r.id for r in rows] == ["1", "2"]
    assert unknown == ["weather"]


def test_a_rows_seed_is_its_own_and_stays() -> None:
    rows, _ = sheet_rows([{"text": "rice"}, {"text": "rice"}])
    assert rows[0].seed(1) == rows[0].seed(1)
    assert len({rows[0].seed(1), rows[1].seed(1), rows[0].seed(2)}) == 3
    assert 0 <= rows[0].seed(1) < 2**31


def test_a_row_cannot_read_beyond_its_sheet(tmp_path: Path) -> None:
    from generation.brief import BriefError

    (tmp_path / "in").mkdir()
    (tmp_path / "secret.jpg").write_bytes(b"x")
    for photo in ("../secret.jpg", "/etc/hostname", "missing.jpg", "."):
        rows, _ = sheet_rows([{"text": "rice", "photo": photo}])
        with pytest.raises(BriefError, match="beside the sheet"):
            brief_of(rows[0], tmp_path / "in")
