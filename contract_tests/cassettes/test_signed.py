"""Flows over signed addresses: nothing of the address stays, a replay finds it all the same, and no key goes along."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar
from urllib.parse import urlsplit

import httpx
import pytest
from edge_impulse_studio import models
from edge_impulse_studio.errors import ApiError
from edgewire import EdgeImpulse
from edgewire.sandbox import Sandbox
from edgewire.transport import signed
from edgewire.transport.studio import always_sent

from ..conftest import Tally
from ..suite.results import Result
from ..suite.settings import Settings
from . import files, layer, leaks, placeholders, record, scrub, storage, visits, walking
from .exchanges import misfits, read
from .flows import FLOWS
from .flows_signed import SIGNED
from .leaks import Leak
from .places import KEPT, REMOVED, STORAGE, STRAY, TREES, Misplaced, Places
from .planted import HEX, SECRETS, held
from .recorder import recording, replaying
from .replay import KEY, no_network, seen
from .scrub import Scrubber
from .sidecar import cassettes

ADDRESSES = {name: secret for name, secret in SECRETS.items() if secret.startswith("https://")}
"""Signed by those who keep buckets: Amazon, Google, Azure."""

ONLY = frozenset({"createSignedUploadLinkDataset"})


def test_the_flows_over_signed_addresses_hold_what_went_there(tally: Tally) -> None:
    there = {
        path.stem: {each.method for each in read(path) if each.of_storage} for path in cassettes(TREES / "sandbox")
    }
    assert {flow: methods for flow, methods in there.items() if methods} == {
        flow: {method} for flow, (_, method) in SIGNED.items()
    }
    exchanges = [each for path in cassettes(TREES / "sandbox") for each in read(path) if each.of_storage]
    assert not [misfit for each in exchanges for misfit in misfits(each)]
    assert {each.name for each in exchanges} == {"signedUpload", "signedDownload"}
    tally("cassettes: exchanges with storages", len(exchanges), 5)


class _Service(BaseHTTPRequestHandler):
    """Signs an address of its own, and answers what is put there."""

    protocol_version = "HTTP/1.1"
    signed_as: ClassVar[str] = ""
    answer: ClassVar[tuple[int, bytes]] = (200, b"")
    got: ClassVar[list[tuple[str, str, bytes]]] = []

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        parts = urlsplit(self.signed_as)
        url = f"http://{self.headers['Host']}/{HEX}{parts.path}?{parts.query}"
        self._say(200, "application/json", json.dumps({"success": True, "url": url}).encode())

    def do_GET(self) -> None:
        self._say(302, "text/plain", b"", ("Location", self.signed_as))

    def do_PUT(self) -> None:
        self.got.append((self.path, str(self.headers), self.rfile.read(int(self.headers["Content-Length"]))))
        self._say(self.answer[0], "application/xml", self.answer[1])

    def _say(self, status: int, media: str, body: bytes, *more: tuple[str, str]) -> None:
        self.send_response_only(status)
        for name, value in (("Content-Type", media), ("x-amz-id-2", HEX), ("ETag", f'"{HEX}"'), *more):
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="module")
def service() -> Any:
    made = ThreadingHTTPServer(("127.0.0.1", 0), _Service)
    thread = Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield Places(f"http://127.0.0.1:{made.server_port}/v1", f"http://127.0.0.1:{made.server_port}/ingestion")
    made.shutdown()
    made.server_close()
    thread.join()


def _upload(where: Places, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"of {HEX}")
    with EdgeImpulse(org_api_key=SECRETS["key"], organization_id=1, api_endpoint=where.studio) as ei:
        ei.organization.upload_file(tmp_path / "a.csv", dataset=f"of-{HEX}")


def _recorded(where: Places, tmp_path: Path) -> bytes:
    """All bytes on disk of a recorded upload."""
    trees = tmp_path / "trees"
    with recording("planted", "sandbox", where, project_id=1, organization_id=1, trees=trees):
        _upload(where, tmp_path)
    return b"\0".join(path.read_bytes() for path in sorted(trees.rglob("*")) if path.is_file())


@pytest.mark.parametrize("shape", ADDRESSES)
def test_nothing_of_a_signed_address_is_on_disk_and_the_replay_finds_it(
    shape: str, service: Places, tmp_path: Path
) -> None:
    _Service.signed_as, _Service.answer = ADDRESSES[shape], (200, b"")
    _Service.got.clear()
    assert not held(_recorded(service, tmp_path))
    ((path, headers, content),) = _Service.got
    assert path == f"/{HEX}{urlsplit(ADDRESSES[shape]).path}?{urlsplit(ADDRESSES[shape]).query}", "what was signed"
    assert not leaks.found(headers.encode(), [SECRETS["key"]])
    assert content == f"of {HEX}".encode()
    with no_network() as tried, replaying(tmp_path / "trees/sandbox/planted.yaml", "sandbox") as played:
        _upload(Places("http://127.0.0.1:4800/v1", "http://127.0.0.1:4810"), tmp_path)
    assert not tried
    assert played.all_played


def test_what_a_storage_says_of_a_signature_is_not_kept(service: Places, tmp_path: Path) -> None:
    """Amazon repeats the whole request that it would have signed."""
    said = f"<Error><Code>AccessDenied</Code><AWSAccessKeyId>AKIA{HEX}</AWSAccessKeyId><M>{HEX}</M></Error>"
    _Service.signed_as, _Service.answer = ADDRESSES["AWS address"], (400, said.encode())
    trees = tmp_path / "trees"
    with (
        recording("planted", "sandbox", service, project_id=1, organization_id=1, trees=trees),
        pytest.raises(ApiError),
    ):
        _upload(service, tmp_path)
    path = trees / "sandbox" / "planted.yaml"
    assert not held(path.read_bytes())
    _, put = read(path)
    assert put.answer == b"[removed]"
    assert list(storage.faults(put)) == [("answer", "the storage answered HTTP 400", "/status")]


@pytest.mark.parametrize("media", ["text/plain", "text/html", "application/json"])
def test_nothing_that_a_storage_gives_is_kept(media: str) -> None:
    """Words and numbers of Studio's own answers may stay; here they are of a file of somebody."""
    scrubber = Scrubber("live", KEPT["live"])
    got = scrubber.request("GET", "https://b.s3.amazonaws.com/a?X-Amz-Signature=1", [], b"")
    kept = scrubber.answer(got, 200, [("Content-Type", media)], b'{"token": "1234567890", "label": "1"}')
    assert kept.body == b"[removed]"
    assert scrubber.answer(got, 200, list(kept.headers.items()), kept.body) == kept


@pytest.mark.parametrize("shape", ADDRESSES)
def test_a_credential_of_a_signed_address_that_would_stay_is_not_written(
    shape: str, service: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second net: nobody was told of these credentials before, and they are looked for all the same."""
    _Service.signed_as, _Service.answer = ADDRESSES[shape], (200, b"")
    monkeypatch.setattr(placeholders, "text", lambda value, *_: value)
    with pytest.raises(Leak, match="used or given"):
        _recorded(service, tmp_path)
    assert not [path for path in (tmp_path / "trees").rglob("*") if path.is_file()]


def test_so_is_one_in_a_redirect(service: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _Service.signed_as = ADDRESSES["SAS address"]
    monkeypatch.setattr(scrub, "_header", lambda value, treatment: value)
    with (
        pytest.raises(Leak, match="used or given"),
        recording("planted", "sandbox", service, project_id=1, organization_id=1, trees=tmp_path),
        EdgeImpulse(api_key=KEY, project_id=1, api_endpoint=service.studio) as ei,
    ):
        assert ei.studio.export.download_export(1) == ADDRESSES["SAS address"]
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_a_refused_recording_leaves_nothing_of_the_recorder_in_the_process(
    service: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = httpx.HTTPTransport.handle_request
    _Service.signed_as, _Service.answer = ADDRESSES["SAS address"], (200, b"")
    monkeypatch.setattr(placeholders, "text", lambda value, *_: value)
    with pytest.raises(Leak) as held_on_to:
        _recorded(service, tmp_path)
    assert httpx.HTTPTransport.handle_request is before, held_on_to


def test_a_block_in_which_nothing_is_sent_is_no_recording(service: Places, tmp_path: Path) -> None:
    with (
        pytest.raises(Misplaced, match="nothing was sent"),
        recording("planted", "sandbox", service, project_id=1, organization_id=1, trees=tmp_path),
    ):
        pass
    assert not list(tmp_path.iterdir())


def test_the_service_is_recorded_and_replayed_as_the_sandbox_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The sandbox stands in for the service; that it may is the only thing that is changed."""
    with Sandbox(seed="demo") as sandbox, monkeypatch.context() as patched:
        patched.setattr("contract_tests.cassettes.places.check", lambda origin, host: "live")
        given = sandbox.environment()
        left = record.record_live(["dataset_file"], given, any_project=True, trees=tmp_path)
        assert left == ["dataset_file: the organization has no dataset of files in a bucket; add one in the Studio"]
        left = record.record_live(list(SIGNED)[:3], {**given, "EI_ORG_ID": ""}, any_project=True, trees=tmp_path)
        assert left == [f"{flow}: no EI_ORG_API_KEY and EI_ORG_ID" for flow in list(SIGNED)[:3]]
        record.add_dataset(sandbox)
        patched.setattr(record, "_LIVE_SECONDS", 0.0)
        assert not record.record_live(list(SIGNED), given, any_project=True, trees=tmp_path)
        patched.setattr("contract_tests.cassettes.sidecar.check", lambda origin, host: "live")
        for flow in SIGNED:
            path = tmp_path / "live" / f"{flow}.yaml"
            assert b"127.0.0.1" not in path.read_bytes()
            with no_network() as tried:
                assert seen(path, "live", "sharded")
            assert not tried


def test_a_file_that_was_there_before_is_neither_recorded_nor_taken_away(tmp_path: Path) -> None:
    with Sandbox(seed="demo") as sandbox, EdgeImpulse(**sandbox.arguments()) as ei:
        record.add_dataset(sandbox)
        (tmp_path / "cassette-large.csv").write_bytes(files.csv(40))
        ei.organization.upload_file(tmp_path / "cassette-large.csv", dataset="large-files")
        where, ids = Places(sandbox.studio_url, sandbox.ingestion_url), (sandbox.project_id, sandbox.organization_id)
        visit = walking.Visit(ei, *ids, lambda: None, lambda: None)
        with (
            pytest.raises(AssertionError, match="is stored already"),
            recording("x", "sandbox", where, project_id=1, organization_id=1, trees=tmp_path / "trees"),
        ):
            walking.run(FLOWS["dataset_file"], visit)
        listed = ei.studio.organization_data.list_dataset_files_in_folder(
            sandbox.organization_id, "large-files", body=models.ListPortalFilesInFolderRequest(prefix="")
        )
        assert [file.name for file in listed.files or ()] == ["cassette-large.csv"]
    assert not (tmp_path / "trees").exists()


def test_a_client_goes_where_it_was_told_to_and_a_replay_sees_if_not() -> None:
    def sent(url: str, *, replays: bool) -> str:
        return (
            Scrubber("live", Places("https://ei.example/v1", "https://in.example"), replays)
            .request("PUT", url, [], b"")
            .url
        )

    somewhere = "https://bucket.s3.eu-west-1.amazonaws.com/a/b?X-Amz-Signature=1"
    assert sent(somewhere, replays=False) == STORAGE
    assert sent(somewhere, replays=True) == STRAY
    assert {sent(url, replays=replays) for url in (REMOVED, STORAGE) for replays in (False, True)} == {STORAGE}


# The layer turns red of each of these.

_PUT = "    headers:\n      accept:\n      - '*/*'\n      content-length:\n      - '74'\n"


def _run(trees: Path) -> Result:
    return layer.run(Settings(only=ONLY), trees=trees, now=datetime(2026, 12, 1, tzinfo=UTC))


@pytest.fixture
def trees(tmp_path: Path) -> Path:
    """A copy that may be spoilt."""
    for origin in ("live", "sandbox"):
        shutil.copytree(TREES / origin, tmp_path / origin)
    return tmp_path


def _without_the_put(text: str) -> str:
    first, *rest = text.removeprefix("interactions:\n").split("- request:\n")
    assert not first
    return "interactions:\n" + "".join("- request:\n" + each for each in rest if "method: PUT" not in each)


def _refused(text: str) -> str:
    before, put, after = text.partition("method: PUT")
    return before + put + after.replace("code: 200", "code: 403", 1).replace("message: OK", "message: Forbidden", 1)


def _instead(old: str, new: str) -> Callable[[str], str]:
    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return change


_SPOILT: dict[str, tuple[Callable[[str], str], tuple[str, str, str]]] = {
    "a key went along": (
        _instead(_PUT, f"{_PUT}      x-api-key:\n      - xxxx\n"),
        ("storage", "signedUpload", "/headers/x-api-key"),
    ),
    "something else went along": (
        _instead(_PUT, f"{_PUT}      xxxx:\n      - xxxx\n"),
        ("storage", "signedUpload", "/headers"),
    ),
    "the length is another": (_instead("- '74'", "- '75'"), ("storage", "signedUpload", "/headers/content-length")),
    "there is no length": (
        _instead("      content-length:\n      - '74'\n", ""),
        ("storage", "signedUpload", "/headers/content-length"),
    ),
    "the method is another": (_instead("method: PUT", "method: POST"), ("storage", "POST /removed", "/method")),
    "the address is another": (_instead(f"uri: {STORAGE}", f"uri: {STRAY}"), ("storage", "signedUpload", "/uri")),
    "a query is kept": (_instead(f"uri: {STORAGE}", f"uri: {STORAGE}?sig=1"), ("scrub", "", "")),
    "the storage refused": (_refused, ("storage", "signedUpload", "/status")),
    "nothing went there": (_without_the_put, ("recorded", "", "")),
    "the address in the answer is kept": (
        _instead(f'"url": "{REMOVED}"', '"url": "https://s3.example/a?sig=1"'),
        ("scrub", "", ""),
    ),
}


@pytest.mark.parametrize("spoilt", _SPOILT)
def test_a_spoilt_exchange_with_a_storage_is_found_by_its_check(spoilt: str, trees: Path) -> None:
    change, expected = _SPOILT[spoilt]
    path = trees / "sandbox" / "dataset_file.yaml"
    path.write_text(change(path.read_text()))
    found = _run(trees)
    assert expected in [(each.check, each.operation, each.pointer) for each in found.broken]
    assert not [each for each in found.broken if STORAGE in each.curl and "EI_API_KEY" in each.curl]


def test_as_it_is_the_layer_passes_and_says_what_nobody_can_judge(trees: Path) -> None:
    result = _run(trees)
    assert result.verdict == "passed", result.broken
    assert (result.operations, result.checks["storage"], result.checks["replay"]) == (1, 1, len(visits.KINDS))
    assert storage.NO_CONTRACT in [(gap.what, gap.reason) for gap in result.gaps]
    assert not result.proofs


@pytest.mark.parametrize("header", ["x-api-key", "authorization", "x-jwt-token", "x-anything", "user-agent"])
def test_a_client_that_sends_a_key_to_a_storage_is_found(
    header: str, trees: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signed, "always_sent", lambda: {**always_sent(), header: KEY})
    name = header if header in ("x-api-key", "authorization", "x-jwt-token") else "xxxx"
    found = [(each.check, each.operation, each.pointer) for each in _run(trees).broken]
    assert found == [("replay", "signedUpload", f"/headers/{name}")] * len(visits.KINDS)


def test_a_client_that_goes_elsewhere_is_found(trees: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: Any = signed._Signed
    monkeypatch.setattr(
        signed, "_Signed", lambda file, options: made(file._replace(url="https://elsewhere.example/x"), options)
    )
    found = [(each.check, each.operation, each.pointer) for each in _run(trees).broken]
    assert found == [("replay", "signedUpload", "/uri")] * len(visits.KINDS)


@pytest.mark.parametrize("flow", SIGNED)
def test_a_flow_over_signed_addresses_that_is_not_recorded_is_missed(flow: str, trees: Path) -> None:
    assert flow in FLOWS
    for suffix in (".yaml", ".json"):
        (trees / "sandbox" / flow).with_suffix(suffix).unlink()
    sentences = [each.sentence for each in _run(trees).broken if each.check == "recorded"]
    assert sentences == [f"No good recording of the sandbox has the flow {flow}; run make record TARGET=sandbox."]
