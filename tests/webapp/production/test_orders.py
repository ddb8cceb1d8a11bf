"""What is asked for is checked before any work."""

from __future__ import annotations

import pytest

from webapp.production.making import file_name, safe_name
from webapp.production.orders import OrderError, order


def test_a_plain_order() -> None:
    plain = order([], [], [])
    assert [(item, f.name) for item, f in plain.pairs] == [("logo", "svg")]


def test_each_item_in_each_format_that_takes_it() -> None:
    wanted = order(
        ["logo", "label", "label"],
        ["svg", "pdfx4"],
        ["label.width_mm=90", "pdfx4.crop_marks=no", "label.height_mm=50"],
    )
    assert [(i, f.name) for i, f in wanted.pairs] == [
        ("logo", "svg"),
        ("logo", "pdfx4"),
        ("label", "svg"),
        ("label", "pdfx4"),
    ]
    assert wanted.label_mm == (90, 50)
    assert wanted.options["pdfx4"].crop_marks is False
    assert file_name("label", wanted.pairs[0][1]) == "label.svg"
    assert file_name("label", wanted.pairs[1][1]) == "label.pdfx4.pdf"


@pytest.mark.parametrize(
    ("items", "formats", "options", "why"),
    [
        (["teapot"], [], [], "--item teapot"),
        ([], ["docx"], [], "no format 'docx'"),
        ([], [], ["width=3"], "ITEM.NAME=VALUE"),
        ([], [], ["label.width_mm"], "KEY=VALUE"),
        (["label"], [], ["label.width_mm=5"], "whole millimetres"),
        (["label"], [], ["label.colour=5"], "not known"),
        ([], [], ["label.width_mm=90"], "no item or format asked for"),
        ([], ["pdfx4"], ["pdfx4.bleed_um=lots"], "not a whole number"),
        ([], ["pdfx4"], ["pdfx4.fold=1"], "no option"),
        (["logo-one-ink"], ["label-sheet"], [], "none of the formats"),
    ],
)
def test_what_can_not_be_used_is_named(
    items: list[str], formats: list[str], options: list[str], why: str
) -> None:
    with pytest.raises(OrderError, match=why):
        order(items, formats, options)


def test_folder_names_are_safe_and_differ() -> None:
    assert safe_name("row-7") == "row-7"
    names = {safe_name(n) for n in ("../x", "..%2fx", "x", "X ", "蜂蜜", "苹果", "a" * 300, ".", "")}
    assert len(names) == 9
    assert all("/" not in n and not n.startswith(".") and n for n in names)
