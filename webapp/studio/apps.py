"""Studio: the seller's path from a sentence to a ZIP."""

from __future__ import annotations

from django.apps import AppConfig


class StudioConfig(AppConfig):
    name = "webapp.studio"
    label = "studio"

    def ready(self) -> None:
        from webapp.studio import work  # noqa: F401  (registers the kinds of jobs)
