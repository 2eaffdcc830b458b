# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``device_command`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Raw, View
from . import AsyncDeviceCommandApi, DeviceCommandApi


class RawDeviceCommandApi(View):
    """``DeviceCommandApi`` with whole HTTP answers."""

    execute_command = Raw(DeviceCommandApi.execute_command)
    execute_device_command = Raw(DeviceCommandApi.execute_device_command)
    get_device_property = Raw(DeviceCommandApi.get_device_property)
    get_module_property = Raw(DeviceCommandApi.get_module_property)
    get_property = Raw(DeviceCommandApi.get_property)
    update_device_configuration = Raw(DeviceCommandApi.update_device_configuration)
    update_module_configuration = Raw(DeviceCommandApi.update_module_configuration)


class AsyncRawDeviceCommandApi(View):
    """``AsyncDeviceCommandApi`` with whole HTTP answers."""

    execute_command = AsyncRaw(AsyncDeviceCommandApi.execute_command)
    execute_device_command = AsyncRaw(AsyncDeviceCommandApi.execute_device_command)
    get_device_property = AsyncRaw(AsyncDeviceCommandApi.get_device_property)
    get_module_property = AsyncRaw(AsyncDeviceCommandApi.get_module_property)
    get_property = AsyncRaw(AsyncDeviceCommandApi.get_property)
    update_device_configuration = AsyncRaw(AsyncDeviceCommandApi.update_device_configuration)
    update_module_configuration = AsyncRaw(AsyncDeviceCommandApi.update_module_configuration)
