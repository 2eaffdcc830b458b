# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``connector`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Raw, View
from . import AsyncConnectorApi, ConnectorApi


class RawConnectorApi(View):
    """``ConnectorApi`` with whole HTTP answers."""

    get_ir_hub_connector = Raw(ConnectorApi.get_ir_hub_connector)
    get_storage_connector = Raw(ConnectorApi.get_storage_connector)
    update_ir_hub_connector = Raw(ConnectorApi.update_ir_hub_connector)
    update_storage_connector = Raw(ConnectorApi.update_storage_connector)


class AsyncRawConnectorApi(View):
    """``AsyncConnectorApi`` with whole HTTP answers."""

    get_ir_hub_connector = AsyncRaw(AsyncConnectorApi.get_ir_hub_connector)
    get_storage_connector = AsyncRaw(AsyncConnectorApi.get_storage_connector)
    update_ir_hub_connector = AsyncRaw(AsyncConnectorApi.update_ir_hub_connector)
    update_storage_connector = AsyncRaw(AsyncConnectorApi.update_storage_connector)
