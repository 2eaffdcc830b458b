# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImpulseType``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ImpulseType(OpenStrEnum):
    """3 values are in the contract."""

    BYOM = "BYOM"
    DEFAULT = "default"
    VLM = "VLM"
