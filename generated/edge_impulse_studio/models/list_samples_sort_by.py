# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListSamplesSortBy``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ListSamplesSortBy(OpenStrEnum):
    """2 values are in the contract."""

    ID_DESC = "id-desc"
    RANDOM = "random"
