"""One seller never sees another's rows, and no query for everybody's can be written by mistake."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from django.apps import apps

from webapp.people import links
from webapp.people.models import Seller
from webapp.people.scope import Owned, ScopeError
from webapp.studio.models import BriefRow, ConceptRow

ROOT = Path(__file__).resolve().parents[3]
OWNED = [m for m in apps.get_models() if issubclass(m, Owned)]


def test_there_are_owned_models() -> None:
    assert {m.__name__ for m in OWNED} >= {"BriefRow", "Round", "ConceptRow", "Kit", "StoredFile"}


@pytest.mark.parametrize("model", OWNED, ids=lambda m: m.__name__)
def test_a_query_that_names_nobody_raises(model: type[Owned]) -> None:
    for ask in ("all", "count", "first", "exists"):
        with pytest.raises(ScopeError):
            getattr(model.objects, ask)()
    with pytest.raises(ScopeError):
        model.objects.get(pk=1)


def test_for_owner_gives_her_rows_only(brief: BriefRow, concept: ConceptRow) -> None:
    other = links.new_seller()
    assert list(BriefRow.objects.for_owner(brief.owner)) == [brief]
    assert list(BriefRow.objects.for_owner(other)) == []
    assert list(ConceptRow.objects.for_owner(other)) == []


def test_no_view_reaches_around_the_scope() -> None:
    files = [*ROOT.glob("webapp/api/*.py"), *ROOT.glob("webapp/studio/views*.py")]
    files += ROOT.glob("webapp/studio/views*/*.py")
    assert len(files) > 5
    for path in files:
        names = {n.attr for n in ast.walk(ast.parse(path.read_text())) if isinstance(n, ast.Attribute)}
        assert "unscoped" not in names, f"{path} reads everybody's rows"


def test_every_owned_row_has_owner_and_cooperative_in_its_first_migration() -> None:
    text = (ROOT / "webapp/studio/migrations/0001_initial.py").read_text()
    tree = ast.parse(text)
    assert "owner" in text and "cooperative" in text
    assert tree is not None
    for model in OWNED:
        assert {f.name for f in model._meta.fields} >= {"owner", "cooperative"}


def test_the_database_holds_no_link_that_opens(seller: Seller) -> None:
    token = links.token_of(seller)
    assert len(token) == 32, "24 bytes, 192 bits"
    row = Seller.objects.filter(pk=seller.pk).values().get()
    assert token not in str(row)
    assert links.seller_of(token) == seller
    assert links.seller_of(row["link_hash"]) is None
    assert links.seller_of("") is None
    assert links.seller_of("\udcff") is None


def test_after_a_new_key_old_links_still_open(seller: Seller, settings: object) -> None:
    token = links.token_of(seller)
    settings.SECRET_KEY = "another"  # type: ignore[attr-defined]
    assert links.seller_of(token) == seller
    with pytest.raises(LookupError):
        links.token_of(seller)
