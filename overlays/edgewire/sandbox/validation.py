"""A request against its operation: text of paths, queries and forms becomes typed, or a sentence says why not."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

from .answers import Refusal
from .contract import Contract, Json, Operation, Parameter

_INTEGER = re.compile(r"-?\d{1,19}", re.ASCII)
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?", re.ASCII)
_BOOLEANS = {"true": True, "false": False}
_LARGEST = 2**63 - 1
_WITHOUT_BODY = frozenset({"setTunerPrimaryJob"})
"""The contract asks for a body with nothing in it that is required. Older official clients send none."""

_FORMER_CATEGORY = "anomaly"
"""The contract has this category of samples no more. Official clients of some years ask for it, and get no samples."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that is among the blobs: its digest (SHA-256, hex), and its MD5 (hex)."""

    digest: str
    md5: str


@dataclass(slots=True)
class Upload:
    """One file part of a form.

    Attributes:
        content_type: as sent; clients put anything here, so nothing may depend on it.
        file: open at its start; it is closed after the answer.
        kept: where it was kept before the handler is called, which is so for fields that take many files.
    """

    name: str
    content_type: str
    size: int
    file: BinaryIO
    kept: Kept | None = None

    def read(self) -> bytes:
        """All of it."""
        self.file.seek(0)
        return self.file.read()


FormValue = str | Upload


def arguments(
    contract: Contract, operation: Operation, path: Mapping[str, str], query: Iterable[tuple[str, str]]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Path and query parameters, typed. What the contract does not declare is left out, as the service ignores it.

    Raises:
        Refusal: 400, one is missing or does not fit.
    """
    given = {"path": dict(path), "query": dict(query)}
    typed: dict[str, dict[str, Any]] = {"path": {}, "query": {}}
    for parameter in operation.parameters:
        text = given[parameter.location].get(parameter.name)
        if text is None:
            if parameter.required:
                raise Refusal(f"{operation.id} needs the {parameter.location} parameter {parameter.name!r}", 400)
            continue
        typed[parameter.location][parameter.name] = _argument(contract, operation, parameter, text)
    return typed["path"], typed["query"]


def json_body(contract: Contract, operation: Operation, content: bytes) -> Json:
    """The JSON body; None where none was sent and none is needed.

    Raises:
        Refusal: 400, it is no JSON, or does not fit.
    """
    if operation.body is None:
        return None
    if not content:
        if not operation.body.required:
            return None
        if operation.id not in _WITHOUT_BODY:
            raise Refusal(f"{operation.id} needs a JSON body", 400)
        return {}
    try:
        value = _parsed(content)
    except (ValueError, RecursionError) as error:
        raise Refusal(f"The body of {operation.id} is not JSON: {error}", 400) from error
    _check(contract, operation, operation.body.schema, value)
    return value


def form_body(contract: Contract, operation: Operation, items: Iterable[tuple[str, FormValue]]) -> dict[str, Any]:
    """A form, multipart or urlencoded: fields typed by the contract, files as ``Upload`` (a list where it says array).

    Raises:
        Refusal: 400, it does not fit.
    """
    assert operation.body is not None
    schema = contract.resolve(operation.body.schema)
    properties: Mapping[str, Mapping[str, Json]] = schema.get("properties", {})
    grouped: dict[str, list[FormValue]] = {}
    for name, value in items:
        bare = name.removesuffix("[]")
        grouped.setdefault(f"{bare}[]" if f"{bare}[]" in properties else bare, []).append(value)
    form: dict[str, Any] = {}
    checked: dict[str, Any] = {}
    for name, values in grouped.items():
        declared = contract.resolve(properties.get(name, {}))
        if declared.get("type") == "array":
            inner = contract.resolve(declared.get("items", {}))
            form[name] = [_form_value(inner, value) for value in _listed(values)]
            checked[name] = [_shown(value) for value in form[name]]
        else:
            form[name] = _form_value(declared, values[-1])
            checked[name] = _shown(form[name])
    _check(contract, operation, operation.body.schema, checked)
    return form


def typed(schema: Mapping[str, Json], text: str) -> Any:
    """Text as the value that ``schema`` asks for; the text itself where it is none."""
    kind = schema.get("type")
    if kind == "integer" and _INTEGER.fullmatch(text) and abs(int(text)) <= _LARGEST:
        return int(text)
    if kind == "number" and _NUMBER.fullmatch(text) and math.isfinite(float(text)):
        return float(text)
    if kind == "boolean":
        return _BOOLEANS.get(text.lower(), text)
    return text


def _argument(contract: Contract, operation: Operation, parameter: Parameter, text: str) -> Any:
    value = typed(parameter.schema, text)
    fault = contract.fault(parameter.schema, value)
    if fault and (operation.tag, parameter.name, text) != ("Raw data", "category", _FORMER_CATEGORY):
        where = f"The {parameter.location} parameter {parameter.name!r} of {operation.id}"
        raise Refusal(f"{where} does not fit: {fault.removeprefix('the value: ')}", 400)
    return value


def _check(contract: Contract, operation: Operation, schema: Mapping[str, Json], value: Json) -> None:
    fault = contract.fault(schema, value)
    if fault:
        raise Refusal(f"The body of {operation.id} does not fit: {fault}", 400)


def _listed(values: list[FormValue]) -> list[FormValue]:
    """The items of an array field: repeated fields, or one field with a JSON list."""
    if len(values) == 1 and isinstance(values[0], str) and values[0].lstrip().startswith("["):
        try:
            items = _parsed(values[0].encode())
        except (ValueError, RecursionError):
            return values
        return [item if isinstance(item, str) else json.dumps(item) for item in items]
    return values


def _form_value(schema: Mapping[str, Json], value: FormValue) -> Any:
    if isinstance(value, Upload):
        return value
    if schema.get("type") == "object" or "allOf" in schema or "oneOf" in schema or "anyOf" in schema:
        try:
            return _parsed(value.encode())
        except (ValueError, RecursionError):
            return value
    return typed(schema, value)


def _shown(value: Any) -> Any:
    """What the validator sees of a form's value: a file is a string to the contract."""
    return "" if isinstance(value, Upload) else value


def _parsed(content: bytes) -> Json:
    """JSON that can be written again: no NaN, no number beyond a double, no half of a surrogate pair."""
    value = json.loads(content, parse_constant=_no_number, parse_float=_finite)
    if b"\\u" in content or not content.isascii():
        json.dumps(
            value, ensure_ascii=False
        ).encode()  # a lone surrogate is a UnicodeEncodeError, which is a ValueError
    return value


def _finite(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _no_number(text)


def _no_number(text: str) -> Any:
    raise ValueError(f"{text} is no JSON value")
