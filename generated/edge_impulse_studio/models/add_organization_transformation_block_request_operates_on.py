# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AddOrganizationTransformationBlockRequestOperatesOn``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class AddOrganizationTransformationBlockRequestOperatesOn(OpenStrEnum):
    """4 values are in the contract."""

    DATAITEM = "dataitem"
    DIRECTORY = "directory"
    FILE = "file"
    STANDALONE = "standalone"
