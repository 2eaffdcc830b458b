# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetOrganizationJobsLogsLogLevel``: 4 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class GetOrganizationJobsLogsLogLevel(OpenStrEnum):
    """4 values are in the contract."""

    DEBUG = "debug"
    ERROR = "error"
    INFO = "info"
    WARN = "warn"
