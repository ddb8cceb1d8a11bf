"""Reading a cooperative's sheet: CSV or XLSX from anybody, so within limits and never as formulas."""

from __future__ import annotations

import csv
import datetime as dt
import io
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

MAX_FILE_BYTES = 5 * 1024 * 1024
MAX_UNPACKED_BYTES = 50 * 1024 * 1024
MAX_ENTRIES = 200
MAX_RATIO = 100
MAX_ROWS = 10_000
MAX_COLUMNS = 64
MAX_CELL = 1000
CSV_FIELD_LIMIT = 10_000

Row = dict[str, str]


class SheetError(ValueError):
    """A sheet that can't be read; the message says which limit or line and what to do."""


def read_sheet(path: Path) -> list[Row]:
    """The rows by column name (lower case, trimmed); cells are text. Blank rows are left out."""
    try:
        size = path.stat().st_size
    except OSError as error:
        raise SheetError(f"{path}: can't be opened ({error.strerror}).") from None
    if size > MAX_FILE_BYTES:
        raise SheetError(f"{path.name}: more than 5 MB. Split it into several sheets.")
    data = path.read_bytes()
    lines = _xlsx(data) if data[:4] == b"PK\x03\x04" else _csv(data)
    return _rows(lines)


def _rows(lines: Iterable[list[str]]) -> list[Row]:
    header: list[str] | None = None
    out: list[Row] = []
    for number, cells in enumerate(lines, 1):
        while cells and not cells[-1]:
            cells.pop()
        if not cells:
            continue
        if len(cells) > MAX_COLUMNS:
            raise SheetError(f"line {number}: more than {MAX_COLUMNS} columns.")
        for cell in cells:
            if len(cell) > MAX_CELL:
                raise SheetError(f"line {number}: a cell has more than {MAX_CELL} characters. Shorten it.")
        if header is None:
            header = [c.strip().lower() for c in cells]
            doubled = {c for c in header if c and header.count(c) > 1}
            if doubled:
                raise SheetError(f"the column “{doubled.pop()}” stands there twice. Rename one.")
            continue
        if len(out) >= MAX_ROWS:
            raise SheetError(f"more than {MAX_ROWS} rows. Split it into several sheets.")
        if len(cells) > len(header):
            raise SheetError(f"line {number}: more cells than columns have names.")
        out.append({name: cells[i] if i < len(cells) else "" for i, name in enumerate(header) if name})
    if header is None:
        raise SheetError("the sheet is empty.")
    return out


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    else:
        encodings = ["utf-8-sig", "gb18030"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise SheetError("the letters can't be read. Save the sheet as CSV in UTF-8.")


def _csv(data: bytes) -> Iterator[list[str]]:
    text = _decoded(data)
    if "\0" in text:
        raise SheetError("this is no CSV file (there are NUL characters in it).")
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    csv.field_size_limit(CSV_FIELD_LIMIT)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for line in reader:
            yield [cell.strip() for cell in line]
    except csv.Error as error:
        raise SheetError(f"line {reader.line_num}: {error}.") from None


def _check_archive(archive: zipfile.ZipFile) -> None:
    """Refuses what would unpack to more than it looks like, and any document type (entities)."""
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise SheetError("this workbook has too many parts. Save it again as a plain XLSX.")
    if sum(e.file_size for e in entries) > MAX_UNPACKED_BYTES:
        raise SheetError("this workbook unpacks to more than 50 MB.")
    for entry in entries:
        if entry.file_size > MAX_RATIO * max(entry.compress_size, 1024):
            raise SheetError("a part of this workbook is packed too densely to be a sheet.")
        if entry.filename.endswith((".xml", ".rels")):
            # What the directory says of a size may be a lie: never unpack more than the limit.
            with archive.open(entry) as part:
                body = part.read(MAX_UNPACKED_BYTES + 1)
            if len(body) > MAX_UNPACKED_BYTES:
                raise SheetError("this workbook unpacks to more than 50 MB.")
            if b"<!DOCTYPE" in body.replace(b"\0", b""):
                raise SheetError("there is a document type in this workbook. Save it again as a plain XLSX.")


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        return value.date().isoformat()
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return str(value).strip()


def _xlsx(data: bytes) -> Iterator[list[str]]:
    import openpyxl

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_archive(archive)
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheet = book.worksheets[0]
        # max_col guards against a row that claims 16,384 columns, max_row against a claim of a million.
        rows = sheet.iter_rows(max_row=MAX_ROWS + 2, max_col=MAX_COLUMNS + 1, values_only=True)
        for line in rows:
            yield [_text(v) for v in line]
    except SheetError:
        raise
    except Exception as error:
        raise SheetError(
            f"this workbook can't be read ({type(error).__name__}). Save it again as XLSX."
        ) from None
