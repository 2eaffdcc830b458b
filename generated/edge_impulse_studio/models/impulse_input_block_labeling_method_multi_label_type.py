# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImpulseInputBlockLabelingMethodMultiLabelType``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ImpulseInputBlockLabelingMethodMultiLabelType(OpenStrEnum):
    """4 values are in the contract."""

    ANYWHERE_IN_WINDOW = "anywhere-in-window"
    ANYWHERE_IN_WINDOW_MIN_PERCENTAGE = "anywhere-in-window-min-percentage"
    END_OF_WINDOW = "end-of-window"
    MAJORITY_IN_WINDOW = "majority-in-window"
