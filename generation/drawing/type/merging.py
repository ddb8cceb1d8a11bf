"""From the subset files of an npm font package to one font per face.

A package of @fontsource holds one WOFF2 file per subset (`latin`, `latin-ext`,
`devanagari` ...), and for Chinese another hundred numbered slices, cut for
browsers. HarfBuzz wants one font: kerning, marks and vertical forms work only
between glyphs of the same file.

Three recipes; docs/decisions/fonts.md says why there are three:

``layout``  few subsets with rich layout tables: `fontTools.merge`.
``glyphs``  a Chinese face: the `chinese-simplified` file keeps its layout tables
            (vertical forms, kerning of punctuation), and every letter that only
            another file has is appended as a bare outline with its metrics.
``whole``   the package has the whole face in one file: only unpacked.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

RECIPES = ("layout", "glyphs", "whole")

# Instructions for screen hinting and tables no outline depends on.
_UNUSED = ("DSIG", "FFTM", "LTSH", "PCLT", "STAT", "VDMX", "bsln", "cvt ", "feat", "fpgm", "gasp", "hdmx",
           "meta", "morx", "prep", "prop")  # fmt: skip


def merge(recipe: str, sources: list[Path], target: Path) -> None:
    """Write ``sources`` (the base file first) as one TrueType font to ``target``.

    The same sources give the same bytes: no time stamp is written.
    ValueError for an unknown recipe; FileNotFoundError names a missing source.
    """
    for source in sources:
        if not source.is_file():
            raise FileNotFoundError(source)
    if recipe == "layout":
        font = _merge_layout(sources)
    elif recipe == "glyphs":
        font = _merge_glyphs(sources)
    elif recipe == "whole":
        font = _open(sources[0])
    else:
        raise ValueError(f"unknown recipe {recipe!r}; one of {', '.join(RECIPES)}")
    for tag in _UNUSED:
        if tag in font:
            del font[tag]
    font.flavor = None
    font.recalcTimestamp = False
    font.save(target)


def _open(path: Path) -> Any:
    from fontTools.ttLib import TTFont

    return TTFont(path, recalcBBoxes=False, recalcTimestamp=False)


def _merge_layout(sources: list[Path]) -> Any:
    """`fontTools.merge`, every letter taken from the first file that has it.

    Where two files map the same letter, the merger would substitute one for the other by
    script, and the kerning between the file's own letters would be lost (AV in Outfit).
    """
    if len(sources) == 1:
        return _open(sources[0])
    from fontTools.merge import Merger, Options

    known: set[int] = set()
    created = _open(sources[0])["head"].created
    files = []
    for source in sources:
        font = _open(source)
        for table in font["cmap"].tables:
            if table.isUnicode() and table.format != 14:
                table.cmap = {c: n for c, n in table.cmap.items() if c not in known}
        known |= font.getBestCmap().keys()
        created = min(created, font["head"].created)
        font.flavor = None
        file = BytesIO()
        font.save(file)
        file.seek(0)
        files.append(file)
    options = Options()
    options.drop_tables = list(_UNUSED)
    merged = Merger(options=options).merge(files)
    merged["head"].created = merged["head"].modified = created
    return merged


def _merge_glyphs(sources: list[Path]) -> Any:
    font = _open(sources[0])
    order = list(font.getGlyphOrder())
    cmap = dict(font.getBestCmap())
    vertical = "vmtx" in font
    for source in sources[1:]:
        part = _open(source)
        new = {c: n for c, n in part.getBestCmap().items() if c not in cmap}
        if not new:
            continue
        if part["head"].unitsPerEm != font["head"].unitsPerEm:
            raise ValueError(f"{source.name} has another em than {sources[0].name}")
        for code, name in sorted(new.items()):
            cmap[code] = _append(font, order, part, name, f"u{code:04X}", vertical)
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    _write_cmap(font, cmap)
    return font


def _append(font: Any, order: list[str], part: Any, name: str, as_name: str, vertical: bool) -> str:
    glyph = part["glyf"][name]
    if glyph.isComposite():
        for i, component in enumerate(glyph.components):
            component.glyphName = _append(font, order, part, component.glyphName, f"{as_name}.{i}", vertical)
    order.append(as_name)
    font["glyf"].glyphs[as_name] = glyph
    font["hmtx"].metrics[as_name] = part["hmtx"].metrics[name]
    if vertical:
        em = font["head"].unitsPerEm
        font["vmtx"].metrics[as_name] = part["vmtx"].metrics[name] if "vmtx" in part else (em, 0)
    return as_name


def _write_cmap(font: Any, cmap: dict[int, str]) -> None:
    from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

    tables = []
    for number, codes in ((4, {c: n for c, n in cmap.items() if c <= 0xFFFF}), (12, cmap)):
        table = CmapSubtable.newSubtable(number)
        table.platformID, table.platEncID, table.language = 3, (1 if number == 4 else 10), 0
        table.cmap = dict(codes)
        tables.append(table)
    variations = [t for t in font["cmap"].tables if t.format == 14]
    font["cmap"].tables = tables + variations
