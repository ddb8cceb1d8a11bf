"""What the pages need beside the services: whose design, the place in line, kept photos, label pictures."""

from __future__ import annotations

import io
import zipfile
from functools import lru_cache

from django.core import signing

from generation.brief import BriefError
from generation.drawing.scene import Scene
from generation.drawing.scene_json import scene_from_bytes
from webapp.jobs.models import Job, State
from webapp.people.models import Seller
from webapp.studio import artworks, previews, store
from webapp.studio.models import BriefRow, Kit, StoredFile
from webapp.studio.photos import intake
from webapp.studio.services import briefs, kits

SECONDS_A_ROUND = 2
SLOW_SECONDS = 25
_KEPT = "studio.kept-photo"
_KEPT_SECONDS = 6 * 3600
_DARK = "#2a2620"


def newest_brief(owner: Seller) -> BriefRow | None:
    """What the seller asked for last; None where she has asked for nothing yet."""
    return BriefRow.objects.for_owner(owner).first()


def place_in_line(job: Job | None) -> int:
    """How many jobs of the same lane were there before this one and still wait; 0: it is next or running."""
    if job is None or job.state != State.READY:
        return 0
    return Job.objects.filter(lane=job.lane, state=State.READY, created__lt=job.created).count()


# -- a photo that outlives a form with an error in it ------------------------------


def keep_photo(data: bytes) -> str:
    """Rebuilds the photo, stores it without metadata, and signs its address for the form.

    BriefError: it is no photo that can be used.
    """
    return signing.dumps(store.put(intake.take(data).jpeg), salt=_KEPT)


def kept_photo(token: str) -> bytes | None:
    """The photo behind ``keep_photo``'s token; None where the token is not ours or too old."""
    if not token:
        return None
    try:
        return store.get(signing.loads(token, salt=_KEPT, max_age=_KEPT_SECONDS))
    except (signing.BadSignature, FileNotFoundError, ValueError):
        return None


# -- the same wish under another name ----------------------------------------------


def named(brief: BriefRow, brand: str, address: str = "") -> BriefRow:
    """A new brief with the same sentence, photo and process, and this name. As ``briefs.create``."""
    return briefs.create(
        brief.owner,
        text=brief.text,
        brand=brand,
        language=brief.language,
        process=brief.process,
        market=brief.market,
        facts=brief.facts,
        holds=brief.holds,
        photo=store.get(brief.photo) if brief.photo else None,
        address=address,
    )


# -- pictures of a kit -------------------------------------------------------------


def label_error(kit: Kit) -> BriefError | None:
    """Why the label can't be drawn with the facts as they are saved; None where it can."""
    try:
        artworks.scenes_of(
            kits.program_of(kit),
            kit.brief.value(kit.facts),
            ("label",),
            label_mm=(kit.label_width_mm, kit.label_height_mm),
        )
    except BriefError as error:
        return error
    return None


@lru_cache(maxsize=128)
def _drawn(kit_id: str, revision: int, item: str) -> previews.Preview:
    kit = Kit.unscoped.select_related("brief").get(pk=kit_id)
    if item not in kit.scenes:
        return kits.preview(kit, item)
    scene = scene_from_bytes(store.get(kit.scenes[item]))
    bare = not any(n.meaning.role == "ground" for n in scene.walk())
    return _on_dark(scene) if item == "logo-reversed" and bare else previews.preview(scene)


def _on_dark(scene: Scene) -> previews.Preview:
    """A pale mark without a ground of its own, on the dark that it is meant for."""
    import resvg_py
    from PIL import Image

    from plugins.vector import write_svg

    scale = previews.LONG_SIDE_PX / max(scene.width_um, scene.height_um)
    size = (max(1, round(scene.width_um * scale)), max(1, round(scene.height_um * scale)))
    svg = write_svg(scene, size_px=size)
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg, background=_DARK, skip_system_fonts=True))
    out = io.BytesIO()
    Image.open(io.BytesIO(png)).convert("RGB").save(out, "WEBP", quality=58, method=4)
    return previews.Preview("image/webp", *size, out.getvalue())


def picture(kit: Kit, item: str) -> previews.Preview:
    """``kits.preview`` of what is saved, drawn once a revision; the marks are smaller and never change."""
    return _drawn(str(kit.pk), kit.revision if item not in kit.scenes else 0, item)


def drawable(kit: Kit) -> bool:
    """Whether there is a picture of the label as it is saved."""
    try:
        picture(kit, "label")
    except BriefError:
        return False
    return True


def from_zip(file: StoredFile, name: str) -> bytes:
    """One file out of a finished ZIP. KeyError: it has none of this name."""
    with zipfile.ZipFile(io.BytesIO(store.get(file.sha256))) as z:
        return z.read(name)
