"""Production: the commands, and the cooperative's path from a sheet to files."""

from __future__ import annotations

from django.apps import AppConfig


class ProductionConfig(AppConfig):
    name = "webapp.production"
    label = "production"
