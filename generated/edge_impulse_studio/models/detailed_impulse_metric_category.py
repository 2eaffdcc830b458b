# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DetailedImpulseMetricCategory``: 6 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DetailedImpulseMetricCategory(OpenStrEnum):
    """6 values are in the contract."""

    DSPBLOCKCONFIG = "dspBlockConfig"
    IMPULSEMETRICS = "impulseMetrics"
    INPUTBLOCKCONFIG = "inputBlockConfig"
    LEARNBLOCKCONFIG = "learnBlockConfig"
    LEARNBLOCKMETRICS = "learnBlockMetrics"
    POSTPROCESSINGBLOCKCONFIG = "postProcessingBlockConfig"
