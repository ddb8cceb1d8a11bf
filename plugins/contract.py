"""The contract of a format plugin.

A format turns one item of an artwork into the bytes of one file:

    class Emblem:
        name = "emblem"                       # kebab-case, unique
        title = "Emblem for embroidery"       # what a person reads
        extension = "emb"                     # without the dot
        media_type = "application/octet-stream"
        api = 1                               # the version of this contract
        items = ("logo", "*-one-ink")         # item names it takes; * stands for any letters
        Options = EmblemOptions               # a frozen dataclass, see plugins.options

        def export(self, artwork, item, options):
            return b"..."

Rules
- ``export`` is a function of its arguments: no clock, no chance, no network, no files but
  its own package's data. The same artwork, item and options give the same bytes.
- It sees an Artwork and nothing else: scenes, facts, provenance, title. It imports
  ``generation.drawing`` and libraries; never the web application, settings or torch.
- What it can't do it refuses with an ExportError that says what to do instead. Any other
  exception is a fault of the plugin.
- It may run in a child process that reads ``Artwork.to_bytes()``.
- Measures are whole micrometres, inks are named: see ``generation.drawing.scene``.

A package offers formats as entry points in the group ``sheaf.formats``; an entry point is
the class or an instance. A format that fails to load, breaks the contract or takes a name
that is taken is passed over and listed in ``registry.broken``; it never stops the program.
Authors subclass ``plugins.testing.FormatContract`` to hold their format to these rules.
"""

from __future__ import annotations

import dataclasses
import re
from fnmatch import fnmatchcase
from typing import Any, Protocol, runtime_checkable

from generation.drawing.artwork import Artwork
from plugins.options import Options

API = 1
ENTRY_POINTS = "sheaf.formats"

_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_EXTENSION = re.compile(r"[a-z0-9]{1,8}")
_MEDIA_TYPE = re.compile(r"[a-z]+/[a-z0-9.+-]+")


class ExportError(ValueError):
    """This item can't leave in this format. ``code`` keys the translated message."""

    def __init__(self, code: str, message: str, **params: object) -> None:
        super().__init__(message)
        self.code, self.message, self.params = code, message, params


class ContractError(TypeError):
    """A plugin that does not keep the contract; the text says which line of it."""


@runtime_checkable
class Format(Protocol):
    """What the registry holds; the module's text is the contract."""

    name: str
    title: str
    extension: str
    media_type: str
    api: int
    items: tuple[str, ...]
    Options: type[Options]

    def export(self, artwork: Artwork, item: str, options: Any) -> bytes:
        """The file. KeyError: no such item in the artwork. ExportError: not in this format."""
        ...


def accepts(fmt: Format, item: str) -> bool:
    """Whether ``fmt`` takes items of this name."""
    return any(fnmatchcase(item, pattern) for pattern in fmt.items)


def check_format(fmt: object) -> Format:
    """The same object as a Format; ContractError says what it lacks."""
    for attribute in ("name", "title", "extension", "media_type", "api", "items", "Options", "export"):
        if not hasattr(fmt, attribute):
            raise ContractError(f"has no {attribute}")
    if not callable(fmt.export):  # type: ignore[attr-defined]
        raise ContractError("export is not callable")
    assert isinstance(fmt, Format)
    if fmt.api != API:
        raise ContractError(f"is written for api {fmt.api!r}; this is {API}")
    for attribute, shape in (("name", _NAME), ("extension", _EXTENSION), ("media_type", _MEDIA_TYPE)):
        value = getattr(fmt, attribute)
        if not isinstance(value, str) or not shape.fullmatch(value):
            raise ContractError(f"{attribute} {value!r} does not match {shape.pattern}")
    if not isinstance(fmt.title, str) or not fmt.title.strip():
        raise ContractError("title is empty")
    if not isinstance(fmt.items, tuple) or not fmt.items or not all(isinstance(i, str) for i in fmt.items):
        raise ContractError("items must be a tuple of item names, or ('*',)")
    options = fmt.Options
    if not isinstance(options, type) or not issubclass(options, Options):
        raise ContractError("Options must be a dataclass that subclasses plugins.options.Options")
    parameters = getattr(options, "__dataclass_params__", None)
    if parameters is None or not parameters.frozen:
        raise ContractError("Options must be a frozen dataclass")
    for field in dataclasses.fields(options):
        if "sheaf" not in field.metadata:
            raise ContractError(f"option {field.name} does not say its bounds: use plugins.options")
    options()
    return fmt
