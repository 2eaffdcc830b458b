# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``AWSType``: 1 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class AWSType(OpenStrEnum):
    """1 values are in the contract."""

    AWS = "AWS"
