"""A page as a test reads it: what stands beside a field, what was kept, which forms there are."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Any


class Page(HTMLParser):
    """``by_id``: id -> the text inside; ``values``: name of a field -> what is typed in it."""

    def __init__(self, response: Any) -> None:
        super().__init__(convert_charrefs=True)
        self.by_id: dict[str, str] = {}
        self.values: dict[str, str] = {}
        self.tags: list[tuple[str, dict[str, str]]] = []
        self._open: list[tuple[str, str]] = []
        self._area = ""
        self.feed(response.content.decode())

    VOID = frozenset({"input", "img", "meta", "link", "br", "path", "rect", "circle", "ellipse"})

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {k: v or "" for k, v in attrs}
        self.tags.append((tag, found))
        if tag == "input" and "name" in found and found.get("type") not in ("radio", "checkbox"):
            self.values[found["name"]] = found.get("value", "")
        if tag == "input" and found.get("type") == "radio" and "checked" in found:
            self.values[found["name"]] = found["value"]
        if tag == "textarea":
            self._area = found["name"]
            self.values[self._area] = ""
        if tag not in self.VOID:
            self._open.append((tag, found.get("id", "")))
        if "id" in found:
            self.by_id[found["id"]] = ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._area = ""
        while self._open:
            if self._open.pop()[0] == tag:
                break

    def handle_data(self, data: str) -> None:
        if self._area:
            self.values[self._area] += data
        for _, name in self._open:
            if name:
                self.by_id[name] += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [found for name, found in self.tags if name == tag]

    def beside(self, field: str) -> str:
        """The error beside a field of the first page or of the facts."""
        return (self.by_id.get(f"{field}-error") or self.by_id.get(f"error-{field}") or "").strip()
