# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OptimizeConfigSearchSpaceTemplateIdentifier``: 12 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class OptimizeConfigSearchSpaceTemplateIdentifier(OpenStrEnum):
    """12 values are in the contract."""

    AUDIO_CONTINUOUS = "audio_continuous"
    AUDIO_EVENT = "audio_event"
    AUDIO_SYNTIANT = "audio_syntiant"
    MOTION_CONTINUOUS = "motion_continuous"
    MOTION_EVENT = "motion_event"
    OBJECT_DETECTION_BOUNDING_BOXES = "object_detection_bounding_boxes"
    OBJECT_DETECTION_CENTROIDS = "object_detection_centroids"
    OBJECT_DETECTION_YOLO_PRO = "object_detection_yolo_pro"
    SPEECH_CONTINUOUS = "speech_continuous"
    SPEECH_KEYWORD = "speech_keyword"
    VISUAL = "visual"
    VISUAL_AD = "visual_ad"
