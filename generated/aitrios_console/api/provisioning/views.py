# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``provisioning`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Raw, View
from . import AsyncProvisioningApi, ProvisioningApi


class RawProvisioningApi(View):
    """``ProvisioningApi`` with whole HTTP answers."""

    get_qr_code_for_provisioning = Raw(ProvisioningApi.get_qr_code_for_provisioning)


class AsyncRawProvisioningApi(View):
    """``AsyncProvisioningApi`` with whole HTTP answers."""

    get_qr_code_for_provisioning = AsyncRaw(AsyncProvisioningApi.get_qr_code_for_provisioning)
