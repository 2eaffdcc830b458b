"""What can be turned from a program can be turned over HTTP, by this machine only, and by no page in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from edgewire.sandbox import RemoteSandbox, Sandbox, SandboxError
from edgewire.sandbox.server.control import Tools

from .conftest import Either


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=sandbox.studio_url.removesuffix("/v1")) as client:
        yield client


def created(either: Either) -> str:
    with httpx.Client(base_url=either.studio_url, headers={"x-api-key": either.api_key}) as client:
        answer = client.post(
            f"/api/{either.project_id}/devices/create", json={"deviceId": "d1", "deviceType": "T", "ifNotExists": True}
        )
        assert answer.json()["success"] is True, answer.text
        found: str = client.get(f"/api/{either.project_id}/device/d1").json()["device"]["created"]
        return found


def devices(either: Either) -> list[Any]:
    with httpx.Client(base_url=either.studio_url, headers={"x-api-key": either.api_key}) as client:
        found: list[Any] = client.get(f"/api/{either.project_id}/devices").json()["devices"]
        return found


def test_reset_brings_back_the_beginning(either: Either) -> None:
    created(either)
    assert len(devices(either)) == 1
    either.faults.add("drop", operation="getUser")
    either.jobs.script("trainKerasJob", outcome="failure")
    either.clock.freeze(1000.0)
    addresses = either.access
    either.reset()
    assert devices(either) == []
    assert list(either.faults) == []
    assert either.jobs.scripts() == []
    assert either.clock.now() > 1_000_000_000
    assert [received.number for received in either.requests] == [1]  # the one that asked for the devices
    assert either.access == addresses


def test_time_stands_still_and_passes_when_it_is_told_to(either: Either) -> None:
    either.clock.freeze(1_700_000_000.0)
    either.clock.advance(90)
    assert either.clock.now() == 1_700_000_090.0
    assert created(either) == "2023-11-14T22:14:50.000Z"
    either.clock.freeze()
    assert either.clock.now() == 1_700_000_090.0
    either.clock.reset()
    assert either.clock.now() > 1_700_001_000.0


@pytest.mark.parametrize("seconds", [-1, 1e15, True, "1", None])
def test_time_does_not_run_backwards_nor_out_of_the_calendar(either: Either, seconds: Any) -> None:
    with pytest.raises(SandboxError, match="cannot be advanced"):
        either.clock.advance(seconds)


@pytest.mark.parametrize("at", [-1, 1e15, True, "1"])
def test_time_does_not_stop_at_what_is_no_moment(either: Either, at: Any) -> None:
    with pytest.raises(SandboxError, match="cannot stop at"):
        either.clock.freeze(at)


def test_a_script_says_how_a_job_goes(either: Either) -> None:
    either.clock.freeze(1_700_000_000.0)
    either.jobs.script("startOriginalExportJob", outcome="failure", seconds=60, lines=["one"], error="out of memory")
    assert [script["operation"] for script in either.jobs.scripts()] == ["startOriginalExportJob"]
    with httpx.Client(base_url=either.studio_url, headers={"x-api-key": either.api_key}) as client:
        path = f"/api/{either.project_id}/jobs"
        job = client.post(
            f"{path}/export/original", json={"retainCrops": True, "uploaderFriendlyFilenames": True}
        ).json()["id"]
        assert "finished" not in client.get(f"{path}/{job}/status").json()["job"]
        either.clock.advance(61)
        assert client.get(f"{path}/{job}/status").json()["job"]["finishedSuccessful"] is False
        written = [line["data"] for line in client.get(f"{path}/{job}/stdout").json()["stdout"]]
        assert any("out of memory" in line for line in written)
    either.jobs.clear()
    assert either.jobs.scripts() == []


@pytest.mark.parametrize(
    "details", [{"outcome": "maybe"}, {"seconds": -1}, {"operation": "noSuch"}, {"nonsense": 1}, {"count": 0}]
)
def test_a_script_that_cannot_be_is_refused_in_one_sentence(either: Either, details: dict[str, Any]) -> None:
    with pytest.raises(SandboxError) as caught:
        either.jobs.script(**details)
    assert str(next(iter(details.values()))) in str(caught.value) or next(iter(details)) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert either.jobs.scripts() == []


@pytest.mark.parametrize(
    ("method", "path", "content", "status", "said"),
    [
        ("GET", "nothing", b"", 404, "there is no /_sandbox/nothing"),
        ("PUT", "faults", b"", 405, "takes DELETE, GET, POST"),
        ("POST", "reset", b'{"soon": 1}', 400, "'soon'"),
        ("POST", "reset", b"[1]", 400, "no JSON object"),
        ("POST", "reset", b"{", 400, "not JSON"),
        ("POST", "reset", b"[" * 100_000, 400, "not JSON"),
        ("POST", "reset", b" " * (2**24 + 1), 400, "larger than 16 MB"),
        ("POST", "faults", b"{}", 400, "needs a kind"),
        ("POST", "faults", b'{"kind": 7}', 400, "no kind of fault"),
        ("POST", "faults", b'{"kind": ["drop"]}', 400, "no kind of fault"),
        ("POST", "faults", b'{"kind": "drop", "self": 1}', 400, "takes no 'self'"),
        ("POST", "faults", b'{"kind": "drop", "path": 1}', 400, "a path"),
        ("POST", "faults", b'{"kind": "latency", "seconds": NaN}', 400, "seconds from 0"),
        ("POST", "faults", b'{"kind": "status", "headers": {"a": 1}}', 400, "one line"),
        ("DELETE", "faults?id=x", b"", 400, "no whole number"),
        ("POST", "clock", b"{}", 400, "takes one of"),
        ("POST", "clock", b'{"advance": 1, "reset": true}', 400, "takes one of"),
        ("POST", "clock", b'{"advance": Infinity}', 400, "cannot be advanced"),
        ("POST", "clock", b'{"back": 1}', 400, "'back'"),
        ("POST", "jobs/scripts", b'{"operation": {}}', 400, "operation"),
        ("POST", "jobs/scripts", b'{"self": 1}', 400, "self"),
        ("GET", "requests?since=1", b"", 400, "'since'"),
        ("GET", "samples?project=1.5", b"", 400, "no whole number"),
        ("GET", "samples/count?label=x", b"", 400, "'label'"),
        ("GET", "samples?category=trainning", b"", 400, "give one of training, testing"),
        ("GET", "requests?operation=nothing", b"", 400, "no operation 'nothing'"),
        ("GET", "blobs/..%2f..%2fstate.sqlite3", b"", 404, "no such blob"),
        ("GET", "blobs/" + "0" * 64, b"", 404, "no such blob"),
    ],
)
def test_what_is_asked_wrongly_is_answered_in_one_sentence(
    client: httpx.Client, method: str, path: str, content: bytes, status: int, said: str
) -> None:
    answer = client.request(method, f"/_sandbox/{path}", content=content)
    assert answer.status_code == status
    assert said in answer.json()["error"]
    assert "\n" not in answer.json()["error"]


def test_nothing_but_blobs_is_read_as_one(client: httpx.Client, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("not a blob")
    assert client.get(f"/_sandbox/blobs/{other}").status_code == 404


@pytest.mark.parametrize("headers", [{"origin": "http://evil.example"}, {"sec-fetch-site": "cross-site"}])
def test_a_page_in_a_browser_can_turn_nothing(client: httpx.Client, sandbox: Sandbox, headers: dict[str, str]) -> None:
    sandbox.faults.add("drop", operation="getUser")
    answer = client.post("/_sandbox/reset", headers=headers)
    assert (answer.status_code, len(sandbox.faults)) == (403, 1)


@pytest.mark.parametrize(("address", "status"), [("192.0.2.7", 403), ("127.8.0.1", 200), ("::1", 200), ("?", 403)])
def test_another_machine_can_turn_nothing(sandbox: Sandbox, address: str, status: int) -> None:
    import asyncio

    async def ask() -> int:
        transport = httpx.ASGITransport(Tools(sandbox), client=(address, 1))
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return (await client.get("/_sandbox/state")).status_code

    assert asyncio.run(ask()) == status


@pytest.mark.parametrize("path", ["/", "/_sandbox/state", "/_sandbox/requests", "/_sandbox/coverage"])
@pytest.mark.parametrize(
    ("host", "known"),
    [
        ("evil.example", False),
        ("evil.example:4800", False),
        ("localhost.evil.example", False),
        ("127.0.0.1.evil.example", False),
        ("evil.example@localhost", True),
        ("[evil", False),
        ("localhost", True),
        ("LOCALHOST:1", True),
        ("sandbox.localhost", True),
        ("127.0.0.1:4800", True),
        ("[::1]:4800", True),
    ],
)
def test_a_site_whose_name_leads_to_this_machine_reads_nothing(
    client: httpx.Client, path: str, host: str, known: bool
) -> None:
    assert client.get(path, headers={"host": host}).status_code == (200 if known else 421)


def test_a_browser_can_follow_the_link_on_the_page(client: httpx.Client) -> None:
    answer = client.get("/_sandbox/coverage", headers={"sec-fetch-site": "same-origin"})
    assert answer.text.startswith("# What the sandbox answers")
    assert answer.headers["content-type"].startswith("text/plain")  # which a browser shows, and does not save


def test_where_no_sandbox_is_that_is_said(sandbox: Sandbox) -> None:
    with pytest.raises(SandboxError, match=r"no sandbox answers at http://127\.0\.0\.1:1 .*edgewire sandbox"):
        RemoteSandbox("http://127.0.0.1:1/v1")
    with pytest.raises(SandboxError, match="is not Studio of a sandbox"):
        RemoteSandbox(sandbox.ingestion_url)


def test_bytes_are_no_body_of_a_fault_in_another_process(sandbox: Sandbox) -> None:
    with RemoteSandbox(sandbox.studio_url) as remote, pytest.raises(SandboxError, match="give text or a JSON value"):
        remote.faults.add("status", status=500, body=b"x")
