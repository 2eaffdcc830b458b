# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectInfoResponseDeploySettingsSensor``: 7 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ProjectInfoResponseDeploySettingsSensor(OpenStrEnum):
    """7 values are in the contract."""

    ACCELEROMETER = "accelerometer"
    CAMERA = "camera"
    ENVIRONMENTAL = "environmental"
    FUSION = "fusion"
    MICROPHONE = "microphone"
    POSITIONAL = "positional"
    UNKNOWN = "unknown"
