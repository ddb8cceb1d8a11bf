"""Addresses of the API, version 1."""

from __future__ import annotations

from django.urls import path
from drf_spectacular.views import SpectacularAPIView

from webapp.api import views

app_name = "api"
urlpatterns = [
    path("schema", SpectacularAPIView.as_view(), name="schema"),
    path("v1/briefs", views.Briefs.as_view(), name="briefs"),
    path("v1/briefs/<uuid:pk>", views.BriefDetail.as_view(), name="brief"),
    path("v1/rounds/<uuid:pk>/retry", views.RoundRetry.as_view(), name="round-retry"),
    path("v1/concepts/<uuid:pk>/picture", views.ConceptPicture.as_view(), name="picture"),
    path("v1/concepts/<uuid:pk>/variations", views.Variations.as_view(), name="variations"),
    path("v1/concepts/<uuid:pk>/pick", views.Pick.as_view(), name="pick"),
    path("v1/kits/<uuid:pk>", views.KitDetail.as_view(), name="kit"),
    path("v1/kits/<uuid:pk>/facts", views.KitFacts.as_view(), name="facts"),
    path("v1/kits/<uuid:pk>/preview", views.KitPreview.as_view(), name="preview"),
    path("v1/kits/<uuid:pk>/download", views.KitDownload.as_view(), name="download"),
    path("v1/formats", views.Formats.as_view(), name="formats"),
    path("v1/catalogue", views.Catalogue.as_view(), name="catalogue"),
]
