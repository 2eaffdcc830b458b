# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeviceDeployHistoryDeployType``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DeviceDeployHistoryDeployType(OpenStrEnum):
    """2 values are in the contract."""

    DEPLOY_CONFIG = "deploy_config"
    DEVICE_MODEL = "device_model"
