# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DatasetVersionType``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DatasetVersionType(OpenStrEnum):
    """3 values are in the contract."""

    AUTO_SAVE = "auto_save"
    MANUAL = "manual"
    RESTORE = "restore"
