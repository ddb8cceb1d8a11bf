"""What answers look like: serializers out (they are the OpenAPI document too), and how requests are read."""

from __future__ import annotations

from typing import Any

from rest_framework import serializers

from generation.brief import FACT_KEYS, PROCESSES
from webapp.jobs.models import State
from webapp.studio.models import BriefRow, ConceptRow, Kit, Round
from webapp.studio.services import briefs, checks


class BriefIn(serializers.Serializer[Any]):
    """JSON, or multipart where there is a photo (``facts`` and ``holds`` then as JSON text)."""

    text = serializers.CharField(help_text="What do you sell? In any language.")
    brand = serializers.CharField(required=False)
    language = serializers.CharField(required=False, help_text="BCP 47")
    process = serializers.ChoiceField(PROCESSES, required=False)
    market = serializers.ChoiceField(checks.MARKETS, required=False)
    facts = serializers.DictField(
        child=serializers.CharField(), required=False, help_text=", ".join(FACT_KEYS)
    )
    holds = serializers.DictField(child=serializers.CharField(), required=False)
    photo = serializers.FileField(required=False, help_text="JPEG, PNG or WebP, at most 15 MB")


class VariationIn(serializers.Serializer[Any]):
    kind = serializers.ChoiceField(briefs.VARIATIONS)


class FactsIn(serializers.Serializer[Any]):
    facts = serializers.DictField(child=serializers.CharField())
    label_width_mm = serializers.IntegerField(required=False, min_value=20, max_value=300)
    label_height_mm = serializers.IntegerField(required=False, min_value=20, max_value=300)


class Notice(serializers.Serializer[Any]):
    code = serializers.CharField()
    params = serializers.DictField()


class ConceptOut(serializers.ModelSerializer[ConceptRow]):
    picture = serializers.SerializerMethodField()

    class Meta:
        model = ConceptRow
        fields = [
            "id",
            "position",
            "species",
            "lockup",
            "style",
            "palette",
            "inks",
            "caption",
            "passed",
            "failures",
            "parent",
            "program",
            "picture",
        ]

    def get_picture(self, row: ConceptRow) -> str:
        return f"/api/v1/concepts/{row.pk}/picture"


class RoundOut(serializers.ModelSerializer[Round]):
    state = serializers.ChoiceField(State.choices)
    reason = serializers.SerializerMethodField()
    notices = Notice(many=True)
    concepts = ConceptOut(many=True)

    class Meta:
        model = Round
        fields = [
            "id",
            "number",
            "kind",
            "parent",
            "state",
            "reason",
            "wanted",
            "notices",
            "seconds",
            "concepts",
        ]

    def get_reason(self, row: Round) -> str:
        return row.job.reason if row.job else ""


class BriefOut(serializers.ModelSerializer[BriefRow]):
    rounds = RoundOut(many=True)

    class Meta:
        model = BriefRow
        fields = [
            "id",
            "text",
            "brand",
            "language",
            "process",
            "market",
            "facts",
            "holds",
            "photo_palette",
            "created",
            "rounds",
        ]


class BriefMade(BriefOut):
    """The answer to a new brief; ``token`` is the secret that opens it again."""

    token = serializers.CharField()
    link = serializers.CharField()

    class Meta(BriefOut.Meta):
        fields = [*BriefOut.Meta.fields, "token", "link"]


class KitOut(serializers.ModelSerializer[Kit]):
    preview = serializers.SerializerMethodField()
    download = serializers.SerializerMethodField()

    class Meta:
        model = Kit
        fields = [
            "id",
            "brief",
            "concept",
            "facts",
            "label_width_mm",
            "label_height_mm",
            "revision",
            "preview",
            "download",
        ]

    def get_preview(self, kit: Kit) -> str:
        return f"/api/v1/kits/{kit.pk}/preview"

    def get_download(self, kit: Kit) -> str:
        return f"/api/v1/kits/{kit.pk}/download"


class DownloadOut(serializers.Serializer[Any]):
    state = serializers.ChoiceField(State.choices)
    reason = serializers.CharField()


class ErrorOut(serializers.Serializer[Any]):
    field = serializers.CharField()
    code = serializers.CharField()
    message = serializers.CharField()


class ErrorsOut(serializers.Serializer[Any]):
    errors = ErrorOut(many=True)  # type: ignore[assignment]
