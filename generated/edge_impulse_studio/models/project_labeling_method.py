# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectLabelingMethod``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ProjectLabelingMethod(OpenStrEnum):
    """3 values are in the contract."""

    LABEL_MAP = "label_map"
    OBJECT_DETECTION = "object_detection"
    SINGLE_LABEL = "single_label"
