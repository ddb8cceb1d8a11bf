"""Typeset technical pages as scenes: text as outlines, rules, swatches."""

from __future__ import annotations

from generation.drawing.path import Box, Path
from generation.drawing.scene import Ink, Meaning, Node, PathNode, Scene, Stroke
from generation.drawing.type.fonts import FontsNotReady
from generation.drawing.type.setting import line_width_em, set_line
from generation.drawing.type.shaping import supported
from plugins.choosing import rectangle
from plugins.contract import ExportError

TEXT, BOLD = "facts.text", "facts.bold"
INK, GREY, RULE = "page black", "page grey", "page rule"
_INKS = (
    Ink(INK, "process", (0, 0, 0, 100), (170, 0, 0)),
    Ink(GREY, "process", (0, 0, 0, 62), (550, 0, 0)),
    Ink(RULE, "process", (0, 0, 0, 25), (820, 0, 0)),
)


class Lettering:
    """Collects nodes of a page. Positions are micrometres from its top left corner, y on the base line.

    Letters that no face has are left out. ExportError where the fonts are not set up.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.nodes: list[Node] = []

    def settable(self, words: str) -> str:
        """``words`` without the letters that no face has (a picture sign in a title)."""
        try:
            lost = set(supported(words))
        except FontsNotReady as error:
            raise ExportError("fonts_missing", str(error)) from error
        return " ".join("".join(c for c in words if c not in lost).split())

    def width(self, words: str, font: str, size_um: int) -> int:
        """Advance of a line in micrometres; 0 where nothing can be set."""
        words = self.settable(words)
        return round(line_width_em(words, font, self.language)[2] * size_um) if words else 0

    def text(
        self, x: int, y: int, words: str, size_um: int, *, font: str = TEXT, ink: str = INK, room: int = 0
    ) -> int:
        """Sets a line at (x, y) and gives its advance; ``room`` shortens it with a sign of omission."""
        words = self.settable(words)
        if room:
            words = self._shortened(words, font, size_um, room)
        if not words:
            return 0
        line = set_line(words, font, size_um, 0, self.language)
        meaning = Meaning("text", "text", text=line.meaning)
        self.nodes.append(PathNode(line.translate(x, y).path.rounded(), meaning, ink))
        return line.advance_um

    def _shortened(self, words: str, font: str, size_um: int, room: int) -> str:
        if self.width(words, font, size_um) <= room:
            return words
        while words and self.width(words + "…", font, size_um) > room:
            words = words[:-1].rstrip()
        return words + "…" if words else ""

    def wrapped(self, words: str, font: str, size_um: int, room: int) -> list[str]:
        """``words`` in lines no wider than ``room``; words that are wider are broken between letters."""
        lines: list[str] = []
        line = ""
        for piece in _pieces(self.settable(words)):
            if line and self.width(line + piece, font, size_um) > room:
                lines.append(line.strip())
                line = ""
            line += piece
        return [*lines, line.strip()] if line.strip() else lines

    def rule(self, x0: int, y0: int, x1: int, y1: int, width_um: int = 100, ink: str = RULE) -> None:
        path = Path((("M", x0, y0), ("L", x1, y1)))
        self.nodes.append(PathNode(path, Meaning("frame", "text"), None, Stroke(ink, width_um)))

    def swatch(self, x: int, y: int, side: int, ink: str) -> None:
        """A square of ``ink`` with a hairline round it, so that white shows too."""
        box = rectangle(Box(x, y, x + side, y + side))
        self.nodes.append(PathNode(box, Meaning("field", "swatches"), ink))
        self.nodes.append(PathNode(box, Meaning("frame", "swatches"), None, Stroke(RULE, 90)))

    def scene(self, width_um: int, height_um: int, title: str, inks: tuple[Ink, ...] = ()) -> Scene:
        """The page; ``inks`` are those its swatches name."""
        return Scene(
            width_um, height_um, _INKS + inks, tuple(self.nodes), title=title, language=self.language
        )


def _pieces(words: str) -> list[str]:
    """Where a line may break: after a blank, and after each hanzi or kana."""
    out: list[str] = []
    piece = ""
    for letter in words:
        piece += letter
        if letter == " " or "\u2e80" <= letter <= "\u9fff" or len(piece) > 40:
            out.append(piece)
            piece = ""
    return [*out, piece] if piece else out
