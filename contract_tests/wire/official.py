"""The official package's column: what ``edgeimpulse-api`` puts on the wire.

Its own urllib3 pool is replaced by one that stops before the socket, so everything the package does to a request has
been done: what is read here is what a server would have received.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import inspect
import json
import re
import sys
import traceback
import typing
import warnings
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, ClassVar

import urllib3

from .arguments import FORM_MEDIA, Case, Upload
from .oracle import API_KEY
from .wire import Json, Wire, received

PACKAGE = "edgeimpulse-api"

RUNS = sys.version_info < (3, 14)
"""It is built on pydantic.v1, which does not run on Python 3.14; pyproject.toml does not install it there."""


class NotCallable(Exception):
    """The official package refused the arguments before it sent anything; the text is short and always the same."""


class Absent(Exception):
    """The official package has no such operation."""


class _Captured(Exception):
    """Carries the request out of the package, past its own error handling."""

    def __init__(self, wire: Wire) -> None:
        super().__init__(wire)
        self.wire = wire


class _NoSocket(urllib3.HTTPSConnectionPool):
    """The last step before the socket: ``url`` is the target as urllib3 would write it into the request line."""

    answer: ClassVar[bytes | None] = None
    """What comes back instead of an end at this point."""

    def urlopen(  # type: ignore[override]  # only what the package passes
        self, method: str, url: str, body: Any = None, headers: Any = None, **_: Any
    ) -> urllib3.HTTPResponse:
        if self.answer is not None:
            return urllib3.HTTPResponse(self.answer, {"content-type": "application/json"}, 200)
        content = body.encode() if isinstance(body, str) else body or b""
        raise _Captured(received(method, url, {"host": self.host, **dict(headers or {})}, content))


def version() -> str:
    """The installed version of the official package."""
    return importlib.metadata.version(PACKAGE)


@cache
def package() -> ModuleType:
    """The official package. Newer Pythons find fault with its texts and with the pydantic it is built on."""
    with warnings.catch_warnings():
        # Neither is ours to mend, and nothing of ours runs in this block.
        warnings.filterwarnings(
            "ignore", category=SyntaxWarning, message="invalid escape sequence|.* is an invalid escape"
        )
        warnings.filterwarnings("ignore", category=UserWarning, message="Core Pydantic V1 functionality")
        return importlib.import_module("edgeimpulse_api")


@cache
def _methods() -> dict[str, Callable[..., Any]]:
    """Every method of every API class by its name, spelled as a key."""
    module = package()
    client = module.ApiClient(module.Configuration(api_key={"ApiKeyAuthentication": API_KEY}))
    client.rest_client.pool_manager.pool_classes_by_scheme = {"https": _NoSocket}
    found: dict[str, Callable[..., Any]] = {}
    for class_name in dir(module):
        if class_name.endswith("Api"):
            api = getattr(module, class_name)(client)
            methods = inspect.getmembers(api, inspect.ismethod)
            found |= {key(name): method for name, method in methods if not name.startswith("_")}
    return found


def key(name: str) -> str:
    """A name without what naming conventions change: ``listSamples`` and ``list_samples`` are the same."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def sent(case: Case, folder: Path) -> Wire:
    """What the official package sends for these arguments.

    Args:
        folder: where files to upload are put: the package takes paths only.

    Raises:
        Absent: it has no such operation.
        NotCallable: it raised before anything was sent.
    """
    method = _methods().get(key(case.op.id))
    if method is None:
        raise Absent(case.op.id)
    keywords = _keywords(method, case, folder)
    try:
        method(**keywords)
    except _Captured as captured:
        return captured.wire
    except Exception as error:
        raise NotCallable(_short(error)) from error
    raise AssertionError(f"{case.name}: the official package returned without sending anything")


def read(case: Case, answer: Json, folder: Path) -> Json:
    """What is left of an answer when the official package has read it, as JSON.

    Raises:
        Absent: it has no such operation.
        NotCallable: it raised, on the way out or on the way back.
    """
    method = _methods().get(key(case.op.id))
    if method is None:
        raise Absent(case.op.id)
    keywords = _keywords(method, case, folder)
    _NoSocket.answer = json.dumps(answer).encode()
    try:
        return method.__self__.api_client.sanitize_for_serialization(method(**keywords))  # type: ignore[attr-defined]
    except Exception as error:
        raise NotCallable(_short(error)) from error
    finally:
        _NoSocket.answer = None


def _keywords(method: Callable[..., Any], case: Case, folder: Path) -> dict[str, Any]:
    """The package's own argument names and types for the contract's."""
    names = {key(name): name for name in inspect.signature(method).parameters if name != "kwargs"}
    arguments = case.arguments
    given: dict[str, Any] = {**arguments.path, **arguments.query, **arguments.header}
    if arguments.media_type == FORM_MEDIA:
        given |= {name: _as_path(value, folder) for name, value in arguments.body.items()}
    if unknown := sorted(name for name in given if key(name) not in names):
        raise NotCallable(f"the package has no argument {', '.join(unknown)}")
    for name, value in given.items():
        if _is_file_list(method, names[key(name)], value):
            raise NotCallable("paths of a list of files become bytes, at which mimetypes fails before Python 3.13")
    keywords = {names.pop(key(name)): value for name, value in given.items()}
    if arguments.media_type not in (None, FORM_MEDIA):
        # The body is what the package adds to the contract's parameters; its name ends in that of its model.
        declared = {key(parameter["name"]) for parameter in case.parameters}
        (name,) = (python for spelled, python in names.items() if spelled not in declared)
        keywords[name] = _as_model(method, name, arguments.body)
    return keywords


def _as_model(method: Callable[..., Any], name: str, body: Json) -> Any:
    """The body through the package's own constructor for JSON data, the most tolerant way in."""
    hint = typing.get_type_hints(method.raw_function)[name]  # type: ignore[attr-defined]
    while typing.get_args(hint):
        hint = typing.get_args(hint)[0]
    if not hasattr(hint, "from_dict"):
        return body
    try:
        return hint.from_dict(body)
    except Exception as error:
        raise NotCallable(_short(error)) from error


def _is_file_list(method: Callable[..., Any], name: str, value: Json) -> bool:
    """Whether the package takes a list of files as bytes and then opens them as paths.

    What comes of that depends on the version of Python, so the signature is asked: one ledger holds for all versions.
    """
    hint = typing.get_type_hints(method.raw_function)[name]  # type: ignore[attr-defined]
    return bool(value) and typing.get_origin(hint) is list and issubclass(typing.get_args(hint)[0], bytes)


def _as_path(value: Json, folder: Path) -> Json:
    if isinstance(value, list):
        return [_as_path(item, folder) for item in value]
    if not isinstance(value, Upload):
        return value
    path = folder / value.file_name
    path.write_bytes(value.content)
    return str(path)


def _short(error: Exception) -> str:
    """What failed and where inside of the package, without values, lines or the wording of a Python version."""
    if ambiguous := re.search(r"Multiple matches found .* into (\w+) with oneOf", str(error)):
        return f"{ambiguous[1]} matches several variants"
    errors = getattr(error, "errors", None)
    if callable(errors):
        return f"{type(error).__name__} for {'.'.join(str(token) for token in errors()[0]['loc'])}"
    frames = [frame.name for frame in traceback.extract_tb(error.__traceback__) if "edgeimpulse_api" in frame.filename]
    return f"{type(error).__name__} in {frames[-1] if frames else 'its arguments'}"
