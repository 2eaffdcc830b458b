# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UploadCustomBlockRequestType``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class UploadCustomBlockRequestType(OpenStrEnum):
    """4 values are in the contract."""

    DEPLOY = "deploy"
    DSP = "dsp"
    TRANSFERLEARNING = "transferLearning"
    TRANSFORM = "transform"
