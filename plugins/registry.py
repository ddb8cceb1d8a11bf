"""The formats there are: built-ins, named one by one, then those of installed packages.

Third-party formats come from the entry points ``sheaf.formats``, each loaded by itself;
what fails (even by SystemExit) is recorded in ``Registry.broken`` and passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from plugins.contract import ENTRY_POINTS, ContractError, Format, accepts, check_format
from plugins.options import options_schema

BUILT_IN = "built-in"


@dataclass(frozen=True, slots=True)
class Broken:
    """An entry point that was passed over: its name, its package and why."""

    name: str
    package: str
    reason: str


class Registry:
    """Formats by name, in the order they were added."""

    def __init__(self) -> None:
        self._formats: dict[str, Format] = {}
        self._source: dict[str, str] = {}
        self.broken: tuple[Broken, ...] = ()

    def __iter__(self) -> Iterator[Format]:
        return iter(self._formats.values())

    def __contains__(self, name: object) -> bool:
        return name in self._formats

    def add(self, fmt: object, source: str = BUILT_IN) -> Format:
        """ContractError: the contract is not kept, or the name is taken."""
        checked = check_format(fmt)
        if checked.name in self._formats:
            raise ContractError(f"the name {checked.name!r} is taken by {self._source[checked.name]}")
        self._formats[checked.name] = checked
        self._source[checked.name] = source
        return checked

    def add_entry_points(self, found: Iterable[EntryPoint]) -> None:
        """Each by itself, in the order of their names; a broken one stops nobody."""
        for entry in sorted(found, key=lambda e: (e.name, e.value)):
            package = entry.dist.name if entry.dist else "unknown"
            try:
                loaded = entry.load()
                self.add(loaded() if isinstance(loaded, type) else loaded, package)
            except (Exception, SystemExit) as error:
                reason = f"{type(error).__name__}: {error}"
                self.broken += (Broken(entry.name, package, reason),)

    def get(self, name: str) -> Format:
        """KeyError names the formats that there are."""
        try:
            return self._formats[name]
        except KeyError:
            raise KeyError(f"no format {name!r}; there are {', '.join(self._formats)}") from None

    def names(self) -> tuple[str, ...]:
        return tuple(self._formats)

    def for_item(self, item: str) -> tuple[Format, ...]:
        """The formats that take ``item``."""
        return tuple(f for f in self if accepts(f, item))

    def describe(self) -> list[dict[str, Any]]:
        """Every format as plain JSON values, its options as a schema."""
        return [
            {
                "name": f.name,
                "title": f.title,
                "extension": f.extension,
                "media_type": f.media_type,
                "api": f.api,
                "items": list(f.items),
                "source": self._source[f.name],
                "options": options_schema(f),
            }
            for f in self
        ]


def built_in() -> Registry:
    """The formats that Sheaf brings, nothing else."""
    from plugins.formats import bitmap, label_sheet, pdfx4, png, printer_sheet, share, svg

    registry = Registry()
    for fmt in (
        svg.Svg(),
        png.Png(),
        pdfx4.PdfX4(),
        label_sheet.LabelSheet(),
        bitmap.Bitmap(),
        printer_sheet.PrinterSheet(),
        share.Share(),
    ):
        registry.add(fmt)
    return registry


@lru_cache(maxsize=1)
def default() -> Registry:
    """Built-ins and installed packages; loaded once in a process."""
    registry = built_in()
    registry.add_entry_points(entry_points(group=ENTRY_POINTS))
    return registry


def get(name: str) -> Format:
    """A format of the default registry; KeyError names those there are."""
    return default().get(name)


def describe() -> list[dict[str, Any]]:
    """What ``manage.py formats --json`` prints."""
    return default().describe()
