"""The Studio port's REST side: from a request to an operation, its handler, and an answer that fits the contract."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote

from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, JSONResponse, RedirectResponse, Response
from starlette.types import Receive, Scope, Send

from . import cors, credentials, validation
from .answers import Answer, Binary, Redirect, Refusal, failure
from .call import Call
from .contract import Operation
from .forms import Body, Limits, Part, form
from .registry import Entry
from .routing import Match, Router

if TYPE_CHECKING:
    from .service import Service

TIER_HEADER = "x-sandbox-tier"
OPERATION_HEADER = "x-sandbox-operation"
BASE = "/v1"
_MULTIPART, _URLENCODED = "multipart/form-data", "application/x-www-form-urlencoded"
_LARGEST_TEXT = 16 * 2**20
"""Bytes of a JSON body, or of the fields of a form. While one is read, nobody else is answered."""

_MOST_PARTS = 20_000
_LIMITS = Limits(
    parts=_MOST_PARTS,
    part=5 * 2**30,
    too_many=f"The form has more than {_MOST_PARTS:,} parts",
    too_large="The form has a file of more than 5 GB",
)


class Studio:
    """The ASGI application for everything below ``/v1``."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._router = Router(service.contract.operations.values())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request."""
        request = Request(scope, receive)
        operation: Operation | None = None
        try:
            asked = cors.preflight(request.method, request.headers)
            if asked is None:
                match = self._match(request)
                operation = match.operation
                assert operation is not None  # _match refuses
                asked = await self._answer(request, operation, match)
            response = asked
        except Refusal as refusal:
            response = refusal_response(refusal)
        except ClientDisconnect:
            return
        except Exception as error:
            response = refusal_response(failure(error, operation.id if operation else request.scope["path"]))
        if operation is not None:
            response.headers[OPERATION_HEADER] = operation.id
        response.headers.update(cors.allowed(request.headers))
        await response(scope, receive, send)

    def _match(self, request: Request) -> Match:
        path = request.scope.get("raw_path", request.scope["path"].encode()).decode("ascii").partition("?")[0]
        match = self._router.find(request.method, path.removeprefix(BASE)) if path.startswith(BASE + "/") else None
        if match is None:
            raise Refusal(f"There is no operation at {path}", 404)
        if match.operation is None:
            allowed = ", ".join(sorted(match.methods))
            refusal = Refusal(f"{request.method} is not possible at {path}, only {allowed}", 405)
            refusal.headers["allow"] = allowed
            raise refusal
        return match

    async def _answer(self, request: Request, operation: Operation, match: Match) -> Response:
        service = self._service
        since = service.store.generation
        headers = dict(request.headers)
        who = credentials.caller(service.store, headers, request.cookies, service.clock.now())
        if operation.authenticated and who.kind == "nobody":
            raise Refusal("No API key or JWT token given", 401)
        path, query = validation.arguments(
            service.contract, operation, match.arguments, request.query_params.multi_items()
        )
        credentials.authorize(service.store, operation, who, path)
        with closing(Body(_LIMITS)) as received:
            call = Call(
                service=service,
                operation=operation,
                path=path,
                query=query,
                body=await self._body(request, operation, received),
                caller=who,
                headers=headers,
                origin=f"{request.url.scheme}://{request.url.netloc}",
            )
            entry = service.entry(operation)
            service.jobs.settle()  # in a transaction of its own: a refusal must not take back what jobs left behind
            service.remote.settle()
            with service.store.transaction():
                service.same_since(since)
                answer = entry.handler(call)
        service.after_commit()
        return self._response(operation, answer, entry)

    async def _body(self, request: Request, operation: Operation, received: Body) -> Any:
        if operation.body is None:
            return None
        sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if operation.body.media_type == _MULTIPART:
            if sent == _MULTIPART:
                await form(request.stream(), request.headers["content-type"].encode("latin-1"), received)
                items = _form_values(received.parts)
            elif sent == _URLENCODED:
                items = _pairs(await _text(request))
            elif sent or operation.body.required:
                raise Refusal(f"{operation.id} takes a form, not {sent or 'an empty body'}", 415)
            else:
                items = []
            given = validation.form_body(self._service.contract, operation, items)
            many = [file for value in given.values() if isinstance(value, list) for file in value]
            if uploads := [file for file in many if isinstance(file, validation.Upload)]:
                await asyncio.to_thread(self._keep, uploads)
            return given
        content = await _text(request)
        if content and sent and sent != "application/json":
            raise Refusal(f"{operation.id} takes JSON, not {sent}", 415)
        return validation.json_body(self._service.contract, operation, content)

    def _keep(self, uploads: Sequence[validation.Upload]) -> None:
        """Make blobs of many files, which takes seconds: in a thread, so that others are answered meanwhile."""
        for upload in uploads:
            md5 = hashlib.md5(usedforsecurity=False)
            while chunk := upload.file.read(1 << 20):
                md5.update(chunk)
            upload.file.seek(0)
            upload.kept = validation.Kept(self._service.store.blobs.add(upload.file), md5.hexdigest())
            upload.file.seek(0)

    def _response(self, operation: Operation, answer: Answer, entry: Entry) -> Response:
        if isinstance(answer, Redirect):
            response: Response = RedirectResponse(answer.url, 302)
        elif isinstance(answer, Binary):
            response = binary(answer, operation.response.media_type)
        else:
            body = {"success": True, **answer}
            schema = operation.response.schema
            fault = self._service.contract.fault(schema, body) if schema else None
            if fault:
                raise TypeError(f"the answer of {operation.id} does not fit the contract: {fault}")
            response = JSONResponse(body)
        response.headers[TIER_HEADER] = entry.tier
        return response


def binary(answer: Binary, media_type: str | None) -> Response:
    """Bytes or a file, with the name in the one form that the official SDK reads: last, and without quotes."""
    headers = dict(answer.headers)
    if answer.file_name:
        headers["content-disposition"] = f"attachment; filename*=utf-8''{quote(answer.file_name)}"
    kind = answer.media_type or media_type
    if isinstance(answer.content, Path):
        return FileResponse(answer.content, headers=headers, media_type=kind)
    return Response(answer.content, headers=headers, media_type=kind)


def refusal_response(refusal: Refusal) -> Response:
    """The envelope of a failure."""
    body: Mapping[str, Any] = {"success": False, "error": str(refusal)}
    return JSONResponse(body, refusal.status, headers={TIER_HEADER: refusal.tier, **refusal.headers})


async def _text(request: Request) -> bytes:
    content = bytearray()
    async for chunk in request.stream():
        content += chunk
        if len(content) > _LARGEST_TEXT:
            raise Refusal("The body is larger than 16 MB", 413)
    return bytes(content)


def _pairs(content: bytes) -> list[tuple[str, validation.FormValue]]:
    try:
        return [*parse_qsl(content.decode("latin-1"), keep_blank_values=True, max_num_fields=_MOST_PARTS)]
    except ValueError:
        raise Refusal(_LIMITS.too_many, 400) from None


def _form_values(parts: Sequence[Part]) -> list[tuple[str, validation.FormValue]]:
    if sum(part.size for part in parts if part.file_name is None) > _LARGEST_TEXT:
        raise Refusal("The fields of the form are larger than 16 MB", 413)
    values: list[tuple[str, validation.FormValue]] = []
    for part in parts:
        if part.name is None:
            raise Refusal("The form cannot be read: a part has no name", 400)
        if part.file_name is None:
            values.append((part.name, part.read().decode("utf-8", "replace")))
        else:
            values.append((part.name, validation.Upload(part.file_name, part.content_type, part.size, part.open())))
    return values
