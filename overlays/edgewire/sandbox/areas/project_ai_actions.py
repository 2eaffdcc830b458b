"""AI actions: how samples were to be labelled by a transformation block. Kind ``ai-action``, scope project.

They are kept and changed here; none is ever run, since the sandbox runs no blocks.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from ..answers import Answer, Refusal
from ..registry import Area
from ..sample_query import Query, Switch
from ..samples import Sample
from ..store import Record
from . import raw_data_proposals, raw_data_shape

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("project_ai_actions")

_NEW = -1
"""The number of an action that is not kept yet."""

_MOST_PREVIEWED = 1000
_FILTER = ("dataCategory", "dataMetadataKey", "dataMetadataValue")


@AREA.answers("listAIActions")
def list_actions(call: Call) -> Answer:
    """In their order."""
    return {"actions": [_shown(action) for action in _ordered(call)]}


@AREA.answers("createAIAction")
def create_action(call: Call) -> Answer:
    """An empty one, after the others."""
    number = call.store.next_id("ai-action")
    order = 1 + max((action["order"] for action in _ordered(call)), default=0)
    call.store.put("ai-action", call.project, number, {**_empty(number), "order": order})
    return {"id": number}


@AREA.answers("getNewAIAction")
def get_new_action(call: Call) -> Answer:
    """What a new one would be."""
    return {"action": _shown(_empty(_NEW))}


@AREA.answers("getAIAction")
def get_action(call: Call) -> Answer:
    """One of them."""
    return {"action": _shown(_action(call))}


@AREA.answers("updateAIAction")
def update_action(call: Call) -> Answer:
    """Everything is set anew: what the body leaves out is gone."""
    body = call.body
    action: Record = {**_action(call), "setMetadataAfterRunning": body["setMetadataAfterRunning"]}
    action["config"] = {name: body[name] for name in ("steps", *_FILTER) if name in body}
    action["name"] = body.get("name", "")
    action["order"] = body.get("sortOrder", action["order"])
    call.store.put("ai-action", call.project, action["id"], action)
    return {}


@AREA.answers("deleteAIAction")
def delete_action(call: Call) -> Answer:
    """It is gone."""
    call.store.remove("ai-action", call.project, _action(call)["id"])
    return {}


@AREA.answers("setAIActionsOrder")
def set_order(call: Call) -> Answer:
    """All of them, in the order of the body."""
    order, actions = call.body["orderByActionId"], {action["id"]: action for action in _ordered(call)}
    if sorted(order) != sorted(actions):
        raise Refusal("The order has to name every AI action once")
    for place, number in enumerate(order, 1):
        call.store.put("ai-action", call.project, number, {**actions[number], "order": place})
    return {}


@AREA.answers("clearAIActionsProposedChanges")
def clear_proposed(call: Call) -> Answer:
    """What jobs of the action proposed is forgotten, whoever told the sandbox of it: it runs no action itself."""
    raw_data_proposals.forget(call.service, call.project, _action(call)["id"])
    return {}


@AREA.answers("previewAIActionsSamples")
def preview_samples(call: Call) -> Answer:
    """Some of the samples that an action would be about."""
    body = call.body
    if body["saveConfig"]:
        action = _action(call)
        action["maxDataPreviewCount"] = body["maxDataPreviewCount"]
        action["previewConfig"] = {**action["config"], **{name: body[name] for name in _FILTER if name in body}}
        call.store.put("ai-action", call.project, action["id"], action)
    enabled: Switch = "yes" if body["dataCategory"] == "enabledData" else "both"
    every = call.service.samples.each(Query(project=call.project, enabled=enabled))
    found = (sample for sample in every if _is_about(sample, body))
    shown = [
        raw_data_shape.shown(one) for one in islice(found, max(0, min(body["maxDataPreviewCount"], _MOST_PREVIEWED)))
    ]
    return {"samples": shown, "totalCount": len(shown)}


@AREA.answers("createAIActionsJob", "createPreviewAIActionsJob", tier="simulated")
def start_action(call: Call) -> Answer:
    """A job that changes nothing, and proposes nothing. Who stands in for its block may propose changes in its name.

    What a preview proposed is not what another run would do, so a job that is no preview does not make those changes.
    """
    return call.service.jobs.start(call, data={raw_data_proposals.ACTION: _action(call)["id"]})


def _is_about(sample: Sample, body: Record) -> bool:
    wanted, key = body["dataCategory"], body.get("dataMetadataKey")
    metadata = sample.metadata or {}
    if wanted == "unlabeledData":
        return not any(sample.labels)
    if wanted == "dataWithoutMetadataKey":
        return key not in metadata
    if wanted == "dataWithMetadata":
        return key in metadata and body.get("dataMetadataValue") in (None, metadata[key])
    return True


def _action(call: Call) -> Record:
    number = call.path["actionId"]
    return call.record("ai-action", call.project, number, f"No AI action found with ID {number}")


def _ordered(call: Call) -> list[Record]:
    return sorted(call.store.all("ai-action", call.project), key=lambda action: (action["order"], action["id"]))


def _empty(number: int) -> Record:
    config: Record = {"steps": [], "dataCategory": "allData"}
    return {
        "id": number,
        "name": "",
        "config": config,
        "previewConfig": config,
        "maxDataPreviewCount": 4,
        "gridColumnCount": 1,
        "setMetadataAfterRunning": [],
        "cacheUnchangedSteps": False,
    }


def _shown(action: Record) -> Record:
    view = {name: value for name, value in action.items() if name not in ("order", "name")}
    name = {"name": action["name"]} if action["name"] else {}
    return {**view, **name, "displayName": action["name"] or "AI labeling"}
