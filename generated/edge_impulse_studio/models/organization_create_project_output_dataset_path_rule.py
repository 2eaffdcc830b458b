# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationCreateProjectOutputDatasetPathRule``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OrganizationCreateProjectOutputDatasetPathRule(OpenStrEnum):
    """3 values are in the contract."""

    NO_SUBFOLDERS = "no-subfolders"
    SUBFOLDER_PER_ITEM = "subfolder-per-item"
    USE_FULL_PATH = "use-full-path"
