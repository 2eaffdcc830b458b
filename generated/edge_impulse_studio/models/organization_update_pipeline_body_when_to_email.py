# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationUpdatePipelineBodyWhenToEmail``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OrganizationUpdatePipelineBodyWhenToEmail(OpenStrEnum):
    """3 values are in the contract."""

    ALWAYS = "always"
    NEVER = "never"
    ON_NEW_DATA = "on_new_data"
