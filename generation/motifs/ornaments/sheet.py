"""Look at every ornament and frame: ``python -m generation.motifs.ornaments.sheet OUT.png``.

Rows: each ornament at five settings in colour, then in one ink; at the end the frames,
as lines on paper and reversed on a solid badge.
"""

from __future__ import annotations

import sys

from generation.drawing.colour import from_hex, to_hex
from generation.drawing.path import Box, Path
from generation.drawing.shapes import ellipse
from generation.motifs import ornaments
from generation.motifs.ornaments import frames
from generation.motifs.styles.shape import Shape

_COLOURS = {
    "key": "#2F4A2C",
    "key_soft": "#7C8F6A",
    "ground_tint": "#F6CF8E",
    "leaf": "#5B8440",
    "accent": "#E09A2B",
    "ink": "#2B2118",
    "paper": "#FFFAF0",
}
_SETTINGS = ((0.0, 0.0), (0.3, 0.4), (0.5, 0.5), (0.65, 1.0), (1.0, 0.75))
_CELL = 240.0
_ROUND = ("rays", "field_rows", "hills")


def _fill(shape: Shape) -> str:
    c = from_hex(_COLOURS[shape.tone])
    if shape.level:
        c = c.with_(lightness=c.lightness + (0.12 if shape.level > 0 else -0.11))
    return to_hex(c)


def _svg(shapes: tuple[Shape, ...], clip: str = "") -> str:
    body = "".join(f'<path d="{s.path.to_svg(digits=2)}" fill="{_fill(s)}"/>' for s in shapes)
    return f'<g clip-path="url(#{clip})">{body}</g>' if clip else body


def _path(path: Path, colour: str) -> str:
    return f'<path d="{path.to_svg(digits=2)}" fill="{_COLOURS[colour]}"/>'


def _box(kind: str, x: float, y: float) -> Box:
    half_w, half_h = 105.0, 105.0
    if kind in ("ribbon", "rules"):
        half_h = 32.0 if kind == "ribbon" else 13.0
    elif kind in ("dots", "diamonds"):
        half_w = half_h = 60.0
    elif kind == "sprigs":
        half_w, half_h = 105.0, 40.0
    return Box(x - half_w, y - half_h, x + half_w, y + half_h)


def sheet() -> str:
    """The whole sheet as SVG."""
    out, clips = [], []
    columns = 2 * len(_SETTINGS)
    for row, kind in enumerate(ornaments.kinds()):
        y = (row + 0.5) * _CELL
        for column in range(columns):
            x = (column + 0.5) * _CELL
            density, size = _SETTINGS[column % len(_SETTINGS)]
            box = _box(kind, x, y)
            shapes = ornaments.draw(kind, box, density, size, one_ink=column >= len(_SETTINGS))
            clip = ""
            if kind in _ROUND:
                clip = f"c{row}-{column}"
                clips.append(f'<clipPath id="{clip}"><circle cx="{x}" cy="{y}" r="105"/></clipPath>')
                out.append(_path(ellipse(x, y, 105), "ground_tint").replace("#F6CF8E", "#FBE5BE"))
            out.append(_svg(shapes, clip))
            if kind == "ribbon":
                text = ornaments.ribbon.text_box(box, density, size)
                letters = min(text.height, text.width / 5)
                out.append(
                    f'<text x="{x}" y="{text.bottom - text.height * 0.14}" font-size="{letters}" '
                    f'text-anchor="middle" fill="#FFFAF0" font-family="sans-serif">HILLSIDE</text>'
                )
    rows = len(ornaments.kinds())
    for column, kind in enumerate(frames.KINDS):
        x = (column + 0.5) * _CELL
        for i in range(4):
            y = (rows + i + 0.5) * _CELL
            box = Box(x - 108, y - 72, x + 108, y + 72)
            if i % 2 == 0:
                edge, lines = frames.edge_circle(kind, x, y, 105), frames.circle(kind, x, y, 105, 7)
                inside = frames.circle("single" if kind in ("scallop", "notched") else kind, x, y, 91, 4)
            else:
                edge, lines = frames.edge_rect(kind, box, 26), frames.rect(kind, box, 6, 26)
                inside = frames.rect("single" if kind == "scallop" else kind, box.inset(12), 3.5, 18)
            if i < 2:
                out += [_path(p, "key") for p in lines]
            else:
                out += [_path(edge, "key"), *(_path(p, "paper") for p in inside)]
    w, h = columns * _CELL, (rows + 4) * _CELL
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}">'
        f'<defs>{"".join(clips)}</defs><rect width="{w}" height="{h}" fill="#FFFAF0"/>{"".join(out)}</svg>'
    )


def main() -> None:
    import pyvips

    pyvips.Image.svgload_buffer(sheet().encode()).write_to_file(sys.argv[1])


if __name__ == "__main__":
    main()
