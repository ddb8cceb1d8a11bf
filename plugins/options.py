"""Options of a format: a frozen dataclass whose fields say their own bounds.

    @dataclass(frozen=True)
    class Options(plugins.options.Options):
        width_px: int = whole(2048, 16, 8192, "Width", unit="px")

From that one description come the check, the JSON schema, the web form and the
``--option`` of the command line. Values are whole numbers, yes/no, one of a few
words, or a short text; a measure is a whole number with its unit in the name.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

_KEY = "sheaf"
_YES = frozenset({"1", "true", "yes", "on"})
_NO = frozenset({"0", "false", "no", "off", ""})


class OptionError(ValueError):
    """An option that can't be used. ``option`` names it; ``code`` keys the translated message."""

    def __init__(self, option: str, code: str, message: str) -> None:
        super().__init__(message)
        self.option, self.code, self.message = option, code, message


def whole(default: int, low: int, high: int, title: str, *, unit: str = "", help: str = "") -> Any:
    """A whole number from ``low`` to ``high``, both allowed."""
    says = {"type": "integer", "minimum": low, "maximum": high, "title": title, "unit": unit, "help": help}
    return dataclasses.field(default=default, metadata={_KEY: says})


def choice(default: str, choices: Mapping[str, str], title: str, *, help: str = "") -> Any:
    """One of ``choices``: value -> what a person reads."""
    says = {"type": "string", "choices": dict(choices), "title": title, "help": help}
    return dataclasses.field(default=default, metadata={_KEY: says})


def flag(default: bool, title: str, *, help: str = "") -> Any:
    """Yes or no."""
    says = {"type": "boolean", "title": title, "help": help}
    return dataclasses.field(default=default, metadata={_KEY: says})


def text(default: str, longest: int, title: str, *, help: str = "") -> Any:
    """A text of at most ``longest`` characters."""
    says = {"type": "string", "longest": longest, "title": title, "help": help}
    return dataclasses.field(default=default, metadata={_KEY: says})


@dataclasses.dataclass(frozen=True)
class Options:
    """The base of every format's options; a value out of bounds is an OptionError."""

    def __post_init__(self) -> None:
        for field in dataclasses.fields(self):
            _check(field.name, field.metadata[_KEY], getattr(self, field.name))


def _check(name: str, says: Mapping[str, Any], value: object) -> None:
    if says["type"] == "integer":
        if not isinstance(value, int) or isinstance(value, bool):
            raise OptionError(name, "not_whole", f"{name}: {value!r} is not a whole number.")
        if not says["minimum"] <= value <= says["maximum"]:
            raise OptionError(
                name,
                "out_of_bounds",
                f"{name}: {value} is not between {says['minimum']} and {says['maximum']}.",
            )
    elif says["type"] == "boolean":
        if not isinstance(value, bool):
            raise OptionError(name, "not_yes_or_no", f"{name}: say yes or no, not {value!r}.")
    elif not isinstance(value, str):
        raise OptionError(name, "not_text", f"{name}: {value!r} is not a text.")
    elif "choices" in says and value not in says["choices"]:
        raise OptionError(
            name, "unknown", f"{name}: “{value}” is not offered. Choose one of {', '.join(says['choices'])}."
        )
    elif "longest" in says and len(value) > says["longest"]:
        raise OptionError(name, "too_long", f"{name}: at most {says['longest']} characters.")


def _typed(name: str, says: Mapping[str, Any], value: object) -> object:
    if not isinstance(value, str):
        return value
    if says["type"] == "integer":
        try:
            return int(value.strip())
        except ValueError:
            raise OptionError(name, "not_whole", f"{name}: “{value}” is not a whole number.") from None
    if says["type"] == "boolean":
        word = value.strip().lower()
        if word not in _YES | _NO:
            raise OptionError(name, "not_yes_or_no", f"{name}: say yes or no, not “{value}”.")
        return word in _YES
    return value


def parse_options(fmt: Any, raw: Mapping[str, object]) -> Any:
    """``fmt.Options`` from a form, a command line (all strings) or JSON; OptionError names what is wrong."""
    fields = {f.name: f for f in dataclasses.fields(fmt.Options)}
    for name in raw:
        if name not in fields:
            known = ", ".join(fields) or "none"
            raise OptionError(name, "unknown", f"{fmt.name} has no option “{name}”. It has: {known}.")
    return fmt.Options(**{n: _typed(n, fields[n].metadata[_KEY], v) for n, v in raw.items()})


def options_schema(fmt: Any) -> dict[str, Any]:
    """The options of ``fmt`` as JSON schema (draft 2020-12); ``x-unit`` and ``x-titles`` serve forms."""
    properties: dict[str, Any] = {}
    for field in dataclasses.fields(fmt.Options):
        says = field.metadata[_KEY]
        entry: dict[str, Any] = {"type": says["type"], "title": says["title"], "default": field.default}
        if says["help"]:
            entry["description"] = says["help"]
        if says["type"] == "integer":
            entry |= {"minimum": says["minimum"], "maximum": says["maximum"]}
            if says["unit"]:
                entry["x-unit"] = says["unit"]
        if "choices" in says:
            entry |= {"enum": list(says["choices"]), "x-titles": says["choices"]}
        if "longest" in says:
            entry["maxLength"] = says["longest"]
        properties[field.name] = entry
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "title": fmt.title,
        "properties": properties,
        "additionalProperties": False,
    }
