"""For authors of formats: a sample artwork, and the test class that holds a format to the contract.

from plugins.testing import FormatContract

class TestEmblem(FormatContract):
    format = Emblem()
    item = "logo"
"""

from __future__ import annotations

import importlib
import math
from dataclasses import replace
from typing import Any, ClassVar

from generation.drawing.artwork import ONE_INK, Artwork, Provenance, artwork_from_bytes
from generation.drawing.path import Affine, Path
from generation.drawing.scene import (
    Gradient,
    GroupNode,
    Ink,
    Meaning,
    Node,
    PathNode,
    Scene,
    Stroke,
    TextMeaning,
)
from plugins.contract import accepts, check_format
from plugins.options import options_schema

_KAPPA = 0.5522847498

_INKS = (
    Ink("ground", "process", (83, 38, 76, 38), (330, 55, 1600)),
    Ink("cream", "process", (0, 3, 14, 0), (955, 28, 900)),
    Ink("leaf", "process", (62, 12, 88, 4), (640, 140, 1330)),
    Ink("glow", "process", (0, 28, 82, 0), (830, 150, 760)),
    Ink("black", "process", (0, 0, 0, 100), (170, 0, 0)),
    Ink("paper", "process", (0, 0, 0, 0), (1000, 0, 0)),
    Ink("Persimmon", "spot", (0, 72, 95, 0), (680, 200, 440), "Persimmon"),
    Ink("Persimmon 50", "spot", (0, 36, 48, 0), (820, 110, 560), "Persimmon"),
)

_LETTERS = {
    "K": "0 0 22 0 22 40 58 0 86 0 44 46 90 100 61 100 30 61 22 70 22 100 0 100",
    "A": "36 0 62 0 98 100 74 100 67 79 31 79 24 100 0 100/49 26 38 60 60 60",
    "I": "0 0 22 0 22 100 0 100",
}
_ADVANCE = {"K": 96, "A": 104, "I": 30}


def ellipse(cx: float, cy: float, rx: float, ry: float) -> Path:
    """Four cubic arcs, clockwise on the page."""
    kx, ky = rx * _KAPPA, ry * _KAPPA
    return Path(
        (
            ("M", cx + rx, cy),
            ("C", cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry),
            ("C", cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy),
            ("C", cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry),
            ("C", cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy),
            ("Z",),
        )
    )


def rectangle(left: float, top: float, right: float, bottom: float) -> Path:
    return Path((("M", left, top), ("L", right, top), ("L", right, bottom), ("L", left, bottom), ("Z",)))


def _leaf(length: float) -> Path:
    w = length * 0.28
    return Path(
        (
            ("M", 0, 0),
            ("C", length * 0.25, -w, length * 0.7, -w, length, 0),
            ("C", length * 0.7, w * 0.8, length * 0.25, w * 0.8, 0, 0),
            ("Z",),
        )
    )


def _word(word: str, left: float, top: float, height: float) -> tuple[Path, float]:
    out, x, s = [], left, height / 100
    for letter in word:
        for ring in _LETTERS[letter].split("/"):
            v = [float(n) for n in ring.split()]
            points = [(x + v[i] * s, top + v[i + 1] * s) for i in range(0, len(v), 2)]
            out.append(Path((("M", *points[0]), *(("L", *p) for p in points[1:]), ("Z",))))
        x += _ADVANCE[letter] * s
    return Path.join(out), x - left


def _fruit(cx: int, cy: int, r: int, one_ink: bool) -> GroupNode:
    hero = Meaning("hero", part="motif:0")
    body = ellipse(cx, cy, r, r * 0.86).rounded()
    shade = Gradient(
        "radial",
        (cx - r // 3, cy - r // 3),
        (cx, cy),
        ((0, "Persimmon 50", 1000), (450, "Persimmon", 1000), (1000, "Persimmon", 1000)),
        (r // 20, r),
    )
    light = ellipse(cx - r * 0.38, cy - r * 0.34, r * 0.16, r * 0.08).rotate(
        -35, (cx - r * 0.38, cy - r * 0.34)
    )
    calyx = Path.join(
        [
            _leaf(r * 0.62).transform(
                Affine.rotate(20 + 360 * i / 5).then(Affine.translate(cx, cy - r * 0.62))
            )
            for i in range(5)
        ]
    )
    if one_ink:
        nodes: tuple[Node, ...] = (
            PathNode(body, hero, "black"),
            PathNode(calyx.rounded(), hero, "paper"),
            PathNode(light.rounded(), hero, "paper"),
        )
    else:
        stalk = Path(
            (
                ("M", cx, cy - r * 0.62),
                ("C", cx, cy - r, cx + r * 0.1, cy - r * 1.1, cx + r * 0.2, cy - r * 1.2),
            )
        )
        nodes = (
            PathNode(body, hero, shade),
            PathNode(light.rounded(), hero, "cream"),
            PathNode(calyx.rounded(), hero, "leaf", Stroke("ground", 150, "round", "round")),
            PathNode(stalk.rounded(), hero, None, Stroke("leaf", 900, "round", "round")),
        )
    return GroupNode(nodes, hero, "persimmon")


def _text(string: str, path: Path, ink: str, slot: str, size_um: int, fact: str = "") -> PathNode:
    says = TextMeaning(string, "en", size_um, size_um * 7 // 10, size_um, "drawn", fact, slot)
    return PathNode(path.rounded(), Meaning("text", "type", part="text:" + slot, text=says), ink)


def sample_label(paths: int = 400) -> Scene:
    """A label of 100 x 70 mm with ``paths`` paths: spot ink and tint, gradients, a clip, small black type."""
    w, h = 100_000, 70_000
    ground = PathNode(rectangle(-2000, -2000, w + 2000, h + 2000), Meaning("ground", "ground"), "ground")
    panel = Path.join([rectangle(6000, 6000, w - 6000, h - 6000)])
    sky = Gradient("axial", (0, 6000), (0, h - 6000), ((0, "cream", 1000), (1000, "glow", 600)))
    field = PathNode(panel, Meaning("field", "ground"), sky)
    frame = PathNode(
        rectangle(4000, 4000, w - 4000, h - 4000), Meaning("frame", part="frame"), None, Stroke("cream", 500)
    )
    word, width = _word("KAKI", 0, 0, 11_000)
    name = _text("KAKI", word.translate(74_000 - width / 2, 20_000), "Persimmon", "brand", 11_000)
    small, _ = _word("KAKIAKIKA", 0, 0, 1800)
    line = _text("KAKIAKIKA", small.translate(60_000, 37_000), "black", "name", 1800, "product_name")
    reverse, _ = _word("KAKI", 0, 0, 2200)
    band = PathNode(rectangle(57_000, 48_000, 91_000, 55_000), Meaning("field", part="band"), "leaf")
    lot = _text("KAKI", reverse.translate(60_000, 50_400), "paper", "lot", 2200, "lot")
    rest = max(0, paths - 11)
    sprigs: list[Node] = []
    for i in range(rest):
        angle = i * 2.399963
        away = 2500 + 19_500 * math.sqrt((i + 1) / rest)
        at = Affine.rotate(math.degrees(angle)).then(
            Affine.translate(32_000 + away * math.cos(angle), 36_000 + away * math.sin(angle))
        )
        sprigs.append(
            PathNode(
                _leaf(1500 + 40 * (i % 20)).transform(at).rounded(),
                Meaning("ornament", part="wreath"),
                "leaf",
            )
        )
    wreath = GroupNode(tuple(sprigs), Meaning("ornament", part="wreath"), "wreath", panel)
    nodes = (ground, field, frame, wreath, _fruit(32_000, 38_000, 15_000, False), band, name, line, lot)
    return Scene(w, h, _INKS, nodes, 2000, 3000, "white", "Kaki", "en")


def sample_logo(one_ink: bool = False) -> Scene:
    """A mark of 40 x 50 mm on bare substrate."""
    word, width = _word("KAKI", 0, 0, 9000)
    ink = "black" if one_ink else "Persimmon"
    nodes = (
        _fruit(20_000, 18_000, 14_000, one_ink),
        _text("KAKI", word.translate(20_000 - width / 2, 38_000), ink, "brand", 9000),
    )
    inks = tuple(i for i in _INKS if i.name in ("black", "paper")) if one_ink else _INKS
    return Scene(40_000, 50_000, inks, nodes, 0, 0, "white", "Kaki", "en")


def sample_artwork(paths: int = 400) -> Artwork:
    """Label, logo and stamp of one made-up seller."""
    one_ink = sample_logo(one_ink=True)
    return Artwork(
        scenes={
            "label": sample_label(paths),
            "logo": sample_logo(),
            "logo" + ONE_INK: one_ink,
            "stamp": replace(one_ink, title="Stamp"),
        },
        title="Kaki from the terrace",
        provenance=Provenance("c1", "2026-03-01", "ab" * 32, "cd" * 32, 1),
        language="en",
        facts={"product_name": "Persimmons", "net_quantity": "500 g", "producer": "Kaki Farm"},
    )


class FormatContract:
    """Subclass it, set ``format`` (and ``item``); pytest runs the rest."""

    format: ClassVar[Any]
    item: ClassVar[str] = "label"
    starts_with: ClassVar[bytes] = b""

    def artwork(self) -> Artwork:
        """The artwork that is exported; override for a format with needs of its own."""
        return sample_artwork(60)

    def test_keeps_the_contract(self) -> None:
        check_format(self.format)
        assert accepts(self.format, self.item)

    def test_same_input_same_bytes(self) -> None:
        artwork, options = self.artwork(), self.format.Options()
        first = self.format.export(artwork, self.item, options)
        assert isinstance(first, bytes) and first.startswith(self.starts_with) and first
        again = artwork_from_bytes(artwork.to_bytes())
        assert self.format.export(again, self.item, options) == first

    def test_leaves_the_artwork_as_it_was(self) -> None:
        artwork = self.artwork()
        before = artwork.to_bytes()
        self.format.export(artwork, self.item, self.format.Options())
        assert artwork.to_bytes() == before

    def test_an_item_that_is_not_there_is_a_key_error(self) -> None:
        try:
            self.format.export(self.artwork(), "no-such-item", self.format.Options())
        except KeyError as error:
            assert "no-such-item" in str(error)
        else:
            raise AssertionError("export of an item that is not there must raise KeyError")

    def test_options_have_a_schema(self) -> None:
        validator = importlib.import_module("jsonschema").Draft202012Validator
        schema = options_schema(self.format)
        validator.check_schema(schema)
        defaults = {name: says["default"] for name, says in schema["properties"].items()}
        validator(schema).validate(defaults)
        assert self.format.Options(**defaults) == self.format.Options()
