"""The seller's rows: what she said, what was designed for it, what she picked, what she got.

Programs are stored as named JSON with their language version; a picked design also keeps its
Scene, frozen and content-addressed (house.md, Decided 2 and 7). Every row is Owned.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from django.db import models

from generation.brief import Brief
from webapp.jobs.models import Job, State
from webapp.people.scope import Owned

if TYPE_CHECKING:
    from generation.language.program import Program


class BriefRow(Owned):
    """What the seller said, checked. ``photo`` is a content address in the file store."""

    text = models.TextField()
    brand = models.CharField(max_length=80, blank=True)
    language = models.CharField(max_length=35, blank=True)
    process = models.CharField(max_length=32, default="digital-label")
    market = models.CharField(max_length=8, blank=True)
    facts = models.JSONField(default=dict, blank=True)
    holds = models.JSONField(default=dict, blank=True)
    photo = models.CharField(max_length=64, blank=True)
    photo_palette = models.JSONField(default=list, blank=True)

    class Meta:
        ordering = ["-created"]

    def value(self, facts: Mapping[str, str] | None = None) -> Brief:
        """The Brief value; a kit's ``facts`` stand in for those of the brief."""
        return Brief(
            text=self.text,
            brand=self.brand,
            language=self.language,
            process=self.process,
            market=self.market,
            facts=self.facts if facts is None else facts,
            holds=self.holds,
            photo_palette=tuple(self.photo_palette),
        )


class Round(Owned):
    """One asking of the model: the first six, or a variation on one of them.

    A ``changed`` round holds one design that the seller changed by hand; no job made it.
    """

    class Kind(models.TextChoices):
        FIRST = "first"
        MORE_LIKE_THIS = "more_like_this"
        OTHER_COLOURS = "other_colours"
        OTHER_LETTERS = "other_letters"
        SIMPLER = "simpler"
        KEEP_DRAWING = "keep_drawing"
        CHANGED = "changed"
        SIX_MORE = "six_more"

    brief = models.ForeignKey(BriefRow, on_delete=models.CASCADE, related_name="rounds")
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=20, choices=Kind.choices, default=Kind.FIRST)
    parent = models.ForeignKey("ConceptRow", on_delete=models.SET_NULL, null=True, related_name="+")
    held = models.JSONField(default=dict, help_text="held tokens by group")
    seed = models.PositiveBigIntegerField()
    wanted = models.PositiveSmallIntegerField(default=6)
    notices = models.JSONField(default=list, help_text="what to tell the seller: code and params")
    seconds = models.JSONField(default=dict, help_text="generate, compose")
    model = models.JSONField(default=dict, help_text="the checkpoint's card")
    job = models.OneToOneField(Job, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["brief", "number"], name="one_round_a_number")]

    @property
    def state(self) -> str:
        """A Job state: ready, running, done or failed."""
        if self.job:
            return self.job.state
        return State.DONE if self.kind == self.Kind.CHANGED else State.FAILED

    @property
    def is_open(self) -> bool:
        """Whether more concepts may still come."""
        return self.state in (State.READY, State.RUNNING)


class ConceptRow(Owned):
    """One idea: its program and what was found out about it."""

    brief = models.ForeignKey(BriefRow, on_delete=models.CASCADE, related_name="concepts")
    round = models.ForeignKey(Round, on_delete=models.CASCADE, related_name="concepts")
    position = models.PositiveSmallIntegerField()
    program = models.JSONField()
    program_sha256 = models.CharField(max_length=64)
    language_version = models.PositiveIntegerField()
    drawing_version = models.PositiveIntegerField()
    species = models.CharField(max_length=40)
    lockup = models.CharField(max_length=20)
    style = models.CharField(max_length=20)
    palette = models.JSONField(default=list)
    inks = models.PositiveSmallIntegerField(default=0)
    caption = models.TextField(blank=True)
    passed = models.BooleanField(default=True)
    failures = models.JSONField(default=list)
    score = models.JSONField(default=dict, help_text="total and parts, see generation.judging.score")
    taken = models.BooleanField(default=False, help_text="near to somebody else's design; never whose")
    parent = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["round", "position"], name="one_concept_a_place"),
            models.UniqueConstraint(fields=["round", "program_sha256"], name="one_idea_once"),
        ]

    def value(self) -> Program:
        """The Program, brought up to today's language version."""
        from generation.language.migrations import load

        return load(self.program)


class Picture(models.Model):
    """A concept's preview, at most 15 KB, made by the worker beside the row."""

    concept = models.OneToOneField(ConceptRow, on_delete=models.CASCADE, primary_key=True)
    media_type = models.CharField(max_length=20)
    width_px = models.PositiveSmallIntegerField()
    height_px = models.PositiveSmallIntegerField()
    data = models.BinaryField()


class Likeness(models.Model):
    """What a concept looks like, in few bytes, to find near-duplicates among everybody's.

    Only ``webapp.studio.likenesses`` reads it: it answers yes or no, never whose.
    """

    id = models.BigAutoField(primary_key=True)
    concept = models.OneToOneField(ConceptRow, on_delete=models.CASCADE, related_name="likeness")
    owner = models.ForeignKey("people.Seller", on_delete=models.CASCADE, related_name="+")
    version = models.PositiveSmallIntegerField(help_text="that of generation.judging.likeness")
    fingerprint = models.BinaryField(max_length=128)


class Kit(Owned):
    """A picked concept with its facts and label size.

    ``scenes``: item -> content address of the scene as it was picked, never drawn anew.
    ``revision`` grows with every change of facts or size; each revision has its own files.
    """

    concept = models.OneToOneField(ConceptRow, on_delete=models.CASCADE, related_name="kit")
    brief = models.ForeignKey(BriefRow, on_delete=models.CASCADE, related_name="kits")
    program = models.JSONField()
    scenes = models.JSONField(default=dict)
    drawing_version = models.PositiveIntegerField()
    facts = models.JSONField(default=dict, blank=True)
    label_width_mm = models.PositiveSmallIntegerField(default=70)
    label_height_mm = models.PositiveSmallIntegerField(default=100)
    revision = models.PositiveIntegerField(default=1)
    changed = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["-created"]


class StoredFile(Owned):
    """A finished file. The bytes were on disk, whole, before this row was committed."""

    job = models.ForeignKey(Job, on_delete=models.CASCADE, related_name="files")
    kit = models.ForeignKey(Kit, on_delete=models.CASCADE, related_name="files")
    revision = models.PositiveIntegerField()
    format = models.CharField(max_length=20)
    name = models.CharField(max_length=200)
    media_type = models.CharField(max_length=60)
    sha256 = models.CharField(max_length=64)
    bytes = models.PositiveBigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["job", "format"], name="one_file_a_format")]
