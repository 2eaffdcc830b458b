"""Importing edgewire imports nothing; a client imports what it needs; all names that are promised are there."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import edgewire
import pytest
from edgewire import remote

from ..conftest import Tally

ROOT = Path(edgewire.__file__)
FOUND = [str(Path(entry).resolve()) for entry in sys.path if entry]


def loaded_by(code: str) -> list[str]:
    """The modules that a fresh interpreter has after some code, apart from those that it always has."""
    program = f"import sys; sys.path[:0] = {FOUND!r}; before = {{*sys.modules}}\n{code}\n"
    program += "import json; print(json.dumps(sorted({*sys.modules} - before)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded: list[str] = json.loads(done.stdout.splitlines()[-1])
    return loaded


def test_importing_edgewire_imports_nothing_else_of_it() -> None:
    ours = [name for name in loaded_by("import edgewire") if name.startswith(("edgewire", "edge_impulse", "aitrios"))]
    assert ours == ["edgewire"]


def test_importing_edgewire_imports_no_library() -> None:
    libraries = {name.partition(".")[0] for name in loaded_by("import edgewire")} - {*sys.stdlib_module_names}
    assert libraries == {"edgewire"}


@pytest.mark.parametrize("name", ["EdgeImpulse", "AsyncEdgeImpulse"])
def test_a_client_imports_no_operation_and_no_model(name: str) -> None:
    code = f"import edgewire; ei = edgewire.{name}(api_key='ei_0', host='localhost'); ei.studio; repr(ei)"
    loaded = loaded_by(code)
    assert "edge_impulse_studio.client" in loaded
    heavy = [module for module in loaded if ".api." in module or ".models." in module]
    assert heavy == []
    # click and rich are not among them: httpx imports them where they are installed.
    assert not {"numpy", "pandas", "polars", "cbor2", "sqlite3"} & {*loaded}


def test_a_blocking_client_does_not_import_asyncio() -> None:
    loaded = loaded_by(
        "import edgewire; ei = edgewire.EdgeImpulse(api_key='ei_0', host='localhost'); ei.studio.raw_data"
    )
    assert "edgewire.transport.blocking" in loaded
    assert {"asyncio", "edgewire.transport.awaited"} & {*loaded} == set()


@pytest.mark.parametrize("client", ["EdgeImpulse", "AsyncEdgeImpulse"])
def test_jobs_and_devices_are_imported_when_they_are_used_and_sockets_when_somebody_waits(client: str) -> None:
    """Nothing of a device is imported for who tells it what to do, and no sandbox for anybody."""

    def after(what: str) -> set[str]:
        made = f"import edgewire; ei = edgewire.{client}(api_key='ei_0', host='localhost'); ei.studio"
        modules = {*loaded_by(f"{made}; {what}")}
        return {name for name in modules if name.startswith(("edgewire.", "websockets", "cbor2", "rich", "serial"))}

    def of(modules: set[str]) -> set[str]:
        return {".".join(name.split(".")[:2]) for name in modules}

    live = {"edgewire.jobs", "edgewire.remote", "edgewire.socket", "edgewire.live", "edgewire.background"}
    other = {"websockets", "cbor2", "serial", "edgewire.sandbox", "edgewire.ingestion"}
    assert not of(after("pass")) & (live | other)
    jobs, devices = after("ei.jobs"), after("ei.devices")
    assert "edgewire.jobs.client" in jobs
    assert not of(jobs) & (other | {"edgewire.remote"})
    assert "edgewire.remote.control.client" in devices
    assert not of(devices) & (other | {"edgewire.jobs"})
    assert not devices & {"edgewire.remote.device", "edgewire.remote.protocol", "edgewire.remote.running"}


def test_remote_imports_what_is_used_of_it() -> None:
    loaded = loaded_by("import edgewire.remote; edgewire.remote.Sensor")
    assert "edgewire.remote.model" in loaded
    assert not {"cbor2", "websockets", "edgewire.remote.device"} & {*loaded}


def test_every_name_of_remote_is_there_and_type_checkers_see_it() -> None:
    module = ast.parse(Path(str(remote.__file__)).read_text(encoding="utf-8"))
    block = next(node for node in module.body if isinstance(node, ast.If))
    imports = [node for node in block.body if isinstance(node, ast.ImportFrom)]
    assert {alias.name: node.module for node in imports for alias in node.names} == remote._MODULES
    assert {*remote._MODULES} == {*remote.__all__} <= {*dir(remote)}
    assert all(getattr(remote, name) is not None for name in remote.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        _ = remote.nonsense


def test_every_name_of_the_root_is_there(tally: Tally) -> None:
    for name in edgewire.__all__:
        assert getattr(edgewire, name) is not None, name
    tally("names of edgewire", len(edgewire.__all__), 30)
    assert {*edgewire.__all__} <= {*dir(edgewire)}
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        _ = edgewire.nonsense


def test_type_checkers_see_the_names_that_are_there() -> None:
    module = ast.parse(ROOT.read_text(encoding="utf-8"))
    block = next(node for node in module.body if isinstance(node, ast.If))
    seen = {
        alias.name: f"edgewire.{node.module}" if node.level else node.module
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert seen == edgewire._MODULES
    assert {*seen} == {*edgewire.__all__}
