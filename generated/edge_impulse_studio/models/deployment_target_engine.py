# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeploymentTargetEngine``: 17 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class DeploymentTargetEngine(OpenStrEnum):
    """17 values are in the contract."""

    AKIDA = "akida"
    CEVA_NPN = "ceva-npn"
    DRP_AI = "drp-ai"
    ETHOS_LINUX = "ethos-linux"
    MEMRYX = "memryx"
    NEOX = "neox"
    NORDIC_AXON = "nordic-axon"
    QAIC = "qaic"
    ST_ATON = "st-aton"
    SYNTIANT = "syntiant"
    TENSAIFLOW = "tensaiflow"
    TENSORRT = "tensorrt"
    TFLITE = "tflite"
    TFLITE_EON = "tflite-eon"
    TFLITE_EON_RAM_OPTIMIZED = "tflite-eon-ram-optimized"
    TIDL = "tidl"
    VLM_CONNECTOR = "vlm-connector"
