"""Studio and a storage of somebody else, as one handler for httpx's mock transport; and clients of both kinds."""

from __future__ import annotations

import base64
import hashlib
import io
import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import httpx
import multipart as independent  # type: ignore[import-untyped]  # ships no types
from edgewire.organization import AsyncOrganization, Organization

from ..transport.clients import KEY, Client, Kind

STORAGE = "bucket.storage.example"
SIGNATURE = "51gn4tur3" * 4

Fault = Callable[[httpx.Request], httpx.Response | None]


class Services:
    """What was stored where, and every request as it came.

    Attributes:
        items: files of each data item, by name.
        fields: of each data item.
        stored: at the storage, by name.
        blocks: what was finalized.
        links: what upload links are answered with besides the address; None for ``url`` leaves it out.
        faults: asked before each request is answered; what they return is the answer instead.
    """

    def __init__(self) -> None:
        self.items: dict[int, dict[str, bytes]] = {}
        self.fields: dict[int, dict[str, str]] = {}
        self.stored: dict[str, bytes] = {}
        self.blocks: list[dict[str, Any]] = []
        self.links: dict[str, Any] = {}
        self.signed_headers = ""
        self.requests: list[httpx.Request] = []
        self.counts: Counter[str] = Counter()
        self.faults: list[Fault] = []

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        return self._with(request, b"".join([block async for block in request.stream]))

    def blocking(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        return self._with(request, b"".join(request.stream))

    def _with(self, sent: httpx.Request, content: bytes) -> httpx.Response:
        # A request of our own: the headers are taken out of the other afterwards, as errors hold on to it.
        url = httpx.URL(scheme=sent.url.scheme, host=sent.url.host, raw_path=sent.url.raw_path)
        request = httpx.Request(sent.method, url, headers=dict(sent.headers), content=content)
        self.requests.append(request)
        path = request.url.path
        self.counts[path] += 1
        for fault in self.faults:
            if (failed := fault(request)) is not None:
                return failed
        if request.url.host == STORAGE:
            return self._put(request)
        assert request.headers["x-api-key"] == KEY
        if path.endswith("/upload-link"):
            return self._link(json.loads(request.content), block="custom-block" in path)
        if path.endswith("/custom-block/finalize"):
            self.blocks.append(json.loads(request.content))
            return httpx.Response(200, json={"success": True, "id": 77})
        return self._add(request)

    def _add(self, request: httpx.Request) -> httpx.Response:
        _, options = independent.parse_options_header(request.headers["content-type"])
        parts = independent.MultipartParser(
            io.BytesIO(request.content), options["boundary"], part_limit=10_008, memory_limit=2**30
        ).parts()
        files = {part.filename: part.raw for part in parts if part.filename}
        if len(files) > 10_000:
            return httpx.Response(200, json={"success": False, "error": "Too many files"})
        fields = {part.name: part.value for part in parts if not part.filename}
        if request.url.path.endswith("/organizations/9/data/add"):
            id = 100 + len(self.items)
            self.items[id], self.fields[id] = files, fields
            return httpx.Response(200, json={"success": True, "id": id})
        id = int(request.url.path.split("/")[-2])
        self.items[id] |= files
        return httpx.Response(200, json={"success": True})

    def _link(self, asked: dict[str, Any], block: bool) -> httpx.Response:
        query = f"X-Amz-Signature={SIGNATURE}&X-Amz-SignedHeaders={self.signed_headers}&anything={SIGNATURE}"
        if not self.signed_headers:
            query = f"sig={SIGNATURE}&anything={SIGNATURE}"
        answer = {"success": True, "url": f"https://{STORAGE}/{asked['fileName']}?{query}", **self.links}
        if block:
            answer["uploadKey"] = "key-1"
        return httpx.Response(200, json={name: value for name, value in answer.items() if value is not None})

    def _put(self, request: httpx.Request) -> httpx.Response:
        content = request.content
        assert int(request.headers["content-length"]) == len(content)
        assert request.headers["content-type"] == "application/octet-stream"
        if "x-amz-checksum-sha256" in request.headers:
            assert base64.b64decode(request.headers["x-amz-checksum-sha256"]) == hashlib.sha256(content).digest()
        self.stored[request.url.path[1:]] = content
        return httpx.Response(200)


class Both:
    """An organization client of either kind, called as if it blocked."""

    def __init__(self, kind: Kind, services: Services, **options: Any) -> None:
        handler: Any = services.blocking if kind == "sync" else services
        self.client = Client(kind, "https://studio.example/v1", handler=handler, **options)
        if kind == "sync":
            self._organization: Any = Organization(self.client.studio, lambda: 9)
        else:

            async def find() -> int:
                return 9

            self._organization = AsyncOrganization(self.client.studio, find)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            return self.client.run(getattr(self._organization, name)(*args, **kwargs))

        return call
