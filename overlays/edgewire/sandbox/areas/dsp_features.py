"""What goes into a processing block and what comes out: raw data by its axes, features by window.

Features are real for the blocks whose algorithm is here (``model.features``), and refused for all others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer, Binary, Refusal
from ..model import blocks, data, features, npy, state, windows
from ..model.data import Row, Source
from ..registry import Area
from ..samples import Sample
from ..store import Record
from .raw_data_content import readings
from .raw_data_filters import sample_of
from .raw_data_shape import shown

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("dsp_features")
MOST_POINTS = 500
"""Windows of a feature graph. The service takes some of them too; how many is not published."""


@AREA.answers("downloadDspData")
def download_dsp_data(call: Call) -> Answer:
    """All features of a category as a Numpy file; with ``raw`` what the block was given instead."""
    source = Source.of(call.service, call.project, call.path["dspId"])
    category = call.path["category"]
    if call.query.get("raw"):
        _generated(source)
        source = _as_raw(source)
    return Binary(feature_table(source, category), file_name=f"x-{source.block['id']}-{category}.npy")


@AREA.answers("downloadDspLabels")
def download_dsp_labels(call: Call) -> Answer:
    """One row a window: index of the label (from 1), sample, start and end in milliseconds."""
    source = Source.of(call.service, call.project, call.path["dspId"])
    category = call.path["category"]
    return Binary(npy.table(label_rows(source, category), 4, "i4"), file_name=f"y-{source.block['id']}-{category}.npy")


def feature_table(source: Source, category: str) -> bytes:
    """The content of ``downloadDspData``.

    Raises:
        Refusal: there are no features. Unsupported: they are not computed here.
    """
    rows = [row.values for row in data.generated(source, category)]
    try:
        return npy.table(rows, len(rows[0]) if rows else source.size() or 0)
    except ValueError as error:
        raise Refusal(f"The windows differ in size: {error}") from error


def label_rows(source: Source, category: str) -> list[list[int]]:
    """The rows of ``downloadDspLabels``.

    Raises:
        Refusal: there are no features.
    """
    record = _generated(source)
    indices = {label: index for index, label in enumerate(record["labels"], 1)}
    return [
        [
            indices.get(windows.label_at(sample, window), 0),
            sample.id,
            min(window.start_ms, state.LARGEST),
            min(window.end_ms, state.LARGEST),
        ]
        for sample in data.included(source, record, category)
        for window in windows.windows(sample, source.input)
    ]


@AREA.answers("dspSampleTrainedFeatures")
def dsp_sample_trained_features(call: Call) -> Answer:
    """Three features of the first windows."""
    source = Source.of(call.service, call.project, call.path["dspId"])
    record = _generated(source)
    axes = [call.query[name] for name in ("featureAx1", "featureAx2", "featureAx3")]
    points: list[Record] = []
    for row in data.generated(source, call.path["category"]):
        if len(points) == MOST_POINTS:
            break
        picked = {str(axis): row.values[axis] for axis in axes if 0 <= axis < len(row.values)}
        points.append({**_point(row, record["labels"]), "X": picked})
    total = sum(count for _, count in record["included"].get(call.path["category"], []))
    return {"data": points, "totalSampleCount": total, "skipFirstFeatures": 0}


@AREA.answers("dspGetFeaturesForSample")
def dsp_get_features_for_sample(call: Call) -> Answer:
    """All features of one sample."""
    source, sample = Source.of(call.service, call.project, call.path["dspId"]), sample_of(call)
    labels = state.classes(call.service.samples, call.project)
    rows = [{**_point(row, labels), "X": row.values} for row in source.rows(iter([sample]))]
    return {"data": rows, "totalSampleCount": len(rows), "skipFirstFeatures": 0}


@AREA.answers("getDspRawSample")
def get_dsp_raw_sample(call: Call) -> Answer:
    """A sample with the block's axes only; with all of them for block 0."""
    sample = sample_of(call)
    limit = call.query.get("limitPayloadValues")
    if limit is not None and limit < 0:
        raise Refusal('"limitPayloadValues" should be >= 0')
    axes = None if call.path["dspId"] == 0 else Source.of(call.service, call.project, call.path["dspId"]).axes()
    return _raw(call, sample, axes, 0, None, limit)


@AREA.answers("getDspSampleSlice")
def get_dsp_sample_slice(call: Call) -> Answer:
    """Some readings of a sample with the block's axes only."""
    source, sample = Source.of(call.service, call.project, call.path["dspId"]), sample_of(call)
    first, last = _range(call, source, sample)
    return _raw(call, sample, source.axes(), first, last, None)


@AREA.answers("runDspSampleSlice", "runDspSampleSliceReadOnly")
def run_dsp_sample_slice(call: Call) -> Answer:
    """Features of some readings of a sample; ``params`` stand in for those that are set, and ``store`` keeps them."""
    source, sample = Source.of(call.service, call.project, call.path["dspId"]), sample_of(call)
    features.require(source.type)
    first, last = _range(call, source, sample)
    table = source.table(sample, source.axes())[first:last]
    config = _with(source, (call.body or {}).get("params", {}))
    if (call.body or {}).get("store") and config != source.config:
        call.store.put("dsp-config", call.project, source.block["id"], {"params": config})
        state.forget_block(call.store, call.project, source.block["id"], ("dsp-features",))
    return {
        "features": features.vector(source.type, config, table),
        "labels": features.names(source.type, config, source.axes(), len(table)),
        "graphs": [],
        "sample": _raw(call, sample, source.axes(), first, last, None),
        "canProfilePerformance": False,
    }


@AREA.answers("runDspOnFeaturesArray")
def run_dsp_on_features_array(call: Call) -> Answer:
    """Features of readings that the client sends, interleaved by axis."""
    source = Source.of(call.service, call.project, call.path["dspId"])
    features.require(source.type)
    numbers, count = call.body["features"], len(source.axes())
    if not count or not numbers or len(numbers) % count:
        raise Refusal(f"{len(numbers)} features cannot be shared among {count} axes")
    try:
        table = [[float(number) for number in numbers[at : at + count]] for at in range(0, len(numbers), count)]
    except OverflowError:
        raise Refusal("A feature is too large") from None
    config = _with(source, call.body["params"])
    return {
        "features": features.vector(source.type, config, table),
        "labels": features.names(source.type, config, source.axes(), len(table)),
        "graphs": [],
    }


def _generated(source: Source) -> Record:
    return state.features(source.service.store, source.project, source.block["id"])


def _as_raw(source: Source) -> Source:
    block = {**source.block, "type": "raw"}
    return Source(source.service, source.project, source.impulse, block, source.input, {"scale-axes": "1"})


def _with(source: Source, params: dict[str, str | None]) -> dict[str, str]:
    """The block's configuration with some values in place of its own.

    Raises:
        Refusal: a value does not fit.
    """
    kind = _parameters(source)
    for param, value in params.items():
        if param in kind and value is not None and (fault := kind[param].fault(value)):
            raise Refusal(f"The parameter '{param}' cannot be '{value}', it has to be {fault}")
    return {**source.config, **{param: value for param, value in params.items() if value is not None and param in kind}}


def _parameters(source: Source) -> dict[str, blocks.Parameter]:
    """Parameters of the block's type by name."""
    kind = blocks.DSP.get(source.type)
    return {parameter.param: parameter for parameter in kind.parameters()} if kind else {}


def _range(call: Call, source: Source, sample: Sample) -> tuple[int, int]:
    """``sliceStart`` and ``sliceEnd``, or one window from the start."""
    first = call.query["sliceStart"]
    last = call.query.get("sliceEnd", first + (source.readings() or sample.values_count))
    last = min(last, sample.values_count)
    if not 0 <= first < last:
        raise Refusal(f"The slice from {first} to {last} is out of bounds (0 to {sample.values_count})")
    return first, last


def _raw(call: Call, sample: Sample, axes: list[str] | None, first: int, last: int | None, limit: int | None) -> Record:
    payload, total = readings(call.store, sample, first, last, limit=limit)
    if axes is not None and payload["values"]:
        names = [sensor["name"] for sensor in payload["sensors"]]
        columns = [names.index(axis) for axis in axes if axis in names]
        payload["sensors"] = [{**payload["sensors"][column], "index": at} for at, column in enumerate(columns)]
        payload["values"] = [[row[column] for column in columns] for row in payload["values"]]
    short = not call.query.get("truncateStructuredLabels", False)
    return {"sample": shown(sample, all_labels=short), "payload": payload, "totalPayloadLength": total}


def _point(row: Row, labels: list[str]) -> Record:
    return {
        "sample": {
            "id": row.sample.id,
            "name": row.sample.name,
            "startMs": row.window.start_ms,
            "endMs": row.window.end_ms,
        },
        "y": labels.index(row.label) + 1 if row.label in labels else 0,
        "yLabel": row.label,
    }
