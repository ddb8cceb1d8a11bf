"""``--hold field=value``: what the seller fixed, as held token groups for the grammar."""

from __future__ import annotations

import json
from collections.abc import Mapping

from generation.brief import BriefError
from generation.language import fields as f
from generation.language.grammar import ANY
from generation.language.vocabulary import MOTIFS_END, ORNAMENTS_END
from generation.motifs import registry


def _choice(field: str, value: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise BriefError(
            f"hold.{field}",
            "unknown",
            f"hold {field}: “{value}” is not known. Choose one of {', '.join(allowed)}.",
        )
    return value


def _numbers(field: str, value: str, count: int) -> list[int]:
    try:
        raw = json.loads(value)
        numbers = [int(v) for v in (raw.values() if isinstance(raw, dict) else raw)]
    except (ValueError, TypeError, AttributeError):
        numbers = []
    if len(numbers) != count or not all(0 <= n < f.GRID for n in numbers):
        raise BriefError(
            f"hold.{field}",
            "bad_value",
            f"hold {field}: give {count} whole numbers from 0 to {f.GRID - 1} as JSON.",
        )
    return numbers


def _species(value: str) -> tuple[str, ...]:
    out: list[str] = []
    for one in value.split(",")[: f.MAX_MOTIFS]:
        name, _, form = one.strip().partition(":")
        _choice("species", name, registry.species())
        out.append(f"species={name}")
        out.append(f"form={_choice('species', form, registry.forms_of(name))}" if form else ANY)
    return (*out, MOTIFS_END)


def _palette(value: str) -> tuple[str, ...]:
    """``cream``, or ``cream:one`` (ground and inks), or a palette object as the Program has it."""
    if value.lstrip().startswith("{"):
        try:
            raw = json.loads(value)
        except ValueError:
            raw = None
        numbers = ("key_hue", "hero_shift", "vivid")
        if not isinstance(raw, dict) or not all(
            isinstance(raw[k], int) and 0 <= raw[k] < f.GRID for k in numbers if k in raw
        ):
            raise BriefError(
                "hold.palette", "bad_value", "hold palette: not a palette as a manifest writes it."
            )
        q = {k: f"q={raw[k]}" if k in raw else ANY for k in numbers}
        words = {
            k: f"{token}={_choice('palette', str(raw[k]), allowed)}" if k in raw else ANY
            for k, token, allowed in (
                ("ground", "ground", f.GROUNDS),
                ("key_tone", "tone", f.KEY_TONES),
                ("accent", "accent", f.ACCENTS),
                ("inks", "inks", f.INK_COUNTS),
            )
        }
        return (
            words["ground"],
            q["key_hue"],
            words["key_tone"],
            words["accent"],
            q["hero_shift"],
            q["vivid"],
            words["inks"],
        )
    ground, _, inks = value.partition(":")
    head = f"ground={_choice('palette', ground, f.GROUNDS)}" if ground else ANY
    tail = f"inks={_choice('palette', inks, f.INK_COUNTS)}" if inks else ANY
    return (head, ANY, ANY, ANY, ANY, ANY, tail)


def _ornament(value: str) -> tuple[str, ...]:
    """Kinds separated by commas; ``none`` for none; ``frame=double`` fixes the frame."""
    frame = ANY
    out: list[str] = []
    for one in (v.strip() for v in value.split(",") if v.strip()):
        if one.startswith("frame="):
            frame = f"frame={_choice('ornament', one[6:], f.FRAMES)}"
        elif one != "none":
            out += [f"ornament={_choice('ornament', one, f.ORNAMENTS)}", ANY, ANY]
    return (frame, *out[: 3 * f.MAX_ORNAMENTS], ORNAMENTS_END)


def _landscape(value: str) -> tuple[str, ...]:
    """``terraces``, or a landscape object as the Program has it, whole or in part."""
    lists = {"land": f.LANDS, "sky": f.SKIES, "house": f.HOUSES, "tree": f.TREES, "beast": f.BEASTS}
    raw: object = {"land": value}
    if value.lstrip().startswith("{"):
        try:
            raw = json.loads(value)
        except ValueError:
            raw = None
    numbers = f.LANDSCAPE_NUMBERS
    if not isinstance(raw, dict) or not all(
        isinstance(raw[k], int) and 0 <= raw[k] < f.GRID for k in numbers if k in raw
    ):
        raise BriefError(
            "hold.landscape", "bad_value", "hold landscape: not a landscape as a manifest writes it."
        )
    words = [
        f"{k}={_choice('landscape', str(raw[k]), allowed)}" if k in raw else ANY
        for k, allowed in lists.items()
    ]
    return (*words, *(f"q={raw[k]}" if k in raw else ANY for k in numbers))


def held_groups(holds: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    """Held tokens by group. A value may also be a list of tokens (a program's own group).

    BriefError names the field and what may stand there.
    """
    out: dict[str, tuple[str, ...]] = {}
    for name, value in holds.items():
        if name not in f.HELD_FIELDS:
            raise BriefError(
                f"hold.{name}",
                "unknown",
                f"hold: “{name}” is not a field. Choose one of {', '.join(f.HELD_FIELDS)}.",
            )
        if isinstance(value, list | tuple):
            out[name] = tuple(str(v) for v in value)
            continue
        text = str(value)
        if name == "species":
            out[name] = _species(text)
        elif name == "style":
            out[name] = (f"style={_choice(name, text, f.STYLES)}",)
        elif name == "lockup":
            out[name] = (f"lockup={_choice(name, text, f.LOCKUPS)}",)
        elif name == "palette":
            out[name] = _palette(text)
        elif name == "type":
            out[name] = (f"pairing={_choice(name, text, f.PAIRINGS)}", ANY, ANY)
        elif name == "ornament":
            out[name] = _ornament(text)
        elif name == "landscape":
            out[name] = _landscape(text)
        elif name == "arrangement":
            out[name] = (f"variant={_choice(name, text, f.VARIANTS)}", ANY, ANY, ANY, ANY)
        else:
            out[name] = tuple(f"q={n}" for n in _numbers(name, text, f.GENES))
    return out
