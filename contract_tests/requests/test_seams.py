"""What those may change who build on a driver: credential and multipart encoding of each single sending."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import httpx
import pytest
from edge_impulse_studio import ApiError, AsyncStudioApi, File, StudioApi, errors
from edge_impulse_studio.api.deployment.find_syntiant_posterior import build as build_form
from edge_impulse_studio.api.raw_data.list_samples import build
from edge_impulse_studio.driver import NO_CREDENTIAL, Credential
from edge_impulse_studio.models import (
    FindSyntiantPosteriorRequest,
    FindSyntiantPosteriorRequestReferenceSet,
)
from edge_impulse_studio.sending import Operation, Request

from contract_tests.requests.calls import HOST, cases
from contract_tests.values import PACKAGES

both = pytest.mark.parametrize("awaiting", [False, True], ids=["blocking", "awaited"])
Respond = Callable[[httpx.Request], httpx.Response]


def form(**files: Any) -> FindSyntiantPosteriorRequest:
    reference_set = FindSyntiantPosteriorRequestReferenceSet("custom")
    return FindSyntiantPosteriorRequest(target_words=["yes"], reference_set=reference_set, **files)


class Own:
    """Another credential for each sending, and its own multipart encoding."""

    sent = 0

    def _credential_for(self, operation: Operation) -> Credential:
        if not operation.auth:
            return NO_CREDENTIAL
        self.sent += 1
        return Credential({"x-api-key": f"key-{self.sent}"}, (f"key-{self.sent}",))

    def _multipart(self, call: Request[Any], stack: ExitStack) -> tuple[dict[str, str], dict[str, Any]]:
        return {"content-type": "multipart/form-data; boundary=own"}, {"content": b"own"}


class OwnStudio(Own, StudioApi):
    pass


class OwnAsyncStudio(Own, AsyncStudioApi):
    pass


def sent(respond: Respond, awaiting: bool, *calls: Request[Any]) -> None:
    if not awaiting:
        with httpx.Client(transport=httpx.MockTransport(respond)) as http:
            api = OwnStudio(base_url=HOST, http_client=http)
            for call in calls:
                api.send(call)
        return

    async def main() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(respond)) as http:
            api = OwnAsyncStudio(base_url=HOST, http_client=http)
            for call in calls:
                await api.send(call)

    asyncio.run(main())


@both
def test_each_sending_asks_for_its_credential(awaiting: bool) -> None:
    seen: list[str | None] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("x-api-key"))
        return httpx.Response(200, json={"success": True, "samples": [], "totalCount": 0})

    call = build(1, category="training")
    public = call._replace(operation=call.operation._replace(auth=False))
    sent(respond, awaiting, call, call, public)
    assert seen == ["key-1", "key-2", None]


@both
def test_the_credential_of_this_sending_is_kept_out_of_its_error(awaiting: bool) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(401, json={"success": False, "error": f"bad key {request.headers['x-api-key']}"})

    with pytest.raises(ApiError) as raised:
        sent(respond, awaiting, build(1, category="training"))
    assert raised.value.server_message == "bad key <redacted>"


@both
def test_another_multipart_encoding_can_take_the_place_of_httpxs(awaiting: bool) -> None:
    requests: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={"success": True, "id": 1})

    sent(respond, awaiting, build_form(1, body=form(wav_file=File(b"x"))))
    assert requests[0].headers["content-type"] == "multipart/form-data; boundary=own"
    assert requests[0].content == b"own"


@pytest.mark.parametrize("package", PACKAGES)
def test_each_operation_knows_whether_it_may_be_repeated(package: str) -> None:
    """As the table of operations says."""
    for case in cases(package):
        module = importlib.import_module(f"{package}.api.{case.row['resource']}.{case.row['name']}")
        assert module.OPERATION.idempotent is case.row["idempotent"]
    assert {case.row["idempotent"] for case in cases(package)} == {True, False}


@both
@pytest.mark.parametrize(
    ("error", "was_sent"),
    [
        (httpx.ConnectError("refused"), False),
        (httpx.ConnectTimeout("slow"), False),
        (httpx.PoolTimeout("full"), False),
        (httpx.ProxyError("407"), False),
        (httpx.UnsupportedProtocol("ftp"), False),
        (httpx.LocalProtocolError("bad header"), False),
        (httpx.ReadTimeout("slow"), True),
        (httpx.WriteTimeout("slow"), True),
        (httpx.ReadError("reset"), True),
        (httpx.WriteError("reset"), True),
        (httpx.RemoteProtocolError("cut"), True),
        (httpx.DecodingError("no gzip"), True),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_an_error_says_whether_the_request_may_have_arrived(error: Exception, was_sent: bool, awaiting: bool) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        raise error

    with pytest.raises(errors.TransportError) as raised:
        sent(respond, awaiting, build(1, category="training"))
    assert raised.value.sent is was_sent
