# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``StartEnterpriseTrialRequestUserHasMLModelsInProduction``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class StartEnterpriseTrialRequestUserHasMLModelsInProduction(OpenStrEnum):
    """3 values are in the contract."""

    NO = "no"
    NO_BUT_WE_WILL_SOON = "no, but we will soon"
    YES = "yes"
