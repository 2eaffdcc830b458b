# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``JobParentTypeEnum``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class JobParentTypeEnum(OpenStrEnum):
    """3 values are in the contract."""

    ORGANIZATION = "organization"
    PROJECT = "project"
    STANDALONE = "standalone"
