"""A sandbox starts whole or not at all, and leaves nothing when it stops."""

from __future__ import annotations

import asyncio
import gc
import socket
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest
from edgewire.sandbox import Sandbox, SandboxError
from edgewire.sandbox.server.serving import bound

from .conftest import threads


def projects(url: str, key: str) -> Any:
    return httpx.get(f"{url}/api/projects", headers={"x-api-key": key}).json()["projects"]


def test_it_answers_as_soon_as_it_is_started_and_not_after() -> None:
    with Sandbox() as sandbox:
        url, key = sandbox.studio_url, sandbox.api_key
        assert [project["id"] for project in projects(url, key)] == [sandbox.project_id]
    with pytest.raises(httpx.ConnectError):
        projects(url, key)


def test_it_leaves_no_thread_and_no_socket() -> None:
    before = threads()
    with Sandbox() as sandbox, httpx.Client() as client:
        client.get(f"{sandbox.studio_url}/api/projects")  # a connection that the client keeps open
        assert threads() > before
    gc.collect()  # What is left open would warn, and warnings are errors.
    assert threads() == before


def test_it_can_be_started_again_on_the_same_port() -> None:
    # The connection that is kept open is closed by the sandbox, so that its port is the one that waits a while.
    with httpx.Client() as client, Sandbox() as sandbox:
        client.get(f"{sandbox.studio_url}/api/projects")
        ports = tuple(
            httpx.URL(url).port or 0 for url in (sandbox.studio_url, sandbox.ingestion_url, sandbox.remote_url)
        )
        projects(sandbox.studio_url, sandbox.api_key)
    with Sandbox(ports=(ports[0], ports[1], ports[2])) as sandbox:
        assert projects(sandbox.studio_url, sandbox.api_key)


@pytest.mark.parametrize(("taken", "option"), [(0, "--port-studio"), (1, "--port-ingestion"), (2, "--port-remote")])
def test_a_port_in_use_is_named_and_nothing_is_started(tmp_path: Path, taken: int, option: str) -> None:
    before = threads()
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        ports = [0, 0, 0]
        ports[taken] = port
        with pytest.raises(SandboxError, match=f"port {port} is in use.*{option}"):
            Sandbox(tmp_path / "state", ports=(ports[0], ports[1], ports[2])).start()
    gc.collect()
    assert threads() == before
    with Sandbox(tmp_path / "state"):
        pass  # and the folder is free


def test_a_host_of_another_machine_is_refused_in_one_sentence() -> None:
    with pytest.raises(SandboxError, match=r"nothing can listen at 192\.0\.2\.1 port 0: .*; choose another --host$"):
        Sandbox(host="192.0.2.1").start()


def test_localhost_on_a_given_port_is_reached_by_both_kinds_of_address() -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    with Sandbox(host="localhost", ports=(port, 0, 0)) as sandbox:
        assert sandbox.studio_url == f"http://localhost:{port}/v1"
        addresses = {str(found[4][0]) for found in socket.getaddrinfo("localhost", port, type=socket.SOCK_STREAM)}
        for address in addresses:
            shown = f"[{address}]" if ":" in address else address
            assert projects(f"http://{shown}:{port}/v1", sandbox.api_key)
        assert not sandbox.reachable_by_others


def test_localhost_is_all_of_its_addresses_that_this_machine_has() -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    here = [address for address in ("127.0.0.1", "::1") if can_listen(address)]
    opened = bound("localhost", port, "")
    assert [each.getsockname()[0] for each in opened] == here
    for each in opened:
        each.close()


def can_listen(address: str) -> bool:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        socket.create_server((address, 0), family=family).close()
    except OSError:
        return False
    return True


def test_it_stops_although_an_answer_is_far_off(caplog: pytest.LogCaptureFixture) -> None:
    failures: list[Exception] = []

    def ask(url: str) -> None:
        try:
            httpx.get(url, timeout=600)
        except httpx.HTTPError as error:
            failures.append(error)

    with Sandbox() as sandbox:
        fault = sandbox.faults.add("latency", seconds=500)
        thread = threading.Thread(target=ask, args=(f"{sandbox.studio_url}/api/projects",))
        thread.start()
        while not fault.hits:
            time.sleep(0.01)
    thread.join(60)
    assert not thread.is_alive()
    assert len(failures) == 1
    assert [record.message for record in caplog.records if record.name.startswith("uvicorn")] == []


def test_a_folder_belongs_to_one_sandbox_at_a_time(tmp_path: Path) -> None:
    with Sandbox(tmp_path), pytest.raises(SandboxError, match="another sandbox uses the data folder"):
        Sandbox(tmp_path).start()
    with Sandbox(tmp_path):
        pass


def test_a_folder_that_cannot_be_one_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SandboxError, match="cannot be used"):
        Sandbox(tmp_path / "file").start()


def test_a_folder_of_another_version_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    with Sandbox(tmp_path):
        pass
    with closing(sqlite3.connect(tmp_path / "state.sqlite3")) as database:
        database.execute("PRAGMA user_version = 7")
    before = (tmp_path / "state.sqlite3").read_bytes()
    with pytest.raises(SandboxError, match="cannot be used: another version of the sandbox wrote it; choose another"):
        Sandbox(tmp_path).start()
    assert (tmp_path / "state.sqlite3").read_bytes() == before


def test_a_folder_with_something_else_in_place_of_the_state_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "state.sqlite3").write_text("no database, although it is as long as the beginning of one is" * 9)
    with pytest.raises(SandboxError, match=r"the data folder .* cannot be used: file is not a database"):
        Sandbox(tmp_path).start()
    gc.collect()  # which would report a connection that was left open
    (tmp_path / "state.sqlite3").unlink()
    with Sandbox(tmp_path):
        pass


def test_a_folder_keeps_what_was_there(tmp_path: Path) -> None:
    with Sandbox(tmp_path) as sandbox:
        renamed = httpx.post(
            f"{sandbox.studio_url}/api/{sandbox.project_id}",
            headers={"x-api-key": sandbox.api_key},
            json={"name": "kept"},
        )
        assert renamed.json()["success"] is True
    with Sandbox(tmp_path) as sandbox:
        assert projects(sandbox.studio_url, sandbox.api_key)[0]["name"] == "kept"


def test_it_is_used_in_an_event_loop() -> None:
    async def run() -> str:
        async with (
            Sandbox() as sandbox,
            httpx.AsyncClient(headers={"x-api-key": sandbox.api_key}) as client,
        ):
            answer = await client.get(f"{sandbox.studio_url}/api/projects")
            sandbox.reset()
            return str(answer.json()["projects"][0]["name"])

    assert asyncio.run(run()) == "Sandbox"


def test_in_process_it_opens_no_port_and_starts_no_thread() -> None:
    before = threads()

    async def run() -> None:
        with Sandbox.in_process() as sandbox:
            assert threads() == before
            async with httpx.AsyncClient(transport=sandbox.transport()) as client:
                headers = {"x-api-key": sandbox.api_key}
                answer = await client.get(f"{sandbox.studio_url}/api/projects", headers=headers)
                assert answer.json()["success"] is True
                with pytest.raises(httpx.ConnectError, match="does not answer at"):
                    await client.get("http://sandbox.invalid:1/")

    asyncio.run(run())


def test_what_needs_a_running_sandbox_says_so() -> None:
    sandbox = Sandbox()
    for use in (lambda: sandbox.studio_url, sandbox.reset, sandbox.transport, lambda: len(sandbox.samples)):
        with pytest.raises(SandboxError, match="is not running"):
            use()
    sandbox.stop()
    with sandbox, pytest.raises(SandboxError, match="is running already"):
        sandbox.start()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"seed": "other"}, "no seed 'other'"),
        ({"job_seconds": -1}, "jobs cannot take -1 s"),
        ({"ports": (0, 65536, 0)}, "there is no port 65536; choose another for ingestion"),
        ({"ports": (-1, 0, 0)}, "there is no port -1; choose another for Studio"),
        ({"ports": (4900, 0, 4900)}, "port 4900 is given twice; choose another for remote management"),
        ({"folder": ""}, "the data folder has no name"),  # Path would take it for the current folder
        ({"host": ""}, "the host has no name"),  # sockets would take it for every address of the machine
    ],
)
def test_settings_that_cannot_be_are_refused(given: dict[str, Any], said: str) -> None:
    with pytest.raises(SandboxError, match=said):
        Sandbox(**given)


def test_storage_is_on_the_studio_port(sandbox: Sandbox) -> None:
    answer = httpx.get(f"{sandbox.studio_url.removesuffix('/v1')}/_storage/blobs/{'0' * 64}")
    assert answer.status_code == 403  # an address that nobody signed
    assert "xml" in answer.headers["content-type"]


def test_two_sandboxes_know_nothing_of_each_other() -> None:
    with Sandbox() as one, Sandbox() as other:
        httpx.post(f"{one.studio_url}/api/{one.project_id}", headers={"x-api-key": one.api_key}, json={"name": "one"})
        assert projects(one.studio_url, one.api_key)[0]["name"] == "one"
        assert projects(other.studio_url, other.api_key)[0]["name"] == "Sandbox"
        assert len(other.requests) == 1


def test_the_environment_has_a_host_only_where_a_host_alone_leads_to_it(sandbox: Sandbox) -> None:
    variables = sandbox.environment()
    assert variables["EI_API_ENDPOINT"] == sandbox.studio_url
    assert variables["EI_API_KEY"] == sandbox.api_key
    assert "EI_HOST" not in variables
    with Sandbox.in_process() as other:
        assert "EI_HOST" not in other.environment()


def test_an_answer_does_not_wait_for_the_acknowledgement_of_its_headers() -> None:
    (listening,) = bound("127.0.0.1", 0, "")
    with listening:
        # What asyncio looks at before it turns Nagle's algorithm off.
        assert listening.proto == socket.IPPROTO_TCP
