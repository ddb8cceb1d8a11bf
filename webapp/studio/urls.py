"""The seller's pages. Whatever has a ``token`` lies behind a secret link (see ``people.links``)."""

from __future__ import annotations

from django.urls import path

from webapp.studio import views_change, views_designs, views_kit, views_language, views_link, views_start

app_name = "studio"
urlpatterns = [
    path("", views_start.start, name="start"),
    path("speak", views_language.language, name="language"),
    path("s/<str:token>/", views_designs.home, name="home"),
    path("s/<str:token>/new/", views_start.start, name="again"),
    path("s/<str:token>/qr.svg", views_link.qr, name="qr"),
    path("s/<str:token>/designs/<uuid:pk>/", views_designs.designs, name="designs"),
    path("s/<str:token>/designs/<uuid:pk>/name/", views_designs.rename, name="rename"),
    path("s/<str:token>/rounds/<uuid:pk>/", views_designs.news, name="news"),
    path("s/<str:token>/rounds/<uuid:pk>/retry/", views_designs.retry, name="retry"),
    path("s/<str:token>/concepts/<uuid:pk>/picture.webp", views_designs.picture, name="picture"),
    path("s/<str:token>/concepts/<uuid:pk>/vary/", views_designs.vary, name="vary"),
    path("s/<str:token>/concepts/<uuid:pk>/choose/", views_designs.choose, name="choose"),
    path("s/<str:token>/concepts/<uuid:pk>/change/", views_change.change, name="change"),
    path("s/<str:token>/concepts/<uuid:pk>/change/picture.webp", views_change.picture, name="change-picture"),
    path(
        "drawings/<str:species>/<str:form>/<str:style>/<str:look>.webp", views_change.drawing, name="drawing"
    ),
    path("s/<str:token>/kits/<uuid:pk>/", views_kit.kit, name="kit"),
    path("s/<str:token>/kits/<uuid:pk>/live/", views_kit.live, name="live"),
    path("s/<str:token>/kits/<uuid:pk>/files/", views_kit.files, name="files"),
    path("s/<str:token>/kits/<uuid:pk>/files/news/", views_kit.files_news, name="files-news"),
    path("s/<str:token>/kits/<uuid:pk>/kit.zip", views_kit.zipped, name="zip"),
    path("s/<str:token>/kits/<uuid:pk>/share.jpg", views_kit.shared, name="share"),
    path("s/<str:token>/kits/<uuid:pk>/<str:name>.webp", views_kit.item, name="item"),
]
