# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetPostProcessingResultsForSampleResponseHasResults``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class GetPostProcessingResultsForSampleResponseHasResults(OpenStrEnum):
    """3 values are in the contract."""

    HAS_RESULTS = "has-results"
    JOB_IS_RUNNING = "job-is-running"
    NO_RESULTS = "no-results"
