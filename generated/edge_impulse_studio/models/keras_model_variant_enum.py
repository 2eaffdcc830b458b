# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``KerasModelVariantEnum``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class KerasModelVariantEnum(OpenStrEnum):
    """3 values are in the contract."""

    AKIDA = "akida"
    FLOAT32 = "float32"
    INT8 = "int8"
