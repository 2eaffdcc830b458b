"""Processing blocks: their parameters, and what the generation of features left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..answers import Answer, Refusal, Unsupported
from ..model import blocks, data, state, windows
from ..model.data import Source
from ..registry import Area
from ..store import Record

if TYPE_CHECKING:
    from ..call import Call
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("dsp")
NOT_TUNED = "No autotuner results found, run 'autotuneDspJob' first"


@AREA.answers("getDspConfig")
def get_dsp_config(call: Call) -> Answer:
    """Parameters, and what is known of the block's data and features."""
    return dsp_config(call.service, call.project, call.path["dspId"])


def dsp_config(service: Service, project: int, number: int) -> Record:
    """The contract's ``DSPConfig``."""
    source = Source.of(service, project, number)
    block, kind = source.block, blocks.DSP.get(source.type)
    record = service.store.get("dsp-features", project, number)
    set_to = service.store.get("dsp-config", project, number) or {}
    expected = sum(windows.count(one, source.input) for one in service.samples.each(state.dataset(project, "training")))
    features: Record = {"generated": record is not None}
    if record is not None:
        features |= {"count": record["size"] or 0, "classes": record["labels"], "labels": record["names"]}
    answer: Record = {
        "dsp": {
            "id": number,
            "name": block["name"],
            "type": block["type"],
            "windowLength": windows.size_ms(source.input),
            "classes": state.classes(service.samples, project),
            "features": features,
            "expectedWindowCount": expected,
            "inputAxes": source.axes(),
            "canCalculateFeatureImportance": False,
            "calculateFeatureImportance": bool(record and record["importance"]),
            "canNormalizeData": kind is not None and kind.output == "flat",
            "normalizeData": record["normalize"] if record else "none",
            "hasAutoTune": kind is not None and kind.autotune,
            "hasAutotunerResults": False,
            "usesState": False,
        }
    }
    if kind is not None:
        answer["config"] = [
            {"group": group, "items": [blocks.group_item(parameter, source.config) for parameter in parameters]}
            for group, parameters in kind.groups.items()
        ]
    elif set_to.get("params"):
        answer["config"] = [{"group": "Parameters", "items": [_plain_item(*item) for item in set_to["params"].items()]}]
    return answer


@AREA.answers("setDspConfig")
def set_dsp_config(call: Call) -> Answer:
    """Change some parameters, by their names; features that were generated with others go."""
    number = call.path["dspId"]
    _, block = state.dsp_block(call.store, call.project, number)
    kind = blocks.DSP.get(block["type"])
    given: dict[str, Any] = call.body["config"]
    if kind is not None:
        known = {parameter.param: parameter for parameter in kind.parameters()}
        for param, value in given.items():
            if param not in known:
                raise Refusal(f"A block of the type '{kind.type}' has no parameter '{param}'")
            fault = known[param].fault(value)
            if fault:
                raise Refusal(f"The parameter '{param}' cannot be '{value}', it has to be {fault}")
    before = state.config(call.store, call.project, block)
    record = call.store.get("dsp-config", call.project, number) or {}
    call.store.put("dsp-config", call.project, number, {**record, "params": {**record.get("params", {}), **given}})
    if state.config(call.store, call.project, block) != before:
        state.forget_block(call.store, call.project, number, ("dsp-features",))
    return {}


@AREA.answers("clearDspBlock")
def clear_dsp_block(call: Call) -> Answer:
    """Forget its features."""
    state.dsp_block(call.store, call.project, call.path["dspId"])
    state.forget_block(call.store, call.project, call.path["dspId"], ("dsp-features",))
    return {}


@AREA.answers("generateFeaturesJob")
def generate_features(call: Call) -> Answer:
    """Run a block on the samples."""
    source = Source.of(call.service, call.project, call.body["dspId"])
    line = "Which windows there are is read from the samples"
    if source.size() is None:
        line += f"; the features of '{source.type}' blocks are not computed"
    return call.service.jobs.start(
        call, data=dict(call.body), lines=[line], key=f"generate-features-{source.block['id']}"
    )


@AREA.finishes("generateFeaturesJob")
def features_generated(service: Service, job: Job) -> None:
    """The block has features."""
    data.generate(service, job.owner, job.data["dspId"], dict(job.data))


@AREA.answers("getDspMetadata", tier="simulated")
def get_dsp_metadata(call: Call) -> Answer:
    """Which windows of which samples the block was run on. ``featureCount`` is 0 where features are not computed."""
    return dsp_metadata(call, call.path["dspId"])


def dsp_metadata(call: Call, number: int) -> Record:
    """The contract's ``DSPMetadata``.

    Raises:
        Refusal: there are no features.
    """
    state.dsp_block(call.store, call.project, number)
    record = state.features(call.store, call.project, number)
    category = call.query.get("category", "training")
    included = [
        {"id": id, "windowCount": count}
        for name, found in record["included"].items()
        if category in (name, "all")
        for id, count in found
    ]
    return {
        "created": record["created"],
        "generated": True,
        "dspConfig": record["config"],
        "labels": record["labels"],
        "featureLabels": record["names"],
        "featureCount": record["size"] or 0,
        "windowCount": sum(one["windowCount"] for one in included),
        "includedSamples": [] if call.query.get("excludeIncludedSamples") else included,
        "windowSizeMs": record["windowSizeMs"],
        "windowIncreaseMs": record["windowIncreaseMs"],
        "padZeros": record["padZeros"],
        "frequency": record["frequency"],
        "outputConfig": record["output"],
    }


@AREA.answers("getDspFeatureLabels")
def get_dsp_feature_labels(call: Call) -> Answer:
    """Names of the features, where they are computed here."""
    source = Source.of(call.service, call.project, call.path["dspId"])
    if source.size() is None:
        raise Unsupported(f"The sandbox does not know what the features of '{source.type}' blocks are called")
    return {"labels": source.labels()}


@AREA.answers("getDspFeatureImportance")
def get_dsp_feature_importance(call: Call) -> Answer:
    """There is none: nobody calculated it."""
    state.dsp_block(call.store, call.project, call.path["dspId"])
    return {"hasFeatureImportance": False, "labels": {}}


@AREA.answers("getPerformanceAllVariants")
def get_performance_all_variants(call: Call) -> Answer:
    """There is none: nobody measured it."""
    state.dsp_block(call.store, call.project, call.path["dspId"])
    return {}


@AREA.answers("autotuneDspJob", tier="simulated")
def autotune_dsp(call: Call) -> Answer:
    """A job that tunes nothing; its results are refused."""
    _, block = state.dsp_block(call.store, call.project, call.body["dspId"])
    kind = blocks.DSP.get(block["type"])
    if kind is None or not kind.autotune:
        raise Refusal(f"A block of the type '{block['type']}' cannot be tuned")
    line = "Nothing is tuned: getAutotunerResults will say that there are no results"
    return call.service.jobs.start(call, data={"dspId": block["id"]}, lines=[line])


@AREA.answers("getAutotunerResults")
def get_autotuner_results(call: Call) -> Answer:
    """There are none: nobody tuned."""
    state.dsp_block(call.store, call.project, call.path["dspId"])
    raise Refusal(NOT_TUNED)


@AREA.answers("startProfileCustomDspBlock", tier="simulated")
def profile_custom_dsp_block(call: Call) -> Answer:
    """A job that measures nothing; ``getProfileTfliteJobResult`` says so."""
    state.dsp_block(call.store, call.project, call.path["dspId"])
    return call.service.jobs.start(call, lines=["Nothing is measured"])


def _plain_item(param: str, value: str) -> Record:
    return blocks.group_item(blocks.Parameter(param, param, "string", value), {param: value})
