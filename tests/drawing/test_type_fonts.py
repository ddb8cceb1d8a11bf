"""The fonts: prepared once, whole, lower case and all, and accounted for."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import uharfbuzz as hb
from fontTools.ttLib import TTFont

from generation.drawing.type import building, fonts, merging
from generation.drawing.type.building import FontSourceMissing, build_all, pack_ranges, sources
from generation.drawing.type.fonts import REPOSITORY, FontsNotReady, face, face_specs, faces
from generation.drawing.type.pairings import FACTS, PAIRINGS, ROLES, stack
from generation.drawing.type.pairings import fonts as font_names

MODULES = REPOSITORY / "node_modules"


@pytest.fixture
def one_face(monkeypatch: pytest.MonkeyPatch) -> str:
    spec = {"kanit-600": face_specs()["kanit-600"]}
    monkeypatch.setattr(building, "face_specs", lambda: spec)
    return "kanit-600"


def test_set_up_builds_once_then_finds_nothing_to_do(tmp_path: Path, one_face: str) -> None:
    said: list[str] = []
    first = build_all(MODULES, tmp_path, 1, said.append)
    assert len(said) == 2 and first[one_face]["licence"] == "OFL-1.1"
    bytes_ = (tmp_path / f"{one_face}.ttf").read_bytes()
    said.clear()
    assert build_all(MODULES, tmp_path, 1, said.append) == first and said == []
    (tmp_path / f"{one_face}.ttf").unlink()
    build_all(MODULES, tmp_path, 1, said.append)
    assert len(said) == 2 and (tmp_path / f"{one_face}.ttf").read_bytes() == bytes_


def test_another_recipe_or_package_version_builds_again(
    tmp_path: Path, one_face: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_all(MODULES, tmp_path, 1, lambda line: None)
    said: list[str] = []
    monkeypatch.setattr(building, "_version", lambda modules, package: "99.0.0")
    build_all(MODULES, tmp_path, 1, said.append)
    assert len(said) == 2


def test_set_up_without_packages_says_what_to_do(tmp_path: Path, one_face: str) -> None:
    with pytest.raises(FontSourceMissing, match="npm ci"):
        build_all(tmp_path / "nowhere", tmp_path, 1)


def test_fonts_that_are_not_there_say_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHEAF_FONTS", str(tmp_path))
    fonts.faces.cache_clear()
    try:
        with pytest.raises(FontsNotReady, match="python -m generation"):
            faces()
    finally:
        fonts.faces.cache_clear()


def test_merging_keeps_the_kerning_and_the_accents(tmp_path: Path) -> None:
    """A of `latin` against V of `latin`; the accent of `vietnamese` above its letter."""
    spec = face_specs()["nunito-600"]
    merging.merge("layout", sources("nunito-600", spec, MODULES), tmp_path / "f.ttf")
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(tmp_path / "f.ttf"))))
    with TTFont(tmp_path / "f.ttf") as merged, TTFont(sources("nunito-600", spec, MODULES)[0]) as source:
        assert merged["head"].modified <= source["head"].created, "no time of today in it"

    def width(text: str, kern: bool) -> int:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(font, buffer, {"kern": kern})
        return sum(p.x_advance for p in buffer.glyph_positions)

    assert width("AVATAR", True) < width("AVATAR", False)
    assert font.get_nominal_glyph(ord("ệ")) and font.get_nominal_glyph(ord("ő"))


def test_an_unknown_recipe_is_refused(tmp_path: Path) -> None:
    source = sources("kanit-600", face_specs()["kanit-600"], MODULES)
    with pytest.raises(ValueError, match="recipe"):
        merging.merge("stir", source, tmp_path / "f.ttf")
    with pytest.raises(FileNotFoundError):
        merging.merge("layout", [tmp_path / "gone.woff2"], tmp_path / "f.ttf")


def test_the_index_tells_the_truth_about_coverage() -> None:
    for name in ("baloo-2-700", "ma-shan-zheng-400", "lora-500"):
        f = face(name)
        codes = sorted(f.font.face.unicodes)
        assert pack_ranges(codes) == f.packed_coverage
        assert f.has(chr(codes[0])) and f.has(chr(codes[-1])) and not f.has("\U0010fffd")
    assert face("ma-shan-zheng-400").missing("富犇富囍") == ["犇", "囍"]
    assert pack_ranges([32, 33, 34, 160]) == "20-22 a0"


def test_chinese_faces_have_the_slices_too_and_their_upright_signs() -> None:
    """囍 is only in a numbered slice; the upright bracket only in the base file's GSUB."""
    f = face("noto-serif-sc-900")
    assert f.has("富囍犇喆堃") and f.vertical
    bracket = f.font.get_nominal_glyph(ord("（"))
    buffer = hb.Buffer()
    buffer.add_str("（")
    buffer.guess_segment_properties()
    hb.shape(f.font, buffer, {"vert": True})
    assert buffer.glyph_infos[0].codepoint != bracket


@pytest.mark.parametrize("name", sorted(face_specs()))
def test_every_face_with_letters_has_real_small_letters(name: str) -> None:
    """A face without them turned 500 g into 500 G: a unit keeps its case by law."""
    f = face(name)
    if not f.has("gG"):
        return
    font = f.font
    for small, large in ("gG", "kK", "mM", "lL"):
        a, b = (font.get_glyph_extents(font.get_nominal_glyph(ord(c))) for c in (small, large))
        assert (a.width, a.height, a.y_bearing) != (b.width, b.height, b.y_bearing), (small, large)
    assert 0.5 * f.cap < f.x < 0.92 * f.cap


def test_every_face_is_used_and_every_used_face_exists() -> None:
    used = {n for font in font_names() for script in FACTS["text"] for n in stack(font).for_script(script)}
    assert used == set(face_specs())
    for pairing in PAIRINGS.values():
        for role in ROLES:
            assert {"Latn", "Hani", "Deva"} <= set(getattr(pairing, role)), (pairing.name, role)


def test_every_pairing_writes_its_three_scripts_with_its_own_faces() -> None:
    for pairing in PAIRINGS.values():
        for role in ROLES:
            own = getattr(pairing, role)
            letters = {"Latn": "ñéàçãöß500 gĐắkệ", "Hani": "富平柿子净含量克", "Deva": "हिमाचलीशुद्धक्षज्ञ"}
            for script, text in letters.items():
                assert any(face(n).has(text.replace(" ", "")) for n in own[script]), (
                    pairing.name,
                    role,
                    script,
                )


def test_packages_are_exact_and_name_no_registry() -> None:
    wanted = json.loads((REPOSITORY / "package.json").read_text())["dependencies"]
    lock = json.loads((REPOSITORY / "package-lock.json").read_text())["packages"]
    assert set(wanted) == {spec["package"] for spec in face_specs().values()}
    for package, version in wanted.items():
        assert re.fullmatch(r"\d+\.\d+\.\d+", version)
        entry = lock[f"node_modules/{package}"]
        assert entry["version"] == version and entry["integrity"].startswith("sha512-")
    assert not any("resolved" in entry for entry in lock.values())


def test_the_document_names_every_face_with_its_package_and_licence() -> None:
    text = (REPOSITORY / "docs" / "fonts.md").read_text()
    wanted = json.loads((REPOSITORY / "package.json").read_text())["dependencies"]
    for name, spec in face_specs().items():
        assert f"`{name}`" in text, name
        assert f"`{spec['package']}@{wanted[spec['package']]}`" in text, name
        licence = json.loads((MODULES / spec["package"] / "metadata.json").read_text())["license"]
        assert licence["type"] == "OFL-1.1"
