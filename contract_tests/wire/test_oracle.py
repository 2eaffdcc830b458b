"""The oracle against requests written out by hand from the OpenAPI rules, and the reader against raw bytes."""

from __future__ import annotations

from typing import Any

import pytest

from .arguments import SPECIAL, Arguments, Case, Upload, cases
from .oracle import API_KEY, expected
from .wire import Part, Wire, received

KEY = {"type": "apiKey", "in": "header", "name": "x-api-key"}


def document(operation: dict[str, Any], path: str = "/api/{id}/things") -> dict[str, Any]:
    return {
        "openapi": "3.0.0",
        "servers": [{"url": "https://host/v1"}],
        "security": [{"Key": []}],
        "components": {"securitySchemes": {"Key": KEY}},
        "paths": {path: {"post": {"operationId": "do", "responses": {}, **operation}}},
    }


def asked(contract: dict[str, Any], **arguments: Any) -> Wire:
    (case,) = cases(contract, "required")
    stated = Arguments(**({"path": {}, "query": {}, "header": {}} | arguments))
    return expected(contract, Case(case.op, "required", case.parameters, stated))


def parameter(name: str, place: str, kind: str = "string", **more: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "schema": {"type": kind}, **more}


def test_path_query_and_key() -> None:
    contract = document({"parameters": [parameter("id", "path"), parameter("on", "query"), parameter("n", "query")]})
    wire = asked(contract, path={"id": "a/b ü~"}, query={"on": True, "n": 1.5})
    assert wire == Wire(
        "POST", "/v1/api/a%2Fb%20%C3%BC~/things", (("on", "true"), ("n", "1.5")), {"host": "host", "x-api-key": API_KEY}
    )


def test_an_array_in_the_query_is_repeated() -> None:
    contract = document({"parameters": [parameter("id", "path"), parameter("x", "query", "array")]})
    assert asked(contract, path={"id": 0}, query={"x": ["b", "a"]}).query == (("x", "b"), ("x", "a"))


@pytest.mark.parametrize("more", [{"style": "pipeDelimited"}, {"explode": False}, {"allowReserved": True}])
def test_a_style_the_oracle_does_not_know_is_refused(more: dict[str, Any]) -> None:
    contract = document({"parameters": [parameter("id", "path"), parameter("x", "query", "array", **more)]})
    with pytest.raises(AssertionError, match="style"):
        asked(contract)


def test_the_key_goes_only_where_it_is_asked_for() -> None:
    assert "x-api-key" not in asked(document({"security": []})).headers
    assert "x-api-key" in asked(document({"security": [{"Other": []}, {"Key": []}]})).headers


def test_a_form_is_one_part_a_property_and_one_part_an_item() -> None:
    schema = {
        "type": "object",
        "properties": {
            "on": {"type": "boolean"},
            "files[]": {"type": "array", "items": {"type": "string", "format": "binary"}},
            "words": {"type": "array", "items": {"type": "string"}},
            "extra": {"type": "object"},
        },
    }
    contract = document({"requestBody": {"content": {"multipart/form-data": {"schema": schema}}}})
    body = {"on": False, "files[]": [Upload("a.bin", b"1"), Upload("b.bin", b"2")], "words": ["x,y", "z"], "extra": {}}
    wire = asked(contract, media_type="multipart/form-data", body=body)
    assert wire.headers["content-type"] == "multipart/form-data"
    assert wire.body == (
        Part("on", b"false"),
        Part("files[]", b"1", "application/octet-stream", "a.bin"),
        Part("files[]", b"2", "application/octet-stream", "b.bin"),
        Part("words", b"x,y"),
        Part("words", b"z"),
        Part("extra", b"{}", "application/json"),
    )


def test_the_published_path_is_repaired_and_the_server_is_that_of_the_contract() -> None:
    assert asked(document({}, "/api/x")).path == "/v1/api/x"
    assert asked(document({}, "/api/x")).headers["host"] == "host"


# -- Reading as a server does ------------------------------------------------------------------------------------------


def test_a_query_is_read_as_a_form() -> None:
    wire = received("get", "/a%2fb?x=1+2&y=%2B&empty=&flag", {"Host": "h", "User-Agent": "u"}, b"")
    assert wire == Wire("GET", "/a%2Fb", (("x", "1 2"), ("y", "+"), ("empty", ""), ("flag", "")), {"host": "h"})


def test_a_multipart_body_is_read() -> None:
    content = (
        b'--b\r\nContent-Disposition: form-data; name="files[]"; filename="\xc3\xbc%22.bin"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\none\r\n--other\r\n\r\n"
        b'--b\r\nContent-Disposition: form-data; name="t"\r\n\r\n\r\n--b--\r\n'
    )
    wire = received("POST", "/a", {"Content-Type": "multipart/form-data; boundary=b"}, content)
    assert wire.body == (
        Part("files[]", b"one\r\n--other\r\n", "application/octet-stream", 'ü".bin'),
        Part("t", b""),
    )


@pytest.mark.parametrize(
    "content", [b"", b"--b\r\n", b'--b\r\nContent-Disposition: form-data; name="t"\r\n\r\nx\r\n--b']
)
def test_a_multipart_body_that_does_not_end_is_an_error(content: bytes) -> None:
    with pytest.raises(AssertionError, match="multipart"):
        received("POST", "/a", {"Content-Type": "multipart/form-data; boundary=b"}, content)


def test_a_body_without_a_type_is_an_error() -> None:
    with pytest.raises(AssertionError, match="no Content-Type"):
        received("POST", "/a", {}, b"{}")


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ({"a": 1, "b": [0]}, {"b": [0.0], "a": 1.0}, True),
        ({"a": True}, {"a": 1}, False),
        ({"a": False}, {"a": 0}, False),
        ({"a": None}, {}, False),
        ({"a": ["x", "y"]}, {"a": ["y", "x"]}, False),
        ({"a": "1"}, {"a": 1}, False),
        ({"a": 2**53 - 1}, {"a": 2.0**53}, False),
    ],
)
def test_json_bodies_are_compared_as_json(left: object, right: object, same: bool) -> None:
    assert Wire("POST", "/", body=left).means(Wire("POST", "/", body=right)) is same


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("2026-01-31T23:59:59Z", "2026-01-31T23:59:59.000+00:00", True),
        ("2026-01-31T23:59:59+05:30", "2026-01-31T18:29:59Z", True),
        ("2026-01-31T23:59:59Z", "2026-01-31T23:59:59", False),
        ("2026-01-31T23:59:59+00:00", "2026-01-31T23:59:59 00:00", False),
        ("2026-01-31T23:59:59+00:00", "2026-01-31 23:59:59+00:00", False),
        ("2026-01-31T23:59:59.001Z", "2026-01-31T23:59:59.002Z", False),
        (SPECIAL, SPECIAL + " ", False),
    ],
)
def test_query_values_are_compared_as_texts_and_date_times_as_moments(left: str, right: str, same: bool) -> None:
    assert Wire("GET", "/", (("x", left),)).means(Wire("GET", "/", (("x", right),))) is same


def test_the_order_of_names_means_nothing_but_that_of_values_does() -> None:
    one = Wire("GET", "/", (("a", "1"), ("b", "2"), ("a", "3")))
    assert one.means(Wire("GET", "/", (("b", "2"), ("a", "1"), ("a", "3"))))
    assert not one.means(Wire("GET", "/", (("b", "2"), ("a", "3"), ("a", "1"))))
