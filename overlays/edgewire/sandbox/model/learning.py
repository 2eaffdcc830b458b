"""Learning blocks as the contract shows them: configuration, and what a training left.

Nobody trains here: a trained block has its classes and model variants, and no metric, since none was measured.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..answers import Refusal
from ..store import Record
from . import blocks, state
from .data import Source

if TYPE_CHECKING:
    from ..service import Service

DEFAULTS: Record = {
    "mode": "visual",
    "script": "",
    "learningRate": 0.0005,
    "trainingCycles": 30,
    "minimumConfidenceRating": 0.6,
    "selectedModelType": "int8",
    "augmentationPolicyImage": "none",
    "profileInt8": True,
    "skipEmbeddingsAndMemory": False,
    "showAdvancedTrainingSettings": False,
    "showAugmentationTrainingSettings": False,
    "visualLayers": [{"type": "dense", "neurons": 20}, {"type": "dense", "neurons": 10}],
    "trainTestSplit": 0.2,
    "autoClassWeights": False,
}
"""What a new Keras block is set to."""

BATCH_SIZE = 32
_CLASSIFYING = ("classification", "object-detection")
ANOMALY_DEFAULTS: Record = {"minimumConfidenceRating": 0.3, "clusterCount": 32, "selectedAxes": []}
_THRESHOLDS = {"min_score": "Score threshold", "min_anomaly_score": "Minimum anomaly score"}


def kind(block: Record) -> blocks.LearnType:
    """The type of a learning block."""
    return blocks.LEARN[block["type"]]


def settings(service: Service, project: int, block: Record) -> Record:
    """What was set of a learning block over what a new one has."""
    defaults = ANOMALY_DEFAULTS if kind(block).is_anomaly else DEFAULTS
    return {**defaults, **(service.store.get("learn-config", project, block["id"]) or {})}


def variants(block: Record) -> list[str]:
    """Model variants that a training makes."""
    return ["akida"] if block["type"].startswith("keras-akida") else ["float32", "int8"]


def sources(service: Service, project: int, block: Record) -> list[Source]:
    """The processing blocks that it learns from."""
    return [Source.of(service, project, number) for number in block["dsp"]]


def dependencies(service: Service, project: int, block: Record) -> Record:
    """The contract's ``DependencyData``; features that are not computed here count as 0."""
    found = sources(service, project, block)
    records = [service.store.get("dsp-features", project, source.block["id"]) for source in found]
    labels = state.classes(service.samples, project)
    first = next((record for record in records if record), None)
    return {
        "classes": labels,
        "outputClasses": labels if kind(block).mode in _CLASSIFYING else [],
        "blockNames": [source.block["name"] for source in found],
        "featureCount": sum(record["size"] or 0 for record in records if record),
        "sampleCount": sum(count for _, count in first["included"]["training"]) if first else 0,
    }


def keras_config(service: Service, project: int, block: Record) -> Record:
    """The contract's ``KerasConfig``."""
    known = settings(service, project, block)
    needs = dependencies(service, project, block)
    expert = known["mode"] == "expert"
    config: Record = {
        **{name: value for name, value in known.items() if name not in _NOT_SHOWN},
        "name": block["name"],
        "type": block["type"],
        "dependencies": needs,
        "trained": state.trained(service.store, project, block["id"]) is not None,
        "defaultBatchSize": BATCH_SIZE,
        "shape": f"({needs['featureCount']},)",
        "transferLearningModels": blocks.transfer_models(block["type"]),
        "thresholds": thresholds(service, project, block),
    }
    if expert:  # the contract's text: no layers, and 0 for what the script decides
        config |= {"visualLayers": [], "trainingCycles": 0, "learningRate": 0}
    return config


_NOT_SHOWN = ("assertGpuUsagePercentage", "trainingProcessor")
"""What can be set of a Keras block and is no part of ``KerasConfig``."""


def anomaly_config(service: Service, project: int, block: Record) -> Record:
    """The contract's ``AnomalyConfig``; its axes have names only where features are computed."""
    known = settings(service, project, block)
    names = [name for source in sources(service, project, block) if source.type != "raw" for name in source.labels()]
    return {
        "name": block["name"],
        "dependencies": dependencies(service, project, block),
        "trained": state.trained(service.store, project, block["id"]) is not None,
        "axes": [
            {"ix": index, "label": name, "selected": index in known["selectedAxes"], "favourite": False}
            for index, name in enumerate(names)
        ],
        "selectedAxes": known["selectedAxes"],
        "clusterCount": known["clusterCount"],
        "minimumConfidenceRating": known["minimumConfidenceRating"],
        "thresholds": thresholds(service, project, block),
    }


def thresholds(service: Service, project: int, block: Record) -> list[Record]:
    """Its threshold, where one was set.

    The official Python bindings fail on every value of a threshold (they take a number for a text as well), so that a
    block shows none that nobody asked for.
    """
    kept = service.store.get("block-thresholds", project, block["id"]) or {}
    return [
        {"key": key, "description": _THRESHOLDS[key], "helpText": "", "value": value} for key, value in kept.items()
    ]


def threshold_key(block: Record) -> str:
    """What its threshold is called."""
    return "min_anomaly_score" if "anomaly" in block["type"] else "min_score"


def set_thresholds(service: Service, project: int, block: Record, values: dict[str, Any]) -> None:
    """Set thresholds by key.

    Raises:
        Refusal: the block has none of that key.
    """
    for key in values:
        if key != threshold_key(block):
            raise Refusal(f"Learn block {block['id']} has no threshold '{key}'")
    kept = service.store.get("block-thresholds", project, block["id"]) or {}
    service.store.put("block-thresholds", project, block["id"], {**kept, **values})


def model_of(service: Service, project: int, block: Record) -> Record:
    """What the training of a block left.

    Raises:
        Refusal: there was none.
    """
    record = state.trained(service.store, project, block["id"])
    if record is None:
        raise Refusal(f"Learn block {block['id']} is not trained yet, start a training job first")
    return record


def keras_metadata(service: Service, project: int, block: Record, *, labels: bool = True) -> Record:
    """The contract's ``KerasModelMetadata``, without metrics and layers.

    Raises:
        Refusal: it is not trained.
    """
    record = model_of(service, project, block)
    return {
        **_metadata(service, project, block, record),
        "recommendedModelType": record["variants"][-1],
        "classNames": record["classes"],
        "labels": record["classes"] if labels else [],
        "mode": kind(block).mode,
        "layers": [],
        "imageInputScaling": record.get("scaling", "0..1"),
    }


def anomaly_metadata(service: Service, project: int, block: Record) -> Record:
    """The contract's ``AnomalyModelMetadata``, without clusters and metrics.

    Raises:
        Refusal: it is not trained.
    """
    record = model_of(service, project, block)
    return {
        **_metadata(service, project, block, record),
        "axes": settings(service, project, block)["selectedAxes"],
        "clusters": [],
        "mean": [],
        "scale": [],
        "defaultMinimumConfidenceRating": ANOMALY_DEFAULTS["minimumConfidenceRating"],
    }


def _metadata(service: Service, project: int, block: Record, trained: Record) -> Record:
    """What both kinds of metadata have."""
    return {
        "created": trained["created"],
        "hasTrainedModel": True,
        "availableModelTypes": trained["variants"],
        "modelValidationMetrics": [],
        "thresholds": thresholds(service, project, block),
    }


def train(service: Service, project: int, block: Record) -> None:
    """Note that a block was trained on the features there are.

    Raises:
        Refusal: one of the blocks that it learns from has no features.
    """
    ready(service, project, block)
    # What it knows is what the features were generated of, whatever became of the samples since.
    learned = state.features(service.store, project, block["dsp"][0])["labels"]
    service.store.put(
        "learn-trained",
        project,
        block["id"],
        {
            "created": service.clock.text(),
            "classes": learned if kind(block).mode in _CLASSIFYING else [],
            "variants": variants(block),
            "settings": settings(service, project, block),
        },
    )


def ready(service: Service, project: int, block: Record) -> None:
    """Refuse a training that has nothing to learn from.

    Raises:
        Refusal: it depends on no block, or one has no features.
    """
    if not block["dsp"]:
        raise Refusal(f"Learn block {block['id']} depends on no DSP block")
    for number in block["dsp"]:
        state.features(service.store, project, number)
