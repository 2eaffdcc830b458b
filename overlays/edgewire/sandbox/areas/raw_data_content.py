"""What is in a sample: its readings as JSON, and its bytes as they were sent, as sound, picture or film."""

from __future__ import annotations

from collections.abc import Mapping

from .. import content
from ..answers import Answer, Binary, Refusal, Unsupported
from ..call import Call
from ..registry import Area
from ..samples import Sample
from ..store import Record, Store
from .raw_data_filters import sample_of
from .raw_data_proposals import proposed
from .raw_data_shape import shown

AREA = Area("raw_data_content")
_ENVELOPES = ("json", "cbor")
"""A picture with one of these extensions is beside its acquisition message, as the first attachment."""

_YEAR = 365 * 24 * 3600


@AREA.answers("getSample")
def get_sample(call: Call) -> Answer:
    """A sample with its readings, thinned out to ``limitPayloadValues``."""
    sample = sample_of(call)
    job = call.query.get("proposedActionsJobId")
    if job is not None:
        sample = proposed(call.service, job, sample)
    payload, total = readings(call.store, sample, limit=_limit(call))
    return {
        "sample": _shown(call, sample),
        "payload": payload,
        "totalPayloadLength": total,
        "datastreamPayloads": [{"index": 0, "payload": payload, "totalPayloadLength": total}],
    }


@AREA.answers("getSampleSlice")
def get_sample_slice(call: Call) -> Answer:
    """Some readings of a sample: from ``sliceStart`` to ``sliceEnd``, which is not included, or to its end."""
    sample = _stream(call)
    start, end = call.query["sliceStart"], call.query.get("sliceEnd")
    payload, total = readings(call.store, sample, *_range(sample.values_count, start, end))
    return {"sample": _shown(call, sample), "payload": payload, "totalPayloadLength": total}


@AREA.answers("getUncroppedDownsampledSample")
def get_uncropped_sample(call: Call) -> Answer:
    """All readings that were sent, or those from ``zoomStart`` to ``zoomEnd``; the payload says what the crop is."""
    sample = _stream(call)
    whole = sent(call.store, sample)
    first, last = call.query.get("zoomStart", 0), call.query.get("zoomEnd")
    payload, total = _payload(call.store, sample, *_range(whole, first, last), _limit(call))
    start, end = sample.crop or (0, whole)
    payload |= {"cropStart": start, "cropEnd": end}
    return {"sample": _shown(call, sample), "payload": payload, "totalPayloadLength": total}


@AREA.answers("getSampleAsRaw")
def get_sample_as_raw(call: Call) -> Answer:
    """The file as it was sent, whatever was cropped since."""
    sample = sample_of(call)
    return Binary(call.store.blobs.path(sample.blob), file_name=sample.file_name, headers=_cached(call))


@AREA.answers("getSampleAsAudio")
def get_sample_as_audio(call: Call) -> Answer:
    """One axis as a WAV file."""
    sample = sample_of(call)
    if sample.media != "audio":
        raise Refusal("This sample does not have an audio axis")
    first, last = _range(sample.values_count, call.query.get("sliceStart", 0), call.query.get("sliceEnd"))
    sound = wav(call.store, sample, call.query["axisIx"], first, last)
    return Binary(sound, "audio/wav", f"{sample.name}.wav", _cached(call))


@AREA.answers("getSampleAsImage", "getSampleAsVideo")
def get_sample_as_picture(call: Call) -> Answer:
    """The picture or the film, in the format in which it was sent."""
    sample = _stream(call)
    wanted = "image" if call.operation.id == "getSampleAsImage" else "video"
    if sample.media != wanted:
        raise Refusal(f"This sample is not {'an image' if wanted == 'image' else 'a video'}")
    if call.query.get("afterInputBlock"):
        raise Unsupported(f"The sandbox gives {wanted}s as they were sent: it has no input block to resize them")
    picture, media_type = _picture(call.store, sample)
    return Binary(picture, media_type, headers=_cached(call))


def _picture(store: Store, sample: Sample) -> tuple[bytes, str]:
    """The bytes, and their MIME type."""
    name, data = file_of(store, sample)
    if not sample.attachments or sample.extension not in _ENVELOPES:
        return content.picture(name, data)
    attached = store.blobs.read(sample.attachments[0]["blob"])
    try:
        return content.picture(sample.attachments[0]["filename"], attached)
    except Refusal:  # its message announced a picture, and was taken at its word when it came
        return attached, content.read(name, data).attachment or "application/octet-stream"


def file_of(store: Store, sample: Sample) -> tuple[str, bytes]:
    """The name and the bytes of the file that holds the readings or the picture of a sample."""
    return f"x.{sample.extension}", store.blobs.read(sample.content_blob)


def readings(
    store: Store, sample: Sample, start: int = 0, end: int | None = None, *, limit: int | None = None
) -> tuple[Record, int]:
    """The contract's ``RawSamplePayload`` of what is left after the crop, and how many readings the range has."""
    offset, stop = sample.crop or (0, None)
    last = stop if end is None else offset + end
    payload, total = _payload(store, sample, offset + start, last, limit)
    if sample.crop is not None:
        payload |= {"cropStart": offset, "cropEnd": stop}
    return payload, total


def wav(store: Store, sample: Sample, axis: int, start: int = 0, end: int | None = None) -> bytes:
    """What is left of an axis after the crop, as a WAV file."""
    offset, stop = sample.crop or (0, None)
    return content.wav(*file_of(store, sample), axis, offset + start, stop if end is None else offset + end)


def sent(store: Store, sample: Sample) -> int:
    """How many readings there were before anything was cropped."""
    return sample.values_count if sample.crop is None else content.read(*file_of(store, sample)).values_count


def _payload(store: Store, sample: Sample, start: int, end: int | None, limit: int | None) -> tuple[Record, int]:
    payload, total = content.payload(*file_of(store, sample), start, end, limit)
    # What a file does not say of its device is known from the request that brought it.
    payload["device_name"] = payload.get("device_name") or sample.device_name or ""
    payload["device_type"] = sample.device_type or payload["device_type"]
    return payload, total


def _range(count: int, start: int, end: int | None) -> tuple[int, int | None]:
    """A range of readings, or nothing of it where it is not inside.

    Raises:
        Refusal: it begins outside, or ends before it begins.
    """
    if start == 0 and end is None:
        return 0, None
    last = count if end is None else min(end, count)
    if not 0 <= start < last:
        raise Refusal(f"The slice from {start} to {'the end' if end is None else end} is out of bounds (0 to {count})")
    return start, last


def _stream(call: Call) -> Sample:
    """The sample of the path; it has one data stream.

    Raises:
        Refusal: there is none, or another data stream is asked for.
    """
    sample = sample_of(call)
    index = call.query.get("datastreamIndex", 0)
    if index != 0:
        raise Refusal(f"Sample {sample.id} has no data stream with index {index}")
    return sample


def _shown(call: Call, sample: Sample) -> Record:
    return shown(sample, all_labels=not call.query.get("truncateStructuredLabels", False))


def _limit(call: Call) -> int | None:
    limit = call.query.get("limitPayloadValues")
    if limit is not None and limit < 0:
        raise Refusal('"limitPayloadValues" should be >= 0')
    return None if limit is None else int(limit)


def _cached(call: Call) -> Mapping[str, str]:
    """With a cache key the answer never changes; without, it may at any time."""
    return {"cache-control": f"max-age={_YEAR}" if call.query.get("cacheKey") else "no-cache"}
