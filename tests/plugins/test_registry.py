from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.metadata import EntryPoint
from typing import Any

import pytest

from generation.drawing.artwork import Artwork
from plugins import options, registry
from plugins.contract import ENTRY_POINTS, ContractError, accepts, check_format


@dataclass(frozen=True)
class TextOptions(options.Options):
    copies: int = options.whole(1, 1, 9, "Copies", unit="pieces")
    loud: bool = options.flag(False, "Loud")
    tone: str = options.choice("plain", {"plain": "Plain", "warm": "Warm"}, "Tone")
    note: str = options.text("", 10, "Note")


class Text:
    name = "text"
    title = "Text"
    extension = "txt"
    media_type = "text/plain"
    api = 1
    items = ("logo", "*-one-ink")
    Options = TextOptions

    def export(self, artwork: Artwork, item: str, options: TextOptions) -> bytes:
        return artwork.scene(item).title.encode() * options.copies


class Quits:
    def __init__(self) -> None:
        raise SystemExit(3)


class Stubborn(Text):
    name = "stubborn"
    api = 99


class Impostor(Text):
    name = "svg"


def _entry(name: str, value: str) -> EntryPoint:
    return EntryPoint(name, value, ENTRY_POINTS)


def test_built_ins_keep_the_contract() -> None:
    assert registry.built_in().names() == (
        "svg",
        "png",
        "pdfx4",
        "label-sheet",
        "bitmap",
        "printer-sheet",
        "share",
    )


def test_broken_entry_points_are_recorded_and_passed_over() -> None:
    formats = registry.built_in()
    here = __name__
    formats.add_entry_points(
        [
            _entry("a-missing", "no_such_package:Format"),
            _entry("b-quits", f"{here}:Quits"),
            _entry("c-old", f"{here}:Stubborn"),
            _entry("d-impostor", f"{here}:Impostor"),
            _entry("e-text", f"{here}:Text"),
        ]
    )
    assert "text" in formats
    assert type(formats.get("svg")) is not Impostor
    reasons = {b.name: b.reason for b in formats.broken}
    assert set(reasons) == {"a-missing", "b-quits", "c-old", "d-impostor"}
    assert "no_such_package" in reasons["a-missing"]
    assert reasons["b-quits"] == "SystemExit: 3"
    assert "api 99" in reasons["c-old"]
    assert "taken by built-in" in reasons["d-impostor"]


def test_describe_is_plain_json() -> None:
    described = {d["name"]: d for d in json.loads(json.dumps(registry.describe()))}
    assert described["pdfx4"]["options"]["properties"]["bleed_um"] == {
        "type": "integer",
        "title": "Bleed",
        "default": 3000,
        "minimum": 0,
        "maximum": 15000,
        "x-unit": "µm",
    }
    assert all(d["source"] == "built-in" and d["items"] for d in described.values())


@pytest.mark.parametrize(
    ("attribute", "value"),
    [
        ("name", "Not Kebab"),
        ("extension", ".pdf"),
        ("media_type", "pdf"),
        ("title", " "),
        ("items", ()),
        ("items", ["logo"]),
        ("api", 2),
        ("Options", dict),
        ("export", None),
    ],
)
def test_every_line_of_the_contract_is_held(attribute: str, value: Any) -> None:
    broken = type("Broken", (Text,), {attribute: value})()
    with pytest.raises(ContractError):
        check_format(broken)


def test_options_must_say_their_bounds() -> None:
    @dataclass(frozen=True)
    class Loose(options.Options):
        width: int = 3

    with pytest.raises(ContractError, match="width"):
        check_format(type("Broken", (Text,), {"Options": Loose})())


def test_items_are_patterns() -> None:
    assert accepts(Text(), "logo") and accepts(Text(), "label-one-ink")
    assert not accepts(Text(), "label")
    assert [f.name for f in registry.built_in().for_item("tuck-carton")] == [
        "svg",
        "png",
        "pdfx4",
        "bitmap",
        "printer-sheet",
        "share",
    ]


def test_options_are_read_from_strings() -> None:
    read = options.parse_options(Text(), {"copies": " 3 ", "loud": "yes", "tone": "warm", "note": "hi"})
    assert read == TextOptions(3, True, "warm", "hi")


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ({"copies": "0"}, "out_of_bounds"),
        ({"copies": 10}, "out_of_bounds"),
        ({"copies": "three"}, "not_whole"),
        ({"copies": True}, "not_whole"),
        ({"loud": "perhaps"}, "not_yes_or_no"),
        ({"loud": 1}, "not_yes_or_no"),
        ({"tone": "cold"}, "unknown"),
        ({"note": "x" * 11}, "too_long"),
        ({"note": 7}, "not_text"),
        ({"colour": "red"}, "unknown"),
    ],
)
def test_bad_options_are_named(raw: dict[str, object], code: str) -> None:
    with pytest.raises(options.OptionError) as caught:
        options.parse_options(Text(), raw)
    assert caught.value.code == code
    assert caught.value.option == next(iter(raw))


def test_an_unknown_format_names_those_there_are() -> None:
    with pytest.raises(KeyError, match="pdfx4"):
        registry.get("pdf")
