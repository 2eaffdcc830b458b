# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OptimizeConfigOptimizationPrecision``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OptimizeConfigOptimizationPrecision(OpenStrEnum):
    """2 values are in the contract."""

    FLOAT32 = "float32"
    INT8 = "int8"
