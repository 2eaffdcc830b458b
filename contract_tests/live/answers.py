"""An answer held against the contract, strictly, and by a reader that shares nothing with the client's models.

What a fault says of an answer is places, types and names of enums: never a value that could be somebody's, or a key.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import jsonschema_rs
from edgewire.sandbox.contract import Contract, Operation

from contract_tests.suite.results import Severity

REFUSED: Mapping[str, Any] = {"$ref": "#/components/schemas/GenericApiResponse"}
"""What the service answers where an operation did not work, with any status."""

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\[\]-]{0,63}")
_SECRET = re.compile(r"ei_|eyJ|@|[0-9a-f]{16}|(?=(?:\D*\d){3})[A-Za-z0-9_.~+/=-]{20}")
"""What could be a key, a token or a person's address. No name of the contract is like this, which a test sees to."""

_INDEX = re.compile(r"/\d+(?=/|$)")


class Fault(NamedTuple):
    """One difference.

    Attributes:
        pointer: has ``*`` for the number of an element: the same place in every run.
        within: of the union that no alternative fitted, where the place is in one: others may see it elsewhere in it.
    """

    check: str
    pointer: str
    expected: str
    got: str
    severity: Severity = "broken"
    within: str | None = None


def faults(contract: Contract, operation: Operation, status: int, media_type: str, content: bytes) -> Iterator[Fault]:
    """How a good answer of an operation differs from what the contract says."""
    declared = operation.response
    if status != declared.status:
        yield Fault("status", "", str(declared.status), str(status))
    if declared.kind in ("redirect", "empty"):
        return
    if not _is_of(media_type, declared.media_type):
        yield Fault("media type", "", declared.media_type or "any", shown(media_type) or "none")
    if declared.kind == "json" and declared.schema is not None:
        yield from _json_faults(contract, declared.schema, content)
    elif not content:
        yield Fault("schema", "", "content", "nothing")


def refusal_faults(contract: Contract, media_type: str, content: bytes) -> Iterator[Fault]:
    """How the answer by which the service says no differs from the contract's envelope."""
    if media_type != "application/json":
        yield Fault("media type", "", "application/json", shown(media_type) or "none")
        return
    yield from _json_faults(contract, REFUSED, content)


def read(content: bytes) -> Any:
    """The JSON of an answer.

    Raises:
        ValueError: it is none: also what only Python takes for it, and what nobody can read.
    """
    try:
        return json.loads(content, parse_constant=_no_number)
    except RecursionError as error:
        raise ValueError("nested too deep") from error


def _no_number(text: str) -> Any:
    raise ValueError(f"{text} is no JSON")


def _json_faults(contract: Contract, schema: Mapping[str, Any], content: bytes) -> Iterator[Fault]:
    try:
        value = read(content)
        errors = list(contract.validator(schema).iter_errors(value))  # a ValueError for half a character
    except ValueError:
        yield Fault("schema", "", "JSON", f"{len(content)} bytes that are none")
        return
    yield from dict.fromkeys(fault for error in errors for fault in _faults(error))
    for unknown in sorted(set(undeclared(contract, schema, value))):
        yield Fault("closed schema", unknown, "only what the contract has", "a field that it has not", "news")


def _faults(error: jsonschema_rs.ValidationError, within: str | None = None) -> Iterator[Fault]:
    """Of an error; of a union, those of the alternative that was missed by the least."""
    kind, path, got = error.kind, error.instance_path, json_type(error.instance)
    if isinstance(kind, jsonschema_rs.ValidationErrorKind.AnyOf | jsonschema_rs.ValidationErrorKind.OneOfNotValid):
        nearest = min(kind.context, key=lambda errors: (sum(one.instance_path == path for one in errors), len(errors)))
        for one in nearest:
            yield from _faults(one, place(path) if within is None else within)
    elif isinstance(kind, jsonschema_rs.ValidationErrorKind.Required):
        yield Fault("schema", place([*path, kind.property]), "a field that is required", "no such field", within=within)
    elif isinstance(kind, jsonschema_rs.ValidationErrorKind.Type):
        yield Fault("schema", place(path), " or ".join(kind.types), got, within=within)
    elif isinstance(kind, jsonschema_rs.ValidationErrorKind.Enum):
        options = ", ".join(json.dumps(option) for option in kind.options)[:300]
        yield Fault("schema", place(path), options, f"{got} {shown(error.instance)}", within=within)
    elif isinstance(kind, jsonschema_rs.ValidationErrorKind.Format):
        expected, outline = f"the format {kind.format}", _outline(str(error.instance))
        yield Fault("format", place(path), expected, outline, "news", within)
    else:
        yield Fault("schema", place(path), f"what {kind.name} allows", got, within=within)


def undeclared(contract: Contract, schema: Mapping[str, Any], value: Any) -> Iterator[str]:
    """Where an answer has fields that the contract does not know: closed, however open its schemas are written."""
    yield from _undeclared(contract, [schema], value, ())


def _undeclared(
    contract: Contract, schemas: Sequence[Mapping[str, Any]], value: Any, path: tuple[str | int, ...]
) -> Iterator[str]:
    parts = [part for schema in schemas for part in _parts(contract, schema, value)]
    if isinstance(value, list):
        inner = [part["items"] for part in parts if part.get("items")]
        for index, item in enumerate(value if inner else ()):
            yield from _undeclared(contract, inner, item, (*path, index))
    if not isinstance(value, dict) or not any("properties" in part for part in parts):
        others = [part["additionalProperties"] for part in parts if isinstance(part.get("additionalProperties"), dict)]
        for name, item in value.items() if isinstance(value, dict) and others else ():
            yield from _undeclared(contract, others, item, (*path, name))
        return
    for name, item in value.items():
        inner = [part["properties"][name] for part in parts if name in part.get("properties", {})]
        if not inner:
            others = [part["additionalProperties"] for part in parts if part.get("additionalProperties")]
            inner = [other for other in others if isinstance(other, dict)]
            if not others:
                yield place((*path, name))
        if inner:
            yield from _undeclared(contract, inner, item, (*path, name))


def _parts(contract: Contract, schema: Mapping[str, Any], value: Any) -> Iterator[Mapping[str, Any]]:
    """All that a schema says of a value: what it refers to, what it is made of, and the alternatives that fit."""
    schema = contract.resolve(schema)
    yield schema
    for part in schema.get("allOf", ()):
        yield from _parts(contract, part, value)
    alternatives = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    fitting = [part for part in alternatives if contract.validator(part).is_valid(value)]
    for part in fitting or alternatives:
        yield from _parts(contract, part, value)


def place(path: Sequence[str | int]) -> str:
    """A JSON pointer that is the same for all elements of an array; a name that is no name of a field is not shown."""
    steps = ("*" if isinstance(step, int) else _step(step) for step in path)
    return "".join(f"/{step}" for step in steps)


def placed(pointer: str) -> str:
    """A JSON pointer, brought to the same form."""
    return "".join(f"/{_step(step)}" for step in _INDEX.sub("/*", pointer).split("/")[1:])


def _step(step: str) -> str:
    if step == "*" or step.isdecimal():  # pointers do not say whether a number is an index or a name
        return "*"
    return step if (_NAME.fullmatch(step) and not _SECRET.search(step)) else "<name>"


def json_type(value: Any) -> str:
    """Of a value, in the words of JSON Schema."""
    names = {dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", float: "number"}
    return names.get(type(value), "null")


def shown(value: Any) -> str:
    """A short text that looks like a name of the contract; nothing else is shown, as it could be a secret."""
    text = str(value)
    safe = re.fullmatch(r"[A-Za-z0-9 ._/+-]{1,60}", text) and not _SECRET.search(text)
    return text if safe else f"of {len(text)} characters"


def words(text: str, secrets: Sequence[str]) -> str:
    """What a service says to people, without what could be a key, and not more than can be read."""
    for secret in secrets:
        text = text.replace(secret, "<key>")
    return " ".join("<hidden>" if _SECRET.search(word) or len(word) > 60 else word for word in text.split())[:200]


def _outline(text: str) -> str:
    """How a text is written, and not what it says: ``0000-00-00`` for a day."""
    outline = re.sub(r"[0-9]", "0", re.sub(r"[^\W\d_]", "x", text))
    return f"string {outline[:40]}"


def _is_of(sent: str, declared: str | None) -> bool:
    """A file says what it is: ``image/png`` where the contract has ``image/jpeg``, anything where it has bytes."""
    if declared is None or declared == "application/octet-stream":
        return True
    if declared.startswith(("image/", "audio/", "video/")):
        return sent.partition("/")[0] == declared.partition("/")[0]
    return sent == declared
