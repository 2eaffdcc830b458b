# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ClassifyJobResponseNoResultsBecauseThresholdsChanged``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ClassifyJobResponseNoResultsBecauseThresholdsChanged(OpenStrEnum):
    """2 values are in the contract."""

    CAN_REGENERATE_MODEL_SUMMARY = "can_regenerate_model_summary"
    SHOULD_RERUN_FULL_JOB = "should_rerun_full_job"
