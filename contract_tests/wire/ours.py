"""Edgewire's column: what the generated Studio client puts on the wire, through real httpx up to the transport."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, NoReturn

import httpx
from edge_impulse_studio import AsyncStudioApi, StudioApi, models
from edge_impulse_studio.types import File

from scripts.spec.document import JsonObject
from scripts.spec.names import class_name

from . import contract
from .arguments import Case, Upload
from .oracle import API_KEY
from .wire import Json, Wire, received

Tamper = Callable[[httpx.Request], httpx.Request]


class Refused(Exception):
    """The client said no before it sent anything."""


class _Captured(Exception):
    """Carries the request out; the client lets exceptions that are not httpx's pass."""

    def __init__(self, wire: Wire) -> None:
        super().__init__(wire)
        self.wire = wire


class Ours:
    """The generated client, blocking.

    Args:
        tamper: plants a defect in every request; for tests that this column can fail.
    """

    def __init__(self, tamper: Tamper | None = None) -> None:
        self._api = StudioApi(api_key=API_KEY, http_client=httpx.Client(transport=_transport(tamper)))

    def sent(self, case: Case) -> Wire:
        """What the client sends for these arguments.

        Raises:
            Refused: it raised ValueError and sent nothing.
        """
        try:
            _method(self._api, case)(*_positional(case), **_keywords(case))
        except _Captured as captured:
            return captured.wire
        except ValueError as error:
            raise Refused(str(error)) from error
        raise AssertionError(f"{case.name}: the client returned without sending anything")


def read_back(case: Case, answer: Json) -> Json:
    """What is left of an answer when the generated client has read it, strictly, as JSON.

    Raises:
        ContractError: the client finds something in the answer that is not as the contract says.
    """
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
    with httpx.Client(transport=transport) as http:
        result = _method(StudioApi(api_key=API_KEY, http_client=http, strict=True), case)(
            *_positional(case), **_keywords(case)
        )
    return result.to_dict() if hasattr(result, "to_dict") else result


class OursAwaited:
    """The generated client, awaited."""

    def __init__(self) -> None:
        self._api = AsyncStudioApi(api_key=API_KEY, http_client=httpx.AsyncClient(transport=_transport(None)))

    async def sent(self, case: Case) -> Wire:
        """As :meth:`Ours.sent`."""
        try:
            await _method(self._api, case)(*_positional(case), **_keywords(case))
        except _Captured as captured:
            return captured.wire
        except ValueError as error:
            raise Refused(str(error)) from error
        raise AssertionError(f"{case.name}: the client returned without sending anything")


def _transport(tamper: Tamper | None) -> httpx.MockTransport:
    def capture(request: httpx.Request) -> NoReturn:
        seen = tamper(request) if tamper else request
        raise _Captured(received(seen.method, seen.url.raw_path.decode("ascii"), seen.headers, seen.content))

    return httpx.MockTransport(capture)


def _row(case: Case) -> JsonObject:
    return contract.operations()[case.op.id]


def _method(api: StudioApi | AsyncStudioApi, case: Case) -> Callable[..., Any]:
    row = _row(case)
    method: Callable[..., Any] = getattr(getattr(api, row["resource"]), row["name"])
    return method


def _positional(case: Case) -> list[Any]:
    """Path parameters in the order of the path, as a user would write them."""
    in_path = [parameter["name"] for parameter in _row(case)["parameters"] if parameter["in"] == "path"]
    return [
        case.arguments.path[name] for name in sorted(in_path, key=lambda name: case.op.path.index("{" + name + "}"))
    ]


def _keywords(case: Case) -> dict[str, Any]:
    row, arguments = _row(case), case.arguments
    given = {**arguments.query, **arguments.header}
    keywords = {
        parameter["python_name"]: _typed(parameter["schema"], given[parameter["name"]])
        for parameter in row["parameters"]
        if parameter["in"] != "path" and parameter["name"] in given
    }
    if arguments.media_type is not None:
        keywords["body"] = _as_model(row["body"]["schema"], _with_files(arguments.body))
    return keywords


def _typed(schema: JsonObject, value: Json) -> Json:
    """The Python type that the signature asks for."""
    match schema.get("format"):
        case "date-time":
            return datetime.fromisoformat(value)
        case "date":
            return date.fromisoformat(value)
        case _:
            return value


def _as_model(schema: JsonObject, body: Json) -> Any:
    """The body as the model of its schema. Strict: a field that the model does not know must not slip through."""
    model = getattr(models, class_name(str(schema["$ref"]).rsplit("/", 1)[-1]))
    return model.from_dict(body, strict=True)


def _with_files(value: Json) -> Json:
    match value:
        case Upload():
            return File(payload=value.content, file_name=value.file_name)
        case dict():
            return {name: _with_files(item) for name, item in value.items()}
        case list():
            return [_with_files(item) for item in value]
        case _:
            return value
