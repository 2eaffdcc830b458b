# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TransformationJobOperatesOnEnum``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class TransformationJobOperatesOnEnum(OpenStrEnum):
    """3 values are in the contract."""

    DIRECTORY = "directory"
    FILE = "file"
    STANDALONE = "standalone"
