# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectInfoResponseAcquisitionSettingsViewType``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ProjectInfoResponseAcquisitionSettingsViewType(OpenStrEnum):
    """2 values are in the contract."""

    GRID = "grid"
    LIST = "list"
