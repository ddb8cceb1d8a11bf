"""Colour by role: from the Program's palette and a figure's own tones to named inks.

A plan answers one question, ``ink(tone, level)``, and remembers which inks were
asked for. Tones: a figure's (``"0.skin"``), or the design's roles: ``letter`` (text
on the ground), ``ink`` (a drawing's dark), ``paper``, ``ground``, ``field`` (what
lies behind the picture), ``field_soft``, ``key``, ``key_soft``, ``ground_tint``, ``leaf``,
``accent``, ``on_key`` (text on the key colour), ``seal``, ``on_seal``, ``print`` (small
print: black ink alone).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generation.drawing.cmyk import palette_to_cmyk
from generation.drawing.colour import Oklch, contrast, from_hex, in_gamut, shaded, to_contrast
from generation.drawing.colour_names import plate_name
from generation.drawing.scene import Ink
from generation.language.fields import GRID
from generation.language.program import Palette

WHITE = Oklch(1.0, 0.0, 0.0)
CREAM = Oklch(0.968, 0.022, 85.0)
KRAFT = Oklch(0.72, 0.065, 70.0)
BOARDS = {"white": WHITE, "kraft": KRAFT}
SPOT_PROCESSES = ("flexo-corrugated", "kraft-bag", "stamp", "woven-sack", "thermal")

LIFTED_TO = 0.72
"""OKLab lightness up to which a figure's tones are lifted from a dark field."""

_ACCENTS = {
    "gold": Oklch(0.80, 0.14, 84),
    "leaf": Oklch(0.55, 0.12, 140),
    "red": Oklch(0.54, 0.18, 29),
    "sky": Oklch(0.66, 0.09, 232),
}
_KEYS = {"deep": (0.36, 0.085), "mid": (0.47, 0.12), "soft": (0.62, 0.10)}

# How one or two plates read a tone: (plate, tint in percent) by level; a tint of 0 is paper.
_TINTS = {-1: 100, 0: 82, 1: 45}
_OF_KEY = {-1: 100, 0: 70, 1: 35}

# On brown board a thin tint is only dirt: full ink, a firm tint, or nothing.
_ON_KRAFT = {-1: 100, 0: 100, 1: 55}


@dataclass
class ColourPlan:
    """``mode``: "full", "two" or "one" inks; ``reverse``: the design stands on its own dark;
    ``substrate``: "white" or "kraft", where nothing prints white: what was paper is bare board."""

    palette: Palette
    tones: Mapping[str, str]
    hero_tones: frozenset[str]
    mode: str
    process: str = "digital-label"
    ground_kind: str = ""
    reverse: bool = False
    substrate: str = "white"
    _inks: dict[str, Ink] = field(default_factory=dict, init=False)
    _wanted: dict[str, tuple[Oklch, str, int]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self.ground_kind = self.ground_kind or self.palette.ground
        p = self.palette
        lightness, chroma = _KEYS[p.key_tone]
        hue = p.key_hue * 360 / GRID
        vivid = 0.7 + 0.5 * p.vivid / (GRID - 1)
        self.key = in_gamut(Oklch(lightness, chroma * vivid, hue))
        self._vivid = vivid
        self._shift = (p.hero_shift - GRID / 2) / (GRID / 2) * 12
        self.ground = self._ground()
        self.on_dark = self.ground.lightness < 0.6
        self.field = self.ground
        """What lies behind the picture: the ground, or the lock-up's own field."""
        self.lift = 0.0
        """How much lighter the figure's tones are, so that it stands out from a dark field."""

    # -- colours ---------------------------------------------------------------

    def _ground(self) -> Oklch:
        hue = self.palette.key_hue * 360 / GRID
        if self.reverse:
            return Oklch(0.24, 0.03, hue)
        if self.mode != "full":
            return BOARDS[self.substrate]
        kind = self.ground_kind
        if kind == "paper":
            return WHITE
        if kind == "cream":
            return CREAM
        if kind == "tint":
            return in_gamut(Oklch(0.945, 0.032, self.hero().hue))
        if kind == "dark":
            return in_gamut(Oklch(0.235, 0.03, hue))
        return in_gamut(Oklch(0.34, 0.075 * self._vivid, hue))

    def hero(self) -> Oklch:
        """The product's colour as this design sees it."""
        name = sorted(self.hero_tones)[0] if self.hero_tones else next(iter(self.tones))
        return self._tone(name)

    def _tone(self, name: str) -> Oklch:
        c = from_hex(self.tones[name])
        hue = c.hue + (self._shift if name in self.hero_tones else 0)
        factor = 0.86 + 0.2 * self.palette.vivid / (GRID - 1)
        return in_gamut(Oklch(c.lightness, c.chroma * factor, hue % 360))

    def colour(self, tone: str, level: int = 0) -> Oklch:
        """What the eye should see for a tone in full colour."""
        return in_gamut(shaded(self._role(tone), level))

    def _role(self, tone: str) -> Oklch:
        hue = self.key.hue
        dark = Oklch(0.255, 0.028, hue)
        pale = WHITE if self.ground_kind == "paper" and not self.on_dark else CREAM
        if tone in self.tones:
            own = self._tone(tone)
            # what is bright already would only lose its colour
            return own.with_(lightness=max(own.lightness, min(LIFTED_TO, own.lightness + self.lift)))
        if tone == "paper":
            return pale
        if tone == "ground":
            return self.ground
        if tone == "letter":
            return pale if self.on_dark else to_contrast(dark, self.ground, 7)
        if tone == "ink":
            return Oklch(0.225, 0.026, hue)
        if tone == "key":
            if self.on_dark:
                return pale.with_(lightness=0.93)
            return to_contrast(self.key, self.ground, 4.6)
        if tone == "on_key":
            return self.ground if self.on_dark else pale
        if tone == "print":
            return CREAM if self.on_dark else Oklch(0.0, 0.0, 0.0)
        if tone == "seal":
            return Oklch(0.5, 0.175, 29)
        if tone == "on_seal":
            return CREAM
        if tone == "field":
            return self.field
        if tone == "field_soft":
            step = 0.055 if self.field.lightness < 0.6 else -0.05
            hue = self.field.hue if self.field.chroma > 0.008 else CREAM.hue
            lightness, chroma = self.field.lightness + step, self.field.chroma + 0.012
            return self.field.with_(lightness=lightness, chroma=chroma, hue=hue)
        if tone == "key_soft":
            return self.key.with_(lightness=0.44 if self.on_dark else 0.8, chroma=self.key.chroma * 0.6)
        if tone == "ground_tint":
            if self.on_dark:
                return self.ground.with_(lightness=self.ground.lightness + 0.07)
            hero = self.hero()
            return Oklch(0.915, min(0.06, hero.chroma * 0.45), hero.hue)
        if tone == "leaf":
            return Oklch(0.62 if self.on_dark else 0.5, 0.1 * self._vivid, 140)
        if tone == "accent":
            if self.palette.accent == "hero":
                return self.hero()
            return _ACCENTS[self.palette.accent]
        raise KeyError(f"no such tone: {tone}")

    @property
    def on_kraft(self) -> bool:
        """Whether the stock is brown board."""
        return self.substrate == "kraft"

    def second_helps(self) -> bool:
        """Whether the hero's own plate is still a colour on this stock, and another than the key's."""
        key, hero = self._plate_colour("key"), self._plate_colour("hero")
        apart = abs((key.hue - hero.hue + 180) % 360 - 180)
        return hero.chroma >= 0.09 and apart >= 40

    # -- inks ------------------------------------------------------------------

    def ink(self, tone: str, level: int = 0) -> str:
        """The name of the ink that prints a tone; the empty name means bare substrate."""
        if self.mode == "full":
            name = tone.replace("_", "-") + {-1: "-shade", 0: "", 1: "-light"}[level]
            self._wanted.setdefault(name, (self.colour(tone, level), "", 100))
            return name
        plate, tint = self._plate(tone, level)
        if not tint:
            return ""
        base = self._plate_colour(plate)
        called = plate_name(plate, base)
        name = called if tint == 100 else f"{called} {tint}"
        self._wanted.setdefault(name, (base, called, tint))
        return name

    def _plate(self, tone: str, level: int) -> tuple[str, int]:
        if tone in ("paper", "ground", "on_key", "on_seal", "ground_tint", "field"):
            return "key", 0
        if self.mode == "one":
            return "key", 100
        if tone in self.hero_tones or tone == "accent":
            return "hero", (_ON_KRAFT if self.on_kraft else _TINTS)[level]
        if tone in self.tones:
            lightness = self.colour(tone).lightness
            if lightness > 0.84 and level >= 0:
                return "key", 0
            return "key", (_ON_KRAFT if self.on_kraft else _OF_KEY)[level]
        if tone in ("key_soft", "field_soft"):
            return "key", 0 if self.on_kraft else 30
        return "key", 100

    def _plate_colour(self, plate: str) -> Oklch:
        if self.reverse:
            return CREAM if plate == "key" else self.hero()
        if plate == "hero":
            return to_contrast(self.hero(), BOARDS[self.substrate], 3.4 if self.on_kraft else 4.2)
        return to_contrast(self.key, BOARDS[self.substrate], 5.5)

    def inks(self) -> tuple[Ink, ...]:
        """All inks that were asked for, converted in one call."""
        names = list(self._wanted)
        recipes = palette_to_cmyk([_whole(self._wanted[n][0]) for n in names], self.process)
        out = []
        spot = self.process in SPOT_PROCESSES and self.mode != "full"
        for name, cmyk in zip(names, recipes, strict=True):
            c, plate, tint = self._wanted[name]
            seen = c if tint == 100 else _tinted(c, tint, self.ground)
            kept = cmyk if tint == 100 else _thinned(cmyk, tint)
            out.append(
                Ink(
                    name=name,
                    kind="spot" if spot else "process",
                    cmyk=kept,
                    oklch=_whole(seen),
                    plate=plate if spot else "",
                )
            )
        return tuple(out)

    def hexes(self) -> tuple[str, ...]:
        """The design's main colours for people: ground, key, hero, accent, letter."""
        from generation.drawing.colour import to_hex

        if self.mode == "one":
            return (to_hex(self._plate_colour("key")),)
        if self.mode == "two":
            return (to_hex(self._plate_colour("key")), to_hex(self.hero()))
        chosen = [self.ground, self.key, self.hero(), self.colour("accent"), self.colour("letter")]
        out: list[str] = []
        for c in chosen:
            text = to_hex(c)
            if text not in out:
                out.append(text)
        return tuple(out)

    def reversed_out(self, tone: str) -> bool:
        """Whether letters in this tone are pale on dark."""
        return tone == "on_seal" or (tone == "on_key") != self.on_dark

    @property
    def field_is_dark(self) -> bool:
        """Whether pale stands out from the field more than dark does."""
        return contrast(WHITE, self.field) > contrast(self.colour("ink"), self.field)

    def strongest(self, tones: tuple[str, ...], wanted: float = 4.5) -> str:
        """The first of some tones that stands out from the field, else the one that does so most."""
        by = {t: contrast(self.colour(t), self.field) for t in tones}
        return next((t for t in tones if by[t] >= wanted), max(tones, key=lambda t: by[t]))


def _tinted(c: Oklch, tint: int, ground: Oklch) -> Oklch:
    """What a tint looks like on its ground: the straight mix in OKLab, good enough for a preview."""
    t = tint / 100
    return Oklch(c.lightness * t + ground.lightness * (1 - t), c.chroma * t, c.hue)


def _whole(c: Oklch) -> tuple[int, int, int]:
    return (round(c.lightness * 1000), round(c.chroma * 1000), round(c.hue * 10) % 3600)


def _thinned(cmyk: tuple[int, int, int, int], tint: int) -> tuple[int, int, int, int]:
    c, m, y, k = (round(v * tint / 100) for v in cmyk)
    return (c, m, y, k)
