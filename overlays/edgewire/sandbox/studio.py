"""The Studio port's REST side: from a request to an operation, its handler, and an answer that fits the contract."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, JSONResponse, RedirectResponse, Response
from starlette.types import Receive, Scope, Send

from . import credentials, validation
from .answers import Answer, Binary, Redirect, Refusal
from .call import Call
from .contract import Operation
from .registry import Entry
from .routing import Match, Router

if TYPE_CHECKING:
    from .service import Service

TIER_HEADER = "x-sandbox-tier"
OPERATION_HEADER = "x-sandbox-operation"
BASE = "/v1"
_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
_LARGEST_JSON = 100 * 2**20
_log = logging.getLogger("edgewire.sandbox")


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
            match = self._match(request)
            operation = match.operation
            assert operation is not None  # _match refuses
            response = await self._answer(request, operation, match)
        except Refusal as refusal:
            response = refusal_response(refusal)
        except MultiPartException as error:
            response = refusal_response(Refusal(f"The form cannot be read: {error.message}", 400))
        except ClientDisconnect:
            return
        except Exception as error:
            _log.exception("a defect of the sandbox in %s", operation and operation.id)
            response = refusal_response(Refusal(f"A defect of the sandbox: {type(error).__name__}: {error}", 500))
        if operation is not None:
            response.headers[OPERATION_HEADER] = operation.id
        await response(scope, receive, send)
        await request.close()

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
        headers = dict(request.headers)
        who = credentials.caller(service.store, headers, request.cookies, service.clock.now())
        if operation.authenticated and who.kind == "nobody":
            raise Refusal("No API key or JWT token given", 401)
        path, query = validation.arguments(
            service.contract, operation, match.arguments, request.query_params.multi_items()
        )
        credentials.authorize(service.store, operation, who, path)
        call = Call(
            service=service,
            operation=operation,
            path=path,
            query=query,
            body=await self._body(request, operation),
            caller=who,
            headers=headers,
            origin=f"{request.url.scheme}://{request.url.netloc}",
        )
        entry = service.entry(operation)
        service.jobs.settle()  # in a transaction of its own: a refusal must not take back what jobs left behind
        service.remote.settle()
        with service.store.transaction():
            answer = entry.handler(call)
        service.after_commit()
        return self._response(operation, answer, entry)

    async def _body(self, request: Request, operation: Operation) -> Any:
        if operation.body is None:
            return None
        sent = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if operation.body.media_type == "multipart/form-data":
            if sent not in _FORMS and (sent or operation.body.required):
                raise Refusal(f"{operation.id} takes a form, not {sent or 'an empty body'}", 415)
            form = await request.form(max_files=20_000, max_fields=20_000, max_part_size=_LARGEST_JSON)
            items = [(name, _form_value(value)) for name, value in form.multi_items()]
            return validation.form_body(self._service.contract, operation, items)
        content = bytearray()
        async for chunk in request.stream():
            content += chunk
            if len(content) > _LARGEST_JSON:
                raise Refusal("The body is larger than 100 MB", 413)
        if content and sent and sent != "application/json":
            raise Refusal(f"{operation.id} takes JSON, not {sent}", 415)
        return validation.json_body(self._service.contract, operation, bytes(content))

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


def _form_value(value: UploadFile | str) -> validation.FormValue:
    if isinstance(value, str):
        return value
    return validation.Upload(value.filename or "", value.content_type or "", value.size or 0, value.file)
