"""What the layer of recordings must see: those that lie, leak or no longer fit, and a client that sends otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from edgewire.ingestion.headers import Group

from . import recordings
from .clients import Patch, replaced, sends
from .contracts import Change, Contract
from .recordings import Trees
from .seeded import Seeded

_KEY = "ei_" + "0" * 63 + "1"


def _recorded(
    name: str, check: str, change: recordings.Change, *, says: str = "", operation: str = "", **more: Any
) -> Seeded:
    return Seeded(name=name, layer="cassettes", check=check, says=says, operation=operation, recordings=change, **more)


def _edited(name: str, check: str, flow: str, before: str, after: str, operation: str = "") -> Seeded:
    return _recorded(name, check, lambda trees: trees.edit(flow, before, after), operation=operation, says=flow)


def _promised(name: str, operation: str, change: Change) -> Seeded:
    return Seeded(name=name, layer="cassettes", check="contract", operation=operation, contract=change)


def _client(name: str, operation: str, says: str, patch: Patch) -> Seeded:
    return Seeded(
        name=name,
        layer="cassettes",
        check="replay",
        operation=operation,
        says=says,
        patch=patch,
        alone=True,
        settings={"only": frozenset((operation,))},
    )


def _without_sidecar(trees: Trees) -> None:
    trees.cassette("upload_json").with_suffix(".json").unlink()


def _gone(trees: Trees) -> None:
    for suffix in (".yaml", ".json"):
        trees.cassette("upload_cbor").with_suffix(suffix).unlink()


def _stale(trees: Trees) -> None:
    """What a service could have answered, two years ago."""
    trees.copy_to_live("job", host="studio.edgeimpulse.com", date="2024-01-01T00:00:00Z")
    path = trees.cassette("job", "live")
    kept = path.read_text(encoding="utf-8").replace("http://127.0.0.1:4800", "https://studio.edgeimpulse.com")
    kept = kept.replace("http://127.0.0.1:4810", "https://ingestion.edgeimpulse.com")
    path.write_text(kept.replace("      x-sandbox-tier:\n      - stateful\n", ""), encoding="utf-8")


def _count_gone(contract: Contract) -> None:
    contract.answer("countSamples")["properties"]["count"] = {"type": "integer", "enum": [5]}


def _demanded(contract: Contract) -> None:
    contract.demand("listSamples", "view")


def _answer_demanded(contract: Contract) -> None:
    contract.answer("getJobStatus")["required"].append("until")


def _lost(contract: Contract) -> None:
    contract.lose("getJobsLogs")


def _no_label(group: type[Group]) -> Callable[..., Group]:
    return lambda category, headers: group(category, tuple(pair for pair in headers if pair[0] != "x-label"))


def _with_key(always_sent: Callable[[], dict[str, str]]) -> Callable[[], dict[str, str]]:
    return lambda: always_sent() | {"x-api-key": _KEY}


def _disagreeing(faults: Callable[..., dict[str, str]]) -> Callable[..., dict[str, str]]:
    def other(exchange: Any, *rest: Any) -> dict[str, str]:
        found = faults(exchange, *rest)
        return found | {"answer": "it does not fit"} if exchange.name == "listOrganizationBuckets" else found

    return other


CASSETTES = (
    _edited("a recording holds a key", "scrub", "sign_in", '"success": true', f'"success": true, "error": "{_KEY}"'),
    _edited("a recording holds an address", "scrub", "upload_wav", "xxxx", "somebody@example.com"),
    _recorded("a recording has no sidecar", "provenance", _without_sidecar, says="upload_json.yaml has no sidecar"),
    _recorded(
        "a live recording is of this machine",
        "provenance",
        lambda trees: trees.copy_to_live("missing_sample"),
        says="127.0.0.1 is this machine",
    ),
    _recorded(
        "a sandbox answered in a live recording",
        "provenance",
        lambda trees: trees.copy_to_live("project", host="studio.edgeimpulse.com"),
        says="a sandbox answered",
    ),
    _recorded(
        "a recording was scrubbed by older rules",
        "provenance",
        lambda trees: trees.say("upload_jpeg", {"scrub": 0}),
        says="upload_jpeg.yaml was scrubbed by rules of version 0",
    ),
    _recorded(
        "a recording is of tomorrow",
        "provenance",
        lambda trees: trees.say("duplicate", {"date": "2999-01-01T00:00:00Z"}),
        says="is still to come",
    ),
    _recorded("a flow is not recorded", "recorded", _gone, says="upload_cbor"),
    _edited(
        "a recorded answer no longer fits",
        "contract",
        "label",
        '"label": "cassette-after", ',
        '"label": 5, ',
        "getSample",
    ),
    _edited(
        "a recorded request no longer fits",
        "contract",
        "job",
        '"retainCrops": false',
        '"retainCrops": 0',
        "startOriginalExportJob",
    ),
    _edited(
        "a key went to a storage",
        "storage",
        "dataset_file",
        "      content-length:\n      - '74'\n",
        "      content-length:\n      - '74'\n      x-api-key:\n      - xxxx\n",
        "signedUpload",
    ),
    _promised("an enum shrinks", "countSamples", _count_gone),
    _promised("a parameter becomes required", "listSamples", _demanded),
    _promised("a field of the answer becomes required", "getJobStatus", _answer_demanded),
    _promised("the contract loses an operation", "getJobsLogs", _lost),
    Seeded(
        name="the judges disagree",
        layer="cassettes",
        check="second judge",
        operation="listOrganizationBuckets",
        patch=replaced("contract_tests.cassettes.second:faults", _disagreeing),
    ),
    _client(
        "the path is another",
        "editLabel",
        "/uri",
        sends("raw_data.edit_label", lambda sent: sent.update(path=sent["path"] + "s")),
    ),
    _client("a header is dropped", "uploadFiles", "x-label", replaced("edgewire.ingestion.headers:Group", _no_label)),
    Seeded(
        name="a key is sent to storages",
        layer="cassettes",
        check="replay",
        operation="signedUpload",
        says="x-api-key",
        patch=replaced("edgewire.transport.signed:always_sent", _with_key),
        alone=True,
        settings={"only": frozenset(("createSignedUploadLinkDataset",))},
    ),
    _recorded(
        "a live recording is too old",
        "age",
        _stale,
        says="job is old",
        alone=True,
        settings={"depth": "night", "only": frozenset(("getJobStatus",))},
    ),
)
