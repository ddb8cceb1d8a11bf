"""``manage.py formats``: every format, its items and options."""

from __future__ import annotations

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from plugins import registry
from webapp.production.catalogue import formats


class Command(BaseCommand):
    help = "List the file formats."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--json", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        found = formats()
        if options["json"]:
            self.stdout.write(json.dumps(found, ensure_ascii=False, indent=1))
            return
        for f in found:
            self.stdout.write(f"{f['name']:14} .{f['extension']:5} {f['title']}  ({', '.join(f['items'])})")
        for broken in registry.default().broken:
            self.stderr.write(f"passed over: {broken.name} of {broken.package}: {broken.reason}")
