# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectDatasetMetadataRatioClassesType``: 1 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ProjectDatasetMetadataRatioClassesType(OpenStrEnum):
    """1 values are in the contract."""

    CLASSES = "classes"
