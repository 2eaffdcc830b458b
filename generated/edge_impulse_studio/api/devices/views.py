# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``devices`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Bound, Raw, View
from . import AsyncDevicesApi, DevicesApi


class ProjectDevicesApi(View):
    """``DevicesApi`` of one project."""

    create_device = Bound(DevicesApi.create_device)
    delete_device = Bound(DevicesApi.delete_device)
    get_device = Bound(DevicesApi.get_device)
    get_impulse_records = Bound(DevicesApi.get_impulse_records)
    keep_device_debug_stream_alive = Bound(DevicesApi.keep_device_debug_stream_alive)
    list_devices = Bound(DevicesApi.list_devices)
    rename_device = Bound(DevicesApi.rename_device)
    request_device_model_update = Bound(DevicesApi.request_device_model_update)
    start_device_inference_debug_stream = Bound(DevicesApi.start_device_inference_debug_stream)
    start_device_snapshot_debug_stream = Bound(DevicesApi.start_device_snapshot_debug_stream)
    start_sampling = Bound(DevicesApi.start_sampling)
    stop_device_debug_stream = Bound(DevicesApi.stop_device_debug_stream)


class AsyncProjectDevicesApi(View):
    """``AsyncDevicesApi`` of one project."""

    create_device = Bound(AsyncDevicesApi.create_device)
    delete_device = Bound(AsyncDevicesApi.delete_device)
    get_device = Bound(AsyncDevicesApi.get_device)
    get_impulse_records = Bound(AsyncDevicesApi.get_impulse_records)
    keep_device_debug_stream_alive = Bound(AsyncDevicesApi.keep_device_debug_stream_alive)
    list_devices = Bound(AsyncDevicesApi.list_devices)
    rename_device = Bound(AsyncDevicesApi.rename_device)
    request_device_model_update = Bound(AsyncDevicesApi.request_device_model_update)
    start_device_inference_debug_stream = Bound(AsyncDevicesApi.start_device_inference_debug_stream)
    start_device_snapshot_debug_stream = Bound(AsyncDevicesApi.start_device_snapshot_debug_stream)
    start_sampling = Bound(AsyncDevicesApi.start_sampling)
    stop_device_debug_stream = Bound(AsyncDevicesApi.stop_device_debug_stream)


class RawDevicesApi(View):
    """``DevicesApi`` with whole HTTP answers."""

    create_device = Raw(DevicesApi.create_device)
    delete_device = Raw(DevicesApi.delete_device)
    get_device = Raw(DevicesApi.get_device)
    get_impulse_records = Raw(DevicesApi.get_impulse_records)
    keep_device_debug_stream_alive = Raw(DevicesApi.keep_device_debug_stream_alive)
    list_devices = Raw(DevicesApi.list_devices)
    rename_device = Raw(DevicesApi.rename_device)
    request_device_model_update = Raw(DevicesApi.request_device_model_update)
    start_device_inference_debug_stream = Raw(DevicesApi.start_device_inference_debug_stream)
    start_device_snapshot_debug_stream = Raw(DevicesApi.start_device_snapshot_debug_stream)
    start_sampling = Raw(DevicesApi.start_sampling)
    stop_device_debug_stream = Raw(DevicesApi.stop_device_debug_stream)


class AsyncRawDevicesApi(View):
    """``AsyncDevicesApi`` with whole HTTP answers."""

    create_device = AsyncRaw(AsyncDevicesApi.create_device)
    delete_device = AsyncRaw(AsyncDevicesApi.delete_device)
    get_device = AsyncRaw(AsyncDevicesApi.get_device)
    get_impulse_records = AsyncRaw(AsyncDevicesApi.get_impulse_records)
    keep_device_debug_stream_alive = AsyncRaw(AsyncDevicesApi.keep_device_debug_stream_alive)
    list_devices = AsyncRaw(AsyncDevicesApi.list_devices)
    rename_device = AsyncRaw(AsyncDevicesApi.rename_device)
    request_device_model_update = AsyncRaw(AsyncDevicesApi.request_device_model_update)
    start_device_inference_debug_stream = AsyncRaw(AsyncDevicesApi.start_device_inference_debug_stream)
    start_device_snapshot_debug_stream = AsyncRaw(AsyncDevicesApi.start_device_snapshot_debug_stream)
    start_sampling = AsyncRaw(AsyncDevicesApi.start_sampling)
    stop_device_debug_stream = AsyncRaw(AsyncDevicesApi.stop_device_debug_stream)
