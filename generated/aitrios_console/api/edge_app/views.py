# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``edge_app`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Raw, View
from . import AsyncEdgeAppApi, EdgeAppApi


class RawEdgeAppApi(View):
    """``EdgeAppApi`` with whole HTTP answers."""

    delete_edge_app = Raw(EdgeAppApi.delete_edge_app)
    export_edge_app = Raw(EdgeAppApi.export_edge_app)
    get_edge_app = Raw(EdgeAppApi.get_edge_app)
    get_edge_app_deploys = Raw(EdgeAppApi.get_edge_app_deploys)
    get_edge_apps = Raw(EdgeAppApi.get_edge_apps)
    import_edge_app = Raw(EdgeAppApi.import_edge_app)


class AsyncRawEdgeAppApi(View):
    """``AsyncEdgeAppApi`` with whole HTTP answers."""

    delete_edge_app = AsyncRaw(AsyncEdgeAppApi.delete_edge_app)
    export_edge_app = AsyncRaw(AsyncEdgeAppApi.export_edge_app)
    get_edge_app = AsyncRaw(AsyncEdgeAppApi.get_edge_app)
    get_edge_app_deploys = AsyncRaw(AsyncEdgeAppApi.get_edge_app_deploys)
    get_edge_apps = AsyncRaw(AsyncEdgeAppApi.get_edge_apps)
    import_edge_app = AsyncRaw(AsyncEdgeAppApi.import_edge_app)
