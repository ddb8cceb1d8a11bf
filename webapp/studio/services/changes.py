"""Parts chosen by hand: look at a changed design, keep it, ask for six more that hold some of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from django.conf import settings
from django.db import transaction

from generation.brief import Brief, BriefError
from generation.drawing.scene import Scene
from generation.language.program import Program
from webapp.jobs import queue
from webapp.jobs.models import State
from webapp.people import allowance
from webapp.studio import artworks, changing, likenesses, previews
from webapp.studio.changing import Wish
from webapp.studio.models import BriefRow, ConceptRow, Picture, Round
from webapp.studio.services import briefs

HOLDS = ("species", "form", "style", "lockup", "palette", "type")
"""What can be kept. ``form`` keeps the species too: a form alone says nothing."""

TILE_PX = 208


@dataclass(frozen=True)
class Drawn:
    """A changed design that can be printed. ``palette``, ``inks``: as a concept has them."""

    program: Program
    scene: Scene
    palette: tuple[str, ...]
    inks: int


def base_of(concept: ConceptRow) -> Program:
    """The concept's own program. BriefError: see ``artworks.stored``."""
    return artworks.stored(concept.program)


def drawn(concept: ConceptRow, wish: Wish) -> Drawn:
    """The concept with these parts, drawn and judged.

    BriefError: the words have no room there (``does_not_fit``), it would not print clearly
    (``does_not_print``), or the parts don't go together (``unsayable``).
    """
    return _drawn(str(concept.pk), concept.program_sha256, wish)


@lru_cache(maxsize=64)
def _drawn(pk: str, sha256: str, wish: Wish) -> Drawn:
    concept = ConceptRow.unscoped.select_related("brief").get(pk=pk)
    brief = concept.brief.value()
    program = base_of(concept)
    wanted = changing.changed(program, wish, brief)
    if wanted == program:
        return _made(program, brief, judge=False)
    refused: BriefError | None = None
    for one in changing.tries(wanted):
        try:
            return _made(one, brief)
        except BriefError as error:
            refused = refused or error
    assert refused is not None
    raise refused


def _made(program: Program, brief: Brief, *, judge: bool = True) -> Drawn:
    from generation.composing.mark import plan_of
    from generation.judging.mark import judge_mark

    scene = artworks.scenes_of(program, brief, ("logo",))["logo"]
    if judge:
        verdict = judge_mark(scene, brief.process)
        if not verdict.passed:
            why = "; ".join(verdict.messages())
            raise BriefError("parts", "does_not_print", f"parts: it would not print clearly: {why}")
    plan = plan_of(program, brief.process)
    return Drawn(program, scene, tuple(plan.hexes()), {"one": 1, "two": 2}.get(plan.mode, 4))


@lru_cache(maxsize=512)
def _pictured(pk: str, sha256: str, wish: Wish, side_px: int) -> previews.Preview:
    from generation.composing.kit import closeup

    return previews.preview(closeup(_drawn(pk, sha256, wish).scene), side_px)


def picture(concept: ConceptRow, wish: Wish, *, tile: bool = False) -> previews.Preview:
    """The changed design as its card will show it, at most 15 KB. BriefError: see ``drawn``."""
    side = TILE_PX if tile else previews.LONG_SIDE_PX
    return _pictured(str(concept.pk), concept.program_sha256, wish, side)


def take(concept: ConceptRow, wish: Wish, address: str = "") -> ConceptRow:
    """The changed design as a concept above the others; the one it came from stays.

    Nothing changed, or the same change made before: the concept that is there. BriefError as ``drawn``;
    briefs.TooMany where the day's allowance is used up.
    """
    made = drawn(concept, wish)
    sha256 = made.program.sha256()
    there = _same(concept, sha256)
    if there is not None:
        return there
    if address and not allowance.use(address, "rounds", settings.SHEAF_ROUNDS_A_DAY):
        raise briefs.TooMany
    shown = picture(concept, wish)
    with transaction.atomic():
        # Two taps at once must neither get the same number nor make the design twice.
        BriefRow.unscoped.select_for_update().get(pk=concept.brief_id)
        return _same(concept, sha256) or _write(concept, made, sha256, shown)


def _same(concept: ConceptRow, sha256: str) -> ConceptRow | None:
    if concept.program_sha256 == sha256:
        return concept
    rows = ConceptRow.unscoped.filter(brief_id=concept.brief_id, program_sha256=sha256)
    found: ConceptRow | None = rows.filter(round__kind=Round.Kind.CHANGED).first()
    return found


def _write(concept: ConceptRow, made: Drawn, sha256: str, shown: previews.Preview) -> ConceptRow:
    from generation.composing.captions import caption
    from generation.composing.texts import language_of
    from generation.judging.likeness import fingerprint
    from generation.judging.measure import Sheet
    from generation.judging.score import score

    program = made.program
    sheet = Sheet(made.scene)
    round_ = Round.unscoped.create(
        owner_id=concept.owner_id,
        cooperative_id=concept.cooperative_id,
        brief_id=concept.brief_id,
        number=briefs.next_number(concept.brief),
        kind=Round.Kind.CHANGED,
        parent=concept,
        seed=0,
        wanted=1,
        model=concept.round.model,
    )
    row = ConceptRow.unscoped.create(
        owner_id=concept.owner_id,
        cooperative_id=concept.cooperative_id,
        brief_id=concept.brief_id,
        round=round_,
        position=0,
        program=program.to_json(),
        program_sha256=sha256,
        language_version=program.language_version,
        drawing_version=artworks.drawing_version(),
        species=program.species,
        lockup=program.lockup,
        style=program.style,
        palette=list(made.palette),
        inks=made.inks,
        caption=caption(program, language_of(concept.brief.value())),
        score=score(sheet).to_json(),
        parent=concept,
    )
    likenesses.keep(row, fingerprint(sheet))
    Picture.objects.create(
        concept=row,
        media_type=shown.media_type,
        width_px=shown.width_px,
        height_px=shown.height_px,
        data=shown.data,
    )
    return row


def held_for(program: Program, text: str, keep: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Held tokens by group for what shall be kept of a program. BriefError: a design that can't be read."""
    from generation.language.codec import held_tokens
    from generation.language.grammar import ANY

    kept = {k for k in keep if k in HOLDS}
    groups = [k for k in HOLDS if k in kept and k != "form"]
    if "form" in kept and "species" not in kept:
        groups.append("species")
    try:
        held = dict(held_tokens(program, text, groups))
    except (ValueError, LookupError, TypeError):
        raise artworks.unreadable() from None
    if "species" in held and "form" not in kept:
        held["species"] = tuple(ANY if t.startswith("form=") else t for t in held["species"])
    return held


def six_more(concept: ConceptRow, wish: Wish, keep: Iterable[str], address: str = "") -> Round:
    """A new round that keeps these parts of the changed design, which is stored first where it is new.

    Tapped twice while the first is still being made, it is that same round. BriefError as ``drawn``;
    queue.QueueFull, briefs.TooMany as ``briefs.variation``.
    """
    queue.refuse_when_full()
    parent = take(concept, wish, address)
    held = held_for(base_of(parent), parent.brief.text, keep)
    as_json = {k: list(v) for k, v in held.items()}
    running = Round.unscoped.filter(
        parent=parent, kind=Round.Kind.SIX_MORE, job__state__in=[State.READY, State.RUNNING]
    ).select_related("job")
    again: Round | None = next((r for r in running if r.held == as_json), None)
    if again is not None:
        return again
    if address and not allowance.use(address, "rounds", settings.SHEAF_ROUNDS_A_DAY):
        raise briefs.TooMany
    with transaction.atomic():
        BriefRow.unscoped.select_for_update().get(pk=parent.brief_id)
        return briefs.begin(parent.brief, Round.Kind.SIX_MORE, parent, held)
