# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationPipelineStepUploadType``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OrganizationPipelineStepUploadType(OpenStrEnum):
    """2 values are in the contract."""

    DATASET = "dataset"
    PROJECT = "project"
