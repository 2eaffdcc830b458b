"""Each proof is seen to fail: a defect of the document, a request or an answer is found by the layer it is for."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from contract_tests.conftest import Tally
from scripts.spec.document import JsonObject

from .contract import Contract, document
from .exchange import Exchange
from .judge_answer import on_answer
from .judge_request import on_request
from .test_recorded import RECORDED, problems

Change = Callable[[JsonObject], Any]


def _post(given: JsonObject, kind: str) -> JsonObject:
    node: JsonObject = given["paths"][f"/api/{{category}}/{kind}"]["post"]
    return node


def _form(given: JsonObject) -> JsonObject:
    node: JsonObject = _post(given, "files")["requestBody"]["content"]["multipart/form-data"]
    return node


def _schemas(given: JsonObject) -> JsonObject:
    node: JsonObject = given["components"]["schemas"]
    return node


def _parameters(given: JsonObject) -> JsonObject:
    node: JsonObject = given["components"]["parameters"]
    return node


def without(kind: str, parameter: str) -> Change:
    reference = {"$ref": f"#/components/parameters/{parameter}"}
    return lambda given: _post(given, kind)["parameters"].remove(reference)


def demands(parameter: str) -> Change:
    return lambda given: _parameters(given)[parameter].update(required=True)


def part_type(kind: str) -> Change:
    def change(given: JsonObject) -> None:
        declared = _form(given)["encoding"]["data"]
        assert kind in declared["contentType"]
        declared["contentType"] = declared["contentType"].replace(kind, "x/x")

    return change


def no_label_file(name: str) -> Change:
    return lambda given: _form(given)["x-parts"]["labelFiles"].pop(f"{name}.labels")


def no_status(kind: str, status: int) -> Change:
    return lambda given: _post(given, kind)["responses"].pop(str(status))


def only(parameter: str, *values: str) -> Change:
    return lambda given: _parameters(given)[parameter]["schema"].update(enum=list(values))


def sent(parameter: str, *values: str) -> Change:
    return lambda given: _parameters(given)[parameter].update({"x-sent": list(values)})


def schema(name: str, **changes: Any) -> Change:
    return lambda given: _schemas(given)[name].update(changes)


def field(name: str, key: str, **changes: Any) -> Change:
    return lambda given: _schemas(given)[name]["properties"][key].update(changes)


def less(name: str, key: str) -> Change:
    return lambda given: _schemas(given)[name]["properties"].pop(key)


REQUESTS: dict[str, Change] = {
    **{
        f"files without {name}": without("files", name)
        for name in ("Label", "NoLabel", "DisallowDuplicates", "AddDateId", "Metadata", "UploadSource")
    },
    **{
        f"data without {name}": without("data", name)
        for name in ("FileName", "Label", "NoLabel", "DisallowDuplicates", "AddDateId", "Metadata")
    },
    "files without SyntheticDataJobId": without("files", "SyntheticDataJobId"),
    "data without SyntheticDataJobId": without("data", "SyntheticDataJobId"),
    **{f"{name} is required": demands(name) for name in ("Label", "DeviceType", "BoundingBoxes", "NoDateId")},
    **{
        f"no category {name}": only("Category", *{"training", "testing", "split", "validation", "anomaly"} - {name})
        for name in ("training", "testing", "split", "validation")
    },
    "duplicates only as true": sent("DisallowDuplicates", "true"),
    "unlabeled only as true": sent("NoLabel", "true"),
    "another date id": sent("AddDateId", "true"),
    "another key header": lambda given: given["components"]["securitySchemes"]["ApiKey"].update(name="x-key"),
    "metadata of numbers": lambda given: _parameters(given)["Metadata"]["content"]["application/json"]["schema"].update(
        additionalProperties={"type": "number"}
    ),
    "jobs from 8 on": lambda given: _parameters(given)["SyntheticDataJobId"]["schema"].update(minimum=8),
    "labels in lower case": lambda given: _parameters(given)["Label"].update(schema={"pattern": "^[a-z]*$"}),
    **{
        f"no part of {kind}": part_type(kind)
        for kind in ("audio/wav", "image/png", "image/jpeg", "text/csv", "text/plain", "application/cbor")
    },
    **{
        f"no {name}": no_label_file(name)
        for name in ("structured_labels", "bounding_boxes", "label_map", "attachments")
    },
    "another field is required": lambda given: _form(given)["schema"].update(required=["file"]),
    "another field name": lambda given: _form(given)["x-parts"].update(fieldName="file"),
    "one file a request": lambda given: _form(given)["x-parts"].update(maxFiles=1),
    "small files": lambda given: _form(given)["x-parts"].update(maxBytes=10),
    "small bodies": lambda given: _post(given, "data")["requestBody"].update({"x-maxBytes": 10}),
    "no wav": lambda given: _form(given)["x-parts"]["extensions"].remove("wav"),
    "no CBOR as a body": lambda given: _post(given, "data")["requestBody"]["content"].pop("application/cbor"),
    "no JSON as a body": lambda given: _post(given, "data")["requestBody"]["content"].pop("application/json"),
    "boxes with a colour": schema("BoundingBox", required=["colour"]),
    "narrow boxes": field("BoundingBox", "width", maximum=2),
    "ranges with a map": schema("StructuredLabel", required=["labelMap"]),
    "another type of label map": field("LabelMapFile", "type", const="label-map"),
    "signed only": field("Acquisition", "protected", properties={"alg": {"const": "HS256"}}),
    "unsigned only": field("Acquisition", "protected", properties={"alg": {"const": "none"}}),
    "no such path": lambda given: given["paths"].pop("/api/{category}/data"),
    "another method": lambda given: given["paths"]["/api/{category}/data"].update(
        put=given["paths"]["/api/{category}/data"].pop("post")
    ),
}
"""Defects by which some request of edgewire does not fit any more."""

ANSWERS: dict[str, Change] = {
    **{f"files without {status}": no_status("files", status) for status in (200, 400, 401, 403, 404, 405, 500)},
    **{f"data without {status}": no_status("data", status) for status in (200, 400, 401, 403, 404, 405, 421, 500)},
    "an entry with another field": schema("FileStored", required=["category"]),
    "an entry without sampleId": less("FileStored", "sampleId"),
    "an entry without fileName": less("FileStored", "fileName"),
    "sampleId as text": field("FileStored", "sampleId", type="string"),
    "small ids": field("FileStored", "projectId", maximum=10),
    "short names": field("FileStored", "fileName", maxLength=3),
    "failures without error": less("FileRefused", "error"),
    "failures that succeed": field("FileRefused", "success", const=True),
    "no success at the top": less("FilesAnswer", "success"),
    "no files": field("FilesAnswer", "files", maxItems=0),
    "another word for a wrong key": field("InvalidKey", "error", const="Wrong key"),
    "failures with a code": schema("Failure", required=["code"]),
    "text as JSON": lambda given: _post(given, "data")["responses"]["200"].update(
        content={"application/json": {"schema": {}}}
    ),
    "errors without text": lambda given: _schemas(given)["ErrorText"].update(maxLength=0),
    "an answer with a header": lambda given: _post(given, "files")["responses"]["200"]["headers"].update(
        {"X-Request-Id": {"required": True, "schema": {"type": "string"}}}
    ),
    "another Allow": lambda given: given["components"]["headers"]["Allow"]["schema"].update(pattern="PATCH"),
}
"""Defects by which some answer of the sandbox does not fit any more."""

RECORDS: dict[str, Change] = {
    "batch-mixed-2026": schema("FileStored", required=["category"]),
    "duplicate": field("FilesAnswer", "success", const=False),
    "invalid-api-key": no_status("files", 401),
    "labels-invalid-mimetype-2026": field("FileRefused", "error", minLength=100),
    "unparsable-csv": no_status("files", 500),
}
"""For each recorded answer a defect by which it does not fit any more."""


def changed(change: Change, *, closed: bool = False) -> Contract:
    given = document()
    change(given)
    assert given != document()
    return Contract(given, closed=closed)


@pytest.mark.parametrize("defect", REQUESTS)
def test_a_defect_is_found_by_the_requests_of_edgewire(defect: str, our_exchanges: list[Exchange]) -> None:
    contract = changed(REQUESTS[defect])
    assert any(on_request(contract, one) for one in our_exchanges)


@pytest.mark.parametrize("defect", ANSWERS)
def test_a_defect_is_found_by_the_answers_of_the_sandbox(
    defect: str, our_exchanges: list[Exchange], bad_exchanges: dict[str, Exchange]
) -> None:
    contract = changed(ANSWERS[defect], closed=True)
    assert any(on_answer(contract, one) for one in (*bad_exchanges.values(), *our_exchanges))


@pytest.mark.parametrize("name", RECORDED)
def test_a_defect_is_found_by_the_recorded_answers(name: str) -> None:
    assert problems(changed(RECORDS[name], closed=True), RECORDED[name])


def _with(exchange: Exchange, header: str, value: str | None) -> Exchange:
    kept = [pair for pair in exchange.headers if pair[0] != header]
    return replace(exchange, headers=kept if value is None else [*kept, (header, value)])


WRONG_REQUESTS: dict[str, Callable[[Exchange], Exchange]] = {
    "another path": lambda one: replace(one, path="/api/training/file"),
    "no category": lambda one: replace(one, path="/api/train/files"),
    "another method": lambda one: replace(one, method="PUT"),
    "no key": lambda one: _with(one, "x-api-key", None),
    "an unknown header": lambda one: _with(one, "x-labels", "a"),
    "a header twice": lambda one: replace(one, headers=[*one.headers, ("x-label", "a"), ("x-label", "b")]),
    "a broken line in a label": lambda one: _with(one, "x-label", "a\nb"),
    "a job that is none": lambda one: _with(one, "x-synthetic-data-job-id", "-1"),
    "metadata in quotes": lambda one: _with(one, "x-metadata", json.dumps('{"a": "b"}')),
    "no body": lambda one: replace(one, body=b""),
    "half a body": lambda one: replace(one, body=one.body[: len(one.body) // 2]),
    "another field": lambda one: replace(one, body=one.body.replace(b'name="data"', b'name="file"', 1)),
    "parts without names": lambda one: replace(one, body=one.body.replace(b"filename=", b"title=")),
}

WRONG_ANSWERS: dict[str, Callable[[JsonObject], Any]] = {
    "no files": lambda answer: answer.pop("files"),
    "an empty list": lambda answer: answer["files"].clear(),
    "an entry too many": lambda answer: answer["files"].append(answer["files"][0]),
    "an entry too few": lambda answer: answer["files"].pop(),
    "no success": lambda answer: answer["files"][0].pop("success"),
    "an id as text": lambda answer: answer["files"][0].update(sampleId="7"),
    "stored without an id": lambda answer: answer["files"][0].pop("sampleId"),
    "another field": lambda answer: answer["files"][0].update(category="training"),
    "a failure without error": lambda answer: answer["files"][0].update(success=False),
    "success: false": lambda answer: answer.update(success=False),
}


@pytest.fixture
def good(our_exchanges: list[Exchange]) -> Exchange:
    one = next(one for one in our_exchanges if one.path == "/api/training/files" and one.content.count(b"fileName") > 1)
    assert on_request(Contract(document()), one) == on_answer(Contract(document(), closed=True), one) == []
    return one


@pytest.mark.parametrize("wrong", WRONG_REQUESTS)
def test_a_wrong_request_is_seen(wrong: str, good: Exchange) -> None:
    assert on_request(Contract(document()), WRONG_REQUESTS[wrong](good))


@pytest.mark.parametrize("wrong", WRONG_ANSWERS)
def test_a_wrong_answer_is_seen(wrong: str, good: Exchange) -> None:
    answer = json.loads(good.content)
    WRONG_ANSWERS[wrong](answer)
    spoilt = replace(good, content=json.dumps(answer).encode())
    assert on_answer(Contract(document(), closed=True), spoilt)


@pytest.mark.parametrize("status", [201, 204, 207, 302, 409, 422, 502])
def test_another_status_is_seen(status: int, good: Exchange) -> None:
    assert on_answer(Contract(document()), replace(good, status=status))


def test_a_web_page_is_seen(good: Exchange) -> None:
    page = replace(good, answer_headers=[("content-type", "text/html")], content=b"<html>")
    assert on_answer(Contract(document()), page)


def test_a_client_lives_with_fields_that_are_not_declared(good: Exchange) -> None:
    answer = json.loads(good.content)
    answer["files"][0]["category"] = "training"
    assert on_answer(Contract(document()), replace(good, content=json.dumps(answer).encode())) == []


def test_so_many_defects_were_planted(tally: Tally) -> None:
    planted = sum(len(table) for table in (REQUESTS, ANSWERS, RECORDS, WRONG_REQUESTS, WRONG_ANSWERS))
    tally("ingestion contract: planted defects", planted, 90)
