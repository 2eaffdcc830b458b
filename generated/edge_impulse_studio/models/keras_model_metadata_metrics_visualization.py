# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``KerasModelMetadataMetricsVisualization``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class KerasModelMetadataMetricsVisualization(OpenStrEnum):
    """3 values are in the contract."""

    DATAEXPLORER = "dataExplorer"
    FEATUREEXPLORER = "featureExplorer"
    NONE = "none"
