"""The API. Views read, ask a service, and answer; every row comes through ``for_owner``."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from django.db.models import Prefetch
from django.http import FileResponse, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import get_language
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from generation.brief import BriefError
from webapp.api import reading, shapes
from webapp.api.access import owner_of
from webapp.api.idempotency import Answer, once
from webapp.jobs.models import State
from webapp.people import links
from webapp.people.models import Seller
from webapp.studio import store
from webapp.studio.models import BriefRow, ConceptRow, Kit, Picture, Round, StoredFile
from webapp.studio.services import briefs, kits

ERRORS = {
    400: shapes.ErrorsOut,
    401: shapes.ErrorsOut,
    404: shapes.ErrorsOut,
    422: shapes.ErrorsOut,
    503: shapes.ErrorsOut,
}
IDEMPOTENCY = OpenApiParameter(
    "Idempotency-Key", str, OpenApiParameter.HEADER, description="Same key, same answer, for 24 hours."
)
BINARY = OpenApiResponse(OpenApiTypes.BINARY)


def _brief(owner: Seller, pk: object) -> dict[str, Any]:
    concepts = Prefetch("concepts", ConceptRow.objects.for_owner(owner))
    rounds = Prefetch(
        "rounds", Round.objects.for_owner(owner).select_related("job").prefetch_related(concepts)
    )
    row = get_object_or_404(BriefRow.objects.for_owner(owner).prefetch_related(rounds), pk=pk)
    return dict(shapes.BriefOut(row).data)


def _plain(data: Any) -> Any:
    """JSON values only: what is stored for a replay is what was sent."""
    import json

    from rest_framework.utils.encoders import JSONEncoder

    return json.loads(json.dumps(data, cls=JSONEncoder))


def _with_link(request: Request, answer: Answer) -> Response:
    status, body, seller = answer
    if seller is None:
        return Response(body, status=status)
    link = request.build_absolute_uri(links.path_of(seller))
    return Response({**body, "token": links.token_of(seller), "link": link}, status=status)


class Briefs(APIView):
    """Open to all: whoever sends a brief gets a secret link; with a token it joins that link's briefs."""

    permission_classes = [AllowAny]

    @extend_schema(
        parameters=[IDEMPOTENCY],
        request={"application/json": shapes.BriefIn, "multipart/form-data": shapes.BriefIn},
        responses={201: shapes.BriefMade, **ERRORS},
    )
    def post(self, request: Request) -> Response:
        def prepare() -> Any:
            prepared = briefs.prepare(**reading.wishes(request))

            def commit() -> Answer:
                language = get_language() or prepared.brief.language
                known = request.auth if isinstance(request.auth, Seller) else None
                seller = known or links.new_seller(language)
                row = briefs.save(seller, prepared)
                return 201, _plain(_brief(seller, row.pk)), seller

            return commit

        return _with_link(request, once(request, prepare))


class BriefDetail(APIView):
    @extend_schema(responses={200: shapes.BriefOut, **ERRORS})
    def get(self, request: Request, pk: object) -> Response:
        return Response(_brief(owner_of(request), pk))


class Variations(APIView):
    @extend_schema(
        parameters=[IDEMPOTENCY], request=shapes.VariationIn, responses={201: shapes.RoundOut, **ERRORS}
    )
    def post(self, request: Request, pk: object) -> Response:
        rows = ConceptRow.objects.for_owner(owner_of(request)).select_related("brief__owner")
        concept = get_object_or_404(rows, pk=pk)

        def prepare() -> Any:
            reading.only(request, frozenset({"kind"}))
            kind = str(reading.fields(request).get("kind", ""))

            def commit() -> Answer:
                made = briefs.variation(concept, kind, request.META.get("REMOTE_ADDR", ""))
                return 201, _plain(shapes.RoundOut(made).data), None

            return commit

        return _with_link(request, once(request, prepare))


class RoundRetry(APIView):
    @extend_schema(request=None, responses={200: shapes.RoundOut, **ERRORS})
    def post(self, request: Request, pk: object) -> Response:
        made = get_object_or_404(Round.objects.for_owner(owner_of(request)).select_related("job"), pk=pk)
        briefs.retry(made)
        return Response(shapes.RoundOut(made).data)


class ConceptPicture(APIView):
    @extend_schema(responses={(200, "image/webp"): BINARY, **ERRORS})
    def get(self, request: Request, pk: object) -> HttpResponse:
        concept = get_object_or_404(ConceptRow.objects.for_owner(owner_of(request)), pk=pk)
        picture = get_object_or_404(Picture, concept=concept)
        answer = HttpResponse(bytes(picture.data), content_type=picture.media_type)
        answer["Cache-Control"] = "private, max-age=31536000, immutable"
        return answer


class Pick(APIView):
    @extend_schema(parameters=[IDEMPOTENCY], request=None, responses={201: shapes.KitOut, **ERRORS})
    def post(self, request: Request, pk: object) -> Response:
        concept = get_object_or_404(
            ConceptRow.objects.for_owner(owner_of(request)).select_related("brief__owner"), pk=pk
        )

        def prepare() -> Any:
            kit = kits.pick(concept)
            return lambda: (201, _plain(shapes.KitOut(kit).data), None)

        return _with_link(request, once(request, prepare))


class KitDetail(APIView):
    @extend_schema(responses={200: shapes.KitOut, **ERRORS})
    def get(self, request: Request, pk: object) -> Response:
        kit = get_object_or_404(Kit.objects.for_owner(owner_of(request)), pk=pk)
        return Response(shapes.KitOut(kit).data)


class KitFacts(APIView):
    @extend_schema(request=shapes.FactsIn, responses={200: shapes.KitOut, **ERRORS})
    def put(self, request: Request, pk: object) -> Response:
        kit = get_object_or_404(Kit.objects.for_owner(owner_of(request)), pk=pk)
        reading.only(request, frozenset({"facts", "label_width_mm", "label_height_mm"}))
        kit = kits.set_facts(
            kit,
            reading.mapping(request, "facts"),
            label_width_mm=reading.fields(request).get("label_width_mm"),
            label_height_mm=reading.fields(request).get("label_height_mm"),
        )
        return Response(shapes.KitOut(kit).data)


class KitPreview(APIView):
    @extend_schema(
        parameters=[OpenApiParameter("item", str, enum=kits.PREVIEW_ITEMS)],
        responses={(200, "image/webp"): BINARY, **ERRORS},
    )
    def get(self, request: Request, pk: object) -> HttpResponse:
        kit = get_object_or_404(Kit.objects.for_owner(owner_of(request)).select_related("brief"), pk=pk)
        item = request.query_params.get("item", "label")
        if item not in kits.PREVIEW_ITEMS:
            raise BriefError("item", "unknown", f"item: choose one of {', '.join(kits.PREVIEW_ITEMS)}.")
        picture = kits.preview(kit, item)
        return HttpResponse(picture.data, content_type=picture.media_type)


class KitDownload(APIView):
    @extend_schema(responses={(200, "application/zip"): BINARY, 202: shapes.DownloadOut, **ERRORS})
    def get(self, request: Request, pk: object) -> HttpResponse | FileResponse | Response:
        """The ZIP; 202 with Retry-After while it is being made; 409 with the reason where it failed."""
        kit = get_object_or_404(Kit.objects.for_owner(owner_of(request)).select_related("owner"), pk=pk)
        return _zip(kits.download(kit))

    @extend_schema(
        request=None, responses={(200, "application/zip"): BINARY, 202: shapes.DownloadOut, **ERRORS}
    )
    def post(self, request: Request, pk: object) -> HttpResponse | FileResponse | Response:
        """Begins once more what has failed."""
        kit = get_object_or_404(Kit.objects.for_owner(owner_of(request)).select_related("owner"), pk=pk)
        return _zip(kits.retry_download(kit))


def _zip(now: kits.Download) -> HttpResponse | FileResponse | Response:
    if now.file is not None:
        return attachment(now.file)
    body = {"state": now.state, "reason": now.reason}
    if now.state == State.FAILED:
        error = {"field": "download", "code": "failed", "message": now.reason}
        return Response({"errors": [error], **body}, status=409)
    return Response(body, status=202, headers={"Retry-After": "1"})


def attachment(file: StoredFile) -> FileResponse:
    """A stored file as a download that no browser runs."""
    answer = FileResponse(store.open_path(file.sha256).open("rb"), content_type=file.media_type)
    ascii_name = file.name.encode("ascii", "ignore").decode().strip("-. ") or "sheaf.zip"
    answer["Content-Disposition"] = (
        f"attachment; filename=\"{ascii_name}\"; filename*=UTF-8''{quote(file.name)}"
    )
    answer["Content-Security-Policy"] = "sandbox"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


class Formats(APIView):
    permission_classes = [AllowAny]

    @extend_schema(responses={200: OpenApiTypes.OBJECT})
    def get(self, request: Request) -> Response:
        from webapp.production.catalogue import formats

        return Response(formats())


class Catalogue(APIView):
    permission_classes = [AllowAny]

    @extend_schema(responses={200: OpenApiTypes.OBJECT})
    def get(self, request: Request) -> Response:
        from webapp.production.catalogue import catalogue

        return Response(catalogue())
