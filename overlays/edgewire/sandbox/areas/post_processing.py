"""Post-processing blocks: their parameters; results are refused. Kind ``post-processing-config``, by block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer, Refusal, Unsupported
from ..model import blocks, state
from ..registry import Area
from ..store import Record
from .model_testing import require_trained
from .raw_data_filters import sample_of

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("post_processing")


@AREA.answers("getPostProcessingConfig")
def get_post_processing_config(call: Call) -> Answer:
    """Parameters of a block."""
    _, block = state.post_processing_block(call.store, call.project, call.path["postProcessingId"])
    return post_processing_config(call, block)


def post_processing_config(call: Call, block: Record) -> Record:
    """The contract's ``PostProcessingConfig``."""
    kept = call.store.get("post-processing-config", call.project, block["id"]) or {}
    values = kept.get("parameters", {})
    items = [blocks.group_item(parameter, values) for parameter in blocks.POST_PROCESSING[block["type"]][1]]
    return {"type": block["type"], "enabled": kept.get("enabled", True), "parameters": items}


@AREA.answers("setPostProcessingConfig")
def set_post_processing_config(call: Call) -> Answer:
    """Change some of them."""
    _, block = state.post_processing_block(call.store, call.project, call.path["postProcessingId"])
    _check(block, call.body)
    kept = call.store.get("post-processing-config", call.project, block["id"]) or {}
    changed = {"enabled": call.body["enabled"], "parameters": {**kept.get("parameters", {}), **call.body["parameters"]}}
    call.store.put("post-processing-config", call.project, block["id"], changed)
    return {}


@AREA.answers("getPostProcessingResultsForSample")
def get_post_processing_results(call: Call) -> Answer:
    """There are none: nobody made them."""
    _, block = state.post_processing_block(call.store, call.project, call.path["postProcessingId"])
    sample_of(call)
    _check(block, call.body["config"])
    return {"hasResults": "no-results"}


@AREA.answers("generatePostProcessingFeaturesForSample", tier="unsupported")
def generate_post_processing_features(call: Call) -> Answer:
    """Refused: frames without objects would look like a result."""
    state.post_processing_block(call.store, call.project, call.path["postProcessingId"])
    sample_of(call)
    raise Unsupported("The sandbox runs no model: it cannot track objects")


@AREA.answers("startPostProcessingJob", tier="simulated")
def start_post_processing(call: Call) -> Answer:
    """A job that optimises nothing."""
    impulse = state.wanted(call)
    require_trained(call.service, call.project, impulse)
    return call.service.jobs.start(call, lines=["Nothing is optimised"])


def _check(block: Record, given: Record) -> None:
    known = {parameter.param: parameter for parameter in blocks.POST_PROCESSING[block["type"]][1]}
    for param, value in given["parameters"].items():
        if param not in known:
            raise Refusal(f"A block of the type '{block['type']}' has no parameter '{param}'")
        fault = known[param].fault(value)
        if fault:
            raise Refusal(f"The parameter '{param}' cannot be '{value}', it has to be {fault}")
