"""Sizes that look the same: how much larger a face that is small in its em is set.

Rozha One's capitals have 0.56 of the em, Anton's 0.86: the same size is not the same
height. A pairing that asks for it (``even``) is set to one height whatever its face.
"""

from __future__ import annotations

from generation.drawing.type.fonts import Face

# What capital and small letters, head-lines and the Thai น have in a face of usual size, in 1/1000 em.
_LATIN, _HEAD, _THAI = 700, 645, 545
_SMALL_TO_CAPITAL = 0.7

# By eye: Arabic has no one height to measure, and narrow hands look smaller than they measure.
_BY_EYE = {
    ("Arab", "amiri-700"): 1.12,
    ("Arab", "aref-ruqaa-700"): 1.2,
    ("Arab", "lalezar-400"): 1.12,
    ("Arab", "changa-800"): 0.95,
    ("Latn", "galada-400"): 1.06,
    ("Latn", "charm-700"): 1.1,
}

_LEAST, _MOST = 0.9, 1.2


def evened(face: Face, script: str) -> float:
    """The factor for the size of ``face`` where it sets ``script``, 0.9 to 1.2."""
    seen = _BY_EYE.get((script, face.name))
    if seen is not None:
        return seen
    factor = 1.0
    if script in ("Deva", "Beng") and face.head:
        factor = _HEAD / face.head
    elif script == "Thai" and face.thai:
        factor = _THAI / face.thai
    elif script == "Latn" and face.cap and face.x:
        factor = 2 * _LATIN / (face.cap + face.x / _SMALL_TO_CAPITAL)
    return min(_MOST, max(_LEAST, factor))
