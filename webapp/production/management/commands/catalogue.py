"""``manage.py catalogue``: what there is to choose from."""

from __future__ import annotations

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from webapp.production.catalogue import catalogue


class Command(BaseCommand):
    help = "List species, styles, lock-ups, items, processes and the other closed lists."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--json", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        found = catalogue()
        if options["json"]:
            self.stdout.write(json.dumps(found, ensure_ascii=False, indent=1))
            return
        for name, values in found.items():
            self.stdout.write(f"{name}: {', '.join(values)}")
