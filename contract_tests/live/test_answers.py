"""Every way in which an answer can differ from the contract is seen, and nothing of what it holds is shown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from edgewire.sandbox.contract import Contract
from hypothesis import given, settings
from hypothesis import strategies as st

from contract_tests.suite.settings import STUDIO
from contract_tests.values import contract, examples

from . import answers
from .answers import Fault, faults, placed, refusal_faults, undeclared

CONTRACT = Contract(STUDIO)
KEY = "ei_" + "0" * 64
DEVICE: dict[str, Any] = {
    "id": 1,
    "deviceId": "board",
    "created": "2026-01-01T00:00:00.000Z",
    "lastSeen": "2026-01-01T00:00:00.000Z",
    "name": "board",
    "deviceType": "BOARD",
    "sensors": [],
    "remote_mgmt_connected": False,
    "supportsSnapshotStreaming": False,
    "remoteMgmtMode": "disconnected",
}


def _of(
    value: Any, operation: str = "listDevices", *, status: int = 200, media: str = "application/json"
) -> list[Fault]:
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    return list(faults(CONTRACT, CONTRACT.operations[operation], status, media, content))


def _devices(**changes: Any) -> dict[str, Any]:
    """The second of two devices changed; ``...`` takes a field away."""
    device = {name: value for name, value in {**DEVICE, **changes}.items() if value is not ...}
    return {"success": True, "devices": [DEVICE, device]}


def test_an_answer_that_fits_has_no_fault() -> None:
    assert _of(_devices()) == []


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"name": ...}, Fault("schema", "/devices/*/name", "a field that is required", "no such field")),
        ({"id": KEY}, Fault("schema", "/devices/*/id", "integer", "string")),
        ({"name": None}, Fault("schema", "/devices/*/name", "string", "null")),
        ({"sensors": {}}, Fault("schema", "/devices/*/sensors", "array", "object")),
        (
            {"created": "2026-01-01"},
            Fault("format", "/devices/*/created", "the format date-time", "string 0000-00-00", "news"),
        ),
    ],
    ids=["a required field is missing", "another type", "null", "an object for a list", "another format"],
)
def test_a_fault_says_where_and_what(changes: dict[str, Any], fault: Fault) -> None:
    found = _of(_devices(**changes))
    assert found == [fault]
    assert KEY not in repr(found)


def test_a_new_enum_value_is_a_fault_that_names_it() -> None:
    (found,) = _of(_devices(remoteMgmtMode="telepathy"))
    assert (found.check, found.pointer, found.got) == ("schema", "/devices/*/remoteMgmtMode", "string telepathy")
    assert '"disconnected"' in found.expected
    for secret in (KEY, "ei_0123"):
        (hidden,) = _of(_devices(remoteMgmtMode=secret))
        assert hidden.got == f"string of {len(secret)} characters"


def test_a_field_that_the_contract_does_not_know_is_news() -> None:
    found = _of({**_devices(colour="red"), "total": 2})
    assert {(fault.check, fault.pointer, fault.severity) for fault in found} == {
        ("closed schema", "/devices/*/colour", "news"),
        ("closed schema", "/total", "news"),
    }


def test_the_same_fault_of_many_elements_is_one() -> None:
    value = {"success": True, "devices": [{**DEVICE, "id": "x"}] * 3}
    assert [fault.pointer for fault in _of(value)] == ["/devices/*/id"]


@pytest.mark.parametrize(
    ("status", "media", "content", "check"),
    [
        (201, "application/json", b'{"success":true,"devices":[]}', "status"),
        (200, "text/html", b'{"success":true,"devices":[]}', "media type"),
        (200, "", b'{"success":true,"devices":[]}', "media type"),
        (200, "application/json", b"<html>", "schema"),
        (200, "application/json", b"", "schema"),
        (200, "application/json", b"\xff", "schema"),
        (200, "application/json", b"[]", "schema"),
    ],
)
def test_status_media_type_and_form_are_held_to_the_contract(
    status: int, media: str, content: bytes, check: str
) -> None:
    assert [fault.check for fault in _of(content, status=status, media=media)] == [check]


def test_files_are_of_their_media_type_and_not_empty() -> None:
    assert _of(b"RIFF", "getSampleAsAudio", media="audio/wav") == []
    assert [fault.check for fault in _of(b"", "getSampleAsAudio", media="audio/wav")] == ["schema"]
    assert [fault.check for fault in _of(b"{}", "getSampleAsAudio")] == ["media type"]
    assert _of(b"\x89PNG", "getSampleAsImage", media="image/png") == [], "a picture says of which kind it is"


def test_a_redirect_has_no_content_to_hold_to_anything() -> None:
    assert _of(b"", "downloadExport", status=302, media="") == []
    assert [fault.check for fault in _of(b"", "downloadExport", media="")] == ["status"]


def test_a_refusal_has_its_envelope() -> None:
    assert list(refusal_faults(CONTRACT, "application/json", b'{"success":false,"error":"no"}')) == []
    (missing,) = refusal_faults(CONTRACT, "application/json", b'{"error":"no"}')
    assert missing.pointer == "/success"
    (page,) = refusal_faults(CONTRACT, "text/html", b"<html>")
    assert page.check == "media type"


def contract_example(schema: Any) -> Any:
    return examples(contract("edge_impulse_studio").values(schema, "required"), 1)[0]


_JSON = [name for name, operation in CONTRACT.operations.items() if operation.response.kind == "json"]


@settings(max_examples=30)
@given(st.data())
def test_what_the_contract_allows_has_no_fault(data: st.DataObject) -> None:
    """Values are made by a reader of the contract that is not this one's."""
    made = contract("edge_impulse_studio")
    operation = CONTRACT.operations[data.draw(st.sampled_from(_JSON))]
    assert operation.response.schema is not None
    value = data.draw(made.values(dict(operation.response.schema)))
    assert [fault for fault in _of(value, operation.id) if fault.check == "schema"] == []
    assert list(undeclared(CONTRACT, operation.response.schema, value)) == []


@settings(max_examples=30)
@given(st.data())
def test_one_more_field_is_found_wherever_fields_are_declared(data: st.DataObject) -> None:
    made = contract("edge_impulse_studio")
    operation = CONTRACT.operations[data.draw(st.sampled_from(_JSON))]
    assert operation.response.schema is not None
    value = data.draw(made.values(dict(operation.response.schema), "all"))
    value["zzNewField"] = 1
    assert "/zzNewField" in list(undeclared(CONTRACT, operation.response.schema, value))


def test_fields_inside_of_alternatives_are_known_by_the_one_that_fits() -> None:
    schema = {
        "anyOf": [
            {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}},
            {"type": "object", "required": ["b"], "properties": {"b": {"type": "integer"}}},
        ]
    }
    assert list(undeclared(CONTRACT, schema, {"a": 1})) == []
    assert list(undeclared(CONTRACT, schema, {"a": 1, "b": "text"})) == ["/b"]
    assert list(undeclared(CONTRACT, schema, {"c": 1})) == ["/c"], "where none fits, those of all are known"


def test_a_fault_inside_of_a_union_is_told_where_it_is() -> None:
    schema = CONTRACT.operations["getRawDataProjectMetadata"].response.schema
    assert schema is not None
    value = contract_example(schema)
    value["metadata"]["type"] = "no such type"
    (found,) = _of(value, "getRawDataProjectMetadata")
    assert (found.check, found.pointer, found.within) == ("schema", "/metadata/type", "/metadata")


def test_the_alternative_that_was_missed_by_the_least_is_told() -> None:
    meant = {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}}}
    schema = {"oneOf": [{"type": "object", "required": ["c"], "properties": {"c": {"type": "integer"}}}, meant]}
    errors = CONTRACT.validator(schema).iter_errors({"a": "text", "b": "text"})
    assert [fault.pointer for error in errors for fault in answers._faults(error)] == ["/a", "/b"]


def test_maps_have_any_name_and_their_values_are_looked_at() -> None:
    schema = {
        "type": "object",
        "properties": {
            "free": {"type": "object"},
            "map": {"type": "object", "additionalProperties": {"type": "object", "properties": {"x": {}}}},
        },
    }
    assert list(undeclared(CONTRACT, schema, {"free": {"a": 1}, "map": {"a": {"x": 1}}})) == []
    assert list(undeclared(CONTRACT, schema, {"map": {KEY: {"y": 1}}})) == ["/map/<name>/y"]


@pytest.mark.parametrize(
    ("pointer", "same"),
    [
        ("/devices/12/id", "/devices/*/id"),
        ("", ""),
        (f"/map/{KEY}/x", "/map/<name>/x"),
        ("/map/a~1b/x", "/map/<name>/x"),
        ("/0/1", "/*/*"),
    ],
)
def test_a_pointer_is_the_same_for_all_elements_and_shows_no_name_of_a_user(pointer: str, same: str) -> None:
    assert placed(pointer) == same


def test_a_name_that_is_a_number_is_no_other_place_than_an_index() -> None:
    assert answers.place(["map", "0", 0]) == placed("/map/0/0") == "/map/*/*"


@pytest.mark.parametrize(
    "secret", [KEY, "ei_0123", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl", "someone@example.com", "short-key"]
)
def test_what_the_service_says_is_shown_without_what_could_be_a_key(secret: str) -> None:
    said = answers.words(f"Invalid   API key\n{secret}, ask again", ["short-key"])
    assert secret not in said
    assert said in ("Invalid API key <hidden> ask again", "Invalid API key <key>, ask again")
    assert len(answers.words("no " * 500, [])) == 200


def test_every_name_of_the_contract_is_shown() -> None:
    def names(node: Any) -> Iterator[str]:
        if isinstance(node, dict):
            properties = node.get("properties")
            yield from properties if isinstance(properties, dict) else ()
            for inner in node.values():
                yield from names(inner)
        elif isinstance(node, list):
            for inner in node:
                yield from names(inner)

    found = set(names(dict(CONTRACT.schemas)))
    assert len(found) > 1000
    assert [name for name in found if answers.place([name]) != f"/{name}"] == []
