"""The two forms: what they hold, what they keep after an error, and which field the error is beside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest

from generation.brief import FACT_KEYS, MAX_BRAND, MAX_TEXT, BriefError
from webapp.studio import pages, pages_words
from webapp.studio.models import Kit
from webapp.studio.photos.limits import MAX_BYTES
from webapp.studio.services import briefs, checks, kits

PROCESSES = ("label-sheet", "digital-label", "stamp", "kraft-bag")
"""What can be tapped on the first page, in its order. The API knows them all."""

SIZES = ((70, 100), (100, 60), (70, 70), (60, 40), (50, 30))
CUSTOM = "custom"


def _whole(name: str, value: str) -> str:
    """BriefError where bytes of the form were no letters: the browser's half letters arrive as U+FFFD."""
    if "\ufffd" in value:
        raise BriefError(name, "bad_character", f"{name}: a character in it is no letter.")
    return value


@dataclass
class StartForm:
    """What do you sell? ``kept``: the signed address of a photo that came with an earlier try."""

    text: str = ""
    brand: str = ""
    process: str = PROCESSES[0]
    kept: str = ""
    errors: dict[str, str] = field(default_factory=dict)

    @staticmethod
    def of(request: HttpRequest) -> StartForm:
        """What was typed, whatever it is."""
        sent = request.POST
        process = sent.get("process", PROCESSES[0])
        kept = "" if sent.get("drop_photo") else sent.get("kept", "")
        return StartForm(
            text=sent.get("text", ""),
            brand=sent.get("brand", ""),
            process=process if process in PROCESSES else PROCESSES[0],
            kept=kept if pages.kept_photo(kept) is not None else "",
        )

    def prepare(self, photo: UploadedFile[bytes] | None, address: str) -> briefs.Prepared | None:
        """The checked brief, or None with every error beside its field.

        A good photo is kept when another field is wrong. QueueFull and TooMany pass through.
        """
        self._check_words()
        picture = self._photo(photo)
        if self.errors:
            return None
        try:
            return briefs.prepare(
                text=self.text, brand=self.brand, process=self.process, photo=picture, address=address
            )
        except BriefError as error:
            self.errors[error.field] = pages_words.refusal(error)
            return None

    def _check_words(self) -> None:
        try:
            self.check_brand()
        except BriefError as error:
            self.errors["brand"] = pages_words.refusal(error)
        # A brand with an error in it is a name all the same: the sentence need not give one.
        named = "Brand" if self.errors else self.brand
        try:
            checks.brief(text=_whole("text", self.text), brand=named)
        except BriefError as error:
            self.errors["text"] = pages_words.refusal(error)

    def check_brand(self) -> None:
        checks.clean("brand", _whole("brand", self.brand), MAX_BRAND)

    def _photo(self, photo: UploadedFile[bytes] | None) -> bytes | None:
        if photo is None:
            return pages.kept_photo(self.kept)
        try:
            self.kept = pages.keep_photo(photo.read(MAX_BYTES + 1))
        except BriefError as error:
            self.kept = ""
            self.errors["photo"] = pages_words.refusal(error)
        return pages.kept_photo(self.kept)

    @property
    def longest(self) -> int:
        return MAX_TEXT


@dataclass
class KitForm:
    """The facts as typed and the label's size. Errors by name of field; "" stands for the whole form."""

    facts: Mapping[str, str]
    size: str
    width: str
    height: str
    errors: dict[str, str] = field(default_factory=dict)

    @staticmethod
    def saved(kit: Kit) -> KitForm:
        width, height = kit.label_width_mm, kit.label_height_mm
        size = f"{width}x{height}" if (width, height) in SIZES else CUSTOM
        form = KitForm(dict(kit.facts), size, str(width), str(height))
        error = pages.label_error(kit)
        if error is not None:
            form.refuse(error)
        return form

    @staticmethod
    def of(request: HttpRequest) -> KitForm:
        """What was typed, whatever it is."""
        sent = request.POST
        facts = {key: sent[key] for key in FACT_KEYS if sent.get(key)}
        size, width, height = sent.get("size", CUSTOM), sent.get("width", ""), sent.get("height", "")
        preset = next(((w, h) for w, h in SIZES if size == f"{w}x{h}"), None)
        if preset:
            width, height = str(preset[0]), str(preset[1])
        return KitForm(facts, size if preset else CUSTOM, width[:20], height[:20])

    def save(self, kit: Kit) -> Kit | None:
        """The kit with these facts, or None with the error beside its field and nothing changed."""
        try:
            for key, value in self.facts.items():
                _whole(f"fact.{key}", value)
            return kits.set_facts(kit, self.facts, label_width_mm=self.width, label_height_mm=self.height)
        except BriefError as error:
            self.refuse(error)
            return None

    def refuse(self, error: BriefError) -> None:
        name = error.field.removeprefix("fact.")
        if name in ("label_width_mm", "label_height_mm"):
            name = "size"
        self.errors[name if name in FACT_KEYS or name == "size" else ""] = pages_words.refusal(error)
