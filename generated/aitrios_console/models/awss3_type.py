# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``AWSS3Type``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class AWSS3Type(OpenStrEnum):
    """2 values are in the contract."""

    AWSS3 = "AWSS3"
    INITIAL = ""
