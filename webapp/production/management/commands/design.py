"""``manage.py design TEXT --out DIR``: from one sentence to concepts, files and a manifest."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandParser

from generation.brief import Brief, BriefError
from webapp.production import arguments, making
from webapp.production.clock import since_process_start, today
from webapp.production.orders import Order, OrderError, key_value, order
from webapp.studio.artworks import model_of
from webapp.studio.photos import intake
from webapp.studio.services import checks
from webapp.studio.store import write_atomically

if TYPE_CHECKING:
    from generation.serving.designer import Designer


class Command(BaseCommand):
    help = "Design marks for one brief. Needs no server and no database."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("text", metavar="TEXT", help="what do you sell? In any language")
        arguments.add_shared(parser)
        parser.add_argument("--brand", default="", metavar="NAME")
        parser.add_argument("--language", default="", metavar="L", help="BCP 47, for example zh-Hans")
        parser.add_argument("--photo", type=Path, metavar="FILE", help="its colours steer the palette")
        parser.add_argument("--process", default="digital-label")
        parser.add_argument("--market", default="", help="cn, eu, us or in")
        parser.add_argument("--fact", action="append", default=[], metavar='key="value"', help="repeatable")
        parser.add_argument("--hold", action="append", default=[], metavar="field=value", help="repeatable")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            wanted = order(options["item"], options["format"], options["option"])
            brief = _brief(options)
        except OrderError as error:
            raise arguments.unusable(str(error)) from None
        except BriefError as error:
            raise arguments.unusable(error.message) from None
        if options["language"] and not checks.language(options["language"]):
            self.stderr.write(f"language {options['language']!r} is not known; the text will tell")
        out = arguments.out_folder(options["out"])
        designer = arguments.load_designer(options["checkpoint"])
        try:
            failed = _make(designer, brief, wanted, out, options["concepts"], options["seed"])
        finally:
            designer.close()
        for words in failed:
            self.stderr.write(words)
        self.stdout.write(str(out / "manifest.json"))
        sys.exit(1 if failed else 0)


def _brief(options: dict[str, Any]) -> Brief:
    palette: tuple[str, ...] = ()
    if options["photo"] is not None:
        try:
            data = options["photo"].read_bytes()
        except OSError as error:
            raise BriefError("photo", "unreadable", f"photo: {options['photo']}: {error.strerror}") from None
        palette = intake.take(data).palette
    return checks.brief(
        text=options["text"],
        brand=options["brand"],
        language_tag=options["language"],
        process=options["process"],
        market_code=options["market"],
        fact_values=dict(key_value(w, "--fact") for w in options["fact"]),
        holds=dict(key_value(w, "--hold") for w in options["hold"]),
        photo_palette=palette,
    )


def _make(designer: Designer, brief: Brief, wanted: Order, out: Path, concepts: int, seed: int) -> list[str]:
    """Writes everything; what could not be made, in sentences."""
    from generation.language.holds import held_groups
    from generation.serving.designer import DesignRequest

    model = model_of(designer.card)
    load = since_process_start()
    request = DesignRequest(brief=brief, concepts=concepts, seed=seed, held=held_groups(brief.holds))
    begun = time.perf_counter()
    result = designer.design([request])[0]
    spent = making.Seconds(compose=result.seconds["compose"])
    generate = max(0.0, time.perf_counter() - begun - spent.compose)
    failed: list[str] = []
    entries = []
    for concept in result.concepts:
        entry, problems = making.make(
            concept,
            brief,
            wanted,
            out,
            out,
            created=today(),
            model_sha256=model["sha256"],
            seconds=spent,
        )
        entries.append(entry)
        failed += problems
        if not concept.passed:
            failed.append(f"concept {concept.id} fails its checks: {', '.join(concept.failures)}")
    if len(entries) < concepts:
        failed.append(f"{len(entries)} of {concepts} concepts could be made")
    manifest = {
        "brief": making.brief_json(brief),
        "model": model,
        "concepts": entries,
        "notices": [{"code": n.code, "params": dict(n.params)} for n in result.notices],
        "failures": failed,
        "seconds": {
            "load": round(load, 3),
            "generate": round(generate, 3),
            "compose": round(spent.compose, 3),
            "export": round(spent.export, 3),
        },
    }
    write_atomically(out / "manifest.json", json.dumps(manifest, ensure_ascii=False, indent=1).encode())
    return failed
