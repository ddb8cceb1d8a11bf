"""``manage.py contact-sheet KIND --out FILE.png``: many drawings on one sheet, to be looked at."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from webapp.production.arguments import unusable
from webapp.studio.store import write_atomically


class Command(BaseCommand):
    help = "Draw a contact sheet (PNG, or SVG where FILE ends so)."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("kind", metavar="KIND")
        parser.add_argument("--out", type=Path, required=True, metavar="FILE.png")

    def handle(self, *args: Any, **options: Any) -> None:
        from generation.composing.sheets import build

        out: Path = options["out"]
        if out.suffix.lower() not in (".png", ".svg"):
            raise unusable(f"--out {out}: write to a .png or .svg file.")
        try:
            svg = build(options["kind"])
        except (KeyError, ValueError) as error:
            raise unusable(str(error.args[0] if error.args else error)) from None
        if out.suffix.lower() == ".svg":
            write_atomically(out, svg.encode())
            return
        import resvg_py

        png = resvg_py.svg_to_bytes(svg_string=svg, background="#ffffff", skip_system_fonts=True)
        write_atomically(out, bytes(png))
