# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``BatchEnableIncludeDisabled``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class BatchEnableIncludeDisabled(OpenStrEnum):
    """3 values are in the contract."""

    BOTH = "both"
    DISABLED = "disabled"
    ENABLED = "enabled"
