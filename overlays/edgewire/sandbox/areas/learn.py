"""Learning blocks: configuration, training, and what is known of the trained model. See ``model.learning``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..answers import Answer, Refusal, Unsupported
from ..model import data, learning, state
from ..registry import Area
from ..store import Record

if TYPE_CHECKING:
    from ..call import Call
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("learn")
NOT_TRAINED = "Nothing is trained by the sandbox: the block counts as trained when the job ends, and has no metrics"


@AREA.answers("getKeras")
def get_keras(call: Call) -> Answer:
    """Configuration of a block that is no anomaly block."""
    return learning.keras_config(call.service, call.project, _keras(call))


@AREA.answers("setKeras")
def set_keras(call: Call) -> Answer:
    """Set what the client sends; the rest stays."""
    block = _keras(call)
    _configure(call, block, call.body)
    return {}


@AREA.answers("getKerasMetadata", tier="simulated")
def get_keras_metadata(call: Call) -> Answer:
    """What is known of the model: no metric, since none was measured."""
    labels = not call.query.get("excludeLabels", False)
    return learning.keras_metadata(call.service, call.project, _keras(call), labels=labels)


@AREA.answers("trainKerasJob", tier="simulated")
def train_keras(call: Call) -> Answer:
    """Start a training, with the configuration that the client sends set first."""
    block = _keras(call)
    learning.ready(call.service, call.project, block)
    _configure(call, block, call.body)
    return call.service.jobs.start(call, data={"learnId": block["id"]}, lines=[NOT_TRAINED])


@AREA.answers("getAnomaly")
def get_anomaly(call: Call) -> Answer:
    """Configuration of an anomaly block."""
    return learning.anomaly_config(call.service, call.project, _anomaly(call))


@AREA.answers("setAnomaly")
def set_anomaly(call: Call) -> Answer:
    """Set its confidence rating."""
    block = _anomaly(call)
    _keep(call, block, {name: call.body[name] for name in ("minimumConfidenceRating",) if name in call.body})
    return {}


@AREA.answers("getAnomalyMetadata", tier="simulated")
def get_anomaly_metadata(call: Call) -> Answer:
    """What is known of the model: no cluster, since none was found."""
    return learning.anomaly_metadata(call.service, call.project, _anomaly(call))


@AREA.answers("getGmmMetadata", tier="unsupported")
def get_gmm_metadata(call: Call) -> Answer:
    """Refused: there is no mixture."""
    learning.model_of(call.service, call.project, _anomaly(call))
    raise Unsupported("The sandbox trains no model: it has no Gaussian mixture to show")


@AREA.answers("trainAnomalyJob", tier="simulated")
def train_anomaly(call: Call) -> Answer:
    """Start a training on some axes."""
    block = _anomaly(call)
    learning.ready(call.service, call.project, block)
    values: dict[str, Any] = {
        "selectedAxes": call.body["axes"],
        "minimumConfidenceRating": call.body["minimumConfidenceRating"],
    }
    if "clusterCount" in call.body:
        values["clusterCount"] = call.body["clusterCount"]
    _keep(call, block, values)
    given = {one["key"]: one["value"] for one in call.body.get("thresholds", ())}
    if given:
        learning.set_thresholds(call.service, call.project, block, given)
    return call.service.jobs.start(call, data={"learnId": block["id"]}, lines=[NOT_TRAINED])


@AREA.finishes("trainKerasJob", "trainAnomalyJob")
def trained(service: Service, job: Job) -> None:
    """The block counts as trained."""
    impulse, block = state.learn_block(service.store, job.owner, job.data["learnId"])
    learning.train(service, job.owner, block)
    service.store.remove("model-testing", job.owner, impulse["id"])


@AREA.answers("startRetrainJob", tier="simulated")
def start_retrain(call: Call) -> Answer:
    """Generate features and train, for all blocks of an impulse."""
    impulse = state.wanted(call)
    if not impulse["learnBlocks"]:
        raise Refusal("The impulse has no learn blocks to retrain")
    return call.service.jobs.start(call, data={"impulse": impulse["id"]}, lines=[NOT_TRAINED])


@AREA.finishes("startRetrainJob")
def retrained(service: Service, job: Job) -> None:
    """Every block has new features, or counts as trained again."""
    impulse = state.impulse_of(service.store, job.owner, job.data["impulse"])
    for block in impulse["dspBlocks"]:
        before = service.store.get("dsp-features", job.owner, block["id"]) or {}
        options = {
            "normalizeData": before.get("normalize", "none"),
            "calculateFeatureImportance": before.get("importance"),
        }
        data.generate(service, job.owner, block["id"], options)
    for block in impulse["learnBlocks"]:
        learning.train(service, job.owner, block)
    service.store.remove("model-testing", job.owner, impulse["id"])


@AREA.answers("startKerasProfileJob", "startAnomalyProfileJob", tier="unsupported")
def start_profile(call: Call) -> Answer:
    """Refused: the client would look for numbers that nobody measured."""
    _, block = state.learn_block(call.store, call.project, call.path["learnId"])
    learning.model_of(call.service, call.project, block)
    raise Unsupported("The sandbox profiles no model: it could only invent latency and memory")


def _keras(call: Call) -> Record:
    _, block = state.learn_block(call.store, call.project, call.path["learnId"])
    if learning.kind(block).is_anomaly:
        raise Refusal(f"Learn block {block['id']} is an anomaly block, not a Keras block")
    return block


def _anomaly(call: Call) -> Record:
    _, block = state.learn_block(call.store, call.project, call.path["learnId"])
    if not learning.kind(block).is_anomaly:
        raise Refusal(f"Learn block {block['id']} is a Keras block, not an anomaly block")
    return block


def _configure(call: Call, block: Record, given: Record) -> None:
    values = dict(given)
    if "batchSize" in values:
        size = values["batchSize"]
        if not 1 <= size <= state.LARGEST or size != int(size):
            raise Refusal("The batch size has to be a whole number from 1 up")
        values["batchSize"] = int(size)
    for name, low, high in (("learningRate", 0, 1), ("trainTestSplit", 0, 1), ("trainingCycles", 0, state.LARGEST)):
        if name in values and not low <= values[name] <= high:
            raise Refusal(f"{name} has to be between {low} and {high}")
    _keep(call, block, values)


def _keep(call: Call, block: Record, values: Record) -> None:
    """Set these; a confidence rating is the older name of the block's threshold."""
    kept = call.store.get("learn-config", call.project, block["id"]) or {}
    call.store.put("learn-config", call.project, block["id"], {**kept, **values})
    limits = call.store.get("block-thresholds", call.project, block["id"])
    if limits and "minimumConfidenceRating" in values:
        changed = {learning.threshold_key(block): values["minimumConfidenceRating"]}
        call.store.put("block-thresholds", call.project, block["id"], {**limits, **changed})
