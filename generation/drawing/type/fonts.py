"""The faces: what each one is, which letters it has, and its file, opened when asked.

`python -m generation.drawing.type.fonts` prepares var/fonts from node_modules (see
building.py); a second call finds nothing to do and returns at once. Reading a face maps
its file into memory, so a Chinese face of 10 MB costs no more than the pages touched.
"""

from __future__ import annotations

import json
import os
import sys
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import uharfbuzz as hb

INDEX_VERSION = 1
REPOSITORY = Path(__file__).resolve().parents[3]


class FontsNotReady(RuntimeError):
    """var/fonts has not been prepared. Remedy: `python -m generation.drawing.type.fonts`."""


def font_folder() -> Path:
    """var/fonts of this checkout, or the folder that SHEAF_FONTS names."""
    return Path(os.environ.get("SHEAF_FONTS") or REPOSITORY / "var" / "fonts")


@lru_cache(maxsize=1)
def face_specs() -> dict[str, dict[str, Any]]:
    """faces.json: package, weight, recipe, subsets and family of every face by its name."""
    specs: dict[str, dict[str, Any]] = json.loads((Path(__file__).parent / "faces.json").read_text())
    return specs


@dataclass(frozen=True)
class Face:
    """One font file. Heights are in 1/1000 em, measured on the face's own letters.

    ``x``, ``cap``: the letters x and H; ``head``: a Devanagari or Bengali letter up to
    its head-line; ``thai``: the letter น; ``han``: (bottom, top) of 国. A height is 0 and
    ``han`` is (0, 0) where the face has no such letter. ``connected``: letters join hands,
    so that they are never tracked. ``vertical``: the face has vertical metrics of its own.
    """

    name: str
    family: str
    path: Path
    sha256: str
    packed_coverage: str
    x: int
    cap: int
    head: int
    thai: int
    han: tuple[int, int]
    ascender: int
    descender: int
    vertical: bool
    connected: bool

    @cached_property
    def _ranges(self) -> tuple[list[int], list[int]]:
        starts, ends = [], []
        for part in self.packed_coverage.split():
            first, _, last = part.partition("-")
            starts.append(int(first, 16))
            ends.append(int(last or first, 16))
        return starts, ends

    def has(self, text: str) -> bool:
        """Whether every letter of ``text`` has a glyph of its own here."""
        return all(self._has(c) for c in text)

    def missing(self, text: str) -> list[str]:
        """The letters of ``text`` that this face lacks, each once, in order."""
        return [c for c in dict.fromkeys(text) if not self._has(c)]

    def _has(self, letter: str) -> bool:
        starts, ends = self._ranges
        code = ord(letter)
        at = bisect_right(starts, code) - 1
        return at >= 0 and code <= ends[at]

    @cached_property
    def font(self) -> hb.Font:
        """The HarfBuzz font, scaled to its own units. FontsNotReady where the file is gone."""
        import uharfbuzz as hb

        try:
            blob = hb.Blob.from_file_path(str(self.path))
        except (hb.HarfBuzzError, OSError) as error:
            raise FontsNotReady(_REMEDY) from error
        return hb.Font(hb.Face(blob))

    @cached_property
    def units(self) -> int:
        """Font units per em."""
        return int(self.font.face.upem)

    def __hash__(self) -> int:
        return hash(self.name)


_REMEDY = "The fonts are not prepared. Run `python -m generation.drawing.type.fonts`."


@lru_cache(maxsize=1)
def faces() -> dict[str, Face]:
    """Every prepared face by name. FontsNotReady when set-up has not run."""
    folder = font_folder()
    try:
        index = json.loads((folder / "index.json").read_text())
    except FileNotFoundError as error:
        raise FontsNotReady(_REMEDY) from error
    specs = face_specs()
    if index["version"] != INDEX_VERSION or not specs.keys() <= index["faces"].keys():
        raise FontsNotReady(_REMEDY)
    return {name: _face(name, specs[name], index["faces"][name], folder) for name in specs}


def _face(name: str, spec: dict[str, Any], entry: dict[str, Any], folder: Path) -> Face:
    return Face(
        name=name,
        family=spec["family"],
        path=folder / entry["file"],
        sha256=entry["sha256"],
        packed_coverage=entry["coverage"],
        x=entry.get("x", 0),
        cap=entry.get("cap", 0),
        head=entry.get("head", 0),
        thai=entry.get("thai", 0),
        han=tuple(entry.get("han", (0, 0))),
        ascender=entry["ascender"],
        descender=entry["descender"],
        vertical=entry["vertical"],
        connected=spec.get("connected", False),
    )


def face(name: str) -> Face:
    """The face of that name. KeyError names an unknown one; FontsNotReady before set-up."""
    return faces()[name]


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    """Prepare the fonts; 0 when all are there, 1 (and a remedy on stderr) when not."""
    from generation.drawing.type.building import FontSourceMissing, build_all

    try:
        build_all(REPOSITORY / "node_modules", progress=_say)
    except FontSourceMissing as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
