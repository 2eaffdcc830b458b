"""What an import costs: nothing is loaded that a call does not need."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys

import pytest

from contract_tests.conftest import Tally
from contract_tests.values import PACKAGES, ROOT

CLIENT = {"edge_impulse_studio": "StudioApi", "aitrios_console": "AitriosApi"}
RUNTIME = {"client", "drift", "driver", "encoding", "enums", "errors", "model", "reading", "sending", "types"}


def loaded(code: str) -> set[str]:
    """The modules of a fresh interpreter after ``code``."""
    script = f"{code}\nimport sys, json\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        cwd=ROOT / "generated",
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("package", PACKAGES)
def test_the_import_of_a_package_loads_the_package_only(package: str) -> None:
    """Neither httpx nor attrs, nor any module of its own."""
    modules = loaded(f"import {package}")
    assert {name for name in modules if name.startswith(package)} == {package}
    assert not {"httpx", "attr", "attrs", "msgspec", "asyncio"} & modules


@pytest.mark.parametrize(
    ("package", "resource", "operation", "arguments"),
    [
        ("edge_impulse_studio", "raw_data", "list_samples", "1, category='all', limit=1"),
        ("aitrios_console", "manage_devices", "get_device", "'one'"),
    ],
)
def test_a_call_made_ready_loads_its_resource_and_itself(
    package: str, resource: str, operation: str, arguments: str
) -> None:
    """One tag, one operation, no model: they are loaded when the answer has come."""
    modules = loaded(
        f"import {package}\n"
        f"api = {package}.{CLIENT[package]}()\n"
        f"api.{resource}\n"
        f"from {package}.api.{resource}.{operation} import build\n"
        f"request = build({arguments})\n"
        "assert request.url\n"
    )
    own = {name.removeprefix(f"{package}.") for name in modules if name.startswith(f"{package}.")}
    assert own - RUNTIME == {"api", f"api.{resource}", f"api.{resource}.{operation}"}
    assert "msgspec" not in modules


@pytest.mark.parametrize("package", PACKAGES)
def test_an_operation_without_the_client_needs_no_http(package: str) -> None:
    """Requests can be built and answers read where httpx is not installed."""
    resource, operation, arguments = {
        "edge_impulse_studio": ("raw_data", "list_samples", "1, category='all'"),
        "aitrios_console": ("manage_devices", "get_device", "'one'"),
    }[package]
    code = f"import {package}.api.{resource}.{operation} as module\nmodule.build({arguments}).read()"
    assert "httpx" not in loaded(code)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_exported_name_is_there(package: str, tally: Tally) -> None:
    """``__all__`` of the root and of the models, ``dir``, and the error for what is none."""
    found = 0
    for name in (package, f"{package}.models"):
        module = importlib.import_module(name)
        assert len(set(module.__all__)) == len(module.__all__)
        assert set(module.__all__) <= set(dir(module))
        for exported in module.__all__:
            assert getattr(module, exported) is not None
            found += 1
        with pytest.raises(AttributeError, match="nothing_like_it"):
            _ = module.nothing_like_it
    tally(f"requests: {package}: exported names", found, 200)


@pytest.mark.parametrize("package", PACKAGES)
def test_the_client_has_every_resource_once(package: str) -> None:
    """Each tag is an attribute that is made once and kept."""
    api = getattr(importlib.import_module(package), CLIENT[package])()
    rows = json.loads((ROOT / "generated" / package / "operations.json").read_bytes())["operations"]
    for resource in {row["resource"] for row in rows}:
        assert getattr(api, resource) is getattr(api, resource)
