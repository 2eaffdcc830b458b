"""The contract as the sandbox reads it: its operations, and validators for what travels.

Read from the two documents beside the generated package, never from its code: a mistake in the client must not be able
to hide behind the same mistake here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

import jsonschema_rs

Json = Any
"""A JSON value. Its shape is the contract's to say, at run time."""

Location = Literal["path", "query"]
_COMPONENTS = "urn:contract#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One declared parameter."""

    name: str
    location: Location
    required: bool
    schema: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Body:
    """The declared request body."""

    media_type: str
    required: bool
    schema: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Response:
    """The declared good answer.

    Attributes:
        status: 200, or 302 for the redirects.
        kind: ``json``, ``bytes``, ``text``, ``redirect``, or ``empty``.
    """

    status: int
    kind: str
    media_type: str | None
    schema: Mapping[str, Json] | None


@dataclass(frozen=True, slots=True)
class Operation:
    """One row of ``operations.json``.

    Attributes:
        path: the template, such as ``/api/{projectId}/devices``.
        authenticated: whether a credential is needed at all.
        middleware: the service's own marks, such as ``OrganizationRequiresAdmin``.
        permissions: what a user must have been given, such as ``projects:limits:write``.
    """

    id: str
    method: str
    path: str
    tag: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    response: Response
    authenticated: bool
    middleware: frozenset[str]
    starts_job: bool
    read_only: bool
    docs: str | None
    permissions: tuple[str, ...] = ()

    @property
    def for_project(self) -> bool:
        """Whether it is about one project."""
        return "{projectId}" in self.path

    @property
    def for_organization(self) -> bool:
        """Whether it is about one organisation."""
        return "{organizationId}" in self.path


class Contract:
    """Operations and schemas of one service.

    Args:
        folder: where ``operations.json`` and ``contract.json`` are.
    """

    def __init__(self, folder: Path) -> None:
        rows = json.loads((folder / "operations.json").read_bytes())["operations"]
        self.operations: Mapping[str, Operation] = {row["id"]: _operation(row) for row in rows}
        self._document: dict[str, Json] = json.loads((folder / "contract.json").read_bytes())
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}

    @cached_property
    def schemas(self) -> Mapping[str, Mapping[str, Json]]:
        """Component schemas by name, as the contract has them."""
        schemas: Mapping[str, Mapping[str, Json]] = self._document["components"]["schemas"]
        return schemas

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        return jsonschema_rs.Registry([("urn:contract", {"components": {"schemas": json_schema(self.schemas)}})])

    def resolve(self, schema: Mapping[str, Json]) -> Mapping[str, Json]:
        """``schema``, or what its ``$ref`` names."""
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].rpartition("/")[2]]
        return schema

    def validator(self, schema: Mapping[str, Json]) -> jsonschema_rs.Draft202012Validator:
        """A validator, compiled when it is first asked for."""
        key = json.dumps(schema, sort_keys=True)
        if key not in self._validators:
            self._validators[key] = jsonschema_rs.Draft202012Validator(
                json_schema(schema), registry=self._registry, validate_formats=True
            )
        return self._validators[key]

    def fault(self, schema: Mapping[str, Json], value: Json) -> str | None:
        """What is wrong with ``value``, in one phrase that names the place; None where it fits."""
        error = next(self.validator(schema).iter_errors(value), None)
        if error is None:
            return None
        place = "".join(f"/{step}" for step in error.instance_path)
        return f"{place or 'the value'}: {error.message}"


@cache
def studio() -> Contract:
    """The contract of Edge Impulse Studio that is installed."""
    spec = find_spec("edge_impulse_studio")
    if spec is None or spec.submodule_search_locations is None:
        raise RuntimeError("the package edge_impulse_studio, which holds the contract, is not installed")
    return Contract(Path(next(iter(spec.submodule_search_locations))))


def json_schema(node: Json) -> Json:
    """An OpenAPI 3.0 schema as JSON Schema 2020-12: ``nullable`` becomes a type, references name the registry."""
    if isinstance(node, list):
        return [json_schema(item) for item in node]
    if not isinstance(node, dict):
        return node
    schema = {key: json_schema(value) for key, value in node.items() if key not in ("nullable", "discriminator")}
    if isinstance(node.get("$ref"), str):
        schema["$ref"] = _COMPONENTS + node["$ref"].rpartition("/")[2]
    if node.get("nullable") is not True:
        return schema
    if not isinstance(schema.get("type"), str):
        return {"anyOf": [schema, {"type": "null"}]}
    schema["type"] = [schema["type"], "null"]
    if "enum" in schema and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
    return schema


def _operation(row: Mapping[str, Json]) -> Operation:
    return Operation(
        id=row["id"],
        method=row["method"],
        path=row["path"],
        tag=row["tag"],
        parameters=tuple(_parameters(row["parameters"])),
        body=Body(row["body"]["media_type"], row["body"]["required"], row["body"]["schema"]) if row["body"] else None,
        response=_response(row["responses"]),
        authenticated=bool(row["auth"]),
        middleware=frozenset(row["middleware"]),
        starts_job=row["starts_job"],
        read_only=row["read_only"],
        docs=row["docs"],
        permissions=tuple(row["permissions"]),
    )


def _parameters(rows: Iterable[Mapping[str, Json]]) -> Iterable[Parameter]:
    for row in rows:
        yield Parameter(row["name"], row["in"], row["required"], row["schema"])


def _response(rows: Mapping[str, Mapping[str, Json]]) -> Response:
    status, row = next((status, row) for status, row in rows.items() if status != "default")
    return Response(int(status), row["kind"], row["media_type"], row["schema"])
