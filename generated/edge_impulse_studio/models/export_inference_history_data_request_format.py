# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ExportInferenceHistoryDataRequestFormat``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ExportInferenceHistoryDataRequestFormat(OpenStrEnum):
    """2 values are in the contract."""

    ROW_PER_SUMMARY = "row-per-summary"
    ROW_PER_VALUE = "row-per-value"
