"""Parts of a sample: a crop, the events in it, and samples made of its segments.

A crop is a window on the readings that were sent, which stay; so any sample can be cropped back to its whole.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .. import content
from ..answers import Answer, Refusal, Unsupported
from ..call import Call
from ..registry import Area
from ..samples import Sample
from .raw_data_content import file_of, sent
from .raw_data_edit import edit
from .raw_data_filters import sample_of
from .raw_data_structured import cut

AREA = Area("raw_data_crop")
_SMALLEST_INTERVAL = 1e-6
"""Milliseconds: a gigahertz. With less, a time is no number of readings any more."""


@AREA.answers("cropSample")
def crop_sample(call: Call) -> Answer:
    """Other first and last readings; both count in the readings that were sent, ``cropEnd`` is not included."""
    sample = _time_series(call)
    start, end, count = int(call.body["cropStart"]), int(call.body["cropEnd"]), sent(call.store, sample)
    if not 0 <= start < end <= count:
        raise Refusal(f"The crop from {start} to {end} is out of bounds (0 to {count})")
    edit(call.service, sample, **_window(sample, start, end, count))
    return {"requiresProcessing": False}


@AREA.answers("findSegmentsInSample", tier="simulated")
def find_segments(call: Call) -> Answer:
    """Where the signal stands out of the noise, by its energy; the service looks more closely."""
    sample = _time_series(call)
    length = call.body["segmentLengthMs"]
    if length <= 0:
        raise Refusal("The length of segments should be above 0")
    first, last = sample.crop or (0, None)
    whole = content.read(*file_of(call.store, sample)).readings()
    part = content.Readings(tuple(column[first:last] for column in whole.columns))
    length = min(length, sample.length_ms)  # a segment is no longer than the sample
    found = content.segments(part, sample.interval_ms, length, call.body["shiftSegments"])
    milliseconds = [(round(start * sample.interval_ms), round(end * sample.interval_ms)) for start, end in found]
    return {"segments": [{"startMs": start, "endMs": end} for start, end in milliseconds]}


@AREA.answers("segmentSample")
def segment_sample(call: Call) -> Answer:
    """A sample for each segment, in place of the sample. All can be cropped back to what it was."""
    sample = _time_series(call)
    whole, samples = sent(call.store, sample), call.service.samples
    offset = sample.crop[0] if sample.crop else 0
    windows = []
    for segment in call.body["segments"]:
        start, end = (_index(segment[name], sample) for name in ("startMs", "endMs"))
        if segment["startMs"] < 0 or not 0 <= start < end <= sample.values_count:
            raise Refusal(f"The segment from {segment['startMs']} to {segment['endMs']} ms is out of bounds")
        windows.append((offset + start, offset + end))
    if not windows:
        raise Refusal("No segments were given")
    for number, (start, end) in enumerate(windows, 1):
        part = replace(sample, id=samples.next_id(), name=f"{sample.name}.s{number}", modified=call.now)
        samples.put(replace(part, **_window(sample, start, end, whole)))
    samples.remove(call.project, sample.id)
    return {}


@AREA.answers("splitSampleInFrames", tier="unsupported")
def split_sample_in_frames(call: Call) -> Answer:
    """Frames would have to be decoded, and the sandbox has no decoder."""
    if sample_of(call).media != "video":
        raise Refusal("This sample is not a video")
    raise Unsupported("The sandbox cannot split videos into frames: it has no video decoder")


def _window(sample: Sample, start: int, end: int, whole: int) -> dict[str, Any]:
    """What a sample has other values in when it shows readings ``start`` to ``end`` of ``whole``."""
    labels = sample.structured_whole if sample.crop else sample.structured
    all_of_it = (start, end) == (0, whole)
    return {
        "crop": None if all_of_it else (start, end),
        "values_count": end - start,
        "length_ms": (end - start) * sample.interval_ms,
        "structured": labels if labels is None or all_of_it else cut(labels, start, end),
        "structured_whole": None if all_of_it else labels,
    }


def _index(milliseconds: float, sample: Sample) -> int:
    """The reading at a time; the end may be rounded up beyond the last one, since times are whole milliseconds."""
    nearest = round(min(milliseconds, 2 * sample.length_ms + 1000) / sample.interval_ms) if milliseconds > 0 else 0
    return sample.values_count if 0 < nearest - sample.values_count <= 1 / sample.interval_ms + 1 else nearest


def _time_series(call: Call) -> Sample:
    sample = sample_of(call)
    if call.query.get("datastreamIndex", 0) != 0:
        raise Refusal(f"Sample {sample.id} has no data stream with index {call.query['datastreamIndex']}")
    if sample.media not in ("timeseries", "audio") or sample.interval_ms < _SMALLEST_INTERVAL:
        raise Refusal("This sample is not a time series")
    return sample
