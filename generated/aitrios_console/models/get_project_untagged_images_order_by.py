# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetProjectUntaggedImagesOrderBy``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class GetProjectUntaggedImagesOrderBy(OpenStrEnum):
    """2 values are in the contract."""

    NEWEST = "newest"
    OLDEST = "oldest"
