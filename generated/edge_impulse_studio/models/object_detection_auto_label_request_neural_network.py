# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ObjectDetectionAutoLabelRequestNeuralNetwork``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class ObjectDetectionAutoLabelRequestNeuralNetwork(OpenStrEnum):
    """3 values are in the contract."""

    CURRENTPROJECT = "currentProject"
    YOLOV5 = "yolov5"
    YOLO_PRO = "yolo-pro"
