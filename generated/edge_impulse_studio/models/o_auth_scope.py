# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OAuthScope``: 16 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OAuthScope(OpenStrEnum):
    """16 values are in the contract."""

    DEPLOYMENTSCREATE = "deployments:create"
    DEPLOYMENTSDELETE = "deployments:delete"
    DEPLOYMENTSREAD = "deployments:read"
    DEPLOYMENTSUPDATE = "deployments:update"
    DEVICESCREATE = "devices:create"
    DEVICESDELETE = "devices:delete"
    DEVICESREAD = "devices:read"
    DEVICESUPDATE = "devices:update"
    JOBSREAD = "jobs:read"
    ORGANIZATIONSREAD = "organizations:read"
    PROJECTSCREATE = "projects:create"
    PROJECTSDELETE = "projects:delete"
    PROJECTSREAD = "projects:read"
    PROJECTSUPDATE = "projects:update"
    USERREAD = "user:read"
    USERUPDATE = "user:update"
