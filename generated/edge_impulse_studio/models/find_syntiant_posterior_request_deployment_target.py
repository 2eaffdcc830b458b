# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``FindSyntiantPosteriorRequestDeploymentTarget``: 8 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class FindSyntiantPosteriorRequestDeploymentTarget(OpenStrEnum):
    """8 values are in the contract."""

    SYNTIANT_AVNET_RASYN = "syntiant-avnet-rasyn"
    SYNTIANT_NDP101 = "syntiant-ndp101"
    SYNTIANT_NDP101_LIB = "syntiant-ndp101-lib"
    SYNTIANT_NDP120_LIB = "syntiant-ndp120-lib"
    SYNTIANT_NDP120_LIB_NDP_V1_15_0 = "syntiant-ndp120-lib-ndp-v1-15-0"
    SYNTIANT_NDP120_LIB_NDP_V1_36_0 = "syntiant-ndp120-lib-ndp-v1-36-0"
    SYNTIANT_NDP120_LIB_TDK_V14 = "syntiant-ndp120-lib-tdk-v14"
    SYNTIANT_NICLA_NDP120 = "syntiant-nicla-ndp120"
