"""The largest size at which a text fits: by size and by lines, never by squeezing."""

from __future__ import annotations

from generation.drawing.type.blocks import block_lines, stacked
from generation.drawing.type.setting import DoesNotFit, SetText, auto_tracking, line_width_em, set_line

_FEWER_LINES = 1.15  # a further line must make the text this much larger


def fit_line(
    text: str,
    font: str,
    max_width_um: int,
    max_size_um: int,
    min_size_um: int,
    tracking: int | None = None,
    language: str = "",
    max_height_um: int | None = None,
    fact: str = "",
    slot: str = "",
) -> SetText:
    """One line as large as ``max_width_um`` (and ``max_height_um``) of ink and ``max_size_um`` allow.

    DoesNotFit where it would be smaller than ``min_size_um``; otherwise as `set_line`.
    """
    size = max_size_um
    while True:
        spacing = auto_tracking(text, font, size) if tracking is None else tracking
        left, right, _ = line_width_em(text, font, language, spacing)
        width = max(right - left, 1e-6)
        fitting = min(size, int((max_width_um - 1) / width))
        if fitting < min_size_um:
            raise DoesNotFit(text, round(width * min_size_um), max_width_um)
        if tracking is None and auto_tracking(text, font, fitting) != spacing:
            size = fitting
            continue
        line = set_line(text, font, fitting, spacing, language, fact, slot)
        if max_height_um is None or line.box.height <= max_height_um:
            return line
        size = min(fitting - 1, int(fitting * max_height_um / line.box.height))
        if size < min_size_um:
            raise DoesNotFit(text, round(line.box.height * min_size_um / fitting), max_height_um)


def fit_block(
    text: str,
    font: str,
    max_width_um: int,
    max_size_um: int,
    min_size_um: int,
    max_lines: int = 3,
    align: str = "left",
    tracking: int | None = None,
    language: str = "",
    max_height_um: int | None = None,
    line_height: float | None = None,
    fact: str = "",
    slot: str = "",
) -> SetText:
    """One to ``max_lines`` even lines, whichever number gives the largest letters.

    Fewer lines are preferred unless one more makes the letters 15 % larger. DoesNotFit where
    no number of lines reaches ``min_size_um``; otherwise as `set_block`.
    """
    best: tuple[int, int] | None = None
    failure: DoesNotFit | None = None
    for count in range(1, max_lines + 1):
        try:
            size = _block_size(
                text, font, max_width_um, max_size_um, min_size_um, count, align, tracking, language,
                max_height_um, line_height,
            )  # fmt: skip
        except DoesNotFit as error:
            failure = failure or error
            continue
        if size is not None and (best is None or size > best[0] * _FEWER_LINES):
            best = (size, count)
    if best is None:
        assert failure is not None
        raise failure
    size, count = best
    spacing = auto_tracking(text, font, size) if tracking is None else tracking
    lines, _ = block_lines(text, font, language, spacing, count)
    return stacked(lines, font, size, align, spacing, language, line_height, fact, slot)


def _block_size(
    text: str, font: str, max_width_um: int, max_size_um: int, min_size_um: int, count: int, align: str,
    tracking: int | None, language: str, max_height_um: int | None, line_height: float | None,
) -> int | None:  # fmt: skip
    """The size of the largest block of exactly ``count`` lines; None where there are fewer breaks."""
    size = max_size_um
    while True:
        spacing = auto_tracking(text, font, size) if tracking is None else tracking
        lines, widest = block_lines(text, font, language, spacing, count)
        if len(lines) < count:
            return None
        fitting = min(size, int((max_width_um - 1) / widest))
        if fitting < min_size_um:
            raise DoesNotFit(text, round(widest * min_size_um), max_width_um)
        if tracking is None and auto_tracking(text, font, fitting) != spacing:
            size = fitting
            continue
        if max_height_um is None:
            return fitting
        height = stacked(lines, font, fitting, align, spacing, language, line_height).box.height
        if height <= max_height_um:
            return fitting
        size = min(fitting - 1, int(fitting * max_height_um / height))
        if size < min_size_um:
            raise DoesNotFit(text, round(height * min_size_um / fitting), max_height_um)
