# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DataExplorerSettingsDimensionalityReductionTechnique``: 2 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DataExplorerSettingsDimensionalityReductionTechnique(OpenStrEnum):
    """2 values are in the contract."""

    PCA = "pca"
    TSNE = "tsne"
