# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``BlockDisplayCategory``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class BlockDisplayCategory(OpenStrEnum):
    """3 values are in the contract."""

    CLASSICAL = "classical"
    DEVELOPER_PREVIEW = "developer-preview"
    TAO = "tao"
