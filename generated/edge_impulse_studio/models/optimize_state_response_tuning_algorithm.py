# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OptimizeStateResponseTuningAlgorithm``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OptimizeStateResponseTuningAlgorithm(OpenStrEnum):
    """4 values are in the contract."""

    BAYESIAN = "bayesian"
    CUSTOM = "custom"
    HYPERBAND = "hyperband"
    RANDOM = "random"
