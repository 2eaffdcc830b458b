# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``firmware`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Raw, View
from . import AsyncFirmwareApi, FirmwareApi


class RawFirmwareApi(View):
    """``FirmwareApi`` with whole HTTP answers."""

    create_firmware = Raw(FirmwareApi.create_firmware)
    delete_firmware = Raw(FirmwareApi.delete_firmware)
    get_firmware = Raw(FirmwareApi.get_firmware)
    get_firmwares = Raw(FirmwareApi.get_firmwares)


class AsyncRawFirmwareApi(View):
    """``AsyncFirmwareApi`` with whole HTTP answers."""

    create_firmware = AsyncRaw(AsyncFirmwareApi.create_firmware)
    delete_firmware = AsyncRaw(AsyncFirmwareApi.delete_firmware)
    get_firmware = AsyncRaw(AsyncFirmwareApi.get_firmware)
    get_firmwares = AsyncRaw(AsyncFirmwareApi.get_firmwares)
