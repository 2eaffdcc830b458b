# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateUserThirdPartyResponseStatus``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class CreateUserThirdPartyResponseStatus(OpenStrEnum):
    """3 values are in the contract."""

    USERALREADYEXISTS = "userAlreadyExists"
    USERNOTMANAGEDBYTHIRDPARTY = "userNotManagedByThirdParty"
    USERWASCREATED = "userWasCreated"
