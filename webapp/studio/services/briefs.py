"""A seller's wishes: a new brief, and variations on one of its concepts."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import Max

from generation.brief import Brief, BriefError
from webapp.jobs import queue
from webapp.jobs.models import Job, State
from webapp.people import allowance
from webapp.people.models import Seller
from webapp.people.tenancy import tenant_of
from webapp.studio import artworks, store
from webapp.studio.models import BriefRow, ConceptRow, Round
from webapp.studio.photos import intake
from webapp.studio.services import checks

CONCEPTS = 6
GENERATE = "studio.generate"

# What a variation keeps of its parent's program; the model chooses the rest anew.
KEEPS: Mapping[str, tuple[str, ...]] = {
    # The same product drawn in the same hand and the same lay-out; colours, letters, ornaments, details vary.
    Round.Kind.MORE_LIKE_THIS: ("species", "style", "lockup"),
    Round.Kind.OTHER_COLOURS: ("species", "style", "lockup", "type", "ornament", "arrangement", "seed_genes"),
    Round.Kind.OTHER_LETTERS: (
        "species",
        "style",
        "lockup",
        "palette",
        "ornament",
        "arrangement",
        "seed_genes",
    ),
    # The same drawing in the same colours with nothing around it.
    Round.Kind.SIMPLER: ("species", "style", "palette", "seed_genes"),
    Round.Kind.KEEP_DRAWING: ("species", "style", "seed_genes"),
}
VARIATIONS = tuple(KEEPS)


class TooMany(Exception):
    """The day's allowance of this address is used up."""


@dataclass(frozen=True)
class Prepared:
    """A brief that was checked and whose photo was rebuilt; nothing is written yet."""

    brief: Brief
    photo: intake.Photo | None
    seed: int | None
    concepts: int


def prepare(
    *,
    text: object,
    brand: object = "",
    language: object = "",
    process: object = "digital-label",
    market: object = "",
    facts: Mapping[str, object] | None = None,
    holds: Mapping[str, object] | None = None,
    photo: bytes | None = None,
    seed: int | None = None,
    concepts: int = CONCEPTS,
    address: str = "",
) -> Prepared:
    """All that can be refused, before anything is written.

    ``photo``: the file as it came, or None. ``address``: who asks, for the day's allowance.
    BriefError names the field; queue.QueueFull and TooMany ask for patience.
    """
    checked = checks.brief(
        text=text,
        brand=brand,
        language_tag=language,
        process=process,
        market_code=market,
        fact_values=facts,
        holds=holds,
    )
    queue.refuse_when_full()
    picture = intake.take(photo) if photo is not None else None
    if address and not allowance.use(address, "briefs", settings.SHEAF_BRIEFS_A_DAY):
        raise TooMany
    return Prepared(checked, picture, seed, concepts)


def save(owner: Seller, prepared: Prepared) -> BriefRow:
    """The brief and its first round, which a worker begins once this is committed."""
    checked, photo = prepared.brief, prepared.photo
    address = store.put(photo.jpeg) if photo else ""
    with transaction.atomic():
        row = BriefRow.unscoped.create(
            owner=owner,
            cooperative_id=owner.cooperative_id,
            text=checked.text,
            brand=checked.brand,
            language=checked.language,
            process=checked.process,
            market=checked.market,
            facts=dict(checked.facts),
            holds=dict(checked.holds),
            photo=address,
            photo_palette=list(photo.palette) if photo else [],
        )
        begin(row, Round.Kind.FIRST, None, {}, prepared.seed, prepared.concepts)
    return row


def create(owner: Seller, **wishes: Any) -> BriefRow:
    """``prepare`` and ``save`` in one, with prepare's arguments."""
    return save(owner, prepare(**wishes))


def next_number(row: BriefRow) -> int:
    """The number of the brief's next round; two at once need a lock on the brief."""
    return (Round.unscoped.filter(brief=row).aggregate(last=Max("number"))["last"] or 0) + 1


def begin(
    row: BriefRow,
    kind: str,
    parent: ConceptRow | None,
    held: Mapping[str, tuple[str, ...]],
    seed: int | None = None,
    concepts: int = CONCEPTS,
) -> Round:
    """A new round and its job. Call it in a transaction that has locked the brief."""
    made = Round.unscoped.create(
        owner_id=row.owner_id,
        cooperative_id=row.cooperative_id,
        brief=row,
        number=next_number(row),
        kind=kind,
        parent=parent,
        held={k: list(v) for k, v in held.items()},
        seed=secrets.randbits(31) if seed is None else seed,
        wanted=concepts,
    )
    made.job = queue.submit(GENERATE, tenant=tenant_of(row.owner), subject=str(made.pk))
    made.save(update_fields=["job"])
    return made


def held_for(concept: ConceptRow, kind: str) -> dict[str, tuple[str, ...]]:
    """The token groups that a variation keeps. BriefError: no such kind, or a design that can't be read."""
    from generation.language.codec import held_tokens
    from generation.language.holds import held_groups

    if kind not in KEEPS:
        raise BriefError("kind", "unknown", f"kind: choose one of {', '.join(VARIATIONS)}.")
    program = artworks.stored(concept.program)
    try:
        held = dict(held_tokens(program, concept.brief.text, KEEPS[kind]))
    except (ValueError, LookupError, TypeError):
        raise artworks.unreadable() from None
    if kind == Round.Kind.SIMPLER:
        held |= held_groups({"ornament": "none"})
    return held


def variation(concept: ConceptRow, kind: str, address: str = "") -> Round:
    """A new round of the same brief; its concepts come as they are ready.

    Asked for twice while the first is still being made (a double tap), it is that same round.
    """
    held = held_for(concept, kind)
    again = (
        Round.unscoped.filter(parent=concept, kind=kind, job__state__in=[State.READY, State.RUNNING])
        .select_related("job")
        .first()
    )
    if again is not None:
        return again
    queue.refuse_when_full()
    if address and not allowance.use(address, "rounds", settings.SHEAF_ROUNDS_A_DAY):
        raise TooMany
    with transaction.atomic():
        # Two variations at once must not get the same number.
        BriefRow.unscoped.select_for_update().get(pk=concept.brief_id)
        return begin(concept.brief, kind, concept, held)


def rounds(brief: BriefRow) -> list[Round]:
    """All rounds, the newest first, with their jobs."""
    return list(Round.unscoped.filter(brief=brief).select_related("job", "parent"))


def retry(made: Round) -> bool:
    """A failed round once more; False where it is not failed."""
    job: Job | None = made.job
    return job is not None and queue.retry(job)
