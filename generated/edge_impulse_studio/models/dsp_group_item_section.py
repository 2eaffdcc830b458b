# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DSPGroupItemSection``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DSPGroupItemSection(OpenStrEnum):
    """3 values are in the contract."""

    ADVANCED = "advanced"
    AUGMENTATION = "augmentation"
    MODELPROFILING = "modelProfiling"
