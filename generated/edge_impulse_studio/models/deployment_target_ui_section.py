# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeploymentTargetUiSection``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DeploymentTargetUiSection(OpenStrEnum):
    """4 values are in the contract."""

    FIRMWARE = "firmware"
    HIDDEN = "hidden"
    LIBRARY = "library"
    MOBILE = "mobile"
