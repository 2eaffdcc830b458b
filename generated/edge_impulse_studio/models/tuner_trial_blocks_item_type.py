# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TunerTrialBlocksItemType``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class TunerTrialBlocksItemType(OpenStrEnum):
    """3 values are in the contract."""

    DSP = "dsp"
    INPUT = "input"
    LEARN = "learn"
