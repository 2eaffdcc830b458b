"""Model testing and live classification: results of the right shape, which say that nobody classified anything.

Kind ``model-testing``, by impulse.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..answers import Answer, Refusal, Unsupported
from ..content.shape import plain
from ..model import learning, state, windows
from ..registry import Area
from ..samples import Sample
from ..store import Record
from .raw_data_content import readings
from .raw_data_filters import sample_of
from .raw_data_shape import shown

if TYPE_CHECKING:
    from ..call import Call
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("model_testing")
NO_RESULTS = "No model testing results found, run 'startClassifyJob' first"
NOT_CLASSIFIED = "sandbox: not classified"
"""Stands as the prediction of every window."""

_CATEGORIES = ("training", "testing", "validation", "post-processing")


@AREA.answers("startClassifyJob", tier="simulated")
def start_classify(call: Call) -> Answer:
    """Go over the samples of a category, the testing set unless told otherwise."""
    impulse = _trained(call)
    category = _category(call)
    known = _variants(call, impulse)
    chosen = (call.body or {}).get("modelVariants") or known
    for variant in chosen:
        if variant not in known:
            raise Refusal(f"The impulse has no {variant} model")
    line = f"No sample is classified: every prediction will be '{NOT_CLASSIFIED}'"
    data = {"impulse": impulse["id"], "category": category, "variants": chosen}
    return call.service.jobs.start(call, data=data, lines=[line])


@AREA.finishes("startClassifyJob")
def classified(service: Service, job: Job) -> None:
    """There are results."""
    state.impulse_of(service.store, job.owner, job.data["impulse"])
    found = service.store.get("model-testing", job.owner, job.data["impulse"]) or {"categories": {}}
    samples = service.samples.each(state.dataset(job.owner, job.data["category"]))
    entry = {"variants": job.data["variants"], "created": service.clock.text(), "samples": [one.id for one in samples]}
    found["categories"][job.data["category"]] = entry
    service.store.put("model-testing", job.owner, job.data["impulse"], found)


@AREA.answers("getClassifyJobResult", tier="simulated")
def get_classify_job_result(call: Call) -> Answer:
    """All of them. There is no score: counts of good and bad are 0, and there is no accuracy."""
    impulse, entry = _results(call)
    samples = list(_samples(call.service, call.project, entry))
    predictions = [] if call.query.get("featureExplorerOnly") else [*_predictions(impulse, samples)]
    return {
        "predictions": predictions,
        "result": [_result(call, impulse, sample) for sample in samples],
        "accuracy": {
            "totalSummary": {"good": 0, "bad": 0},
            "summaryPerClass": {},
            "confusionMatrixValues": {},
            "allLabels": state.classes(call.service.samples, call.project, _category(call)),
            "rows": [],
        },
        "additionalMetricsByLearnBlock": [],
        "availableVariants": entry["variants"],
    }


@AREA.answers("getClassifyJobResultPage", tier="simulated")
def get_classify_job_result_page(call: Call) -> Answer:
    """A page of them. Filters other than the page itself are refused rather than passed over."""
    ignored = {"impulseId", "variant", "truncateStructuredLabels", "category", "limit", "offset"}
    others = sorted(set(call.query) - ignored)
    if others:
        raise Unsupported(f"The sandbox does not filter model testing results by {others[0]}")
    impulse, entry = _results(call)
    limit, offset = call.query.get("limit", 20), call.query.get("offset", 0)
    if limit < 0 or offset < 0:
        raise Refusal('"limit" and "offset" should be >= 0')
    samples = list(_samples(call.service, call.project, entry))
    page = samples[offset : offset + limit]
    return {
        "predictions": [*_predictions(impulse, page)],
        "result": [_result(call, impulse, sample) for sample in page],
        "totalCount": len(samples),
    }


@AREA.answers("regenerateModelTestingSummary", tier="simulated")
def regenerate_model_testing_summary(call: Call) -> Answer:
    """A job that changes nothing, since there is no score."""
    state.wanted(call)
    return call.service.jobs.start(call)


@AREA.answers("classifySample", "classifySampleV2", tier="simulated")
def classify_sample(call: Call) -> Answer:
    """One sample: no window has a result, and ``warning`` says why."""
    impulse, sample = _trained(call), sample_of(call)
    return _answer(call, impulse, sample, impulse["learnBlocks"])


@AREA.answers("classifySampleByLearnBlock", "classifySampleByLearnBlockV2", tier="simulated")
def classify_sample_by_learn_block(call: Call) -> Answer:
    """The same for one learning block."""
    impulse, block = state.learn_block(call.store, call.project, call.path["blockId"])
    learning.model_of(call.service, call.project, block)
    return _answer(call, impulse, sample_of(call), [block])


@AREA.answers("classifySampleForVariants", tier="simulated")
def classify_sample_for_variants(call: Call) -> Answer:
    """The same for some variants of the model."""
    impulse, sample = _trained(call), sample_of(call)
    wanted = [part.strip() for part in call.query["variants"].split(",") if part.strip()]
    unknown = [variant for variant in wanted if variant not in _variants(call, impulse)]
    if unknown or not wanted:
        raise Refusal(f"The impulse has no {unknown[0] if unknown else 'such'} model")
    one = _answer(call, impulse, sample, impulse["learnBlocks"])
    parts = [{"variant": variant, "classifications": one["classifications"]} for variant in wanted]
    return {
        **{name: one[name] for name in ("sample", "windowSizeMs", "windowIncreaseMs", "alreadyInDatabase")},
        "results": parts,
    }


@AREA.answers("classifyImage", tier="unsupported")
def classify_image(call: Call) -> Answer:
    """Refused: an empty answer would look like a picture with nothing on it."""
    _trained(call)
    raise Unsupported("The sandbox runs no model: it cannot classify an image")


@AREA.answers("getSampleWindowFromCache")
def get_sample_window_from_cache(call: Call) -> Answer:
    """Nothing is cached, since no job of live classification is ever started."""
    sample_of(call)
    raise Refusal(f"No cached raw data found for window {call.path['windowIndex']}")


def _trained(call: Call) -> Record:
    """The impulse of the request.

    Raises:
        Refusal: it has no learning blocks, or one that is not trained.
    """
    impulse = state.wanted(call)
    require_trained(call.service, call.project, impulse)
    return impulse


def require_trained(service: Service, project: int, impulse: Record) -> None:
    """Refuse an impulse that has no model.

    Raises:
        Refusal: it has no learning blocks, or one that is not trained.
    """
    if not impulse["learnBlocks"]:
        raise Refusal("The impulse has no learn blocks")
    missing = state.untrained(service.store, project, impulse)
    if missing:
        raise Refusal(f"Learn block {missing[0]['id']} is not trained yet, start a training job first")


def _variants(call: Call, impulse: Record) -> list[str]:
    found = [learning.model_of(call.service, call.project, block)["variants"] for block in impulse["learnBlocks"]]
    return [variant for variant in found[0] if all(variant in other for other in found)]


def _category(call: Call) -> str:
    category = str(call.query.get("category", "testing"))
    if category not in _CATEGORIES:
        raise Refusal(f"There is no category '{category}'")
    return category


def _results(call: Call) -> tuple[Record, Record]:
    impulse = state.find(call.store, call.project, call.query.get("impulseId"))
    found = impulse and call.store.get("model-testing", call.project, impulse["id"])
    entry = found and found["categories"].get(_category(call))
    if not impulse or not entry or call.query.get("variant", entry["variants"][0]) not in entry["variants"]:
        raise Refusal(NO_RESULTS)
    return impulse, entry


def _samples(service: Service, project: int, entry: Record) -> Iterator[Sample]:
    found = (service.samples.get(project, id) for id in entry["samples"])
    return (sample for sample in found if sample is not None)


def _input(impulse: Record) -> Record:
    return impulse["inputBlocks"][0] if impulse["inputBlocks"] else {"type": "features"}


def _predictions(impulse: Record, samples: list[Sample]) -> Iterator[Record]:
    for sample in samples:
        for window in windows.windows(sample, _input(impulse)):
            yield {
                "sampleId": sample.id,
                "startMs": window.start_ms,
                "endMs": window.end_ms,
                "label": windows.label_at(sample, window),
                "prediction": NOT_CLASSIFIED,
            }


def _result(call: Call, impulse: Record, sample: Sample) -> Record:
    parts = _classifications(call, impulse, sample, impulse["learnBlocks"])
    short = bool(call.query.get("truncateStructuredLabels"))
    return {"sampleId": sample.id, "sample": shown(sample, all_labels=not short), "classifications": parts}


def _answer(call: Call, impulse: Record, sample: Sample, found: list[Record]) -> Record:
    payload, total = readings(call.store, sample)
    block = _input(impulse)
    short = bool(call.query.get("truncateStructuredLabels"))
    return {
        "sample": {
            "sample": shown(sample, all_labels=not short),
            "payload": payload,
            "totalPayloadLength": total,
            "datastreamPayloads": [{"index": 0, "payload": payload, "totalPayloadLength": total}],
        },
        "classifications": _classifications(call, impulse, sample, found),
        "windowSizeMs": windows.size_ms(block),
        "windowIncreaseMs": windows.step_ms(block),
        "alreadyInDatabase": True,
        "warning": NOT_CLASSIFIED,
    }


def _classifications(call: Call, impulse: Record, sample: Sample, found: list[Record]) -> list[Record]:
    expected = [
        {
            "startIndex": window.first,
            "endIndex": max(window.first, window.last - 1),
            "label": windows.label_at(sample, window),
        }
        for window in windows.windows(sample, _input(impulse))
    ]
    return [
        {
            "learnBlock": block,
            "result": [],
            "resultCount": 0,
            "expectedLabels": expected,
            "minimumConfidenceRating": learning.settings(call.service, call.project, block)["minimumConfidenceRating"],
            "thresholds": learning.thresholds(call.service, call.project, block),
            "frequencyHz": plain(1000 / sample.interval_ms) if sample.interval_ms > 0 else 0,
            "intervalMs": plain(sample.interval_ms),
        }
        for block in found
    ]
