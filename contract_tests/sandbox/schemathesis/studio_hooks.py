"""Inside schemathesis, for Studio: who asks, for what that is there, and how a refusal is told.

Loaded by ``studio.toml``, never imported by the suite.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping
from typing import Any

import schemathesis
from edgewire.sandbox import credentials
from schemathesis.core.parameters import ParameterLocation

from . import declared  # noqa: F401  # a check, by being imported
from .examples import ARGUMENTS, BODIES
from .forms import LARGEST, fits, sayable
from .observer import ANSWERED
from .state import State

REFUSED = 409
"""What schemathesis is told where the service says no with 200 and ``"success": false``: no status of HTTP says it."""

ONLY_WITH_KEY = frozenset({"getCurrentApiKeyInfo"})
"""What has no sense for a user."""

FORM = "multipart/form-data"

UNSUPPORTED = 501
"""By which the sandbox says that it would have to invent an answer: a refusal that its tier marks, no failure."""

_state = State(os.environ["SANDBOX_URL"])
_lasting = int(os.environ["SANDBOX_LASTING"])
_asked: Counter[str] = Counter()
_last: dict[str, Any] = {"operation": None, "changed": True, "changes": 0}


@schemathesis.auth(refresh_interval=None)
class Token:
    """Of the user who owns everything."""

    def get(self, case: Any, context: Any) -> tuple[str, str]:
        """Another one after each reset."""
        _keep(case)
        if _name(case) in ONLY_WITH_KEY:
            return "x-api-key", credentials.PROJECT_KEY
        return "x-jwt-token", _state.token

    def set(self, case: Any, data: tuple[str, str], context: Any) -> None:
        """In a header of its own; where it is missing on purpose, schemathesis takes it away again."""
        name, value = data
        case.headers[name] = value


@schemathesis.hook
def before_load_schema(context: Any, raw_schema: dict[str, Any]) -> None:
    """Forms that can be sent, and examples."""
    for operation in (each for path in raw_schema["paths"].values() for each in path.values() if "operationId" in each):
        name, content = operation["operationId"], operation.get("requestBody", {}).get("content", {})
        if FORM in content:
            sayable(raw_schema, content[FORM]["schema"])
        if name in BODIES:
            content["application/json"]["example"] = BODIES[name]
        if name in ARGUMENTS:
            operation["parameters"] = [_shown(raw_schema, each, ARGUMENTS[name]) for each in operation["parameters"]]


@schemathesis.hook
def filter_case(context: Any, case: Any) -> bool:
    """Not a form that is right once it is sent, with a query that is."""
    wrong = {place for place, part in case.meta.components.items() if part.mode.is_negative} if case.meta else set()
    if case.media_type != FORM or ParameterLocation.BODY not in wrong:
        return True
    fields = {parameter.name: parameter.definition for parameter in case.operation.query}
    query = {
        "properties": {name: field["schema"] for name, field in fields.items()},
        "required": [name for name, field in fields.items() if field.get("required")],
    }
    return not (
        wrong <= {ParameterLocation.BODY, ParameterLocation.QUERY}
        and fits(query, case.query or {})
        and fits(case.operation.get_body_for_media_type(FORM).resolved_schema, case.body)
    )


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
    """Ask for what is there, wherever the case does not ask for what may not be."""
    _keep(case)
    turn = _asked[_name(case)]
    _asked[_name(case)] += 1
    spoilt, linked = _spoilt(case), _linked(case)
    kinds = {parameter.name: parameter.definition["schema"] for parameter in case.operation.path_parameters}
    as_shown = ARGUMENTS.get(_name(case), {}).keys() if _is_example(case) else ()
    for name in set(case.path_parameters or ()) - {spoilt, *as_shown} if spoilt is not None else ():
        values = _state.fitting(name, kinds[name])
        given = case.path_parameters[name]
        if name not in linked or not _can_be(kinds[name], given):
            case.path_parameters[name] = values[turn % len(values)] if values else _within(given)
    if not _is_negative(case, ParameterLocation.QUERY):
        kinds = {parameter.name: parameter.definition["schema"] for parameter in case.operation.query}
        for name, value in (case.query or {}).items():
            if name in linked and not _can_be(kinds[name], value):
                case.query[name] = next(iter(_state.fitting(name, kinds[name])), 1)
            else:
                case.query[name] = _within(value)
    is_form = case.media_type == FORM  # one that is changed here is judged anew, and its files fail
    if turn % 2 == 0 and not is_form and not _is_negative(case, ParameterLocation.BODY):
        _fill(case.body)


@schemathesis.hook
def after_call(context: Any, case: Any, response: Any) -> None:
    """Tell a refusal as one; remember what changed."""
    if response.status_code == 200 and b'"success":false' in response.content[:30].replace(b" ", b""):
        _refused(response)
    if response.status_code == UNSUPPORTED and response.headers.get("x-sandbox-tier") == ["unsupported"]:
        _refused(response)
    if case.operation.method != "get" and 200 <= response.status_code < 300:
        _last["changed"] = True


def _name(case: Any) -> str:
    found: str = case.operation.definition.raw["operationId"]
    return found


def _refused(response: Any) -> None:
    response.headers[ANSWERED] = [str(response.status_code)]
    response.status_code = REFUSED


def _keep(case: Any) -> None:
    """Put back what the operation before has changed: none meets what another one left, whichever are asked.

    In a walk over several operations they must, and only what all of them need is put back; and in the quick depth a
    few may, for putting back is half of its time. An example never does: it must work.
    """
    operation = case.operation.label
    is_walk = bool(_state.token) and _is_walk(case)
    if _last["changed"] and (is_walk or operation != _last["operation"]):
        _last["changes"] += 1
        is_due = not is_walk and (_is_example(case) or _last["changes"] % _lasting == 0)
        if is_due or _state.lost():
            _state.establish()
        _last["changed"] = False
    _last["operation"] = operation


def _is_negative(case: Any, location: ParameterLocation) -> bool:
    return case.meta is not None and bool(case.meta.is_negative_at(location))


def _spoilt(case: Any) -> str | None:
    """The path parameter that is wrong on purpose; empty for none, None where it cannot be told."""
    if not _is_negative(case, ParameterLocation.PATH):
        return ""
    data = case.meta.phase.data
    return data.parameter if data.parameter_location == ParameterLocation.PATH else None


def _linked(case: Any) -> set[str]:
    """Parameters that an answer before gave: a walk lives by them. schemathesis says it nowhere else."""
    override = getattr(case, "_override", None)
    return {*override.path_parameters, *override.query} if override and _is_walk(case) else set()


def _can_be(schema: dict[str, Any], value: Any) -> bool:
    """Whether a link led to something of the right kind; it can also lead to a list, with which nothing goes on."""
    if schema.get("type") == "integer":
        return str(value).isdecimal()
    return schema.get("type") == "array" or not isinstance(value, list | dict)


def _is_walk(case: Any) -> bool:
    return case.meta is not None and case.meta.phase.name.value == "stateful"


def _is_example(case: Any) -> bool:
    return case.meta is not None and case.meta.phase.name.value == "examples"


def _shown(document: dict[str, Any], parameter: dict[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    """The parameter with its example, if it has one; a copy, for others share it."""
    if "$ref" in parameter:
        parameter = document["components"]["parameters"][parameter["$ref"].rpartition("/")[2]]
    name = parameter["name"]
    return {**parameter, "example": wanted[name]} if name in wanted else parameter


def _within(value: Any) -> Any:
    """A whole number in a query has 64 bits; the contract has no bounds, and no service reads any number."""
    if isinstance(value, int) and not isinstance(value, bool):
        return max(-LARGEST, min(value, LARGEST))
    return value


def _fill(value: Any) -> None:
    """Something in place of empty texts, which is the first that schemathesis thinks of and what nothing is called."""
    if isinstance(value, list):
        for item in value:
            _fill(item)
    elif isinstance(value, dict):
        for name, inner in value.items():
            if inner == "":
                value[name] = next(iter(_state.fitting(name, {"type": "string"})), "text")
            else:
                _fill(inner)
