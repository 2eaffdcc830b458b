"""What the sandbox layer must see: answers that do not keep the contract, and a contract that the answers do not keep.

Each is at an operation of its own, so that all of them are seeded in one run.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ..service import Service
from . import answers
from .clients import replaced
from .contracts import Change, Contract
from .exchange import Answer, Spoil
from .seeded import Seeded

SCHEMA = "response_schema_conformance"


def _answers(name: str, operation: str, check: str, change: Callable[[Any], object]) -> Seeded:
    return _passing(name, operation, check, answers.json_of(operation, change))


def _passing(name: str, operation: str, check: str, spoil: Spoil) -> Seeded:
    return Seeded(name=name, layer="sandbox", check=check, operation=operation, spoil=lambda _: spoil)


def _promised(name: str, operation: str, check: str, change: Change) -> Seeded:
    return Seeded(name=name, layer="sandbox", check=check, operation=operation, contract=change)


def _halved(answer: Answer) -> Answer:
    return replace(answer, body=answer.body[: len(answer.body) // 2])


def _refused(value: Any) -> None:
    value.clear()
    value.update(success=False, error="no")


def _without_key(service: Service) -> Spoil:
    return answers.auth_ignored("listTunerRuns", service.api_key)


def _field_promised(contract: Contract) -> None:
    schema = contract.answer("getConfig")
    schema["properties"]["promised"] = {"type": "string"}
    schema["required"].append("promised")


def _role_gone(contract: Contract) -> None:
    contract.answer("getCurrentApiKeyInfo")["properties"]["role"] = {"type": "string", "enum": ["readonly"]}


def _parameter_demanded(contract: Contract) -> None:
    contract.demand("getSocketToken", "filter")


_WALK = ("deleteDevice", "getDevice", "listDevices")


def _only_walks(plan: Callable[..., Any]) -> Callable[..., Any]:
    return lambda *arguments: (asked for asked in plan(*arguments) if asked.phases == ("stateful",))


def _walked(name: str, check: str, spoil: Spoil) -> Seeded:
    """What is only seen over several requests: it is answered for, and not done. Of a contract with little else."""
    return Seeded(
        name=name,
        layer="sandbox",
        check=check,
        operation="getDevice",
        spoil=lambda _: spoil,
        contract=lambda contract: contract.keep(*_WALK),
        patch=replaced("contract_tests.sandbox.schemathesis.layer:_plan", _only_walks),
        settings={"depth": "change", "only": frozenset(_WALK)},
        alone=True,
    )


SANDBOX = (
    _answers("a required field is missing", "getDatasetRatio", SCHEMA, lambda value: value.pop("ratio")),
    _answers(
        "a required field of an item is missing", "listDevices", SCHEMA, lambda value: value["devices"][0].pop("name")
    ),
    _answers(
        "a field has another type",
        "getObjectDetectionLabelQueueCount",
        SCHEMA,
        lambda value: value.update(samplesCount="27"),
    ),
    _answers("a list is an object", "listProjectHmacKeys", SCHEMA, lambda value: value.update(hmacKeys={})),
    _answers(
        "an enum has a new value", "getAllLearnBlocks", SCHEMA, lambda value: value["learnBlocks"][0].update(type="new")
    ),
    _answers("a null where there is none", "listActiveJobs", SCHEMA, lambda value: value.update(totalJobCount=None)),
    _answers(
        "a date is none",
        "getProjectLastModificationDate",
        SCHEMA,
        lambda value: value.update(lastModificationDate="yesterday"),
    ),
    _passing(
        "a status that the contract has not",
        "getLastDeploymentBuild",
        "declared_status",
        answers.status("getLastDeploymentBuild", 201),
    ),
    _passing(
        "a server error",
        "getExportUrl",
        "not_a_server_error",
        answers.status("getExportUrl", 500, {"success": False, "error": "no"}),
    ),
    _passing(
        "another content type",
        "listPublicProjectTypes",
        "content_type_conformance",
        answers.content_type("listPublicProjectTypes", "text/plain"),
    ),
    _passing("JSON that breaks off", "listVersions", SCHEMA, answers.answers("listVersions", _halved)),
    Seeded(
        name="credentials are ignored",
        layer="sandbox",
        check="ignored_auth",
        operation="listTunerRuns",
        spoil=_without_key,
    ),
    _passing(
        "a valid request is refused",
        "hasLabelNoiseData",
        "positive_data_acceptance",
        answers.status("hasLabelNoiseData", 400, {"success": False, "error": "no"}),
    ),
    _passing(
        "an invalid request is accepted",
        "getModelVariants",
        "negative_data_rejection",
        answers.anything_accepted("getModelVariants", {"success": True, "modelVariants": []}),
    ),
    _answers("an operation that worked refuses everything", "getOrganizationJobStatus", "at work", _refused),
    _promised("a field of the answer becomes required", "getConfig", SCHEMA, _field_promised),
    _promised("an enum shrinks", "getCurrentApiKeyInfo", SCHEMA, _role_gone),
    _promised("a parameter becomes required", "getSocketToken", "negative_data_rejection", _parameter_demanded),
    _walked("what was deleted is still there", "use_after_free", answers.not_done("deleteDevice")),
)
