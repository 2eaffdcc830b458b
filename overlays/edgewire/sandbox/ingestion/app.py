"""The ingestion port: routes, credentials, and the two ways of answering, JSON for ``files`` and text for ``data``."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from .. import content, credentials
from ..answers import Refusal, failure
from ..content import labels
from ..forms import Body, Limits, Part, form, raw
from . import names
from .options import Options, options
from .storing import Entry, File, store_all

if TYPE_CHECKING:
    from ..service import Service

TIER_HEADER = "x-sandbox-tier"
CATEGORIES = ("training", "testing", "split", "validation", "post-processing", "anomaly")
_ROUTE = re.compile(rf"/api/({'|'.join(CATEGORIES)})/(files|data)/?")
_MAY_UPLOAD = frozenset(("admin", "ingestiononly", "ingestion_deployment"))
_MISDIRECTED = 421
_MAX_FILES = 1_000
_TOO_MANY = f"Too many files, max. is {_MAX_FILES}"
_LIMITS = Limits(
    parts=2 * _MAX_FILES + 10,  # data files, as many attachments, and label files
    part=100 * 2**20,
    too_many=_TOO_MANY,
    too_large="File too large, max. size is 100MB",
)


class Ingestion:
    """The ASGI application of the ingestion port."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request."""
        request = Request(scope, receive)
        body = Body(_LIMITS)
        try:
            response = await self._answer(request, body)
        except ClientDisconnect:
            return
        finally:
            body.close()
        response.headers[TIER_HEADER] = "stateful"
        # The mobile client is a web page of another origin, and sends headers of its own.
        response.headers["access-control-allow-origin"] = "*"
        await response(scope, receive, send)

    async def _answer(self, request: Request, body: Body) -> Response:
        route = _ROUTE.fullmatch(request.scope["path"])
        as_text = route is not None and route[2] == "data"
        since = self._service.store.generation
        try:
            if route is None:
                known = ", ".join(CATEGORIES)
                raise Refusal(f"There is nothing at this path: use /api/<{known}>/files or …/data", 404)
            if request.method == "OPTIONS":
                return _preflight(request)
            if request.method != "POST":
                refusal = Refusal(f"{request.method} is not possible here, only POST", 405)
                refusal.headers["allow"] = "POST, OPTIONS"
                raise refusal
            project = self._project(request)
            given = options(request.scope["headers"])
            if as_text:
                return await self._data(request, body, project, route[1], given, since)
            return await self._files(request, body, project, route[1], given, since)
        except Refusal as refusal:
            return _refused(refusal, as_text)
        except ClientDisconnect:
            raise
        except Exception as error:
            try:
                self._service.same_since(since)  # it may have failed for that: its blobs are gone
            except Refusal as refusal:
                return _refused(refusal, as_text)
            return _refused(failure(error, request.scope["path"]), as_text)

    def _project(self, request: Request) -> int:
        """Whose key it is: of a project that is there.

        Raises:
            Refusal: 401, another or none; 403, the key may not upload.
        """
        store, now = self._service.store, self._service.clock.now()
        who = credentials.key_caller(store, request.headers.get("x-api-key"), now)
        if who is None or who.kind != "project" or store.get("project", 0, who.id) is None:
            raise Refusal(credentials.INVALID, 401)
        if who.role not in _MAY_UPLOAD:
            raise Refusal("This API key may only read", 403)
        return who.id

    async def _files(
        self, request: Request, body: Body, project: int, category: str, given: Options, since: int
    ) -> Response:
        await form(request.stream(), _content_type(request), body)

        def work() -> list[Entry]:
            named = [part for part in body.parts if part.file_name is not None]
            beside = {
                name: labels.label_file(name, part.read())
                for part in named
                if (name := part.file_name or "") in labels.LABEL_FILES
            }
            files = _data_files([part for part in named if part.file_name not in beside], beside)
            if not files:
                raise Refusal("There are no files in the request", 400)
            if len(files) > _MAX_FILES:
                raise Refusal(_TOO_MANY, 400)
            return store_all(self._service, project, category, files, given, beside, since)

        return JSONResponse({"success": True, "files": await asyncio.to_thread(work)})

    async def _data(
        self, request: Request, body: Body, project: int, category: str, given: Options, since: int
    ) -> Response:
        if not given.file_name:
            raise Refusal("Missing header x-file-name", _MISDIRECTED)
        name = given.file_name
        if _content_type(request).partition(b";")[0].strip().lower() == b"multipart/form-data":
            await form(request.stream(), _content_type(request), body)
        else:
            await raw(request.stream(), body)
        entries = await asyncio.to_thread(
            lambda: store_all(self._service, project, category, _envelope_files(body.parts, name), given, {}, since)
        )
        if not entries:
            raise Refusal("There is nothing in the request", 400)
        failed = [entry["error"] for entry in entries if not entry["success"]]
        if failed:
            raise Refusal(failed[0], 400)
        return PlainTextResponse("\n".join(entry["fileName"] for entry in entries))


def _data_files(parts: Iterable[Part], beside: Mapping[str, Mapping[str, Any]]) -> list[File]:
    """Each part that is no attachment of another."""
    parts = list(parts)
    declared = labels.attachments(beside.get(labels.ATTACHMENTS, {}))
    attached = {name for listed in declared.values() for name in listed}
    by_name = {part.file_name or "": part for part in parts}
    files = []
    for part in parts:
        name = part.file_name or ""
        if name in attached and name not in declared:
            continue
        wanted = declared.get(name, ())
        files.append(
            File(
                name,
                part.read,
                attachments=tuple(File(other, by_name[other].read) for other in wanted if other in by_name),
                missing=tuple(other for other in wanted if other not in by_name),
            )
        )
    return files


def _envelope_files(parts: list[Part], name: str) -> list[File]:
    """The one sample that an envelope and its attachments are; without an envelope, each part is one.

    Field names and content types differ from client to client, so that only what was sent can tell.
    """
    kinds = [content.sniffed(part.read(64)) for part in parts]
    envelope = next((index for index, kind in enumerate(kinds) if kind in ("json", "cbor")), None)
    if envelope is None:
        return [File(name, part.read, _reads_as(name, kind)) for part, kind in zip(parts, kinds, strict=True)]
    others = [part for index, part in enumerate(parts) if index != envelope]
    attached = tuple(File(part.file_name or f"attachment{index}", part.read) for index, part in enumerate(others))
    return [File(name, parts[envelope].read, f"x.{kinds[envelope]}", attached)]


def _reads_as(name: str, kind: str) -> str:
    """By the name's extension, or by its content: devices give names that have none."""
    known = content.extension(names.base_name(name)) in content.EXTENSIONS
    return names.base_name(name) if known else f"x.{kind}"


def _content_type(request: Request) -> bytes:
    return request.headers.get("content-type", "").encode("latin-1")


def _preflight(request: Request) -> Response:
    wanted = request.headers.get("access-control-request-headers", "*")
    headers = {"access-control-allow-methods": "POST, OPTIONS", "access-control-allow-headers": wanted}
    return Response(status_code=204, headers=headers)


def _refused(refusal: Refusal, as_text: bool) -> Response:
    text, status = str(refusal), refusal.status if refusal.status != 200 else 400
    if as_text:
        return PlainTextResponse(text, status, headers=refusal.headers)
    return JSONResponse({"success": False, "error": text}, status, headers=refusal.headers)
