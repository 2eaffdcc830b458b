# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PreviewDefaultFilesInFolderResponseTruncationReason``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class PreviewDefaultFilesInFolderResponseTruncationReason(OpenStrEnum):
    """2 values are in the contract."""

    TOO_EXPENSIVE_SEARCH = "too-expensive-search"
    TOO_MANY_RESULTS = "too-many-results"
