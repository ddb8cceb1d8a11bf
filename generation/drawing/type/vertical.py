"""Chinese columns: read from top to bottom.

Hanzi sit in square cells whose centre is the centre of 国, so that faces without vertical
metrics line up as well as those with them. Gaps between the ink of neighbours are made
more even than the squares alone would leave them (half way for written faces, a quarter
for printed ones): 一 and 子 do not tear a hole into a column.

Signs take the face's upright form (OpenType `vert`); where a face has none, brackets and
dashes are turned and points move to the upper right. One or two digits, and a single
letter, stand upright; longer Latin words and every other script lie on their side, read
from the top down.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from generation.drawing.path import Box
from generation.drawing.type.outlines import outline
from generation.drawing.type.setting import Cluster, Placed, SetText, clusters, draw, gather, meaning_of
from generation.drawing.type.shaping import Shaped

_CELL = 1.13  # height of a cell over the height of 国
_BLANK = 0.4  # height of a blank over that of a cell
_WORD_GAP = 0.16  # air above and below what is not a hanzi, over the height of a cell
_SIGN_GAP = 0.12  # air above and below a sign, over the height of a cell
_CLOSEST = 0.05  # between the ink of two hanzi, over the height of a cell
_TURNED = frozenset("（）《》「」『』【】〔〕〈〉｛｝［］“”‘’—…～–·")
_CELLED = frozenset("—…")
_RAISED = frozenset("，。、．")
_WRITTEN = ("ma-shan-zheng", "lxgw-wenkai", "zcool-kuaile")


@dataclass(frozen=True, slots=True)
class _Cell:
    """``glyphs``: (cluster, glyph id, map from the glyph's em to the column's em).

    ``even`` marks hanzi, whose gaps may be evened.
    """

    height: float
    glyphs: tuple[Placed, ...]
    even: bool = False

    def ink(self) -> tuple[float, float] | None:
        """Top and bottom of the ink below the cell's top (upright glyphs only), in em."""
        boxes = [(outline(c.run.face.name, gid).box, m) for c, gid, m in self.glyphs]
        spans = [(b.top * m[3] + m[5], b.bottom * m[3] + m[5]) for b, m in boxes if b is not None]
        return (min(s[0] for s in spans), max(s[1] for s in spans)) if spans else None


@lru_cache(maxsize=64)
def set_vertical(
    text: str,
    font: str,
    size_um: int,
    tracking: int = 0,
    language: str = "zh-Hans",
    fact: str = "",
    slot: str = "",
) -> SetText:
    """One column, centred on x = 0, its first cell beginning at y = 0.

    ``tracking`` in 1/1000 em is added between cells; ``advance_um`` is the column's height.
    Raises what `set_line` raises.
    """
    line, parts = clusters(text, font, language, 0, True)
    cells = _cells(line, parts)
    tops, height = _tops(cells, line, tracking / 1000)
    placed: list[Placed] = []
    k = float(size_um)
    for cell, top in zip(cells, tops, strict=True):
        for c, gid, (ma, mb, mc, md, me, mf) in cell.glyphs:
            placed.append((c, gid, (ma * k, mb * k, mc * k, md * k, me * k, (mf + top) * k)))
    return gather(draw(placed), height * size_um, (), meaning_of(line, size_um, language, fact, slot))


def _cells(line: Shaped, parts: tuple[Cluster, ...]) -> list[_Cell]:
    cells: list[_Cell] = []
    for run in line.runs:
        own = [c for c in parts if c.run is run]
        if run.script == "Hani":
            cells += [_square(line, c) for c in own]
            continue
        while own and own[-1].text.isspace():
            own.pop()
        if not own:
            cells.append(_Cell(_BLANK * _CELL * line.cap, ()))
            continue
        letters = "".join(c.text for c in own)
        upright = (len(letters) <= 2 and letters.isdecimal()) or (len(letters) == 1 and letters.isalpha())
        cells.append(_upright(line, own) if upright else _lying(line, own))
    return cells


def _square(line: Shaped, c: Cluster) -> _Cell:
    side = _CELL * line.cap
    if c.text.isspace():
        return _Cell(_BLANK * side, ())
    k = c.run.scale
    gid, gx, gy = c.glyphs[0]
    box = outline(c.run.face.name, gid).box
    if box is None:
        return _Cell(_BLANK * side, ())
    formed = c.run.face.font.get_nominal_glyph(ord(c.text[0])) != gid
    if c.text in _TURNED | _RAISED:
        return _sign(line, c, gid, box, formed)
    middle = c.advance / 2 - gx
    if c.run.face.name.startswith(_WRITTEN):
        middle = (middle + box.centre[0] * k) / 2
    return _Cell(side, ((c, gid, (k, 0, 0, k, -middle, side / 2 + line.middle - gy)),), even=True)


def _sign(line: Shaped, c: Cluster, gid: int, box: Box, formed: bool) -> _Cell:
    """A sign takes the height of its ink and a little air; dashes keep their cell, so that
    two of them join."""
    side = _CELL * line.cap
    k = c.run.scale
    raised = c.text in _RAISED
    turned = not formed and not raised
    length = (box.width if turned else box.height) * k
    height = side if c.text in _CELLED else length + 2 * _SIGN_GAP * side
    middle_x, middle_y = box.centre[0] * k, box.centre[1] * k
    if turned:
        return _Cell(height, ((c, gid, (0, k, -k, 0, middle_y, height / 2 - middle_x)),))
    x = 0.3 * side - middle_x if raised and not formed else -(c.advance / 2 - c.glyphs[0][1])
    return _Cell(height, ((c, gid, (k, 0, 0, k, x, height / 2 - middle_y)),))


def _upright(line: Shaped, own: list[Cluster]) -> _Cell:
    box = _ink(own)
    air = _WORD_GAP * _CELL * line.cap
    dx, dy = -box.centre[0], air - box.top
    glyphs = tuple(
        (c, gid, (c.run.scale, 0.0, 0.0, c.run.scale, c.x + gx + dx, dy - gy))
        for c in own
        for gid, gx, gy in c.glyphs
    )
    return _Cell(box.height + 2 * air, glyphs)


def _lying(line: Shaped, own: list[Cluster]) -> _Cell:
    """A quarter turn clockwise: right becomes down, up becomes right."""
    box = _ink(own)
    air = _WORD_GAP * _CELL * line.cap
    glyphs = tuple(
        (c, gid, (0.0, c.run.scale, -c.run.scale, 0.0, gy - line.middle, c.x + gx - box.left + air))
        for c in own
        for gid, gx, gy in c.glyphs
    )
    return _Cell(box.width + 2 * air, glyphs)


def _ink(own: list[Cluster]) -> Box:
    boxes = []
    for c in own:
        for gid, gx, gy in c.glyphs:
            b, k = outline(c.run.face.name, gid).box, c.run.scale
            if b is not None:
                boxes.append(
                    Box(c.x + gx + b.left * k, b.top * k - gy, c.x + gx + b.right * k, b.bottom * k - gy)
                )
    box = boxes[0]
    for other in boxes[1:]:
        box = box.union(other)
    return box


def _tops(cells: list[_Cell], line: Shaped, tracking: float) -> tuple[list[float], float]:
    """Where each cell begins, and where the last one ends, in em."""
    tops, y = [], 0.0
    for cell in cells:
        tops.append(y)
        y += cell.height + tracking
    gaps: dict[int, float] = {}
    for i in range(len(cells) - 1):
        above, below = cells[i].ink(), cells[i + 1].ink()
        if cells[i].even and cells[i + 1].even and above and below:
            gaps[i] = tops[i + 1] + below[0] - tops[i] - above[1]
    if gaps:
        share = 0.5 if line.face.name.startswith(_WRITTEN) else 0.25
        mean = sum(gaps.values()) / len(gaps)
        least = _CLOSEST * _CELL * line.cap
        for i, gap in gaps.items():
            change = max(gap + share * (mean - gap), least) - gap
            for j in range(i + 1, len(cells)):
                tops[j] += change
    return tops, tops[-1] + cells[-1].height
