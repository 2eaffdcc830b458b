"""What a learning block was fed with, its exports, and the models that the sandbox does not have.

The data are real where the features of all its processing blocks are computed here; otherwise they are refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer, Binary, Refusal, Unsupported
from ..model import artifacts, data, learning, npy, state
from ..registry import Area
from ..store import Record
from .dsp_features import MOST_POINTS, label_rows
from .raw_data_filters import sample_of

if TYPE_CHECKING:
    from ..call import Call
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("learn_data")


@AREA.answers("getLearnXData")
def get_learn_x_data(call: Call) -> Answer:
    """Features of the training set, those of several processing blocks side by side, as a Numpy file."""
    block = _block(call)
    rows = features(call.service, call.project, block)
    return Binary(npy.table(rows, len(rows[0]) if rows else 0), file_name=f"x-{block['id']}.npy")


@AREA.answers("getLearnYData")
def get_learn_y_data(call: Call) -> Answer:
    """Labels of the training set, laid out as those of a processing block."""
    block = _block(call)
    source = learning.sources(call.service, call.project, block)[0]
    return Binary(npy.table(label_rows(source, "training"), 4, "i4"), file_name=f"y-{block['id']}.npy")


@AREA.answers("exportKerasBlock", "exportKerasBlockData")
def export_keras_block(call: Call) -> Answer:
    """Pack a block, or its data, by a job."""
    block = _block(call)
    return call.service.jobs.start(call, data={"learnId": block["id"]})


@AREA.finishes("exportKerasBlock", "exportKerasBlockData")
def exported(service: Service, job: Job) -> None:
    """The archive is there."""
    _, block = state.learn_block(service.store, job.owner, job.data["learnId"])
    files = {"README.md": f"# {block['title']}\n\n{artifacts.NOTICE}\n".encode()}
    if job.operation == "exportKerasBlock":
        files["block.json"] = artifacts.document(block)
        files["settings.json"] = artifacts.document(learning.settings(service, job.owner, block))
    else:
        rows = features(service, job.owner, block)
        source = learning.sources(service, job.owner, block)[0]
        files["X_train.npy"] = npy.table(rows, len(rows[0]) if rows else 0)
        files["Y_train.npy"] = npy.table(label_rows(source, "training"), 4, "i4")
    kept = service.store.get("learn-export", job.owner, block["id"]) or {}
    blob = service.store.blobs.add(artifacts.archive(files))
    service.store.put("learn-export", job.owner, block["id"], {**kept, job.operation: blob})


@AREA.answers("downloadKerasExport")
def download_keras_export(call: Call) -> Answer:
    """The archive of the last export."""
    return _export(call, "exportKerasBlock", "export")


@AREA.answers("downloadKerasData")
def download_keras_data(call: Call) -> Answer:
    """The archive of the last export of data."""
    return _export(call, "exportKerasBlockData", "data")


@AREA.answers("downloadLearnModel", tier="unsupported")
def download_learn_model(call: Call) -> Answer:
    """Refused: a trained block has no model."""
    _, block = state.learn_block(call.store, call.project, call.path["learnId"])
    learning.model_of(call.service, call.project, block)
    raise Unsupported("The sandbox trains no model: there is none to download")


@AREA.answers("listLearnBlockCustomDataFiles")
def list_custom_data_files(call: Call) -> Answer:
    """Files that a training wrote beside its model: none."""
    state.learn_block(call.store, call.project, call.path["learnId"])
    return {"files": []}


@AREA.answers("readLearnBlockCustomDataFile")
def read_custom_data_file(call: Call) -> Answer:
    """One of them."""
    state.learn_block(call.store, call.project, call.path["learnId"])
    raise Refusal(f"No custom data file found with path {call.query['path']}")


@AREA.answers("getKerasDataExplorerFeatures", tier="unsupported")
def get_data_explorer_features(call: Call) -> Answer:
    """Refused: embeddings come out of a model."""
    _, block = state.learn_block(call.store, call.project, call.path["learnId"])
    learning.model_of(call.service, call.project, block)
    raise Unsupported("The sandbox trains no model: it has no embeddings to show")


@AREA.answers("anomalyTrainedFeatures")
def anomaly_trained_features(call: Call) -> Answer:
    """Two features of the first windows of the training set."""
    block = _block(call)
    rows = features(call.service, call.project, block)
    axes = (call.query["featureAx1"], call.query["featureAx2"])
    return {"data": [_point(row, axes) for row in rows[:MOST_POINTS]], "totalSampleCount": len(rows)}


@AREA.answers("anomalyTrainedFeaturesPerSample")
def anomaly_trained_features_per_sample(call: Call) -> Answer:
    """All features of one sample."""
    block, sample = _block(call), sample_of(call)
    parts = [list(source.rows(iter([sample]))) for source in learning.sources(call.service, call.project, block)]
    rows = [[value for row in side for value in row.values] for side in zip(*parts, strict=False)]
    return {"data": [_point(row, range(len(row))) for row in rows], "totalSampleCount": len(rows)}


def features(service: Service, project: int, block: Record) -> list[list[float]]:
    """A row for each window of the training set.

    Raises:
        Refusal: a processing block has no features, or windows differ. Unsupported: they are not computed here.
    """
    parts = [
        [row.values for row in data.generated(source, "training")]
        for source in learning.sources(service, project, block)
    ]
    rows = [[value for values in side for value in values] for side in zip(*parts, strict=False)]
    if len({len(row) for row in rows}) > 1:
        raise Refusal("The windows of the training set differ in size")
    return rows


def _block(call: Call) -> Record:
    _, block = state.learn_block(call.store, call.project, call.path["learnId"])
    learning.ready(call.service, call.project, block)
    return block


def _export(call: Call, operation: str, what: str) -> Binary:
    _, block = state.learn_block(call.store, call.project, call.path["learnId"])
    blob = (call.store.get("learn-export", call.project, block["id"]) or {}).get(operation)
    if blob is None:
        raise Refusal(f"No {what} found for learn block {block['id']}, run '{operation}' first")
    return Binary(call.store.blobs.path(blob), "application/zip", f"keras-{block['id']}-{what}.zip")


def _point(row: list[float], axes: tuple[int, ...] | range) -> Record:
    return {"X": {str(axis): row[axis] for axis in axes if 0 <= axis < len(row)}}
