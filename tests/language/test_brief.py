import pytest

from generation.brief import Brief, BriefError, check_brief


@pytest.mark.parametrize(
    ("brief", "field", "code"),
    [
        (Brief(""), "text", "empty"),
        (Brief("   \n"), "text", "empty"),
        (Brief("a"), "text", "too_short"),
        (Brief("🍯🐝🐝"), "text", "no_letters"),
        (Brief("honey\0"), "text", "bad_character"),
        (Brief("honey \ud800"), "text", "bad_character"),
        (Brief("honey " * 2000), "text", "too_long"),
        (Brief("honey", brand="x" * 81), "brand", "too_long"),
        (Brief("honey", process="potato-print"), "process", "unknown"),
        (Brief("honey", facts={"colour": "red"}), "fact", "unknown"),
    ],
)
def test_unusable_input_names_its_field(brief: Brief, field: str, code: str) -> None:
    with pytest.raises(BriefError) as caught:
        check_brief(brief)
    assert (caught.value.field, caught.value.code) == (field, code)
    assert caught.value.message.startswith(field)


@pytest.mark.parametrize("text", ["蜜", "مرحبا عسل", "honey 🍯", "x" * 2000, "tea"])
def test_usable_input_passes_with_blanks_squeezed(text: str) -> None:
    assert check_brief(Brief(f"  {text} \n ")).text == text
