"""A sample as the contract's ``Sample`` has it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..content.shape import plain
from ..samples import Sample
from ..store import Record

SLICE_OF_LABELS = 10
"""How many structured labels are shown where a client asked for a slice of them."""

_COLD_STORAGE = "ingestion-0000000000-00000"
_SMALLEST_INTERVAL = 1e-300
"""A smaller one has a frequency that is no number."""

_CHARTS = {"timeseries": "chart", "audio": "chart", "image": "image", "video": "video"}


def shown(sample: Sample, *, sensors: bool = True, all_labels: bool = True) -> Record:
    """The fields of ``Sample``. Those that are optional and unset are not there.

    Args:
        sensors: False leaves the lists of sensors empty.
        all_labels: False cuts the structured labels after the first few.
    """
    columns = [
        {"name": str(sensor.get("name", "")), "units": str(sensor.get("units", "")), "index": index}
        for index, sensor in enumerate(sample.sensors if sensors else ())
    ]
    interval, length, frequency = plain(sample.interval_ms), plain(sample.length_ms), _frequency(sample.interval_ms)
    # The official SDK takes a sample for a time series where this is above 0, also one of a single reading.
    original = interval if interval > 0 or sample.media in ("image", "video") else 1
    chart = "table" if sample.media == "timeseries" and sample.interval_ms <= 0 else _CHARTS[sample.media]
    stream: Record = {
        "index": 0,
        "chartType": chart,
        "intervalMs": interval,
        "frequencyHz": frequency,
        "sensors": columns,
        "valuesCount": sample.values_count,
        "totalLengthMs": length,
    }
    record: Record = {
        **sample.extra,
        "id": sample.id,
        "projectId": sample.project,
        "filename": sample.name,
        "category": sample.category,
        "coldstorageFilename": cold_storage_name(sample),
        "label": sample.label,
        "created": sample.created or sample.added,
        "added": sample.added,
        "lastModified": sample.modified or sample.added,
        "signatureValidate": sample.signature_valid,
        "sha256Hash": sample.blob,
        "deviceType": sample.device_type or "",
        "sensors": columns,
        "intervalMs": interval,
        "frequency": frequency,
        "originalIntervalMs": original,
        "originalFrequency": _frequency(original),
        "valuesCount": sample.values_count,
        "totalLengthMs": length,
        "chartType": chart,
        "boundingBoxes": [_box(box) for box in sample.boxes or ()],
        "boundingBoxesType": "object_detection",
        "isDisabled": sample.disabled,
        "isProcessing": False,
        "processingError": False,
        "isCropped": sample.crop is not None,
        "datastreams": [stream],
    }
    for name, value in (
        ("deviceName", sample.device_name),
        ("signatureMethod", sample.signature_method),
        ("signatureKey", sample.signature_key),
        ("metadata", sample.metadata),
    ):
        if value is not None:
            record[name] = value
    if sample.width is not None and sample.height is not None:
        record["imageDimensions"] = stream["imageDimensions"] = {"width": sample.width, "height": sample.height}
    if sample.structured is not None:
        entries = sample.structured if all_labels else sample.structured[:SLICE_OF_LABELS]
        record["structuredLabels"] = [_wrapped(entry) for entry in entries]
        record["structuredLabelsList"] = list(dict.fromkeys(entry["label"] for entry in sample.structured))
    if sample.label_map is not None:
        record["labelMap"] = {"type": "key-values", "labels": sample.label_map}
    return record


def _frequency(interval_ms: float) -> float:
    return plain(1000 / interval_ms) if interval_ms >= _SMALLEST_INTERVAL else 0


def cold_storage_name(sample: Sample) -> str:
    """Where the service would keep it: the official SDK drops the last three parts to find the name that was sent."""
    return f"{sample.project}/{sample.category}/{sample.stored_name}.{_COLD_STORAGE}.{sample.extension}"


def _box(box: dict[str, Any]) -> Record:
    """A box in whole pixels: fractions may be sent to the ingestion service, and the contract has none."""
    return {"label": box["label"], **{side: round(box[side]) for side in ("x", "y", "width", "height")}}


def _wrapped(entry: dict[str, Any]) -> Record:
    """A structured label: in files its key-value labels are bare, in answers they say what they are."""
    if "labelMap" not in entry:
        return entry
    return {**entry, "labelMap": {"type": "key-values", "labels": entry["labelMap"]}}


def bare(entries: Iterable[Record]) -> list[Record]:
    """Structured labels of a request, as files have them."""
    result = []
    for entry in entries:
        one: Record = {name: entry[name] for name in ("startIndex", "endIndex", "label")}
        if entry.get("labelMap") is not None:
            one["labelMap"] = entry["labelMap"]["labels"]
        result.append(one)
    return result
