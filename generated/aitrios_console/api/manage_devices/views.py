# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``manage_devices`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Raw, View
from . import AsyncManageDevicesApi, ManageDevicesApi


class RawManageDevicesApi(View):
    """``ManageDevicesApi`` with whole HTTP answers."""

    create_device_group = Raw(ManageDevicesApi.create_device_group)
    delete_device_group = Raw(ManageDevicesApi.delete_device_group)
    get_device = Raw(ManageDevicesApi.get_device)
    get_device_group = Raw(ManageDevicesApi.get_device_group)
    get_device_groups = Raw(ManageDevicesApi.get_device_groups)
    get_devices = Raw(ManageDevicesApi.get_devices)
    get_edge_app_logs = Raw(ManageDevicesApi.get_edge_app_logs)
    get_event_logs = Raw(ManageDevicesApi.get_event_logs)
    update_device = Raw(ManageDevicesApi.update_device)
    update_device_group = Raw(ManageDevicesApi.update_device_group)


class AsyncRawManageDevicesApi(View):
    """``AsyncManageDevicesApi`` with whole HTTP answers."""

    create_device_group = AsyncRaw(AsyncManageDevicesApi.create_device_group)
    delete_device_group = AsyncRaw(AsyncManageDevicesApi.delete_device_group)
    get_device = AsyncRaw(AsyncManageDevicesApi.get_device)
    get_device_group = AsyncRaw(AsyncManageDevicesApi.get_device_group)
    get_device_groups = AsyncRaw(AsyncManageDevicesApi.get_device_groups)
    get_devices = AsyncRaw(AsyncManageDevicesApi.get_devices)
    get_edge_app_logs = AsyncRaw(AsyncManageDevicesApi.get_edge_app_logs)
    get_event_logs = AsyncRaw(AsyncManageDevicesApi.get_event_logs)
    update_device = AsyncRaw(AsyncManageDevicesApi.update_device)
    update_device_group = AsyncRaw(AsyncManageDevicesApi.update_device_group)
