"""Every generated package says truly what it was made from, and every generated file that it is generated."""

from __future__ import annotations

import hashlib
import importlib
import importlib.metadata
import json
import tomllib
from enum import Enum
from typing import Any

import pytest

from contract_tests.conftest import Tally
from contract_tests.pipeline.tree import ROOT
from scripts.spec.document import iter_operations
from scripts.spec.generate import templates_hash
from scripts.spec.services import SERVICES, Service
from scripts.spec.snapshot import counts

PINNED = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]["generate"]
NOT_PYTHON = {"contract.json", "operations.json", "PROVENANCE.json", "py.typed"}

each_service = pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)


def sha256(*path: str) -> str:
    return hashlib.sha256(ROOT.joinpath(*path).read_bytes()).hexdigest()


def read(service: Service, name: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((service.output() / name).read_text("utf-8"))
    return value


@each_service
def test_the_digests_are_those_of_the_inputs(service: Service) -> None:
    source = tomllib.loads((service.inputs() / "source.toml").read_text("utf-8"))["snapshot"]
    assert read(service, "PROVENANCE.json")["sha256"] == {
        "raw": source["sha256_raw"],
        "snapshot": sha256("openapi", service.name, "published.json"),
        "overlay": sha256("openapi", service.name, "overlay.yaml"),
        "templates": templates_hash(),
        "contract": sha256("generated", service.package, "contract.json"),
    }
    assert source["sha256"] == sha256("openapi", service.name, "published.json")


@each_service
def test_the_source_counts_what_is_in_the_snapshot(service: Service) -> None:
    source = tomllib.loads((service.inputs() / "source.toml").read_text("utf-8"))["snapshot"]
    snapshot = json.loads((service.inputs() / "published.json").read_text("utf-8"))
    assert {name: source[name] for name in ("operations", "paths", "schemas")} == counts(snapshot)


@each_service
def test_the_counts_are_those_of_the_package(service: Service, tally: Tally) -> None:
    found = read(service, "PROVENANCE.json")["counts"]
    operations = read(service, "operations.json")["operations"]
    assert found["operations"] == len(operations) == len(list(iter_operations(read(service, "contract.json"))))
    models = importlib.import_module(f"{service.package}.models")
    classes = [getattr(models, name) for name in models.__all__]
    enums = [cls for cls in classes if issubclass(cls, Enum)]
    assert (found["models"], found["enums"]) == (len(classes) - len(enums), len(enums))
    tally(f"operations, models and enums of {service.package}", sum(found.values()), len(operations) + len(classes))


@each_service
def test_the_generator_and_the_formatter_are_the_pinned_ones(service: Service) -> None:
    found = read(service, "PROVENANCE.json")
    for tool in (found["generator"], found["formatter"]):
        name, version = tool.split()
        assert f"{name}=={version}" in PINNED
        assert importlib.metadata.version(name) == version


@each_service
def test_every_generated_file_says_that_it_is_generated(service: Service, tally: Tally) -> None:
    files = [path for path in service.output().rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    modules = [path for path in files if path.name not in NOT_PYTHON]
    for path in modules:
        first = path.read_text("utf-8").partition("\n")[0]
        assert first.startswith(f"# Generated from openapi/{service.name} by "), path
    assert {path.name for path in files} - {path.name for path in modules} == NOT_PYTHON
    tally(f"generated modules of {service.package}", len(modules), len(read(service, "operations.json")["operations"]))
