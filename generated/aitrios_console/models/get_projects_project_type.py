# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetProjectsProjectType``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class GetProjectsProjectType(OpenStrEnum):
    """2 values are in the contract."""

    VALUE_0 = "0"
    VALUE_1 = "1"
