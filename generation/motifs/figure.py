"""The Figure: what a family draws, before any style. Parts, back to front.

A part is an outline with what each style needs to know about it. A family draws
once; ``generation.motifs.styles`` makes a picture of it, each style in its own way.
Box: 1000 x 1000 units about (0, 0), y down, light from the upper left.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generation.drawing.path import Affine, Box, Path

NOTHING = Path()


@dataclass(frozen=True)
class Part:
    """One visible piece.

    ``tone``: a key of the figure's ``tones``.
    ``shade``/``light``: regions of core shadow and highlight (flat), cut to the outline.
    ``hatch``: tapering strokes of shadow (linocut), ``shine``: carved highlights
    (linocut and stamp). ``lines``: seams, veins, pores, in every style.
    ``line_tone``: their tone; empty: a darker one of the part's own.
    ``open``: in stamp and one-ink forms the part is paper, not ink (flesh of a cut fruit).
    ``gap``: whether a thin gap separates it from the parts behind.
    """

    path: Path
    tone: str
    shade: Path = NOTHING
    light: Path = NOTHING
    hatch: tuple[Path, ...] = ()
    shine: tuple[Path, ...] = ()
    lines: tuple[Path, ...] = ()
    line_tone: str = ""
    open: bool = False
    gap: bool = True

    def transform(self, m: Affine) -> Part:
        """The same piece elsewhere: outline, shading and lines under one affine map."""
        return replace(
            self,
            path=self.path.transform(m),
            shade=self.shade.transform(m),
            light=self.light.transform(m),
            hatch=tuple(x.transform(m) for x in self.hatch),
            shine=tuple(x.transform(m) for x in self.shine),
            lines=tuple(x.transform(m) for x in self.lines),
        )


@dataclass(frozen=True, eq=False)
class Figure:
    """``tones``: tone -> sRGB hex as the product has it; the palette shifts the hero's.

    ``hero``: the tones that carry the product's own colour (shifted together).
    """

    parts: tuple[Part, ...]
    tones: Mapping[str, str]
    hero: tuple[str, ...] = ("skin",)

    def bounds(self) -> Box:
        boxes = [p.path.bounds() for p in self.parts]
        box = boxes[0]
        for b in boxes[1:]:
            box = box.union(b)
        return box
