# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetProjectTagsOrderBy``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class GetProjectTagsOrderBy(OpenStrEnum):
    """2 values are in the contract."""

    ASC = "asc"
    DESC = "desc"
