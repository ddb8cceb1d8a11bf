"""What the parts of a landscape are, whatever colour they get."""

from __future__ import annotations

VOID = "void"
"""The bare field: the sky, and what is cut out."""
LINE = "line"
"""The drawing's own dark, for outlines and solid blocks."""
FAR, MID, NEAR = "far", "mid", "near"
"""Bands of land: two that touch are never of one role."""
WATER, SAND = "water", "sand"
MARKS = {FAR: "mark.far", MID: "mark.mid", NEAR: "mark.near", WATER: "mark.water", SAND: "mark.sand"}
"""Furrows, ripples and gouges on a band."""
SNOW, BLOOM = "snow", "bloom"
SUN, MOON, CLOUD, BIRD = "sun", "moon", "cloud", "bird"
WALL, CLAY, ROOF, DARK = "wall", "clay", "roof", "dark"
"""A house: its walls, limewashed or of earth, its roof, and what lies in shadow: doors, windows, posts."""
TREE, TRUNK = "tree", "trunk"
GROVE = "grove"
"""Trees that stand before land, not before the sky."""
BEAST, PATCH, WOOL = "beast", "patch", "wool"
"""A beast, what is pale on it, and a fleece."""
SAIL = "sail"
