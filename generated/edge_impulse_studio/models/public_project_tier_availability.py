# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PublicProjectTierAvailability``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class PublicProjectTierAvailability(OpenStrEnum):
    """3 values are in the contract."""

    ALL_PROJECTS = "all-projects"
    ALL_PROJECTS_INCLUDING_WHITELABELS = "all-projects-including-whitelabels"
    ENTERPRISE_ONLY = "enterprise-only"
