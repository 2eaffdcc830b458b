"""The newest official client on the package index: which operations it has. It is read, never imported or run."""

from __future__ import annotations

import ast
import hashlib
import io
import json
import re
import tomllib
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from contract_tests.values import ROOT
from scripts.spec.errors import SpecError

from .sources import get

NAME = "edgeimpulse-api"

_MODULES = re.compile(r"edgeimpulse_api/api/\w+_api\.py")
_RELEASE = re.compile(r"\d{1,9}(\.\d{1,9}){0,5}(\.post\d{1,9})?")
_LARGEST = 2 * 2**20
"""Bytes of a module, unpacked; the largest of 1.96.3 has 0.7 MB. A syntax tree may take 500 times as much memory."""
_LARGEST_TOGETHER = 16 * 2**20
"""Of all its modules; those of 1.96.3 have 4 MB."""
_MOST = 5_000
"""Operations and query parameters together; 1.96.3 has a fifth of that. Each that we lack is a finding."""

_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, SyntaxError, ValueError, RuntimeError, MemoryError)
"""What reading a damaged or hostile archive, or source, ends in: the last two by nesting."""

Place = tuple[str, str]
"""Method, and path with ``{}`` for each parameter: what two clients agree on, whatever they call it."""


@dataclass(frozen=True, slots=True)
class Wheel:
    """A release, by what the index says of it."""

    version: str
    date: str
    url: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Call:
    """An operation, of the package or of our contract.

    Attributes:
        name: of the package's method, ``DevicesApi.list_devices``; of ours the operationId.
        query: names of the parameters in the query.
    """

    name: str
    method: str
    path: str
    query: frozenset[str]

    @property
    def place(self) -> Place:
        """What identifies it. A doubled slash counts as one: the package has one that our overlay repairs."""
        return self.method.upper(), re.sub(r"/{2,}", "/", re.sub(r"\{[^}]*\}", "{}", self.path))


def followed() -> str:
    """The version of the package that our contract was brought up to date with, and the tests run against."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    (pin,) = [line for line in groups["test"] if isinstance(line, str) and line.startswith(f"{NAME}==")]
    return pin.partition("==")[2].partition(";")[0].strip()


def newest(index: str) -> Wheel:
    """The newest release that is no pre-release and was not withdrawn.

    Raises:
        NotHad: the index does not answer.
        SpecError: it does not answer as PyPI does.
    """
    address = f"{index.rstrip('/')}/{NAME}/json"
    raw = get(address)
    try:
        said = json.loads(raw)
        version = str(said["info"]["version"])
        if not _RELEASE.fullmatch(version):
            raise ValueError(f"{version[:40]!r} is no release")
        for file in said["urls"]:
            if file["packagetype"] == "bdist_wheel" and not file["yanked"]:
                date = str(file["upload_time_iso_8601"])[:10]
                url = urljoin(address, file["url"])
                if urlsplit(url).scheme != urlsplit(address).scheme:
                    raise ValueError(
                        "its wheel is elsewhere: no file of this machine is fetched, nor from a server on it"
                    )
                return Wheel(version, date, url, str(file["digests"]["sha256"]))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise SpecError(f"{address} does not answer as a package index does ({error!r}); check the address.") from error
    raise SpecError(f"{address} names no wheel of {NAME} {version}; look at the release by hand.")


def download(wheel: Wheel) -> bytes:
    """The wheel, if it is what the index says.

    Raises:
        NotHad: it cannot be fetched.
        SpecError: its hash is another.
    """
    raw = get(wheel.url)
    if hashlib.sha256(raw).hexdigest() != wheel.sha256:
        raise SpecError(f"{wheel.url} is not what the index says it is: its SHA-256 is another; do not use it.")
    return raw


def operations(raw: bytes) -> Mapping[Place, Call]:
    """The operations of a wheel, from the source of its modules.

    Raises:
        SpecError: it cannot be read, or has no operations: it is made in another way than those we know.
    """
    try:
        calls = [call for source in _sources(raw) for call in _calls(ast.parse(source))]
    except _UNREADABLE as error:
        raise SpecError(f"The wheel of {NAME} cannot be read ({type(error).__name__}: {error}).") from error
    if not calls:
        raise SpecError(f"The wheel of {NAME} has no operations where they were; it is made in another way now.")
    if sum(1 + len(call.query) for call in calls) > _MOST:
        raise SpecError(f"The wheel of {NAME} has {len(calls):,} operations, more than can be; look at it by hand.")
    return {call.place: call for call in calls}


def _sources(raw: bytes) -> Iterator[bytes]:
    """Its modules, each read no further than it may be long, whatever the archive says of their lengths."""
    together = 0
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        for entry in packed.infolist():
            if not _MODULES.fullmatch(entry.filename):
                continue
            if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise ValueError("it is packed as no wheel is")  # and what unpacks it keeps to no length
            with packed.open(entry) as module:
                source = module.read(_LARGEST + 1)
            together += len(source)
            if len(source) > _LARGEST or together > _LARGEST_TOGETHER:
                raise ValueError("its modules are too large")
            yield source


def _calls(module: ast.Module) -> Iterator[Call]:
    """The methods that send something: each calls ``call_api`` with a path and a method that are written out."""
    for found in module.body:
        if not isinstance(found, ast.ClassDef):
            continue
        for method in found.body:
            if isinstance(method, ast.FunctionDef):
                name = f"{found.name}.{method.name.removeprefix('_').removesuffix('_with_http_info')}"
                yield from _sent(name, method)


def _sent(name: str, method: ast.FunctionDef) -> Iterator[Call]:
    query: set[str] = set()
    request: tuple[str, str] | None = None
    for node in ast.walk(method):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="_query_params"), attr="append"),
                args=[ast.Tuple(elts=[ast.Constant(value=str(parameter)), *_])],
            ):
                query.add(parameter)
            case ast.Call(
                func=ast.Attribute(attr="call_api"),
                args=[ast.Constant(value=str(path)), ast.Constant(value=str(verb)), *_],
            ):
                request = verb, path
    if request:
        yield Call(name, *request, frozenset(query))
