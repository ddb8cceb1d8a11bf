"""The kit's ZIP: every file a print shop, a stamp maker or a home printer asks for.

The same artwork gives the same bytes: entries have a fixed order and a fixed date.
"""

from __future__ import annotations

import io
import unicodedata
import zipfile
from dataclasses import dataclass

from generation.drawing.artwork import Artwork
from plugins import registry
from plugins.options import parse_options
from webapp.studio.readme import readme


@dataclass(frozen=True)
class Entry:
    """One file: ``stem`` without extension, who it is for (a key of readme), how it is made."""

    stem: str
    purpose: str
    format: str
    item: str


ENTRIES = (
    Entry("label", "label", "pdfx4", "label"),
    Entry("label-sheet-a4", "sheet", "label-sheet", "label"),
    Entry("stamp", "stamp", "bitmap", "stamp"),
    Entry("logo", "logo", "svg", "logo"),
    Entry("logo", "png", "png", "logo"),
    Entry("logo-two-inks", "two_inks", "svg", "logo-two-inks"),
    Entry("logo-two-inks", "two_inks", "pdfx4", "logo-two-inks"),
    Entry("logo-one-ink", "one_ink", "svg", "logo-one-ink"),
    Entry("logo-one-ink", "one_ink", "pdfx4", "logo-one-ink"),
    Entry("logo-kraft", "kraft", "svg", "logo-kraft"),
    Entry("logo-kraft", "kraft", "pdfx4", "logo-kraft"),
    Entry("for-the-printer", "printer", "printer-sheet", "label"),
    Entry("share", "share", "share", "logo"),
)

_DATE = (1980, 1, 1, 0, 0, 0)
_PACKED_ALREADY = ("png", "pdf", "jpg", "webp")


def build(artwork: Artwork, language: str) -> bytes:
    """The ZIP, without the files of items that the artwork lacks (a kit picked before there was such a form).

    plugins.contract.ExportError names what can't be made and what to do.
    """
    made: list[tuple[str, str, bytes]] = []
    for entry in ENTRIES:
        if entry.item not in artwork.scenes:
            continue
        fmt = registry.get(entry.format)
        data = fmt.export(artwork, entry.item, parse_options(fmt, {}))
        made.append((f"{entry.stem}.{fmt.extension}", entry.purpose, data))
    text = readme(artwork.title, [(name, purpose) for name, purpose, _ in made], language)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for name, data in [("README.txt", text), *((name, data) for name, _, data in made)]:
            info = zipfile.ZipInfo(name, _DATE)
            info.external_attr = 0o644 << 16
            packed = name.rpartition(".")[2] in _PACKED_ALREADY
            info.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
            z.writestr(info, data)
    return out.getvalue()


def file_stem(title: str) -> str:
    """A file name that every system takes: no path, no control, bidi or zero-width characters."""
    kept = "".join(
        c if c.isalnum() or unicodedata.category(c) in ("Mn", "Mc") or c in "-_" else " "
        for c in unicodedata.normalize("NFC", title)
        if unicodedata.category(c) not in ("Cc", "Cf", "Cs")
    )
    stem = "-".join(kept.split())
    while len(stem.encode("utf-8")) > 80:
        stem = stem[:-1]
    return stem or "sheaf"
