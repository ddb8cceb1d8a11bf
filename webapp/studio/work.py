"""The kinds of jobs that the studio gives to workers."""

from __future__ import annotations

from django.conf import settings

from webapp.jobs.kinds import Kind, register
from webapp.jobs.models import Lane
from webapp.jobs.runs import Run
from webapp.studio.services import briefs, engine, kits


def _generate(run: Run) -> None:
    from webapp.studio import generating

    generating.run(run)


def _export(run: Run) -> None:
    from webapp.studio import exporting

    exporting.run(run)


GENERATE = register(
    Kind(
        briefs.GENERATE,
        Lane.GENERATE,
        _generate,
        batch=settings.SHEAF_GENERATE_BATCH,
        warm=engine.warm,
        close=engine.close,
    )
)
EXPORT = register(Kind(kits.EXPORT, Lane.EXPORT, _export))
