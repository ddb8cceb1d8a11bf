"""A sheet's rows as briefs, and their records on disk: one file a row, written when all of it is there.

DIR/rows/NAME/...   the row's files, moved here in one step
DIR/state/NAME.json the row's record, written after that; a row without one was not finished
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generation.brief import Brief, BriefError
from webapp.production.making import safe_name
from webapp.production.sheets import SheetError
from webapp.studio.photos import intake
from webapp.studio.services import checks
from webapp.studio.store import write_atomically

COLUMNS = ("id", "text", "brand", "language", "photo", "market", "process")


@dataclass(frozen=True)
class SheetRow:
    """``id`` is unique in its sheet; ``cells`` are what the sheet says."""

    id: str
    cells: Mapping[str, str]

    @property
    def name(self) -> str:
        return safe_name(self.id)

    def fingerprint(self) -> str:
        """Changes with every cell: a row that was corrected is made again."""
        return hashlib.sha256(json.dumps(dict(self.cells), sort_keys=True).encode()).hexdigest()

    def seed(self, seed: int) -> int:
        """31 bits of a hash of seed and id (house.md, Doors)."""
        return int.from_bytes(hashlib.sha256(f"{seed}:{self.id}".encode()).digest()[:4], "big") >> 1


def sheet_rows(raw: Sequence[Mapping[str, str]]) -> tuple[list[SheetRow], list[str]]:
    """Rows with their ids (the line's number where there is none), and columns that mean nothing here.

    SheetError: no ``text`` column, a fact or field that is not known, an id that stands there twice.
    """
    names = list(raw[0]) if raw else []
    if raw and "text" not in names:
        raise SheetError("the column “text” is missing: what does each row sell?")
    unknown = []
    for name in names:
        head, _, tail = name.partition(".")
        if head == "fact" and tail not in checks.FACT_KEYS:
            raise SheetError(f"the column “{name}”: choose one of {', '.join(checks.FACT_KEYS)}.")
        if head == "hold" and tail not in checks.HELD_FIELDS:
            raise SheetError(f"the column “{name}”: choose one of {', '.join(checks.HELD_FIELDS)}.")
        if name not in COLUMNS and head not in ("fact", "hold"):
            unknown.append(name)
    rows = [
        SheetRow(cells.get("id", "") or str(number), {k: v for k, v in cells.items() if k not in unknown})
        for number, cells in enumerate(raw, 1)
    ]
    seen: set[str] = set()
    for row in rows:
        if row.id in seen:
            raise SheetError(f"the id “{row.id}” stands there twice. Each row needs its own.")
        seen.add(row.id)
    return rows, unknown


def brief_of(row: SheetRow, folder: Path) -> Brief:
    """The row's brief. A photo is looked for in the sheet's folder only. BriefError names the column."""
    cells = row.cells
    palette: tuple[str, ...] = ()
    if cells.get("photo"):
        path = (folder / cells["photo"]).resolve()
        if not path.is_relative_to(folder.resolve()) or not path.is_file():
            raise BriefError("photo", "missing", f"photo: “{cells['photo']}” is not beside the sheet.")
        palette = intake.take(path.read_bytes()).palette
    return checks.brief(
        text=cells.get("text", ""),
        brand=cells.get("brand", ""),
        language_tag=cells.get("language", ""),
        process=cells.get("process", "") or "digital-label",
        market_code=cells.get("market", ""),
        fact_values={k[5:]: v for k, v in cells.items() if k.startswith("fact.") and v},
        holds={k[5:]: v for k, v in cells.items() if k.startswith("hold.") and v},
        photo_palette=palette,
    )


class State:
    """What of a run is done; every change of it is one rename."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self._rows, self._state, self._work = out / "rows", out / "state", out / ".work"
        for folder in (self._rows, self._state):
            folder.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(self._work, ignore_errors=True)
        self._work.mkdir()

    def claim(self, settings: Mapping[str, Any]) -> dict[str, Any]:
        """The run's settings as they were at its first start. SheetError where they were others."""
        path = self._state / "_run.json"
        if path.exists():
            there: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            changed = [k for k, v in settings.items() if k != "created" and there.get(k) != v]
            if changed:
                raise SheetError(
                    f"{self.out} holds a run with another {', '.join(changed)}. Choose another --out."
                )
            return there
        write_atomically(path, json.dumps(dict(settings)).encode())
        return dict(settings)

    def record(self, row: SheetRow) -> dict[str, Any] | None:
        """The row's record; None where it is still to be made, or to be made again."""
        try:
            kept: dict[str, Any] = json.loads((self._state / f"{row.name}.json").read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        if kept["fingerprint"] != row.fingerprint() or not kept["final"]:
            return None
        entry: dict[str, Any] = kept["entry"]
        return entry

    def workplace(self, row: SheetRow) -> Path:
        """An empty folder to make the row's files in."""
        path = self._work / row.name
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(parents=True)
        return path

    def commit(self, row: SheetRow, entry: Mapping[str, Any], *, final: bool = True) -> None:
        """Moves the row's files to their place, then writes its record: now it is made.

        ``final`` False: it failed for a reason that may pass, and is tried again at the next start.
        """
        made, place = self._work / row.name, self._rows / row.name
        shutil.rmtree(place, ignore_errors=True)
        if made.exists() and any(made.iterdir()):
            made.rename(place)
        kept = {"fingerprint": row.fingerprint(), "final": final, "entry": dict(entry)}
        data = json.dumps(kept, ensure_ascii=False).encode("utf-8", "surrogatepass")
        write_atomically(self._state / f"{row.name}.json", data)

    def place(self, row: SheetRow) -> str:
        """Where the row's files will lie, relative to DIR."""
        return f"rows/{row.name}"

    def close(self) -> None:
        shutil.rmtree(self._work, ignore_errors=True)
