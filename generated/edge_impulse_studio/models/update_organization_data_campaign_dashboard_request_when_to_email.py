# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``UpdateOrganizationDataCampaignDashboardRequestWhenToEmail``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class UpdateOrganizationDataCampaignDashboardRequestWhenToEmail(OpenStrEnum):
    """3 values are in the contract."""

    ALWAYS = "always"
    NEVER = "never"
    ON_CHANGES = "on_changes"
