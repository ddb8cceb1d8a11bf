"""Vietnamese: one voice a sentence. Whoever says "em" once says "em" to its end."""

from __future__ import annotations

from collections.abc import Iterable

from generation.corpus.briefs.language import Family

_VOICES = (
    ("em", "nhà em"),
    ("mình", "nhà mình"),
    ("tôi", "nhà tôi"),
    ("tui", "nhà tui"),
    ("em", "tụi em"),
    ("mình", "bên mình"),
    ("tôi", "chúng tôi"),
    ("em", "bọn em"),
)


def _voiced(template: str) -> str:
    """The template with all its {me} and {we} of one speaker."""
    if template.count("{me}") + template.count("{we}") < 2:
        return template
    ways = dict.fromkeys(template.replace("{me}", me).replace("{we}", we) for me, we in _VOICES)
    return "[" + "|".join(ways) + "]"


def voiced(families: Iterable[Family]) -> tuple[Family, ...]:
    """The families, each template in one voice."""
    return tuple(Family(f.name, f.weight, tuple(_voiced(t) for t in f.templates)) for f in families)
