# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeviceDeployHistoryDeployStatus``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DeviceDeployHistoryDeployStatus(OpenStrEnum):
    """4 values are in the contract."""

    CANCEL = "cancel"
    DEPLOYING = "deploying"
    FAIL = "fail"
    SUCCESS = "success"
