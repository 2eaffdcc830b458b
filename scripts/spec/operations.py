"""The one table of operations: what retries, paging, job handles, command line, sandbox and tests need to know.

Read from the effective contract. A row has:

``id method path tag resource name``   what it is, and ``client.<resource>.<name>`` in Python
``parameters``    name, python_name, in, required, schema (resolved)
``body``          media_type, required, schema; or null
``responses``     status -> media_type, kind (json bytes text nothing redirect), schema
``auth``          names of the security schemes, any one of which will do; empty: none is sent
``scopes permissions middleware``      what the service says of who may call
``deprecated docs``                    the latter is the service's own page
``paging``        ``offset`` (limit and offset), ``continuation-token``, or null
``pages``         of a paged one: ``items``, the property that holds the list, and ``maximum``, the largest limit;
                  for offsets ``total``, the property that counts all, and ``key``, the one that tells items apart;
                  for tokens ``token``, the property that gives it, and ``parameter``, which takes it. Null where
                  the answer holds no list. What cannot be told from the contract, ``x-paging`` says
``starts_job``    whether the answer names a job that goes on after it
``job_id``        of such: the property of the answer that names it. Where it is not ``id``, or the schema is not the
                  usual one, ``x-starts-job`` says which
``idempotent``    whether sending it twice is the same as sending it once
``read_only``     whether it leaves everything as it was
``error_codes``   status -> codes, where the service names them
"""

from __future__ import annotations

import re
from typing import Any

from .document import JsonObject, Op, iter_operations, resolve
from .errors import SpecError
from .names import field_name, method_name, tag_attribute

_IDEMPOTENT = {"get", "head", "put", "delete", "options"}
_TOTAL = re.compile(r"total([A-Z]\w*Count|Count)?")
_TOKEN, _TOKEN_PARAMETER = "continuation_token", "starting_after"
_JOB_SCHEMA = "#/components/schemas/StartJobResponse"


def operations(contract: JsonObject) -> list[JsonObject]:
    """The rows, by operationId.

    Raises:
        SpecError: an operation has no operationId, or two share a Python name.
    """
    rows = [_row(contract, op) for op in iter_operations(contract)]
    seen: dict[tuple[str, str], str] = {}
    for row in rows:
        name = (row["resource"], row["name"])
        if name in seen:
            raise SpecError(
                f"The operations {seen[name]} and {row['id']} would both be client.{name[0]}.{name[1]}; "
                "give one of them another operationId in the overlay."
            )
        seen[name] = row["id"]
    return sorted(rows, key=lambda row: str(row["id"]))


def _row(contract: JsonObject, op: Op) -> JsonObject:
    operation = op.operation
    if "operationId" not in operation:
        raise SpecError(f"{op.method.upper()} {op.path} has no operationId; add one in the overlay.")
    parameters = [_parameter(contract, node) for node in _parameters(contract, op)]
    names = {parameter["name"] for parameter in parameters if parameter["in"] == "query"}
    job_id = _job_id(contract, operation)
    paging = operation.get("x-pagination") or ("offset" if {"limit", "offset"} <= names else None)
    return {
        "id": op.id,
        "method": op.method.upper(),
        "path": op.path,
        "tag": op.tag,
        "resource": tag_attribute(op.tag),
        "name": method_name(op.id),
        "parameters": parameters,
        "body": _body(contract, operation),
        "responses": {
            status: _response(contract, status, response) for status, response in operation["responses"].items()
        },
        "auth": _auth(contract, operation),
        "scopes": operation.get("x-oauth-scopes", []),
        "permissions": operation.get("x-permissions", []),
        "middleware": operation.get("x-middleware", []),
        "deprecated": bool(operation.get("deprecated", False)),
        "docs": operation.get("externalDocs", {}).get("url"),
        "paging": paging,
        "pages": _pages(contract, op, paging, parameters) if paging else None,
        "starts_job": job_id is not None,
        "job_id": job_id,
        "idempotent": bool(operation.get("x-idempotent", op.method in _IDEMPOTENT)),
        "read_only": bool(operation.get("x-read-only", op.method == "get")),
        "error_codes": operation.get("x-error-codes", {}),
    }


def _parameters(contract: JsonObject, op: Op) -> list[JsonObject]:
    own = [resolve(contract, node) for node in op.operation.get("parameters", [])]
    known = {(node["name"], node["in"]) for node in own}
    shared = [resolve(contract, node) for node in op.path_item.get("parameters", [])]
    return own + [node for node in shared if (node["name"], node["in"]) not in known]


def _parameter(contract: JsonObject, node: JsonObject) -> JsonObject:
    row: JsonObject = {
        "name": node["name"],
        "python_name": field_name(node["name"]),
        "in": node["in"],
        "required": bool(node.get("required", False)),
        "schema": resolve(contract, node.get("schema", {})),
    }
    if "explode" in node:
        row["explode"] = node["explode"]
    return row


def _body(contract: JsonObject, operation: JsonObject) -> JsonObject | None:
    if "requestBody" not in operation:
        return None
    body = resolve(contract, operation["requestBody"])
    media_type, media = next(iter(body["content"].items()))
    return {"media_type": media_type, "required": bool(body.get("required", False)), "schema": media.get("schema", {})}


def _response(contract: JsonObject, status: str, node: JsonObject) -> JsonObject:
    response = resolve(contract, node)
    content: dict[str, Any] = response.get("content", {})
    if not content:
        return {"media_type": None, "kind": "redirect" if status.startswith("3") else "nothing", "schema": None}
    media_type, media = next(iter(content.items()))
    schema = media.get("schema", {})
    return {"media_type": media_type, "kind": kind_of(media_type), "schema": schema}


def kind_of(media_type: str) -> str:
    """How the body of a media type is handed out: ``json``, ``text``, or ``bytes``."""
    essence = media_type.partition(";")[0].strip().lower()
    if essence == "application/json" or essence.endswith("+json"):
        return "json"
    return "text" if essence.startswith("text/") else "bytes"


def _auth(contract: JsonObject, operation: JsonObject) -> list[str]:
    alternatives: list[dict[str, list[str]]] = operation.get("security", contract.get("security")) or []
    return sorted({name for alternative in alternatives for name in alternative})


def _pages(contract: JsonObject, op: Op, paging: str, parameters: list[JsonObject]) -> JsonObject | None:
    media = resolve(contract, op.operation["responses"].get("200", {})).get("content", {}).get("application/json", {})
    answer = _properties(contract, media.get("schema", {}))
    said = op.operation.get("x-paging", {})
    lists = (
        [said["items"]] if "items" in said else [name for name in answer if _type(contract, answer[name]) == "array"]
    )
    if not lists:
        return None
    if len(lists) > 1 or lists[0] not in answer:
        raise SpecError(
            f"{op.id} comes in pages, and which of {', '.join(sorted(lists))} in its answer holds the items cannot be "
            "told; say it in the overlay with x-paging: {items: …}."
        )
    limits = [parameter["schema"].get("maximum") for parameter in parameters if parameter["name"] == "limit"]
    found = {"items": lists[0], "maximum": limits[0] if limits else None}
    if paging == "continuation-token":
        return found | {"token": _TOKEN, "parameter": _TOKEN_PARAMETER}
    totals = [name for name in answer if _TOTAL.fullmatch(name) and _type(contract, answer[name]) == "integer"]
    if "total" not in said and len(totals) > 1:
        raise SpecError(
            f"{op.id} comes in pages, and which of {', '.join(sorted(totals))} counts its items cannot be told; "
            "say it in the overlay with x-paging: {total: …}."
        )
    item = _properties(contract, resolve(contract, answer[lists[0]]).get("items", {}))
    key = "id" if _type(contract, item.get("id", {})) in ("integer", "string") else None
    return found | {"total": said.get("total", totals[0] if totals else None), "key": said.get("key", key)}


def _properties(contract: JsonObject, schema: JsonObject) -> JsonObject:
    """The properties of an object, those that it inherits included."""
    node = resolve(contract, schema)
    found: JsonObject = {}
    for part in node.get("allOf", ()):
        found |= _properties(contract, part)
    own: JsonObject = node.get("properties", {})
    return found | own


def _type(contract: JsonObject, schema: JsonObject) -> str:
    return str(resolve(contract, schema).get("type"))


def _job_id(contract: JsonObject, operation: JsonObject) -> str | None:
    media = resolve(contract, operation["responses"].get("200", {})).get("content", {}).get("application/json", {})
    schema: JsonObject = media.get("schema", {})
    named: str | None = operation.get("x-starts-job")
    if named is None:
        return "id" if _reaches(contract, schema, _JOB_SCHEMA) else None
    if named not in _properties(contract, schema):
        raise SpecError(f"{operation['operationId']} has x-starts-job: {named}, which its answer does not have.")
    return named


def _reaches(contract: JsonObject, schema: JsonObject, ref: str) -> bool:
    """Whether a schema is, extends or may be the one that ``ref`` names."""
    if schema.get("$ref") == ref:
        return True
    parts = [part for key in ("allOf", "anyOf", "oneOf") for part in resolve(contract, schema).get(key, ())]
    return any(_reaches(contract, part, ref) for part in parts)
