"""What the wire layer must see: clients that send something else than the contract says.

Each is at an operation of its own, so that all of them are seeded in one run.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from edge_impulse_studio.encoding import encode

from contract_tests.wire import layer, ledger, official

from .clients import replaced, sends
from .contracts import Change, Contract
from .seeded import Seeded


def _sends(name: str, operation: str, where: str, change: Callable[[dict[str, Any]], None]) -> Seeded:
    return Seeded(name=name, layer="wire", check=layer.SAME, operation=operation, patch=sends(where, change))


def _promised(name: str, operation: str, check: str, change: Change) -> Seeded:
    return Seeded(name=name, layer="wire", check=check, operation=operation, contract=change)


def _path(before: str, after: str) -> Callable[[dict[str, Any]], None]:
    return lambda sent: sent.update(path=sent["path"].replace(before, after))


def _about(**facts: Any) -> Callable[[dict[str, Any]], None]:
    return lambda sent: sent.update(operation=sent["operation"]._replace(**facts))


def _query(change: Callable[[str, Any], Any]) -> Callable[[dict[str, Any]], None]:
    return lambda sent: sent.update(query=[(name, change(name, value)) for name, value in sent["query"]])


def _capital(_: str, value: Any) -> Any:
    return str(value) if isinstance(value, bool) else value


def _escaped(name: str, value: Any) -> Any:
    return value.replace("%", "%25").replace("&", "%26") if name == "labels" and isinstance(value, str) else value


def _said(sent: dict[str, Any]) -> None:
    sent["query"] = [(name, value) for name, value in sent["query"] if value not in (0, "")]


def _cut(body: dict[str, Any]) -> None:
    body["name"] = body["name"][:16]


def _last_dropped(sent: dict[str, Any]) -> None:
    sent["query"] = list(sent["query"])[:-1]


def _field(name: str, change: Callable[[dict[str, Any]], None]) -> Callable[[dict[str, Any]], None]:
    def other(sent: dict[str, Any]) -> None:
        body = encode(sent[name])
        change(body)
        sent[name] = body

    return other


def _lost(contract: Contract) -> None:
    contract.lose("getSampleMetadata")


def _gained(contract: Contract) -> None:
    contract.gain("getDatasetRatio", "getDatasetRatios")


def _one_less(entries: Callable[[], frozenset[ledger.Entry]]) -> Callable[[], frozenset[ledger.Entry]]:
    return lambda: frozenset(entry for entry in entries() if entry.operation != "getDspMetadata")


def _one_more(entries: Callable[[], frozenset[ledger.Entry]]) -> Callable[[], frozenset[ledger.Entry]]:
    return lambda: entries() | {ledger.Entry("bool-spelling", "everything", "nothing", "listEmails")}


def _forgetful(read: Callable[..., Any]) -> Callable[..., Any]:
    def other(*arguments: Any) -> Any:
        found = read(*arguments)
        found.count = 0
        return found

    return other


_OFFICIAL = (
    Seeded(
        name="the official client differs in a new way",
        layer="wire",
        check=layer.OFFICIAL,
        operation="getDspMetadata",
        patch=replaced("contract_tests.wire.ledger:read", _one_less),
    ),
    Seeded(
        name="a known difference of the official client is gone",
        layer="wire",
        check=layer.OFFICIAL,
        operation="listEmails",
        patch=replaced("contract_tests.wire.ledger:read", _one_more),
    ),
)
"""Where the official client does not run, it is not compared, and the layer says so."""

WIRE = (
    _sends("the path is another", "editLabel", "raw_data.edit_label", _path("/edit-label", "/edit-labels")),
    _sends("an id in the path is escaped twice", "getDevice", "devices.get_device", _path("%", "%25")),
    _sends("the method is another", "moveSample", "raw_data.move_sample", _about(method="PUT")),
    _sends("no key is sent", "listDevices", "devices.list_devices", _about(auth=False)),
    _sends(
        "a key is sent where none is wanted",
        "getUserNeedToSetPassword",
        "user.get_user_need_to_set_password",
        _about(auth=True),
    ),
    _sends("True stands for true", "getCurrentUser", "user.get_current_user", _query(_capital)),
    _sends("a label is escaped twice", "batchBackToLabeling", "raw_data.batch_back_to_labeling", _query(_escaped)),
    _sends("a parameter is forgotten", "listSamples", "raw_data.list_samples", _last_dropped),
    _sends(
        "a field of the body is forgotten",
        "renameDevice",
        "devices.rename_device",
        _field("json", lambda body: body.pop("name")),
    ),
    _sends("zero and empty texts are left out", "listFinishedJobs", "jobs.list_finished_jobs", _said),
    _sends("a name is cut short", "renameSample", "raw_data.rename_sample", _field("json", _cut)),
    _sends(
        "what was not given is sent as null",
        "updateImpulse",
        "impulse.update_impulse",
        _field("json", lambda body: body.update(novel=None)),
    ),
    _sends("the body is forgotten", "createDevice", "devices.create_device", lambda sent: sent.pop("json")),
    _sends("a form is forgotten", "classifyImage", "classify.classify_image", lambda sent: sent.pop("multipart")),
    _promised("the contract loses an operation", "getSampleMetadata", layer.SIGNATURE, _lost),
    _promised("the contract gains an operation", "getDatasetRatios", layer.SIGNATURE, _gained),
    _promised(
        "a parameter becomes required",
        "listActiveOrganizationJobs",
        layer.SIGNATURE,
        lambda contract: contract.demand("listActiveOrganizationJobs", "rootOnly", "boolean"),
    ),
    _promised(
        "there is a new parameter",
        "getSocketToken",
        layer.SIGNATURE,
        lambda contract: contract.demand("getSocketToken", "view"),
    ),
    _promised(
        "a header must be given",
        "getDeployment",
        layer.SIGNATURE,
        lambda contract: contract.demand("getDeployment", "x-tenant", "string", "header"),
    ),
    _promised(
        "a key is wanted no more", "getModelVariants", layer.SAME, lambda contract: contract.open("getModelVariants")
    ),
    Seeded(
        name="a field of an answer is read wrongly",
        layer="wire",
        check=layer.READ,
        operation="countSamples",
        patch=replaced("edge_impulse_studio.models.count_samples_response:read", _forgetful),
    ),
    *(_OFFICIAL if official.RUNS else ()),
)
