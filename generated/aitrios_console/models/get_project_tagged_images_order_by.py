# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetProjectTaggedImagesOrderBy``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class GetProjectTaggedImagesOrderBy(OpenStrEnum):
    """2 values are in the contract."""

    NEWEST = "newest"
    OLDEST = "oldest"
