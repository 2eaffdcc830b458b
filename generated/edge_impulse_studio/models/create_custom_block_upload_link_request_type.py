# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateCustomBlockUploadLinkRequestType``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class CreateCustomBlockUploadLinkRequestType(OpenStrEnum):
    """4 values are in the contract."""

    DEPLOY = "deploy"
    DSP = "dsp"
    TRANSFERLEARNING = "transferLearning"
    TRANSFORM = "transform"
