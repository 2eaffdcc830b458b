# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``utility`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Raw, View
from . import AsyncUtilityApi, UtilityApi


class RawUtilityApi(View):
    """``UtilityApi`` with whole HTTP answers."""

    upload_file = Raw(UtilityApi.upload_file)


class AsyncRawUtilityApi(View):
    """``AsyncUtilityApi`` with whole HTTP answers."""

    upload_file = AsyncRaw(AsyncUtilityApi.upload_file)
