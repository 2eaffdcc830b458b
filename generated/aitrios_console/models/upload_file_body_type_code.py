# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``UploadFileBodyTypeCode``: 12 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class UploadFileBodyTypeCode(OpenStrEnum):
    """12 values are in the contract."""

    CONVERTED_MODEL = "converted_model"
    DCPU_FIRMWARE = "dcpu_firmware"
    DCPU_MANIFEST = "dcpu_manifest"
    DCPU_POSTPROCESS = "dcpu_postprocess"
    EDGE_APP = "edge_app"
    EDGE_APP_DTDL = "edge_app_dtdl"
    EDGE_APP_PKG = "edge_app_pkg"
    FIRMWARE = "firmware"
    INPUT_FORMAT_PARAM = "input_format_param"
    MODEL_BUNDLE = "model_bundle"
    NETWORK_CONFIG = "network_config"
    NON_CONVERTED_MODEL = "non_converted_model"
