"""Run as a script by the kill test: submit NUMBER jobs a lane, or print what was committed."""

from __future__ import annotations

import json
import os
import sys

import django


def main(command: str, number: int) -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.webapp.killing.settings"
    django.setup()
    from django.core.management import call_command
    from django.db.models import Count

    from tests.webapp.killing.models import Tally
    from webapp.jobs.models import Job
    from webapp.jobs.queue import submit

    if command == "submit":
        call_command("migrate", run_syncdb=True, verbosity=0)
        for i in range(number):
            submit("killing.batch", tenant=f"t{i % 7}", subject=f"b{i}")
            submit("killing.single", tenant=f"t{i % 3}", subject=f"s{i}")
        return
    done = Tally.objects.filter(step="done").values("subject").annotate(n=Count("id"))
    states = Job.objects.values("state").annotate(n=Count("id"))
    print(
        json.dumps(
            {
                "states": {s["state"]: s["n"] for s in states},
                "done": done.count(),
                "twice": [d["subject"] for d in done if d["n"] > 1],
                "interruptions": sum(Job.objects.values_list("interruptions", flat=True)),
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
