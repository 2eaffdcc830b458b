"""The connections of a client: made late, shared by copies and threads, not by processes, and as many as was asked."""

from __future__ import annotations

import asyncio
import os
import pickle
import socket
import ssl
import subprocess
import sys
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
import trustme
from edgewire.errors import ConfigurationError, ConnectionLost, Timeout
from edgewire.transport import http, tls
from edgewire.transport.awaited import AsyncStudio
from edgewire.transport.blocking import SyncStudio
from edgewire.transport.http import AsyncConnections, async_connections, sync_connections
from edgewire.transport.options import Options, Timeouts

from .clients import Client, Key, call
from .server import Behaviour, Service, answer, silence

Serve = Callable[..., Service]
Make = Callable[..., Client]


def test_calls_one_after_the_other_share_a_connection_and_so_do_copies(serve: Serve, client: Make) -> None:
    service = serve(answer())
    made = client(service)
    for _ in range(5):
        made.send(call())
    copy = type(made.studio)(
        base_url=service.address, source=Key(), options=made.options, connections=made.studio.connections
    )
    assert made.run(copy.send(call())) == {"success": True}
    assert service.connections == 1


def test_many_at_once_share_a_client(serve: Serve, client: Make) -> None:
    service = serve(answer())
    made = client(service, max_connections=8)
    assert made.together(32, lambda: made.studio.send(call())) == [{"success": True}] * 32
    assert len(service.received) == 32
    assert 1 < service.connections <= 8


def test_where_all_connections_are_in_use_the_error_names_the_number(serve: Serve, client: Make) -> None:
    service = serve(silence())
    made = client(service, max_connections=2, timeout=Timeouts(pool=0.2, read=2), deadline=1)
    made.studio.options = made.options.replace(max_retries=0)
    results = made.together(3, lambda: made.studio.send(call()))
    full = [
        result for result in results if "all 2 connections were in use for 0.2 s; raise max_connections" in str(result)
    ]
    assert len(full) == 1
    assert isinstance(full[0], Timeout)
    assert not full[0].sent


def test_a_closed_client_says_so_and_so_do_its_copies(serve: Serve, client: Make) -> None:
    made = client(serve(answer()))
    made.send(call())
    made.run(made.studio.close())
    with pytest.raises(ConfigurationError, match="the client is closed, and its copies with it"):
        made.send(call())
    made.run(made.studio.close())


def test_a_call_that_is_connecting_while_its_client_is_closed_leaves_no_connection(
    serve: Serve, client: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = serve(answer())
    made = client(service)
    connect, connect_tcp = socket.create_connection, anyio.connect_tcp

    def closed_meanwhile(*arguments: Any, **more: Any) -> socket.socket:
        connected = connect(*arguments, **more)
        made.studio.close()
        return connected

    async def closed_meanwhile_tcp(*arguments: Any, **more: Any) -> Any:
        connected = await connect_tcp(*arguments, **more)
        await made.studio.close()
        return connected

    monkeypatch.setattr(socket, "create_connection", closed_meanwhile)
    monkeypatch.setattr(anyio, "connect_tcp", closed_meanwhile_tcp)
    assert made.send(call()) == {"success": True}
    service.wait_until_all_are_closed()
    assert service.connections == 1


def test_a_client_is_not_pickled_and_says_what_to_do(client: Make) -> None:
    made = client("http://127.0.0.1:1")
    for thing in (made.studio, made.studio.connections):
        with pytest.raises(TypeError, match="make a new one in the other process"):
            pickle.dumps(thing)


def in_child(work: Callable[[], bool]) -> bool:
    """Whether the work is done in a forked child, in time."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # to fork with threads is what is tried here
        pid = os.fork()
    if pid == 0:
        try:
            os._exit(0 if work() else 1)
        finally:
            os._exit(2)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def test_after_a_fork_child_and_parent_have_connections_of_their_own(
    serve: Serve, client: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = serve(answer())
    made = client(service)
    made.send(call())
    assert service.connections == 1

    def work() -> bool:
        if made.kind != "sync":  # the loop of the parent is not for the child
            made.runner = asyncio.Runner()
        done = [made.send(call()) for _ in range(2)] == [{"success": True}] * 2
        made.run(made.studio.close())
        return done

    assert in_child(work if made.kind == "sync" else lambda: in_thread(work))
    assert service.connections == 2
    made.send(call())
    assert service.connections == 2, "the parent's connection still stands"


def in_thread(work: Callable[[], bool]) -> bool:
    """In the main thread of the child, the parent's event loop would count as its own."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result(20)


def test_an_asynchronous_client_works_in_one_event_loop_after_the_other(serve: Serve) -> None:
    service = serve(answer())
    for transport in ("httpx", "sharded"):
        options = Options(async_transport=transport)
        connections = async_connections(options)
        studio = AsyncStudio(base_url=service.address, source=Key(), options=options, connections=connections)

        async def once(studio: AsyncStudio = studio, connections: AsyncConnections = connections) -> object:
            result = await studio.send(call())
            await connections.client.aclose()
            return result

        assert [asyncio.run(once()) for _ in range(2)] == [{"success": True}] * 2


def test_nothing_is_opened_or_loaded_before_it_is_needed(monkeypatch: pytest.MonkeyPatch, serve: Serve) -> None:
    def unexpected(*_: object) -> ssl.SSLContext:
        raise AssertionError("the certificates were loaded")

    monkeypatch.setattr(tls, "_load", unexpected)
    service = serve(answer())
    options = Options()
    with SyncStudio(
        base_url=service.address, source=Key(), options=options, connections=sync_connections(options)
    ) as studio:
        assert not service.connections
        assert studio.send(call()) == {"success": True}


def test_sockets_ask_whether_the_other_side_is_still_there(serve: Serve, client: Make) -> None:
    options = http.keep_alive_options()
    assert (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1) in options
    with socket.socket() as probe:
        for level, name, value in options:
            probe.setsockopt(level, name, value)
            assert probe.getsockopt(level, name)
    made = client(serve(answer()))
    assert made.studio.connections._transport_arguments(None)["socket_options"] == options


# Certificates


@pytest.fixture
def authority() -> trustme.CA:
    """Signs the certificate of the service, and is known to nobody."""
    return trustme.CA()


@pytest.fixture
def certificate(authority: trustme.CA, tmp_path: Path) -> Path:
    """That of the authority."""
    path = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    return path


@pytest.fixture
def secure(serve: Serve, authority: trustme.CA) -> Service:
    """The service behind https."""
    service = serve(answer())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    plain = service._serve

    def wrapped(connection: socket.socket) -> None:
        try:
            plain(context.wrap_socket(connection, server_side=True))
        except OSError:
            connection.close()

    service._serve = wrapped  # type: ignore[method-assign]  # the same service behind TLS
    service.address = service.address.replace("http:", "https:")
    return service


def test_an_unknown_certificate_is_not_trusted_and_not_tried_again(secure: Service, client: Make) -> None:
    made = client(secure)
    with pytest.raises(ConnectionLost, match=r"127\.0\.0\.1 is not trusted.*give its certificate as verify=") as raised:
        made.send(call())
    assert not raised.value.sent
    assert not made.slept
    assert not secure.received


def test_a_certificate_of_ones_own_is_trusted_as_file_and_by_environment(
    secure: Service, client: Make, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert client(secure, verify=certificate).send(call()) == {"success": True}
    assert client(secure, verify=str(certificate)).send(call()) == {"success": True}
    assert client(secure, verify=False).send(call()) == {"success": True}
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert client(secure).send(call()) == {"success": True}
    with pytest.raises(ConnectionLost):
        client(secure, trust_env=False).send(call())


def test_a_file_without_certificates_is_named(secure: Service, client: Make, tmp_path: Path) -> None:
    wrong = tmp_path / "ca.pem"
    wrong.write_text("nothing")
    with pytest.raises(ConfigurationError, match=r"verify='.*ca\.pem' cannot be loaded"):
        client(secure, verify=wrong).send(call())


# Proxies


def proxy(serve: Serve, *script: Behaviour) -> Service:
    """Takes requests for any host and answers them itself."""
    return serve(*script or (answer(200, {"success": True, "proxy": True}),))


def test_requests_go_through_the_proxy_that_was_given(serve: Serve, client: Make) -> None:
    between, service = proxy(serve), serve(answer())
    address = between.address.replace("http://", "http://me:secret@")
    assert client(service, proxy=address).send(call())["proxy"]
    assert between.received[0].target == f"{service.address}/api/things"
    assert between.received[0].headers["proxy-authorization"].startswith("Basic ")
    assert not service.received


def test_the_environment_names_the_proxy_for_each_host(
    serve: Serve, client: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    between, service = proxy(serve), serve(answer())
    made = [client(service), client(service, trust_env=False)]
    monkeypatch.setenv("http_proxy", between.address.removeprefix("http://"))
    assert made[0].send(call())["proxy"]
    assert "proxy" not in made[1].send(call())
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert "proxy" not in client(service).send(call())
    monkeypatch.delenv("no_proxy")
    monkeypatch.setenv("http_proxy", "nonsense://secret")
    with pytest.raises(ConfigurationError, match="HTTP_PROXY of the environment is no address") as raised:
        client(service).send(call())
    assert "secret" not in str(raised.value)


def test_a_proxy_that_refuses_is_named_and_not_asked_again(serve: Serve, client: Make) -> None:
    between = proxy(serve, answer(407))
    made = client("https://studio.example", proxy=between.address)
    with pytest.raises(ConnectionLost, match=r"the proxy refuses, 407.*check the address, user and password") as raised:
        made.send(call("POST"))
    assert not raised.value.sent
    assert len(between.received) == 1


def test_a_proxy_that_is_gone_for_a_moment_is_asked_again(serve: Serve, client: Make) -> None:
    between = proxy(serve, answer(503))
    with pytest.raises(ConnectionLost, match=r"the proxy refuses, 503.*gave up after 4 attempts"):
        client("https://studio.example", proxy=between.address).send(call("POST"))
    assert len(between.received) == 4


def test_a_plain_request_through_a_proxy_keeps_its_own_status(serve: Serve, client: Make) -> None:
    between = proxy(serve, answer(407))
    with pytest.raises(Exception, match="HTTP 407"):
        client("http://studio.example", proxy=between.address).send(call())


def test_the_driver_takes_any_answer_that_a_transport_gives(client: Make) -> None:
    made = client("http://x.test", handler=lambda request: httpx.Response(200, json={"success": True, "n": 1}))
    assert made.send(call())["n"] == 1


def test_importing_the_package_imports_no_httpx() -> None:
    code = "import sys, edgewire.transport.retry, edgewire.transport.events; print('httpx' in sys.modules)"
    env_path = ":".join(path for path in sys.path if path)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": env_path}
    )
    assert done.stdout.strip() == "False"
