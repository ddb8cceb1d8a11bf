"""``manage.py serve``: web and workers, one process tree, on one machine."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

from webapp.jobs.supervisor import Child, Supervisor, worker_command

# Pages of these apps are never shown, so their pictures and scripts need not be served.
_UNSERVED = ["rest_framework", "admin"]


def _newest_static() -> float:
    newest = 0.0
    for finder in get_finders():
        for path, storage in finder.list(_UNSERVED):
            newest = max(newest, os.path.getmtime(storage.path(path)))
    return newest


class Command(BaseCommand):
    help = "Serve the page and its workers. Ctrl-C stops all of it."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--host", default="127.0.0.1")
        parser.add_argument("--port", type=int, default=int(os.environ.get("PORT", "8000")))
        parser.add_argument("--threads", type=int, default=8, help="web requests at a time")

    def handle(self, *args: Any, **options: Any) -> None:
        host, port = options["host"], options["port"]
        self._check_port(host, port)
        call_command("migrate", interactive=False, verbosity=0)
        self._collect_static()
        web = [
            *(sys.executable, "-m", "gunicorn", "webapp.config.wsgi:application"),
            *("--config", "python:webapp.config.gunicorn", "--bind", f"{host}:{port}"),
            *("--threads", str(options["threads"])),
        ]
        children = [
            Child("web", web),
            Child("generate worker", worker_command("generate", "solo", 1)),
            Child("export worker", worker_command("export", "prefork", 1)),
        ]
        environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
        environment.setdefault("DJANGO_SETTINGS_MODULE", os.environ["DJANGO_SETTINGS_MODULE"])
        self.stdout.write(f"Sheaf: http://{host}:{port}/  (Ctrl-C stops it)")
        self.stdout.flush()
        sys.exit(Supervisor(children, environment, say=self._say).run())

    def _say(self, words: str) -> None:
        self.stderr.write(words)

    def _check_port(self, host: str, port: int) -> None:
        with socket.socket() as s:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                s.bind((host, port))
            except OSError as error:
                words = f"{host}:{port} can't be used ({error}). Choose another: make run PORT=8001"
                raise CommandError(words) from None

    def _collect_static(self) -> None:
        manifest = Path(settings.STATIC_ROOT or "") / "staticfiles.json"
        if not manifest.exists() or manifest.stat().st_mtime < _newest_static():
            call_command("collectstatic", interactive=False, verbosity=0, ignore_patterns=_UNSERVED)
