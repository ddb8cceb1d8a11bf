"""``manage.py produce SHEET --out DIR``: every row of a CSV or XLSX, resumable at any moment."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from webapp.production import arguments
from webapp.production.clock import today
from webapp.production.orders import OrderError, order
from webapp.production.producing import Production
from webapp.production.rows import sheet_rows
from webapp.production.sheets import SheetError, read_sheet


class Command(BaseCommand):
    help = "Design for every row of a sheet. Killed and started again it goes on where it was."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("sheet", type=Path, metavar="SHEET", help="CSV or XLSX with a column “text”")
        arguments.add_shared(parser)

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            wanted = order(options["item"], options["format"], options["option"])
            rows, unknown = sheet_rows(read_sheet(options["sheet"]))
        except (OrderError, SheetError) as error:
            raise arguments.unusable(str(error)) from None
        for name in unknown:
            self.stderr.write(f"the column “{name}” means nothing here and is left out")
        out = arguments.out_folder(options["out"])
        production = Production(
            out,
            wanted,
            options["concepts"],
            options["seed"],
            today(),
            partial(arguments.load_designer, options["checkpoint"]),
        )
        try:
            manifest = production.run(rows, options["sheet"].resolve().parent, self.stderr.write)
        except SheetError as error:
            raise arguments.unusable(str(error)) from None
        finally:
            production.close()
        failed = [r for r in manifest["rows"] if r["state"] == "failed"]
        for row in failed:
            self.stderr.write(f"row {row['id']}: {row['reason']}")
        self.stdout.write(str(out / "manifest.json"))
        sys.exit(1 if failed else 0)
