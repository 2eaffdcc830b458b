# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``EdgeAppVersionsItemStatus``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class EdgeAppVersionsItemStatus(OpenStrEnum):
    """4 values are in the contract."""

    BEFORE_COMPILE = "before_compile"
    COMPILED = "compiled"
    COMPILING = "compiling"
    FAILED = "failed"
