# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDatasetMetadataRatioNoRatioType``: 1 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ProjectDatasetMetadataRatioNoRatioType(OpenStrEnum):
    """1 values are in the contract."""

    NO_RATIO = "no-ratio"
