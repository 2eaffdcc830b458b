# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListAllJobsFinished``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ListAllJobsFinished(OpenStrEnum):
    """3 values are in the contract."""

    ALL = "all"
    FAILED = "failed"
    SUCCESSFUL = "successful"
