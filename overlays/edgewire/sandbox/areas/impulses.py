"""Impulses and their blocks: made, changed, cleared, copied. Kind ``impulse``; see ``model.state`` for the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..answers import Answer, Refusal, Unsupported
from ..model import blocks, state
from ..registry import Area
from ..store import Record, Store

if TYPE_CHECKING:
    from ..call import Call
    from ..jobs.state import Job
    from ..service import Service

AREA = Area("impulses")
MOST = 100
"""Impulses of one project. The service's own number depends on the plan and is not published."""

_BOUNDS = {
    "windowSizeMs": state.LARGEST,
    "windowIncreaseMs": state.LARGEST,
    "frequencyHz": 10**9,
    "imageWidth": 65_536,
    "imageHeight": 65_536,
}
_NOT_SENT = ("createdBy", "createdAt", "valuesPerAxis")
"""Fields of a block that the service sets; what a client sends there does not count."""


@AREA.answers("getImpulse", "getImpulseAll")
def get_impulse(call: Call) -> Answer:
    """One impulse, or the default one; a project without any has no ``impulse`` in its answer."""
    number = call.query.get("impulseId")
    found = state.find(call.store, call.project, number)
    if found is None and number is not None:
        raise Refusal(f"No impulse found with ID {number}")
    return {"impulse": state.view(found)} if found else {}


@AREA.answers("getAllImpulses")
def get_all_impulses(call: Call) -> Answer:
    """All of a project."""
    return {
        "impulses": [state.view(impulse) for impulse in state.impulses(call.store, call.project)],
        "maxImpulseCount": MOST,
    }


@AREA.answers("createImpulse")
def create_impulse(call: Call) -> Answer:
    """Set the blocks of an impulse; the default one, or a new one where the project has none.

    A block that is sent unchanged keeps what was generated and trained; one that changed, or that is left out, loses
    it, and so do the learning blocks behind it.
    """
    store, project = call.store, call.project
    number = call.query.get("impulseId")
    old = state.find(store, project, number)
    number = _new_number(call, number) if old is None else old["id"]
    fresh = old or {"id": number, "tags": [], "created": call.now, "user": call.caller.user}
    lists = {name: call.body.get(name, []) for name in state.LISTS}
    _check_lists(store, project, number, lists)
    before = {block["id"]: block for block in state.all_blocks(old)} if old else {}
    stamped = {name: [_stamped(block, before, call.now) for block in found] for name, found in lists.items()}
    impulse: Record = {**fresh, **stamped, "type": call.body.get("type", "default")}
    if impulse["type"] != "BYOM":
        impulse.pop("pretrained", None)  # what is built from now on is not the uploaded model
    impulse["name"] = call.body.get("name") or _name(impulse)
    _forget_changed(store, project, before, impulse)
    store.put("impulse", project, number, impulse)
    return {"id": number}


@AREA.answers("createNewEmptyImpulse")
def create_new_empty_impulse(call: Call) -> Answer:
    """An impulse without blocks."""
    number = _new_number(call, None)
    kind = (call.body or {}).get("type", "default")
    impulse = {"id": number, "name": f"Impulse #{number}", "type": kind, **{name: [] for name in state.LISTS}}
    call.store.put(
        "impulse", call.project, number, {**impulse, "tags": [], "created": call.now, "user": call.caller.user}
    )
    return {"id": number, "redirectUrl": f"/studio/{call.project}/impulse/{number}/create-impulse"}


@AREA.answers("updateImpulse")
def update_impulse(call: Call) -> Answer:
    """Its name, tags and type; its blocks stay."""
    impulse = state.wanted(call)
    changes = {name: call.body[name] for name in ("name", "tags", "type") if name in call.body}
    call.store.put("impulse", call.project, impulse["id"], {**impulse, **changes})
    return {}


@AREA.answers("deleteImpulse")
def delete_impulse(call: Call) -> Answer:
    """It and all that is kept of its blocks. Nothing to do where the project has none."""
    number = call.query.get("impulseId")
    impulse = state.find(call.store, call.project, number)
    if impulse is None:
        if number is not None:
            raise Refusal(f"No impulse found with ID {number}")
        return {}
    for block in state.all_blocks(impulse):
        state.forget_block(call.store, call.project, block["id"])
    for kind in ("impulse", "model-testing", "pretrained"):
        call.store.remove(kind, call.project, impulse["id"])
    return {}


@AREA.answers("getNewBlockId")
def get_new_block_id(call: Call) -> Answer:
    """A number for a block to come."""
    return {"blockId": state.next_block_id(call.store, call.project)}


@AREA.answers("cloneImpulseStructure")
def clone_impulse_structure(call: Call) -> Answer:
    """A copy of blocks and configurations, with block numbers of its own."""
    source = state.wanted(call)
    make_room(call.store, call.project)
    return {"id": copied(call.store, call.project, source, call.body["name"], call.now, with_data=False)["id"]}


@AREA.answers("cloneImpulseComplete")
def clone_impulse_complete(call: Call) -> Answer:
    """The same with what was generated and trained, by a job."""
    source = state.wanted(call)
    make_room(call.store, call.project)
    return call.service.jobs.start(call, data={"impulse": source["id"], "name": call.body["name"]})


@AREA.finishes("cloneImpulseComplete")
def cloned(service: Service, job: Job) -> None:
    """The copy appears."""
    source = state.impulse_of(service.store, job.owner, job.data["impulse"])
    copied(service.store, job.owner, source, job.data["name"], service.clock.text(), with_data=True)


@AREA.answers("verifyDspBlockUrl", tier="unsupported")
def verify_dsp_block_url(call: Call) -> Answer:
    """Refused: the sandbox reaches no address."""
    raise Unsupported("The sandbox does not call custom DSP blocks, it reaches no network")


def copied(store: Store, project: int, source: Record, name: str, now: str, *, with_data: bool) -> Record:
    """Keep a copy of ``source`` under new numbers."""
    numbers = {block["id"]: state.next_block_id(store, project) for block in state.all_blocks(source)}
    number = state.next_impulse_id(store, project)
    lists = {
        kind: [_renumbered(block, numbers) | {"createdBy": "clone", "createdAt": now} for block in source[kind]]
        for kind in state.LISTS
    }
    impulse = {**source, **lists, "id": number, "name": name, "created": now}
    for old, new in numbers.items():
        state.copy_block(store, project, old, new, with_data=with_data)
    store.put("impulse", project, number, impulse)
    return impulse


def _renumbered(block: Record, numbers: Mapping[int, int]) -> Record:
    changed = {**block, "id": numbers[block["id"]]}
    if "input" in block:
        changed["input"] = numbers.get(block["input"], block["input"])
    if isinstance(block.get("dsp"), list):
        changed["dsp"] = [numbers.get(number, number) for number in block["dsp"]]
    return changed


def _new_number(call: Call, number: int | None) -> int:
    make_room(call.store, call.project)
    if number is None:
        return state.next_impulse_id(call.store, call.project)
    if not 1 <= number <= state.LARGEST:
        raise Refusal(f"An impulse cannot have the ID {number}")
    return number


def make_room(store: Store, project: int) -> None:
    """Refuse one impulse more than there may be.

    Raises:
        Refusal: there are as many.
    """
    if len(state.impulses(store, project)) >= MOST:
        raise Refusal(f"This project already has {MOST} impulses, delete one first")


def _check_lists(store: Store, project: int, number: int, lists: Mapping[str, Sequence[Record]]) -> None:
    ids = [block["id"] for found in lists.values() for block in found]
    for id in ids:
        if id > state.LARGEST:
            raise Refusal(f"A block cannot have the ID {id}")
        if ids.count(id) > 1:
            raise Refusal(f"Block ID {id} is used twice, block IDs must be unique")
    elsewhere = {
        block["id"]: impulse["id"]
        for impulse in state.impulses(store, project)
        if impulse["id"] != number
        for block in state.all_blocks(impulse)
    }
    for id in ids:
        if id in elsewhere:
            raise Refusal(f"Block ID {id} is already used by impulse {elsewhere[id]}, block IDs must be unique")
    _check_inputs(lists["inputBlocks"])
    inputs = {block["id"] for block in lists["inputBlocks"]}
    dsp = {block["id"] for block in lists["dspBlocks"]}
    for block in lists["dspBlocks"]:
        if "input" in block and block["input"] not in inputs:
            raise Refusal(f"DSP block {block['id']} is connected to input block {block['input']}, which does not exist")
    for block in lists["learnBlocks"]:
        for source in block["dsp"]:
            if source not in dsp:
                raise Refusal(f"Learn block {block['id']} depends on DSP block {source}, which does not exist")


def _check_inputs(found: Sequence[Record]) -> None:
    """Bounds that keep the arithmetic of windows within reach; the service's own are not published."""
    for block in found:
        for name, most in _BOUNDS.items():
            value = block.get(name, 0)
            if not 0 <= value <= most:
                raise Refusal(f"{name} of input block {block['id']} has to be between 0 and {most}")


def _stamped(block: Record, before: Mapping[int, Record], now: str) -> Record:
    plain = _plain(block)
    old = before.get(block["id"])
    if old is not None and _plain(old) == plain:
        return old
    return {**plain, "createdBy": "createImpulse", "createdAt": now}


def _plain(block: Record) -> Record:
    return {name: value for name, value in block.items() if name not in _NOT_SENT}


def _forget_changed(store: Store, project: int, before: Mapping[int, Record], impulse: Record) -> None:
    after = {block["id"]: block for block in state.all_blocks(impulse)}
    for id in before.keys() - after.keys():
        state.forget_block(store, project, id)
    changed = {id for id, block in before.items() if id in after and after[id] != block}
    inputs = {block["id"] for block in impulse["inputBlocks"]} & changed
    dsp = {
        block["id"]
        for block in impulse["dspBlocks"]
        if block["id"] in changed or (inputs and block.get("input", next(iter(inputs))) in inputs)
    }
    for id in dsp:
        state.forget_block(store, project, id, ("dsp-features",))
    for block in impulse["learnBlocks"]:
        if block["id"] in changed or dsp.intersection(block["dsp"]):
            state.forget_block(store, project, block["id"], ("learn-trained", "learn-export"))
    if changed or before.keys() != after.keys():
        store.remove("model-testing", project, impulse["id"])


def _name(impulse: Mapping[str, Any]) -> str:
    """The service names an impulse after its blocks where the client does not."""
    titles = [
        str(block["title"]) or blocks.INPUTS.get(str(block["type"]), "Block")
        for block in state.all_blocks(dict(impulse))
    ]
    return ", ".join(titles) or f"Impulse #{impulse['id']}"
