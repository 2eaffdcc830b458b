# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``KerasModelTypeEnum``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class KerasModelTypeEnum(OpenStrEnum):
    """4 values are in the contract."""

    AKIDA = "akida"
    FLOAT32 = "float32"
    INT8 = "int8"
    REQUIRESRETRAIN = "requiresRetrain"
