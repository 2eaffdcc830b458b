# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``KafkaType``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class KafkaType(OpenStrEnum):
    """2 values are in the contract."""

    INITIAL = ""
    KAFKA = "Kafka"
