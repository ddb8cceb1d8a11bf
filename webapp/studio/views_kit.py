"""The third and fourth page: the facts with their label, and the files to take home."""

from __future__ import annotations

import uuid
from urllib.parse import quote

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.http import require_GET, require_http_methods, require_POST, require_safe

from generation.brief import BriefError
from webapp.api.views import attachment
from webapp.jobs.models import State
from webapp.people.models import Seller
from webapp.studio import pages, pages_fields, pages_print
from webapp.studio.forms import CUSTOM, SIZES, KitForm
from webapp.studio.models import Kit, StoredFile
from webapp.studio.services import checks, kits
from webapp.studio.views_guard import own_forms_only
from webapp.studio.views_language import speak, tapped

SHARED = "share.jpg"


class Request(HttpRequest):
    """A request behind a secret link (see ``people.links``)."""

    owner: Seller


def _kit(request: Request, pk: uuid.UUID) -> Kit:
    rows = Kit.objects.for_owner(request.owner).select_related("brief", "owner", "concept")
    found: Kit = get_object_or_404(rows, pk=pk)
    return found


@own_forms_only
@require_http_methods(["GET", "HEAD", "POST"])
def kit(request: Request, token: str, pk: uuid.UUID) -> HttpResponse:
    """The facts. Sent: saved, and on to the files where that was tapped."""
    row = _kit(request, pk)
    if request.method != "POST":
        return _page(request, token, row, KitForm.saved(row))
    form = KitForm.of(request)
    code = tapped(request)
    if code:
        translation.activate(code)
        return speak(_page(request, token, row, form), code)
    saved = form.save(row)
    if saved is None:
        return _page(request, token, row, form, status=422)
    name = "studio:files" if request.POST.get("next") == "files" else "studio:kit"
    return HttpResponseRedirect(reverse(name, args=[token, row.pk]), status=303)


def _context(token: str, row: Kit, form: KitForm) -> dict[str, object]:
    return {
        "token": token,
        "kit": row,
        "brief": row.brief,
        "form": form,
        "groups": pages_fields.groups(form.facts, form.errors),
        "sizes": [(w, h, (120 - w) // 2, (120 - h) // 2, f"{w}x{h}") for w, h in SIZES],
        "custom": CUSTOM,
        "bounds": checks.LABEL_MM,
        "drawable": pages.drawable(row),
        "error": form.errors.get("", ""),
        "size_error": form.errors.get("size", ""),
    }


def _page(request: Request, token: str, row: Kit, form: KitForm, status: int = 200) -> HttpResponse:
    context = _context(token, row, form) | {
        "marks": pages_print.forms_of_mark(row.scenes),
        "switch_form": "facts",
        "uses_htmx": True,
        "step": 3,
    }
    return render(request, "studio/kit.html", context, status=status)


@own_forms_only
@require_POST
def live(request: Request, token: str, pk: uuid.UUID) -> HttpResponse:
    """What was typed, saved as soon as it can be; the label as it now is, and errors beside their fields."""
    row = _kit(request, pk)
    form = KitForm.of(request)
    saved = form.save(row)
    return render(request, "studio/parts/live.html", _context(token, saved or row, form))


@require_safe
def item(request: Request, token: str, pk: uuid.UUID, name: str) -> HttpResponse:
    """A picture of the label or of one form of the mark, as saved."""
    row = _kit(request, pk)
    if name not in kits.PREVIEW_ITEMS:
        raise Http404
    try:
        drawn = pages.picture(row, name)
    except BriefError:
        raise Http404 from None
    answer = HttpResponse(drawn.data, content_type=drawn.media_type)
    kept = "max-age=31536000, immutable" if request.GET.get("r") == str(row.revision) else "no-store"
    answer["Cache-Control"] = f"private, {kept}"
    return answer


@own_forms_only
@require_http_methods(["GET", "HEAD", "POST"])
def files(request: Request, token: str, pk: uuid.UUID) -> HttpResponse:
    """The files of the facts as they stand; a worker makes them, the page says how far it is."""
    row = _kit(request, pk)
    if request.method == "POST":
        kits.retry_download(row)
        return HttpResponseRedirect(request.path, status=303)
    error = pages.label_error(row)
    if error is not None:
        return HttpResponseRedirect(reverse("studio:kit", args=[token, row.pk]))
    now = kits.download(row)
    context = _files_context(request, token, row, now) | {
        "files": pages_print.files(row.brief.process, row.scenes),
        "tips": pages_print.tips(row.brief.process),
        "process": pages_print.process_name(row.brief.process),
        "link": request.build_absolute_uri(reverse("studio:home", args=[token])),
        "waiting": now.state in (State.READY, State.RUNNING),
        "uses_htmx": True,
        "step": 4,
    }
    return render(request, "studio/files.html", context)


def _files_context(request: Request, token: str, row: Kit, now: kits.Download) -> dict[str, object]:
    return {
        "token": token,
        "kit": row,
        "drawable": True,
        "file": now.file,
        "failed": now.state == State.FAILED,
        "before": pages.place_in_line(now.job),
    }


@require_GET
def files_news(request: Request, token: str, pk: uuid.UUID) -> HttpResponse:
    """The part of the files page that changes while they are being made."""
    row = _kit(request, pk)
    now = kits.download(row)
    return render(request, "studio/parts/download.html", _files_context(request, token, row, now))


@require_safe
def zipped(request: Request, token: str, pk: uuid.UUID) -> HttpResponseBase:
    """The ZIP; where it is not made yet, the page that says so."""
    row = _kit(request, pk)
    file = _finished(row)
    if file is None:
        return HttpResponseRedirect(reverse("studio:files", args=[token, row.pk]))
    return attachment(file)


@require_safe
def shared(request: Request, token: str, pk: uuid.UUID) -> HttpResponse:
    """The picture to send to customers, at most 200 KB."""
    file = _finished(_kit(request, pk))
    if file is None:
        raise Http404
    answer = HttpResponse(pages.from_zip(file, SHARED), content_type="image/jpeg")
    name = file.name.removesuffix(".zip") + ".jpg"
    answer["Content-Disposition"] = f"inline; filename*=UTF-8''{quote(name)}"
    return answer


def _finished(row: Kit) -> StoredFile | None:
    return (
        StoredFile.objects.for_owner(row.owner).filter(kit=row, revision=row.revision, format="zip").first()
    )
