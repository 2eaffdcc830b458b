# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetDataExplorerFeaturesResponseDataItemSampleCategory``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class GetDataExplorerFeaturesResponseDataItemSampleCategory(OpenStrEnum):
    """3 values are in the contract."""

    TESTING = "testing"
    TRAINING = "training"
    VALIDATION = "validation"
