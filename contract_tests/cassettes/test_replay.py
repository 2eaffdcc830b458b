"""Every flow replayed with no network, by every client, and every recorded exchange held against the contract.

The sandbox's recordings are snapshots of our own stand-in. They show that the client still sends what it sent, and are
no evidence of what the service does; only recordings in ``live/`` are.
"""

from __future__ import annotations

import dataclasses
import json
import shutil
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from edgewire.sandbox import Sandbox
from vcr.errors import CannotOverwriteExistingCassetteException

from ..conftest import Tally
from . import record, sidecar, visits
from .exchanges import Exchange, findings, read
from .flows import FLOWS
from .places import KEPT, ORIGINS, TREES, Origin, Places
from .recorder import recording, replaying
from .sidecar import cassettes

KEY = "ei_" + "0" * 64
RECORDED: list[tuple[Origin, str]] = [(origin, path.stem) for origin in ORIGINS for path in cassettes(TREES / origin)]
SANDBOX = TREES / "sandbox"


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whoever connects fails, and it is remembered, should the client take the failure for a passing one."""
    tried: list[object] = []

    def refuse(*arguments: object, **_: object) -> None:
        tried.append(arguments)
        raise OSError("a replay went to the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    yield
    assert not tried


def seen(path: Path, origin: Origin, kind: visits.Kind = "blocking") -> list[object]:
    about = sidecar.read(path)
    with replaying(path, origin) as played:
        facts = visits.go(
            kind,
            FLOWS[path.stem],
            KEPT[origin],
            project_id=about.project_id,
            organization_id=about.organization_id,
            keys={"api_key": KEY, "org_api_key": KEY},
            login={"username": "somebody", "password": "nothing"},
        )
    assert played.all_played, f"{path.stem}: {len(played) - played.play_count} recorded answers were not asked for"
    return facts


@pytest.mark.usefixtures("no_network")
@pytest.mark.parametrize(("origin", "flow"), RECORDED)
def test_every_client_goes_through_a_recorded_flow_alike(origin: Origin, flow: str, tally: Tally) -> None:
    blocking, *awaited = [seen(TREES / origin / f"{flow}.yaml", origin, kind) for kind in visits.KINDS]
    assert blocking, "the flow saw nothing"
    assert awaited == [blocking] * 2
    tally(f"cassettes: {origin}/{flow}: replayed by clients", 1 + len(awaited), len(visits.KINDS))


def test_every_flow_is_recorded_of_the_sandbox(tally: Tally) -> None:
    there = {path.stem for path in cassettes(SANDBOX)}
    assert there == set(FLOWS), "flows and recordings differ; run: make record TARGET=sandbox"
    tally("cassettes: flows recorded of the sandbox, which is no evidence of the service", len(there), len(FLOWS))


def test_every_recorded_exchange_fits_todays_contract(
    tally: Tally, record_property: Callable[[str, object], None]
) -> None:
    for origin in ORIGINS:
        exchanges = [exchange for path in cassettes(TREES / origin) for exchange in read(path)]
        found = [finding for exchange in exchanges for finding in findings(exchange)]
        assert not found, "\n".join(found)
        assert origin == "live" or len(exchanges) > 3 * len(FLOWS), "too little is recorded of the sandbox"
        operations = len({exchange.name for exchange in exchanges})
        if origin == "sandbox":
            tally(
                f"cassettes: sandbox exchanges of {operations} operations against the contract",
                len(exchanges),
                len(exchanges),
            )
        elif not exchanges:
            record_property(
                "checked", "cassettes: live recordings: 0; nothing here was ever recorded of the real service"
            )
        else:
            record_property("checked", f"cassettes: live exchanges: {len(exchanges)}, of {operations} operations")


_AGAIN: dict[visits.Kind, list[str]] = {"sharded": list(FLOWS), "httpx": ["samples", "duplicate", "organization"]}


@pytest.mark.parametrize("kind", _AGAIN)
def test_recording_again_with_another_client_gives_the_same_bytes(
    kind: visits.Kind, tmp_path: Path, tally: Tally
) -> None:
    record.record_sandbox(_AGAIN[kind], tmp_path, kind)
    again = {path.name: path.read_bytes() for path in cassettes(tmp_path / "sandbox")}
    differ = [name for name, content in again.items() if content != (SANDBOX / name).read_bytes()]
    assert not differ, f"{', '.join(differ)} differ from what is recorded today; run: make record TARGET=sandbox"
    tally(f"cassettes: recorded again over {kind}, byte for byte", len(again), len(_AGAIN[kind]))


def test_a_job_that_takes_several_looks_is_replayed_look_by_look(tmp_path: Path) -> None:
    with Sandbox(job_seconds=0.2) as sandbox:
        where = Places(sandbox.studio_url, sandbox.ingestion_url)
        ids = {"project_id": sandbox.project_id, "organization_id": sandbox.organization_id}
        with recording("job", "sandbox", where, **ids, secrets=(), trees=tmp_path):
            keys = {"api_key": sandbox.api_key}
            first = visits.go("blocking", FLOWS["job"], where, **ids, keys=keys, login={}, seconds=0.05)
    path = tmp_path / "sandbox" / "job.yaml"
    assert sum(exchange.name == "getJobStatus" for exchange in read(path)) > 1
    assert seen(path, "sandbox", "sharded") == seen(path, "sandbox") == first


# Each of these checks can fail.

_CHANGES: dict[str, tuple[str, str]] = {
    "a header is another": ("cassette-before\n    method", "cassette-after\n    method"),
    "a header is gone": ("      x-disallow-duplicates:\n      - '1'\n", ""),
    "a path is another": ("/edit-label", "/edit-labels"),
    "a body is another": ('{"label": "cassette-after"}', '{"label": "cassette-before"}'),
    "a file is longer": ("[removed: 74 bytes]", "[removed: 75 bytes]"),
}


@pytest.mark.usefixtures("no_network")
@pytest.mark.parametrize("change", _CHANGES)
def test_a_client_that_sends_something_else_finds_no_recording(change: str, tmp_path: Path) -> None:
    (tmp_path / "sandbox").mkdir()
    path = tmp_path / "sandbox" / "label.yaml"
    shutil.copy(SANDBOX / "label.json", path.with_suffix(".json"))
    before, after = _CHANGES[change]
    recorded = (SANDBOX / "label.yaml").read_text()
    assert before in recorded
    path.write_text(recorded.replace(before, after))
    with pytest.raises(CannotOverwriteExistingCassetteException):
        seen(path, "sandbox")


@pytest.mark.usefixtures("no_network")
def test_a_client_that_asks_for_less_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "sandbox").mkdir()
    path = tmp_path / "sandbox" / "project.yaml"
    shutil.copy(SANDBOX / "project.json", path.with_suffix(".json"))
    recorded = (SANDBOX / "project.yaml").read_text()
    interactions = recorded.removeprefix("interactions:\n").removesuffix("version: 1\n")
    path.write_text("interactions:\n" + interactions * 2 + "version: 1\n")
    with pytest.raises(AssertionError, match="not asked for"):
        seen(path, "sandbox")


def _exchange(flow: str, name: str) -> Exchange:
    return next(exchange for exchange in read(SANDBOX / f"{flow}.yaml") if exchange.name == name)


def _answer(flow: str, name: str, change: Callable[[Any], object]) -> Exchange:
    exchange = _exchange(flow, name)
    value = json.loads(exchange.answer)
    change(value)
    return dataclasses.replace(exchange, answer=json.dumps(value).encode())


_LISTED = ("samples", "listSamples")
_MISFITS: dict[str, Callable[[], Exchange]] = {
    "a required field is gone": lambda: _answer(*_LISTED, lambda value: value.pop("totalCount")),
    "a type is another": lambda: _answer(*_LISTED, lambda value: value.update(totalCount="3")),
    "an enum has another value": lambda: _answer(*_LISTED, lambda value: value["samples"][0].update(chartType="xxxx")),
    "a date is none": lambda: _answer(*_LISTED, lambda value: value["samples"][0].update(created="yesterday")),
    "a null where there is none": lambda: _answer(*_LISTED, lambda value: value["samples"][0].update(id=None)),
    "no JSON": lambda: dataclasses.replace(_exchange(*_LISTED), answer=b"<html>"),
    "another content type": lambda: dataclasses.replace(_exchange(*_LISTED), answered_type="text/html"),
    "a status that is none": lambda: dataclasses.replace(_exchange(*_LISTED), status=500, answer=b"{}"),
    "no such operation": lambda: dataclasses.replace(_exchange(*_LISTED), url="http://127.0.0.1:4800/v1/api/1/nothing"),
    "no such query": lambda: dataclasses.replace(_exchange(*_LISTED), url=_exchange(*_LISTED).url + "&nothing=1"),
    "a query that does not fit": lambda: dataclasses.replace(
        _exchange(*_LISTED), url=_exchange(*_LISTED).url + "&limit=a"
    ),
    "a query that is missing": lambda: dataclasses.replace(
        _exchange(*_LISTED), url=_exchange(*_LISTED).url.partition("?")[0]
    ),
    "another body": lambda: dataclasses.replace(_exchange("label", "editLabel"), sent=b'{"label": 5}'),
    "a body where there is none": lambda: dataclasses.replace(_exchange(*_LISTED), sent=b"{}"),
    "a form without a field": lambda: dataclasses.replace(
        _exchange("organization", "addOrganizationDataItem"), sent=b"--cassette--\r\n"
    ),
    "a download that is text": lambda: dataclasses.replace(
        _exchange("deployment", "downloadBuild"), answered_type="text/plain"
    ),
    "ingestion answers with another status": lambda: dataclasses.replace(
        _exchange("upload_csv", "ingestion POST /api/training/files"), status=418
    ),
    "ingestion answers otherwise": lambda: _answer(
        "upload_csv", "ingestion POST /api/training/files", lambda value: value["files"][0].pop("success")
    ),
}


@pytest.mark.parametrize("misfit", _MISFITS)
def test_a_recording_that_no_longer_fits_is_a_finding(misfit: str) -> None:
    assert findings(_MISFITS[misfit]())
