"""Every flow replayed with no network, by every client, and every recorded exchange held against the contract.

The sandbox's recordings are snapshots of our own stand-in. They show that the client still sends what it sent, and are
no evidence of what the service does; only recordings in ``live/`` are.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from edgewire.sandbox import Sandbox
from vcr.errors import CannotOverwriteExistingCassetteException

from ..conftest import Tally
from . import record, visits
from .exchanges import misfits, read
from .flows import FLOWS
from .places import ORIGINS, TREES, Origin, Places
from .recorder import recording
from .replay import NotAsked, no_network, seen
from .sidecar import cassettes

RECORDED: list[tuple[Origin, str]] = [(origin, path.stem) for origin in ORIGINS for path in cassettes(TREES / origin)]
SANDBOX = TREES / "sandbox"


@pytest.fixture(name="no_network")
def _no_network() -> Iterator[None]:
    with no_network() as tried:
        yield
    assert not tried


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
        exchanges = [each for path in cassettes(TREES / origin) for each in read(path) if not each.of_storage]
        found = [f"{exchange.name}: {misfit.phrase}" for exchange in exchanges for misfit in misfits(exchange)]
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


_AGAIN: dict[visits.Kind, list[str]] = {
    "sharded": list(FLOWS),
    "httpx": ["samples", "duplicate", "organization", "dataset_file", "export"],
}


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
    with pytest.raises(NotAsked):
        seen(path, "sandbox")
