"""From a designed concept to its files and its entry in the manifest."""

from __future__ import annotations

import hashlib
import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generation.brief import BriefError
from generation.drawing.scene import Scene
from plugins.contract import ExportError, Format
from webapp.production.orders import Order
from webapp.studio import artworks
from webapp.studio.store import write_atomically

if TYPE_CHECKING:
    from generation.brief import Brief
    from generation.serving.designer import Concept

LABEL_FACTS = (
    "product_name",
    "net_quantity",
    "producer",
    "address",
    "origin",
    "lot",
    "packed_date",
    "best_before",
    "storage",
)
"""What the Codex general standard asks of every label (names, contents, who, where, lot, dates, keeping)."""

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass
class Seconds:
    """Where the time went, summed over concepts."""

    compose: float = 0.0
    export: float = 0.0


def safe_name(name: str) -> str:
    """A folder name for any id: itself where it is plain, else with a hash, so that no two collide."""
    plain = _UNSAFE.sub("-", name).strip("-.")[:60]
    if plain and plain == name:
        return plain
    return f"{plain or 'row'}-{hashlib.sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:10]}"


def file_name(item: str, fmt: Format) -> str:
    """``label.svg``; where the extension does not tell the format, ``label.pdfx4.pdf``."""
    return f"{item}.{fmt.extension}" if fmt.name == fmt.extension else f"{item}.{fmt.name}.{fmt.extension}"


def law(brief: Brief, order: Order) -> dict[str, Any]:
    """A to-do list, not a verdict: what a label usually needs and the seller has not said yet."""
    missing = [k for k in LABEL_FACTS if not brief.facts.get(k)] if "label" in order.items else []
    return {"market": brief.market, "open": [f"{key}: not given" for key in missing]}


def make(
    concept: Concept,
    brief: Brief,
    order: Order,
    folder: Path,
    root: Path,
    *,
    created: str,
    model_sha256: str,
    seconds: Seconds,
) -> tuple[dict[str, Any], list[str]]:
    """Writes the concept's files under ``folder``; its manifest entry (paths relative to ``root``)
    and what could not be made, in sentences."""
    begun = time.perf_counter()
    scenes: dict[str, Scene] = {"logo": concept.scene}
    failed: list[str] = []
    for item in order.items:
        if item == "logo":
            continue
        try:
            scenes |= artworks.scenes_of(
                concept.program, brief, (item,), label_mm=order.label_mm, stamp_mm=order.stamp_mm
            )
        except BriefError as error:
            failed.append(f"concept {concept.id}, {item}: {error.message}")
    work = artworks.artwork(
        scenes, brief, concept.program, concept=concept.id, created=created, model_sha256=model_sha256
    )
    composed = time.perf_counter()
    files: list[dict[str, Any]] = []
    for item, fmt in order.pairs:
        if item not in scenes:
            continue
        try:
            data = fmt.export(work, item, order.options[fmt.name])
        except ExportError as error:
            failed.append(f"concept {concept.id}, {item} as {fmt.name}: {error.message}")
            continue
        path = folder / safe_name(concept.id) / file_name(item, fmt)
        write_atomically(path, data)
        files.append(
            {
                "item": item,
                "format": fmt.name,
                "path": path.relative_to(root).as_posix(),
                "sha256": hashlib.sha256(data).hexdigest(),
                "bytes": len(data),
            }
        )
    seconds.compose += composed - begun
    seconds.export += time.perf_counter() - composed
    return entry(concept, brief, order, files), failed


def entry(concept: Concept, brief: Brief, order: Order, files: list[dict[str, Any]]) -> dict[str, Any]:
    """A concept as every manifest shows it."""
    return {
        "id": concept.id,
        "program": concept.program.to_json(),
        "species": concept.species,
        "lockup": concept.lockup,
        "style": concept.style,
        "palette": list(concept.palette),
        "inks": concept.inks,
        "caption": concept.caption,
        "checks": {"passed": concept.passed, "failures": list(concept.failures)},
        "score": concept.score.to_json() if concept.score else None,
        "law": law(brief, order),
        "files": files,
    }


def brief_json(brief: Brief) -> dict[str, Any]:
    """The brief as a manifest shows it."""
    return {
        "text": brief.text,
        "brand": brief.brand,
        "language": brief.language,
        "process": brief.process,
        "market": brief.market,
        "facts": dict(brief.facts),
        "holds": dict(brief.holds),
        "photo_palette": list(brief.photo_palette),
    }
