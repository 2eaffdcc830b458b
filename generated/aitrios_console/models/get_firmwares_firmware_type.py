# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetFirmwaresFirmwareType``: 1 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class GetFirmwaresFirmwareType(OpenStrEnum):
    """1 values are in the contract."""

    EDGE_SYSTEM_SW_PACKAGE = "edge_system_sw_package"
