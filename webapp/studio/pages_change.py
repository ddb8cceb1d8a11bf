"""What the change page shows: rows of products, tiles to tap, switches to keep, and why a wish can't be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from generation.brief import BriefError
from generation.language import fields as f
from generation.motifs import registry
from webapp.studio import artworks, changing, drawings, pages_parts, pages_species, pages_words
from webapp.studio.changing import GENERAL, Wish
from webapp.studio.changing_state import State, wish_query
from webapp.studio.models import ConceptRow


@dataclass(frozen=True)
class Tile:
    """A picture to tap. ``value``: what the button sends; ``id``: for the focus to find it again."""

    id: str
    value: str
    words: str
    picture: str
    chosen: bool = False


@dataclass(frozen=True)
class Product:
    """A product of the mark, with its forms. ``place`` counts from 0, the hero."""

    place: int
    words: str
    picture: str
    forms: Sequence[Tile]
    asked: bool


@dataclass(frozen=True)
class Search:
    """Where a product is looked for. ``title``: what a tap on it does."""

    title: str
    nothing: str
    found: Sequence[Tile]


@dataclass(frozen=True)
class Keep:
    """A switch."""

    name: str
    words: str
    on: bool


class Shown:
    """A state of the page, ready for its template. ``token``: of the secret link."""

    def __init__(self, token: str, concept: ConceptRow, state: State, base: Wish) -> None:
        self.state, self.base = state, base
        self._token, self._concept = token, concept
        brief = concept.brief.value()
        self._ink = state.wish.lockup == "hand_stamp" or concept.inks == 1
        self._styles = changing.styles_for(brief)
        self._lockups = changing.lockups_for(brief)
        self._text = brief.text
        self._spoken = any(t["ref"] == "span" for t in concept.program["texts"].values())

    @property
    def changed(self) -> bool:
        return self.state.wish != self.base

    @property
    def picture(self) -> str:
        return self._picture(self.state.wish)

    @property
    def words(self) -> str:
        """The design in words: its products, how they are drawn, how they are set."""
        return " · ".join((self.products_said, self.style_said, self.lockup_said))

    @property
    def products_said(self) -> str:
        return ", ".join(pages_parts.species_name(s) for s, _form in self.state.wish.motifs)

    @property
    def words_stay(self) -> bool:
        """Whether the mark shows words of her sentence, which another product would not change."""
        return self._spoken and self.state.wish.motifs != self.base.motifs

    @property
    def style_said(self) -> str:
        return pages_parts.styles()[self.state.wish.style]

    @property
    def lockup_said(self) -> str:
        return pages_parts.lockups()[self.state.wish.lockup]

    @property
    def products(self) -> list[Product]:
        motifs = self.state.wish.motifs
        return [
            Product(
                place,
                pages_parts.species_name(species),
                self._drawing(species, form),
                self._forms(place, species, form),
                place == self.state.slot,
            )
            for place, (species, form) in enumerate(motifs)
        ]

    def _forms(self, place: int, species: str, form: str) -> list[Tile]:
        return [
            Tile(
                f"form-{place}-{one}",
                f"form:{place}.{one}",
                pages_parts.form_name(one),
                self._drawing(species, one),
                one == form,
            )
            for one in registry.forms_of(species)
        ]

    @property
    def next_place(self) -> int | None:
        """The place of one product more; None where there is no room for it."""
        motifs = self.state.wish.motifs
        return None if len(motifs) == f.MAX_MOTIFS or motifs[0][0] == GENERAL else len(motifs)

    @property
    def adding(self) -> bool:
        return self.state.slot == self.next_place

    @property
    def search(self) -> Search:
        motifs = self.state.wish.motifs
        language = get_language() or "en"
        nothing = ""
        found = pages_species.search(self.state.search, language)
        if self.state.search and not found:
            words = _("We have no drawing called “%(words)s” yet. Try another word, or take one of these:")
            nothing = words % {"words": self.state.search}
        if not found:
            others = ConceptRow.objects.for_owner(self._concept.owner).filter(brief_id=self._concept.brief_id)
            near = others.values_list("species", flat=True)
            found = pages_species.likely(self._text, near, (s for s, _form in motifs))
        if self.state.slot >= len(motifs):
            title = _("One product more")
        else:
            title = _("Instead of %(product)s") % {
                "product": pages_parts.species_name(motifs[self.state.slot][0])
            }
        chosen = {s for s, _form in motifs}
        tiles = [
            Tile(
                f"species-{s}",
                f"species:{s}",
                pages_parts.species_name(s),
                self._drawing(s, registry.forms_of(s)[0]),
                s in chosen,
            )
            for s in found
        ]
        return Search(title, nothing, tiles)

    @property
    def styles(self) -> list[Tile]:
        species, form = self.state.wish.motifs[0]
        words = pages_parts.styles()
        return [
            Tile(
                f"style-{s}",
                f"style:{s}",
                words[s],
                self._drawing(species, form, s),
                s == self.state.wish.style,
            )
            for s in self._styles
        ]

    @property
    def fewer_styles(self) -> bool:
        return len(self._styles) < len(f.STYLES)

    @property
    def lockups(self) -> list[Tile]:
        words = pages_parts.lockups()
        return [
            Tile(
                f"lockup-{x}",
                f"lockup:{x}",
                words[x],
                self._picture(replace(self.state.wish, lockup=x), tile=True),
                x == self.state.wish.lockup,
            )
            for x in self._lockups
        ]

    def keep(self, name: str, words: str) -> Keep:
        return Keep(name, words, name in self.state.keep)

    @property
    def keep_species(self) -> list[Keep]:
        return [self.keep("species", _("Keep what is drawn")), self.keep("form", _("Keep its form"))]

    @property
    def keep_style(self) -> list[Keep]:
        return [self.keep("style", _("Keep the way of drawing"))]

    @property
    def keep_lockup(self) -> list[Keep]:
        return [self.keep("lockup", _("Keep the lay-out"))]

    @property
    def keep_rest(self) -> list[Keep]:
        return [self.keep("palette", _("Keep the colours")), self.keep("type", _("Keep the letters"))]

    def _drawing(self, species: str, form: str, style: str = "") -> str:
        look = drawings.INK if self._ink else drawings.COLOUR
        where = reverse("studio:drawing", args=[species, form, style or self.state.wish.style, look])
        return f"{where}?v={artworks.drawing_version()}"

    def _picture(self, wish: Wish, *, tile: bool = False) -> str:
        where = reverse("studio:change-picture", args=[self._token, self._concept.pk])
        pairs = [*wish_query(wish), *([("tile", "1")] if tile else []), ("v", artworks.drawing_version())]
        return f"{where}?{urlencode(pairs)}"


def refusal(error: BriefError, before: Wish, wanted: Wish) -> str:
    """Why a wish can't be drawn, in words that name the part, and that nothing was changed."""
    if error.field == "concept":
        return pages_words.refusal(error)
    names = {"part": _part(before, wanted), "text": str(error.params.get("text", ""))}
    if error.code == "does_not_fit" and names["text"]:
        words = _("“%(text)s” has no room in it: %(part)s. Your design stays as it was. Choose another.")
    elif error.code == "does_not_fit":
        words = _("Your words have no room in it: %(part)s. Your design stays as it was. Choose another.")
    elif error.code == "does_not_print":
        words = _("It would not print clearly: %(part)s. Your design stays as it was. Choose another.")
    elif error.code == "missing_letters":
        words = _(
            "Its letters lack some of your words: %(part)s. Your design stays as it was. Choose another."
        )
    else:
        words = _("This does not go together: %(part)s. Your design stays as it was. Choose another.")
    return words % names


def _part(before: Wish, wanted: Wish) -> str:
    """What is new in the wish."""
    new = []
    if wanted.motifs != before.motifs:
        new.append(", ".join(pages_parts.species_name(s) for s, _form in wanted.motifs))
    if wanted.style != before.style:
        new.append(pages_parts.styles()[wanted.style])
    if wanted.lockup != before.lockup:
        new.append(pages_parts.lockups()[wanted.lockup])
    return ", ".join(new) or pages_parts.lockups()[wanted.lockup]
