"""Names and values that are no good Python, from a contract of our own: they reach the wire as they are."""

from __future__ import annotations

import datetime
import importlib
import json
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from contract_tests.models.checks import check_mutation, check_valid
from contract_tests.models.mutations import Mutation
from contract_tests.requests.calls import API_KEY, HOST, Line
from contract_tests.requests.tiny import document, operation, package, package_or_refusal, part
from contract_tests.values import PACKAGES, operations
from scripts.spec.errors import SpecError

HOSTILE_NAMES = (
    "$metadata", "T", "from", "class", "files[]", "self", "import", "1st", "a-b", "größe", "日本", "None", "True",
    "match", "type", "cls", "d", "o", "v", "at", "key", "drift", "known", "datetime", "Any", "Unset", "list", "dict",
    "str", "int", "id", "print", "__class__", "__init__", "__dict__", "__slots__", "_private", "with space", 'quo"te',
    "it's", "back\\slash", "new\nline", "{brace}", "{{ jinja }}", '"""', "é", "read", "member", "surplus", "partial",
    "define", "annotations", "property", "copy", "name", "value", "source", "result", "_new", "text", "number",
)  # fmt: skip
HOSTILE_VALUES = (
    'quo"te', "it's", '"""', "'''", "back\\slash", "{brace}", "{{ 7 * 7 }}", "{% raw %}", "%s",
    "\\N{BULLET}", "\\", "ends with \\", "ünï", "日本", "😀", "mro", "name", "value", "None", "True", "class",
    "__class__", "_private_", "1st", "-1", "a b", "is_known", "", " ",
)  # fmt: skip
CONTROLS = ("new\nline", "\t", "\x00", "\x1b", "\u2028", "\u202e")
HOSTILE_PARAMETERS = (
    "body", "self", "client", "url", "query", "headers", "json", "multipart", "read", "request", "build", "segment",
    "texts", "joined", "UNSET", "None", "class", "from", "datetime", "api", "_api", "warnings", "operation", "path",
    "timeout", "list", "str", "int", "bool", "type", "id", "filter[a]", "a.b", "größe", "{brace}", 'quo"te', "$top",
    "1st", "with space",
)  # fmt: skip


def texts(names: tuple[str, ...]) -> dict[str, Any]:
    return {name: {"type": "string"} for name in names}


def parameters(names: tuple[str, ...], where: str, required: bool) -> list[dict[str, Any]]:
    return [{"name": name, "in": where, "required": required, "schema": {"type": "string"}} for name in names]


def contract_of_hostile_names() -> dict[str, Any]:
    thing = {"type": "object", "properties": texts(HOSTILE_NAMES), "required": list(HOSTILE_NAMES[::2])}
    reference = {"$ref": "#/components/schemas/Thing"}
    colour = {"type": "string", "enum": list(HOSTILE_VALUES)}
    body = {"required": True, "content": {"application/json": {"schema": reference}}}
    return document(
        {
            "/things/{api}/{self}/{class}/{url}'\"{x}": {
                "post": operation(
                    "makeThing",
                    reference,
                    requestBody=body,
                    parameters=[
                        *parameters(("api", "self", "class", "url"), "path", True),
                        {"name": "x", "in": "path", "required": True, "schema": {"type": "string"}},
                    ],
                )
            },
            "/find": {"get": operation("import", reference, parameters=parameters(HOSTILE_PARAMETERS, "query", False))},
            "/needs": {"get": operation("class", reference, parameters=parameters(HOSTILE_PARAMETERS, "query", True))},
            "/heads": {
                "get": operation("send", reference, parameters=parameters(("x-self", "x-From", "X-1"), "header", False))
            },
            "/colour": {
                "get": operation(
                    "colour",
                    {"type": "object", "properties": {"colour": {"$ref": "#/components/schemas/Colour"}}},
                    parameters=[{"name": "colour", "in": "query", "schema": {"$ref": "#/components/schemas/Colour"}}],
                )
            },
            "/defaults": {
                "get": operation(
                    "defaults",
                    parameters=[
                        {"name": f"p{i}", "in": "query", "schema": {"type": "string", "default": value}}
                        for i, value in enumerate((*HOSTILE_VALUES, *CONTROLS))
                    ],
                )
            },
        },
        {"Thing": thing, "Colour": colour},
    )


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package of the hostile contract, made once."""
    with package(contract_of_hostile_names(), tmp_path_factory.mktemp("hostile")) as generated:
        yield generated


def sent(generated: Any, name: str, *arguments: Any, **named: Any) -> httpx.Request:
    line = Line(answer=lambda: httpx.Response(200, json={"success": True}))
    with httpx.Client(transport=httpx.MockTransport(line.handle)) as http:
        api = generated.TinyApi(api_key=API_KEY, base_url=HOST, http_client=http)
        getattr(api.things, name)(*arguments, **named)
    return line.requests[0]


def rows(generated: Any) -> dict[str, dict[str, Any]]:
    folder = Path(generated.__file__).parent
    return {row["id"]: row for row in json.loads((folder / "operations.json").read_bytes())["operations"]}


def test_every_property_name_works(hostile: Any) -> None:
    """Each has an attribute of its own and comes back under its own name."""
    thing = part(hostile, "models").Thing
    assert set(thing.WIRE) == set(HOSTILE_NAMES)
    assert len(set(thing.WIRE.values())) == len(HOSTILE_NAMES)
    assert all(attribute.isidentifier() for attribute in thing.WIRE.values())
    value = {name: f"value of {name}" for name in HOSTILE_NAMES}
    check_valid(thing, value)
    check_valid(thing, {name: value[name] for name in HOSTILE_NAMES[::2]})
    for name in HOSTILE_NAMES:
        check_mutation(thing, Mutation("null", (name,), {**value, name: None}))
        assert getattr(thing.from_dict(value), thing.WIRE[name]) == value[name]
    for name in HOSTILE_NAMES[::2]:
        check_mutation(
            thing, Mutation("absent-field", (name,), {key: item for key, item in value.items() if key != name})
        )


def test_every_enum_value_works(hostile: Any) -> None:
    """Each is a member of its own with exactly its value."""
    colour = part(hostile, "models").Colour
    assert sorted(member.value for member in colour) == sorted(HOSTILE_VALUES)
    for value in HOSTILE_VALUES:
        member = colour(value)
        assert member.is_known
        assert member.value == value == str(member)
        assert pickle.loads(pickle.dumps(member)) is member
        assert dict(sent(hostile, "colour", colour=value).url.params) == {"colour": value}


@pytest.mark.parametrize(("operation_id", "needed"), [("import", False), ("class", True)])
def test_every_parameter_name_works(hostile: Any, operation_id: str, needed: bool) -> None:
    """Each is an argument of its own and is sent under its own name, alone and all together."""
    row = rows(hostile)[operation_id]
    names = {parameter["name"]: parameter["python_name"] for parameter in row["parameters"]}
    assert set(names) == set(HOSTILE_PARAMETERS)
    assert len(set(names.values())) == len(names)
    request = sent(hostile, row["name"], **{python: f"value of {name}" for name, python in names.items()})
    assert dict(request.url.params) == {name: f"value of {name}" for name in HOSTILE_PARAMETERS}
    if not needed:
        for name, python in names.items():
            assert dict(sent(hostile, row["name"], **{python: "x"}).url.params) == {name: "x"}
        assert not sent(hostile, row["name"]).url.query


def test_headers_with_hostile_names_work(hostile: Any) -> None:
    """Header parameters are sent beside the credential."""
    row = rows(hostile)["send"]
    named = {parameter["python_name"]: "v" for parameter in row["parameters"]}
    headers = sent(hostile, "send", **named).headers
    assert [headers[name] for name in ("x-self", "x-from", "x-1", "x-api-key")] == ["v", "v", "v", API_KEY]


def test_a_parameter_called_body_beside_a_body(tmp_path: Path) -> None:
    """Both have an argument, or it is refused with a sentence that names the operation."""
    body = {"required": True, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Envelope"}}}}
    for where in ("path", "query", "header"):
        path = "/x/{body}" if where == "path" else "/x"
        one = operation("makeThing", requestBody=body, parameters=parameters(("body",), where, True))
        with package_or_refusal(document({path: {"post": one}}), tmp_path) as (generated, refusal):
            assert part(generated, "api.things.make_thing").build if generated else "makeThing" in refusal


def test_a_hostile_path_with_a_body(hostile: Any) -> None:
    """The path's quotes stay, and the body finds its place."""
    thing = part(hostile, "models").Thing.from_dict(dict.fromkeys(HOSTILE_NAMES, "x"))
    request = sent(hostile, "make_thing", "b", "s", "c", "u", "x", body=thing)
    assert request.url.path == "/v1/things/b/s/c/u'\"x"
    assert request.content.startswith(b"{")
    assert b'"$metadata":"x"' in request.content


def test_hostile_defaults_are_not_sent(hostile: Any) -> None:
    """A default is what the service assumes; it is not for the client to say it."""
    assert not sent(hostile, "defaults").url.query


def test_no_hostile_text_became_code(hostile: Any) -> None:
    """``{{ 7 * 7 }}`` in a name or value is still that."""
    text = "".join(path.read_text() for path in Path(hostile.__file__).parent.rglob("*.py"))
    assert "49" not in text.replace("x49", "")


def document_of(properties: dict[str, Any], **more: Any) -> dict[str, Any]:
    return document(
        {"/thing": {"get": operation("getThing", {"$ref": "#/components/schemas/Thing"})}},
        {"Thing": {"type": "object", "properties": properties, **more}},
    )


@pytest.mark.parametrize(
    "names",
    [("a-b", "a_b"), ("aB", "a_b"), ("x", "X"), ("from", "from_"), ("", "field_")],
    ids=lambda names: "+".join(names),
)
def test_names_that_collide_are_kept_apart_or_refused(names: tuple[str, str], tmp_path: Path) -> None:
    """Never is one field silently the other: two attributes, or one sentence that names both."""
    with package_or_refusal(document_of(texts(names)), tmp_path) as (generated, refusal):
        if generated:
            thing = part(generated, "models").Thing
            assert len(set(thing.WIRE.values())) == 2
            check_valid(thing, {names[0]: "1", names[1]: "2"})
        else:
            assert "Thing" in refusal
            assert all(name in refusal for name in names)
            assert " object at 0x" not in refusal


@pytest.mark.parametrize(
    "values",
    [("a b", "a-b"), ("x", "X"), ("newline", "new\nline"), ("1", "_1"), ("", " "), *((v, "b") for v in CONTROLS)],
    ids=repr,
)
def test_enum_values_that_are_hard_to_name_are_kept_apart_or_refused(values: tuple[str, str], tmp_path: Path) -> None:
    """No value is lost or changed without a word: two members, or one sentence that names the enum."""
    schemas = {
        "Colour": {"type": "string", "enum": list(values)},
        "Thing": {"type": "object", "properties": {"colour": {"$ref": "#/components/schemas/Colour"}}},
    }
    contract_ = document({"/thing": {"get": operation("getThing", {"$ref": "#/components/schemas/Thing"})}}, schemas)
    with package_or_refusal(contract_, tmp_path) as (generated, refusal):
        if generated:
            assert sorted(member.value for member in part(generated, "models").Colour) == sorted(values)
        else:
            assert "Colour" in refusal


@pytest.mark.parametrize(
    "name", ["to_dict", "from_dict", "additional_properties", "WIRE", "wire", "_read", "_extra", "extra"]
)
def test_a_property_called_like_a_member_of_models(name: str, tmp_path: Path) -> None:
    """Works, or is refused with a sentence."""
    with package_or_refusal(document_of(texts((name,))), tmp_path) as (generated, refusal):
        if generated:
            check_valid(part(generated, "models").Thing, {name: "1"})
        else:
            assert name in refusal


def test_the_empty_name(tmp_path: Path) -> None:
    """JSON allows it."""
    with package(document_of(texts(("", "a"))), tmp_path) as generated:
        check_valid(part(generated, "models").Thing, {"": "1", "a": "2"})


@pytest.mark.parametrize("ids", [("listThings", "list_things"), ("get", "Get")])
def test_operations_that_collide_are_refused(ids: tuple[str, str], tmp_path: Path) -> None:
    """One sentence that names both."""
    paths = {f"/{i}": {"get": operation(name)} for i, name in enumerate(ids)}
    with pytest.raises(SpecError, match=f"{ids[0]}.*{ids[1]}|{ids[1]}.*{ids[0]}"), package(document(paths), tmp_path):
        pass


@pytest.mark.parametrize("of", PACKAGES)
def test_nothing_collides_in_the_published_contracts(of: str) -> None:
    """Operations of a tag, arguments of an operation, fields of a model: as many names in Python as in the contract."""
    found = [(row["resource"], row["name"]) for row in operations(of)]
    assert len(set(found)) == len(found)
    for row in operations(of):
        names = [parameter["python_name"] for parameter in row["parameters"]] + ["body"] * bool(row["body"])
        assert len(set(names)) == len(names), row["id"]
    models = importlib.import_module(f"{of}.models")
    for name in models.__all__:
        wire = getattr(getattr(models, name), "WIRE", {})
        assert len(set(wire.values())) == len(wire)
    streams = {f"stream_{name}" for _, name in found} & {name for _, name in found}
    assert not streams


def test_deprecated_operations_warn(tmp_path: Path) -> None:
    """Where they are called, blocking and awaited; others do not."""
    paths = {"/old": {"get": operation("old", deprecated=True)}, "/new": {"get": operation("new")}}
    with package(document(paths), tmp_path) as generated:
        with pytest.warns(DeprecationWarning, match=r"things\.old is deprecated") as caught:
            sent(generated, "old")
        assert [Path(str(warning.filename)).name for warning in caught] == ["test_names.py"]
        sent(generated, "new")


def test_additional_properties_are_data(tmp_path: Path) -> None:
    """Where the contract leaves an object open, unknown fields are no drift; of a type, they are read as it."""
    moment = {"type": "string", "format": "date-time"}
    inner = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
    schemas = {
        "Any": {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": True},
        "Moments": {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": moment},
        "Inner": inner,
        "Models": {
            "type": "object",
            "properties": {"a": {"type": "string"}},
            "additionalProperties": {"$ref": "#/components/schemas/Inner"},
        },
        "Closed": {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": False},
    }
    schemas["Opened"] = schemas.pop("Any")
    paths = {
        f"/{name}": {"get": operation(f"get{name}", {"$ref": f"#/components/schemas/{name}"})}
        for name in ("Opened", "Moments", "Models", "Closed")
    }
    with package(document(paths, schemas), tmp_path) as generated:
        models = part(generated, "models")
        check_valid(models.Opened, {"a": "1", "b": [1, None, {"c": 2}]})
        check_valid(models.Moments, {"a": "1", "b": "2026-01-01T00:00:00.000Z", "c": "2026-01-01T00:00:00+02:00"})
        assert isinstance(models.Moments.from_dict({"b": "2026-01-01T00:00:00Z"})["b"], datetime.datetime)
        check_valid(models.Models, {"a": "1", "b": {"n": 1}})
        assert models.Models.from_dict({"b": {"n": 1}})["b"].n == 1
        check_mutation(models.Moments, Mutation("wrong-type", ("b",), {"a": "1", "b": "yesterday"}))
        check_mutation(models.Models, Mutation("unknown-field", ("b", "m"), {"b": {"n": 1, "m": 2}}))
        check_mutation(models.Models, Mutation("null", ("b",), {"b": None}))
        check_mutation(models.Closed, Mutation("unknown-field", ("b",), {"a": "1", "b": 2}))


def test_unions_choose_what_fits(tmp_path: Path) -> None:
    """The one that fits exactly, else the one that the discriminator names."""

    def variant(kind: str, **properties: Any) -> dict[str, Any]:
        return {
            "type": "object",
            "properties": {"type": {"type": "string", "enum": [kind]}, **properties},
            "required": ["type"],
        }

    variants = {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}
    pet_schema: dict[str, Any] = {
        "oneOf": [{"$ref": reference} for reference in variants.values()],
        "discriminator": {"propertyName": "type", "mapping": variants},
    }
    schemas: dict[str, Any] = {
        "Cat": variant("cat", lives={"type": "integer"}),
        "Dog": variant("dog", name={"type": "string"}),
        "Owner": {"type": "object", "properties": {"pet": pet_schema}},
    }
    paths = {"/owner": {"get": operation("getOwner", {"$ref": "#/components/schemas/Owner"})}}
    with package(document(paths, schemas), tmp_path) as generated:
        models = part(generated, "models")
        pet: dict[str, Any]
        for pet, expected in (({"type": "dog", "name": "x"}, "Dog"), ({"type": "cat", "lives": 9}, "Cat")):
            check_valid(models.Owner, {"pet": pet})
            assert type(models.Owner.from_dict({"pet": pet}).pet).__name__ == expected
        odd: list[dict[str, Any]] = [{"more": 1}, {"more": 1, "other": 2, "lives": 3}, {"name": None}]
        for more in odd:
            pet = {"type": "dog", **more}
            owner = models.Owner.from_dict({"pet": pet})
            assert owner.to_dict() == {"pet": pet}
            assert type(owner.pet).__name__ == "Dog"
