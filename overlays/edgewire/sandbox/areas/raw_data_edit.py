"""Changes to one sample, and the removal of one, of a category, of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..answers import Answer, Refusal
from ..call import Call
from ..content.labels import bounding_boxes
from ..content.structured import structured_labels
from ..registry import Area
from ..sample_query import Query
from ..samples import Sample
from .raw_data_filters import sample_of
from .raw_data_shape import bare
from .raw_data_structured import replaced

if TYPE_CHECKING:
    from ..service import Service

AREA = Area("raw_data_edit")


def edit(service: Service, sample: Sample, **fields: Any) -> Sample:
    """Change fields of a sample, which makes it modified now."""
    return service.samples.change(sample, modified=service.clock.text(), **fields)


@AREA.answers("renameSample")
def rename_sample(call: Call) -> Answer:
    """Another name; it need not be the only one of its kind."""
    if not call.body["name"]:
        raise Refusal("The name of a sample cannot be empty")
    edit(call.service, sample_of(call), name=call.body["name"])
    return {}


@AREA.answers("editLabel")
def edit_label(call: Call) -> Answer:
    """Another single label; none or an empty one takes it away."""
    edit(call.service, sample_of(call), label=call.body.get("label", ""))
    return {}


@AREA.answers("moveSample")
def move_sample(call: Call) -> Answer:
    """Into another category."""
    edit(call.service, sample_of(call), category=call.body["newCategory"])
    return {}


@AREA.answers("enableSample", "disableSample")
def enable_or_disable_sample(call: Call) -> Answer:
    """In or out of what is trained and tested with."""
    edit(call.service, sample_of(call), disabled=call.operation.id == "disableSample")
    return {}


@AREA.answers("setSampleMetadata")
def set_sample_metadata(call: Call) -> Answer:
    """Metadata in place of what there was; none is like an empty one."""
    edit(call.service, sample_of(call), metadata=call.body.get("metadata") or None)
    return {}


@AREA.answers("setSampleBoundingBoxes")
def set_bounding_boxes(call: Call) -> Answer:
    """Boxes in place of those there were. An empty list says that there is nothing to see, and is a label too."""
    sample = _image(call)
    edit(call.service, sample, boxes=bounding_boxes(call.body["boundingBoxes"]))
    return {}


@AREA.answers("setSampleStructuredLabels")
def set_structured_labels(call: Call) -> Answer:
    """Labels for all readings of a time series."""
    sample = sample_of(call)
    if sample.media not in ("timeseries", "audio"):
        raise Refusal(f"Only time series have structured labels, this sample is of the type {sample.media}")
    labels = structured_labels(bare(call.body["structuredLabels"]), sample.values_count, "structuredLabels")
    whole = sample.structured_whole
    if sample.crop is not None:
        whole = replaced(whole or (), labels, sample.crop[0])
    edit(call.service, sample, structured=labels, structured_whole=whole)
    return {}


@AREA.answers("moveToLabelingQueue")
def move_to_labeling_queue(call: Call) -> Answer:
    """Take the boxes of an image away, and have it labeled again."""
    edit(call.service, _image(call), boxes=None)
    return {}


@AREA.answers("clearAllObjectDetectionLabels")
def clear_all_object_detection_labels(call: Call) -> Answer:
    """Take the boxes of all images away, and have them labeled again."""
    for sample in call.service.samples.each(Query(project=call.project, media="image")):
        if sample.boxes is not None:
            edit(call.service, sample, boxes=None)
    return {}


@AREA.answers("setSampleVideoDimensions")
def set_video_dimensions(call: Call) -> Answer:
    """The size of a video whose file does not say it."""
    sample = sample_of(call)
    if sample.media != "video":
        raise Refusal("This sample is not a video")
    if sample.width is not None:
        raise Refusal("The dimensions of this video are already known")
    width, height = int(call.body["width"]), int(call.body["height"])
    if width <= 0 or height <= 0:
        raise Refusal("The dimensions of a video should be above 0")
    edit(call.service, sample, width=width, height=height)
    return {}


@AREA.answers("retryProcessing")
def retry_processing(call: Call) -> Answer:
    """Nothing is ever left unprocessed: samples are read when they arrive."""
    sample_of(call)
    raise Refusal("This sample has no processing error")


@AREA.answers("storeSegmentLength")
def store_segment_length(call: Call) -> Answer:
    """Remember, for the project, how long segments are."""
    length = call.body["segmentLength"]
    if length <= 0:
        raise Refusal("The length of segments should be above 0")
    call.store.put("segment-length", call.project, 0, {"segmentLength": length})
    return {}


@AREA.answers("deleteSample")
def delete_sample(call: Call) -> Answer:
    """Forget one."""
    call.service.samples.remove(call.project, sample_of(call).id)
    return {}


@AREA.answers("deleteAllSamples")
def delete_all_samples(call: Call) -> Answer:
    """Forget all."""
    call.service.samples.erase(Query(project=call.project))
    return {}


@AREA.answers("deleteAllSamplesByCategory")
def delete_all_samples_by_category(call: Call) -> Answer:
    """Forget those of one category."""
    call.service.samples.erase(Query(project=call.project, category=call.path["category"]))
    return {}


def _image(call: Call) -> Sample:
    sample = sample_of(call)
    if sample.media != "image":
        raise Refusal("Only images have bounding boxes")
    return sample
