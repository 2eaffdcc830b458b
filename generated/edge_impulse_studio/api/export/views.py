# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``export`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Bound, Raw, View
from . import AsyncExportApi, ExportApi


class ProjectExportApi(View):
    """``ExportApi`` of one project."""

    download_export = Bound(ExportApi.download_export)
    get_export_url = Bound(ExportApi.get_export_url)


class AsyncProjectExportApi(View):
    """``AsyncExportApi`` of one project."""

    download_export = Bound(AsyncExportApi.download_export)
    get_export_url = Bound(AsyncExportApi.get_export_url)


class RawExportApi(View):
    """``ExportApi`` with whole HTTP answers."""

    download_export = Raw(ExportApi.download_export)
    get_export_url = Raw(ExportApi.get_export_url)


class AsyncRawExportApi(View):
    """``AsyncExportApi`` with whole HTTP answers."""

    download_export = AsyncRaw(AsyncExportApi.download_export)
    get_export_url = AsyncRaw(AsyncExportApi.get_export_url)
