"""What is to be made of each concept: items, formats, options. Read once, checked before any work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generation.brief import BriefError
from plugins import registry
from plugins.contract import Format, accepts
from plugins.options import OptionError, parse_options
from webapp.studio.artworks import ITEMS, LABEL_MM, STAMP_MM
from webapp.studio.services.checks import label_side

SIZES = {"label.width_mm": LABEL_MM[0], "label.height_mm": LABEL_MM[1], "stamp.size_mm": STAMP_MM}
"""Options of items, in whole millimetres."""

DEFAULT_ITEMS = ("logo",)
DEFAULT_FORMATS = ("svg",)


class OrderError(ValueError):
    """Arguments that can't be used (exit code 2)."""


@dataclass(frozen=True)
class Order:
    """``pairs``: (item, format) in the order asked for; ``options`` by format, parsed."""

    pairs: tuple[tuple[str, Format], ...]
    options: Mapping[str, Any] = field(default_factory=dict)
    label_mm: tuple[int, int] = LABEL_MM
    stamp_mm: int = STAMP_MM

    @property
    def items(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(item for item, _ in self.pairs))


def key_value(words: str, what: str) -> tuple[str, str]:
    """``key=value`` of a repeatable argument."""
    key, equals, value = words.partition("=")
    if not equals or not key.strip():
        raise OrderError(f"{what} {words!r}: write it as KEY=VALUE.")
    return key.strip(), value.strip()


def _split_options(raw: Sequence[str]) -> dict[str, dict[str, str]]:
    out: dict[str, dict[str, str]] = {}
    for words in raw:
        key, value = key_value(words, "--option")
        target, dot, name = key.partition(".")
        if not dot or not name:
            raise OrderError(
                f"--option {words!r}: write it as ITEM.NAME=VALUE, for example label.width_mm=90."
            )
        out.setdefault(target, {})[name] = value
    return out


def _pairs(items: Sequence[str], formats: Sequence[Format]) -> tuple[tuple[str, Format], ...]:
    pairs = [(item, fmt) for item in items for fmt in formats if accepts(fmt, item)]
    for item in items:
        if not any(i == item for i, _ in pairs):
            raise OrderError(f"--item {item}: none of the formats asked for takes it.")
    for fmt in formats:
        if not any(f is fmt for _, f in pairs):
            raise OrderError(f"--format {fmt.name} takes {', '.join(fmt.items)}: add such an --item.")
    return tuple(pairs)


def order(items: Sequence[str], formats: Sequence[str], options: Sequence[str]) -> Order:
    """The checked order; OrderError says which argument and what would do."""
    items = tuple(dict.fromkeys(items)) or DEFAULT_ITEMS
    for item in items:
        if item not in ITEMS:
            raise OrderError(f"--item {item}: not known. There are {', '.join(ITEMS)}.")
    names = tuple(dict.fromkeys(formats)) or DEFAULT_FORMATS
    try:
        chosen = [registry.get(name) for name in names]
    except KeyError as error:
        raise OrderError(f"--format: {error.args[0]}") from None
    given = _split_options(options)
    sizes = dict(SIZES)
    parsed: dict[str, Any] = {}
    try:
        for fmt in chosen:
            parsed[fmt.name] = parse_options(fmt, given.pop(fmt.name, {}))
        for item in items:
            for name, value in given.pop(item, {}).items():
                key = f"{item}.{name}"
                if key not in SIZES:
                    raise OrderError(f"--option {key}: not known. There are {', '.join(SIZES)}.")
                sizes[key] = label_side(key, value)
    except OptionError as error:
        raise OrderError(f"--option: {error.message}") from None
    except BriefError as error:
        raise OrderError(f"--option {error.message}") from None
    for target in given:
        raise OrderError(f"--option {target}.…: no item or format asked for has options of that name.")
    label_mm = (sizes["label.width_mm"], sizes["label.height_mm"])
    return Order(_pairs(items, chosen), parsed, label_mm, sizes["stamp.size_mm"])
