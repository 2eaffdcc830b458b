# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationTransferLearningBlockModelFileType``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OrganizationTransferLearningBlockModelFileType(OpenStrEnum):
    """3 values are in the contract."""

    BINARY = "binary"
    JSON = "json"
    TEXT = "text"
