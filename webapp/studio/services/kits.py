"""From a picked concept to a ZIP: freeze the mark, take the facts, show the label, make the files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.db import transaction

from generation.drawing.scene import Scene
from generation.drawing.scene_json import scene_from_bytes
from generation.language.program import Program
from webapp.jobs import queue
from webapp.jobs.models import Job, State
from webapp.people.tenancy import tenant_of
from webapp.studio import artworks, previews, store
from webapp.studio.models import ConceptRow, Kit, StoredFile
from webapp.studio.services import checks

EXPORT = "studio.kit"
PREVIEW_ITEMS = artworks.ITEMS
_PREVIEW_BYTES = 40 * 1024


def pick(concept: ConceptRow) -> Kit:
    """The kit of this concept, made at the first pick: the mark is frozen as it is drawn today.

    BriefError where today's drawing room can't draw it.
    """
    kit = Kit.unscoped.filter(concept=concept).first()
    if kit is not None:
        return kit
    program, brief = artworks.stored(concept.program), concept.brief.value()
    scenes = artworks.scenes_of(program, brief, artworks.MARK_ITEMS)
    frozen = {item: store.put(scene.to_bytes()) for item, scene in scenes.items()}
    kit, _ = Kit.unscoped.get_or_create(
        concept=concept,
        defaults={
            "owner_id": concept.owner_id,
            "cooperative_id": concept.cooperative_id,
            "brief": concept.brief,
            "program": program.to_json(),
            "scenes": frozen,
            "drawing_version": artworks.drawing_version(),
            "facts": dict(concept.brief.facts),
        },
    )
    return kit


def set_facts(
    kit: Kit,
    facts: Mapping[str, object],
    *,
    label_width_mm: object = None,
    label_height_mm: object = None,
) -> Kit:
    """The kit with exactly these facts (and this size). BriefError names the field: a fact that can't
    be used, or one that has no room on the label; then nothing is changed.

    Nothing changed: nothing is made anew. Otherwise the revision grows by one.
    """
    wanted = checks.facts(facts)
    width = (
        kit.label_width_mm if label_width_mm is None else checks.label_side("label_width_mm", label_width_mm)
    )
    height = (
        kit.label_height_mm
        if label_height_mm is None
        else checks.label_side("label_height_mm", label_height_mm)
    )
    artworks.scenes_of(program_of(kit), kit.brief.value(wanted), ("label",), label_mm=(width, height))
    with transaction.atomic():
        row = Kit.unscoped.select_for_update().get(pk=kit.pk)
        if (row.facts, row.label_width_mm, row.label_height_mm) != (wanted, width, height):
            row.facts, row.label_width_mm, row.label_height_mm = wanted, width, height
            row.revision += 1
            row.save(update_fields=["facts", "label_width_mm", "label_height_mm", "revision", "changed"])
    return row


def scenes(kit: Kit) -> dict[str, Scene]:
    """The frozen mark, and the label drawn with the facts as they are now."""
    drawn = artworks.scenes_of(program_of(kit), kit.brief.value(kit.facts), ("label",), label_mm=_size(kit))
    frozen = {item: scene_from_bytes(store.get(address)) for item, address in kit.scenes.items()}
    return {**drawn, **frozen}


def _size(kit: Kit) -> tuple[int, int]:
    return kit.label_width_mm, kit.label_height_mm


def program_of(kit: Kit) -> Program:
    """The picked program, brought up to today's language version. BriefError: see ``artworks.stored``."""
    return artworks.stored(kit.program)


def preview(kit: Kit, item: str = "label", facts: Mapping[str, object] | None = None) -> previews.Preview:
    """A picture of one item, at most 40 KB; ``facts`` that are not saved yet stand in for those that are.

    KeyError: no such item. BriefError: a fact that can't be used.
    """
    if item not in PREVIEW_ITEMS:
        raise KeyError(item)
    if item in kit.scenes:
        scene = scene_from_bytes(store.get(kit.scenes[item]))
    else:
        brief = kit.brief.value(kit.facts if facts is None else checks.facts(facts))
        scene = artworks.scenes_of(program_of(kit), brief, (item,), label_mm=_size(kit))[item]
    return previews.preview(scene, long_side_px=960, max_bytes=_PREVIEW_BYTES)


@dataclass(frozen=True)
class Download:
    """``state``: ready, running, done or failed; ``file`` is there once it is done."""

    state: str
    reason: str
    job: Job
    file: StoredFile | None


def download(kit: Kit) -> Download:
    """The ZIP of the kit's present revision; asked for the first time, a worker begins to make it.

    A revision that failed is not begun again by looking: see ``retry_download``.
    """
    key = f"kit:{kit.pk}:{kit.revision}"
    job = Job.objects.filter(key=key).first()
    if job is None:
        job = queue.submit(EXPORT, tenant=tenant_of(kit.owner), subject=str(kit.pk), key=key)
    file = None
    if job.state == State.DONE:
        file = StoredFile.unscoped.filter(job=job, format="zip").first()
    return Download(state=job.state, reason=job.reason, job=job, file=file)


def retry_download(kit: Kit) -> Download:
    """The same, and a failed one is tried again."""
    now = download(kit)
    if now.state == State.FAILED:
        queue.retry(now.job)
        now = download(kit)
    return now
