"""Files in multipart bodies: every kind of payload, names in any script, and never a whole file in memory."""

from __future__ import annotations

import asyncio
import io
import json
import tracemalloc
from pathlib import Path
from typing import Any

import httpx
import pytest
from edge_impulse_studio import AsyncStudioApi, File, StudioApi
from edge_impulse_studio.errors import ConnectionLost
from edge_impulse_studio.models import (
    FindSyntiantPosteriorRequest,
    FindSyntiantPosteriorRequestReferenceSet,
    OrganizationAddDataItemRequest,
    UploadAssetRequest,
)

from contract_tests.requests.calls import API_KEY, HOST, Line, awaited, blocking
from contract_tests.requests.judge import FormPart, parts_of

STUDIO = "edge_impulse_studio"
MIB = 2**20
LARGE = 50 * MIB


def item(*files: File, metadata: str = "{}") -> OrganizationAddDataItemRequest:
    """A body with an array of files."""
    return OrganizationAddDataItemRequest(name="näme", dataset="d", metadata=metadata, files=list(files))


def answer() -> httpx.Response:
    return httpx.Response(200, json={"success": True, "id": 1})


def sent(*bodies: OrganizationAddDataItemRequest, awaiting: bool = False) -> list[tuple[str, list[FormPart]]]:
    """Boundary and parts of each request."""
    line = Line(answer=answer)

    async def run() -> None:
        api = awaited(STUDIO, line)
        for body in bodies:
            await api.organization_data.add_organization_data_item(1, body=body)
        await api.http_client.aclose()

    if awaiting:
        asyncio.run(run())
    else:
        with blocking(STUDIO, line) as api:
            for body in bodies:
                api.organization_data.add_organization_data_item(1, body=body)
    return [parts_of(request.headers["content-type"], request.content) for request in line.requests]


both = pytest.mark.parametrize("awaiting", [False, True], ids=["blocking", "awaited"])


@both
def test_an_array_of_files_is_one_part_each(awaiting: bool, tmp_path: Path) -> None:
    """In their order, under the name of the array; texts beside them in UTF-8."""
    path = tmp_path / "aus dem Pfad ü.bin"
    path.write_bytes(b"path")
    opened = io.BytesIO(b"skipped opened")
    opened.seek(len("skipped "))
    files = [File(b"bytes", "ünï 日本 😀.csv", "text/csv"), File(path), File(opened), File(b"")]
    [(_, parts)] = sent(item(*files), awaiting=awaiting)
    assert [(part.name, part.content, part.file_name, part.media_type) for part in parts if part.name == "files[]"] == [
        ("files[]", b"bytes", "ünï 日本 😀.csv", "text/csv"),
        ("files[]", b"path", "aus dem Pfad ü.bin", "application/octet-stream"),
        ("files[]", b"opened", "file", "application/octet-stream"),
        ("files[]", b"", "file", "application/octet-stream"),
    ]
    assert {part.name: part.content.decode() for part in parts if part.file_name is None} == {
        "name": "näme",
        "dataset": "d",
        "metadata": "{}",
    }
    assert not opened.closed, "a file object belongs to the caller"


@pytest.mark.parametrize(
    ("name", "safe"),
    [('quo"te.txt', "quo%22te.txt"), ("line\r\nbreak", "line%0D%0Abreak"), ('x"; name="y', "x%22; name=%22y")],
)
def test_a_file_name_cannot_break_out_of_its_header(name: str, safe: str) -> None:
    """Quotes and line breaks are written as browsers write them."""
    [(_, parts)] = sent(item(File(b"x", name)))
    assert sorted(part.name for part in parts) == ["dataset", "files[]", "metadata", "name"]
    assert [part.file_name for part in parts if part.name == "files[]"] == [safe]


@both
def test_every_call_has_a_boundary_of_its_own(awaiting: bool) -> None:
    """A constant one could stand in a file, and cut it."""
    body = item(File(b"--+++\r\n--+++--\r\n"))
    boundaries = [boundary for boundary, _ in sent(body, body, body, awaiting=awaiting)]
    assert len(set(boundaries)) == 3
    assert all(len(boundary) >= 16 and boundary.isalnum() for boundary in boundaries)


@both
def test_a_path_is_opened_for_each_call_and_closed_after_it(awaiting: bool, tmp_path: Path) -> None:
    """So the same body can be sent again; ``ResourceWarning`` is an error here."""
    path = tmp_path / "a.bin"
    path.write_bytes(b"one")
    body = item(File(path))
    for content in (b"one", b"two"):
        path.write_bytes(content)
        [(_, parts)] = sent(body, awaiting=awaiting)
        assert content in [part.content for part in parts]
    path.unlink()
    with pytest.raises(FileNotFoundError):
        sent(body, awaiting=awaiting)


def test_a_path_is_closed_when_the_call_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also then."""
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 100)
    opened: list[Any] = []
    original = Path.open

    def open_and_tell(self: Path, *arguments: Any) -> Any:
        opened.append(original(self, *arguments))
        return opened[-1]

    monkeypatch.setattr(Path, "open", open_and_tell)

    def fail() -> httpx.Response:
        raise httpx.ReadError("reset")

    with blocking(STUDIO, Line(answer=fail)) as api, pytest.raises(ConnectionLost):
        api.organization_data.add_organization_data_item(1, body=item(File(path)))
    assert len(opened) == 1
    assert opened[0].closed


class Zeros(io.RawIOBase):
    """A large file that takes no memory, and knows how much of it was asked for at once."""

    name = "zeros.bin"

    def __init__(self) -> None:
        self.at = 0
        self.largest = 0
        self.read_bytes = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self.at = {0: 0, 1: self.at, 2: LARGE}[whence] + offset
        return self.at

    def tell(self) -> int:
        return self.at

    def read(self, size: int = -1) -> bytes:
        left = LARGE - self.at
        count = left if size < 0 else min(size, left)
        self.largest, self.at, self.read_bytes = max(self.largest, count), self.at + count, self.read_bytes + count
        return bytes(count)


def consumed(body: OrganizationAddDataItemRequest, awaiting: bool) -> int:
    """How many bytes arrive, by a transport that keeps none."""
    arrived = 0

    class Sink(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            nonlocal arrived
            for block in request.stream:  # type: ignore[union-attr]
                arrived += len(block)
            assert int(request.headers["content-length"]) == arrived
            return answer()

    class AsyncSink(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            nonlocal arrived
            async for block in request.stream:  # type: ignore[union-attr]
                arrived += len(block)
            return answer()

    async def run() -> None:
        async with httpx.AsyncClient(transport=AsyncSink()) as http:
            api = AsyncStudioApi(api_key=API_KEY, base_url=HOST, http_client=http)
            await api.organization_data.add_organization_data_item(1, body=body)

    if awaiting:
        asyncio.run(run())
    else:
        with httpx.Client(transport=Sink()) as http:
            api = StudioApi(api_key=API_KEY, base_url=HOST, http_client=http)
            api.organization_data.add_organization_data_item(1, body=body)
    return arrived


@both
@pytest.mark.parametrize("kind", ["object", "path"])
def test_a_large_file_is_sent_in_blocks(kind: str, awaiting: bool, tmp_path: Path) -> None:
    """50 MiB go through a few MiB of memory, from a file object and from a path."""
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(LARGE)
    zeros = Zeros()
    payload: Any = zeros if kind == "object" else path
    consumed(item(File(b"warm")), awaiting)  # what is imported on first use is not the file's
    tracemalloc.start()
    try:
        arrived = consumed(item(File(payload)), awaiting)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert arrived > LARGE
    assert peak < 4 * MIB, f"{peak / MIB:.1f} MiB for a file of {LARGE / MIB:.0f}"
    assert kind == "path" or (zeros.largest <= MIB and zeros.read_bytes == LARGE)


def test_objects_in_a_form_are_json() -> None:
    """OpenAPI's default media type for them; what is unknown is sent too, and what is None or UNSET is not."""
    body = item(File(b"x"))
    body["extra"] = {"ü": [1, None]}
    body["nothing"] = None
    [(_, parts)] = sent(body)
    by_name = {part.name: part for part in parts}
    assert json.loads(by_name["extra"].content) == {"ü": [1, None]}
    assert by_name["extra"].media_type == "application/json"
    assert by_name["extra"].file_name is None
    assert "nothing" not in by_name


def test_a_form_without_parts_is_still_a_form() -> None:
    """The media type is sent, so that a server can tell an empty form from no body."""
    line = Line(answer=answer)
    with blocking(STUDIO, line) as api:
        api.organizations.upload_organization_logo(1, body=UploadAssetRequest())
    [request] = line.requests
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert request.content.strip().startswith(b"--")
    assert request.content.strip().endswith(b"--")


def test_a_file_has_no_json_form() -> None:
    """Asked for it, it says so."""
    with pytest.raises(TypeError, match="multipart"):
        item(File(b"x")).to_dict()


@both
def test_a_text_file_is_refused_before_anything_is_sent(awaiting: bool) -> None:
    """A file that was opened without "b" gives text, which has no length in bytes."""
    with pytest.raises((TypeError, ValueError)):
        sent(item(File(io.StringIO("text"))), awaiting=awaiting)  # type: ignore[arg-type]


def test_a_file_and_an_array_of_texts(tmp_path: Path) -> None:
    """One part an item, and the enum as its value."""
    line = Line(answer=answer)
    body = FindSyntiantPosteriorRequest(
        target_words=["yes", "nö"],
        reference_set=FindSyntiantPosteriorRequestReferenceSet("custom"),
        wav_file=File(b"wav", "a.wav", "audio/wav"),
    )
    with blocking(STUDIO, line) as api:
        api.deployment.find_syntiant_posterior(1, body=body)
    [request] = line.requests
    _, parts = parts_of(request.headers["content-type"], request.content)
    assert sorted((part.name, part.content.decode(), part.file_name) for part in parts) == [
        ("referenceSet", "custom", None),
        ("targetWords", "nö", None),
        ("targetWords", "yes", None),
        ("wavFile", "wav", "a.wav"),
    ]
