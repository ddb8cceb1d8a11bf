"""What content streams refer to by name: colour spaces, shadings, pictures, states, layers, forms.

One ``Resources`` serves a whole document, so that a plate, a layer or a picture that comes
again is written once.

Sources: ISO 32000-1 sections 8.6.6 (Separation, DeviceN), 8.7.4.5 (shadings), 8.11
(optional content); ISO 19593-1 (processing steps).
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from itertools import pairwise

import pikepdf
from pikepdf import Array, Dictionary, Name

from generation.drawing.scene import Gradient, ImageNode, Ink, Scene
from plugins.pdf.numbers import Axis, milli_points
from plugins.plates import Plate, spot_plate, step_group
from plugins.rasters import to_press

ALL = "All"


class Resources:
    """Collects resources for ``pdf``; every method gives the name that a content stream writes."""

    def __init__(self, pdf: pikepdf.Pdf, layers: bool = True) -> None:
        self.pdf = pdf
        self.layers = layers
        self.groups: list[pikepdf.Object] = []
        self._kinds = {
            kind: Dictionary() for kind in ("ColorSpace", "ExtGState", "Properties", "Shading", "XObject")
        }
        self._known: dict[tuple[object, ...], str] = {}

    def dictionary(self) -> Dictionary:
        """A resource dictionary of all that was named so far."""
        return Dictionary(
            {
                f"/{kind}": Dictionary(dict(named.items()))
                for kind, named in self._kinds.items()
                if named.keys()
            }
        )

    def _name(self, kind: str, prefix: str, key: tuple[object, ...], make: object) -> str:
        """The name under ``key``; ``make`` is called the first time only."""
        if key not in self._known:
            name = f"/{prefix}{len(self._kinds[kind].keys())}"
            assert callable(make)
            self._kinds[kind][name] = make()
            self._known[key] = name
        return self._known[key]

    def separation(self, plate: Plate) -> str:
        """A spot plate; its tint function runs from paper to the recipe."""
        return self._name("ColorSpace", "C", ("spot", plate), lambda: self._separation(plate))

    def _separation(self, plate: Plate) -> pikepdf.Object:
        return self.pdf.make_indirect(
            Array([Name.Separation, Name("/" + plate.name), Name.DeviceCMYK, _ramp((0, 0, 0, 0), plate.cmyk)])
        )

    def registration(self) -> str:
        """The space that marks every plate: for crop and register marks only."""
        return self.separation(Plate(ALL, (100, 100, 100, 100)))

    def overprint(self, on: bool) -> str:
        """A graphics state that turns overprint on (mode 1: a zero leaves the plate alone) or off."""
        state = Dictionary(Type=Name.ExtGState, OP=on, op=on, OPM=1 if on else 0)
        return self._name("ExtGState", "G", ("overprint", on), lambda: self.pdf.make_indirect(state))

    def layer(self, title: str, step: str = "") -> str:
        """An optional-content group; ``step`` marks it as an ISO 19593-1 processing step."""
        return self._name("Properties", "L", ("layer", title, step), lambda: self._layer(title, step))

    def _layer(self, title: str, step: str) -> pikepdf.Object:
        group = Dictionary(Type=Name.OCG, Name=pikepdf.String(title))
        if step:
            family = step_group(step)
            group.GTS_Metadata = Dictionary(GTS_ProcStepsGroup=Name("/" + family))
            if family != step:
                group.GTS_Metadata.GTS_ProcStepsType = Name("/" + step)
        done = self.pdf.make_indirect(group)
        self.groups.append(done)
        return done

    def form(self, key: tuple[object, ...], box: Sequence[float], content: bytes) -> str:
        """A form XObject, once for each key."""

        def make() -> pikepdf.Object:
            stream = self.pdf.make_stream(content)
            stream.Type, stream.Subtype = Name.XObject, Name.Form
            stream.BBox = Array([round(v, 3) for v in box])
            stream.Resources = self.dictionary()
            return stream

        return self._name("XObject", "X", ("form", *key), make)

    def image(self, node: ImageNode) -> str:
        """A picture as Flate samples in DeviceCMYK or DeviceGray, with a soft mask where it has alpha."""
        return self._name("XObject", "X", ("image", node.sha256, node.data), lambda: self._image(node))

    def _image(self, node: ImageNode) -> pikepdf.Object:
        samples = to_press(node)

        def stream(data: bytes, space: str) -> pikepdf.Stream:
            done = self.pdf.make_stream(zlib.compress(data, 6))
            done.Type, done.Subtype, done.Filter = Name.XObject, Name.Image, Name.FlateDecode
            done.Width, done.Height, done.BitsPerComponent = samples.width_px, samples.height_px, 8
            done.ColorSpace = Name("/" + space)
            return done

        picture = stream(samples.data, samples.space)
        if samples.alpha is not None:
            picture.SMask = stream(samples.alpha, "DeviceGray")
        return picture

    def shading(self, scene: Scene, gradient: Gradient, x: Axis, y: Axis) -> str:
        """An axial or radial shading in the caller's coordinates; a single stop is a flat colour."""

        def place(um: tuple[int, int]) -> list[float]:
            return [float(x[um[0]]), float(y[um[1]])]

        key = ("shading", scene.inks, gradient, x.offset_um, y.offset_um)

        def make() -> pikepdf.Object:
            space, colours = self._stops(scene, gradient)
            offsets = [stop[0] / 1000 for stop in gradient.stops]
            if gradient.kind == "radial":
                r0, r1 = (milli_points(r) / 1000 for r in gradient.radius_um)
                coords = [*place(gradient.from_um), r0, *place(gradient.to_um), r1]
            else:
                coords = [*place(gradient.from_um), *place(gradient.to_um)]
            return self.pdf.make_indirect(
                Dictionary(
                    ShadingType=3 if gradient.kind == "radial" else 2,
                    ColorSpace=space,
                    Coords=Array([round(v, 3) for v in coords]),
                    Function=_stitched(offsets, colours),
                    Extend=Array([True, True]),
                )
            )

        return self._name("Shading", "S", key, make)

    def _stops(self, scene: Scene, gradient: Gradient) -> tuple[pikepdf.Object, list[list[float]]]:
        """The space that holds all stops, and each stop's components in it."""
        mixed: list[tuple[Plate | None, int, Ink]] = []
        for _, name, tint in gradient.stops:
            ink = scene.ink(name)
            spot = spot_plate(scene, ink)
            mixed.append((spot[0], spot[1] * tint // 1000, ink) if spot else (None, tint, ink))
        plates = list(dict.fromkeys(m[0] for m in mixed if m[0] is not None))
        process = [
            [v * tint / 100_000 for v in ink.cmyk] if plate is None else [0.0] * 4
            for plate, tint, ink in mixed
        ]
        if not plates:
            return Name.DeviceCMYK, process
        bare = all(plate is not None or not any(ink.cmyk) for plate, _, ink in mixed)
        if len(plates) == 1 and bare:
            space = self._kinds["ColorSpace"][self.separation(plates[0])]
            return space, [[tint / 1000 if plate else 0.0] for plate, tint, _ in mixed]
        spots = [[tint / 1000 if plate == p else 0.0 for p in plates] for plate, tint, _ in mixed]
        return self._device_n(plates), [s + p for s, p in zip(spots, process, strict=True)]

    def _device_n(self, plates: list[Plate]) -> pikepdf.Object:
        """Spots and process colours together: their recipes added up, at most full ink."""
        inks = [(p.name, p.cmyk) for p in plates]
        inks += [("Cyan", (100, 0, 0, 0)), ("Magenta", (0, 100, 0, 0))]
        inks += [("Yellow", (0, 0, 100, 0)), ("Black", (0, 0, 0, 100))]
        n = len(inks)
        code = ["{"]
        for channel in range(4):
            # The channels already summed lie above the n inks on the stack.
            code.append("0")
            for i, (_, recipe) in enumerate(inks):
                code.append(f"{n - i + channel} index {recipe[channel] / 100:g} mul add")
            code.append("dup 1 gt {pop 1} if")
        code.append(f"{n + 4} 4 roll" + " pop" * n + "}")
        tint = self.pdf.make_stream(" ".join(code).encode())
        tint.FunctionType = 4
        tint.Domain = Array([0, 1] * n)
        tint.Range = Array([0, 1] * 4)
        names = Array([Name("/" + name) for name, _ in inks])
        return self.pdf.make_indirect(Array([Name.DeviceN, names, Name.DeviceCMYK, tint]))


def _ramp(start: Sequence[float], end: Sequence[float], over: float = 100) -> Dictionary:
    return Dictionary(
        FunctionType=2,
        Domain=Array([0, 1]),
        C0=Array([round(v / over, 5) for v in start]),
        C1=Array([round(v / over, 5) for v in end]),
        N=1,
    )


def _stitched(offsets: list[float], colours: list[list[float]]) -> Dictionary:
    """Linear between stops, flat before the first and after the last (function type 3)."""
    if len(offsets) == 1:
        return _ramp(colours[0], colours[0], 1)
    stops = list(zip(offsets, colours, strict=True))
    if stops[0][0] > 0:
        stops.insert(0, (0.0, stops[0][1]))
    if stops[-1][0] < 1:
        stops.append((1.0, stops[-1][1]))
    # Two stops at one offset are a hard edge, not a piece of no length.
    spans = [(a, b) for a, b in pairwise(stops) if b[0] > a[0]]
    pieces = [_ramp(a[1], b[1], 1) for a, b in spans]
    if len(pieces) == 1:
        return pieces[0]
    return Dictionary(
        FunctionType=3,
        Domain=Array([0, 1]),
        Functions=Array(pieces),
        Bounds=Array([a[0] for a, _ in spans[1:]]),
        Encode=Array([0, 1] * len(pieces)),
    )
