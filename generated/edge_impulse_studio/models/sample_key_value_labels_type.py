# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SampleKeyValueLabelsType``: 1 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class SampleKeyValueLabelsType(OpenStrEnum):
    """1 values are in the contract."""

    KEY_VALUES = "key-values"
