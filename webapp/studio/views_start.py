"""The first page: what do you sell?"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from webapp.jobs.queue import QueueFull
from webapp.people import links
from webapp.people.models import Seller
from webapp.studio import pages_print, pages_words
from webapp.studio.forms import PROCESSES, StartForm
from webapp.studio.models import BriefRow
from webapp.studio.services import briefs
from webapp.studio.views_guard import own_forms_only
from webapp.studio.views_language import speak, tapped


def examples() -> tuple[str, ...]:
    """Sentences to tap, as sellers say them."""
    return (
        _("Honey from our own bees in the lime trees"),
        _("Sun-dried persimmons, made by my grandmother"),
        _("Coffee from our hillside, roasted in small batches"),
        _("Eggs from hens that run free"),
    )


@own_forms_only
@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest, token: str = "") -> HttpResponse:
    """The form; with a ``token`` what comes of it joins the designs behind that link."""
    owner: Seller | None = getattr(request, "owner", None)
    if request.method != "POST":
        return _page(request, _again(request, owner), owner)
    form = StartForm.of(request)
    code = tapped(request)
    if code:
        translation.activate(code)
        return speak(_page(request, form, owner), code)
    example = request.POST.get("example", "")
    if example.isdecimal() and int(example) < len(examples()):
        form.text = examples()[int(example)]
        return _page(request, form, owner)
    try:
        prepared = form.prepare(request.FILES.get("photo"), request.META.get("REMOTE_ADDR", ""))
    except QueueFull as full:
        form.errors[""] = pages_words.busy(full.retry_after)
        response = _page(request, form, owner, status=503)
        response["Retry-After"] = str(full.retry_after)
        return response
    except briefs.TooMany:
        form.errors[""] = pages_words.too_many()
        return _page(request, form, owner, status=429)
    if prepared is None:
        return _page(request, form, owner, status=422)
    seller = owner or links.new_seller(get_language() or "")
    brief = briefs.save(seller, prepared)
    address = reverse("studio:designs", args=[token or links.token_of(seller), brief.pk])
    return HttpResponseRedirect(address, status=303)


def _again(request: HttpRequest, owner: Seller | None) -> StartForm:
    """Her last words, where she comes back to change them."""
    wanted = request.GET.get("from", "")
    if owner is None or not wanted:
        return StartForm()
    row = next((b for b in BriefRow.objects.for_owner(owner) if str(b.pk) == wanted), None)
    if row is None:
        return StartForm()
    process = row.process if row.process in PROCESSES else PROCESSES[0]
    return StartForm(text=row.text, brand=row.brand, process=process)


def _page(request: HttpRequest, form: StartForm, owner: Seller | None, status: int = 200) -> HttpResponse:
    context = {
        "form": form,
        "owner": owner,
        "examples": examples(),
        "processes": [(p, pages_print.process_name(p), f"studio/parts/process-{p}.svg") for p in PROCESSES],
        "switch_form": "start",
        "step": 1,
    }
    response = render(request, "studio/start.html", context, status=status)
    patch_vary_headers(response, ["Cookie", "Accept-Language"])
    if request.method == "POST":
        response["Cache-Control"] = "no-store"
    return response
