# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``whitelabels`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Raw, View
from . import AsyncWhitelabelsApi, WhitelabelsApi


class RawWhitelabelsApi(View):
    """``WhitelabelsApi`` with whole HTTP answers."""

    get_all_impulse_blocks = Raw(WhitelabelsApi.get_all_impulse_blocks)
    get_whitelabel_domain = Raw(WhitelabelsApi.get_whitelabel_domain)
    update_deployment_targets = Raw(WhitelabelsApi.update_deployment_targets)


class AsyncRawWhitelabelsApi(View):
    """``AsyncWhitelabelsApi`` with whole HTTP answers."""

    get_all_impulse_blocks = AsyncRaw(AsyncWhitelabelsApi.get_all_impulse_blocks)
    get_whitelabel_domain = AsyncRaw(AsyncWhitelabelsApi.get_whitelabel_domain)
    update_deployment_targets = AsyncRaw(AsyncWhitelabelsApi.update_deployment_targets)
