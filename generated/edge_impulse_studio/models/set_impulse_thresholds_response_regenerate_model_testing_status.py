# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetImpulseThresholdsResponseRegenerateModelTestingStatus``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class SetImpulseThresholdsResponseRegenerateModelTestingStatus(OpenStrEnum):
    """4 values are in the contract."""

    NOT_REGENERATED = "not_regenerated"
    REGENERATED = "regenerated"
    REQUIRES_JOB = "requires_job"
    STARTED_JOB = "started_job"
