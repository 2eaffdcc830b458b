# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``AWSMode``: 3 values, and any other that the service sends."""

from ..enums import OpenIntEnum


class AWSMode(OpenIntEnum):
    """3 values are in the contract."""

    VALUE_0 = 0
    VALUE_1 = 1
    VALUE_2 = 2
