"""What would need a model or a look at the whole dataset: the data explorer, data quality, labels found by a network.

Nothing of it is computed here. What asks whether there is something is told no; what asks for it is refused.
"""

from __future__ import annotations

from ..answers import Answer, Refusal, Unsupported
from ..call import Call
from ..registry import Area
from .raw_data_filters import sample_of, sample_with

AREA = Area("raw_data_unknown")
_SETTINGS = "data-explorer"


@AREA.answers("hasDataExplorerFeatures", "hasDiversityData", "hasLabelNoiseData")
def has_nothing(call: Call) -> Answer:
    """There never are any."""
    return {"hasFeatures": False}


@AREA.answers("getDataExplorerFeatures")
def get_data_explorer_features(call: Call) -> Answer:
    """There are none."""
    return {"hasFeatures": False, "data": []}


@AREA.answers("getDataExplorerPredictions", tier="unsupported")
def get_data_explorer_predictions(call: Call) -> Answer:
    """No model has seen the data."""
    raise Unsupported("The sandbox makes no predictions for the data explorer: no model has seen the data")


@AREA.answers("getDataExplorerSettings")
def get_data_explorer_settings(call: Call) -> Answer:
    """What was set."""
    settings = call.store.get(_SETTINGS, call.project, 0) or {}
    return {**settings, "dimensionalityReductionRecommendation": "tsne"}


@AREA.answers("setDataExplorerSettings")
def set_data_explorer_settings(call: Call) -> Answer:
    """Keep what the contract declares of it."""
    names = ("preset", "impulseId", "dimensionalityReductionTechnique")
    kept = {name: call.body[name] for name in names if call.body.get(name) is not None}
    call.store.put(_SETTINGS, call.project, 0, kept)
    return {}


@AREA.answers("clearDataExplorer")
def clear_data_explorer(call: Call) -> Answer:
    """Forget what was set."""
    call.store.remove(_SETTINGS, call.project, 0)
    return {}


@AREA.answers("getDiversityData", "getLabelNoiseData", tier="unsupported")
def get_data_quality(call: Call) -> Answer:
    """Nobody calculated it."""
    raise Unsupported("The sandbox does not calculate data quality metrics, so there are none to give")


@AREA.answers("classifyUsingAutolabel", tier="unsupported")
def classify_using_autolabel(call: Call) -> Answer:
    """It would take a network that finds objects."""
    if sample_of(call).media != "image":
        raise Refusal("This sample is not an image")
    raise Unsupported("The sandbox has no neural network to label images with, and would only invent boxes")


@AREA.answers("trackObjects", tier="unsupported")
def track_objects(call: Call) -> Answer:
    """It would take a look at both pictures."""
    source = sample_with(call, int(call.body["sourceSampleId"]))
    sample_with(call, int(call.body["nextSampleId"]))
    if not source.boxes:
        raise Refusal("The source sample has no bounding boxes")
    raise Unsupported("The sandbox does not track objects: it would only invent where they are")
