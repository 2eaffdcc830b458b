# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListAllOrganizationJobsFinished``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ListAllOrganizationJobsFinished(OpenStrEnum):
    """3 values are in the contract."""

    ALL = "all"
    FAILED = "failed"
    SUCCESSFUL = "successful"
