"""A design's parts chosen by hand: products, their forms, style and lock-up, and what six more shall keep.

Each tap is a form sent and an address answered, so the page works without JavaScript and the browser's
way back undoes. A wish is drawn and judged before it is shown; one that can't be drawn changes nothing.
"""

from __future__ import annotations

import uuid

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from generation.brief import BriefError
from webapp.jobs.queue import QueueFull
from webapp.studio import changing, drawings, pages_change, pages_words, previews, views_designs
from webapp.studio.changing import Wish
from webapp.studio.changing_state import FIND, State
from webapp.studio.models import ConceptRow
from webapp.studio.services import briefs, changes
from webapp.studio.views_designs import Request
from webapp.studio.views_guard import own_forms_only

KEPT = "max-age=31536000, immutable"


def _concept(request: Request, pk: uuid.UUID) -> ConceptRow:
    rows = ConceptRow.objects.for_owner(request.owner).select_related("brief__owner", "round")
    found: ConceptRow = get_object_or_404(rows, pk=pk)
    return found


@own_forms_only
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: Request, token: str, pk: uuid.UUID) -> HttpResponse:
    concept = _concept(request, pk)
    try:
        base = changing.wish_of(changes.base_of(concept))
    except BriefError as error:
        return _unreadable(request, token, concept, error)
    if request.method == "POST":
        return _sent(request, token, concept, base)
    state = State.of(request.GET, base)
    return _page(request, token, concept, state, base)


def _sent(request: Request, token: str, concept: ConceptRow, base: Wish) -> HttpResponse:
    before = State.of(request.POST, base)
    after = before.tapped(request.POST.get("set", ""))
    do, address = request.POST.get("do", ""), request.META.get("REMOTE_ADDR", "")
    try:
        if do == "take":
            number = changes.take(concept, after.wish, address).round.number
        elif do == "more":
            number = changes.six_more(concept, after.wish, after.keep, address).number
        else:
            if after.wish != before.wish:
                changes.drawn(concept, after.wish)
            where = reverse("studio:change", args=[token, concept.pk])
            return HttpResponseRedirect(after.address(where), status=303)
    except BriefError as error:
        # The tap was on a part that stays open; what it asked for is not taken over.
        stays = State(before.wish, before.keep, after.at, before.slot, before.search)
        words = pages_change.refusal(error, before.wish, after.wish)
        return _page(request, token, concept, stays, base, words, 422)
    except QueueFull as full:
        return _page(request, token, concept, before, base, pages_words.busy(full.retry_after), 503)
    except briefs.TooMany:
        return _page(request, token, concept, before, base, pages_words.too_many(), 429)
    return _onward(request, f"{reverse('studio:designs', args=[token, concept.brief_id])}#round-{number}")


def _onward(request: Request, address: str) -> HttpResponse:
    """To another page: htmx is told to go there, for it would put it into this one."""
    if "HX-Request" in request.headers:
        return HttpResponse(headers={"HX-Redirect": address})
    return HttpResponseRedirect(address, status=303)


def _page(
    request: Request,
    token: str,
    concept: ConceptRow,
    state: State,
    base: Wish,
    error: str = "",
    status: int = 200,
) -> HttpResponse:
    if not error:
        try:
            changes.drawn(concept, state.wish)
        except BriefError as refused:
            error = pages_change.refusal(refused, base, state.wish)
            state = State(base, state.keep, state.at)
    context = {
        "token": token,
        "concept": concept,
        "brief": concept.brief,
        "now": pages_change.Shown(token, concept, state, base),
        "state": state,
        "error": error,
        "uses_htmx": True,
        "step": 2,
    }
    live = "HX-Request" in request.headers
    response = render(request, "studio/change.html", context, status=200 if live else status)
    if live and state.at == FIND:
        response["HX-Reswap"] = f"outerHTML show:#part-{FIND}:top"
    if live and status != 200:
        # The address bar keeps saying what is shown.
        response["HX-Push-Url"] = "false"
    return response


def _unreadable(request: Request, token: str, concept: ConceptRow, error: BriefError) -> HttpResponse:
    """A design of another version: it can be looked at and chosen, not changed."""
    return views_designs.page(request, token, concept.brief, pages_words.refusal(error), status=422)


@require_safe
def picture(request: Request, token: str, pk: uuid.UUID) -> HttpResponse:
    """The design with the parts in the address; where they can't be drawn, an empty frame."""
    concept = _concept(request, pk)
    try:
        base = changing.wish_of(changes.base_of(concept))
        shown = changes.picture(concept, State.of(request.GET, base).wish, tile="tile" in request.GET)
    except BriefError:
        return _image(drawings.no_room(), "private, no-store")
    return _image(shown, f"private, {KEPT}")


@require_safe
def drawing(request: HttpRequest, species: str, form: str, style: str, look: str) -> HttpResponse:
    """A product in a form and a style: the same for everybody, so every cache may keep it."""
    if not drawings.known(species, form, style, look):
        raise Http404
    return _image(drawings.drawing(species, form, style, look), f"public, {KEPT}")


def _image(shown: previews.Preview, caching: str) -> HttpResponse:
    answer = HttpResponse(shown.data, content_type=shown.media_type)
    answer["Cache-Control"] = caching
    return answer
