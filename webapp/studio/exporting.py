"""The export lane: one kit, one ZIP, made whole on disk before anybody hears of it."""

from __future__ import annotations

import logging

from generation.brief import BriefError
from plugins.contract import ExportError
from webapp.jobs.runs import LeaseLost, Run
from webapp.studio import artworks, bundle, readme, store
from webapp.studio.models import Kit, StoredFile
from webapp.studio.services import kits

log = logging.getLogger(__name__)


def run(batch: Run) -> None:
    """The kind's ``run``: see ``webapp.jobs.kinds``. A kit changed meanwhile has a job of its own."""
    for job in batch.jobs:
        kit = Kit.unscoped.select_related("brief", "owner", "concept__round").filter(pk=job.subject).first()
        if kit is None:
            batch.fail(job, "the kit is gone", final=True)
            continue
        if job.key != f"kit:{kit.pk}:{kit.revision}":
            batch.fail(job, "the facts have changed since; ask for the files again", final=True)
            continue
        try:
            data, name = make(kit)
        except (BriefError, ExportError) as error:
            batch.fail(job, error.message, final=True)
            continue
        address = store.put(data)
        try:
            with batch.finish(job):
                StoredFile.unscoped.create(
                    owner_id=kit.owner_id,
                    cooperative_id=kit.cooperative_id,
                    job=job,
                    kit=kit,
                    revision=kit.revision,
                    format="zip",
                    name=name,
                    media_type="application/zip",
                    sha256=address,
                    bytes=len(data),
                )
        except LeaseLost:
            log.warning("the files of kit %s were finished by another worker", kit.pk)


def make(kit: Kit) -> tuple[bytes, str]:
    """The ZIP of the kit and what to call it."""
    brief = kit.brief.value(kit.facts)
    work = artworks.artwork(
        kits.scenes(kit),
        brief,
        kits.program_of(kit),
        concept=str(kit.concept_id),
        created=kit.created.date().isoformat(),
        model_sha256=str(kit.concept.round.model.get("sha256", "")),
    )
    return bundle.build(work, _readme_language(kit)), f"{bundle.file_stem(work.title)}.zip"


def _readme_language(kit: Kit) -> str:
    """The brief's language where the README is told in it, else the one she reads her pages in."""
    written = kit.brief.language
    return written if written.lower().split("-")[0] in readme.LANGUAGES else kit.owner.language
