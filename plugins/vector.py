"""A scene as SVG: millimetres, named layers that Inkscape opens as layers, inks in sRGB.

Consecutive nodes of one layer stand in one ``inkscape:groupmode="layer"`` group, so that
the drawing order holds. Outlined text keeps its words in ``aria-label``. The same scene
gives the same text.
"""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Callable, Iterable
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from generation.drawing.cmyk import oklch_to_hex, oklch_to_srgb
from generation.drawing.path import Box, Path
from generation.drawing.scene import Gradient, GroupNode, ImageNode, Ink, Meaning, Node, PathNode, Scene
from plugins.choosing import without_ground
from plugins.plates import step_of
from plugins.rasters import to_png

NAMESPACES = (
    'xmlns="http://www.w3.org/2000/svg" '
    'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" '
    'xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"'
)
MITER_LIMIT = 10

# What unprinted stock looks like on a screen.
SUBSTRATES = {
    "white": "#ffffff",
    "kraft": "#c49a6c",
    "corrugated": "#bf9468",
    "clear": "#f4f6f5",
    "sack": "#efe9da",
}

InkColour = Callable[[Ink, int], str]

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_NOT_ID = re.compile(r"[^A-Za-z0-9_.-]+")


def screen_colour(ink: Ink, tint: int = 1000) -> str:
    """``#rrggbb`` of an ink; ``tint`` (1/1000) thins it towards white in linear light."""
    if tint >= 1000:
        return oklch_to_hex(ink.oklch)

    def thin(v: int) -> int:
        linear = math.pow(v / 255, 2.2)
        return round(255 * math.pow(1 - (1 - linear) * tint / 1000, 1 / 2.2))

    r, g, b = (thin(v) for v in oklch_to_srgb(ink.oklch))
    return f"#{r:02x}{g:02x}{b:02x}"


def black_colour(ink: Ink, tint: int = 1000) -> str:
    """Black where there is ink, white where there is none: for stamps and one-bit pictures."""
    if not any(ink.cmyk):
        return "#ffffff"
    grey = round(255 * (1 - tint / 1000))
    return f"#{grey:02x}{grey:02x}{grey:02x}"


def xml_text(words: str) -> str:
    """``words`` as XML character data, without the characters that XML 1.0 forbids."""
    return escape(_CONTROL.sub("", words))


def _attribute(words: str) -> str:
    return quoteattr(_CONTROL.sub("", words))


def mm(um: float) -> str:
    """Micrometres as millimetres, exactly."""
    n = round(um)
    sign, n = ("-", -n) if n < 0 else ("", n)
    whole, part = divmod(n, 1000)
    return f"{sign}{whole}" if not part else f"{sign}{whole}.{part:03d}".rstrip("0")


def path_data(path: Path) -> str:
    """Path data in millimetres."""
    return "".join(s[0] + " ".join(map(mm, s[1:])) for s in path.segments)


class SvgWriter:
    """One scene's nodes as SVG elements; ``prefix`` keeps ids apart where scenes share a document."""

    def __init__(self, scene: Scene, colour: InkColour = screen_colour, prefix: str = "") -> None:
        self.scene, self.colour, self.prefix = scene, colour, prefix
        self.definitions: list[str] = []
        self._ids: dict[str, int] = {}

    def _id(self, wish: str) -> str:
        stem = self.prefix + (_NOT_ID.sub("-", wish).strip("-") or "x")
        if stem[0].isdigit():
            stem = "n" + stem
        self._ids[stem] = count = self._ids.get(stem, 0) + 1
        return stem if count == 1 else f"{stem}-{count}"

    def layers(self, nodes: Iterable[Node]) -> list[str]:
        """The nodes in layer groups, runs of one layer together."""
        out: list[str] = []
        for layer, run in groupby(nodes, key=lambda n: step_of(n.meaning) or n.meaning.layer):
            label = layer[:1].upper() + layer[1:]
            name = self._id("layer-" + layer)
            out.append(f'<g id="{name}" inkscape:groupmode="layer" inkscape:label={_attribute(label)}>')
            out.extend(self.node(n) for n in run)
            out.append("</g>")
        return out

    def node(self, node: Node) -> str:
        if isinstance(node, GroupNode):
            return self._group(node)
        return self._image(node) if isinstance(node, ImageNode) else self._path(node)

    def _group(self, group: GroupNode) -> str:
        words = group.name or group.meaning.part
        says = f' id="{self._id(words)}" inkscape:label={_attribute(words)}' if words else ""
        if group.clip is not None:
            clip = self._id("clip")
            self.definitions.append(f'<clipPath id="{clip}"><path d="{path_data(group.clip)}"/></clipPath>')
            says += f' clip-path="url(#{clip})"'
        inner = "\n".join(self.node(n) for n in group.children)
        return f"<g{says}>\n{inner}\n</g>"

    def _path(self, node: PathNode) -> str:
        says = self._words(node.meaning)
        if isinstance(node.fill, Gradient):
            says += f' fill="url(#{self._gradient(node.fill)})"'
        else:
            paint = "none" if node.fill is None else self.colour(self.scene.ink(node.fill), 1000)
            says += f' fill="{paint}"'
        if node.stroke:
            s = node.stroke
            says += f' stroke="{self.colour(self.scene.ink(s.ink), 1000)}" stroke-width="{mm(s.width_um)}"'
            if s.cap != "butt":
                says += f' stroke-linecap="{s.cap}"'
            says += (
                f' stroke-linejoin="{s.join}"' if s.join != "miter" else f' stroke-miterlimit="{MITER_LIMIT}"'
            )
            if s.dash_um:
                says += f' stroke-dasharray="{" ".join(map(mm, s.dash_um))}"'
        return f'<path{says} d="{path_data(node.path)}"/>'

    def _words(self, meaning: Meaning) -> str:
        if meaning.text is None:
            return ""
        name = self._id("text-" + (meaning.text.slot or meaning.text.fact or "line"))
        label = _attribute(meaning.text.string)
        return f' id="{name}" role="img" aria-label={label} inkscape:label={label}'

    def _gradient(self, g: Gradient) -> str:
        name = self._id("gradient")
        stops = "".join(
            f'<stop offset="{offset / 1000:g}" stop-color="{self.colour(self.scene.ink(ink), tint)}"/>'
            for offset, ink, tint in g.stops
        )
        (x0, y0), (x1, y1) = g.from_um, g.to_um
        if g.kind == "radial":
            at = f'cx="{mm(x1)}" cy="{mm(y1)}" r="{mm(g.radius_um[1])}" fx="{mm(x0)}" fy="{mm(y0)}"'
            at += f' fr="{mm(g.radius_um[0])}"'
            tag = "radialGradient"
        else:
            at, tag = f'x1="{mm(x0)}" y1="{mm(y0)}" x2="{mm(x1)}" y2="{mm(y1)}"', "linearGradient"
        self.definitions.append(f'<{tag} id="{name}" gradientUnits="userSpaceOnUse" {at}>{stops}</{tag}>')
        return name

    def _image(self, node: ImageNode) -> str:
        a, b, c, d, e, f = (mm(v) for v in node.matrix)
        data = base64.b64encode(to_png(node)).decode()
        return (
            f'<image id="{self._id("picture")}" width="1" height="1" preserveAspectRatio="none" '
            f'transform="matrix({a} {b} {c} {d} {e} {f})" href="data:image/png;base64,{data}"/>'
        )


def write_svg(
    scene: Scene,
    *,
    title: str = "",
    description: str = "",
    language: str = "",
    bleed: bool = False,
    ground: bool = True,
    substrate: bool = False,
    size_px: tuple[int, int] | None = None,
    colour: InkColour = screen_colour,
) -> str:
    """The scene as one SVG document.

    ``bleed`` shows what lies outside the trim, ``ground`` keeps the ground's ink, ``substrate``
    paints the unprinted stock beneath (for pictures on a screen, not for print). ``size_px``
    says the size in pixels instead of millimetres.
    """
    writer = SvgWriter(scene, colour)
    body = writer.layers((scene if ground else without_ground(scene)).nodes)
    out = scene.bleed_um if bleed else 0
    x, w, h = mm(-out), mm(scene.width_um + 2 * out), mm(scene.height_um + 2 * out)
    size = (
        f'width="{w}mm" height="{h}mm"' if size_px is None else f'width="{size_px[0]}" height="{size_px[1]}"'
    )
    head = f'<svg {NAMESPACES} version="1.1" {size} viewBox="{x} {x} {w} {h}" preserveAspectRatio="none"'
    if language or scene.language:
        head += f" xml:lang={_attribute(language or scene.language)}"
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', head + ">"]
    lines.append(f"<title>{xml_text(title or scene.title)}</title>")
    if description:
        lines.append(f"<desc>{xml_text(description)}</desc>")
    lines.append('<sodipodi:namedview inkscape:document-units="mm"/>')
    if writer.definitions:
        lines += ["<defs>", *writer.definitions, "</defs>"]
    if substrate:
        paper = SUBSTRATES.get(scene.substrate, SUBSTRATES["white"])
        lines.append(f'<rect x="{x}" y="{x}" width="{w}" height="{h}" fill="{paper}"/>')
    lines += [*body, "</svg>", ""]
    return "\n".join(lines)


def inset(
    scene: Scene,
    prefix: str,
    place: tuple[float, float, float, float],
    *,
    crop: Box | None = None,
    substrate: bool = False,
) -> str:
    """The scene's trim as an ``svg`` element inside another drawing.

    ``place`` is (left, top, width, height) in that drawing's units; ``crop`` (micrometres) shows
    a part and leaves out the ground. ``prefix`` keeps its ids apart from those of other insets.
    """
    view = crop or Box(0, 0, scene.width_um, scene.height_um)
    writer = SvgWriter(scene, prefix=prefix)
    body = [writer.node(node) for node in (without_ground(scene) if crop else scene).nodes]
    edges = " ".join(mm(v) for v in (view.left, view.top, view.width, view.height))
    paper = ""
    if substrate:
        stock = SUBSTRATES.get(scene.substrate, SUBSTRATES["white"])
        paper = f'<rect width="{mm(scene.width_um)}" height="{mm(scene.height_um)}" fill="{stock}"/>'
    left, top, width, height = place
    return (
        f'<svg x="{left:.2f}" y="{top:.2f}" width="{width:.2f}" height="{height:.2f}" viewBox="{edges}">'
        f"<defs>{''.join(writer.definitions)}</defs>{paper}{''.join(body)}</svg>"
    )
