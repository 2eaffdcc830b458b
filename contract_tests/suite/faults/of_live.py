"""What the live layer must see: a service that breaks promises, loses or mixes up things, and a careless run.

A sandbox stands in for the service, as it does in every run without a key.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from contract_tests.live.pace import LOOPBACK

from ..service import Service
from . import answers
from .clients import Patch, replaced, together
from .exchange import Answer, Ask, Request, Spoil
from .seeded import NOT_CHECKED, Seeded

_NO = {"success": False, "error": "no"}


def _read(name: str, operation: str, check: str, spoil: Spoil, **more: Any) -> Seeded:
    return Seeded(name=name, layer="live", check=check, operation=operation, spoil=lambda _: spoil, **more)


def _json(name: str, operation: str, check: str, change: Callable[[Any], object], **more: Any) -> Seeded:
    return _read(name, operation, check, answers.json_of(operation, change), **more)


def _run(name: str, check: str, patch: Patch, *, operation: str = "", says: str = "", **more: Any) -> Seeded:
    return Seeded(name=name, layer="live", check=check, operation=operation, says=says, patch=patch, alone=True, **more)


def _ends_otherwise(answer: Answer) -> Answer:
    return replace(answer, body=answer.body[:-1] + bytes([answer.body[-1] ^ 1]))


def _moved(answer: Answer) -> Answer:
    return replace(answer, status=302, body=b"").with_header("location", "https://studio.invalid/")


def _emptied(answer: Answer) -> Answer:
    return replace(answer, body=b"")


def _in_latin(answer: Answer) -> Answer:
    return replace(answer, body=b'{"gr\xfcn": 0, ' + answer.body[1:])


def _packed(answer: Answer) -> Answer:
    return answer.with_header("content-encoding", "gzip")


def _untyped(answer: Answer) -> Answer:
    return replace(answer, headers=tuple(each for each in answer.headers if each[0].lower() != "content-type"))


def _other_readings(value: Any) -> None:
    for row in value["payload"]["values"]:
        row[0] += 1


def _sample_lost(request: Request, ask: Ask) -> Answer:
    """A list never has what was added last."""
    answer = ask(request)
    if answer.operation != "listSamples":
        return answer
    value = answer.json()
    value["samples"] = [sample for sample in value["samples"] if "edgewire-" not in sample["filename"]]
    return answer.with_json(value)


def _miscounted(value: Any) -> None:
    value["totalCount"] += 1


def _from_the_start(request: Request, ask: Ask) -> Answer:
    """Every page is the first one."""
    if "/raw-data?" not in request.target:
        return ask(request)
    return ask(replace(request, target=re.sub(r"offset=\d+", "offset=0", request.target)))


def _elsewhere(request: Request, ask: Ask) -> Answer:
    """An upload is answered for as if it were in another project."""
    answer = ask(request)
    if b"projectId" not in answer.body or b"sampleId" not in answer.body or b".cbor" not in request.body:
        return answer
    value = answer.json()
    value["files"][0]["projectId"] += 1
    return answer.with_json(value)


def _still_shown() -> Spoil:
    """What was shown once is shown again, also after it is gone."""
    shown: dict[str, Answer] = {}

    def spoil(request: Request, ask: Ask) -> Answer:
        answer = ask(request)
        if answer.operation != "getSample":
            return answer
        if answer.ok:
            shown[request.target] = answer
        return shown.get(request.target, answer)

    return spoil


def _swallowing(service: Service) -> Spoil:
    """An upload of CBOR is answered for, with the id of another sample, and not stored."""

    def spoil(request: Request, ask: Ask) -> Answer:
        if b".cbor" not in request.body:
            return ask(request)
        file = {"fileName": "", "success": True, "sampleId": 100000002, "projectId": service.project_id}
        answer = Answer(200, (("content-type", "application/json"),), b"")
        return answer.with_json({"success": True, "files": [file]})

    return spoil


def _busy_once() -> Spoil:
    """One answer asks for a second of silence."""
    asked: list[Request] = []

    def spoil(request: Request, ask: Ask) -> Answer:
        answer = ask(request)
        if answer.operation != "countSamples" or asked:
            return answer
        asked.append(request)
        return replace(answer, status=429).with_header("retry-after", "1").with_json(_NO)

    return spoil


def _unnamed(value: Any) -> None:
    value["project"]["name"] = "My gestures"


def _no_waiting(_: Any) -> Callable[..., float]:
    return lambda pace, now: 0.0


def _no_retries(make: Callable[..., Any]) -> Callable[..., Any]:
    """The client waits as it is asked to, before it tries again; without that, it is for the run to wait."""
    return lambda **arguments: make(**{**arguments, "max_retries": 0})


def _strangers(edited: Callable[..., None]) -> Callable[..., None]:
    def other(trip: Any, number: int) -> None:
        edited(trip, min(thing.number for thing in trip.samples.named("")))

    return other


def _stranger_deleted(delete: Callable[..., Any]) -> Callable[..., Any]:
    return lambda shelf, number: delete(shelf, min(thing.number for thing in shelf.named("")))


def _a_verb_allowed(load: Callable[..., Any]) -> Callable[..., Any]:
    def other(*arguments: Any) -> Any:
        found = load(*arguments)
        kept = {name: why for name, why in found.refused.items() if name != "endTrial"}
        return replace(found, refused=kept, read={**found.read, "endTrial": next(iter(found.read.values()))})

    return other


def _within(**limits: Any) -> Callable[[Any], Any]:
    return lambda run: partial(run, limits=replace(LOOPBACK, **limits))


_LAYER = "contract_tests.live.layer:run"
_PACE = "contract_tests.live.pace:Pace.wait"

READING = (
    _json("a required field is missing", "getDatasetRatio", "schema", lambda value: value.pop("ratio")),
    _json("a field of an item is missing", "listDevices", "schema", lambda value: value["devices"][0].pop("name")),
    _json("a field has another type", "countSamples", "schema", lambda value: value.update(count="27")),
    _json(
        "an enum has a new value",
        "getAllLearnBlocks",
        "schema",
        lambda value: value["learnBlocks"][0].update(type="new"),
    ),
    _json(
        "an extra field",
        "getSampleMetadata",
        "closed schema",
        lambda value: value.update(novel=1),
        severity="news",
        says="/novel",
    ),
    _json(
        "a date is none",
        "getProjectLastModificationDate",
        "format",
        lambda value: value.update(lastModificationDate="yesterday"),
        severity="news",
    ),
    _read(
        "a status that the contract has not",
        "getLastDeploymentBuild",
        "status",
        answers.status("getLastDeploymentBuild", 201),
    ),
    _read(
        "another content type",
        "listPublicProjectTypes",
        "media type",
        answers.content_type("listPublicProjectTypes", "text/plain"),
    ),
    _read("a server error", "getExportUrl", "answered", answers.status("getExportUrl", 500, _NO)),
    _read("an operation is gone", "hasLabelNoiseData", "answered", answers.status("hasLabelNoiseData", 404, _NO)),
    _read(
        "an operation is elsewhere",
        "getObjectDetectionLabelQueueCount",
        "answered",
        answers.answers("getObjectDetectionLabelQueueCount", _moved),
        says="302",
    ),
    _read("an answer is empty", "getModelVariants", "client", answers.answers("getModelVariants", _emptied)),
    _read("an answer is no UTF-8", "listVersions", "client", answers.answers("listVersions", _in_latin)),
    _read("an answer cannot be unpacked", "listTunerRuns", "answered", answers.answers("listTunerRuns", _packed)),
    _read("an answer has no content type", "listActiveJobs", "media type", answers.answers("listActiveJobs", _untyped)),
    _read("a refusal with status 200", "listEmails", "answered", answers.status("listEmails", 200, _NO)),
    Seeded(
        name="a GET that nobody classified",
        layer="live",
        check="classified",
        operation="getDatasetRatios",
        alone=True,
        contract=lambda contract: contract.gain("getDatasetRatio", "getDatasetRatios"),
    ),
    _run(
        "a GET that ends something is allowed",
        "classified",
        replaced("contract_tests.live.allowed:load", _a_verb_allowed),
        operation="endTrial",
    ),
)

WRITING = (
    _read("a label is not kept", "editLabel", "state", answers.not_done("editLabel"), says="/sample/label"),
    _read(
        "metadata are not kept",
        "setSampleMetadata",
        "state",
        answers.not_done("setSampleMetadata"),
        says="/sample/metadata",
    ),
    _read(
        "a sample is not disabled",
        "disableSample",
        "state",
        answers.not_done("disableSample"),
        says="/sample/isDisabled",
    ),
    _read("a picture is another", "getSampleAsImage", "content", answers.answers("getSampleAsImage", _ends_otherwise)),
    _read("a sound is another", "getSampleAsAudio", "content", answers.answers("getSampleAsAudio", _ends_otherwise)),
    _read("a deletion does not delete", "deleteSample", "gone", answers.not_done("deleteSample")),
    _read(
        "a data item is not deleted",
        "deleteOrganizationDataItem",
        "gone",
        answers.not_done("deleteOrganizationDataItem"),
    ),
    _read(
        "a sample is not moved",
        "moveSample",
        "state",
        answers.not_done("moveSample"),
        says="/sample/category",
        alone=True,
    ),
    _read("a list has lost a sample", "listSamples", "found", _sample_lost, alone=True),
    _json("a list counts one too many", "listSamples", "paged", _miscounted, alone=True),
    _read("a list begins always at its start", "listSamples", "paged", _from_the_start, alone=True),
    _read(
        "an upload is said to be in another project",
        "uploadFiles",
        "uploaded",
        _elsewhere,
        settings={"only": frozenset(("getSample",))},
        alone=True,
    ),
    _json(
        "another sample is given",
        "getSample",
        "found",
        lambda value: value["sample"].update(id=value["sample"]["id"] + 1),
        alone=True,
    ),
    _json("readings are others", "getSample", "content", _other_readings, alone=True),
    Seeded(
        name="a deleted sample is still shown",
        layer="live",
        check="gone",
        operation="deleteSample",
        spoil=lambda _: _still_shown(),
        alone=True,
    ),
    Seeded(name="an upload is lost", layer="live", check="found", operation="getSample", spoil=_swallowing, alone=True),
    _run(
        "a label is escaped twice",
        "state",
        replaced("edgewire.ingestion.headers:encode_component", lambda one: lambda text: one(one(text))),
        operation="getSample",
        says="/sample/label",
        settings={"only": frozenset(("getSample",))},
    ),
    _run(
        "a run does not clean up",
        "left behind",
        together(
            replaced("contract_tests.live.round_trip:clear", lambda _: lambda *arguments: 0),
            replaced("contract_tests.live.round_trip:_Trip._deleted", lambda _: lambda trip, number: None),
        ),
        operation="deleteSample",
        settings={"only": frozenset(("editLabel",))},
    ),
    _run(
        "a stranger's sample is edited",
        "others untouched",
        replaced("contract_tests.live.round_trip:_Trip._edited", _strangers),
        settings={"only": frozenset(("editLabel",))},
    ),
    _run(
        "a stranger's sample is deleted",
        "others untouched",
        replaced("contract_tests.live.things:Samples.delete", _stranger_deleted),
        settings={"only": frozenset(("editLabel",))},
    ),
    _run(
        "the budget is spent",
        "budget",
        replaced(_LAYER, _within(requests=130)),
        settings={"only": frozenset(("editLabel",))},
    ),
    _run(
        "the budget is not kept",
        "pace",
        together(replaced(_LAYER, _within(requests=30, reserve=10)), replaced(_PACE, _no_waiting)),
        says="30 allowed",
        settings={"only": frozenset(("editLabel",))},
    ),
    Seeded(
        name="Retry-After is not obeyed",
        layer="live",
        check="pace",
        says="before the service allowed it",
        alone=True,
        spoil=lambda _: _busy_once(),
        settings={"only": frozenset(("countSamples", "listDevices"))},
        patch=together(replaced("contract_tests.live.asking:EdgeImpulse", _no_retries), replaced(_PACE, _no_waiting)),
    ),
    Seeded(
        name="the project is not marked",
        layer="live",
        check=NOT_CHECKED,
        says="is not marked as a test project",
        spoil=lambda _: answers.json_of("getProjectInfo", _unnamed),
        settings={"only": frozenset(("editLabel",))},
        alone=True,
    ),
)
