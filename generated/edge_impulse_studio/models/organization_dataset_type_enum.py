# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationDatasetTypeEnum``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OrganizationDatasetTypeEnum(OpenStrEnum):
    """2 values are in the contract."""

    CLINICAL = "clinical"
    FILES = "files"
