"""``produce``: a sheet's rows decoded in batches, committed one by one; goes on where it was killed."""

from __future__ import annotations

import fcntl
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generation.brief import Brief, BriefError
from webapp.production import making
from webapp.production.orders import Order
from webapp.production.rows import SheetRow, State, brief_of
from webapp.production.sheets import SheetError
from webapp.studio.artworks import model_of
from webapp.studio.store import write_atomically

if TYPE_CHECKING:
    from generation.serving.designer import Designer, DesignRequest, DesignResult

BATCH = 16

Say = Callable[[str], None]


@contextmanager
def _only_one(out: Path) -> Iterator[None]:
    """SheetError where another process is at work in the same folder."""
    with open(out / ".lock", "w") as f:
        try:
            fcntl.flock(f, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise SheetError(f"another run is at work in {out}.") from None
        yield


class Production:
    """One run over one sheet into one folder."""

    def __init__(
        self, out: Path, order: Order, concepts: int, seed: int, created: str, load: Callable[[], Designer]
    ) -> None:
        self.out, self.order, self.concepts, self.seed = out, order, concepts, seed
        self.created = created
        self.spent = making.Seconds()
        self.generate = self.load = 0.0
        self.state = State(out)
        self._load = load
        self._designer: Designer | None = None

    @property
    def designer(self) -> Designer:
        """Loaded when the first row needs it: a run that has all its rows needs no model."""
        if self._designer is None:
            begun = time.perf_counter()
            self._designer = self._load()
            self.load = time.perf_counter() - begun
        return self._designer

    def settings(self) -> dict[str, Any]:
        return {
            "concepts": self.concepts,
            "seed": self.seed,
            "pairs": [[item, fmt.name] for item, fmt in self.order.pairs],
            "options": {name: str(value) for name, value in self.order.options.items()},
            "sizes": [*self.order.label_mm, self.order.stamp_mm],
            "created": self.created,
        }

    def run(self, rows: Sequence[SheetRow], folder: Path, say: Say) -> dict[str, Any]:
        """Makes what is missing and writes the manifest; SheetError where the folder is another run's."""
        with _only_one(self.out):
            self.created = self.state.claim(self.settings())["created"]
            have = {r.id: e for r in rows if (e := self.state.record(r)) is not None}
            todo = [r for r in rows if r.id not in have]
            if have:
                say(f"{len(have)} of {len(rows)} rows are made already")
            for start in range(0, len(todo), BATCH):
                have |= self._batch(todo[start : start + BATCH], folder)
                say(f"{len(have)} of {len(rows)}")
            manifest = self._manifest([have[r.id] for r in rows])
            write_atomically(
                self.out / "manifest.json", json.dumps(manifest, ensure_ascii=False, indent=1).encode()
            )
            self.state.close()
        return manifest

    def close(self) -> None:
        """Lets the model go, where one was loaded."""
        if self._designer is not None:
            self._designer.close()

    def _manifest(self, entries: list[dict[str, Any]]) -> dict[str, Any]:
        return {
            "rows": entries,
            "seconds": {
                "load": round(self.load, 3),
                "generate": round(self.generate, 3),
                "compose": round(self.spent.compose, 3),
                "export": round(self.spent.export, 3),
            },
        }

    def _batch(self, rows: Sequence[SheetRow], folder: Path) -> dict[str, dict[str, Any]]:
        from generation.language.holds import held_groups
        from generation.serving.designer import DesignRequest

        out: dict[str, dict[str, Any]] = {}
        work: list[tuple[SheetRow, Brief]] = []
        requests: list[DesignRequest] = []
        for row in rows:
            try:
                brief = brief_of(row, folder)
                held: Mapping[str, tuple[str, ...]] = held_groups(brief.holds)
            except BriefError as error:
                out[row.id] = self._fail(row, error.message)
                continue
            work.append((row, brief))
            requests.append(DesignRequest(brief, self.concepts, row.seed(self.seed), held))
        for (row, brief), result in zip(work, self._design(requests), strict=True):
            if isinstance(result, str):
                out[row.id] = self._fail(row, result, final=False)
            else:
                out[row.id] = self._row(row, brief, result)
        return out

    def _design(self, requests: Sequence[DesignRequest]) -> list[DesignResult | str]:
        """A result for each request, or why there is none; one bad request spoils only itself."""
        if not requests:
            return []
        designer = self.designer
        begun = time.perf_counter()
        results: list[DesignResult | str]
        try:
            results = list(designer.design(requests))
        except Exception as error:  # whatever it is, it belongs into the row's reason
            if len(requests) == 1:
                return [f"{type(error).__name__}: {error}"]
            return [r for request in requests for r in self._design([request])]
        compose = sum(r.seconds["compose"] for r in results if not isinstance(r, str))
        self.spent.compose += compose
        self.generate += max(0.0, time.perf_counter() - begun - compose)
        return results

    def _row(self, row: SheetRow, brief: Brief, result: DesignResult) -> dict[str, Any]:
        place = self.state.workplace(row)
        entries: list[dict[str, Any]] = []
        failed: list[str] = []
        for concept in result.concepts:
            entry, problems = making.make(
                concept,
                brief,
                self.order,
                place,
                place,
                created=self.created,
                model_sha256=model_of(self.designer.card)["sha256"],
                seconds=self.spent,
            )
            for file in entry["files"]:
                file["path"] = f"{self.state.place(row)}/{file['path']}"
            entries.append(entry)
            failed += problems
        if len(entries) < self.concepts:
            failed.append(f"{len(entries)} of {self.concepts} concepts could be made")
        done = {
            "id": row.id,
            "state": "failed" if failed else "done",
            "reason": "; ".join(failed),
            "concepts": entries,
        }
        self.state.commit(row, done)
        return done

    def _fail(self, row: SheetRow, reason: str, *, final: bool = True) -> dict[str, Any]:
        entry = {"id": row.id, "state": "failed", "reason": reason, "concepts": []}
        self.state.commit(row, entry, final=final)
        return entry
