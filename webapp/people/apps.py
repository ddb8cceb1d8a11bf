"""People: users, cooperatives, sellers, and whose row is whose."""

from __future__ import annotations

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "webapp.people"
    label = "people"
