"""A hostile document can put nothing but data into the generated code, or is refused with a sentence.

``data/hostile.json`` has quotes, line breaks, backslashes, control characters, templates of four languages and Python
code at every place where a document has text. Run as code, any of it would make a file called ``canary``.
"""

from __future__ import annotations

import ast
import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import httpx
import pytest

from contract_tests.conftest import Tally
from scripts.spec.errors import SpecError
from scripts.spec.snapshot import snapshot

from .packages import BASE_URL, Package, generated
from .tree import DATA, operation

CODE = "__import__('pathlib').Path('canary').touch()"


def hostile_document() -> dict[str, Any]:
    document: dict[str, Any] = json.loads((DATA / "hostile.json").read_text("utf-8"))
    return document


def schema(name: str) -> dict[str, Any]:
    found: dict[str, Any] = hostile_document()["components"]["schemas"][name]
    return found


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    """The package, generated, verified and completely imported in a folder where the canary would show."""
    here = tmp_path_factory.mktemp("hostile")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(here)
        package = generated(here / "generated", hostile_document())
        for name in package.models.__all__:
            getattr(package.models, name)
        yield package
        assert not (here / "canary").exists(), "the document ran code"


def test_all_of_it_is_python_without_a_warning(hostile: Package, tally: Tally) -> None:
    files = list(hostile.folder.rglob("*.py"))
    for file in files:
        compile(file.read_text("utf-8"), str(file), "exec", dont_inherit=True)
    tally("hostile document, modules", len(files), 2 * 38 + 36)


def test_no_text_of_the_document_is_code(hostile: Package) -> None:
    """Nowhere in the generated modules is something of the document outside a string."""
    for file in hostile.folder.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            assert not (isinstance(node, ast.Name) and node.id in ("__import__", "cycler")), file.name


def test_the_table_has_every_text_as_it_was(hostile: Package) -> None:
    facts = snapshot(hostile_document())  # what reads as prose is already gone
    declared = {op["operationId"]: op for item in facts["paths"].values() for op in item.values()}
    assert [row["id"] for row in hostile.rows] == sorted(declared)
    for row in hostile.rows:
        op = declared[row["id"]]
        assert row["tag"] == op["tags"][0]
        assert row["docs"] == op.get("externalDocs", {}).get("url")
        assert row["permissions"] == op.get("x-permissions", [])
        assert row["scopes"] == op.get("x-oauth-scopes", [])
        assert row["error_codes"] == op.get("x-error-codes", {})
        assert [parameter["name"] for parameter in row["parameters"]] == [p["name"] for p in op.get("parameters", [])]


def test_enum_values_are_exact(hostile: Package, tally: Tally) -> None:
    declared = schema("Values")["properties"]["value"]["enum"]
    assert sorted(member.value for member in hostile.models.ValuesValue) == sorted(declared)
    for value in declared:
        read = hostile.models.Values.from_dict({"value": value}, strict=True)
        assert read.value.is_known
        assert read.to_dict() == {"value": value}
    tally("hostile document, enum values", len(declared), 26)


def test_field_names_are_exact(hostile: Package, tally: Tally) -> None:
    declared = schema("Props")["properties"]
    assert set(hostile.models.Props.WIRE) == set(declared)
    samples = {"array": ["x"], "integer": 1, "string": "here"}
    value = {name: samples[field["type"]] for name, field in declared.items()}
    assert hostile.models.Props.from_dict(value, strict=True).to_dict() == value
    tally("hostile document, fields", len(value), 44)


def test_fields_of_one_name_are_told_apart(tmp_path: Path) -> None:
    document = base()
    field("a-b", type="string")(document)
    field("a_b", type="string")(document)
    value = {"a-b": "one", "a_b": "two"}
    assert generated(tmp_path, document).models.Thing.from_dict(value, strict=True).to_dict() == value


def test_parameter_names_are_exact(hostile: Package) -> None:
    row = next(row for row in hostile.rows if row["id"] == "getProps")
    api, sent = hostile.api(httpx.Response(200, json={}))
    api.hostile.get_props(**{parameter["python_name"]: "v" for parameter in row["parameters"]})
    pairs = [pair.partition("=")[0] for pair in sent[0].url.query.decode().split("&")]
    assert sorted(unquote(name) for name in pairs) == sorted(parameter["name"] for parameter in row["parameters"])


def test_a_default_is_not_sent_when_nothing_was_given(hostile: Package) -> None:
    api, sent = hostile.api(httpx.Response(200, json={}))
    api.hostile.get_props()
    assert str(sent[0].url) == f"{BASE_URL}/props"


def test_a_path_is_exact_and_an_argument_cannot_leave_it(hostile: Package) -> None:
    path = next(row["path"] for row in hostile.rows if row["id"] == "getLiteral")
    api, sent = hostile.api(httpx.Response(204))
    api.hostile.get_literal("../{x}?a=b#c/")
    [request] = sent
    assert unquote(request.url.raw_path.decode()) == "/v1" + path.replace("{id}", "../{x}?a=b#c/")
    assert b"..%2F%7Bx%7D%3Fa%3Db%23c%2F" in request.url.raw_path


def test_discriminator_values_are_exact(hostile: Package) -> None:
    pick = schema("Alternatives")["properties"]["pick"]["discriminator"]
    for tag, reference in pick["mapping"].items():
        read = hostile.models.Alternatives.from_dict({"pick": {pick["propertyName"]: tag}}, strict=True)
        assert type(read.pick).__name__ == reference.rpartition("/")[2]


def test_binary_media_types_are_bytes(hostile: Package, tally: Tally) -> None:
    rows = [row for row in hostile.rows if row["path"].startswith("/operation/")]
    for row in rows:
        api, _ = hostile.api(httpx.Response(200, content=b"\0"))
        assert getattr(getattr(api, row["resource"]), row["name"])() == b"\0"
    tally("hostile document, operations", len(rows), 36)


# -- what has no harmless form is refused


def base() -> dict[str, Any]:
    return {
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"get": operation("getA", security=[{"key": []}])}},
        "components": {
            "schemas": {"Thing": {"type": "object", "properties": {"id": {"type": "string"}}}},
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "x-api-key"}},
        },
    }


def test_the_base_of_the_following_is_accepted(tmp_path: Path) -> None:
    assert generated(tmp_path, base()).rows


def get(document: dict[str, Any]) -> dict[str, Any]:
    op: dict[str, Any] = document["paths"]["/a"]["get"]
    return op


def path(text: str) -> Callable[[dict[str, Any]], object]:
    return lambda document: document["paths"].update({text: {"get": operation("added")}})


def parameter(name: str, place: str = "query") -> Callable[[dict[str, Any]], object]:
    added = {"name": name, "in": place, "schema": {"type": "string"}}
    return lambda document: get(document).update(parameters=[added], deprecated=True)


def tag(text: str) -> Callable[[dict[str, Any]], object]:
    return lambda document: get(document).update(tags=[text])


def scheme(**changes: str) -> Callable[[dict[str, Any]], object]:
    return lambda document: document["components"]["securitySchemes"]["key"].update(changes)


def field(name: str, **added: Any) -> Callable[[dict[str, Any]], object]:
    return lambda document: document["components"]["schemas"]["Thing"]["properties"].update({name: added})


REFUSED: dict[str, Callable[[dict[str, Any]], object]] = {
    "a path with a line break": path("/a\nb"),
    "a path with a NUL": path("/a\0b"),
    "a path with an override": path("/a\u202eb"),
    "a path upwards": path("/../b"),
    "a path upwards, encoded": path("/%2e%2e/b"),
    "a path with code in braces": path("/{" + CODE + "}"),
    "a path with a template": path("/{{ 7*7 }}"),
    "a path with a query": path("/a?b"),
    "a path parameter that is code": lambda document: document["paths"].update(
        {
            "/b/{" + CODE + "}": {
                "get": operation(
                    "b", parameters=[{"name": CODE, "in": "path", "required": True, "schema": {"type": "string"}}]
                )
            }
        }
    ),
    "a body of a made-up media type": lambda document: get(document).update(
        requestBody={"content": {'a"""/b\n' + CODE: {"schema": {"type": "string"}}}}
    ),
    "a status that is code": lambda document: get(document)["responses"].update({CODE: {"description": ""}}),
    "a status that is nothing": lambda document: get(document)["responses"].update({"": {"description": ""}}),
    "a tag that is blank": tag(" "),
    "an operationId that is blank": lambda document: get(document).update(operationId=" "),
    "a field with the name of a method": field("from_dict", type="string"),
    "two values of one name": field("kind", type="string", enum=["a-b", "a_b"]),
    "two values of one name, spelled otherwise": field("kind", type="string", enum=["x y", "x-y"]),
    **{
        f"a value with U+{ord(character):04X}": field("kind", type="string", enum=["one", f"a{character}b"])
        for character in "\0\n\r\x1b\x85\u2028\u202e\ufeff"
    },
    "an enum whose default is code": field("kind", type="string", enum=["one", '"""' + CODE], default='"""' + CODE),
    "a header parameter with a line break": parameter("X-A\r\nX-B: c", "header"),
    "a header parameter that no header can be": parameter("é", "header"),
    "a credential with a line break": scheme(name="X-A\r\nX-B: c"),
    "a credential that no header can be": scheme(name="é"),
    "a credential named like a setting": scheme(name="x-timeout"),
    "a security scheme of an unknown kind": scheme(type="mutualTLS"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_has_no_harmless_form_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: str) -> None:
    monkeypatch.chdir(tmp_path)
    document = base()
    REFUSED[case](document)
    with pytest.raises(SpecError) as caught:
        generated(tmp_path / "generated", document)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 600
    assert " object at 0x" not in str(caught.value)
    assert not (tmp_path / "canary").exists()


NAMES_OF_THE_CODE = (
    "build",
    "request",
    "segment",
    "joined",
    "warnings",
    "self",
    "api",
    "operation",
    "read",
    "query",
    "headers",
)
TAGS_OF_THE_CLIENT = ("send", "stream", "exchange", "close", "http_client", "base_url", "timeout", "strict", "on_drift")


@pytest.mark.parametrize("name", NAMES_OF_THE_CODE)
def test_a_parameter_may_have_any_name_or_is_refused(tmp_path: Path, name: str) -> None:
    """What the generated code itself needs must not be hidden by an argument."""
    document = base()
    parameter(name)(document)
    try:
        package = generated(tmp_path, document)
    except SpecError:
        return
    api, sent = package.api(httpx.Response(200, json={}))
    with pytest.warns(DeprecationWarning, match="get_a"):
        api.things.get_a(**{package.rows[0]["parameters"][0]["python_name"]: "v"})
    assert sent[0].url.query.decode() == f"{name}=v"


@pytest.mark.parametrize("name", TAGS_OF_THE_CLIENT)
def test_a_tag_may_have_any_name_or_is_refused(tmp_path: Path, name: str) -> None:
    document = base()
    tag(name)(document)
    try:
        package = generated(tmp_path, document)
    except SpecError:
        return
    api, sent = package.api(httpx.Response(200, json={}))
    getattr(api, package.rows[0]["resource"]).get_a()
    assert len(sent) == 1


@pytest.mark.parametrize(
    "text",
    ['x""";' + CODE + ';"""', "x\\", "x\0", "x`` y", "{{ 7*7 }}", "{" + CODE + "}"],
)
@pytest.mark.parametrize("place", ["header", "cookie"])
def test_the_name_of_a_credential_is_data_or_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, text: str
) -> None:
    monkeypatch.chdir(tmp_path)
    document = base()
    scheme(**{"in": place, "name": text})(document)
    try:
        package = generated(tmp_path / "generated", copy.deepcopy(document))
    except SpecError:
        pass
    else:
        compile((package.folder / "client.py").read_text("utf-8"), "client.py", "exec", dont_inherit=True)
    assert not (tmp_path / "canary").exists(), "the document ran code"
