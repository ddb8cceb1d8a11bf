"""The second page: designs as they are ready, variations on them, and the one that is chosen."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST, require_safe

from generation.brief import BriefError
from webapp.jobs.queue import QueueFull
from webapp.people.models import Seller
from webapp.studio import pages, pages_words
from webapp.studio.forms import StartForm
from webapp.studio.models import BriefRow, ConceptRow, Picture, Round
from webapp.studio.services import briefs, kits
from webapp.studio.views_guard import own_forms_only

POLL_MS, POLL_SLOW_MS = 400, 1500


class Request(HttpRequest):
    """A request behind a secret link (see ``people.links``)."""

    owner: Seller


@dataclass(frozen=True)
class Shown:
    """A round as the page shows it. ``coming``: the places that are still empty."""

    made: Round
    concepts: list[ConceptRow]
    title: str
    notices: list[pages_words.Notice]
    progress: str
    failure: str

    @property
    def coming(self) -> range:
        return range(len(self.concepts), self.made.wanted if self.made.is_open else 0)

    @property
    def poll_ms(self) -> int:
        return POLL_SLOW_MS if pages.place_in_line(self.made.job) else POLL_MS


def shown(made: Round, owner: Seller) -> Shown:
    # The state is read before the concepts: whatever is done by then has written all of them.
    is_open = made.is_open
    concepts = list(ConceptRow.objects.for_owner(owner).filter(round=made).select_related("picture", "kit"))
    return Shown(
        made=made,
        concepts=concepts,
        title=pages_words.round_title(made),
        notices=pages_words.notices(made),
        progress=pages_words.progress(made, len(concepts)),
        failure="" if is_open or concepts else pages_words.failure(made.brief),
    )


@require_safe
def home(request: Request, token: str) -> HttpResponse:
    """Where the secret link leads: to what the seller asked for last."""
    brief = pages.newest_brief(request.owner)
    if brief is None:
        return HttpResponseRedirect(reverse("studio:again", args=[token]))
    return HttpResponseRedirect(reverse("studio:designs", args=[token, brief.pk]))


@require_safe
def designs(request: Request, token: str, pk: uuid.UUID) -> HttpResponse:
    brief = get_object_or_404(BriefRow.objects.for_owner(request.owner), pk=pk)
    return page(request, token, brief)


def page(
    request: Request, token: str, brief: BriefRow, error: str = "", name: str | None = None, status: int = 200
) -> HttpResponse:
    """The designs of a wish; ``error`` above them, ``name`` as it was typed."""
    rounds = [shown(made, request.owner) for made in briefs.rounds(brief)]
    context = {
        "token": token,
        "brief": brief,
        "rounds": rounds,
        "error": error,
        "typed_name": name,
        "others": BriefRow.objects.for_owner(request.owner).exclude(pk=brief.pk)[:12],
        "variations": pages_words.variations(),
        "waiting": any(r.made.is_open for r in rounds),
        "link": request.build_absolute_uri(reverse("studio:home", args=[token])),
        "uses_htmx": True,
        "step": 2,
    }
    return render(request, "studio/designs.html", context, status=status)


@require_GET
def news(request: Request, token: str, pk: uuid.UUID) -> HttpResponse:
    """What has arrived in a round since the page last asked (``have`` designs, ``said`` words)."""
    rows = Round.objects.for_owner(request.owner).select_related("job", "parent", "brief")
    one = shown(get_object_or_404(rows, pk=pk), request.owner)
    have = request.GET.get("have", "0")
    seen = int(have) if have.isdecimal() and len(have) < 4 else 0
    context = {
        "token": token,
        "round": one,
        "brief": one.made.brief,
        "fresh": one.concepts[seen:],
        "missing": range(len(one.concepts), one.made.wanted) if not one.made.is_open else range(0),
        "say": one.progress if one.progress != request.GET.get("said") else "",
        "variations": pages_words.variations(),
    }
    return render(request, "studio/parts/news.html", context)


@require_safe
def picture(request: Request, token: str, pk: uuid.UUID) -> HttpResponse:
    concept = get_object_or_404(ConceptRow.objects.for_owner(request.owner), pk=pk)
    row = get_object_or_404(Picture, concept=concept)
    answer = HttpResponse(bytes(row.data), content_type=row.media_type)
    answer["Cache-Control"] = "private, max-age=31536000, immutable"
    return answer


@own_forms_only
@require_POST
def vary(request: Request, token: str, pk: uuid.UUID) -> HttpResponse:
    """A new round above the others; those stay."""
    rows = ConceptRow.objects.for_owner(request.owner).select_related("brief__owner")
    concept = get_object_or_404(rows, pk=pk)
    try:
        made = briefs.variation(concept, request.POST.get("kind", ""), request.META.get("REMOTE_ADDR", ""))
    except BriefError as error:
        return page(request, token, concept.brief, pages_words.refusal(error), status=422)
    except QueueFull as full:
        return page(request, token, concept.brief, pages_words.busy(full.retry_after), status=503)
    except briefs.TooMany:
        return page(request, token, concept.brief, pages_words.too_many(), status=429)
    address = reverse("studio:designs", args=[token, concept.brief_id])
    return HttpResponseRedirect(f"{address}#round-{made.number}", status=303)


@own_forms_only
@require_POST
def retry(request: Request, token: str, pk: uuid.UUID) -> HttpResponse:
    made = get_object_or_404(Round.objects.for_owner(request.owner).select_related("job"), pk=pk)
    briefs.retry(made)
    address = reverse("studio:designs", args=[token, made.brief_id])
    return HttpResponseRedirect(f"{address}#round-{made.number}", status=303)


@own_forms_only
@require_POST
def rename(request: Request, token: str, pk: uuid.UUID) -> HttpResponse:
    """The same wish under the name that the seller confirms or types."""
    brief = get_object_or_404(BriefRow.objects.for_owner(request.owner).select_related("owner"), pk=pk)
    typed = request.POST.get("brand", "")
    form = StartForm(text=brief.text, brand=typed, process=brief.process)
    address = request.META.get("REMOTE_ADDR", "")
    try:
        form.check_brand()
        new = pages.named(brief, typed, address)
    except BriefError as error:
        return page(request, token, brief, pages_words.refusal(error), typed, status=422)
    except QueueFull as full:
        return page(request, token, brief, pages_words.busy(full.retry_after), typed, status=503)
    except briefs.TooMany:
        return page(request, token, brief, pages_words.too_many(), typed, status=429)
    return HttpResponseRedirect(reverse("studio:designs", args=[token, new.pk]), status=303)


@own_forms_only
@require_POST
def choose(request: Request, token: str, pk: uuid.UUID) -> HttpResponse:
    rows = ConceptRow.objects.for_owner(request.owner).select_related("brief__owner")
    concept = get_object_or_404(rows, pk=pk)
    try:
        kit = kits.pick(concept)
    except BriefError as error:
        return page(request, token, concept.brief, pages_words.refusal(error), status=422)
    return HttpResponseRedirect(reverse("studio:kit", args=[token, kit.pk]), status=303)
